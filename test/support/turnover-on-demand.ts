import type { TurnoverRule } from '../../src/runtime/turnover.ts';

/** A node that is given its `rule` begins a new generation of entities at the next hand-over after each `demand`. */
export class TurnoverOnDemand {
  #idlePeriod: number | undefined;

  readonly rule: TurnoverRule = (_, seenUpTo) => {
    if (this.#idlePeriod === undefined) return undefined;
    const since = seenUpTo - this.#idlePeriod;
    this.#idlePeriod = undefined;
    return { since, known: 0, idle: 0 };
  };

  /** Forgets what has not been seen for so many milliseconds; all that there is unless given. */
  demand(idlePeriod = Number.NEGATIVE_INFINITY): void {
    this.#idlePeriod = idlePeriod;
  }
}
