import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProducerPosition, Storage, StorageTransaction, StoredBlock } from '../../src/storage/storage.ts';
import { block, entity, key, list, textOf, write } from './samples.ts';

/** What every provider of storage must keep; `open` gives a new, empty store, which the suite closes. */
export function describeStorage(provider: string, open: () => Storage | Promise<Storage>): void {
  describe(`storage contract: ${provider}`, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    describe('blocks', () => {
      it('a new store is empty', async () => {
        expect(await list(storage)).toEqual([]);
        expect(await storage.readEntities(1)).toEqual([]);
        expect(await storage.readProducers()).toEqual([]);
      });

      it('come back in order of bucket, then chunk, whatever the order of writing', async () => {
        await write(
          storage,
          block('d', { bucket: 110, chunk: 10 }),
          block('a', { bucket: 99, chunk: 7 }),
          block('c', { bucket: 110, chunk: 2 }),
          block('b', { bucket: 100, chunk: 300 }),
        );
        expect(await list(storage)).toEqual(['99/7=a', '100/300=b', '110/2=c', '110/10=d']);
      });

      it('a range includes both its ends', async () => {
        await write(storage, ...[1, 2, 3, 4].map((bucket) => block('x', { bucket })));
        expect(await list(storage, { from: 2, to: 3 })).toEqual(['2/0=x', '3/0=x']);
        expect(await list(storage, { from: 4, to: 4 })).toEqual(['4/0=x']);
        expect(await list(storage, { from: 5, to: 9 })).toEqual([]);
        expect(await list(storage, { from: 3, to: 2 })).toEqual([]);
      });

      it('a range of one chunk leaves the others out', async () => {
        const buckets = [0, 1, 5, 6];
        await write(
          storage,
          ...buckets.flatMap((bucket) => [0, 1, 2].map((chunk) => block(`${chunk}`, { bucket, chunk }))),
          block('lone', { bucket: 4, chunk: 2 }),
        );
        expect(await list(storage, { chunk: 1 })).toEqual(['0/1=1', '1/1=1', '5/1=1', '6/1=1']);
        expect(await list(storage, { chunk: 2, from: 1, to: 5 })).toEqual(['1/2=2', '4/2=lone', '5/2=2']);
        expect(await list(storage, { chunk: 0, from: 5, to: 5 })).toEqual(['5/0=0']);
        expect(await list(storage, { chunk: 0, from: 2, to: 4 })).toEqual([]);
        expect(await list(storage, { chunk: 9 })).toEqual([]);
      });

      it('of another metric or granularity stay apart', async () => {
        await write(
          storage,
          block('minute'),
          block('hour', { granularity: 'hour' }),
          block('day', { granularity: 'day' }),
          block('other', { metric: 'service_cpm' }),
        );
        expect(await list(storage)).toEqual(['100/0=minute']);
        expect(await list(storage, { granularity: 'hour', chunk: 0 })).toEqual(['100/0=hour']);
        expect(await list(storage, { granularity: 'day' })).toEqual(['100/0=day']);
        expect(await list(storage, { metric: 'service_cpm' })).toEqual(['100/0=other']);
        expect(await list(storage, { metric: 'unknown' })).toEqual([]);
        expect(await list(storage, { metric: 'unknown', chunk: 0 })).toEqual([]);
      });

      it('are read by key in the order of the keys, undefined where there are none', async () => {
        await write(storage, block('a'), block('b', { chunk: 1 }));
        const found = await storage.transaction((transaction) =>
          transaction.readBlocks([
            key({ chunk: 1 }),
            key({ bucket: 101 }),
            key(),
            key({ metric: 'never_written' }),
            key({ granularity: 'hour' }),
            key({ chunk: 1 }),
          ]),
        );
        expect(found.map(textOf)).toEqual(['b', undefined, 'a', undefined, undefined, 'b']);
      });

      it('a write replaces what was under the key', async () => {
        await write(storage, block('long before'), block('twice'), block('once more'));
        await write(storage, block('now'));
        expect(await list(storage)).toEqual(['100/0=now']);
      });

      it('keep every byte, from none to a mebibyte, as plain arrays', async () => {
        const contents = [
          new Uint8Array(),
          Uint8Array.from({ length: 256 }, (_, i) => i),
          new Uint8Array(1 << 20).fill(0xa5),
        ];
        await write(storage, ...contents.map((bytes, chunk) => ({ ...key({ chunk }), bytes })));
        const byKey = await storage.transaction((t) => t.readBlocks(contents.map((_, chunk) => key({ chunk }))));
        expect(byKey).toEqual(contents);
        const byRange: Uint8Array[] = [];
        for await (const { bytes } of storage.readBlocks({ ...key(), from: 0, to: 1000, chunk: undefined })) {
          byRange.push(bytes);
        }
        expect(byRange).toEqual(contents);
      });

      it('are the store’s own: a buffer may be used again after the write, and a result written into', async () => {
        const shared = new Uint8Array([0, 1, 2, 3, 0]);
        await write(storage, { ...key(), bytes: shared.subarray(1, 4) });
        shared.fill(9);
        const [found] = await storage.transaction((t) => t.readBlocks([key()]));
        expect(found).toEqual(Uint8Array.of(1, 2, 3));
        found?.fill(7);
        expect(await storage.transaction((t) => t.readBlocks([key()]))).toEqual([Uint8Array.of(1, 2, 3)]);
      });

      it('stream over many pages, each once, also when the store is written meanwhile', async () => {
        const bytes = new Uint8Array(5_000).fill(1);
        const all = Array.from({ length: 1_200 }, (_, i) => ({ ...key({ bucket: i >> 3, chunk: i & 7 }), bytes }));
        await write(storage, ...all);
        const seen: number[] = [];
        for await (const { bucket, chunk } of storage.readBlocks({ ...key(), from: 0, to: 999, chunk: undefined })) {
          seen.push(bucket * 8 + chunk);
          if (seen.length % 100 === 0) await write(storage, { ...key({ bucket, chunk }), bytes });
        }
        expect(seen).toEqual(all.map((_, i) => i));
        const oneChunk: number[] = [];
        for await (const { bucket } of storage.readBlocks({ ...key(), from: 0, to: 999, chunk: 3 })) {
          oneChunk.push(bucket);
        }
        expect(oneChunk).toEqual(Array.from({ length: 150 }, (_, i) => i));
      });

      it('a reader that stops early leaves the store usable', async () => {
        await write(storage, ...[1, 2, 3].map((bucket) => block('x', { bucket })));
        for await (const { bucket } of storage.readBlocks({ ...key(), from: 0, to: 9, chunk: undefined })) {
          if (bucket === 2) break;
        }
        await write(storage, block('y', { bucket: 4 }));
        expect(await list(storage, { from: 3 })).toEqual(['3/0=x', '4/0=y']);
      });
    });

    describe('transactions', () => {
      it('give back what the work gives back', async () => {
        expect(await storage.transaction(async () => 'done')).toBe('done');
      });

      it('see their own writes; readers see them only when they are committed', async () => {
        await write(storage, block('old'));
        await storage.transaction(async (transaction) => {
          await transaction.writeBlocks([block('new'), block('added', { chunk: 1 })]);
          await transaction.internEntities(1, [entity('order')]);
          await transaction.writeProducer(position());
          expect((await transaction.readBlocks([key()])).map(textOf)).toEqual(['new']);
          expect(await list(storage)).toEqual(['100/0=old']);
          expect(await storage.readEntities(1)).toEqual([]);
          expect(await storage.readProducers()).toEqual([]);
        });
        expect(await list(storage)).toEqual(['100/0=new', '100/1=added']);
        expect(await storage.readEntities(1)).toHaveLength(1);
        expect(await storage.readProducers()).toEqual([position()]);
      });

      it('leave nothing behind when the work throws, and reject with its error', async () => {
        await write(storage, block('old'));
        const failure = new Error('merge failed');
        const attempt = storage.transaction(async (transaction) => {
          await transaction.writeBlocks([block('new'), block('x', { metric: 'first_seen_here' })]);
          await transaction.internEntities(1, [entity('order')]);
          await transaction.writeProducer(position());
          throw failure;
        });
        await expect(attempt).rejects.toBe(failure);
        expect(await list(storage)).toEqual(['100/0=old']);
        expect(await list(storage, { metric: 'first_seen_here' })).toEqual([]);
        expect(await storage.readEntities(1)).toEqual([]);
        expect(await storage.readProducers()).toEqual([]);
        await write(storage, block('y', { metric: 'first_seen_here' }));
        expect(await list(storage, { metric: 'first_seen_here' })).toEqual(['100/0=y']);
      });

      it('run one after the other: no read-add-write is lost', async () => {
        const addOne = async (transaction: StorageTransaction): Promise<void> => {
          const [before] = await transaction.readBlocks([key()]);
          await new Promise((resolve) => setImmediate(resolve));
          await transaction.writeBlocks([block(String(Number(textOf(before) ?? 0) + 1))]);
        };
        await Promise.all(Array.from({ length: 50 }, () => storage.transaction(addOne)));
        expect(await list(storage)).toEqual(['100/0=50']);
      });

      it('one that fails does not hold up those behind it', async () => {
        const outcomes = await Promise.allSettled([
          write(storage, block('a', { chunk: 0 })),
          storage.transaction(() => Promise.reject(new Error('no'))),
          write(storage, block('c', { chunk: 2 })),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
        expect(await list(storage)).toEqual(['100/0=a', '100/2=c']);
      });

      it('refuse to be nested, and go on when that is caught', async () => {
        await storage.transaction(async (transaction) => {
          await expect(storage.transaction(async () => undefined)).rejects.toThrow(/^BUG: .*inside a running/);
          await expect(storage.close()).rejects.toThrow(/^BUG: .*inside a running/);
          await transaction.writeBlocks([block('outer')]);
        });
        expect(await list(storage)).toEqual(['100/0=outer']);
      });

      it('what a transaction started may begin one of its own when that has ended', async () => {
        const gate = Promise.withResolvers<void>();
        let later: Promise<void> | undefined;
        await storage.transaction(async () => {
          later = gate.promise.then(() => write(storage, block('later')));
        });
        gate.resolve();
        await later;
        expect(await list(storage)).toEqual(['100/0=later']);
      });

      it('refuse to be used after their end', async () => {
        let leaked: StorageTransaction | undefined;
        await storage.transaction(async (transaction) => {
          leaked = transaction;
        });
        await expect(leaked?.writeBlocks([block('late')])).rejects.toThrow(/^BUG: .*after its end/);
        await expect(leaked?.readBlocks([])).rejects.toThrow(/^BUG: /);
        await expect(leaked?.internEntities(1, [])).rejects.toThrow(/^BUG: /);
        await expect(leaked?.writeProducer(position())).rejects.toThrow(/^BUG: /);
      });

      it('equal a map that takes the committed ones, in order', async () => {
        const chunk = fc.record({
          metric: fc.constantFrom('a', 'b', 'ä "quoted"'),
          granularity: fc.constantFrom('minute', 'hour', 'day'),
          bucket: fc.integer({ min: 0, max: 3 }),
          chunk: fc.integer({ min: 0, max: 2 }),
          bytes: fc.uint8Array({ maxLength: 8 }),
        });
        const batch = fc.record({ blocks: fc.array(chunk, { maxLength: 8 }), fails: fc.boolean() });
        await fc.assert(
          fc.asyncProperty(fc.array(batch, { maxLength: 6 }), async (batches) => {
            const own = await open();
            try {
              expect(await storedAfter(own, batches)).toEqual(modelAfter(batches));
            } finally {
              await own.close();
            }
          }),
          { seed: 20, numRuns: 30 },
        );
      });
    });

    describe('entities', () => {
      it('get ids from 0 without gaps, per scope, and keep them', async () => {
        const intern = (scope: number, ...names: string[]) =>
          storage.transaction((transaction) =>
            transaction.internEntities(
              scope,
              names.map((name) => entity(name)),
            ),
          );
        expect(await intern(1, 'a', 'b', 'a', 'c')).toEqual([0, 1, 0, 2]);
        expect(await intern(2, 'c', 'a')).toEqual([0, 1]);
        expect(await intern(1, 'd', 'c', 'b')).toEqual([3, 2, 1]);
        expect(await intern(1)).toEqual([]);
      });

      it('ids of a transaction that failed are given again', async () => {
        const failed = storage.transaction(async (transaction) => {
          await transaction.internEntities(1, [entity('lost'), entity('kept')]);
          throw new Error('no');
        });
        await expect(failed).rejects.toThrow('no');
        expect(await storage.transaction((t) => t.internEntities(1, [entity('kept')]))).toEqual([0]);
      });

      it('are read all by id, or those asked for in that order, unknown ones left out', async () => {
        const given = ['zeta', 'alpha', 'mü "x"\n'].map((name) => entity(name, 'GENERAL', ''));
        await storage.transaction((transaction) => transaction.internEntities(1, given));
        const stored = given.map((one, id) => ({ ...one, id }));
        expect(await storage.readEntities(1)).toEqual(stored);
        expect(await storage.readEntities(1, [2, 17, 0])).toEqual([stored[2], stored[0]]);
        expect(await storage.readEntities(1, [])).toEqual([]);
        expect(await storage.readEntities(7, [0])).toEqual([]);
      });

      it('take the name and fields given last', async () => {
        const intern = (layer: string) =>
          storage.transaction((t) => t.internEntities(1, [entity('order', layer), entity('same', 'GENERAL')]));
        await intern('UNDEFINED');
        expect(await intern('GENERAL')).toEqual([0, 1]);
        const fields = (await storage.readEntities(1)).map((one) => one.fields);
        expect(fields).toEqual([
          ['order', 'GENERAL'],
          ['same', 'GENERAL'],
        ]);
      });
    });

    describe('producers', () => {
      it('have a position per cluster, producer and lane, replaced by the last written', async () => {
        const lanes = [
          position({ cluster: 'cloud-c', lane: 0 }),
          position({ cluster: 'cloud-c', lane: 1 }),
          position({ cluster: 'cloud-c', producer: 'p2' }),
          position({ cluster: 'cloud-n' }),
        ];
        await storage.transaction(async (transaction) => {
          for (const lane of lanes) await transaction.writeProducer(lane);
        });
        const moved = position({ cluster: 'cloud-c', lane: 1, epoch: 4, sequence: Number.MAX_SAFE_INTEGER });
        await storage.transaction((transaction) => transaction.writeProducer(moved));
        const found = await storage.readProducers();
        expect(found).toHaveLength(4);
        expect(found).toEqual(expect.arrayContaining([lanes[0], moved, lanes[2], lanes[3]]));
      });
    });

    describe('close', () => {
      it('waits for the transactions that were asked for, and refuses others', async () => {
        const order: string[] = [];
        const gate = Promise.withResolvers<void>();
        const running = storage.transaction(async () => {
          await gate.promise;
          order.push('first');
        });
        const waiting = storage.transaction(async () => {
          order.push('second');
        });
        const closing = storage.close().then(() => order.push('closed'));
        await expect(storage.transaction(async () => undefined)).rejects.toThrow(/^BUG: .*closed/);
        gate.resolve();
        await Promise.all([running, waiting, closing]);
        expect(order).toEqual(['first', 'second', 'closed']);
      });

      it('may be called twice; reads are refused after it', async () => {
        await write(storage, block('x'));
        await Promise.all([storage.close(), storage.close()]);
        await storage.close();
        await expect(list(storage)).rejects.toThrow(/^BUG: .*closed/);
        await expect(storage.readEntities(1)).rejects.toThrow(/^BUG: .*closed/);
        await expect(storage.readProducers()).rejects.toThrow(/^BUG: .*closed/);
      });
    });
  });
}

function position(overrides: Partial<ProducerPosition> = {}): ProducerPosition {
  return { cluster: 'cloud-c', producer: 'p1', epoch: 3, lane: 0, sequence: 17, ...overrides };
}

interface Batch {
  readonly blocks: readonly StoredBlock[];
  readonly fails: boolean;
}

type Contents = Record<string, readonly { bucket: number; chunk: number; bytes: readonly number[] }[]>;

const METRICS = ['a', 'b', 'ä "quoted"'];
const GRANULARITIES = ['minute', 'hour', 'day'] as const;

async function storedAfter(storage: Storage, batches: readonly Batch[]): Promise<Contents> {
  for (const { blocks, fails } of batches) {
    const outcome = storage.transaction(async (transaction) => {
      await transaction.writeBlocks(blocks);
      if (fails) throw new Error('rolled back');
    });
    if (fails) await expect(outcome).rejects.toThrow('rolled back');
    else await outcome;
  }
  const contents: Contents = {};
  for (const metric of METRICS) {
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

function modelAfter(batches: readonly Batch[]): Contents {
  const committed = batches.filter(({ fails }) => !fails).flatMap(({ blocks }) => blocks);
  const contents: Contents = {};
  for (const metric of METRICS) {
    for (const granularity of GRANULARITIES) {
      const byKey = new Map(
        committed
          .filter((one) => one.metric === metric && one.granularity === granularity)
          .map(({ bucket, chunk, bytes }) => [bucket * 10 + chunk, { bucket, chunk, bytes: [...bytes] }]),
      );
      contents[`${metric} ${granularity}`] = [...byKey].sort(([a], [b]) => a - b).map(([, found]) => found);
    }
  }
  return contents;
}
