import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchHeader } from '../../../src/federation/protocol/read-batch.ts';
import { decodeUpward, encodeHello } from '../../../src/federation/protocol/upward.ts';
import { BatchMerger } from '../../../src/federation/receive/batch-merger.ts';
import { ClusterQuota } from '../../../src/federation/receive/cluster-quota.ts';
import { receiveConfiguration, receiveLimits } from '../../../src/federation/receive/receive-configuration.ts';
import { RefusedRows } from '../../../src/federation/receive/refused-rows.ts';
import { StreamRefusal } from '../../../src/federation/receive/stream-refusal.ts';
import { MalformedBytes } from '../../../src/runtime/bytes/malformed.ts';
import { federationProgram } from '../fake-program.ts';
import { mutate, mutations } from '../mutation.ts';
import { batch, block, hello, named } from '../raw-stream.ts';
import { UpstreamNode } from '../upstream-node.ts';

const entities = Array.from({ length: 40 }, (_, i) => named(i * 2, `service-${i}`));
const rows = entities.map(({ index }, i) => [index, 1_000_000 * i, i] as const);
const good = batch(1, { entities, blocks: [block(rows), block(rows.slice(3, 9))], watermark: 7 });

const limits = { ...receiveLimits(receiveConfiguration.parse({})), maxDictionaryEntries: 10_000 };

/** Reads a message as a session would, all but the merge itself; gives what it threw. */
function read(message: Uint8Array): unknown {
  const { kernel, clock } = new UpstreamNode(federationProgram());
  const merger = new BatchMerger(
    { kernel, clock, limits, passesOn: false, passOn: () => undefined },
    hello(),
    new RefusedRows(),
    new ClusterQuota(limits.quotas, clock.now()),
  );
  try {
    const upward = decodeUpward(message);
    if (upward.kind !== 'batch') return undefined;
    const header = readBatchHeader(upward.content);
    for (const _slice of merger.learn(upward.content));
    merger.prepare(upward.content, header).merge();
  } catch (error) {
    expect(kernel.take()).toEqual([]);
    return error;
  }
  return undefined;
}

function expectHarmless(thrown: unknown): void {
  if (thrown instanceof MalformedBytes || thrown instanceof StreamRefusal) return;
  expect(thrown).toBeUndefined();
}

const mutation = mutations(good.length);

describe('hostile bytes', () => {
  it('begin from a batch that is good', () => {
    expect(read(good)).toBeUndefined();
  });

  it('cut short anywhere are refused as a whole', () => {
    for (let length = 0; length < good.length; length++)
      expect(read(good.subarray(0, length))).toBeInstanceOf(MalformedBytes);
  });

  it('changed anyhow are merged as a whole or refused as a whole, and throw nothing else', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (changes) => {
        expectHarmless(read(changes.reduce(mutate, good)));
      }),
      { seed: 20_260_727, numRuns: 1_500 },
    );
  });

  it('of a Hello throw nothing but MalformedBytes', () => {
    const greeting = encodeHello(hello({ members: ['a', 'b'] }));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (changes) => {
        expectHarmless(read(changes.reduce(mutate, greeting)));
      }),
      { seed: 20_260_727, numRuns: 1_500 },
    );
  });

  it('of any kind throw nothing but MalformedBytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expectHarmless(read(bytes))),
      { seed: 20_260_727, numRuns: 1_500 },
    );
  });

  it('that announce more rows than they hold allocate nothing for them', () => {
    const claimed = block(Array.from({ length: 3 }, (_, i) => [i * 2, 1, 1] as const));
    const bytes = batch(1, { entities: entities.slice(0, 3), blocks: [claimed] });
    // Field 3 (rows), whose number 3 is made 99.
    const at = bytes.lastIndexOf(Buffer.of(0x18, 3));
    const lying = Uint8Array.of(...bytes.subarray(0, at + 1), 99, ...bytes.subarray(at + 2));
    expect(read(lying)).toMatchObject({ message: 'A block announces 99 rows, more than its columns have bytes.' });
  });
});
