import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { median, rounded } from '../support/statistics.ts';

export const CLI = join(packageRoot(), 'dist', 'cli.js');

const run = promisify(execFile);

/** Median wall time in ms of the command as a process of its own, from its start to its end. */
export async function coldMs(args: readonly string[], runs: number, env: NodeJS.ProcessEnv = {}): Promise<number> {
  const times: number[] = [];
  // The first run fills the caches that every later one finds: the system's of files, Node's of compiled code.
  for (let index = 0; index <= runs; index++) {
    const started = performance.now();
    await run(process.execPath, [CLI, ...args], { env: { ...process.env, ...env } });
    if (index > 0) times.push(performance.now() - started);
  }
  return rounded(median(times));
}
