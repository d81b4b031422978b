/**
 * The messages of the federation protocol as proto/federation.proto declares them, all but Batch: see read-batch.ts
 * and write-batch.ts. Integers of 64 bits are numbers, refused beyond 2^53.
 */

/** The version that this node speaks. */
export const PROTOCOL_VERSION = 1;

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

export interface Heartbeat {
  readonly clockMs: number;
  /** Upward only, epoch minutes. */
  readonly watermark: number | undefined;
}
