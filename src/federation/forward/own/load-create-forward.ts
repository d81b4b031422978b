import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf, OperatingError } from '../../../server/errors.ts';
import type { CreateForward } from './api.ts';

const KEY = 'federation-forward.module.path';

/**
 * The default export of a module: a file by its path (relative to `directory`), or a package that is installed there.
 * Throws an OperatingError.
 */
export async function loadCreateForward(path: string, directory: string): Promise<CreateForward> {
  const file = fileOf(path, directory);
  const loaded = await importOf(file, path);
  if (typeof loaded.default === 'function') return loaded.default as CreateForward;
  throw new OperatingError(
    `${KEY} names ${file}, which has no function as its default export; docs/forward-provider.md shows what it needs.`,
  );
}

function fileOf(path: string, directory: string): string {
  if (/^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/])/.test(path)) return resolve(directory, path);
  try {
    return createRequire(join(directory, 'application.yml')).resolve(path);
  } catch {
    throw new OperatingError(
      `${KEY} names the package '${path}', which is not installed in ${directory}; a file begins with ./ or /.`,
    );
  }
}

async function importOf(file: string, path: string): Promise<{ readonly default?: unknown }> {
  try {
    return (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (error) {
    throw new OperatingError(`${KEY} names '${path}', which cannot be loaded: ${messageOf(error)}`, { cause: error });
  }
}
