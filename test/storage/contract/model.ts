import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BlockKey, Storage, StoredBlock } from '../../../src/storage/storage.ts';
import { compareBlockKeys } from '../../../src/storage/storage.ts';

/** A part of the storage contract; `opened` gives the running test's store. */
export function describeModel(opened: () => Storage): void {
  it('transactions equal a map that takes the committed ones, in order', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 6 }), async (batches) => {
        // Metrics of its own for every run: a new store would cost more than all that is done with it.
        const metrics = METRICS.map((metric) => `${metric} ${run}`);
        const own = batches.map((one) => renamed(one, metrics));
        run++;
        expect(await storedAfter(opened(), own, metrics)).toEqual(modelAfter(own, metrics));
      }),
      { seed: 20, numRuns: 30 },
    );
  });
}

interface Batch {
  readonly blocks: readonly StoredBlock[];
  /** Deleted after `blocks` were written. */
  readonly gone: readonly StoredBlock[];
  readonly fails: boolean;
}

type Contents = Record<string, readonly { bucket: number; chunk: number; bytes: readonly number[] }[]>;

const METRICS = ['a', 'b', 'ä "quoted"'];
const GRANULARITIES = ['minute', 'hour', 'minutes-of-hour'] as const;

const chunk = fc.record({
  metric: fc.constantFrom(...METRICS),
  granularity: fc.constantFrom(...GRANULARITIES),
  bucket: fc.integer({ min: 0, max: 3 }),
  chunk: fc.integer({ min: 0, max: 2 }),
  bytes: fc.uint8Array({ maxLength: 8 }),
});

const batch = fc.record({
  blocks: fc.array(chunk, { maxLength: 8 }),
  gone: fc.array(chunk, { maxLength: 4 }),
  fails: fc.boolean(),
});

function renamed({ blocks, gone, fails }: Batch, metrics: readonly string[]): Batch {
  const rename = (one: StoredBlock): StoredBlock => ({ ...one, metric: metrics[METRICS.indexOf(one.metric)] ?? '' });
  return { blocks: blocks.map(rename), gone: gone.map(rename), fails };
}

async function storedAfter(storage: Storage, batches: readonly Batch[], metrics: readonly string[]): Promise<Contents> {
  for (const { blocks, gone, fails } of batches) {
    const outcome = storage.transaction(async (transaction) => {
      await transaction.writeBlocks(blocks);
      await transaction.deleteBlocks(gone);
      if (fails) throw new Error('rolled back');
    });
    if (fails) await expect(outcome).rejects.toThrow('rolled back');
    else await outcome;
  }
  const contents: Contents = {};
  for (const metric of metrics) {
    for (const granularity of GRANULARITIES) {
      const found = await Array.fromAsync(storage.readBlocks({ metric, granularity, from: 0, to: 3 }));
      contents[`${metric} ${granularity}`] = found.map(({ bucket, chunk, bytes }) => ({
        bucket,
        chunk,
        bytes: [...bytes],
      }));
    }
  }
  return contents;
}

function modelAfter(batches: readonly Batch[], metrics: readonly string[]): Contents {
  const committed = new Map<string, StoredBlock>();
  for (const { blocks, gone } of batches.filter(({ fails }) => !fails)) {
    for (const one of blocks) committed.set(nameOf(one), one);
    for (const one of gone) committed.delete(nameOf(one));
  }
  const contents: Contents = {};
  for (const metric of metrics) {
    for (const granularity of GRANULARITIES) {
      contents[`${metric} ${granularity}`] = [...committed.values()]
        .filter((one) => one.metric === metric && one.granularity === granularity)
        .sort(compareBlockKeys)
        .map(({ bucket, chunk, bytes }) => ({ bucket, chunk, bytes: [...bytes] }));
    }
  }
  return contents;
}

function nameOf({ metric, granularity, bucket, chunk }: BlockKey): string {
  return JSON.stringify([metric, granularity, bucket, chunk]);
}
