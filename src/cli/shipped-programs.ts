import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../runtime/package-root.ts';

/** Programs that come with this package, compiled to `generated/<name>` in it. */
export const SHIPPED_PROGRAMS: readonly string[] = ['core', 'federation'];

/** The stock library, which is part of every program. */
export async function libraryFiles(): Promise<string[]> {
  const directory = join(packageRoot(), 'oal', 'lib');
  const names = await readdir(directory);
  return names
    .filter((name) => name.endsWith('.oal'))
    .toSorted()
    .map((name) => join(directory, name));
}

/** A shipped program's own script. */
export function shippedScript(program: string): string {
  return join(packageRoot(), 'oal', `${program}.oal`);
}

export function shippedOutput(program: string): string {
  return join(packageRoot(), 'generated', program);
}
