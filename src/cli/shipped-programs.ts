import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../runtime/package-root.ts';

/** Programs that come with this package, compiled to `generated/<name>` in it. */
export const SHIPPED_PROGRAMS: readonly string[] = ['core', 'federation'];

/** Where the shipped scripts lie: the library in `lib/`, beside it those of the programs. */
export function scriptsDirectory(): string {
  return join(packageRoot(), 'oal');
}

/** The stock library, which is part of every program. */
export async function libraryFiles(): Promise<string[]> {
  const directory = join(scriptsDirectory(), 'lib');
  return scriptsIn(directory, await readdir(directory, { recursive: true }));
}

/** A shipped program's own scripts: `federation*.oal` are the upstream's, all others the downstream's. */
export async function shippedScripts(program: string): Promise<string[]> {
  const upstream = program === 'federation';
  const names = await readdir(scriptsDirectory());
  return scriptsIn(
    scriptsDirectory(),
    names.filter((name) => name.startsWith('federation') === upstream),
  );
}

export function shippedOutput(program: string): string {
  return join(packageRoot(), 'generated', program);
}

function scriptsIn(directory: string, names: readonly string[]): string[] {
  return names
    .filter((name) => name.endsWith('.oal'))
    .map((name) => join(directory, name))
    .toSorted();
}
