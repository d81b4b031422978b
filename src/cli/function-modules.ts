import { stat } from 'node:fs/promises';
import type { FunctionModel } from '../compiler/model.ts';
import { CommandError } from './command-error.ts';

/** Throws a CommandError that names every function whose TypeScript module is not there. */
export async function requireModules(functions: readonly FunctionModel[]): Promise<void> {
  const users = new Map<string, string>();
  for (const { module, name, adds } of functions)
    if (module !== undefined && adds === undefined) users.set(module, name);
  const missing = await Promise.all(
    [...users].map(async ([module, name]) =>
      (await isFile(module)) ? [] : [`The function ${name}() takes its code from '${module}', which is no file.`],
    ),
  );
  if (missing.flat().length > 0) throw new CommandError(missing.flat().join('\n'));
}

async function isFile(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() === true;
}
