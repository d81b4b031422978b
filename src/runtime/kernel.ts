import type { Logger } from 'pino';
import { blocksOf, type ClosedTable, type MetricBlock } from './block.ts';
import type { Clock } from './clock.ts';
import { EntityRegistry } from './entity.ts';
import { KernelMemory } from './kernel-memory.ts';
import { LimitedSink } from './limited-sink.ts';
import type {
  DispatchHost,
  FederationDispatcher,
  FederationSourceDefinition,
  MetricDefinition,
  Program,
  ScopeDefinition,
} from './program.ts';
import { Refusals } from './refusals.ts';
import type { SourceReceiver, SourceSink } from './source-receiver.ts';
import { cellPages } from './tables/cell-windows.ts';
import { MetricBudget, type TableLimits } from './tables/table-budget.ts';

/** Bounds that only a node sets. */
const NO_LIMITS = { maxEntities: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY };

export interface KernelOptions {
  readonly clock: Clock;
  readonly log?: Logger;
  /** Most entities of one scope. */
  readonly maxEntitiesPerScope: number;
  /** Most minutes that records of one source may fall into between two flushes. */
  readonly maxOpenBuckets: number;
  /** Most minutes that a record may lie ahead of the clock; no bound when it is left out. */
  readonly maxFutureMinutes?: number;
  /** What the open tables of one metric may hold; no bound when it is left out. */
  readonly tables?: TableLimits;
  /** Bytes of all open tables from which on `memory` asks for a flush; never when it is left out. */
  readonly flushBytes?: number;
  /** The apdex threshold of a service, milliseconds. */
  readonly apdexThreshold: (service: string) => number;
}

/** A federation source with the dispatcher that holds its tables. */
export interface FederationSink {
  readonly definition: FederationSourceDefinition;
  readonly dispatcher: FederationDispatcher;
}

/**
 * The aggregation kernel of one node: a dispatcher per source of the running program, and the entities that they have
 * met. Records and increments go in, `take` hands over what has come together as blocks.
 */
export class Kernel implements SourceReceiver, DispatchHost {
  readonly program: Program;
  readonly refusals: Refusals;
  readonly apdexThreshold: (service: string) => number;
  readonly federation: readonly FederationSink[];
  /** What the open tables take. */
  readonly memory: KernelMemory;
  readonly #tables: TableLimits;
  readonly #budgets = new Map<MetricDefinition, MetricBudget>();
  readonly #registries = new Map<string, EntityRegistry>();
  readonly #sources = new Map<string, LimitedSink>();
  readonly #federatedSources: ReadonlySet<string>;

  constructor(program: Program, options: KernelOptions) {
    this.program = program;
    this.apdexThreshold = options.apdexThreshold;
    this.refusals = new Refusals(options.clock, options.log);
    this.memory = new KernelMemory(options.flushBytes ?? Number.POSITIVE_INFINITY);
    this.#tables = options.tables ?? NO_LIMITS;
    for (const scope of program.scopes)
      this.#registries.set(scope.name, new EntityRegistry(scope, options.maxEntitiesPerScope, this.refusals));
    const { clock, maxOpenBuckets, maxFutureMinutes = Number.POSITIVE_INFINITY } = options;
    for (const source of program.sources) {
      const dispatcher = source.createDispatcher(this);
      const sink = new LimitedSink(
        source.fields,
        dispatcher,
        { clock, maxOpenBuckets, maxFutureMinutes },
        this.refusals,
      );
      this.#sources.set(source.name, sink);
    }
    this.#federatedSources = new Set(program.federationSources.map(({ name }) => name));
    this.federation = program.federationSources.map((definition) => {
      return { definition, dispatcher: definition.createDispatcher(this) };
    });
  }

  source(name: string): SourceSink | undefined {
    return this.#sources.get(name);
  }

  enumValue(enumName: string, member: string): number | undefined {
    return this.program.enums.find((candidate) => candidate.name === enumName)?.members[member];
  }

  registry(scope: ScopeDefinition): EntityRegistry {
    const registry = this.#registries.get(scope.name);
    if (registry === undefined) throw new Error(`BUG: scope ${scope.name} is not of program ${this.program.name}.`);
    return registry;
  }

  budget(metric: MetricDefinition): MetricBudget {
    let budget = this.#budgets.get(metric);
    if (budget === undefined) {
      budget = new MetricBudget(metric.name, this.#tables, this.memory, this.refusals);
      this.#budgets.set(metric, budget);
    }
    return budget;
  }

  /** Whether a metric is made of what other nodes forward. */
  isFederated(metric: MetricDefinition): boolean {
    return this.#federatedSources.has(metric.source);
  }

  /** Throws away what other nodes have forwarded since the last `take`. */
  discardFederated(): void {
    const closed = this.federation.flatMap(({ dispatcher }) => dispatcher.close());
    this.#handedOver(closed, (metric) => this.isFederated(metric));
  }

  /** Hands over everything aggregated since the last call, at once; new tables take what comes next. */
  close(): ClosedTable[] {
    const closed = [
      ...[...this.#sources.values()].flatMap((sink) => sink.close()),
      ...this.federation.flatMap(({ dispatcher }) => dispatcher.close()),
    ];
    this.#handedOver(closed, () => true);
    return closed;
  }

  /** The same, as blocks. */
  take(): MetricBlock[] {
    return [...blocksOf(this.close())];
  }

  #handedOver(closed: readonly ClosedTable[], concerns: (metric: MetricDefinition) => boolean): void {
    const rows = new Map<MetricDefinition, number>();
    for (const { metric, table } of closed) rows.set(metric, Math.max(rows.get(metric) ?? 0, table.rows));
    for (const [metric, budget] of this.#budgets) if (concerns(metric)) budget.handedOver(rows.get(metric) ?? 0);
    this.memory.handedOver();
    cellPages.trim();
  }
}
