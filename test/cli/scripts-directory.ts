import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { CLI, type Ended, type Running, runCli, spawnScript } from './run-cli.ts';

/** A directory of a test's own, in which the command runs. */
export interface ScriptsDirectory {
  readonly path: string;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
  cli(...args: string[]): Promise<Ended>;
  start(...args: string[]): Running;
}

/** One that is empty at the start of every test, and gone after it. */
export function scriptsDirectory(): ScriptsDirectory {
  let path = '';
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'cli-test-'));
  });
  afterEach(() => rm(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
    async write(file, text) {
      await mkdir(dirname(join(path, file)), { recursive: true });
      // As editors do it: a command that watches must not find half a file when this process is held up in between.
      await writeFile(join(path, `${file}.new`), text);
      await rename(join(path, `${file}.new`), join(path, file));
    },
    read: (file) => readFile(join(path, file), 'utf8'),
    cli: (...args) => runCli(args, { cwd: path }),
    start: (...args) => spawnScript(CLI, args, { cwd: path }),
  };
}
