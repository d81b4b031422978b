import { join, relative, resolve } from 'node:path';
import { checkCompatibility } from '../compiler/compatibility/check-compatibility.ts';
import type { Checker } from '../compiler/compile-model.ts';
import type { EmittedFile } from '../compiler/emit/emit-program.ts';
import type { ProgramModel } from '../compiler/model.ts';
import { packageRoot } from '../runtime/package-root.ts';
import { type CheckedProgram, checkPrograms, textsOf } from './check-programs.ts';
import { type Finding, findingOf, hasErrors, tolerated } from './finding.ts';
import { modulesOf } from './function-modules.ts';
import { MANIFEST } from './previous-manifest.ts';
import { shownPath } from './script-files.ts';
import type { ProgramScripts } from './select-programs.ts';
import { shippedOutput } from './shipped-programs.ts';
import { type WriteSummary, writeOutput } from './write-output.ts';

export interface BuildOptions {
  /** The output directory; only for one program. */
  readonly out?: string | undefined;
  /** Peers may misread the new build: say what changed, and go on. */
  readonly allowIncompatible: boolean;
  readonly checker: Checker;
  /** The manifest of the previous build in a directory, undefined where there is none. */
  readonly previous: (directory: string) => Promise<unknown>;
  /** Whether a directory is known to hold a program's output. */
  readonly isWritten?: (model: ProgramModel, directory: string) => boolean;
}

export interface WrittenProgram extends WriteSummary {
  readonly model: ProgramModel;
  readonly directory: string;
  readonly files: number;
}

export interface Build {
  readonly findings: readonly Finding[];
  /** Those that passed the checks of their scripts. */
  readonly models: readonly ProgramModel[];
  /** Empty when there is an error: then nothing at all has been written. */
  readonly written: readonly WrittenProgram[];
  /** Milliseconds that the checks took. */
  readonly checkMs: number;
}

type Target = CheckedProgram & { readonly model: ProgramModel; readonly directory: string };

type Emitted = Target & { readonly files: readonly EmittedFile[] };

/** Checks programs and, when none of them has an error, writes them. */
export async function buildPrograms(selected: readonly ProgramScripts[], options: BuildOptions): Promise<Build> {
  const started = performance.now();
  const { programs, findings } = await checkPrograms(selected, options.checker);
  const targets = programs.flatMap((program) => targetOf(program, options));
  const found = [...findings, ...(await changesIn(targets, options))];
  const build = { findings: found, models: targets.map(({ model }) => model), written: [] };
  const checkMs = performance.now() - started;
  if (hasErrors(found)) return { ...build, checkMs };
  const emitted = await emit(targets.filter(({ model, directory }) => options.isWritten?.(model, directory) !== true));
  const misfits = await moduleErrors(emitted);
  if (hasErrors(misfits)) return { ...build, findings: [...found, ...misfits], checkMs };
  return { ...build, written: await write(emitted), checkMs };
}

function targetOf({ model, ...program }: CheckedProgram, { out }: BuildOptions): Target[] {
  return model === undefined ? [] : [{ ...program, model, directory: resolve(out ?? program.output) }];
}

async function changesIn(targets: readonly Target[], options: BuildOptions): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const target of targets) found.push(...changesOf(target, await options.previous(target.directory)));
  return options.allowIncompatible ? found.map(tolerated) : found;
}

function changesOf(target: Target, manifest: unknown): Finding[] {
  if (manifest === undefined) return [];
  const { model, directory, functionPlaces: functions } = target;
  const changes = checkCompatibility(manifest, model, { manifest: shownPath(join(directory, MANIFEST)), functions });
  return changes.map((diagnostic) => findingOf(diagnostic, textsOf(target)));
}

/** ts-morph, which the emitters print with, is slow to load: what is wrong with scripts is told without waiting for it. */
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
  const concerned = emitted.filter(({ model }) => modulesOf(model.functions).size > 0);
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

/** Programs that are part of this package import its runtime by path; all others by the package's name. */
function runtimeSpecifier(program: string, directory: string): string {
  if (directory !== shippedOutput(program)) return 'oap-federation/runtime';
  return `${slashed(relative(directory, packageRoot()))}/src/runtime/api.ts`;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
