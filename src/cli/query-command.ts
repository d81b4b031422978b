import { type Command, Option } from 'commander';
import type { MetricsAnswer } from '../query/http/present.ts';
import { type NodeCommandOptions, nodeCommand } from './node-options.ts';

interface QueryOptions extends NodeCommandOptions {
  readonly entity?: string;
  readonly from?: string;
  readonly to?: string;
  readonly step: string;
  readonly by?: string;
}

export function addQueryCommand(program: Command): void {
  const command = nodeCommand('query')
    .description("a metric's values, by default of the last 15 minutes")
    .argument('<metric>', "the metric's name; 'oap-federation metrics' lists them")
    .option('--entity <entity>', "only this entity: its id or name ('service/name' for instances and endpoints)")
    .option('--from <time>', 'ISO-8601, "yyyy-MM-dd HHmm", epoch milliseconds, or relative: -15m, -2h, -7d')
    .option('--to <time>', 'the same forms, and now')
    .addOption(
      new Option('--step <step>', 'one value per minute, hour or day, or one in total')
        .choices(['minute', 'hour', 'day', 'total'])
        .default('minute'),
    )
    .addOption(new Option('--by <what>', 'keep apart what each cluster sent').choices(['cluster']))
    .addHelpText('after', EXAMPLES)
    .action(async (metric: string, options: QueryOptions) => {
      const { askNode } = await import('./node-client.ts');
      const { url, format, entity, from, to, step, by } = options;
      const path = `/api/v1/metrics/${encodeURIComponent(metric)}`;
      const answer = await askNode<MetricsAnswer>(url, path, { entity, from, to, step, by });
      if (format === 'json') return void process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
      const { renderMetrics } = await import('./metric-table.ts');
      const { coloursWanted } = await import('./colours.ts');
      process.stdout.write(renderMetrics(answer, coloursWanted()));
    });
  program.addCommand(command.copyInheritedSettings(program));
}

const EXAMPLES = `
Examples:
  oap-federation query service_cpm
  oap-federation query service_sla --entity order --by cluster
  oap-federation query service_percentile --from -2h --step total --format json
  oap-federation query endpoint_cpm --entity order/GET:/checkout --from '2026-07-01 1000' --to '2026-07-01 1100'`;
