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

async function upsertRows(client: Client, rows: number, kind: 'percent' | 'percentile'): Promise<void> {
  const added = 'total = bench_rows.total + excluded.total, match = bench_rows.match + excluded.match';
  const [metric, dataset, update] =
    kind === 'percent' ? [1, null, added] : [2, datasetText(), 'dataset = excluded.dataset'];
  for (let from = 0; from < rows; from += ROWS_AT_A_TIME) {
    const entities = Array.from({ length: Math.min(ROWS_AT_A_TIME, rows - from) }, (_, i) => from + i);
    await client.query(
      `INSERT INTO bench_rows SELECT $1, 1, entity, 100, 90, $3 FROM unnest($2::int[]) AS entity
       ON CONFLICT (metric, bucket, entity) DO UPDATE SET ${update}`,
      [metric, entities, dataset],
    );
  }
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
