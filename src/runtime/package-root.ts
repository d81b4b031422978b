import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/**
 * The directory of this package, in which `proto/` and `oal/` lie. Code runs from src/ and from a bundle in dist/, so
 * the way up is not a fixed number of steps: the nearest package.json that names this package decides.
 */
export function packageRoot(): string {
  found ??= search(import.meta.dirname);
  return found;
}

function search(start: string): string {
  for (let directory = start; ; directory = dirname(directory)) {
    if (packageName(directory) === 'oap-federation') return directory;
    if (directory === dirname(directory))
      throw new Error(`No package.json of oap-federation lies above ${start}: the installation is not complete.`);
  }
}

function packageName(directory: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(directory, 'package.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return (JSON.parse(text) as { name?: unknown }).name;
}
