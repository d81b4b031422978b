import type { Command } from 'commander';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import {
  addScriptOptions,
  FILES,
  type FormatOption,
  failUnless,
  formatOption,
  type ScriptOptions,
} from './script-options.ts';

interface CompileOptions extends ScriptOptions, FormatOption {
  readonly out?: string;
  readonly watch?: boolean;
  readonly allowIncompatible?: boolean;
}

export function addCompileCommand(program: Command): void {
  const command = program
    .command('compile')
    .description('compile OAL scripts to TypeScript; without files, the programs that come with this package')
    .argument('[files...]', FILES);
  addScriptOptions(command)
    .option('--out <directory>', 'where to write; default: generated/<program>')
    .option('--watch', 'compile again whenever a script changes, until Ctrl-C')
    .option('--allow-incompatible', 'write also what peers on the previous build would misread')
    .addOption(formatOption())
    .addHelpText('after', NOTES)
    .action(async (files: readonly string[], { watch, ...options }: CompileOptions) => {
      if (watch) return watchFor(files, options);
      const { compile } = await import('./compile-programs.ts');
      failUnless(await compile({ files, ...options }));
    });
}

async function watchFor(files: readonly string[], options: Omit<CompileOptions, 'watch'>): Promise<void> {
  if (options.format === 'json') throw new CommandError('--watch tells people; leave --format json out.', EXIT.usage);
  const { watchPrograms } = await import('./watch-programs.ts');
  await watchPrograms({ files, ...options });
}

const NOTES = `
The library is all of oal/lib, and what --functions adds. Nothing is written when a script has an error; warnings do not
count. In the output directory, files of an earlier run that are no longer made are removed; files that the compiler has
not made stay.

The manifest in the output directory says what the previous build sent and stored. A change that its peers or its store
would misread (a column with another number or type, a function with another tag) is an error; --allow-incompatible
makes it a warning, for when no peer and no stored block of the previous build is left. With --watch, the previous build
is the one that was there when watching began.

Examples:
  oap-federation compile
  oap-federation compile my.oal --program my
  oap-federation compile 'metrics/*.oal' --program shop --out build/shop --functions functions
  oap-federation compile my.oal --watch`;
