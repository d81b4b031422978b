import { systemClock } from '../../runtime/clock.ts';
import { type RefusalReason, Refusals } from '../../runtime/refusals.ts';

/** What was refused for one reason, in a form that can be posted. */
export interface NotedRefusal {
  readonly reason: RefusalReason;
  readonly rows: number;
  /** Of the first row. */
  readonly detail: string;
}

/** Refusals of a thread, kept until they are handed to the node's own, which count and log. */
export class NotedRefusals extends Refusals {
  readonly #noted = new Map<RefusalReason, { reason: RefusalReason; rows: number; readonly detail: string }>();

  constructor() {
    super(systemClock);
  }

  override add(reason: RefusalReason, rows: number, detail: () => string): void {
    const noted = this.#noted.get(reason);
    if (noted === undefined) this.#noted.set(reason, { reason, rows, detail: detail() });
    else noted.rows += rows;
  }

  take(): NotedRefusal[] {
    const taken = [...this.#noted.values()];
    this.#noted.clear();
    return taken;
  }
}
