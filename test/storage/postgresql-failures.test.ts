import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PostgresqlConfiguration } from '../../src/storage/postgresql/postgresql-configuration.ts';
import { openPostgresqlStorage } from '../../src/storage/postgresql/postgresql-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import type { StorageError } from '../../src/storage/storage-error.ts';
import { PostgresServer, skipWithoutPostgres } from '../support/postgres-server.ts';
import { CommitProxy } from './postgresql-proxy.ts';
import { block, entity, key, list, textOf, write } from './samples.ts';
import { holdOpen } from './shared-storage-contract.ts';

const log = pino({ level: 'silent' });

describe.skipIf(skipWithoutPostgres)('postgresql, when something breaks', () => {
  let server: PostgresServer;
  let schemas = 0;
  const opened: Storage[] = [];
  beforeAll(async () => {
    server = await PostgresServer.start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((storage) => storage.close()));
    await server.start();
  });
  afterAll(() => server.stop());

  const freshSchema = (): string => `test_${++schemas}`;
  const open = async (overrides: Partial<PostgresqlConfiguration> = {}): Promise<Storage> => {
    const storage = await openPostgresqlStorage(server.configuration({ schema: freshSchema(), ...overrides }), log);
    opened.push(storage);
    return storage;
  };
  const openThroughProxy = async (overrides: Partial<PostgresqlConfiguration> = {}) => {
    const proxy = await CommitProxy.start(server.port);
    onTestFinished(() => proxy.stop());
    return { proxy, storage: await open({ port: proxy.port, ...overrides }) };
  };

  describe('a connection', () => {
    it('that breaks in mid-transaction leaves nothing behind, and the next transaction finds another', async () => {
      const storage = await open();
      await write(storage, block('old'));
      const error = await failureOf(
        storage.transaction(async (t) => {
          await t.writeBlocks([block('new')]);
          await t.internEntities(1, [entity('lost')]);
          await server.terminateConnections();
          await t.writeBlocks([block('newer')]);
        }),
      );
      expect(error).toMatchObject({ name: 'StorageError', retryable: true, uncertain: false });
      expect(error.message).toMatch(
        /^The connection to the PostgreSQL database 'oap_federation' at 127.0.0.1:\d+ broke\./,
      );
      expect(await list(storage)).toEqual(['100/0=old']);
      await write(storage, block('again'));
      expect(await list(storage)).toEqual(['100/0=again']);
      expect(await storage.readEntities(1)).toEqual([]);
    });

    it('that is known to be broken before COMMIT is sent leaves no doubt', async () => {
      const storage = await open();
      const error = await failureOf(
        storage.transaction(async (t) => {
          await t.writeBlocks([block('new')]);
          await server.terminateConnections();
          const failed = await failureOf(t.readBlocks([key()]));
          expect(failed).toMatchObject({ retryable: true });
        }),
      );
      expect(error).toMatchObject({ retryable: true, uncertain: false });
      expect(await list(storage)).toEqual([]);
    });

    it('that broke while nobody used it fails no transaction and no read', async () => {
      const storage = await open();
      await write(storage, block('a'));
      await list(storage);
      await server.terminateConnections();
      await write(storage, block('b'));
      await vi.waitFor(async () => expect(await list(storage)).toEqual(['100/0=b']), { timeout: 10_000 });
    });

    it('cut after COMMIT arrived leaves the commit in doubt: it was done', async () => {
      const { proxy, storage } = await openThroughProxy();
      await write(storage, block('old'));
      proxy.failNextCommit('cut-after');
      const error = await failureOf(write(storage, block('new')));
      expect(error).toMatchObject({ name: 'StorageError', retryable: true, uncertain: true });
      expect(error.message).toMatch(/Whether the transaction was committed is not known\.$/);
      expect(await list(storage)).toEqual(['100/0=new']);
      await write(storage, block('next'));
      expect(await list(storage)).toEqual(['100/0=next']);
    });

    it('cut before COMMIT arrived leaves the commit in doubt as well: it was not done', async () => {
      const { proxy, storage } = await openThroughProxy();
      await write(storage, block('old'));
      proxy.failNextCommit('cut-before');
      expect(await failureOf(write(storage, block('new')))).toMatchObject({ retryable: true, uncertain: true });
      expect(await list(storage)).toEqual(['100/0=old']);
    });

    it('that falls silent at COMMIT is given up, with the commit in doubt', async () => {
      const { proxy, storage } = await openThroughProxy({ statementTimeout: 0.1 });
      await write(storage, block('old'));
      proxy.failNextCommit('silent-after');
      expect(await failureOf(write(storage, block('new')))).toMatchObject({ retryable: true, uncertain: true });
      expect(await list(storage)).toEqual(['100/0=new']);
      await write(storage, block('next'));
    });
  });

  it('a partition that could not be made leaves no doubt: the transaction was not committed', async () => {
    const { proxy, storage } = await openThroughProxy();
    // The first COMMIT is that of the new table, which a transaction of its own makes.
    proxy.failNextCommit('cut-after');
    expect(await failureOf(write(storage, block('new')))).toMatchObject({ retryable: true, uncertain: false });
    await write(storage, block('again'));
    expect(await list(storage)).toEqual(['100/0=again']);
  });

  describe('the server', () => {
    it('killed in mid-transaction and started again keeps what was committed, and no more', async () => {
      const storage = await open();
      await write(storage, block('old'));
      const error = await failureOf(
        storage.transaction(async (t) => {
          await t.writeBlocks([block('new'), block('new', { metric: 'other' })]);
          await server.kill();
          await t.writeBlocks([block('newer')]);
        }),
      );
      expect(error).toMatchObject({ name: 'StorageError', retryable: true, uncertain: false });
      const calls = [() => write(storage, block('x')), () => list(storage), () => storage.dropBlocks('minute', 0)];
      for (const call of calls) {
        // A connection that lay idle may have to show first that it is broken.
        await vi.waitFor(async () => {
          const down = await failureOf(call());
          expect(down).toMatchObject({ name: 'StorageError', retryable: true });
          expect(down.message).toMatch(/^No PostgreSQL server answers at 127\.0\.0\.1:\d+: start it, or set storage/);
        });
      }

      await server.start();
      expect(await list(storage)).toEqual(['100/0=old']);
      expect(await list(storage, { metric: 'other' })).toEqual([]);
      await write(storage, block('again'));
      expect(await list(storage)).toEqual(['100/0=again']);
    });

    it('killed again and again loses no increment that it had acknowledged, and counts none twice', async () => {
      const storage = await open();
      let acknowledged = 0;
      for (let kills = 0; kills < 3; kills++) {
        const counting = (async () => {
          while (true) acknowledged = await countUp(storage, acknowledged);
        })();
        const before = acknowledged;
        await vi.waitFor(() => expect(acknowledged).toBeGreaterThan(before + 5), { timeout: 15_000, interval: 5 });
        const failed = failureOf(counting);
        await server.kill();
        expect(await failed).toMatchObject({ name: 'StorageError', retryable: true });
        await server.start();
        const stored = Number((await list(storage))[0]?.split('=')[1]);
        // The commit that was under way may have been done: that is what `uncertain` is for.
        expect([acknowledged, acknowledged + 1]).toContain(stored);
        acknowledged = stored;
      }
    });
  });

  describe('another transaction', () => {
    it('that holds a block for too long fails those that wait, who may try again', async () => {
      const schema = freshSchema();
      const [one, other] = [await open({ schema }), await open({ schema, lockTimeout: 0.2 })];
      const held = await holdOpen(one, (t) => t.readBlocks([key()]));
      const error = await failureOf(write(other, block('other')));
      expect(error).toMatchObject({ name: 'StorageError', retryable: true, uncertain: false });
      expect(error.message).toMatch(/is held by another transaction for longer than storage\.postgresql\.lockTimeout/);
      await held.end((t) => t.writeBlocks([block('one')]));
      await write(other, block('other'));
      expect(await list(one)).toEqual(['100/0=other']);
    });

    it('that makes a statement take too long fails it', async () => {
      const schema = freshSchema();
      const [one, other] = [await open({ schema }), await open({ schema, statementTimeout: 0.2 })];
      const held = await holdOpen(one, (t) => t.readDocuments('session', ['p']));
      const error = await failureOf(other.transaction((t) => t.readDocuments('session', ['p'])));
      expect(error).toMatchObject({ name: 'StorageError', retryable: true, uncertain: false });
      expect(error.message).toMatch(/needed longer for a statement than storage\.postgresql\.statementTimeout/);
      await held.end(async () => undefined);
    });

    it('whose node has fallen silent is ended by the server, and lets the others go on', async () => {
      const schema = freshSchema();
      const [silent, other] = [await open({ schema, idleInTransactionTimeout: 0.2 }), await open({ schema })];
      const held = await holdOpen(silent, (t) => t.writeBlocks([block('silent')]));
      await write(other, block('other'));
      const error = await failureOf(held.end((t) => t.writeBlocks([block('late')])));
      expect(error).toMatchObject({ name: 'StorageError', retryable: true, uncertain: false });
      expect(await list(other)).toEqual(['100/0=other']);
      await write(silent, block('again'));
    });

    it('in the wrong order: one of two that wait for each other fails, and may try again', async () => {
      const schema = freshSchema();
      const nodes = [await open({ schema }), await open({ schema })];
      const both = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const outcomes = await Promise.allSettled(
        nodes.map((node, index) =>
          node.transaction(async (t) => {
            await t.readDocuments('session', [`p${index}`]);
            both[index]?.resolve();
            await Promise.all(both.map(({ promise }) => promise));
            await t.readDocuments('session', [`p${1 - index}`]);
          }),
        ),
      );
      const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(failures).toHaveLength(1);
      expect(failures[0]).toMatchObject({ name: 'StorageError', retryable: true, uncertain: false });
    });
  });

  it('a partition that another node has dropped is made again by the next transaction', async () => {
    const schema = freshSchema();
    const [one, other] = [await open({ schema }), await open({ schema })];
    await write(one, block('old'));
    expect(await other.dropBlocks('minute', 1440)).toBe(1);
    const error = await failureOf(write(one, block('late')));
    expect(error).toMatchObject({ name: 'StorageError', retryable: true, uncertain: false });
    await write(one, block('late'));
    expect(await list(other)).toEqual(['100/0=late']);
  });

  it('old blocks that somebody reads are dropped later; nobody waits behind that for long', async () => {
    const storage = await open();
    await write(storage, block('old'));
    await server.whileLocked(`test_${schemas}.blocks_minute_19700101`, async () => {
      const error = await failureOf(storage.dropBlocks('minute', 1440));
      expect(error).toMatchObject({ name: 'StorageError', retryable: true });
      expect(error.message).toMatch(/is held by another transaction for longer/);
      await write(storage, block('new', { bucket: 1440 }));
    });
    expect(await storage.dropBlocks('minute', 1440)).toBe(1);
    expect(await list(storage, { to: 2_000 })).toEqual(['1440/0=new']);
  });

  it('a call that failed keeps the transaction from being committed, though the work goes on', async () => {
    const storage = await open();
    const attempt = storage.transaction(async (t) => {
      await t.writeBlocks([block('x')]);
      await expect(t.writeBlocks([block('x', { chunk: 2 ** 40 })])).rejects.toThrow();
    });
    await expect(attempt).rejects.toThrow();
    expect(await list(storage)).toEqual([]);
  });

  describe('reads', () => {
    it('take no more connections than configured, and wait for one to become free', async () => {
      const storage = await open({ maxReadConnections: 2 });
      await write(storage, block('x'));
      await Promise.all(Array.from({ length: 40 }, () => list(storage)));
      const [found] = await server.query<{ count: string }>(
        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'oap_federation'",
      );
      expect(Number(found?.count)).toBeLessThanOrEqual(4);
    });

    it('that find none free in time say which key to raise, and transactions go on', async () => {
      const storage = await open({ maxReadConnections: 1, connectTimeout: 0.3 });
      const pages = storage.readBlocks({ metric: 'service_sla', granularity: 'minute', from: 0, to: 1_000 });
      await write(storage, block('x'));
      let stuck: Promise<unknown> | undefined;
      await server.whileLocked(`test_${schemas}.documents`, async () => {
        stuck = storage.readDocuments('session');
        const error = await failureOf(pages[Symbol.asyncIterator]().next());
        expect(error).toMatchObject({ name: 'StorageError', retryable: true });
        expect(error.message).toMatch(
          /^All 1 connections for reading .* raise storage\.postgresql\.maxReadConnections/,
        );
        await write(storage, block('y', { chunk: 1 }));
      });
      expect(await stuck).toEqual([]);
      expect(await list(storage)).toEqual(['100/0=x', '100/1=y']);
    });
  });
});

async function failureOf(outcome: Promise<unknown>): Promise<StorageError> {
  try {
    await outcome;
  } catch (error) {
    return error as StorageError;
  }
  throw new Error('It did not fail.');
}

/** Adds one to the stored number, and gives it. */
async function countUp(storage: Storage, expected: number): Promise<number> {
  await storage.transaction(async (t) => {
    const [before] = await t.readBlocks([key()]);
    expect(Number(textOf(before) ?? 0)).toBe(expected);
    await t.writeBlocks([block(String(expected + 1))]);
  });
  return expected + 1;
}
