import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { median } from '../support/statistics.ts';
import { CLI } from './cold-runs.ts';

/**
 * Median time in ms that `compile --watch` needs to check the downstream program again after one of its scripts has
 * changed, as the command itself says: from reading the files to the last diagnostic, without emitting.
 */
export async function warmCheckMs(edits: number): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-watch-'));
  const scripts = join(directory, 'scripts');
  await cp(join(packageRoot(), 'oal'), scripts, {
    recursive: true,
    filter: (path) => !path.endsWith('/lib') && !/\/federation[^/]*\.oal$/.test(path),
  });
  const args = ['compile', scripts, '--program', 'core', '--out', join(directory, 'out'), '--watch'];
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    return median(await checkTimes(createInterface(child.stdout), scripts, edits));
  } finally {
    child.kill('SIGINT');
    if (child.exitCode === null) await once(child, 'exit');
    await rm(directory, { recursive: true });
  }
}

async function checkTimes(lines: AsyncIterable<string>, scripts: string, edits: number): Promise<number[]> {
  const [name] = (await readdir(scripts)).filter((file) => file.endsWith('.oal')).toSorted();
  const script = join(scripts, name!);
  const original = await readFile(script, 'utf8');
  const times: number[] = [];
  for await (const line of lines) {
    const [, check] = /\(check (\d+) ms/.exec(line) ?? [];
    if (check !== undefined) times.push(Number(check));
    if (times.length > edits) break;
    // The line after the first run says that the command watches now; every later one follows an edit.
    if (check === undefined || times.length > 1) await writeFile(script, `${original}\n// edit ${times.length}\n`);
  }
  return times.slice(1);
}
