import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PATTERN } from './script-files.ts';
import type { Selection } from './select-programs.ts';
import { scriptsDirectory } from './shipped-programs.ts';

/** The directories in which a change may concern the programs that are selected. */
export async function watchedDirectories({ files, functions }: Selection): Promise<Set<string>> {
  const named = functions === undefined ? files : [...files, functions];
  const found = await Promise.all([scriptsDirectory(), ...named].map(directoriesOf));
  return new Set(found.flat());
}

/** That of a file; a directory, all below it and the one that holds it; for a pattern those that it may reach. */
async function directoriesOf(argument: string): Promise<string[]> {
  const path = resolve(PATTERN.test(argument) ? baseOf(argument) : argument);
  const entry = await stat(path).catch(() => undefined);
  return entry?.isDirectory() === true ? [dirname(path), ...(await below(path))] : existing(dirname(path));
}

/** `metrics` of the pattern `metrics/a*.oal`. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  const base = parts
    .slice(
      0,
      parts.findIndex((part) => PATTERN.test(part)),
    )
    .join('/');
  return base === '' && pattern.startsWith('/') ? '/' : base;
}

async function below(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const children = entries.filter((entry) => entry.isDirectory() && !isForeign(entry.name));
  const deeper = await Promise.all(children.map(({ name }) => below(join(directory, name))));
  return [directory, ...deeper.flat()];
}

function isForeign(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

async function existing(directory: string): Promise<string[]> {
  const entry = await stat(directory).catch(() => undefined);
  return entry?.isDirectory() === true ? [directory] : [];
}
