import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { FederationSink, Kernel } from '../../runtime/kernel.ts';
import type { Binding, FunctionDefinition } from '../../runtime/program.ts';
import type { Hello, MetricDescriptor, Verdict } from '../protocol/messages.ts';
import type { BlockShape } from '../protocol/read-block.ts';
import type { ClusterQuota } from './cluster-quota.ts';
import { EntityTranslation } from './entity-translation.ts';
import { ProjectedDictionary, type StreamDictionary } from './stream-dictionary.ts';
import { differentColumns, missingField, noMetric, noSource } from './verdict-reasons.ts';

/** The least field number that an extension of MetricBlock may have. */
const FIRST_EXTENSION = 1000;

/** A federation source that takes a metric of the stream. */
export interface Target {
  readonly sink: FederationSink;
  readonly binding: Binding;
  readonly translation: EntityTranslation;
}

/** Where the blocks of one metric of a stream go. */
export interface Route extends BlockShape {
  readonly targets: readonly Target[];
  readonly verdict: Verdict;
}

/** A sink of the stream's scope: what it needs to be given, whichever metric it is bound to. */
interface Lead {
  readonly dictionary: ProjectedDictionary;
  readonly translation: EntityTranslation;
}

/** Decides, once per stream, what this node's program takes of what a Hello offers. */
export class RouteBuilder {
  readonly #kernel: Kernel;
  readonly #hello: Hello;
  readonly #dictionary: StreamDictionary;
  readonly #quota: ClusterQuota;
  readonly #passesOn: boolean;
  /** By scope number and source name. */
  readonly #leads = new Map<string, Lead | string>();

  /** `passesOn`: whether the node passes on what its program cannot read. */
  constructor(kernel: Kernel, hello: Hello, dictionary: StreamDictionary, quota: ClusterQuota, passesOn: boolean) {
    this.#kernel = kernel;
    this.#hello = hello;
    this.#dictionary = dictionary;
    this.#quota = quota;
    this.#passesOn = passesOn;
  }

  /** One per metric of the Hello. Throws MalformedBytes. */
  build(): Route[] {
    return this.#hello.metrics.map((metric) => this.#route(metric));
  }

  #route(metric: MetricDescriptor): Route {
    if (metric.tag < FIRST_EXTENSION)
      throw new MalformedBytes(
        `Metric '${metric.name}' has tag ${metric.tag}; extensions begin at ${FIRST_EXTENSION}.`,
      );
    const scope = this.#hello.scopes[metric.scope]!.name;
    const sinks = this.#kernel.federation.filter(({ definition: { origins } }) =>
      origins.some((origin) => origin.scope === scope && origin.function === metric.function),
    );
    const targets: Target[] = [];
    let reason = noSource(this.#kernel.program.name, scope, metric.function);
    for (const sink of sinks) {
      const target = this.#target(sink, metric);
      if (typeof target === 'string') reason = target;
      else targets.push(target);
    }
    const { tag } = metric;
    const verdict = { accepted: true, reason: '' };
    if (targets.length > 0) return { tag, function: this.#functionOf(metric), targets, verdict };
    if (this.#passesOn && this.#isForeign(metric))
      return { tag, function: undefined, passesOn: true, targets, verdict };
    return { tag, function: undefined, targets, verdict: { accepted: false, reason } };
  }

  /** Whether the program knows nothing of the metric's function, so that it can have no opinion on the metric. */
  #isForeign({ function: name, fingerprint }: MetricDescriptor): boolean {
    const { functions, federationSources } = this.#kernel.program;
    const origins = federationSources.flatMap((source) => source.origins);
    return (
      !functions.some((known) => known.name === name || known.fingerprint === fingerprint) &&
      !origins.some((origin) => origin.function === name)
    );
  }

  /** A sentence when the sink does not take the metric. */
  #target(sink: FederationSink, metric: MetricDescriptor): Target | string {
    const { definition, dispatcher } = sink;
    if (definition.fingerprint !== metric.fingerprint)
      return differentColumns(metric, this.#functionWith(definition.fingerprint));
    if (this.#functionOf(metric) === undefined) return differentColumns(metric, undefined);
    const lead = this.#lead(sink, metric.scope);
    if (typeof lead === 'string') return lead;
    const binding = dispatcher.bind(metric.name, this.#hello.cluster, lead.dictionary);
    if (binding === undefined) return noMetric(definition.name, metric.name, this.#hello.cluster);
    return { sink, binding, translation: lead.translation };
  }

  #lead(sink: FederationSink, scope: number): Lead | string {
    const key = `${scope} ${sink.definition.name}`;
    let lead = this.#leads.get(key);
    if (lead === undefined) {
      lead = this.#makeLead(sink, scope);
      this.#leads.set(key, lead);
    }
    return lead;
  }

  #makeLead({ definition }: FederationSink, scope: number): Lead | string {
    const base = this.#dictionary.scopes[scope]!;
    const positions = definition.entityFields.map((field) => base.scope.entityFields.indexOf(field));
    const missing = definition.entityFields[positions.indexOf(-1)];
    if (missing !== undefined) return missingField(definition.name, base.scope.name, missing);
    const dictionary = new ProjectedDictionary(base, positions);
    const { cluster } = this.#hello;
    const translation = new EntityTranslation(definition, dictionary, this.#kernel, cluster, this.#quota);
    return { dictionary, translation };
  }

  /** Any function with the metric's columns reads them; the one of its own name where there are several. */
  #functionOf({ fingerprint, function: name }: MetricDescriptor): FunctionDefinition | undefined {
    const named = this.#kernel.program.functions.find((known) => known.name === name);
    return named?.fingerprint === fingerprint ? named : this.#functionWith(fingerprint);
  }

  #functionWith(fingerprint: string): FunctionDefinition | undefined {
    return this.#kernel.program.functions.find((known) => known.fingerprint === fingerprint);
  }
}
