import type { ReceiveLinkStatus } from '../../src/federation/status.ts';
import type { RunningNode } from './topology.ts';

const PERIOD = 150;

interface NodeStatus {
  readonly receive: readonly ReceiveLinkStatus[];
  readonly turnovers: number;
}

/** Adds up what nodes count, over their restarts, by asking them all the time. */
export class NodeCounts {
  readonly #nodes: readonly RunningNode[];
  /** By node, start and link: what was counted when last asked. */
  readonly #seen = new Map<string, { batches: number; duplicates: number }>();
  /** By node and start. */
  readonly #turnovers = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #asking = false;

  constructor(nodes: readonly RunningNode[]) {
    this.#nodes = nodes;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#ask(), PERIOD);
  }

  /** Asks a last time. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#ask();
  }

  get batches(): number {
    return [...this.#seen.values()].reduce((sum, { batches }) => sum + batches, 0);
  }

  get duplicates(): number {
    return [...this.#seen.values()].reduce((sum, { duplicates }) => sum + duplicates, 0);
  }

  /** How often nodes have forgotten their entities. */
  get turnovers(): number {
    return [...this.#turnovers.values()].reduce((sum, turnovers) => sum + turnovers, 0);
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    await Promise.all(this.#nodes.map((running) => this.#askOne(running)));
    this.#asking = false;
  }

  async #askOne({ node }: RunningNode): Promise<void> {
    const { starts } = node;
    const status = await node.askIfRunning<NodeStatus>({ ask: 'status' });
    if (status === undefined) return;
    this.#turnovers.set(`${node.name}/${starts}`, status.turnovers);
    for (const { cluster, producer, details, duplicateBatches } of status.receive) {
      const counted = { batches: details?.batches ?? 0, duplicates: duplicateBatches };
      this.#seen.set(`${node.name}/${starts}/${cluster}/${producer}`, counted);
    }
  }
}
