import type { Logger } from 'pino';
import { blocksOf, type ClosedTable, type HandedOverTable, type MetricBlock } from './block.ts';
import type { Clock } from './clock.ts';
import type { EntityRegistry } from './entity.ts';
import { EntityGeneration } from './entity-generation.ts';
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
import type { Succession } from './succession.ts';
import { cellPages } from './tables/cell-windows.ts';
import { MetricBudget, type TableLimits } from './tables/table-budget.ts';
import type { TurnoverRule } from './turnover.ts';

/** Bounds that only a node sets. */
const NO_LIMITS = { maxEntities: Number.POSITIVE_INFINITY, maxBytes: Number.POSITIVE_INFINITY };
/** Entities that a hand-over takes into the next generation: some milliseconds, for which nothing else runs. */
const ENTITIES_AT_A_TIME = 20_000;

export interface KernelOptions {
  readonly clock: Clock;
  readonly log?: Logger;
  /** Most entities of one scope. */
  readonly maxEntitiesPerScope: number;
  /** Most minutes that records of one source may fall into between two flushes. */
  readonly maxOpenBuckets: number;
  /** Most minutes that a record may lie ahead of the clock; no bound when it is left out. */
  readonly maxFutureMinutes?: number;
  /** When entities are forgotten, and which; never when it is left out. */
  readonly turnover?: TurnoverRule;
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
  readonly #options: KernelOptions;
  readonly #budgets = new Map<MetricDefinition, MetricBudget>();
  readonly #sources = new Map<string, LimitedSink>();
  readonly #federatedSources: ReadonlySet<string>;
  #generation: EntityGeneration;
  /** Of a turnover that has begun. */
  #succession: Succession | undefined;

  constructor(program: Program, options: KernelOptions) {
    this.program = program;
    this.#options = options;
    this.apdexThreshold = options.apdexThreshold;
    this.refusals = new Refusals(options.clock, options.log);
    this.memory = new KernelMemory(options.flushBytes ?? Number.POSITIVE_INFINITY);
    this.#generation = EntityGeneration.first(program.scopes, options.maxEntitiesPerScope, this.refusals);
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

  /** The entities of what comes in at present. Blocks may be of earlier ones. */
  get generation(): EntityGeneration {
    return this.#generation;
  }

  /** How often idle entities have been forgotten since start. */
  get turnovers(): number {
    return this.#generation.number - 1;
  }

  source(name: string): SourceSink | undefined {
    return this.#sources.get(name);
  }

  enumValue(enumName: string, member: string): number | undefined {
    return this.program.enums.find((candidate) => candidate.name === enumName)?.members[member];
  }

  /** Of the present generation. */
  registry(scope: ScopeDefinition): EntityRegistry {
    return this.#generation.registry(scope);
  }

  budget(metric: MetricDefinition): MetricBudget {
    let budget = this.#budgets.get(metric);
    if (budget === undefined) {
      budget = new MetricBudget(metric.name, this.#options.tables ?? NO_LIMITS, this.memory, this.refusals);
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

  /**
   * Hands over everything aggregated since the last call, at once; new tables take what comes next. When it is time, idle
   * entities are forgotten.
   */
  close(): HandedOverTable[] {
    const closed = [
      ...[...this.#sources.values()].flatMap((sink) => sink.close()),
      ...this.federation.flatMap(({ dispatcher }) => dispatcher.close()),
    ];
    this.#handedOver(closed, () => true);
    const generation = this.#generation;
    const seenUpTo = generation.handedOverAt;
    generation.handOver(this.#options.clock.now());
    this.#turnOverWhenDue(seenUpTo);
    return closed.map((table) => ({ ...table, generation }));
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

  /**
   * No table is open: closed ones hold indexes, and so do budgets, and the dispatchers of plain sources, which remember whom
   * they have met. Those of federation sources are given indexes with every block. `seenUpTo`: clock time (ms) of the hand-over
   * before this one, whose blocks have said whom they are about.
   */
  #turnOverWhenDue(seenUpTo: number): void {
    const next = this.#successionWhenDue(seenUpTo)?.advance(ENTITIES_AT_A_TIME);
    if (next === undefined) return;
    this.#generation = next;
    this.#succession = undefined;
    for (const [{ scope }, budget] of this.#budgets) budget.moveEntities(next.moved(scope));
    for (const source of this.program.sources) this.#sources.get(source.name)?.renew(source.createDispatcher(this));
  }

  #successionWhenDue(seenUpTo: number): Succession | undefined {
    if (this.#succession !== undefined) return this.#succession;
    const { log, turnover } = this.#options;
    const due = turnover?.(this.#generation, seenUpTo);
    if (due === undefined) return undefined;
    const { since, known, idle } = due;
    log?.info({ known, idle }, 'entities that have not been seen for long are forgotten');
    this.#succession = this.#generation.succession(since);
    return this.#succession;
  }
}
