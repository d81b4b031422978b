import { type Checker, type CompiledModel, createChecker } from '../compiler/compile-model.ts';
import type { Texts } from '../compiler/diagnostics/render.ts';
import { counted } from './counted.ts';
import { type Finding, findingOf, hasErrors } from './finding.ts';
import { missingModules } from './function-modules.ts';
import { printFindings } from './print-findings.ts';
import { type ProgramScripts, type Selection, selectPrograms } from './select-programs.ts';

export type CheckedProgram = ProgramScripts & Pick<CompiledModel, 'model' | 'functionPlaces'>;

export interface Checked {
  readonly programs: readonly CheckedProgram[];
  readonly findings: readonly Finding[];
}

export interface CheckRequest extends Selection {
  readonly format: 'text' | 'json';
}

/** `check`: prints what is wrong with the programs; true when there is no error. */
export async function check({ format, ...selection }: CheckRequest): Promise<boolean> {
  const { programs, findings } = await checkPrograms(await selectPrograms(selection), createChecker());
  printFindings(findings, format);
  const success = !hasErrors(findings);
  if (success && format === 'text')
    for (const { name, model } of programs)
      process.stdout.write(`${name}: ${counted(model!.metrics.length, 'metric')}, no errors\n`);
  return success;
}

/** Checks programs, and sees that the modules of their functions are there. */
export async function checkPrograms(selected: readonly ProgramScripts[], checker: Checker): Promise<Checked> {
  const programs: CheckedProgram[] = [];
  const findings: Finding[] = [];
  for (const program of selected) {
    const { model, diagnostics, functionPlaces } = checker.check(program.scripts, program.name);
    const texts = textsOf(program);
    findings.push(...diagnostics.map((diagnostic) => findingOf(diagnostic, texts)));
    findings.push(...(await missingModules(model?.functions ?? [], functionPlaces, texts)));
    programs.push({ ...program, model, functionPlaces });
  }
  return { programs, findings };
}

export function textsOf({ scripts }: ProgramScripts): Texts {
  return new Map(scripts.map(({ path, text }) => [path, text]));
}
