import type { Logger } from 'pino';
import type { Flush, FlushConsumer } from '../../../runtime/flush.ts';
import type { StorageTransaction } from '../../../storage/storage.ts';
import type { ForwardLinkStatus } from '../../status.ts';
import type { ForwardProvider } from './api.ts';

/** A user's provider as a consumer of flushes: whatever it throws is its own trouble, not the node's. */
export class GuardedForward implements FlushConsumer {
  readonly #provider: ForwardProvider;
  readonly #path: string;
  readonly #log: Logger;
  #lastFailure = '';
  #state: ForwardLinkStatus['state'] = 'disabled';

  /** `path`: the module's, as configured. */
  constructor(provider: ForwardProvider, path: string, log: Logger) {
    this.#provider = provider;
    this.#path = path;
    this.#log = log;
  }

  /** What the provider throws is thrown here, too. */
  async start(): Promise<void> {
    await this.#provider.start?.();
    this.#state = 'established';
  }

  async stop(): Promise<void> {
    this.#state = 'disabled';
    await this.#provider.stop?.();
  }

  async prepare(flush: Flush): Promise<void> {
    await this.#guard('prepare', async () => this.#provider.prepare?.(flush));
  }

  /** A call of the transaction that has failed fails the flush, whatever becomes of the error here. */
  async record(flush: Flush, transaction: StorageTransaction): Promise<void> {
    await this.#guard('record', async () => this.#provider.record?.(flush, transaction));
  }

  commit(flush: Flush): void {
    // Not waited for, but whoever makes it asynchronous all the same is told of its failures.
    void this.#guard('commit', async () => this.#provider.commit(flush));
  }

  abort(flush: Flush): void {
    void this.#guard('abort', async () => this.#provider.abort?.(flush));
  }

  status(): ForwardLinkStatus {
    return {
      cluster: '',
      upstream: this.#path,
      state: this.#state,
      reason: '',
      lastSequence: 0,
      acknowledgedSequence: 0,
      pendingIncrements: 0,
      acknowledgedIncrements: 0,
      refusedIncrements: 0,
      droppedIncrements: 0,
      ...this.#provider.status?.(),
    };
  }

  async #guard(method: string, call: () => Promise<void>): Promise<void> {
    try {
      await call();
      this.#lastFailure = '';
    } catch (error) {
      const failure = `${method}: ${String(error)}`;
      if (failure !== this.#lastFailure)
        this.#log.error({ err: error, method }, `the forward provider '${this.#path}' has failed; the node goes on`);
      this.#lastFailure = failure;
    }
  }
}
