import type { Command } from 'commander';
import type { MetricInfo } from '../query/metrics-reader.ts';
import { type NodeCommandOptions, nodeCommand } from './node-options.ts';

export function addMetricsCommand(program: Command): void {
  const command = nodeCommand('metrics')
    .description('the metrics that a node computes')
    .addHelpText('after', EXAMPLES)
    .action(async ({ url, format }: NodeCommandOptions) => {
      const { askNode } = await import('./node-client.ts');
      const answer = await askNode<{ metrics: readonly MetricInfo[] }>(url, '/api/v1/metrics');
      if (format === 'json') return void process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
      const { coloursWanted } = await import('./colours.ts');
      const { renderTable } = await import('./table.ts');
      const titles = ['METRIC', 'SCOPE', 'FUNCTION', 'VALUE'];
      const rows = answer.metrics.map((metric) => [metric.name, metric.scope, metric.function, valueText(metric)]);
      const columns = titles.map((title) => ({ title, align: 'left' }) as const);
      process.stdout.write(renderTable(columns, rows, coloursWanted()));
    });
  program.addCommand(command.copyInheritedSettings(program));
}

const EXAMPLES = `
Examples:
  oap-federation metrics
  oap-federation metrics --format json --url http://upstream:12800`;

function valueText({ value }: MetricInfo): string {
  return `${value.name}: ${value.type}`;
}
