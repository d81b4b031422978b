import type { ByteAccount } from './tables/table-budget.ts';

/** So many times the bytes from which on a flush is wanted, what feeds the tables had better wait. */
const FULL = 2;

/**
 * The bytes of all open tables. Minutes that are replayed after an outage come hundreds at a time: the tables must become
 * durable, and be emptied, by their size too, and not only by the clock.
 */
export class KernelMemory implements ByteAccount {
  readonly #flushBytes: number;
  readonly #listeners: (() => void)[] = [];
  #bytes = 0;
  #told = false;

  /** `flushBytes`: from so many bytes on a flush is wanted. */
  constructor(flushBytes: number) {
    this.#flushBytes = flushBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether the store is so far behind that nothing more should be read. */
  get full(): boolean {
    return this.#bytes >= this.#flushBytes * FULL;
  }

  /** `listener` is called once whenever a flush has become wanted, in the middle of a merge. */
  onCrowded(listener: () => void): void {
    this.#listeners.push(listener);
  }

  add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#told || this.#bytes < this.#flushBytes) return;
    this.#told = true;
    for (const listener of this.#listeners) listener();
  }

  /** Tables have been handed over. */
  handedOver(): void {
    this.#told = false;
  }
}
