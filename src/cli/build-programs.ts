import { relative, resolve } from 'node:path';
import type { EmittedFile } from '../compiler/emit/emit-program.ts';
import type { ProgramModel } from '../compiler/model.ts';
import { packageRoot } from '../runtime/package-root.ts';
import { type Check, type CheckedProgram, checkPrograms } from './check-programs.ts';
import { type Compare, incompatibleChanges } from './compatibility.ts';
import { type Finding, hasErrors, tolerated } from './finding.ts';
import type { ProgramScripts } from './select-programs.ts';
import { shippedOutput } from './shipped-programs.ts';
import { type WriteSummary, writeOutput } from './write-output.ts';

export interface BuildOptions {
  /** The output directory; only for one program. */
  readonly out?: string | undefined;
  /** Peers may not understand the new build: say what changed, and go on. */
  readonly allowIncompatible: boolean;
  readonly check: Check;
  readonly compare: Compare;
  /** Whether a program's output is known to be what its directory holds. */
  readonly isWritten?: ((model: ProgramModel) => boolean) | undefined;
}

export interface WrittenProgram extends WriteSummary {
  readonly model: ProgramModel;
  readonly directory: string;
  readonly files: number;
}

export interface Build {
  readonly findings: readonly Finding[];
  /** Empty when there is an error: then nothing at all has been written. */
  readonly written: readonly WrittenProgram[];
  /** Milliseconds until all was checked. */
  readonly checkMs: number;
}

interface Target extends ProgramScripts {
  readonly model: ProgramModel;
  readonly directory: string;
}

/** Checks programs and, when none of them has an error, writes them. */
export async function buildPrograms(selected: readonly ProgramScripts[], options: BuildOptions): Promise<Build> {
  const started = performance.now();
  const { programs, findings } = await checkPrograms(selected, options.check);
  const targets = programs.flatMap((program) => targetOf(program, options));
  const found = [...findings, ...(await changesIn(targets, options))];
  const checkMs = performance.now() - started;
  if (hasErrors(found)) return { findings: found, written: [], checkMs };
  const emitted = await emit(targets.filter(({ model }) => options.isWritten?.(model) !== true));
  const misfits = await moduleErrors(emitted);
  if (hasErrors(misfits)) return { findings: [...found, ...misfits], written: [], checkMs };
  return { findings: found, written: await write(emitted), checkMs };
}

async function changesIn(targets: readonly Target[], { compare, allowIncompatible }: BuildOptions): Promise<Finding[]> {
  const changes = await Promise.all(targets.map((target) => incompatibleChanges(target, compare)));
  return allowIncompatible ? changes.flat().map(tolerated) : changes.flat();
}

interface Emitted extends Target {
  readonly files: readonly EmittedFile[];
}

/** ts-morph, which the emitters print with, is slow to load: what is wrong with a script is told without waiting for it. */
async function emit(targets: readonly Target[]): Promise<Emitted[]> {
  if (targets.length === 0) return [];
  const { emitProgram } = await import('../compiler/emit/emit-program.ts');
  return targets.map((target) => {
    const { name, model, directory } = target;
    const options = { runtime: runtimeSpecifier(name, directory), directory: slashed(relative('', directory)) };
    return { ...target, files: emitProgram(model, options) };
  });
}

async function moduleErrors(emitted: readonly Emitted[]): Promise<Finding[]> {
  const concerned = emitted.filter(({ model }) => model.functions.some(({ module }) => module !== undefined));
  if (concerned.length === 0) return [];
  const { checkModules } = await import('./check-modules.ts');
  return concerned.flatMap(({ model, directory, files }) => checkModules(model, directory, files));
}

async function write(emitted: readonly Emitted[]): Promise<WrittenProgram[]> {
  const written: WrittenProgram[] = [];
  for (const { model, directory, files } of emitted)
    written.push({ model, directory, files: files.length, ...(await writeOutput(directory, files)) });
  return written;
}

function targetOf({ model, ...program }: CheckedProgram, { out }: BuildOptions): Target[] {
  return model === undefined ? [] : [{ ...program, model, directory: resolve(out ?? program.output) }];
}

/** Programs that are part of this package import its runtime by path; all others by the package's name. */
function runtimeSpecifier(program: string, directory: string): string {
  if (directory !== shippedOutput(program)) return 'oap-federation/runtime';
  return `${slashed(relative(directory, packageRoot()))}/src/runtime/api.ts`;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
