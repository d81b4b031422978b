/**
 * A process for tests to kill: `node sqlite-child.ts <path> <mode>`.
 * - `hold`: opens the store, says `open`, and stays.
 * - `tear`: commits one transaction, writes far more than the cache takes in a second one and stays in its middle,
 *   after saying `torn`.
 * - `count`: commits 1, 2, 3, … (in a block, a document and an entity) and says each once it is durable.
 */
import { writeSync } from 'node:fs';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { block, entity, key } from './samples.ts';

const [path = '', mode] = process.argv.slice(2);
const storage = await openSqliteStorage(path);
/** Keeps the process alive until it is killed. */
const stay = (): Promise<never> => new Promise(() => setInterval(() => undefined, 60_000));
/** Straight to the pipe: what has been said is with the parent, whatever happens next. */
const say = (word: string): void => void writeSync(1, `${word}\n`);

async function tear(store: Storage): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction.writeBlocks([block('committed')]);
    await transaction.internEntities(1, [entity('committed')]);
    await transaction.writeDocuments('state', [{ key: 'last', text: '1' }]);
  });
  await store.transaction(async (transaction) => {
    const bytes = new Uint8Array(64 * 1024).fill(7);
    await transaction.writeBlocks([block('torn')]);
    await transaction.writeBlocks(
      Array.from({ length: 1_600 }, (_, i) => ({ ...key({ metric: 'torn', bucket: i }), bytes })),
    );
    await transaction.internEntities(1, [entity('torn')]);
    await transaction.writeDocuments('state', [{ key: 'last', text: '2' }]);
    say('torn');
    await stay();
  });
}

async function count(store: Storage): Promise<void> {
  for (let n = 1; ; n++) {
    await store.transaction(async (transaction) => {
      await transaction.writeBlocks([block(String(n)), block(String(n), { metric: 'history', bucket: n })]);
      await transaction.internEntities(1, [entity(`entity-${n}`)]);
      await transaction.writeDocuments('state', [{ key: 'last', text: String(n) }]);
    });
    say(String(n));
  }
}

if (mode === 'tear') await tear(storage);
else if (mode === 'count') await count(storage);
else {
  say('open');
  await stay();
}
