import type { Refusal } from '../protocol/messages.ts';

/** Rows of one producer that were refused, by reason: in all, and since its last Ack. */
export class RefusedRows {
  #total = 0;
  readonly #sinceAck = new Map<string, Refusal>();

  get total(): number {
    return this.#total;
  }

  /** `detail`, a sentence, is kept for the first refusal of a reason since the last Ack. */
  add(reason: string, rows: number, detail: () => string): void {
    if (rows === 0) return;
    this.#total += rows;
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
}
