import type { Clock } from '../../runtime/clock.ts';
import type { NodeState } from '../services.ts';
import type { FlushHealth } from './health-flushes.ts';

/** Milliseconds, and flushes, that the store may fail before the node wants no more traffic. */
const GRACE_MILLISECONDS = 60_000;
const GRACE_FLUSHES = 3;

const REASONS = {
  starting: 'The modules of this node are still starting.',
  stopping: 'This node is going down.',
} as const;

/**
 * Whether the node wants traffic. One refused flush, or a short outage of the store, changes nothing: rows wait in memory
 * and are tried again. When the store has refused every flush for a minute, and for three periods, the node is not ready,
 * until the first flush that becomes durable, which carries everything that had waited.
 */
export class Readiness {
  readonly #state: NodeState;
  readonly #flushes: FlushHealth;
  readonly #clock: Clock;
  readonly #grace: number;

  /** `persistentPeriod` in milliseconds. */
  constructor(state: NodeState, flushes: FlushHealth, clock: Clock, persistentPeriod: number) {
    this.#state = state;
    this.#flushes = flushes;
    this.#clock = clock;
    this.#grace = Math.max(GRACE_MILLISECONDS, GRACE_FLUSHES * persistentPeriod);
  }

  get status(): NodeState['current'] | 'failing' {
    return this.#state.current === 'ready' && this.#storeFails ? 'failing' : this.#state.current;
  }

  get ready(): boolean {
    return this.status === 'ready';
  }

  /** Why the node wants no traffic, a sentence; undefined when it does. */
  get reason(): string | undefined {
    const { status } = this;
    if (status === 'failing') return this.#failingReason;
    return status === 'ready' ? undefined : REASONS[status];
  }

  get #failingReason(): string {
    const since = new Date(this.#flushes.failingSince ?? this.#clock.now()).toISOString();
    return `The store has refused every flush since ${since}; rows wait in memory, and the node's log says why.`;
  }

  get #storeFails(): boolean {
    const since = this.#flushes.failingSince;
    return since !== undefined && this.#clock.now() - since >= this.#grace;
  }
}
