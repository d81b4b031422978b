import { NotMergeable } from '../persistence/growing-column.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import type { MetricDefinition, Program, TableHost } from '../runtime/program.ts';
import { rowKindOf } from '../runtime/row-kind.ts';
import { BUCKET_MINUTES, type ZoneCalendar } from '../runtime/time.ts';
import { Turns } from '../runtime/turns.ts';
import { CHUNK_BITS, type Granularity, type Storage } from '../storage/storage.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { checkConditions } from './attribute-conditions.ts';
import { byChunk, type ScanRange, scanBlocks } from './block-scan.ts';
import { compareEntities, describeEntity, type NamedEntity } from './entities.ts';
import { EntityAttributes } from './entity-attributes.ts';
import { EntityNames } from './entity-names.ts';
import { HighestValues } from './highest-values.ts';
import { MetricCatalog, type ReadableMetric } from './metric-catalog.ts';
import {
  type ExportQuery,
  type MetricInfo,
  type MetricSeries,
  type MetricsExport,
  type MetricsQuery,
  type MetricsReader,
  type MetricsResult,
  QueryError,
  type TopSelection,
  UnknownMetric,
} from './metrics-reader.ts';
import { addPoints, type PointsById, pointOf } from './points.ts';
import { splitRange } from './split-range.ts';
import { TotalRows } from './total-rows.ts';
import { type MergedRows, type Window, WindowRows, windowsOf } from './window-rows.ts';

export interface StorageMetricsReaderOptions {
  readonly program: Program;
  readonly storage: Storage;
  readonly calendar: ZoneCalendar;
  readonly host: TableHost;
  /** Most points of one answer. */
  readonly maxPoints: number;
  /** What is stored; `minute` alone unless given. */
  readonly granularities?: readonly Granularity[];
  readonly clock?: Clock;
}

/** Minutes that are put together at a time: of all entities, and of one chunk of them. */
const WINDOW_OF_ALL: Readonly<Record<Granularity, number>> = { minute: 60, hour: 1_440, day: 1_440 };
const WINDOW_OF_CHUNK: Readonly<Record<Granularity, number>> = { minute: 1_440, hour: 21_600, day: 86_400 };

/** A selection out of more chunks is found by reading all of them at once, one out of fewer chunk by chunk. */
const CHUNKS_APART = 16;

/** What is read at a time: all entities or some of them, or some of one chunk. */
type ScanPart = Pick<ScanRange, 'chunk' | 'ids'>;
/** What decoding and merging a row, and making a point of one, is beside looking at one. */
const MERGE_WORK = { numbers: 2, tables: 50 } as const;
const POINT_WORK = 25;

/** Storage ids of what is asked for; undefined for all. */
type Selection = ReadonlySet<number> | undefined;

/** Reads metrics as they are stored: what has been flushed, merged by the metrics' own functions. */
export class StorageMetricsReader implements MetricsReader {
  readonly #options: StorageMetricsReaderOptions;
  readonly #catalog: MetricCatalog;
  readonly #names: EntityNames;
  readonly #attributes: EntityAttributes;
  readonly #turns = new Turns();

  constructor(options: StorageMetricsReaderOptions) {
    this.#options = options;
    const { program, storage, clock = systemClock } = options;
    this.#catalog = new MetricCatalog(program, storage, clock);
    this.#names = new EntityNames(storage);
    this.#attributes = new EntityAttributes(storage, clock);
  }

  async metrics(): Promise<readonly MetricInfo[]> {
    return this.#catalog.infos();
  }

  async query(query: MetricsQuery): Promise<MetricsResult> {
    const metric = await this.#metricOf(query);
    const answer = { metric: metric.info, step: query.step };
    const selection = await this.#select(metric, query);
    try {
      if (query.top !== undefined) return { ...answer, series: await this.#top(metric, query, selection, query.top) };
      const series = await this.#name(metric, await this.#read(metric, query, selection));
      return { ...answer, series: series.sort(compareEntities) };
    } catch (error) {
      if (!(error instanceof NotMergeable)) throw error;
      const way = 'Ask for it by minute, hour or day.';
      throw new QueryError(`The states of '${metric.info.name}' cannot be merged: ${error.message}. ${way}`);
    }
  }

  async export(query: ExportQuery): Promise<MetricsExport> {
    const metric = await this.#metricOf(query);
    const selection = await this.#select(metric, query);
    return { metric: metric.info, series: this.#exported(metric, query, selection) };
  }

  async #metricOf({ metric: name, by, from, to }: ExportQuery): Promise<ReadableMetric> {
    const metric = await this.#catalog.find(name);
    if (metric === undefined) {
      const near = didYouMean(name, (await this.#catalog.all()).keys());
      throw new UnknownMetric(`Program '${this.#options.program.name}' has no metric '${name}'${near}`);
    }
    if (from > to) throw new QueryError('The range ends before it begins: give a `from` before its `to`.');
    return by === 'cluster' ? this.#byCluster(metric) : metric;
  }

  /** The metric that adds up the same downstream metrics and keeps clusters apart. */
  async #byCluster(metric: ReadableMetric): Promise<ReadableMetric> {
    if (metric.byCluster) return metric;
    for (const other of (await this.#catalog.all()).values())
      if (isDrillDownOf(other.definition, metric.definition)) return other;
    throw new QueryError(
      `Program '${this.#options.program.name}' keeps no metric by cluster for '${metric.info.name}': declare one over a ` +
        'source whose id is computed from `cluster`.',
    );
  }

  async #select(metric: ReadableMetric, { entity, attributes = [] }: ExportQuery): Promise<Selection> {
    checkConditions(metric, attributes);
    const meeting = attributes.length > 0 ? await this.#attributes.find(metric, attributes) : undefined;
    if (entity === undefined) return meeting;
    const named = new Set((await this.#names.find(metric, entity)).map(({ id }) => id));
    return meeting === undefined ? named : named.intersection(meeting);
  }

  async #read(metric: ReadableMetric, query: ExportQuery, selection: Selection): Promise<PointsById> {
    const { step } = query;
    if (step === 'total') return this.#totals(metric, query, selection);
    const points: PointsById = new Map();
    let count = 0;
    for await (const rows of this.#windows(metric, query, step, selection)) {
      count += rows.ids.length;
      if (count > this.#options.maxPoints) throw this.#tooMany();
      addPoints(points, metric, rows, BUCKET_MINUTES[step]);
    }
    return points;
  }

  async *#windows(
    metric: ReadableMetric,
    query: ExportQuery,
    granularity: Granularity,
    selection: Selection,
  ): AsyncGenerator<MergedRows> {
    const range = { from: this.#options.calendar.start(query.from, granularity), to: query.to };
    for (const part of partsOf(selection)) yield* this.#scan(metric, granularity, range, part);
  }

  async *#scan(
    metric: ReadableMetric,
    granularity: Granularity,
    range: Window,
    part: ScanPart,
  ): AsyncGenerator<MergedRows> {
    const { storage, host, maxPoints } = this.#options;
    const work = MERGE_WORK[rowKindOf(metric.state)];
    for (const window of windowsOf(range.from, range.to, windowOf(part)[granularity])) {
      const rows = new WindowRows(metric, granularity, window, host);
      for await (const scanned of scanBlocks(storage, metric, { granularity, ...window, ...part })) {
        rows.add(scanned);
        await this.#turns.after(scanned.entities.length * work);
        // Of all entities an hour may be more than anybody wants to hold: what is too much is known early.
        if (part.chunk === undefined && rows.rows > maxPoints) throw this.#tooMany();
      }
      if (rows.rows > 0) yield rows.take();
    }
  }

  async #totals(metric: ReadableMetric, query: ExportQuery, selection: Selection): Promise<PointsById> {
    const totals = await this.#merged(metric, query, selection);
    if (totals.rows > this.#options.maxPoints) throw this.#tooMany();
    const points: PointsById = new Map();
    for (const { ids, columns } of totals.take()) {
      const buckets = ids.map(() => query.from);
      addPoints(points, metric, { ids, buckets, columns }, query.to - query.from + 1);
      await this.#turns.after(ids.length * POINT_WORK);
    }
    return points;
  }

  /** The range as one row per entity. */
  async #merged(metric: ReadableMetric, { from, to }: ExportQuery, selection: Selection): Promise<TotalRows> {
    const { storage, host, calendar, granularities = ['minute'] } = this.#options;
    const totals = new TotalRows(metric, host);
    const parts = partsOf(selection);
    const work = MERGE_WORK[rowKindOf(metric.state)];
    for (const { granularity, ...range } of splitRange(from, to, granularities, calendar))
      for (const part of parts)
        for (const window of windowsOf(range.from, range.to, windowOf(part)[granularity]))
          for await (const rows of scanBlocks(storage, metric, { granularity, ...window, ...part })) {
            totals.add(rows);
            await this.#turns.after(rows.entities.length * work);
          }
    return totals;
  }

  async #top(
    metric: ReadableMetric,
    query: MetricsQuery,
    selection: Selection,
    top: TopSelection,
  ): Promise<MetricSeries[]> {
    const minutes = query.to - query.from + 1;
    const highest = new HighestValues(metric, minutes, top);
    for (const totals of (await this.#merged(metric, query, selection)).take()) {
      highest.offer(totals);
      await this.#turns.after(totals.ids.length * POINT_WORK);
    }
    const ids = highest.rows.map(({ id }) => id);
    const points =
      query.step === 'total'
        ? new Map(
            highest.rows.map(({ id, columns, row }) => [id, [pointOf(metric, columns, row, query.from, minutes)]]),
          )
        : await this.#read(metric, query, new Set(ids));
    return this.#name(metric, new Map(ids.map((id) => [id, points.get(id) ?? []])));
  }

  async *#exported(metric: ReadableMetric, query: ExportQuery, selection: Selection): AsyncGenerator<MetricSeries> {
    for await (const ids of this.#chunks(metric, selection))
      if (query.step === 'total') yield* await this.#name(metric, await this.#totals(metric, query, ids));
      else
        for await (const rows of this.#windows(metric, query, query.step, ids))
          yield* await this.#name(metric, addPoints(new Map(), metric, rows, BUCKET_MINUTES[query.step]));
  }

  /** The entities of a scope, a chunk at a time. */
  async *#chunks(metric: ReadableMetric, selection: Selection): AsyncGenerator<ReadonlySet<number>> {
    if (selection !== undefined) return yield* byChunk(selection).map(([, ids]) => ids);
    for (let first = 0; ; first += 1 << CHUNK_BITS) {
      const ids = Array.from({ length: 1 << CHUNK_BITS }, (_, i) => first + i);
      const found = await this.#options.storage.readEntities(metric.scope.id, { ids });
      if (found.length === 0) return;
      yield new Set(found.map(({ id }) => id));
    }
  }

  /** Series under their entities' names, in the order of the points. */
  async #name(metric: ReadableMetric, points: PointsById): Promise<MetricSeries[]> {
    const stored = await this.#options.storage.readEntities(metric.scope.id, { ids: [...points.keys()] });
    const named = new Map<number, NamedEntity>(stored.map((entity) => [entity.id, describeEntity(metric, entity)]));
    return [...points].flatMap(([id, own]) => {
      const entity = named.get(id);
      return entity === undefined ? [] : [{ ...entity, points: own }];
    });
  }

  #tooMany(): QueryError {
    return new QueryError(
      `The answer has more than ${this.#options.maxPoints} points: name an entity, take a shorter range, a coarser step, ` +
        'or the top few; an export has no such limit.',
    );
  }
}

function partsOf(selection: Selection): ScanPart[] {
  if (selection === undefined) return [{}];
  const chunks = byChunk(selection);
  return chunks.length > CHUNKS_APART ? [{ ids: selection }] : chunks.map(([chunk, ids]) => ({ chunk, ids }));
}

function windowOf({ chunk }: ScanPart): Readonly<Record<Granularity, number>> {
  return chunk === undefined ? WINDOW_OF_ALL : WINDOW_OF_CHUNK;
}

function isDrillDownOf(candidate: MetricDefinition | undefined, metric: MetricDefinition | undefined): boolean {
  return (
    candidate?.byCluster === true &&
    metric?.originMetrics !== undefined &&
    candidate.scope.catalog === metric.scope.catalog &&
    candidate.function.fingerprint === metric.function.fingerprint &&
    candidate.originMetrics?.join() === metric.originMetrics.join()
  );
}
