import { type Command, Option } from 'commander';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';

export interface ScriptOptions {
  readonly program?: string;
  readonly functions?: string;
}

/** What the commands about programs have in common: which program, and what its library is. */
export function addScriptOptions(command: Command): Command {
  return command
    .option('--program <name>', 'one of the programs that come with this package; with files, the name of theirs')
    .option('--functions <directory>', 'add a directory of function libraries: scripts and their TypeScript modules');
}

export interface FormatOption {
  readonly format: 'text' | 'json';
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how to tell errors').choices(['text', 'json']).default('text');
}

export const FILES = 'scripts, directories of scripts, or patterns; the stock library is added to them';

/** The errors have been printed; only the exit code is left to set. */
export function failUnless(success: boolean): void {
  if (!success) throw new CommandError('', EXIT.error);
}
