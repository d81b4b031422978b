import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import { list, listDocuments } from './samples.ts';
import { kill, startChild, words } from './sqlite-processes.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const shell = spawnSync('sqlite3', ['--version']).error === undefined;

/** The commands of docs/storage.md, each from a process of its own, while a node writes. */
const commands: readonly { name: string; run: (from: string, to: string) => readonly string[]; missing: boolean }[] = [
  {
    name: 'VACUUM INTO, of any SQLite library',
    run: (from, to) => {
      const script = `
        import Database from 'better-sqlite3';
        const database = new Database(${JSON.stringify(from)}, { fileMustExist: true });
        database.exec("VACUUM INTO '${to}'");
        database.close();`;
      return [process.execPath, '--input-type=module', '--eval', script];
    },
    missing: false,
  },
  { name: "sqlite3's VACUUM INTO", run: (from, to) => ['sqlite3', from, `VACUUM INTO '${to}'`], missing: !shell },
  { name: "sqlite3's .backup", run: (from, to) => ['sqlite3', from, `.backup '${to}'`], missing: !shell },
];

describe('a copy made while a node writes', () => {
  it.for(commands)('by $name is a store that opens, and whole', async ({ run, missing }, { skip }) => {
    skip(missing, 'there is no sqlite3 on this machine');
    const [path, copy] = databasePaths();
    const child = startChild(path, 'count');
    const before = Number((await words(child, 5)).at(-1));
    const [command = '', ...parameters] = run(path, copy);
    const copying = spawnSync(command, parameters, { cwd: packageRoot(), encoding: 'utf8' });
    expect({ status: copying.status, complaints: copying.stderr }).toEqual({ status: 0, complaints: '' });
    await kill(child);

    const storage = await openSqliteStorage(copy);
    onTestFinished(() => storage.close());
    const [last = ''] = await listDocuments(storage, 'state');
    const copied = Number(last.replace('last=', ''));
    expect(copied).toBeGreaterThanOrEqual(before);
    expect(await list(storage)).toEqual([`100/0=${copied}`]);
    expect(await list(storage, { metric: 'history' })).toHaveLength(copied);
    expect(await storage.readEntities(1)).toHaveLength(copied);

    // The node has gone on all the while: its own file holds more.
    const original = await openSqliteStorage(path);
    onTestFinished(() => original.close());
    expect((await list(original, { metric: 'history' })).length).toBeGreaterThan(copied);
  });
});

function databasePaths(): [string, string] {
  const directory = temporaryDirectory();
  return [join(directory, 'federation.db'), join(directory, 'copy.db')];
}
