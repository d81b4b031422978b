import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import pino from 'pino';
import { openPostgresqlStorage } from '../../src/storage/postgresql/postgresql-storage.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { PostgresServer } from '../../test/support/postgres-server.ts';
import { postgresCeilings } from './postgres-ceilings.ts';
import { sqliteCeilings } from './sqlite-ceilings.ts';

export const PROVIDERS = ['sqlite', 'postgresql'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** What the bare driver does with the same data, in seconds. */
export interface Ceilings {
  /** A row per entity and metric, added to one that may be there. */
  upsertRows(rows: number, kind: 'percent' | 'percentile'): Promise<number>;
  /** Reads under the keys, and writes, in one transaction: what a flush moves, without merging it. */
  moveBlobs(blobs: readonly Uint8Array[]): Promise<number>;
  close(): Promise<void>;
}

/** A store of the benchmark's own, and the bare driver beside it. */
export interface BenchedProvider {
  open(): Promise<Storage>;
  /** Of everything that the store keeps on the disk. */
  bytes(): Promise<number>;
  ceilings(): Promise<Ceilings>;
  remove(): Promise<void>;
}

export async function providerOf(name: ProviderName): Promise<BenchedProvider> {
  return name === 'sqlite' ? sqlite() : postgresql();
}

function sqlite(): BenchedProvider {
  const directory = mkdtempSync(join(tmpdir(), 'bench-storage-'));
  return {
    open: async () => openSqliteStorage(join(directory, 'store.db')),
    bytes: async () =>
      readdirSync(directory)
        .filter((name) => name.startsWith('store.db') && !name.endsWith('-lock'))
        .reduce((sum, name) => sum + statSync(join(directory, name)).size, 0),
    ceilings: async () => sqliteCeilings(new Database(join(directory, 'bare.db'))),
    remove: async () => rmSync(directory, { recursive: true }),
  };
}

async function postgresql(): Promise<BenchedProvider> {
  const server = await PostgresServer.start();
  const configuration = server.configuration();
  const { host, port, user, password, database } = configuration;
  return {
    open: () => openPostgresqlStorage(configuration, pino({ level: 'silent' })),
    bytes: async () => {
      await server.query('CHECKPOINT');
      const [row] = await server.query<{ size: string }>("SELECT pg_database_size('oap_federation') AS size");
      return Number(row!.size);
    },
    ceilings: async () => {
      const client = new pg.Client({ host, port, user, password, database });
      await client.connect();
      return postgresCeilings(client);
    },
    remove: () => server.stop(),
  };
}
