import type { LongAvgColumns } from '../../generated/core/functions/long-avg.ts';
import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import type { Percentile2Columns } from '../../generated/core/functions/percentile2.ts';
import type { IntTables } from '../../src/runtime/tables/int-tables.ts';
import { CLUSTER, type Downstream, type Kind, MINUTE, serviceName } from '../support/downstream.ts';
import { messageType } from './protocols.ts';

/** Series in one request: Prometheus' own default. */
const SERIES_PER_REQUEST = 2_000;
const COUNTER = 1;
const HISTOGRAM = 3;

const requestType = messageType('remote-write', 'bench.prometheus.Request');

/** The same increments as a Prometheus would write them: a counter per column, a native histogram per table. */
export function prometheusRequests(kind: Kind, { columns, entities }: Downstream): Uint8Array[] {
  const requests: Uint8Array[] = [];
  const perService = kind === 'percentile' ? 1 : 2;
  const services = SERIES_PER_REQUEST / perService;
  for (let from = 0; from < entities; from += services) {
    const symbols = new Symbols();
    const timeseries: object[] = [];
    for (let row = from; row < Math.min(from + services, entities); row++)
      timeseries.push(...seriesOf(kind, columns as never, row, symbols));
    requests.push(requestType.encode({ symbols: symbols.all, timeseries }).finish());
  }
  return requests;
}

/** A request's strings, each once. */
class Symbols {
  readonly #positions = new Map([['', 0]]);

  get all(): string[] {
    return [...this.#positions.keys()];
  }

  position(text: string): number {
    let position = this.#positions.get(text);
    if (position === undefined) {
      position = this.#positions.size;
      this.#positions.set(text, position);
    }
    return position;
  }
}

function seriesOf(
  kind: Kind,
  columns: PercentColumns & LongAvgColumns & Percentile2Columns,
  row: number,
  symbols: Symbols,
): object[] {
  const labels = (name: string) =>
    ['__name__', name, 'cluster', CLUSTER, 'layer', 'GENERAL', 'service', serviceName(row)].map((text) =>
      symbols.position(text),
    );
  const timestamp = MINUTE * 60_000;
  const counter = (name: string, value: number) => {
    return { labels_refs: labels(name), samples: [{ value, timestamp }], metadata: { type: COUNTER } };
  };
  if (kind === 'percent')
    return [
      counter('service_requests_total', columns.total[row]!),
      counter('service_requests_succeeded_total', columns.match[row]!),
    ];
  if (kind === 'longAvg')
    return [
      counter('service_latency_sum', columns.summation[row]!),
      counter('service_latency_count', columns.count[row]!),
    ];
  const histogram = { ...histogramOf(columns.dataset, row), timestamp };
  return [{ labels_refs: labels('service_latency'), histograms: [histogram], metadata: { type: HISTOGRAM } }];
}

/** Its buckets as spans of neighbours and the differences between their counts. */
function histogramOf({ offsets, keys, weights }: IntTables, row: number): object {
  const spans: { offset: number; length: number }[] = [];
  const deltas: number[] = [];
  let count = 0;
  let sum = 0;
  for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
    const first = i === offsets[row]!;
    const gap = first ? keys[i]! : keys[i]! - keys[i - 1]! - 1;
    const last = spans.at(-1);
    if (last !== undefined && gap === 0) last.length++;
    else spans.push({ offset: gap, length: 1 });
    deltas.push(weights[i]! - (first ? 0 : weights[i - 1]!));
    count += weights[i]!;
    sum += weights[i]! * keys[i]! * 10;
  }
  return { count_int: count, sum, schema: 3, positive_spans: spans, positive_deltas: deltas };
}
