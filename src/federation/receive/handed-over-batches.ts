import type { ForeignBlock, Gap, HandedOver } from '../../runtime/flush.ts';
import type { StorageTransaction } from '../../storage/storage.ts';
import type { Producer } from './producer.ts';
import type { ProducerSnapshot, Recorded, SessionLease } from './session-lease.ts';

/** Who hears what becomes of a flush. */
export interface HandOverListener {
  /** What a flush brought of a producer is durable. */
  settled(snapshot: ProducerSnapshot): void;
  /** Another node has the session of a producer, which had nothing in the flush. */
  sessionLost(producer: Producer): void;
  /** Nothing that was merged and not durable counts any more. */
  discarded(): void;
}

/** What one flush takes along of all that producers have sent. */
export class HandedOverBatches implements HandedOver {
  readonly foreign: readonly ForeignBlock[];
  readonly gaps: readonly Gap[];
  readonly receivedUpTo: number;
  readonly #snapshots: readonly ProducerSnapshot[];
  readonly #lease: SessionLease;
  readonly #listener: HandOverListener;
  #recorded: Recorded = new Map();

  constructor(
    snapshots: readonly ProducerSnapshot[],
    foreign: readonly ForeignBlock[],
    receivedUpTo: number,
    lease: SessionLease,
    listener: HandOverListener,
  ) {
    this.#snapshots = snapshots;
    this.foreign = foreign;
    this.gaps = snapshots.flatMap(({ gaps }) => gaps);
    this.receivedUpTo = receivedUpTo;
    this.#lease = lease;
    this.#listener = listener;
  }

  get pending(): boolean {
    return this.#snapshots.length > 0;
  }

  async record(transaction: StorageTransaction): Promise<boolean> {
    const recorded = await this.#lease.record(this.#snapshots, transaction);
    if (recorded === false) return false;
    this.#recorded = recorded;
    return true;
  }

  durable(): void {
    for (const snapshot of this.#snapshots) {
      const { producer } = snapshot;
      const document = this.#recorded.get(producer);
      if (document === undefined) {
        this.#lost(snapshot);
        continue;
      }
      producer.progress.settle(snapshot, document);
      this.#listener.settled(snapshot);
    }
  }

  discarded(): void {
    this.#listener.discarded();
  }

  /** A session that this node has taken anew since is no loss: what was merged in it counts. */
  #lost({ producer, document }: ProducerSnapshot): void {
    if (!producer.progress.isUnderLeaseOf(document)) return;
    // What has been merged since lies in the tables; the next flush finds it, and throws it away with them.
    if (!producer.progress.unflushed) producer.takeBack();
    this.#listener.sessionLost(producer);
  }
}
