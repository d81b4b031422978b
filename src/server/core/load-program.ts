import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Program } from '../../runtime/program.ts';
import { OperatingError } from '../errors.ts';
import { bundleProgram } from './bundle-program.ts';

/** The programs in `generated/`, each loaded only when a node runs it. */
const SHIPPED: Readonly<Record<string, () => Promise<{ program: Program }>>> = {
  core: () => import('../../../generated/core/index.ts'),
  federation: () => import('../../../generated/federation/index.ts'),
};

/** Where a program comes from, in a form that can be posted to a thread: the name of a shipped one, or a bundle. */
export type ProgramOrigin = { readonly shipped: string } | { readonly directory: string; readonly bundle: string };

/**
 * The program that a node is to run: a shipped one by name, or a compiled one by its directory. Throws an
 * OperatingError that says what is wrong with it.
 */
export async function loadProgram(nameOrDirectory: string): Promise<Program> {
  return importProgram(await findProgram(nameOrDirectory));
}

/** As `loadProgram`, without running any of it. */
export async function findProgram(nameOrDirectory: string): Promise<ProgramOrigin> {
  if (SHIPPED[nameOrDirectory] !== undefined) return { shipped: nameOrDirectory };
  const directory = resolve(nameOrDirectory);
  await demandIndex(directory, nameOrDirectory);
  return { directory, bundle: await bundleProgram(directory) };
}

export async function importProgram(origin: ProgramOrigin): Promise<Program> {
  if ('shipped' in origin) return (await SHIPPED[origin.shipped]!()).program;
  const loaded = await importModule(origin.bundle);
  if (!isProgramModule(loaded))
    throw new OperatingError(`${origin.directory} holds no compiled program: compile it again with this release.`);
  return loaded.program;
}

/** Through a file that is gone afterwards: only a file's code may import what it needs. */
async function importModule(text: string): Promise<unknown> {
  const directory = await mkdtemp(join(tmpdir(), 'oap-program-'));
  try {
    const file = join(directory, 'program.mjs');
    await writeFile(file, text);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(directory, { recursive: true });
  }
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
