import { status } from '@grpc/grpc-js';
import type { FlushControl } from '../../runtime/flush.ts';
import { StorageError } from '../../storage/storage-error.ts';
import type { Hello } from '../protocol/messages.ts';
import { type GapMinutes, lostInEarlierEpochs } from './lost-increments.ts';
import type { Producer } from './producer.ts';
import type { SessionLease } from './session-lease.ts';
import { StreamRefusal } from './stream-refusal.ts';

/** How often the session may be lost to another node before the sender is asked to try again later. */
const ATTEMPTS = 5;

/** Takes producers' sessions for this node, one Hello of a producer after the other. */
export class Admission {
  readonly #lease: SessionLease;
  readonly #flush: FlushControl;
  readonly #minutes: () => GapMinutes;
  readonly #last = new Map<Producer, Promise<void>>();

  /** `minutes`: in which a gap may end at present. */
  constructor(lease: SessionLease, flush: FlushControl, minutes: () => GapMinutes) {
    this.#lease = lease;
    this.#flush = flush;
    this.#minutes = minutes;
  }

  /**
   * When it resolves, what comes from the producer may be merged from where its progress says. `wanted` tells whether the
   * stream is still there. Throws a StreamRefusal.
   */
  async admit(producer: Producer, hello: Hello, wanted: () => boolean): Promise<void> {
    const before = this.#last.get(producer) ?? Promise.resolve();
    const admitted = before.then(() => this.#admitNow(producer, hello, wanted));
    const settled = admitted.catch(() => undefined);
    this.#last.set(producer, settled);
    try {
      await admitted;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      throw new StreamRefusal(status.UNAVAILABLE, `The store of this node does not answer: ${error.message}`);
    } finally {
      if (this.#last.get(producer) === settled) this.#last.delete(producer);
    }
  }

  async #admitNow(producer: Producer, hello: Hello, wanted: () => boolean): Promise<void> {
    for (let attempt = 0; wanted() && attempt < ATTEMPTS; attempt++) {
      if (await this.#tryToBegin(producer, hello)) return;
      await this.#flush.flush();
    }
    if (!wanted()) return;
    const who = `${producer.name} of ${producer.cluster}`;
    throw new StreamRefusal(status.UNAVAILABLE, `The session of ${who} went back and forth between nodes; try again.`);
  }

  /**
   * False when a flush has to come first: for what this node still holds of an earlier epoch, for what it merged before it
   * lost the session, or for what the sender has lost, which it forgets once it is welcomed.
   */
  async #tryToBegin(producer: Producer, hello: Hello): Promise<boolean> {
    const { progress } = producer;
    const holdsEarlier = progress.unflushed && hello.epoch > progress.merged.epoch;
    if (holdsEarlier || !(await this.#lease.acquire(producer, hello.epoch))) return false;
    checkEpoch(hello, progress.merged.epoch);
    if (hello.epoch > progress.merged.epoch)
      progress.begin(hello.epoch, lostInEarlierEpochs(hello, progress.durable, this.#minutes()));
    return !progress.owesAccount;
  }
}

/** Throws a StreamRefusal when a newer epoch of the producer has been heard of. */
export function checkEpoch({ cluster, producer, epoch }: Hello, newest: number): void {
  if (epoch >= newest) return;
  throw new StreamRefusal(
    status.FAILED_PRECONDITION,
    `Producer ${producer} of ${cluster} has started again since: its epoch is ${newest}, not ` +
      `${epoch}. Give every node of a cluster a producer name of its own.`,
  );
}
