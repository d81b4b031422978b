import type { LongAvgColumns } from '../../generated/core/functions/long-avg.ts';
import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import type { Percentile2Columns } from '../../generated/core/functions/percentile2.ts';
import { serviceId } from '../../src/runtime/entity-id.ts';
import { type Downstream, type Kind, MINUTE, serviceName } from '../support/downstream.ts';
import { messageType } from './protocols.ts';

const ROWS_PER_MESSAGE = 1_000;
const rowsType = messageType('rows', 'bench.rows.Rows');

/** The same increments as rows that name metric and service each, a thousand to a message. */
export function rowMessages(kind: Kind, { columns, entities, metric }: Downstream): Uint8Array[] {
  const messages: Uint8Array[] = [];
  for (let from = 0; from < entities; from += ROWS_PER_MESSAGE) {
    const row = Array.from({ length: Math.min(ROWS_PER_MESSAGE, entities - from) }, (_, i) => {
      const entity = serviceId(serviceName(from + i), true);
      return { metric: metric.name, entity, bucket: MINUTE, ...stateOf(kind, columns as never, from + i) };
    });
    messages.push(rowsType.encode({ row }).finish());
  }
  return messages;
}

function stateOf(kind: Kind, columns: PercentColumns & LongAvgColumns & Percentile2Columns, row: number): object {
  if (kind === 'percent') return { numbers: [columns.total[row]!, columns.match[row]!] };
  if (kind === 'longAvg') return { numbers: [columns.summation[row]!, columns.count[row]!] };
  const { offsets, keys, weights } = columns.dataset;
  const [from, to] = [offsets[row]!, offsets[row + 1]!];
  return {
    numbers: [columns.precision[row]!],
    keys: [...keys.subarray(from, to)],
    weights: [...weights.subarray(from, to)],
  };
}
