import type { BufferState } from './buffer-state.ts';
import type { ControlRecord } from './control-records.ts';

/** Applies the changes of records as they are found. */
export class Replay {
  readonly #state: BufferState;
  #serial = 0;

  constructor(state: BufferState) {
    this.#state = state;
  }

  /** Of the last change found. */
  get serial(): number {
    return this.#serial;
  }

  /** A record again does nothing; one whose predecessor was not found stands in for it. */
  apply({ serial, change, before }: ControlRecord): void {
    if (serial <= this.#serial) return;
    if (before !== undefined && this.#serial < serial - 1) this.#state.apply(before);
    this.#state.apply(change);
    this.#serial = serial;
  }
}
