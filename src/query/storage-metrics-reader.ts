import { metricKey } from '../persistence/metric-key.ts';
import { decodeStoredBlock } from '../persistence/stored-block.ts';
import type { Columns, MetricDefinition, Program, TableHost } from '../runtime/program.ts';
import { BUCKET_MINUTES, type ZoneCalendar } from '../runtime/time.ts';
import { CHUNK_BITS, type Storage } from '../storage/storage.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { type NamedEntity, selectEntities } from './entities.ts';
import {
  type MetricInfo,
  type MetricPoint,
  type MetricSeries,
  type MetricsQuery,
  type MetricsReader,
  type MetricsResult,
  QueryError,
} from './metrics-reader.ts';

export interface StorageMetricsReaderOptions {
  readonly program: Program;
  readonly storage: Storage;
  readonly calendar: ZoneCalendar;
  readonly host: TableHost;
  /** Most points of one answer. */
  readonly maxPoints: number;
}

/** Rows of one stored bucket, as a query walks over them. */
interface BucketRows {
  readonly bucket: number;
  readonly entities: Int32Array;
  readonly columns: Columns;
}

/** Reads metrics as they are stored: what has been flushed, merged by the metrics' own functions. */
export class StorageMetricsReader implements MetricsReader {
  readonly #options: StorageMetricsReaderOptions;
  readonly #metrics: ReadonlyMap<string, MetricDefinition>;

  constructor(options: StorageMetricsReaderOptions) {
    this.#options = options;
    this.#metrics = new Map(options.program.metrics.map((metric) => [metric.name, metric]));
  }

  metrics(): readonly MetricInfo[] {
    return [...this.#metrics.values()].map(infoOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async query(query: MetricsQuery): Promise<MetricsResult> {
    const metric = query.by === 'cluster' ? this.#byCluster(this.#find(query.metric)) : this.#find(query.metric);
    if (query.from > query.to) throw new QueryError('The range ends before it begins: give a `from` before its `to`.');
    const entities = selectEntities(metric, await this.#options.storage.readEntities(metric.scope.id), query.entity);
    const points = await this.#read(metric, query, entities);
    const series: MetricSeries[] = [];
    for (const [id, entity] of entities) {
      const own = points.get(id);
      if (own !== undefined) series.push({ ...entity, points: own });
    }
    return { metric: infoOf(metric), step: query.step, series: series.sort(byEntityAndCluster) };
  }

  #find(name: string): MetricDefinition {
    const metric = this.#metrics.get(name);
    if (metric !== undefined) return metric;
    throw new QueryError(
      `Program '${this.#options.program.name}' has no metric '${name}'${didYouMean(name, this.#metrics.keys())}`,
    );
  }

  /** The metric that adds up the same downstream metrics and keeps clusters apart. */
  #byCluster(metric: MetricDefinition): MetricDefinition {
    if (metric.byCluster) return metric;
    for (const other of this.#metrics.values()) if (other.byCluster && isDrillDownOf(other, metric)) return other;
    throw new QueryError(
      `Program '${this.#options.program.name}' keeps no metric by cluster for '${metric.name}': declare one over a ` +
        'source whose id is computed from `cluster`.',
    );
  }

  async #read(
    metric: MetricDefinition,
    query: MetricsQuery,
    entities: ReadonlyMap<number, NamedEntity>,
  ): Promise<ReadonlyMap<number, MetricPoint[]>> {
    if (entities.size === 0) return new Map();
    const rows = this.#buckets(metric, query, entities);
    return query.step === 'total'
      ? this.#total(metric, query, entities, rows)
      : this.#series(metric, query.step, entities, rows);
  }

  async *#buckets(
    metric: MetricDefinition,
    query: MetricsQuery,
    entities: ReadonlyMap<number, NamedEntity>,
  ): AsyncGenerator<BucketRows> {
    const granularity = query.step === 'total' ? 'minute' : query.step;
    const from = this.#options.calendar.start(query.from, granularity);
    const chunks = new Set([...entities.keys()].map((id) => id >> CHUNK_BITS));
    const chunk = chunks.size === 1 ? [...chunks][0] : undefined;
    const range = { metric: metricKey(metric), granularity, from, to: query.to, chunk };
    for await (const block of this.#options.storage.readBlocks(range)) {
      if (!chunks.has(block.chunk)) continue;
      yield { bucket: block.bucket, ...decodeStoredBlock(metric.function, block.chunk, block.bytes) };
    }
  }

  async #series(
    metric: MetricDefinition,
    step: 'minute' | 'hour' | 'day',
    entities: ReadonlyMap<number, NamedEntity>,
    buckets: AsyncIterable<BucketRows>,
  ): Promise<Map<number, MetricPoint[]>> {
    const found = new Map<number, MetricPoint[]>();
    let count = 0;
    for await (const { bucket, entities: ids, columns } of buckets)
      for (let row = 0; row < ids.length; row++) {
        const id = ids[row]!;
        if (!entities.has(id)) continue;
        if (++count > this.#options.maxPoints) throw this.#tooMany();
        const point = pointOf(metric, columns, row, bucket, BUCKET_MINUTES[step]);
        const series = found.get(id);
        if (series === undefined) found.set(id, [point]);
        else series.push(point);
      }
    return found;
  }

  async #total(
    metric: MetricDefinition,
    query: MetricsQuery,
    entities: ReadonlyMap<number, NamedEntity>,
    buckets: AsyncIterable<BucketRows>,
  ): Promise<Map<number, MetricPoint[]>> {
    const table = metric.function.createTable(this.#options.host);
    for await (const { entities: ids, columns } of buckets)
      table.merge(
        ids.map((id) => (entities.has(id) ? id : -1)),
        columns,
      );
    const { entities: ids, columns } = table.take();
    if (ids.length > this.#options.maxPoints) throw this.#tooMany();
    const minutes = query.to - query.from + 1;
    return new Map([...ids].map((id, row) => [id, [pointOf(metric, columns, row, query.from, minutes)]]));
  }

  #tooMany(): QueryError {
    return new QueryError(
      `The answer has more than ${this.#options.maxPoints} points: name an entity, take a shorter range, or a coarser step.`,
    );
  }
}

function pointOf(
  metric: MetricDefinition,
  columns: Columns,
  row: number,
  bucket: number,
  minutes: number,
): MetricPoint {
  const { function: by } = metric;
  return { bucket, value: by.evaluate(columns, row, minutes), state: by.stateOf(columns, row) };
}

function byEntityAndCluster(a: MetricSeries, b: MetricSeries): number {
  const [keyA, keyB] = [a, b].map(({ entity, cluster }) => [...Object.values(entity.fields), cluster ?? ''].join('\n'));
  return keyA! < keyB! ? -1 : keyA! > keyB! ? 1 : 0;
}

function isDrillDownOf(candidate: MetricDefinition, metric: MetricDefinition): boolean {
  return (
    metric.originMetrics !== undefined &&
    candidate.scope.catalog === metric.scope.catalog &&
    candidate.function.fingerprint === metric.function.fingerprint &&
    candidate.originMetrics?.join() === metric.originMetrics.join()
  );
}

function infoOf(metric: MetricDefinition): MetricInfo {
  const { name, scope, statement } = metric;
  const { value } = metric.function;
  return { name, scope: scope.name, catalog: scope.catalog, function: metric.function.name, value, statement };
}
