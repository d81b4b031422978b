import { type EpochAccount, MAX_EARLIER_EPOCHS } from '../protocol/messages.ts';
import type { BucketRange } from './bucket-tally.ts';
import type { ForwardDocument } from './forward-document.ts';

/** How many increments each epoch of this producer has handed on: what the upstream has to find, or to count as lost. */
export class ForwardAccount {
  #epoch = 0;
  #increments = 0;
  #earlier: readonly EpochAccount[] = [];

  get epoch(): number {
    return this.#epoch;
  }

  /** Epochs that no upstream has heard the end of. */
  get earlier(): readonly EpochAccount[] {
    return this.#earlier;
  }

  /** A numbering that this start begins. */
  begin(epoch: number, document: ForwardDocument | undefined): void {
    const ended = document === undefined || document.settled ? [] : [document.present];
    const earlier = [...(document?.earlier ?? []), ...ended].filter(({ increments }) => increments > 0);
    this.#earlier = folded(earlier);
    this.#epoch = epoch;
  }

  /** A numbering that an earlier start began, and of which `recovered` increments are still here. */
  continue(epoch: number, document: ForwardDocument | undefined, recovered: number): void {
    this.#earlier = document?.earlier ?? [];
    this.#increments += document?.present.epoch === epoch ? document.present.increments : recovered;
    this.#epoch = epoch;
  }

  handOn(increments: number): void {
    this.#increments += increments;
  }

  /** The upstream does not take their metrics, so it need not look for them. */
  withdraw(increments: number): void {
    this.#increments -= increments;
  }

  /** A new numbering within this start, of what is `pending`. The upstream that it is for knows nothing of the old. */
  renumber(epoch: number, pending: number): void {
    this.#epoch = epoch;
    this.#increments = pending;
  }

  /** An upstream has taken note of the earlier epochs. */
  heard(): void {
    this.#earlier = [];
  }

  /** With `more` increments, of a flush that is about to become durable. */
  present(more: number, { firstBucket, lastBucket }: BucketRange): EpochAccount {
    const increments = Math.max(this.#increments + more, 0);
    const known = firstBucket <= lastBucket;
    return {
      epoch: this.#epoch,
      increments,
      firstBucket: known ? firstBucket : 0,
      lastBucket: known ? lastBucket : 0,
    };
  }
}

/**
 * As many accounts as a Hello may bring. Only the first can be of an epoch that an upstream has taken batches of: those
 * behind it began when none was heard any more. So two of them may be told as one, under the later's number.
 */
function folded(earlier: readonly EpochAccount[]): readonly EpochAccount[] {
  const [first, ...others] = earlier;
  const tooMany = earlier.length - MAX_EARLIER_EPOCHS;
  if (first === undefined || tooMany <= 0) return earlier;
  const oldest = others.splice(0, tooMany + 1);
  const known = oldest.filter(({ lastBucket }) => lastBucket > 0);
  const fold = {
    epoch: oldest.at(-1)!.epoch,
    increments: oldest.reduce((sum, { increments }) => sum + increments, 0),
    firstBucket: known.reduce((least, { firstBucket }) => Math.min(least, firstBucket), known[0]?.firstBucket ?? 0),
    lastBucket: known.reduce((greatest, { lastBucket }) => Math.max(greatest, lastBucket), 0),
  };
  return [first, fold, ...others];
}
