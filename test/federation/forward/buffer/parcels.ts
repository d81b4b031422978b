import type { Lexicon, Parcel } from '../../../../src/federation/forward/buffer/parcel-buffer.ts';
import type { FlushId } from '../../../../src/runtime/flush.ts';

const MINUTE = 29_000_000;

/** The lexicon of one start: two scopes, two metrics, and a name for every entity. */
export function lexicon(start = 'first'): Lexicon {
  return {
    scopes: [
      { name: 'Service', entityFields: ['name'] },
      { name: 'Endpoint', entityFields: ['service', 'name'] },
    ],
    metrics: [0, 1].map((scope) => ({
      name: `metric-${scope}`,
      scope,
      function: 'count',
      fingerprint: 'count:1',
      tag: 100,
      columns: [{ name: 'count', type: 'long', merge: 'sum' }],
    })),
    fields: (scope, entity) => [`${start}-${entity}`, '/päth'].slice(0, scope + 1),
  };
}

/** A parcel that can be told from others by `n`, with `size` bytes in its larger block. */
export function parcel(n: number, of: Lexicon, size = 40): Parcel {
  return {
    lexicon: of,
    blocks: [
      { metric: 0, bucket: MINUTE + n, rows: 2, bytes: new Uint8Array(size).fill(n % 251) },
      { metric: 1, bucket: MINUTE + n + 1, rows: 1, bytes: Uint8Array.of(n % 256, n >>> 8) },
    ],
    uses: [
      { scope: 0, entities: Int32Array.of(n, n + 1) },
      { scope: 1, entities: Int32Array.of(2 * n + 7) },
    ],
    rows: 3,
    increments: n + 10,
    firstBucket: MINUTE + n,
    lastBucket: MINUTE + n + 1,
    gaps: n % 3 === 0 ? [{ cluster: 'below', reason: 'killed', increments: n, firstBucket: 1, lastBucket: 2 }] : [],
  };
}

export function flush(number: number, series = 'store'): FlushId {
  return { series, number };
}

/** All of a parcel as plain values, names included. */
export function plain(parcel: Parcel | undefined): unknown {
  if (parcel === undefined) return undefined;
  const { lexicon, blocks, uses, ...facts } = parcel;
  return {
    ...facts,
    metrics: lexicon.metrics,
    scopes: lexicon.scopes,
    blocks: blocks.map(({ bytes, ...block }) => ({ ...block, bytes: [...bytes] })),
    uses: uses.map(({ scope, entities }) => ({
      scope,
      names: [...entities].map((entity) => [entity, ...lexicon.fields(scope, entity)]),
    })),
  };
}
