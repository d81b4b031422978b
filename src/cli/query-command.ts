import { type Command, InvalidArgumentError, Option } from 'commander';
import type { MetricsAnswer } from '../query/http/present.ts';
import { CommandError } from './command-error.ts';
import { EXIT } from './exit-codes.ts';
import { nodeCommand } from './node-options.ts';

interface QueryOptions {
  readonly url: string;
  readonly format: 'table' | 'json' | 'csv' | 'ndjson';
  readonly entity?: string;
  readonly from?: string;
  readonly to?: string;
  readonly step?: string;
  readonly by?: string;
  readonly attr?: Conditions;
  readonly top?: string;
  readonly order?: string;
  readonly label?: string;
}

/** By the parameters' names: `attr0`, or `attr0!` for those that differ. */
type Conditions = Readonly<Record<string, readonly string[]>>;

export function addQueryCommand(program: Command): void {
  const command = nodeCommand('query', ['table', 'json', 'csv', 'ndjson'])
    .description("a metric's values, by default of the last 15 minutes")
    .argument('<metric>', "the metric's name; 'oap-federation metrics' lists them")
    .option('--entity <entity>', "only this entity: its id or name ('service/name' for instances and endpoints)")
    .option('--from <time>', 'ISO-8601, "yyyy-MM-dd HHmm", epoch milliseconds, or relative: -15m, -2h, -7d')
    .option('--to <time>', 'the same forms, and now')
    .addOption(
      new Option('--step <step>', 'one value per minute, hour or day, or one in total').choices([
        'minute',
        'hour',
        'day',
        'total',
      ]),
    )
    .addOption(new Option('--by <what>', 'keep apart what each cluster sent').choices(['cluster']))
    .option('--attr <condition>', 'only entities with attr0=value, or attr0!=value; may be repeated', addCondition)
    .option('--top <number>', 'only so many entities, those with the highest values over the whole range')
    .addOption(new Option('--order <order>', 'with --top: the highest values, or the lowest').choices(['desc', 'asc']))
    .option('--label <label>', 'with --top: which of a labelled value counts, e.g. 99 of a percentile')
    .addHelpText('after', EXAMPLES)
    .action(async (metric: string, options: QueryOptions) => {
      const path = `/api/v1/metrics/${encodeURIComponent(metric)}`;
      if (options.format === 'csv' || options.format === 'ndjson') await exportMetric(path, options);
      else await showMetric(path, options);
    });
  program.addCommand(command.copyInheritedSettings(program));
}

async function showMetric(path: string, options: QueryOptions): Promise<void> {
  const { askNode } = await import('./node-client.ts');
  const { url, format, step, attr, ...parameters } = options;
  const usual = parameters.top === undefined ? 'minute' : 'total';
  const answer = await askNode<MetricsAnswer>(url, path, { ...parameters, ...attr, step: step ?? usual });
  if (format === 'json') return void process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
  const { renderMetrics } = await import('./metric-table.ts');
  const { coloursWanted } = await import('./colours.ts');
  process.stdout.write(renderMetrics(answer, coloursWanted()));
  if (answer.metric.note !== undefined) process.stderr.write(`${answer.metric.note}\n`);
}

function addCondition(condition: string, before: Conditions = {}): Conditions {
  const [, attribute, differs, value] = /^(attr\d+) *(!?)= *((?!=).*)$/.exec(condition) ?? [];
  if (attribute === undefined || differs === undefined || value === undefined)
    throw new InvalidArgumentError('Write attr0=value or attr0!=value.');
  const name = `${attribute}${differs}`;
  return { ...before, [name]: [...(before[name] ?? []), value] };
}

/** Without the limits of an answer: written as it comes. */
async function exportMetric(path: string, options: QueryOptions): Promise<void> {
  const { streamFromNode } = await import('./stream-from-node.ts');
  const { url, top, order, label, attr, ...parameters } = options;
  if ([top, order, label].some((option) => option !== undefined))
    throw new CommandError(`--top, --order and --label go with --format table and json.`, EXIT.usage);
  await streamFromNode(url, `${path}/export`, { ...parameters, ...attr }, process.stdout);
}

const EXAMPLES = `
Examples:
  oap-federation query service_cpm
  oap-federation query service_sla --entity order --by cluster
  oap-federation query service_percentile --from -2h --step total --format json
  oap-federation query service_cpm --from -1h --top 10
  oap-federation query service_cpm --from -1h --top 10 --attr attr0=GENERAL
  oap-federation query endpoint_cpm --entity order/GET:/checkout --from '2026-07-01 1000' --to '2026-07-01 1100'
  oap-federation query service_resp_time --from -7d --format csv > resp-time.csv

csv and ndjson (a JSON object a line) are written as they come, of any length.`;
