import type { Gap } from '../../runtime/flush.ts';

/** Gaps that are still to be told upstream: those of one cluster and reason are added up, so that they stay few. */
export class GapLedger {
  readonly #gaps = new Map<string, Gap>();

  /** Increments of all gaps that wait. */
  get increments(): number {
    let increments = 0;
    for (const gap of this.#gaps.values()) increments += gap.increments;
    return increments;
  }

  get empty(): boolean {
    return this.#gaps.size === 0;
  }

  get all(): readonly Gap[] {
    return [...this.#gaps.values()];
  }

  add(gap: Gap): void {
    if (gap.increments === 0) return;
    const key = JSON.stringify([gap.cluster, gap.reason]);
    const held = this.#gaps.get(key);
    this.#gaps.set(key, held === undefined ? gap : joined(held, gap));
  }

  /** Hands over at most `count` of them. */
  take(count: number): Gap[] {
    const taken = [...this.#gaps].slice(0, count);
    for (const [key] of taken) this.#gaps.delete(key);
    return taken.map(([, gap]) => gap);
  }
}

function joined(a: Gap, b: Gap): Gap {
  return {
    ...a,
    increments: a.increments + b.increments,
    firstBucket: Math.min(a.firstBucket, b.firstBucket),
    lastBucket: Math.max(a.lastBucket, b.lastBucket),
  };
}
