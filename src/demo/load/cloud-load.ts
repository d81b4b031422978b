import type { RunningFederation } from '../federation.ts';
import { HOST } from '../processes/ports.ts';
import { LoadGenerator } from './load-generator.ts';
import type { LoadSummary } from './load-statistics.ts';

/** The load on every instance of every cloud. */
export class CloudLoad {
  readonly #generators: readonly LoadGenerator[];

  /** `rate` is requests per second and instance of a full share. */
  constructor({ clouds }: RunningFederation, rate: number) {
    this.#generators = clouds.flatMap(({ applications, share }) =>
      applications.map(({ port }) => new LoadGenerator({ host: HOST, port, rate: rate * share })),
    );
  }

  start(): void {
    for (const generator of this.#generators) generator.start();
  }

  /** Resolves when everything that was sent is answered. */
  async stop(): Promise<void> {
    await Promise.all(this.#generators.map((generator) => generator.stop()));
  }

  abort(): void {
    for (const generator of this.#generators) generator.abort();
  }

  get summary(): LoadSummary {
    const total = { sent: 0, answered: 0, failed: 0, broken: 0, skipped: 0 };
    for (const { summary } of this.#generators) {
      for (const name of Object.keys(total) as (keyof LoadSummary)[]) total[name] += summary[name];
    }
    return total;
  }
}
