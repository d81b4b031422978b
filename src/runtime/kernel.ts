import type { Logger } from 'pino';
import type { MetricBlock } from './block.ts';
import type { Clock } from './clock.ts';
import { EntityRegistry } from './entity.ts';
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

export interface KernelOptions {
  readonly clock: Clock;
  readonly log?: Logger;
  /** Most entities of one scope. */
  readonly maxEntitiesPerScope: number;
  /** Most minutes that records of one source may fall into between two flushes. */
  readonly maxOpenBuckets: number;
  /** Most minutes that a record may lie ahead of the clock; no bound when it is left out. */
  readonly maxFutureMinutes?: number;
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
  readonly #registries = new Map<string, EntityRegistry>();
  readonly #sources = new Map<string, LimitedSink>();
  readonly #federatedSources: ReadonlySet<string>;

  constructor(program: Program, options: KernelOptions) {
    this.program = program;
    this.apdexThreshold = options.apdexThreshold;
    this.refusals = new Refusals(options.clock, options.log);
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

  /** Whether a metric is made of what other nodes forward. */
  isFederated(metric: MetricDefinition): boolean {
    return this.#federatedSources.has(metric.source);
  }

  /** Throws away what other nodes have forwarded since the last `take`. */
  discardFederated(): void {
    for (const { dispatcher } of this.federation) dispatcher.take();
  }

  /** Hands over everything aggregated since the last call; the tables start anew. */
  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const sink of this.#sources.values()) blocks.push(...sink.take());
    for (const { dispatcher } of this.federation) blocks.push(...dispatcher.take());
    return blocks;
  }
}
