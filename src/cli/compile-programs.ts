import { createChecker } from '../compiler/compile-model.ts';
import { buildPrograms, type WrittenProgram } from './build-programs.ts';
import { CommandError } from './command-error.ts';
import { counted } from './counted.ts';
import { EXIT } from './exit-codes.ts';
import { hasErrors } from './finding.ts';
import { previousManifest } from './previous-manifest.ts';
import { printFindings } from './print-findings.ts';
import { shownPath } from './script-files.ts';
import { type ProgramScripts, type Selection, selectPrograms } from './select-programs.ts';

export interface CompileRequest extends Selection {
  readonly out?: string;
  /** Default: false. */
  readonly allowIncompatible?: boolean;
  readonly format: 'text' | 'json';
}

/** `compile`: writes the programs, one line about each; true when they had no error. */
export async function compile({
  out,
  allowIncompatible = false,
  format,
  ...selection
}: CompileRequest): Promise<boolean> {
  const selected = await selectPrograms(selection);
  requireOneFor(out, selected);
  const options = { out, allowIncompatible, checker: createChecker(), previous: previousManifest };
  const { findings, written } = await buildPrograms(selected, options);
  printFindings(findings, format);
  if (format === 'text') process.stdout.write(written.map(lineAbout).join(''));
  return !hasErrors(findings);
}

/** Throws a CommandError when several programs would write into one directory. */
export function requireOneFor(out: string | undefined, selected: readonly ProgramScripts[]): void {
  if (out !== undefined && selected.length > 1)
    throw new CommandError('--out takes the output of one program; name it with --program.', EXIT.usage);
}

function lineAbout({ model, directory, files, written, removed }: WrittenProgram): string {
  const counts = `${files} files, ${written} written, ${removed} removed`;
  return `${model.name}: ${counted(model.metrics.length, 'metric')}, ${counts} (${shownPath(directory)})\n`;
}
