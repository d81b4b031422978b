import type { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { MemoryStorage } from '../../../src/storage/memory/memory-storage.ts';
import type { Storage, StorageTransaction } from '../../../src/storage/storage.ts';
import { StorageError } from '../../../src/storage/storage-error.ts';
import { TransactionQueue } from '../../../src/storage/transaction-queue.ts';
import { between } from '../../chaos/random.ts';

/** Milliseconds that a read, and each half of a transaction, takes at most. */
const LATENCY = 60;
/** Of a hundred transactions, those whose commit is left in doubt. */
const IN_DOUBT = 2;

/** What outlives the processes of a node. Every process has a view of its own, which ends with it. */
export class SimulatedDisk {
  readonly storage = new MemoryStorage();
  readonly #time: FakeClock;
  readonly #random: () => number;
  full = false;

  constructor(time: FakeClock, random: () => number) {
    this.#time = time;
    this.#random = random;
  }

  /** Calls take their time, fail while the disk is full, and never return to a process that is dead. */
  viewOf(dead: () => boolean): Storage {
    const { storage } = this;
    // What a killed process had under way ends there, with an error that nobody hears.
    const afterAWhile = () =>
      new Promise<void>((resolve, reject) => {
        const latency = between(this.#random, 0, LATENCY);
        this.#time.after(latency, () => (dead() ? reject(new Error('The process was killed.')) : resolve()));
      });
    const living = async <T>(work: () => Promise<T>): Promise<T> => {
      try {
        const result = await work();
        if (!dead()) return result;
      } catch (error) {
        if (!dead()) throw error;
      }
      return new Promise<never>(() => undefined);
    };
    const refuseIfFull = () => {
      if (this.full) throw new StorageError('The disk is full.', { retryable: true });
    };
    const queue = new TransactionQueue();
    const transact = async <T>(work: (transaction: StorageTransaction) => Promise<T>) => {
      await afterAWhile();
      const result = await storage.transaction(async (transaction) => {
        refuseIfFull();
        const done = await work(transaction);
        await afterAWhile();
        refuseIfFull();
        return done;
      });
      await afterAWhile();
      if (between(this.#random, 1, 100) > IN_DOUBT) return result;
      throw new StorageError('The commit is in doubt.', { retryable: true, uncertain: true });
    };
    return {
      transaction: (work) => living(() => queue.run(() => transact(work))),
      readBlocks: (range) => storage.readBlocks(range),
      readEntities: (scope, selection) => living(() => storage.readEntities(scope, selection)),
      readDocuments: (kind, range) =>
        living(async () => {
          await afterAWhile();
          return storage.readDocuments(kind, range);
        }),
      dropBlocks: (granularity, before) => living(() => storage.dropBlocks(granularity, before)),
      close: () => Promise.resolve(),
    };
  }
}
