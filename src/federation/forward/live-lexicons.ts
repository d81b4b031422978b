import type { MetricBlock } from '../../runtime/block.ts';
import type { EntityGeneration } from '../../runtime/entity-generation.ts';
import type { MetricDefinition } from '../../runtime/program.ts';
import type { ForwardHost } from './forward-settings.ts';
import { LiveLexicon } from './live-lexicon.ts';
import { ProgramDescriptors } from './program-descriptors.ts';
import type { LexiconUse } from './sendable.ts';

/** The running program's lexicons, one for each generation of the node's entities; each lives as long as its generation. */
export class LiveLexicons {
  readonly #host: ForwardHost;
  readonly #descriptors: ProgramDescriptors;
  readonly #lexicons = new WeakMap<EntityGeneration, LiveLexicon>();

  constructor(host: ForwardHost) {
    this.#host = host;
    this.#descriptors = new ProgramDescriptors(host.program);
  }

  /** That of the entities which the node meets now. */
  get present(): LiveLexicon {
    return this.of(this.#host.generation);
  }

  of(generation: EntityGeneration): LiveLexicon {
    let lexicon = this.#lexicons.get(generation);
    if (lexicon === undefined) {
      lexicon = new LiveLexicon(this.#descriptors, generation);
      this.#lexicons.set(generation, lexicon);
    }
    return lexicon;
  }

  /** The same in all of them. */
  metric(metric: MetricDefinition): number {
    return this.#descriptors.metric(metric);
  }

  /** What the parcels of a block will use. */
  useOf({ metric, generation }: MetricBlock): LexiconUse {
    return { lexicon: this.of(generation), metrics: [this.metric(metric)] };
  }
}
