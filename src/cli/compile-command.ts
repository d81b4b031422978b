import { type Command, Option } from 'commander';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';

interface CheckOptions {
  readonly program?: string;
  readonly format: 'text' | 'json';
}

interface CompileOptions extends CheckOptions {
  readonly out?: string;
}

/** `compile` and `check`. */
export function addCompileCommands(program: Command): void {
  scriptCommand(program, 'compile')
    .description('compile OAL scripts to TypeScript; without files, the programs that come with this package')
    .option('--out <directory>', 'where to write; default: generated/<program>')
    .addHelpText('after', COMPILE_EXAMPLES)
    .action(async (files: readonly string[], options: CompileOptions) => {
      const { compile } = await import('./compile-programs.ts');
      failUnless(await compile({ files, ...options }));
    });
  scriptCommand(program, 'check')
    .description('report the errors of OAL scripts and write nothing')
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (files: readonly string[], options: CheckOptions) => {
      const { check } = await import('./compile-programs.ts');
      failUnless(await check({ files, ...options }));
    });
}

function scriptCommand(program: Command, name: string): Command {
  return program
    .command(name)
    .argument('[files...]', 'scripts, directories of scripts, or patterns; the stock library is added to them')
    .option('--program <name>', "the program's name; default: the first file's")
    .addOption(new Option('--format <format>', 'how to print errors').choices(['text', 'json']).default('text'));
}

/** The errors have been printed; only the exit code is left to set. */
function failUnless(success: boolean): void {
  if (!success) throw new CommandError('', EXIT.error);
}

const COMPILE_EXAMPLES = `
The library is all of oal/lib. In the output directory, files of an earlier run that are no longer made are removed;
files that the compiler has not made stay.

Examples:
  oap-federation compile
  oap-federation compile my.oal --program my
  oap-federation compile 'metrics/*.oal' --program shop --out build/shop`;

const CHECK_EXAMPLES = `
Examples:
  oap-federation check
  oap-federation check my.oal
  oap-federation check my.oal --format json`;
