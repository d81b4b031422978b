import { basename, join, relative, resolve } from 'node:path';
import { type CompiledModel, compileModel, type ScriptText } from '../compiler/compile-model.ts';
import { type Diagnostic, describe } from '../compiler/diagnostics/diagnostic.ts';
import { renderDiagnostic } from '../compiler/diagnostics/render.ts';
import { toJson } from '../compiler/diagnostics/to-json.ts';
import { packageRoot } from '../runtime/package-root.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { readScripts, scriptsNamedBy, shownPath } from './script-files.ts';
import { libraryFiles, SHIPPED_PROGRAMS, shippedOutput, shippedScript } from './shipped-programs.ts';
import { writeOutput } from './write-output.ts';

export interface CheckRequest {
  /** Files, directories and patterns; none means the shipped programs. */
  readonly files: readonly string[];
  readonly program?: string;
  readonly format: 'text' | 'json';
}

export interface CompileRequest extends CheckRequest {
  readonly out?: string;
}

interface ProgramRequest {
  readonly name: string;
  readonly scripts: readonly ScriptText[];
  /** Where its output goes unless told otherwise. */
  readonly output: string;
}

interface CheckedProgram extends ProgramRequest {
  readonly model: CompiledModel['model'];
}

/** Prints what is wrong with the programs; true when nothing is. */
export async function check(request: CheckRequest): Promise<boolean> {
  const checked = await checkAll(request);
  const success = checked.every(({ model }) => model !== undefined);
  if (success && request.format === 'text') {
    for (const { name, model } of checked)
      process.stdout.write(`${name}: ${counted(model!.metrics.length, 'metric')}, no errors\n`);
  }
  return success;
}

/** Compiles the programs and writes those without errors, one line about each; true when all were. */
export async function compile(request: CompileRequest): Promise<boolean> {
  const checked = await checkAll(request);
  if (request.out !== undefined && checked.length > 1) {
    throw new CommandError('--out takes the output of one program; name it with --program.', EXIT.usage);
  }
  // ts-morph, which the emitters print with, is slow to load: errors come without waiting for it.
  if (checked.every(({ model }) => model === undefined)) return false;
  const { emitProgram } = await import('../compiler/emit/emit-program.ts');
  for (const { name, model, output } of checked) {
    if (model === undefined) continue;
    const directory = resolve(request.out ?? output);
    const files = emitProgram(model, { runtime: runtimeSpecifier(name, directory) });
    const { written, removed } = await writeOutput(directory, files);
    if (request.format === 'json') continue;
    const counts = `${files.length} files, ${written} written, ${removed} removed`;
    process.stdout.write(`${name}: ${counted(model.metrics.length, 'metric')}, ${counts} (${shownPath(directory)})\n`);
  }
  return checked.every(({ model }) => model !== undefined);
}

async function checkAll(request: CheckRequest): Promise<CheckedProgram[]> {
  const programs = request.files.length === 0 ? await shipped(request.program) : [await given(request)];
  const texts = new Map(programs.flatMap(({ scripts }) => scripts.map(({ path, text }) => [path, text] as const)));
  const found: Diagnostic[] = [];
  const checked = programs.map((program) => {
    const { model, diagnostics } = compileModel(program.scripts, program.name);
    found.push(...diagnostics);
    return { ...program, model };
  });
  printDiagnostics(found, texts, request.format);
  return checked;
}

async function shipped(only: string | undefined): Promise<ProgramRequest[]> {
  const names = only === undefined ? SHIPPED_PROGRAMS : SHIPPED_PROGRAMS.filter((name) => name === only);
  if (names.length === 0) {
    const all = SHIPPED_PROGRAMS.join(', ');
    throw new CommandError(`No program '${only}' comes with this package, only ${all}; give its scripts.`, EXIT.usage);
  }
  const library = await libraryFiles();
  return Promise.all(
    names.map(async (name) => {
      const scripts = await readScripts([...library, shippedScript(name)]);
      return { name, scripts, output: shippedOutput(name) };
    }),
  );
}

async function given({ files, program }: CheckRequest): Promise<ProgramRequest> {
  const named = await scriptsNamedBy(files);
  const name = program ?? basename(named[0]!, '.oal');
  if (!/^[A-Za-z][\w-]*$/.test(name)) {
    throw new CommandError(
      `'${name}' is no program name: letters, digits, - and _; give one with --program.`,
      EXIT.usage,
    );
  }
  return { name, scripts: await readScripts([...(await libraryFiles()), ...named]), output: join('generated', name) };
}

/** Programs share the library, so what is wrong in it is found once for each of them, and told once. */
function printDiagnostics(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  format: 'text' | 'json',
): void {
  if (format === 'json') {
    const distinct = new Map(found.map(toJson).map((json) => [JSON.stringify(json), json]));
    process.stdout.write(`${JSON.stringify([...distinct.values()], undefined, 2)}\n`);
    return;
  }
  const rendered = new Map(found.map((diagnostic) => [renderDiagnostic(diagnostic, texts), diagnostic]));
  if (rendered.size === 0) return;
  const errors = [...rendered.values()].filter((diagnostic) => describe(diagnostic).severity === 'error').length;
  const warnings = rendered.size - errors;
  const counts = [
    errors > 0 ? [counted(errors, 'error')] : [],
    warnings > 0 ? [counted(warnings, 'warning')] : [],
  ].flat();
  process.stderr.write(`${[...rendered.keys()].join('\n')}\n${counts.join(', ')}\n`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Programs that are part of this package import its runtime by path; all others by the package's name. */
function runtimeSpecifier(program: string, directory: string): string {
  if (directory !== shippedOutput(program)) return 'oap-federation/runtime';
  return `${relative(directory, packageRoot()).replaceAll('\\', '/')}/src/runtime/api.ts`;
}
