import type { Refusal } from '../protocol/messages.ts';

/** Rows of one producer that were refused, by reason: in all, and since its last Ack. */
export class RefusedRows {
  readonly #totals = new Map<string, number>();
  readonly #sinceAck = new Map<string, Refusal>();

  get total(): number {
    let total = 0;
    for (const rows of this.#totals.values()) total += rows;
    return total;
  }

  byReason(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#totals);
  }

  /** `detail`, a sentence, is kept for the first refusal of a reason since the last Ack. */
  add(reason: string, rows: number, detail: () => string): void {
    if (rows === 0) return;
    this.#totals.set(reason, (this.#totals.get(reason) ?? 0) + rows);
    const earlier = this.#sinceAck.get(reason);
    const sum = { reason, rows: rows + (earlier?.rows ?? 0), detail: earlier?.detail ?? detail() };
    this.#sinceAck.set(reason, sum);
  }

  /** For the next Ack. */
  take(): Refusal[] {
    const refusals = [...this.#sinceAck.values()];
    this.#sinceAck.clear();
    return refusals;
  }

  /** The batches that brought them are sent again: they will be refused once more, and told then. */
  forgetUntold(): void {
    this.#sinceAck.clear();
  }
}
