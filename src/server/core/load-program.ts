import { rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Program } from '../../runtime/program.ts';
import { OperatingError } from '../errors.ts';
import { bundleProgram } from './bundle-program.ts';

/** The programs in `generated/`, each loaded only when a node runs it. */
const SHIPPED: Readonly<Record<string, () => Promise<{ program: Program }>>> = {
  core: () => import('../../../generated/core/index.ts'),
  federation: () => import('../../../generated/federation/index.ts'),
};

/**
 * The program that a node is to run: a shipped one by name, or a compiled one by its directory. Throws an
 * OperatingError that says what is wrong with it.
 */
export async function loadProgram(nameOrDirectory: string): Promise<Program> {
  const shipped = SHIPPED[nameOrDirectory];
  if (shipped !== undefined) return (await shipped()).program;
  const directory = resolve(nameOrDirectory);
  await demandIndex(directory, nameOrDirectory);
  const bundle = await bundleProgram(directory);
  const loaded: unknown = await import(pathToFileURL(bundle).href).finally(() =>
    rm(dirname(bundle), { recursive: true }),
  );
  if (!isProgramModule(loaded))
    throw new OperatingError(`${directory} holds no compiled program: compile it again with this release.`);
  return loaded.program;
}

async function demandIndex(directory: string, asked: string): Promise<void> {
  const index = await stat(join(directory, 'index.ts')).catch(() => undefined);
  if (index !== undefined) return;
  throw new OperatingError(
    `There is no program '${asked}': shipped are ${Object.keys(SHIPPED).join(' and ')}, and ${directory} holds no ` +
      "compiled program. Compile one with 'oap-federation compile', and name its directory.",
  );
}

function isProgramModule(loaded: unknown): loaded is { program: Program } {
  const program = (loaded as { program?: Partial<Program> } | undefined)?.program;
  return typeof program?.digest === 'string' && Array.isArray(program.metrics);
}
