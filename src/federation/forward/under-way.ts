import type { Clock } from '../../runtime/clock.ts';
import type { Position } from '../protocol/messages.ts';

interface Written extends Position {
  readonly bytes: number;
}

/** The batches of one stream that are written and not acknowledged. */
export class UnderWay {
  readonly #clock: Clock;
  readonly #batches: (Written & { readonly at: number })[] = [];
  #bytes = 0;
  #lastSettled = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get empty(): boolean {
    return this.#batches.length === 0;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Milliseconds since the last acknowledgement, or since the oldest was written when that is later; 0 without any. */
  get waited(): number {
    const [oldest] = this.#batches;
    return oldest === undefined ? 0 : this.#clock.now() - Math.max(oldest.at, this.#lastSettled);
  }

  bytesOf(lane: number): number {
    return this.#batches.reduce((bytes, batch) => bytes + (batch.lane === lane ? batch.bytes : 0), 0);
  }

  add(batch: Written): void {
    this.#batches.push({ ...batch, at: this.#clock.now() });
    this.#bytes += batch.bytes;
  }

  /** Forgets what is durable; gives the milliseconds that the last of those was under way, undefined without any. */
  settle(durable: readonly Position[]): number | undefined {
    let latency: number | undefined;
    for (const { lane, sequence } of durable)
      for (let i = 0; i < this.#batches.length; ) {
        const batch = this.#batches[i]!;
        if (batch.lane !== lane || batch.sequence > sequence) {
          i++;
          continue;
        }
        this.#batches.splice(i, 1);
        this.#bytes -= batch.bytes;
        latency = this.#clock.now() - batch.at;
      }
    if (latency !== undefined) this.#lastSettled = this.#clock.now();
    return latency;
  }
}
