import type { LongAvgColumns } from '../../generated/core/functions/long-avg.ts';
import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import type { Percentile2Columns } from '../../generated/core/functions/percentile2.ts';
import { serviceId } from '../../src/runtime/entity-id.ts';
import type { IntTables } from '../../src/runtime/tables/int-tables.ts';
import { type Downstream, type Kind, MINUTE, serviceName } from '../support/downstream.ts';
import { messageType } from './protocols.ts';

export interface RemoteMessage {
  readonly nextWorkerName: string;
  readonly remoteData: {
    readonly dataStrings: readonly string[];
    readonly dataLongs: readonly number[];
    readonly dataIntegers: readonly number[];
    readonly dataObjectStrings: readonly string[];
  };
}

export const remoteMessageType = messageType('remote-service', 'bench.remote.RemoteMessage');
/** `yyyyMMddHHmm`, as SkyWalking writes a minute. */
const TIME_BUCKET = Number(new Date(MINUTE * 60_000).toISOString().replaceAll(/\D/g, '').slice(0, 12));

/** The first `rows` increments of a downstream, a message each. */
export function remoteMessages(kind: Kind, { columns, metric }: Downstream, rows: number): Uint8Array[] {
  return Array.from({ length: rows }, (_, row) => {
    const data = { dataStrings: [serviceId(serviceName(row), true)], ...stateOf(kind, columns as never, row) };
    const message = { nextWorkerName: `${metric.name}_rec`, remoteData: data };
    return remoteMessageType.encode(message).finish();
  });
}

/** States, results and the time bucket, in lists by their type. */
function stateOf(kind: Kind, columns: PercentColumns & LongAvgColumns & Percentile2Columns, row: number) {
  if (kind === 'percent') {
    const { total, match } = columns;
    const percentage = Math.trunc((match[row]! * 10_000) / total[row]!);
    return { dataLongs: [total[row]!, match[row]!, TIME_BUCKET], dataIntegers: [percentage] };
  }
  if (kind === 'longAvg') {
    const { summation, count } = columns;
    const value = Math.trunc(summation[row]! / count[row]!);
    return { dataLongs: [summation[row]!, count[row]!, value, TIME_BUCKET] };
  }
  return {
    dataLongs: [TIME_BUCKET],
    dataIntegers: [columns.precision[row]!],
    dataObjectStrings: [tableText(columns.dataset, row)],
  };
}

/** `key,weight|key,weight…` */
function tableText({ offsets, keys, weights }: IntTables, row: number): string {
  const entries: string[] = [];
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) entries.push(`${keys[i]},${weights[i]}`);
  return entries.join('|');
}
