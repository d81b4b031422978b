import type { EntityGeneration } from '../../runtime/entity-generation.ts';
import type { MetricDefinition, ScopeDefinition } from '../../runtime/program.ts';
import type { Lexicon } from './buffer/parcel-buffer.ts';
import type { ProgramDescriptors } from './program-descriptors.ts';

/**
 * What the running program can send of one generation of the node's entities: numbers are positions in its lists, and indexes
 * of that generation.
 */
export class LiveLexicon implements Lexicon {
  readonly scopes: Lexicon['scopes'];
  readonly metrics: Lexicon['metrics'];
  readonly #descriptors: ProgramDescriptors;
  readonly #generation: EntityGeneration;

  constructor(descriptors: ProgramDescriptors, generation: EntityGeneration) {
    this.scopes = descriptors.scopes;
    this.metrics = descriptors.metrics;
    this.#descriptors = descriptors;
    this.#generation = generation;
  }

  scope(scope: ScopeDefinition): number {
    return this.#descriptors.scope(scope);
  }

  metric(metric: MetricDefinition): number {
    return this.#descriptors.metric(metric);
  }

  fields(scope: number, entity: number): readonly string[] {
    return this.#generation.registry(this.#descriptors.scopeAt(scope)).fields(entity);
  }
}
