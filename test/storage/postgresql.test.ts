import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parseConfiguration } from '../../src/server/configuration/load-configuration.ts';
import { shippedConfiguration } from '../../src/server/node.ts';
import { providers } from '../../src/server/providers.ts';
import { ConnectionPools } from '../../src/storage/postgresql/connection-pools.ts';
import {
  type PostgresqlConfiguration,
  postgresqlConfiguration,
} from '../../src/storage/postgresql/postgresql-configuration.ts';
import { openPostgresqlStorage } from '../../src/storage/postgresql/postgresql-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { PASSWORD, PostgresServer, skipWithoutPostgres } from '../support/postgres-server.ts';
import { block, entity, key, list, listDocuments, storedEntity, write } from './samples.ts';
import { describeSharedStorage } from './shared-storage-contract.ts';
import { describeStorage } from './storage-contract.ts';

const log = pino({ level: 'silent' });

describe.skipIf(skipWithoutPostgres)('postgresql', () => {
  let server: PostgresServer;
  let schemas = 0;
  beforeAll(async () => {
    // A commit that outlives a power cut is the server's business; here it would cost seconds.
    server = await PostgresServer.start(['fsync=off']);
  });
  afterAll(() => server.stop());

  /** A schema that nobody has used. */
  const freshSchema = (): string => `test_${++schemas}`;
  const openAt = (schema: string, overrides: Partial<PostgresqlConfiguration> = {}): Promise<Storage> =>
    openPostgresqlStorage(server.configuration({ schema, ...overrides }), log);

  describeStorage('postgresql', () => openAt(freshSchema()));

  describeSharedStorage('postgresql', () => {
    const schema = freshSchema();
    return Promise.all([openAt(schema), openAt(schema)]);
  });

  /** A store of its own for a test that says no more about it; closed when the test ends. */
  const open = async (overrides: Partial<PostgresqlConfiguration> = {}, schema = freshSchema()): Promise<Storage> => {
    const storage = await openAt(schema, overrides);
    onTestFinished(() => storage.close());
    return storage;
  };
  const inDatabase = <Row extends Record<string, unknown>>(text: string): Promise<Row[]> =>
    server.query<Row>(text, 'oap_federation');
  const refusal = async (schema: string): Promise<string> => {
    const error = await openAt(schema).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({ retryable: false });
    return (error as StorageError).message;
  };

  describe('the schema', () => {
    it('keeps everything from one opening to the next', async () => {
      const schema = freshSchema();
      const first = await openAt(schema);
      await first.transaction(async (t) => {
        await t.writeDocuments('session', [{ key: 'p', text: '5' }]);
        await t.internEntities(1, [entity('a'), entity('b')]);
        await t.writeBlocks([block('kept'), block('hourly', { granularity: 'hour' })]);
      });
      await first.close();

      const second = await open({}, schema);
      expect(await list(second)).toEqual(['100/0=kept']);
      expect(await list(second, { granularity: 'hour' })).toEqual(['100/0=hourly']);
      expect(await listDocuments(second, 'session')).toEqual(['p=5']);
      expect(await second.transaction((t) => t.internEntities(1, [entity('b'), entity('c')]))).toEqual([1, 2]);
    });

    it('is made by one of several nodes that start at once', async () => {
      const schema = freshSchema();
      const nodes = await Promise.all(Array.from({ length: 4 }, () => open({}, schema)));
      await Promise.all(nodes.map((node, chunk) => write(node, block('x', { chunk }))));
      expect(await list(nodes[0]!)).toHaveLength(4);
    });

    it('of another program is refused, and left as it was', async () => {
      const schema = freshSchema();
      await inDatabase(`CREATE SCHEMA ${schema} AUTHORIZATION oap_federation; CREATE TABLE ${schema}.meta (id int)`);
      expect(await refusal(schema)).toMatch(
        /^The schema 'test_\d+' of the PostgreSQL database 'oap_federation' belongs to another program: choose another one for the storage \(storage\.postgresql\.schema, SW_/,
      );
      expect(await inDatabase(`SELECT FROM pg_tables WHERE schemaname = '${schema}'`)).toHaveLength(1);
    });

    it.each([
      [
        '9',
        /was written by a newer oap-federation \(schema version 9, this one knows 1\): run that version, or choose/,
      ],
      ['0', /carries schema version 0, which this oap-federation does not know \(it knows 1\): restore it/],
    ])('of version %s is refused', async (version, sentence) => {
      const schema = freshSchema();
      await (await openAt(schema)).close();
      await inDatabase(`UPDATE ${schema}.meta SET value = '${version}' WHERE key = 'schema_version'`);
      expect(await refusal(schema)).toMatch(sentence);
    });

    it('may be one that an administrator has made, for a user who may make none', async () => {
      const schema = freshSchema();
      await server.query(`CREATE ROLE ${schema} LOGIN PASSWORD '${PASSWORD}'`);
      const forbidden = openAt(schema, { user: schema });
      await expect(forbidden).rejects.toThrow(
        /does not let user 'test_\d+' do what the storage needs: make it the owner/,
      );
      await inDatabase(`CREATE SCHEMA ${schema} AUTHORIZATION ${schema}`);
      await write(await open({ user: schema }, schema), block('x'));
    });
  });

  describe('the tables', () => {
    it('of blocks are partitions by day, month and year, dropped as a whole', async () => {
      const schema = freshSchema();
      const storage = await open({}, schema);
      const bucket = Date.UTC(2026, 10, 24, 12) / 60_000;
      const granularities = ['minute', 'minutes-of-hour', 'hour', 'hours-of-day', 'day'] as const;
      await write(storage, ...granularities.map((granularity) => block('x', { granularity, bucket })));
      const partitions = async (): Promise<string[]> => {
        const rows = await inDatabase<{ name: string }>(
          `SELECT relname::text AS name FROM pg_class WHERE relispartition AND relkind = 'r' AND relnamespace = '${schema}'::regnamespace ORDER BY 1`,
        );
        return rows.map(({ name }) => name);
      };
      expect(await partitions()).toEqual([
        'blocks_day_2026',
        'blocks_hour_202611',
        'blocks_hours_of_day_202611',
        'blocks_minute_20261124',
        'blocks_minutes_of_hour_20261124',
      ]);
      for (const granularity of granularities) expect(await storage.dropBlocks(granularity, bucket)).toBe(0);
      for (const granularity of granularities) expect(await storage.dropBlocks(granularity, bucket * 2)).toBe(1);
      expect(await partitions()).toEqual([]);
    });

    it('hold no row for what was only read, or deleted', async () => {
      const schema = freshSchema();
      const storage = await open({}, schema);
      await storage.transaction(async (t) => {
        expect(await t.readDocuments('session', ['a', 'b', 'c'])).toEqual([undefined, undefined, undefined]);
        await t.writeDocuments('session', [{ key: 'b', text: 'x' }]);
        await t.writeDocuments('session', [{ key: 'c', text: 'y' }]);
        await t.writeDocuments('session', [{ key: 'c', text: undefined }]);
      });
      expect(await inDatabase(`SELECT convert_from(key, 'UTF8') AS key FROM ${schema}.documents`)).toEqual([
        { key: 'b' },
      ]);
    });

    it('take names, keys and texts that hold a NUL, or are longer than an index takes', async () => {
      const storage = await open();
      const name = `a\0b ${'long '.repeat(2_000)}`;
      const odd = { ...entity(name), entityId: name, attributes: { 'x\0': '\0y' }, group: '\0' };
      await storage.transaction(async (t) => {
        await t.writeDocuments('session', [{ key: 'p\0q', text: 'x\0y' }]);
        expect(await t.internEntities(1, [odd, entity('plain')])).toEqual([0, 1]);
      });
      expect(await storage.transaction((t) => t.internEntities(1, [odd]))).toEqual([0]);
      expect(await storage.readEntities(1, { entityIds: [name] })).toEqual([storedEntity(odd, 0)]);
      expect(await listDocuments(storage, 'session', { from: 'p\0', to: 'p\0z' })).toEqual(['p\0q=x\0y']);
    });

    it('take more blocks in one call than one statement carries', async () => {
      const storage = await open();
      const blocks = Array.from({ length: 40 }, (_, chunk) => ({
        ...key({ chunk }),
        bytes: new Uint8Array(512 * 1024).fill(chunk),
      }));
      await write(storage, ...blocks);
      const found = await storage.transaction((t) => t.readBlocks(blocks.toReversed()));
      expect(found.map((bytes) => [bytes?.length, bytes?.[0], bytes?.at(-1)])).toEqual(
        blocks.toReversed().map(({ chunk }) => [512 * 1024, chunk, chunk]),
      );
      let next = 0;
      for await (const { chunk, bytes } of storage.readBlocks({ ...key(), from: 0, to: 1_000, chunk: undefined })) {
        expect([chunk, bytes.length]).toEqual([next++, 512 * 1024]);
      }
      expect(next).toBe(40);
    });

    it('are looked up by index, however new and small they are', async () => {
      const schema = freshSchema();
      const storage = await openAt(schema);
      const given = Array.from({ length: 4_500 }, (_, i) => entity(`service-${i}`));
      const keys = given.map((_, chunk) => key({ chunk }));
      await storage.transaction(async (t) => {
        for (const [from, to] of [
          [0, 100],
          [50, 4_096],
          [4_000, 4_500],
        ])
          await t.internEntities(1, given.slice(from, to));
        await t.writeBlocks(keys.map((one) => ({ ...one, bytes: new Uint8Array(1) })));
        await t.readBlocks(keys);
      });
      // The server counts for good when the connection ends. A look-up for each; otherwise all were compared with all.
      await storage.close();
      const lookUps = async (table: string): Promise<number> => {
        const [row] = await inDatabase<{ scans: string }>(
          `SELECT idx_scan AS scans FROM pg_stat_user_tables WHERE schemaname = '${schema}' AND relname = '${table}'`,
        );
        return Number(row?.scans);
      };
      await vi.waitFor(
        async () => {
          expect(await lookUps('entities')).toBeGreaterThanOrEqual(4_646);
          expect(await lookUps('blocks_minute_19700101')).toBeGreaterThanOrEqual(9_000);
        },
        { timeout: 10_000 },
      );
    });
  });

  it('ids of metrics are not used up by flushes', async () => {
    const schema = freshSchema();
    const [one, other] = [await open({}, schema), await open({}, schema)];
    await write(one, block('x'));
    for (let round = 0; round < 20; round++) await write(round % 2 === 0 ? other : one, block('x'));
    await write(other, block('x', { metric: 'second' }));
    const [row] = await inDatabase<{ id: number }>(`SELECT max(id) AS id FROM ${schema}.metrics`);
    expect(row?.id).toBeLessThan(5);
  });

  it('a commit is on the disk before it is answered, whatever the user’s default', async () => {
    await server.query('ALTER ROLE oap_federation SET synchronous_commit = off');
    onTestFinished(async () => void (await server.query('ALTER ROLE oap_federation RESET synchronous_commit')));
    const pools = new ConnectionPools(server.configuration(), log);
    onTestFinished(async () => void (await pools.end()));
    const session = await pools.writer();
    expect(await session.run('SHOW synchronous_commit')).toEqual([['on']]);
    session.release();
  });

  it('application.yml shows the defaults that the provider has', async () => {
    const text = await readFile(shippedConfiguration(), 'utf8');
    const environment = { SW_STORAGE: 'postgresql' };
    const modules = parseConfiguration({ text, source: 'application.yml', environment }, providers);
    const storage = modules.find(({ provider }) => provider.module === 'storage');
    expect(storage?.configuration).toEqual(postgresqlConfiguration.parse({}));
  });
});
