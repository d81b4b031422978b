import type { Clock, Timer } from './clock.ts';

interface Pending {
  due: number;
  readonly order: number;
  readonly period: number | undefined;
  readonly action: () => void;
}

/** A clock that stands still until a test advances it; timers fire in order of their due time, then of creation. */
export class FakeClock implements Clock {
  #now: number;
  #created = 0;
  readonly #pending = new Set<Pending>();

  constructor(now = 0) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): Timer {
    return this.#add(milliseconds, undefined, action);
  }

  every(milliseconds: number, action: () => void): Timer {
    return this.#add(milliseconds, milliseconds, action);
  }

  /** Moves time on and fires what falls due on the way, each timer at its own due time. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#now = next.due;
      if (next.period === undefined) this.#pending.delete(next);
      else next.due += next.period;
      next.action();
    }
    this.#now = end;
  }

  #add(milliseconds: number, period: number | undefined, action: () => void): Timer {
    const pending: Pending = { due: this.#now + milliseconds, order: this.#created++, period, action };
    this.#pending.add(pending);
    return { cancel: () => void this.#pending.delete(pending) };
  }

  #next(end: number): Pending | undefined {
    let first: Pending | undefined;
    for (const pending of this.#pending) {
      if (pending.due > end) continue;
      if (first === undefined || pending.due < first.due || (pending.due === first.due && pending.order < first.order))
        first = pending;
    }
    return first;
  }
}
