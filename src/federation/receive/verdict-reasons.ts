import type { FunctionDefinition } from '../../runtime/program.ts';
import type { ColumnDescriptor, MetricDescriptor } from '../protocol/messages.ts';

/** Why a metric is not taken: sentences that name what both sides have. */

export function noSource(program: string, scope: string, functionName: string): string {
  return `Program ${program} declares no source from ${scope}.${functionName}.`;
}

export function noMetric(source: string, metric: string, cluster: string): string {
  return `No metric over ${source} takes '${metric}' from cluster ${cluster}.`;
}

export function missingField(source: string, scope: string, field: string): string {
  return `${source} reads the field '${field}' of ${scope}, which is not sent.`;
}

/** `mine`: the function by which this node would merge the metric's states. */
export function differentColumns(metric: MetricDescriptor, mine: FunctionDefinition | undefined): string {
  const name = `${metric.function}()`;
  if (mine === undefined) return `The state of ${name} differs from every state that this node knows.`;
  const differences = [
    ...mine.columns.flatMap((column) => difference(column, metric.columns)),
    ...metric.columns
      .filter((column) => !mine.columns.some((known) => known.name === column.name))
      .map((column) => `column ${column.name} (${typeOf(column)}) is unknown here`),
  ];
  const which = differences.length === 0 ? 'its columns are numbered differently' : differences.join('; ');
  return `The state of ${name} differs: ${which}. Compile both programs from the same declaration of the function.`;
}

function difference(mine: ColumnDescriptor, sent: readonly ColumnDescriptor[]): string[] {
  const theirs = sent.find((column) => column.name === mine.name);
  if (theirs === undefined) return [`column ${mine.name} (${typeOf(mine)}) is not sent`];
  if (typeOf(theirs) === typeOf(mine)) return [];
  return [`column ${mine.name} is ${typeOf(theirs)} where it is sent and ${typeOf(mine)} here`];
}

function typeOf({ type, merge }: ColumnDescriptor): string {
  return `${type}, ${merge}`;
}
