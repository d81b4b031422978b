/** What an operator sees of a node's federation links. */
export interface FederationStatus {
  forward(): readonly ForwardLinkStatus[];
  receive(): readonly ReceiveLinkStatus[];
  /** The clusters that forward to this node, and those that have lost increments on the way to it. */
  clusters(): readonly ReceivedClusterStatus[];
}

export interface ForwardLinkStatus {
  readonly cluster: string;
  readonly upstream: string;
  readonly state: 'disabled' | 'connecting' | 'established' | 'refused' | 'backing-off';
  /** Why it is refused or backing off, in words; empty otherwise. */
  readonly reason: string;
  /** Batches numbered, and acknowledged as durable, over all lanes of the present epoch. */
  readonly lastSequence: number;
  readonly acknowledgedSequence: number;
  /** Increments (rows as they were flushed) that wait, or are sent and not yet acknowledged. */
  readonly pendingIncrements: number;
  /** Increments acknowledged, rows refused by the upstream, increments given up here, since start. */
  readonly acknowledgedIncrements: number;
  readonly refusedIncrements: number;
  readonly droppedIncrements: number;
  /** Absent with a provider that does not count them. */
  readonly details?: ForwardLinkDetails;
}

/** What the `grpc` provider counts besides. Counters run from the node's start. */
export interface ForwardLinkDetails {
  /** In memory, without a batch number: rows, bytes of memory, and milliseconds since the oldest came. */
  readonly queue: { readonly rows: number; readonly bytes: number; readonly oldestAge: number };
  /** On file; undefined without a file buffer. */
  readonly buffer: ForwardBufferStatus | undefined;
  readonly lanes: readonly ForwardLaneStatus[];
  /** Batches that have been written to a stream and their bytes, with those that were written again. */
  readonly batchesSent: number;
  readonly bytesSent: number;
  readonly batchesResent: number;
  /** Milliseconds from writing a batch to its last acknowledgement; undefined before the first. */
  readonly acknowledgementLatency: number | undefined;
  /** Increments given up here, and reported as gaps, by reason. */
  readonly lostByReason: Readonly<Record<string, number>>;
  /** Rows that the upstream refused, by reason. */
  readonly refusedByReason: Readonly<Record<string, number>>;
  /** Increments of metrics that the upstream does not take, which were let go before they had a batch. */
  readonly withdrawnIncrements: number;
  readonly connects: number;
}

export interface ForwardBufferStatus {
  readonly parcels: number;
  readonly bytes: number;
  readonly segments: number;
  readonly corruptRecords: number;
  readonly corruptBytes: number;
  /** Why increments wait in memory instead, in words; empty when they do not. */
  readonly trouble: string;
}

export interface ForwardLaneStatus {
  /** 0 fresh, 1 backlog. */
  readonly lane: number;
  readonly lastSequence: number;
  readonly acknowledgedSequence: number;
  /** Increments numbered, and not yet acknowledged. */
  readonly pendingIncrements: number;
}

export interface ReceiveLinkStatus {
  readonly cluster: string;
  readonly producer: string;
  readonly connected: boolean;
  /** Clusters whose increments come through this producer, its own not among them; known while it is connected. */
  readonly members?: readonly string[];
  /** Highest batch number merged, and made durable. */
  readonly mergedSequence: number;
  readonly durableSequence: number;
  readonly receivedIncrements: number;
  readonly refusedIncrements: number;
  readonly duplicateBatches: number;
  /** Every minute up to this one (epoch minutes) is complete from this producer; undefined when it has not said so. */
  readonly watermark: number | undefined;
  /** The producer's clock minus this node's, milliseconds, as the quickest message of the last minutes says. */
  readonly clockOffset: number;
  /** Absent with a provider that does not count them. */
  readonly details?: ReceiveLinkDetails;
}

/** What the `default` provider knows besides. Counters run from the node's start. */
export interface ReceiveLinkDetails {
  /** The producer's newest epoch. */
  readonly epoch: number;
  /** Grows whenever another node takes over the producer's session. */
  readonly term: number;
  readonly lanes: readonly ReceiveLaneStatus[];
  /** Batches that have been merged, and their bytes; those that had to be sent again included. */
  readonly batches: number;
  readonly bytes: number;
  /** Milliseconds since the end of the last minute that is complete; undefined when the producer has not said so. */
  readonly lag: number | undefined;
  /** Whether its stream is not read at present: for lack of room, or by a quota. */
  readonly paused: boolean;
  /** Whether it has been away for so long (`producerTtl`) that nobody waits for it any more. */
  readonly retired: boolean;
  /** Increments that will never come: since the producer was first seen, and since this node's start by reason. */
  readonly lostIncrements: number;
  readonly gapsByReason: Readonly<Record<string, number>>;
  readonly refusedByReason: Readonly<Record<string, number>>;
}

export interface ReceiveLaneStatus {
  /** 0 fresh, 1 backlog. */
  readonly lane: number;
  readonly mergedSequence: number;
  readonly durableSequence: number;
}

/** How complete a cluster is in the store, as far as this node knows. */
export interface ReceivedClusterStatus {
  readonly cluster: string;
  /**
   * Every minute up to this one (epoch minutes) is durable, gaps aside. Undefined when one of the producers that are waited
   * for has not said so yet, or none is waited for.
   */
  readonly completeUpTo: number | undefined;
  /** Increments of the cluster that will never come, as reported to this node since its start. */
  readonly lostIncrements: number;
}
