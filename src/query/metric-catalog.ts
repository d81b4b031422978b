import { describedState, type StateDefinition } from '../persistence/described-state.ts';
import { METRIC_KIND, type MetricDocument, readMetricDocument } from '../persistence/metric-document.ts';
import { metricKey } from '../persistence/metric-key.ts';
import type { StateDecoder } from '../persistence/stored-block.ts';
import { widenedState } from '../persistence/widened-state.ts';
import type { Clock } from '../runtime/clock.ts';
import type { FunctionDefinition, MetricDefinition, Program, ScopeDefinition } from '../runtime/program.ts';
import type { Storage } from '../storage/storage.ts';
import type { MetricInfo } from './metrics-reader.ts';

/** Milliseconds for which the store's descriptions are taken for what they were. */
const FRESH_MS = 60_000;

/** A metric that can be read: one of the running program's, or one that only the store knows. */
export interface ReadableMetric {
  readonly info: MetricInfo;
  readonly scope: ScopeDefinition;
  readonly byCluster: boolean;
  /** The state that all parts are brought to. */
  readonly state: StateDefinition;
  /** Undefined when no function that runs here computes its value. */
  readonly evaluate: FunctionDefinition['evaluate'] | undefined;
  readonly parts: readonly StoredPart[];
  /** As the running program has it. */
  readonly definition?: MetricDefinition;
}

/** Blocks under one key, and how to read them as the metric's state. */
export interface StoredPart {
  readonly key: string;
  readonly decoder: StateDecoder;
}

interface Described {
  readonly key: string;
  readonly document: MetricDocument;
}

/**
 * What can be read by which name: the running program's metrics, with what their functions' earlier, narrower states
 * have left in the store; and metrics that no program here computes any more, as long as the store has their blocks.
 */
export class MetricCatalog {
  readonly #program: Program;
  readonly #storage: Storage;
  readonly #clock: Clock;
  #metrics: ReadonlyMap<string, ReadableMetric> = new Map();
  #infos: readonly MetricInfo[] = [];
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(program: Program, storage: Storage, clock: Clock) {
    this.#program = program;
    this.#storage = storage;
    this.#clock = clock;
  }

  /** By name, or by key where the name is taken by a newer state. Throws a StorageError. */
  async all(): Promise<ReadonlyMap<string, ReadableMetric>> {
    const now = this.#clock.now();
    if (now - this.#readAt >= FRESH_MS) {
      const documents = await this.#storage.readDocuments(METRIC_KIND);
      const described = documents.map(({ key, text }) => ({ key, document: readMetricDocument(text) }));
      this.#metrics = readable(this.#program, described);
      this.#infos = [...this.#metrics.values()].map(({ info }) => info).sort((a, b) => (a.name < b.name ? -1 : 1));
      this.#readAt = now;
    }
    return this.#metrics;
  }

  /** What is told of each, by name. Throws a StorageError. */
  async infos(): Promise<readonly MetricInfo[]> {
    await this.all();
    return this.#infos;
  }

  /** Looks into the store once more when the name is not known. */
  async find(name: string): Promise<ReadableMetric | undefined> {
    const known = (await this.all()).get(name);
    if (known !== undefined) return known;
    this.#readAt = Number.NEGATIVE_INFINITY;
    return (await this.all()).get(name);
  }
}

function readable(program: Program, described: readonly Described[]): Map<string, ReadableMetric> {
  const metrics = new Map<string, ReadableMetric>();
  const left = new Map<string, Described[]>();
  const running = new Set(program.metrics.map(metricKey));
  for (const one of described) {
    if (running.has(one.key)) continue;
    const { name } = one.document;
    left.set(name, [...(left.get(name) ?? []), one]);
  }
  for (const metric of program.metrics) {
    const own = { key: metricKey(metric), decoder: metric.function };
    add(metrics, runningMetric(metric, own), left.get(metric.name) ?? [], program);
    left.delete(metric.name);
  }
  for (const states of left.values()) {
    const [widest, ...others] = states.toSorted((a, b) => b.document.columns.length - a.document.columns.length);
    if (widest !== undefined) add(metrics, storedMetric(widest, widest.document.name, program), others, program);
  }
  return metrics;
}

/** Adds a metric with those of its other states that can be read as its own; the rest under their keys. */
function add(
  metrics: Map<string, ReadableMetric>,
  metric: ReadableMetric,
  others: readonly Described[],
  program: Program,
): void {
  const parts = [...metric.parts];
  const apart: string[] = [];
  for (const other of others) {
    const { document, key } = other;
    const decoder = document.scope.id === metric.scope.id ? widenedState(document.columns, metric.state) : undefined;
    if (decoder !== undefined) parts.push({ key, decoder });
    else {
      metrics.set(key, storedMetric(other, key, program));
      apart.push(key);
    }
  }
  const notes = [metric.info.note, apart.length === 0 ? undefined : earlierStates(apart)];
  const note = notes.filter((text) => text !== undefined).join(' ');
  metrics.set(metric.info.name, { ...metric, parts, info: { ...metric.info, ...(note !== '' && { note }) } });
}

function earlierStates(keys: readonly string[]): string {
  return `What it stored with another state is no part of it; ask for ${keys.map((key) => `'${key}'`).join(', ')}.`;
}

function runningMetric(metric: MetricDefinition, part: StoredPart): ReadableMetric {
  const { name, scope, statement, decorator, function: by, byCluster } = metric;
  return {
    info: {
      name,
      scope: scope.name,
      catalog: scope.catalog,
      function: by.name,
      value: by.value,
      statement,
      ...(decorator && { decorator }),
    },
    scope,
    byCluster,
    state: by,
    evaluate: (columns, row, minutes) => by.evaluate(columns, row, minutes),
    parts: [part],
    definition: metric,
  };
}

function storedMetric({ key, document }: Described, name: string, program: Program): ReadableMetric {
  const { scope, statement, value, decorator, byCluster } = document;
  const alike = program.functions.filter(({ fingerprint }) => fingerprint === document.fingerprint);
  const same = alike.find((by) => by.value.name === value.name && by.value.type === value.type);
  const state = same ?? alike[0] ?? describedState(document.function, document.columns);
  const origin = `Program '${program.name}' does not compute it; shown as '${document.program}' stored it.`;
  const noValue = `It has no function ${document.function}(), so only the state is shown.`;
  return {
    info: {
      name,
      scope: scope.name,
      catalog: scope.catalog,
      function: document.function,
      value,
      statement,
      ...(decorator && { decorator }),
      note: same === undefined ? `${origin} ${noValue}` : origin,
    },
    scope,
    byCluster,
    state,
    evaluate: same && ((columns, row, minutes) => same.evaluate(columns, row, minutes)),
    parts: [{ key, decoder: state }],
  };
}
