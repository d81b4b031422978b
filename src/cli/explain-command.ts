import type { Command } from 'commander';
import { addScriptOptions, FILES, failUnless, type ScriptOptions } from './script-options.ts';

export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description('tell the way of a metric: source, filters, entity, state, wire message, stored block, value')
    .argument('<metric>', 'its name')
    .argument('[files...]', FILES);
  addScriptOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (metric: string, files: readonly string[], options: ScriptOptions) => {
      const { explain } = await import('./explain-metric.ts');
      failUnless(await explain(metric, { files, ...options }));
    });
}

const EXAMPLES = `
Examples:
  oap-federation explain service_sla
  oap-federation explain service_sla --program federation
  oap-federation explain my_sla my.oal`;
