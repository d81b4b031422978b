import type { Client } from 'pg';
import type { Ceilings } from './provider.ts';
import { datasetText } from './sqlite-ceilings.ts';

/** Rows, and blobs, of one statement. */
const ROWS_AT_A_TIME = 10_000;
const BLOBS_AT_A_TIME = 1_000;

/** `pg` alone, in bulk by unnest. */
export async function postgresCeilings(client: Client): Promise<Ceilings> {
  await client.query(`
    CREATE TABLE bench_rows (metric int, bucket int, entity int, total bigint, match bigint, dataset text,
      PRIMARY KEY (metric, bucket, entity));
    CREATE TABLE bench_blobs (id int PRIMARY KEY, bytes bytea NOT NULL);
  `);
  return {
    upsertRows: (rows, kind) => inTransaction(client, () => upsertRows(client, rows, kind)),
    moveBlobs: (blobs) => inTransaction(client, () => moveBlobs(client, blobs)),
    close: () => client.end(),
  };
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await client.query('BEGIN');
  await work();
  await client.query('COMMIT');
  return (performance.now() - begun) / 1_000;
}

/** Numbers are added in SQL; tables are read and written back, which is the least that a store of rows has to do. */
async function upsertRows(client: Client, rows: number, kind: 'percent' | 'percentile'): Promise<void> {
  for (let from = 0; from < rows; from += ROWS_AT_A_TIME) {
    const entities = Array.from({ length: Math.min(ROWS_AT_A_TIME, rows - from) }, (_, i) => from + i);
    if (kind === 'percent') await addNumbers(client, entities);
    else await rewriteTables(client, entities);
  }
}

async function addNumbers(client: Client, entities: readonly number[]): Promise<void> {
  await client.query(
    `INSERT INTO bench_rows SELECT 1, 1, entity, 100, 90, NULL FROM unnest($1::int[]) AS entity
     ON CONFLICT (metric, bucket, entity)
     DO UPDATE SET total = bench_rows.total + excluded.total, match = bench_rows.match + excluded.match`,
    [entities],
  );
}

async function rewriteTables(client: Client, entities: readonly number[]): Promise<void> {
  const { rows } = await client.query<{ entity: number; dataset: string }>(
    'SELECT entity, dataset FROM bench_rows WHERE metric = 2 AND bucket = 1 AND entity = ANY ($1::int[]) FOR UPDATE',
    [entities],
  );
  const held = new Map(rows.map(({ entity, dataset }) => [entity, dataset]));
  await client.query(
    `INSERT INTO bench_rows SELECT 2, 1, entity, 0, 0, dataset FROM unnest($1::int[], $2::text[]) AS row (entity, dataset)
     ON CONFLICT (metric, bucket, entity) DO UPDATE SET dataset = excluded.dataset`,
    [entities, entities.map((entity) => held.get(entity) ?? datasetText(entity))],
  );
}

async function moveBlobs(client: Client, blobs: readonly Uint8Array[]): Promise<void> {
  for (let from = 0; from < blobs.length; from += BLOBS_AT_A_TIME) {
    const part = blobs.slice(from, from + BLOBS_AT_A_TIME).map((bytes) => Buffer.from(bytes));
    const ids = part.map((_, i) => from + i);
    await client.query('SELECT id, bytes FROM bench_blobs WHERE id = ANY ($1::int[]) FOR UPDATE', [ids]);
    await client.query(
      `INSERT INTO bench_blobs SELECT * FROM unnest($1::int[], $2::bytea[])
       ON CONFLICT (id) DO UPDATE SET bytes = excluded.bytes`,
      [ids, part],
    );
  }
}
