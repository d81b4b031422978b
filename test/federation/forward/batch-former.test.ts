import { describe, expect, it } from 'vitest';
import { Downstream } from '../../../bench/support/downstream.ts';
import { program } from '../../../generated/core/index.ts';
import { BatchFormer } from '../../../src/federation/forward/batch-former.ts';
import { BlockSupply } from '../../../src/federation/forward/block-supply.ts';
import type { Parcel } from '../../../src/federation/forward/buffer/parcel-buffer.ts';
import { foreignParcels } from '../../../src/federation/forward/foreign-parcels.ts';
import { LiveLexicons } from '../../../src/federation/forward/live-lexicons.ts';
import type { BatchBounds } from '../../../src/federation/forward/open-parcel.ts';
import type { MetricBlock } from '../../../src/runtime/block.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { Kernel } from '../../../src/runtime/kernel.ts';
import type { MetricDefinition } from '../../../src/runtime/program.ts';

const SERVICES = 20_000;
const MINUTE = 29_000_000;
const BOUNDS: BatchBounds = { blockBytes: 65_536, messageBytes: 8_388_608 };

function setUp() {
  const { metric, columns } = new Downstream('percentile', SERVICES);
  const kernel = new Kernel(program, {
    clock: new FakeClock(0),
    maxEntitiesPerScope: SERVICES,
    maxOpenBuckets: 1,
    apdexThreshold: () => 500,
  });
  const registry = kernel.registry(metric.scope);
  for (let i = 0; i < SERVICES; i++) registry.intern({ id: `${i}`, name: `s-${i}`, fields: [`s-${i}`, 'GENERAL'] });
  const encoded = { rows: 0 };
  const counting: MetricDefinition = {
    ...metric,
    function: {
      ...metric.function,
      encode: (part, writer) => {
        encoded.rows += part.rows;
        metric.function.encode(part, writer);
      },
    },
  };
  const entities = Int32Array.from({ length: SERVICES }, (_, i) => i);
  const block: MetricBlock = { metric: counting, bucket: MINUTE, entities, columns, generation: kernel.generation };
  const former = new BatchFormer(new LiveLexicons(kernel), () => expect.fail('A row was dropped.'));
  return { former, block, encoded };
}

function parcelsOf(former: BatchFormer, block: MetricBlock): Parcel[] {
  const supply = BlockSupply.of([{ block, increments: block.entities.length }]);
  const parcels: Parcel[] = [];
  for (;;) {
    const parcel = former.form(supply, BOUNDS);
    if (parcel === undefined) return parcels;
    parcels.push(parcel);
  }
}

describe('a block that is larger than a batch', () => {
  it('is cut into batches that hold each row once, and name each entity that they use', () => {
    const { former, block } = setUp();
    const parcels = parcelsOf(former, block);
    expect(parcels.length).toBeGreaterThan(10);
    expect(parcels.flatMap(({ uses }) => uses.flatMap(({ entities }) => [...entities]))).toEqual([...block.entities]);
    for (const { rows, increments, blocks, uses } of parcels) {
      expect(blocks.reduce((bytes, { bytes: { length } }) => bytes + length, 0)).toBeLessThanOrEqual(BOUNDS.blockBytes);
      expect([rows, increments]).toEqual([uses[0]!.entities.length, uses[0]!.entities.length]);
    }
  });

  it('is cut before it is encoded once its metric is known', () => {
    const { former, block, encoded } = setUp();
    parcelsOf(former, block);
    encoded.rows = 0;
    parcelsOf(former, block);
    // Some do not fit beside what a batch holds already.
    expect(encoded.rows).toBeLessThan(SERVICES * 1.5);
  });
});

it('blocks of other entities, in any order, make one ascending list of those that a batch uses', () => {
  const { former, block } = setUp();
  const { slice } = block.metric.function;
  const part = (from: number, to: number, bucket: number) => {
    const entities = block.entities.subarray(from, to);
    return { block: { ...block, bucket, entities, columns: slice(block.columns, from, to) }, increments: to - from };
  };
  const supply = BlockSupply.of([part(100, 200, MINUTE), part(50, 150, MINUTE + 1), part(100, 120, MINUTE + 2)]);
  const { uses, blocks } = former.form(supply, BOUNDS)!;
  expect(blocks).toHaveLength(3);
  expect(uses.map(({ entities }) => [...entities])).toEqual([[...block.entities.subarray(50, 200)]]);
});

it('a block that is passed on may be of very many entities', () => {
  const entities = Int32Array.from({ length: 500_000 }, (_, i) => i);
  const lexicon = {
    scopes: [{ name: 'Service', entityFields: ['name'] }],
    metrics: [{ name: 'm', scope: 0, function: 'f', fingerprint: '', tag: 50_000, columns: [] }],
    fields: () => ['s'],
  };
  const block = { lexicon, metric: 0, bucket: MINUTE, rows: entities.length, entities, bytes: new Uint8Array(10) };
  const [parcel] = foreignParcels([block], { blockBytes: 1_048_576, messageBytes: 67_108_864 }, () => expect.fail());
  expect(parcel!.uses[0]!.entities).toEqual(entities);
});
