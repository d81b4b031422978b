/**
 * The messages of the federation protocol as proto/federation.proto declares them, all but Batch: see read-batch.ts
 * and write-batch.ts. Integers of 64 bits are numbers, refused beyond 2^53.
 */

/** The version that this node speaks. */
export const PROTOCOL_VERSION = 1;

/** Most gaps that a batch may bring, and most earlier epochs that a Hello may account for. */
export const MAX_GAPS_PER_BATCH = 1_000;
export const MAX_EARLIER_EPOCHS = 1_000;

export interface ScopeDescriptor {
  readonly name: string;
  readonly entityFields: readonly string[];
}

export interface ColumnDescriptor {
  readonly name: string;
  readonly type: string;
  readonly merge: string;
}

export interface MetricDescriptor {
  readonly name: string;
  /** Position in Hello.scopes. */
  readonly scope: number;
  readonly function: string;
  readonly fingerprint: string;
  /** Field number of the function's extension of MetricBlock. */
  readonly tag: number;
  readonly columns: readonly ColumnDescriptor[];
}

/** An earlier epoch of a producer: what it handed on in it, of which the receiver knows what has come. */
export interface EpochAccount {
  readonly epoch: number;
  readonly increments: number;
  /** Epoch minutes of what was not acknowledged. */
  readonly firstBucket: number;
  readonly lastBucket: number;
}

export interface Hello {
  readonly protocolVersion: number;
  readonly cluster: string;
  readonly producer: string;
  readonly epoch: number;
  readonly program: string;
  readonly programDigest: string;
  readonly scopes: readonly ScopeDescriptor[];
  readonly metrics: readonly MetricDescriptor[];
  readonly persistentPeriodMs: number;
  readonly clockMs: number;
  readonly members: readonly string[];
  readonly earlier: readonly EpochAccount[];
}

export interface Verdict {
  readonly accepted: boolean;
  readonly reason: string;
}

export interface Position {
  readonly lane: number;
  readonly sequence: number;
}

export interface Welcome {
  readonly protocolVersion: number;
  readonly cluster: string;
  readonly verdicts: readonly Verdict[];
  readonly durable: readonly Position[];
  readonly creditBytes: number;
  readonly heartbeatMs: number;
  readonly clockMs: number;
  readonly maxBatchBytes: number;
}

export interface Refusal {
  readonly reason: string;
  readonly rows: number;
  readonly detail: string;
}

export interface Ack {
  readonly durable: readonly Position[];
  readonly refusals: readonly Refusal[];
  readonly creditBytes: number;
}

/** Increments that will never come; travels in a batch. */
export interface GapReport {
  readonly reason: string;
  readonly increments: number;
  /** Epoch minutes. */
  readonly firstBucket: number;
  readonly lastBucket: number;
  /** The cluster in which they were lost; empty when it is the sender's own. */
  readonly cluster: string;
}

export interface Heartbeat {
  readonly clockMs: number;
  /** Upward only, epoch minutes. */
  readonly watermark: number | undefined;
}
