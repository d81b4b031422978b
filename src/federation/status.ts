/** What an operator sees of a node's federation links. */
export interface FederationStatus {
  forward(): readonly ForwardLinkStatus[];
  receive(): readonly ReceiveLinkStatus[];
}

export interface ForwardLinkStatus {
  readonly cluster: string;
  readonly upstream: string;
  readonly state: 'disabled' | 'connecting' | 'established' | 'refused' | 'backing-off';
  /** Why it is refused or backing off, in words; empty otherwise. */
  readonly reason: string;
  /** Highest batch number that has been assigned, and that the upstream has made durable. */
  readonly lastSequence: number;
  readonly acknowledgedSequence: number;
  /** Increments (rows) waiting in the queue or sent and not yet acknowledged. */
  readonly pendingIncrements: number;
  /** Increments acknowledged, refused by the upstream, dropped here, since start. */
  readonly acknowledgedIncrements: number;
  readonly refusedIncrements: number;
  readonly droppedIncrements: number;
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
  /** The producer's clock minus this node's, milliseconds, network delay included. */
  readonly clockOffset: number;
}
