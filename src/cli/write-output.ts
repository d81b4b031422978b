import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

export interface OutputFile {
  /** Relative to the output directory, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

export interface WriteSummary {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Every generated file but JSON carries it in its first lines. */
const GENERATED = 'Compiled from OAL by oap-federation';

/**
 * Brings a directory into line with the compiler's output: writes what differs and removes what an earlier run wrote
 * and this one did not. Files that the compiler has not made stay.
 */
export async function writeOutput(directory: string, files: readonly OutputFile[]): Promise<WriteSummary> {
  let written = 0;
  for (const { path, text } of files) {
    const file = join(directory, path);
    if ((await textOf(file)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written++;
  }
  const removed = await removeStale(directory, new Set(files.map(({ path }) => path)));
  return { written, removed, unchanged: files.length - written };
}

async function removeStale(directory: string, current: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const path of await filesBelow(directory)) {
    if (current.has(path.split(sep).join('/'))) continue;
    const file = join(directory, path);
    const text = await textOf(file);
    if (text?.slice(0, 200).includes(GENERATED) !== true) continue;
    await rm(file);
    removed++;
  }
  return removed;
}

async function filesBelow(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(directory.length)
          .replace(/^[\\/]/, ''),
      );
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
