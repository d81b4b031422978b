import type { Database } from 'better-sqlite3';
import type { Ceilings } from './provider.ts';

/** better-sqlite3 alone, with the pragmas that the provider uses. */
export function sqliteCeilings(database: Database): Ceilings {
  database.pragma('page_size = 8192');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('cache_size = -65536');
  database.exec(`
    CREATE TABLE rows (metric INTEGER, bucket INTEGER, entity INTEGER, total INTEGER, match INTEGER, dataset TEXT,
      PRIMARY KEY (metric, bucket, entity)) WITHOUT ROWID;
    CREATE TABLE blobs (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  `);
  return {
    upsertRows: async (rows, kind) => upsertRows(database, rows, kind),
    moveBlobs: async (blobs) => moveBlobs(database, blobs),
    close: async () => void database.close(),
  };
}

/** Numbers are added in SQL; a table is read and written back, which is the least that a store of rows has to do. */
function upsertRows(database: Database, rows: number, kind: 'percent' | 'percentile'): number {
  const add = database.prepare(
    `INSERT INTO rows VALUES (1, 1, ?, 100, 90, NULL)
     ON CONFLICT DO UPDATE SET total = total + excluded.total, match = match + excluded.match`,
  );
  const read = database.prepare('SELECT dataset FROM rows WHERE metric = 2 AND bucket = 1 AND entity = ?').pluck();
  const write = database.prepare(
    'INSERT INTO rows VALUES (2, 1, ?, 0, 0, ?) ON CONFLICT DO UPDATE SET dataset = excluded.dataset',
  );
  const begun = performance.now();
  database.transaction(() => {
    for (let entity = 0; entity < rows; entity++) {
      if (kind === 'percent') add.run(entity);
      else write.run(entity, (read.get(entity) as string | undefined) ?? datasetText(entity));
    }
  })();
  return (performance.now() - begun) / 1_000;
}

function moveBlobs(database: Database, blobs: readonly Uint8Array[]): number {
  const read = database.prepare('SELECT bytes FROM blobs WHERE id = ?').pluck();
  const write = database.prepare('INSERT OR REPLACE INTO blobs VALUES (?, ?)');
  const begun = performance.now();
  database.transaction(() => {
    blobs.forEach((_, id) => void read.get(id));
    blobs.forEach((bytes, id) => void write.run(id, bytes));
  })();
  return (performance.now() - begun) / 1_000;
}

/** A table as SkyWalking keeps it in a row: `key,weight|key,weight…`. */
export function datasetText(entity: number): string {
  return Array.from({ length: 30 }, (_, i) => `${i * 3},${20 + ((entity + i) % 50)}`).join('|');
}
