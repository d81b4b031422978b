import { basename, join } from 'node:path';
import type { ScriptText } from '../compiler/compile-model.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { readScripts, scriptsNamedBy } from './script-files.ts';
import { libraryFiles, SHIPPED_PROGRAMS, shippedOutput, shippedScripts } from './shipped-programs.ts';

export interface Selection {
  /** Files, directories and patterns; none means the shipped programs. */
  readonly files: readonly string[];
  readonly program?: string;
  /** A directory of further function libraries. */
  readonly functions?: string;
}

/** A program to be, with the texts of its scripts, library and all. */
export interface ProgramScripts {
  readonly name: string;
  readonly scripts: readonly ScriptText[];
  /** Where its output goes unless told otherwise. */
  readonly output: string;
}

/** Reads the scripts of the programs that a command is about. Throws a CommandError for what is not there. */
export async function selectPrograms(selection: Selection): Promise<ProgramScripts[]> {
  const { functions } = selection;
  const library = [...(await libraryFiles()), ...(functions === undefined ? [] : await scriptsNamedBy([functions]))];
  return selection.files.length === 0 ? shipped(selection.program, library) : [await given(selection, library)];
}

async function shipped(only: string | undefined, library: readonly string[]): Promise<ProgramScripts[]> {
  const names = only === undefined ? SHIPPED_PROGRAMS : SHIPPED_PROGRAMS.filter((name) => name === only);
  if (names.length === 0) {
    const all = SHIPPED_PROGRAMS.join(', ');
    throw new CommandError(`No program '${only}' comes with this package, only ${all}; give its scripts.`, EXIT.usage);
  }
  return Promise.all(
    names.map(async (name) => {
      const scripts = await readScripts([...library, ...(await shippedScripts(name))]);
      return { name, scripts, output: shippedOutput(name) };
    }),
  );
}

async function given({ files, program }: Selection, library: readonly string[]): Promise<ProgramScripts> {
  const named = await scriptsNamedBy(files);
  const name = program ?? basename(named[0]!, '.oal');
  if (!/^[A-Za-z][\w-]*$/.test(name)) {
    throw new CommandError(
      `'${name}' is no program name: letters, digits, - and _; give one with --program.`,
      EXIT.usage,
    );
  }
  return { name, scripts: await readScripts([...library, ...named]), output: join('generated', name) };
}
