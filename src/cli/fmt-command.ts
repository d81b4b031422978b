import type { Command } from 'commander';
import { failUnless } from './script-options.ts';

export function addFmtCommand(program: Command): void {
  program
    .command('fmt')
    .description('bring OAL scripts into their canonical form, comments and all')
    .argument('[files...]', 'scripts, directories of scripts, or patterns; - reads standard input', ['.'])
    .option('--check', 'change nothing, list the files that would change, and fail if there are any')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], { check = false }: { readonly check?: boolean }) => {
      const { format } = await import('./format-scripts.ts');
      failUnless(await format({ files, check }));
    });
}

const EXAMPLES = `
A script with a syntax error stays as it is, and the error is told. With -, what would be written goes to standard
output.

Examples:
  oap-federation fmt
  oap-federation fmt my.oal metrics
  oap-federation fmt --check .
  oap-federation fmt - < my.oal`;
