import type { MetricDescriptor, ScopeDescriptor, Verdict } from '../protocol/messages.ts';
import type { Lexicon } from './buffer/parcel-buffer.ts';
import type { LexiconUse } from './sendable.ts';

/** Where a lexicon's scopes and metrics stand in the lists of a Hello. */
interface Places {
  readonly scopes: Map<number, number>;
  readonly metrics: Map<number, number>;
}

/**
 * What the Hello of one stream lists: the program's own scopes and metrics, and behind them those of other lexicons that
 * are in use (of an earlier generation of entities, of parcels that an earlier start left, of blocks that are only passed
 * on). Each lexicon keeps its own
 * numbering of entities, so its scopes stand in the list anew even when they are the same.
 */
export class Announcement {
  readonly scopes: ScopeDescriptor[];
  readonly metrics: MetricDescriptor[];
  readonly #live: Lexicon;
  /** Weak: a stream may outlive by far the entities whose last parcels it has carried. */
  readonly #others = new WeakMap<Lexicon, Places>();
  #verdicts: readonly Verdict[] = [];

  constructor(live: Lexicon) {
    this.#live = live;
    this.scopes = [...live.scopes];
    this.metrics = [...live.metrics];
  }

  /** Lists what a parcel uses behind what there is. */
  add({ lexicon, metrics }: LexiconUse): void {
    if (lexicon === this.#live) return;
    const places = this.#others.get(lexicon) ?? { scopes: new Map(), metrics: new Map() };
    this.#others.set(lexicon, places);
    for (const metric of metrics) if (!places.metrics.has(metric)) this.#list(lexicon, metric, places);
  }

  covers({ lexicon, metrics }: LexiconUse): boolean {
    if (lexicon === this.#live) return true;
    const places = this.#others.get(lexicon);
    return metrics.length === 0 || (places !== undefined && metrics.every((metric) => places.metrics.has(metric)));
  }

  /** Position in Hello.scopes. */
  scope(lexicon: Lexicon, scope: number): number {
    return lexicon === this.#live ? scope : placed(this.#others.get(lexicon)?.scopes.get(scope));
  }

  /** Position in Hello.metrics. */
  metric(lexicon: Lexicon, metric: number): number {
    return lexicon === this.#live ? metric : placed(this.#others.get(lexicon)?.metrics.get(metric));
  }

  /** Takes the Welcome's verdicts, one per metric. */
  answer(verdicts: readonly Verdict[]): void {
    this.#verdicts = verdicts;
  }

  accepts(lexicon: Lexicon, metric: number): boolean {
    return this.#verdicts[this.metric(lexicon, metric)]?.accepted ?? false;
  }

  #list(lexicon: Lexicon, metric: number, places: Places): void {
    const descriptor = lexicon.metrics[metric];
    if (descriptor === undefined) throw new Error(`BUG: a parcel uses metric ${metric}, which its lexicon lacks.`);
    let scope = places.scopes.get(descriptor.scope);
    if (scope === undefined) {
      scope = this.scopes.push(lexicon.scopes[descriptor.scope]!) - 1;
      places.scopes.set(descriptor.scope, scope);
    }
    places.metrics.set(metric, this.metrics.push({ ...descriptor, scope }) - 1);
  }
}

function placed(place: number | undefined): number {
  if (place === undefined) throw new Error('BUG: a parcel is sent on a stream whose Hello does not list what it uses.');
  return place;
}
