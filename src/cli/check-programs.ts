import { type CompiledModel, compileModel, type ScriptText } from '../compiler/compile-model.ts';
import type { ProgramModel } from '../compiler/model.ts';
import { counted } from './counted.ts';
import { type Finding, findingOf, hasErrors } from './finding.ts';
import { requireModules } from './function-modules.ts';
import { printFindings } from './print-findings.ts';
import { type ProgramScripts, type Selection, selectPrograms } from './select-programs.ts';

/** Checks the scripts of one program; one that is kept may remember what it has parsed. */
export type Check = (scripts: readonly ScriptText[], programName: string) => CompiledModel;

export interface CheckedProgram extends ProgramScripts {
  /** Present when the program has no error. */
  readonly model: ProgramModel | undefined;
}

export interface Checked {
  readonly programs: readonly CheckedProgram[];
  readonly findings: readonly Finding[];
}

export interface CheckRequest extends Selection {
  readonly format: 'text' | 'json';
}

/** `check`: prints what is wrong with the programs; true when there is no error. */
export async function check({ format, ...selection }: CheckRequest): Promise<boolean> {
  const { programs, findings } = await checkPrograms(await selectPrograms(selection), compileModel);
  printFindings(findings, format);
  const success = !hasErrors(findings);
  if (success && format === 'text')
    for (const { name, model } of programs)
      process.stdout.write(`${name}: ${counted(model!.metrics.length, 'metric')}, no errors\n`);
  return success;
}

/** Checks programs and sees that the modules of their functions are there; throws a CommandError when one is not. */
export async function checkPrograms(selected: readonly ProgramScripts[], checkOne: Check): Promise<Checked> {
  const findings: Finding[] = [];
  const programs = selected.map((program) => {
    const { model, diagnostics } = checkOne(program.scripts, program.name);
    const texts = new Map(program.scripts.map(({ path, text }) => [path, text] as const));
    findings.push(...diagnostics.map((diagnostic) => findingOf(diagnostic, texts)));
    return { ...program, model };
  });
  await requireModules(programs.flatMap(({ model }) => model?.functions ?? []));
  return { programs, findings };
}
