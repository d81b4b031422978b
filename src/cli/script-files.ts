import { glob, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { ScriptText } from '../compiler/compile-model.ts';
import { CommandError } from './command-error.ts';

export const PATTERN = /[*?[{]/;

/** The scripts that arguments name: files, all scripts below a directory, or a pattern's. Throws a CommandError. */
export async function scriptsNamedBy(args: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const argument of args) files.push(...(await expand(argument)));
  return files;
}

async function expand(argument: string): Promise<string[]> {
  const entry = await stat(argument).catch(() => undefined);
  if (entry?.isFile() === true) return [argument];
  if (entry === undefined && !PATTERN.test(argument))
    throw new CommandError(`There is no file or directory '${argument}'.`);
  const found = await Array.fromAsync(
    entry === undefined ? glob(argument) : glob(join(argument, '**/*.oal'), { exclude: ['**/node_modules/**'] }),
  );
  if (found.length > 0) return found.toSorted();
  throw new CommandError(
    entry === undefined ? `No file matches '${argument}'.` : `There is no .oal file in '${argument}'.`,
  );
}

/** Reads scripts, each once, named as a user finds them from the working directory. */
export async function readScripts(files: readonly string[]): Promise<ScriptText[]> {
  const paths = [...new Set(files.map((file) => resolve(file)))];
  return Promise.all(paths.map(async (path) => ({ path: shownPath(path), text: await readFile(path, 'utf8') })));
}

/** Relative to the working directory where the file lies below it, absolute elsewhere; always with `/`. */
export function shownPath(path: string): string {
  const here = relative('', path);
  const shown = here.startsWith('..') || isAbsolute(here) ? path : here;
  return shown.replaceAll('\\', '/');
}
