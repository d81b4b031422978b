import type { Gap } from '../../runtime/flush.ts';

const OTHER = 'other';

/** Counts increments that will never come by the cluster in which they were lost, since the node's start. */
export class ClusterLosses {
  readonly #most: number;
  readonly #lost = new Map<string, number>();

  /** `most`: clusters that are told apart; senders name their members as they like. All further ones are `other`. */
  constructor(most: number) {
    this.#most = most;
  }

  add({ cluster, increments }: Gap): void {
    const name = this.#lost.has(cluster) || this.#lost.size < this.#most ? cluster : OTHER;
    this.#lost.set(name, (this.#lost.get(name) ?? 0) + increments);
  }

  get byCluster(): ReadonlyMap<string, number> {
    return this.#lost;
  }
}
