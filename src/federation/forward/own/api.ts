/**
 * What a forward provider of one's own is written against: `oap-federation/forward`. docs/forward-provider.md explains it.
 */
import type { Logger } from 'pino';
import type { MetricBlock } from '../../../runtime/block.ts';
import type { Clock } from '../../../runtime/clock.ts';
import type { Entity } from '../../../runtime/entity.ts';
import type { Flush, FlushId } from '../../../runtime/flush.ts';
import type { Program } from '../../../runtime/program.ts';
import type { StorageTransaction } from '../../../storage/storage.ts';
import type { ForwardLinkStatus } from '../../status.ts';

export type { MetricBlock } from '../../../runtime/block.ts';
export type { Clock, Timer } from '../../../runtime/clock.ts';
export type { Entity } from '../../../runtime/entity.ts';
export type { Flush, FlushId, ForeignBlock, ForeignLexicon, Gap } from '../../../runtime/flush.ts';
export type { Columns, FunctionDefinition, MetricDefinition, Program, RowState } from '../../../runtime/program.ts';
export type { StorageTransaction } from '../../../storage/storage.ts';
export type { ForwardLinkStatus } from '../../status.ts';

/** What a module exports by default. `options` are those of application.yml, as they were written. */
export type CreateForward = (
  options: Readonly<Record<string, unknown>>,
  context: ForwardContext,
) => ForwardProvider | Promise<ForwardProvider>;

/** The node, as a provider sees it. */
export interface ForwardContext {
  readonly log: Logger;
  readonly clock: Clock;
  /** The running program: its metrics, and the functions that they are computed with. */
  readonly program: Program;
  /** Who a row of a block is about. */
  entity(block: MetricBlock, row: number): Entity;
  /** Whether a flush of this node, of this start or an earlier one, is durable. From `start` on. */
  wasStored(flush: FlushId): boolean;
}

/**
 * Takes every flush onwards. The calls for one flush follow each other: `prepare`, then `record` once for each attempt to
 * store it, then `commit` or `abort`. What a method throws is logged, and the node goes on without it.
 */
export interface ForwardProvider {
  /** Before the first flush counts on it: the whole node has been created. What it throws keeps the node from starting. */
  start?(): void | Promise<void>;
  /** Before the flush is stored, which waits for it. What is to outlive a crash is made durable now. */
  prepare?(flush: Flush): void | Promise<void>;
  /** In the transaction that stores the flush: documents written here are durable if, and only if, the flush is. */
  record?(flush: Flush, transaction: StorageTransaction): void | Promise<void>;
  /** The flush is durable: it may go out. */
  commit(flush: Flush): void;
  /** The flush has been given up; what this node itself measured comes again in a later one. */
  abort?(flush: Flush): void;
  /** The node goes down: the last flush has been committed, and the storage still works. */
  stop?(): void | Promise<void>;
  /** What `oap-federation status` shows of it. */
  status?(): Partial<ForwardLinkStatus>;
}
