import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BlockKey,
  compareBlockKeys,
  type Storage,
  type StorageTransaction,
  type StoredBlock,
} from '../../src/storage/storage.ts';
import { block, entity, key, list, listDocuments, textOf, write, writeDocuments } from './samples.ts';

/** What a provider must keep when several nodes share its store; `open` gives two nodes' views of a new, empty one. */
export function describeSharedStorage(
  provider: string,
  open: () => Promise<readonly [one: Storage, other: Storage]>,
): void {
  describe(`shared storage contract: ${provider}`, () => {
    let one: Storage;
    let other: Storage;
    beforeEach(async () => {
      [one, other] = await open();
    });
    afterEach(async () => {
      await Promise.all([one.close(), other.close()]);
    });

    describe('two nodes', () => {
      it('lose no increment of blocks that both read, add to and write', async () => {
        const keys = [key({ metric: 'a' }), key({ metric: 'b', granularity: 'day', bucket: 0 }), key({ metric: 'b' })];
        const rounds = 25;
        await Promise.all(
          [one, other].map((node) => repeat(rounds, () => node.transaction((t) => increment(t, keys)))),
        );
        const counts = await one.transaction((t) => t.readBlocks(keys));
        expect(counts.map(textOf)).toEqual(keys.map(() => String(2 * rounds)));
      });

      it('lose no increment of a block of a metric that only one of them has met', async () => {
        for (let round = 0; round < 15; round++) {
          const keys = [key({ metric: `metric-${round}` })];
          await one.transaction((t) => increment(t, keys));
          await Promise.all([one, other].map((node) => node.transaction((t) => increment(t, keys))));
          expect((await one.transaction((t) => t.readBlocks(keys))).map(textOf)).toEqual(['3']);
        }
      });

      it('lose no increment of documents that both read, add to and write, delete and write again', async () => {
        const keys = ['p', 'q'];
        await Promise.all([one, other].map((node) => repeat(25, () => node.transaction((t) => count(t, keys)))));
        expect(await listDocuments(one, 'count')).toEqual(['p=50', 'q=50']);
        const removing = async (t: StorageTransaction): Promise<void> => {
          const texts = await t.readDocuments('count', keys);
          await t.writeDocuments(
            'count',
            keys.map((id, index) => ({ key: id, text: texts[index] === undefined ? 'there' : undefined })),
          );
        };
        await Promise.all([one, other].map((node) => repeat(25, () => node.transaction(removing))));
        expect(await listDocuments(one, 'count')).toEqual(['p=50', 'q=50'].map((text) => text.replace('50', 'there')));
      });

      it.each([
        ['a block', readBlock, (t: StorageTransaction, text: string) => t.writeBlocks([block(text)])],
        [
          'a document',
          readDocument,
          (t: StorageTransaction, text: string) => t.writeDocuments('session', [{ key: 'p', text }]),
        ],
      ])('hold %s that they have read, also one that is not there yet', async (_what, readIt, writeIt) => {
        const held = await holdOpen(one, async (t) => {
          expect(await readIt(t)).toBeUndefined();
        });
        let seen: string | undefined = 'nothing yet';
        const waiting = other.transaction(async (t) => {
          seen = await readIt(t);
          await writeIt(t, `${seen}, other`);
        });
        await someRoundTrips(other);
        expect(seen).toBe('nothing yet');
        await held.end((t) => writeIt(t, 'one'));
        await waiting;
        expect(seen).toBe('one');
        expect(await one.transaction(readIt)).toBe('one, other');
      });

      it('take over what a rollback has let go', async () => {
        const held = await holdOpen(one, async (t) => {
          await t.readDocuments('session', ['p']);
          await t.internEntities(1, [entity('lost')]);
          await t.writeBlocks([block('lost')]);
        });
        const waiting = other.transaction(async (t) => {
          expect(await t.readDocuments('session', ['p'])).toEqual([undefined]);
          expect(await t.internEntities(1, [entity('kept'), entity('lost')])).toEqual([0, 1]);
          expect((await t.readBlocks([key()])).map(textOf)).toEqual([undefined]);
          await t.writeBlocks([block('kept')]);
        });
        await someRoundTrips(other);
        await expect(held.end(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
        await waiting;
        expect(await list(one)).toEqual(['100/0=kept']);
        expect((await one.readEntities(1)).map(({ name }) => name)).toEqual(['kept', 'lost']);
      });

      it('hold a document that one deletes while the other waits for it', async () => {
        await writeDocuments(one, 'session', { key: 'p', text: 'old' });
        const held = await holdOpen(one, (t) => t.readDocuments('session', ['p']));
        const waiting = other.transaction(async (t) => {
          const [text] = await t.readDocuments('session', ['p']);
          await t.writeDocuments('session', [{ key: 'p', text: `${text} new` }]);
        });
        await someRoundTrips(other);
        await held.end((t) => t.writeDocuments('session', [{ key: 'p', text: undefined }]));
        await waiting;
        expect(await listDocuments(one, 'session')).toEqual(['p=undefined new']);
      });

      it('agree on the ids of entities, which are dense whoever fails', async () => {
        const names = Array.from({ length: 30 }, (_, i) => `service-${i}`);
        const intern = (node: Storage, round: number) =>
          node.transaction(async (t) => {
            const first = node === one ? round : 20 - round;
            const own = names.slice(first, first + 10).map((name) => entity(name));
            const ids = await t.internEntities(1, round % 2 === 0 ? own : own.reverse());
            if (round % 5 === 3) throw new Error('rolled back');
            return own.map(({ name }, index) => [name, ids[index]] as const);
          });
        const found = await Promise.all(
          [one, other].flatMap((node) =>
            names.slice(0, 21).map((_, round) => intern(node, round).catch(unlessRolledBack)),
          ),
        );
        const ids = new Map<string, number | undefined>();
        for (const [name, id] of found.flat()) expect(ids.set(name, ids.get(name) ?? id).get(name)).toBe(id);
        const stored = await one.readEntities(1);
        expect(stored.map(({ id }) => id)).toEqual(stored.map((_, index) => index));
        expect(stored).toHaveLength(names.length);
        for (const { name, id } of stored) expect(ids.get(name)).toBe(id);
      });

      it.each([
        ['documents', (t: StorageTransaction, ids: readonly string[]) => t.readDocuments('session', ids)],
        [
          'blocks',
          (t: StorageTransaction, ids: readonly string[]) => t.readBlocks(ids.map((metric) => key({ metric }))),
        ],
      ] as [string, (t: StorageTransaction, ids: readonly string[]) => Promise<unknown>][])(
        'take %s of one call in order, whatever order they are given in',
        async (_what, take) => {
          for (const given of [
            ['a', 'b'],
            ['b', 'a'],
          ]) {
            const held = await holdOpen(one, (t) => take(t, ['a']));
            const waiting = other.transaction((t) => take(t, given));
            await someRoundTrips(other);
            await held.end((t) => take(t, ['b']));
            await waiting;
          }
        },
      );

      it('never wait for each other for ever when they take documents, entities and blocks in order', async () => {
        const plan = fc.record({
          documents: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { maxLength: 4 }),
          scopes: fc.uniqueArray(fc.constantFrom(1, 2), { maxLength: 2 }),
          keys: fc.uniqueArray(
            fc.record({
              metric: fc.constantFrom('a', 'b', 'c'),
              granularity: fc.constantFrom('minute' as const, 'hour' as const),
              bucket: fc.constantFrom(0, 60),
              chunk: fc.constantFrom(0, 1),
            }),
            { maxLength: 6, selector: (k) => JSON.stringify(k) },
          ),
          atOnce: fc.boolean(),
        });
        const plans = fc.array(plan, { minLength: 30, maxLength: 30 });
        const [mine = [], theirs = []] = fc.sample<readonly Plan[]>(plans, { numRuns: 2, seed: 7 });
        const run = (node: Storage, own: readonly Plan[]) => Promise.all(own.map((p) => node.transaction(follow(p))));
        await Promise.all([run(one, mine), run(other, theirs)]);
        const expected = new Map<string, number>();
        for (const { keys } of [...mine, ...theirs])
          for (const k of keys) expected.set(JSON.stringify(k), (expected.get(JSON.stringify(k)) ?? 0) + 1);
        const keys = [...expected.keys()].map((text) => JSON.parse(text) as BlockKey);
        const counts = await one.transaction((t) => t.readBlocks(keys));
        expect(counts.map(textOf)).toEqual([...expected.values()].map(String));
      });

      it('make the same partition at once, and drop it once', async () => {
        const days = Array.from({ length: 8 }, (_, day) => day * 1440);
        await Promise.all(
          ['a', 'b'].map((metric, index) =>
            write([one, other][index]!, ...days.map((bucket) => block('x', { metric, bucket }))),
          ),
        );
        for (const metric of ['a', 'b']) expect(await list(one, { metric })).toEqual(days.map((day) => `${day}/0=x`));
        const dropped = await Promise.all([one, other].map((node) => node.dropBlocks('minute', 8 * 1440)));
        expect(dropped[0]! + dropped[1]!).toBe(days.length);
        expect(await list(other, { metric: 'a' })).toEqual([]);
      });
    });

    describe('readers', () => {
      it('do not wait for a transaction of another node, and see what is committed', async () => {
        await write(one, block('old'));
        await writeDocuments(one, 'session', { key: 'p', text: 'old' });
        const held = await holdOpen(one, async (t) => {
          await t.writeDocuments('session', [{ key: 'p', text: 'new' }]);
          await t.readDocuments('session', ['absent']);
          await t.internEntities(1, [entity('new')]);
          await t.writeBlocks([block('new'), block('new', { metric: 'new' }), block('new', { bucket: 100_000 })]);
        });
        expect(await list(other)).toEqual(['100/0=old']);
        expect(await list(other, { metric: 'new' })).toEqual([]);
        expect(await listDocuments(other, 'session')).toEqual(['p=old']);
        expect(await other.readEntities(1)).toEqual([]);
        await held.end(async () => undefined);
        expect(await list(other)).toEqual(['100/0=new', '100000/0=new']);
        expect(await list(other, { metric: 'new' })).toEqual(['100/0=new']);
        expect(await listDocuments(other, 'session')).toEqual(['p=new']);
        expect(await other.readEntities(1)).toHaveLength(1);
      });

      it('never see half of a transaction in what they read at once', async () => {
        const chunks = [0, 1, 2, 3];
        const writing = repeat(40, (round) => write(one, ...chunks.map((chunk) => block(String(round), { chunk }))));
        let ended = false;
        const done = writing.then(() => {
          ended = true;
        });
        while (!ended) {
          const texts = (await list(other)).map((found) => found.split('=')[1]);
          expect(new Set(texts).size).toBeLessThanOrEqual(1);
          expect([0, chunks.length]).toContain(texts.length);
        }
        await done;
        expect(await list(other)).toEqual(chunks.map((chunk) => `100/${chunk}=39`));
      });
    });
  });
}

interface Plan {
  readonly documents: readonly string[];
  readonly scopes: readonly number[];
  readonly keys: readonly BlockKey[];
  /** In one call, not in one for each key. */
  readonly atOnce: boolean;
}

/** A transaction that has done something and stays open until it is told to go on. */
export async function holdOpen(
  storage: Storage,
  before: (transaction: StorageTransaction) => Promise<unknown>,
): Promise<{ end(after: (transaction: StorageTransaction) => Promise<unknown>): Promise<void> }> {
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<(transaction: StorageTransaction) => Promise<unknown>>();
  const outcome = storage.transaction(async (transaction) => {
    await before(transaction);
    reached.resolve();
    const after = await gate.promise;
    await after(transaction);
  });
  await Promise.race([reached.promise, outcome]);
  return {
    end: (after) => {
      gate.resolve(after);
      return outcome;
    },
  };
}

async function repeat(rounds: number, work: (round: number) => Promise<unknown>): Promise<void> {
  for (let round = 0; round < rounds; round++) await work(round);
}

async function readBlock(transaction: StorageTransaction): Promise<string | undefined> {
  return textOf((await transaction.readBlocks([key()]))[0]);
}

async function readDocument(transaction: StorageTransaction): Promise<string | undefined> {
  return (await transaction.readDocuments('session', ['p']))[0];
}

function unlessRolledBack(error: unknown): [] {
  if (error instanceof Error && error.message === 'rolled back') return [];
  throw error;
}

async function count(transaction: StorageTransaction, keys: readonly string[]): Promise<void> {
  const texts = await transaction.readDocuments('count', keys);
  await transaction.writeDocuments(
    'count',
    keys.map((id, index) => ({ key: id, text: String(Number(texts[index] ?? 0) + 1) })),
  );
}

/** For as long as a transaction of the same node that waits for nobody would have long got what it wants. */
async function someRoundTrips(storage: Storage): Promise<void> {
  await repeat(20, () => storage.readDocuments('session'));
}

async function increment(transaction: StorageTransaction, keys: readonly BlockKey[]): Promise<void> {
  const before = await transaction.readBlocks(keys);
  const blocks = keys.map((k, index): StoredBlock => {
    const count = Number(textOf(before[index]) ?? 0) + 1;
    return { ...k, bytes: new TextEncoder().encode(String(count)) };
  });
  await transaction.writeBlocks(blocks);
}

/** In the order of storage.ts, some at once and some one by one, so that a wrong order of locks would show. */
function follow({ documents, scopes, keys, atOnce }: Plan) {
  return async (transaction: StorageTransaction): Promise<void> => {
    const ids = documents.toSorted();
    for (const group of atOnce ? [ids] : ids.map((id) => [id])) await count(transaction, group);
    for (const scope of scopes.toSorted()) await transaction.internEntities(scope, [entity('a'), entity('b')]);
    const sorted = keys.toSorted(compareBlockKeys);
    for (const group of atOnce ? [sorted] : sorted.map((one) => [one])) await increment(transaction, group);
  };
}
