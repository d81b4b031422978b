import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets one transaction run at a time, in the order they were asked for. */
export class TransactionQueue {
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** Set in everything that a transaction calls, also after an await: a nested one would wait for itself for ever. */
  readonly #current = new AsyncLocalStorage<{ running: boolean }>();

  /** Runs `transaction` when those before it have ended; settles as it does. */
  async run<T>(transaction: () => Promise<T>): Promise<T> {
    this.#refuseInside('a transaction was started');
    if (this.#closed) throw new Error('BUG: a transaction was started on a storage that is closed.');
    const turn = this.#last.then(() => this.#execute(transaction));
    // The failure of one is its caller's to hear; the next one runs all the same.
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Refuses transactions from now on; resolves when those already asked for have ended. */
  async close(): Promise<void> {
    this.#refuseInside('the storage was closed');
    this.#closed = true;
    await this.#last;
  }

  async #execute<T>(transaction: () => Promise<T>): Promise<T> {
    const marker = { running: true };
    try {
      return await this.#current.run(marker, transaction);
    } finally {
      // What a transaction leaves behind (a timer, a promise nobody awaits) may start transactions of its own later.
      marker.running = false;
    }
  }

  #refuseInside(what: string): void {
    if (this.#current.getStore()?.running) {
      throw new Error(`BUG: ${what} inside a running transaction of the same storage; it would wait for itself.`);
    }
  }
}
