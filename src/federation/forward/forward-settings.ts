import type { EntityGeneration } from '../../runtime/entity-generation.ts';
import type { Program, TableHost } from '../../runtime/program.ts';
import type { QueueLimits } from './increment-queue.ts';

/** Times in milliseconds. */
export interface ForwardSettings {
  readonly cluster: string;
  /** `host:port`, tried in turn. */
  readonly upstreams: readonly string[];
  readonly persistentPeriod: number;
  readonly queue: QueueLimits;
  /** Undefined: memory only. */
  readonly buffer: FileBufferSettings | undefined;
  /** Most bytes of blocks in a batch. */
  readonly maxBatchBytes: number;
  /** What has waited longer for its number is backlog. */
  readonly freshFor: number;
  /** The part of the credit that the backlog may use, above 0 and up to 1. */
  readonly backlogShare: number;
  /** How long after a minute's end its records may still come in. */
  readonly watermarkDelay: number;
  readonly welcomeTimeout: number;
  /** How long the upstream may acknowledge nothing of what is under way. */
  readonly ackTimeout: number;
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** Between two attempts after the upstream has refused the stream as it is. */
  readonly refusedRetry: number;
  /** What `stop` waits for the last acknowledgements. */
  readonly drainTimeout: number;
}

export interface FileBufferSettings {
  readonly path: string;
  readonly maxBytes: number;
  readonly segmentBytes: number;
  readonly fsync: 'always' | 'interval' | 'never';
  /** Milliseconds. */
  readonly fsyncInterval: number;
}

export interface ForwardHost extends TableHost {
  readonly program: Program;
  /** The entities that the node meets now. */
  readonly generation: EntityGeneration;
}
