import type { Command } from 'commander';
import {
  addScriptOptions,
  FILES,
  type FormatOption,
  failUnless,
  formatOption,
  type ScriptOptions,
} from './script-options.ts';

export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description('tell the errors of OAL scripts and write nothing; without files, of all shipped programs')
    .argument('[files...]', FILES);
  addScriptOptions(command)
    .addOption(formatOption())
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: ScriptOptions & FormatOption) => {
      const { check } = await import('./check-programs.ts');
      failUnless(await check({ files, ...options }));
    });
}

const EXAMPLES = `
Examples:
  oap-federation check
  oap-federation check my.oal
  oap-federation check metrics --program shop --functions functions
  oap-federation check my.oal --format json`;
