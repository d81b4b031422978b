import type { Logger } from 'pino';
import type { MetricDescriptor, Verdict } from '../protocol/messages.ts';

/** Logs which metrics the upstream does not take, each with its reason once. */
export class VerdictLog {
  readonly #log: Logger;
  readonly #told = new Set<string>();

  constructor(log: Logger) {
    this.#log = log;
  }

  tell(metrics: readonly MetricDescriptor[], verdicts: readonly Verdict[]): void {
    const refused = new Map<string, string[]>();
    verdicts.forEach(({ accepted, reason }, i) => {
      const name = metrics[i]?.name ?? '';
      const key = `${name} ${reason}`;
      if (accepted || this.#told.has(key)) return;
      this.#told.add(key);
      refused.set(reason, [...(refused.get(reason) ?? []), name]);
    });
    for (const [reason, names] of refused)
      this.#log.info({ metrics: names, reason }, 'the upstream does not take some metrics; they are not forwarded');
  }
}
