import { describe, expect, it } from 'vitest';
import { idsOf } from '../../src/persistence/block-layout.ts';
import type { ResolvedBlock } from '../../src/persistence/chunked-rows.ts';
import { LoopMerger } from '../../src/persistence/merge/loop-merger.ts';
import { metricKey } from '../../src/persistence/metric-key.ts';
import { type PersistOptions, persistBlocks } from '../../src/persistence/persist.ts';
import { OpenBlock } from '../../src/persistence/stored-block.ts';
import type { Columns } from '../../src/runtime/program.ts';
import { Turns } from '../../src/runtime/turns.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { type BlockKey, compareBlockKeys, type StorageTransaction } from '../../src/storage/storage.ts';
import { newNode } from '../law/federate.ts';
import { program } from '../programs/everything/generated/index.ts';

const COUNT = program.metrics.find(({ name }) => name === 'count_of_service')!;
const SUM = program.metrics.find(({ name }) => name === 'sum_of_service')!;
/** One entity in each of so many chunks: more than are read, or merged, at a time. */
const CHUNKS = 2_500;

const host = newNode(program);
const { generation } = host;
const options: PersistOptions = {
  bucketOf: (minute) => minute,
  granularities: ['minute'],
  merger: new LoopMerger(host),
  turns: new Turns(),
  stamp: () => 1,
};

function block(metric: typeof COUNT, bucket: number): ResolvedBlock {
  const ids = Int32Array.from({ length: CHUNKS }, (_, i) => i * 256 + (i % 256));
  const columns = { rows: CHUNKS, total: Float64Array.from(ids, (id) => id + 1) } as Columns;
  return { block: { metric, bucket, entities: ids, columns, generation }, ids };
}

/** A transaction that notes keys, and fails at the n-th call when asked to. */
function watched(transaction: StorageTransaction, failingCall = Number.POSITIVE_INFINITY) {
  const reads: BlockKey[][] = [];
  const control = { calls: 0, running: 0 };
  const noting = async <T>(call: () => Promise<T>): Promise<T> => {
    if (++control.calls === failingCall) throw new Error('disk full');
    expect(++control.running).toBe(1);
    try {
      return await call();
    } finally {
      control.running--;
    }
  };
  const wrapped = {
    readBlocks: (keys) => {
      reads.push([...keys]);
      return noting(() => transaction.readBlocks(keys));
    },
    writeBlocks: (blocks) => noting(() => transaction.writeBlocks(blocks)),
  } as StorageTransaction;
  return { wrapped, reads, control };
}

describe('persistBlocks', () => {
  it('takes a large flush in bounded pieces, one call at a time, in order, and loses none of it', async () => {
    const storage = new MemoryStorage();
    const blocks = [block(SUM, 7), block(COUNT, 8), block(COUNT, 7)];
    for (let times = 1; times <= 2; times++)
      await storage.transaction(async (transaction) => {
        const { wrapped, reads } = watched(transaction);
        await persistBlocks(blocks, options, wrapped);
        expect(Math.max(...reads.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
        expect(reads.flat()).toHaveLength(3 * CHUNKS);
        expect(reads.flat()).toEqual(reads.flat().toSorted(compareBlockKeys));
      });
    for (const { block: given, ids } of blocks) {
      const found = new Map<number, unknown>();
      const range = {
        metric: metricKey(given.metric),
        granularity: 'minute',
        from: given.bucket,
        to: given.bucket,
      } as const;
      for await (const stored of storage.readBlocks(range)) {
        const open = new OpenBlock('minute', stored.bytes);
        for (const { columns } of open.groups(given.metric.function))
          found.set(idsOf(stored, open.indexes)[0]!, given.metric.function.stateOf(columns, 0));
      }
      expect(found).toEqual(new Map([...ids].map((id) => [id, { total: 2 * (id + 1) }])));
    }
  });

  it('leaves no call behind when one fails', async () => {
    for (let failing = 1; failing <= 6; failing++) {
      let left = 0;
      const storage = new MemoryStorage();
      const written = storage.transaction(async (transaction) => {
        const { wrapped, control } = watched(transaction, failing);
        await persistBlocks([block(SUM, 7), block(COUNT, 7)], options, wrapped).finally(() => {
          left = control.running;
        });
      });
      await expect(written).rejects.toThrow('disk full');
      expect(left).toBe(0);
    }
  });
});
