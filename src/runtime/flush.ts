import type { StorageTransaction } from '../storage/storage.ts';
import type { MetricBlock } from './block.ts';

/** What one flush hands over. All of it is immutable: storage and forwarder read the same blocks. */
export interface Flush {
  /** Which flush it is, for telling after a crash whether it became durable; see FlushControl.wasStored. */
  readonly id: FlushId;
  /** Clock time (ms) of the hand-over: records that came in before are in this flush or an earlier one. */
  readonly flushedAt: number;
  readonly blocks: readonly MetricBlock[];
  /** Blocks that this node's program does not know, as they came: for passing on. */
  readonly foreign: readonly ForeignBlock[];
  /** What the senders below report as lost since the flush before. */
  readonly gaps: readonly Gap[];
  /** Up to this minute (epoch minutes) all that forward to this node have sent everything; Infinity when none does. */
  readonly receivedUpTo: number;
}

/** A node's flushes are numbered; the series begins anew, under another name, with a new store. */
export interface FlushId {
  readonly series: string;
  readonly number: number;
}

/** A block of a metric that no function of the program reads: its columns are bytes. */
export interface ForeignBlock {
  /** Whose numbers it uses. Equal by identity for all blocks of one incoming stream. */
  readonly lexicon: ForeignLexicon;
  /** Position in the lexicon's metrics. */
  readonly metric: number;
  /** Epoch minutes, UTC. */
  readonly bucket: number;
  readonly rows: number;
  /** Indexes into the lexicon's dictionary of the metric's scope, ascending. */
  readonly entities: Int32Array;
  /** Its fields as they stood on the wire, all but the metric's number. */
  readonly bytes: Uint8Array;
}

/** The names behind the numbers of foreign blocks. Metrics and scopes are those of the sender's Hello. */
export interface ForeignLexicon {
  readonly scopes: readonly { readonly name: string; readonly entityFields: readonly string[] }[];
  readonly metrics: readonly {
    readonly name: string;
    readonly scope: number;
    readonly function: string;
    readonly fingerprint: string;
    readonly tag: number;
    readonly columns: readonly { readonly name: string; readonly type: string; readonly merge: string }[];
  }[];
  /** The fields of an entity that a block of the lexicon uses. */
  fields(scope: number, entity: number): readonly string[];
}

/** Increments that will never come. */
export interface Gap {
  /** The cluster in which they were lost. */
  readonly cluster: string;
  /** A word for counting: queue-full, killed, corrupt-record, too-large, … */
  readonly reason: string;
  /** Rows, as they had been flushed. */
  readonly increments: number;
  /** The minutes that they belonged to (epoch minutes), as far as known. */
  readonly firstBucket: number;
  readonly lastBucket: number;
}

/** Whoever merges numbered batches into the kernel: its numbers become durable in the transaction of the rows. */
export interface FlushParticipant {
  /** Called at the moment the tables are handed over: what has been merged until now. */
  handOver(): HandedOver;
}

export interface HandedOver {
  readonly foreign: readonly ForeignBlock[];
  readonly gaps: readonly Gap[];
  readonly receivedUpTo: number;
  /** Whether there is something to record even when there are no rows. */
  readonly pending: boolean;
  /**
   * In the flush's transaction, before anything else of it: writes how far the merged batches go. False when this node
   * may not store them, because another one has taken over. Runs again when the flush is tried again.
   */
  record(transaction: StorageTransaction): Promise<boolean>;
  /** All of it is durable; only now may it be acknowledged. */
  durable(): void;
  /** It has been thrown away, and all that was merged since: whoever sent it has to send it again. */
  discarded(): void;
}

/** Takes every flush onwards, e.g. to an upstream. None of its methods may throw: a consumer keeps its troubles to itself. */
export interface FlushConsumer {
  /** Before the flush is stored. What is to outlive a crash is made durable now, and goes out after `commit` only. */
  prepare(flush: Flush): Promise<void>;
  /** In the flush's transaction: what the consumer must remember of it if, and only if, it becomes durable. */
  record(flush: Flush, transaction: StorageTransaction): Promise<void>;
  /** The flush is durable. */
  commit(flush: Flush): void;
  /** The flush has been given up; its own rows come again in a later one. */
  abort(flush: Flush): void;
}

/** The node's flush: participants and consumers register before it starts. */
export interface FlushControl {
  addParticipant(participant: FlushParticipant): void;
  addConsumer(consumer: FlushConsumer): void;
  /** Flushes now; resolves when durable, rejects when the store refused (the rows are kept and tried again). */
  flush(): Promise<void>;
  /** Whether a flush of this node, of this start or an earlier one, is durable. From the node's start on. */
  wasStored(id: FlushId): boolean;
}
