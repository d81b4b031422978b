/** What one cluster may send to this node, over all its producers. Every limit is a key of `quotas`. */
export interface ClusterLimits {
  /** Entities of all scopes; rows of further ones are refused. */
  readonly maxEntities: number;
  readonly maxProducers: number;
  /** Rows as they come, and bytes of batches; 0 for no limit. What goes beyond waits with the sender. */
  readonly incrementsPerSecond: number;
  readonly bytesPerSecond: number;
}

/** The limits of most clusters, and what differs for some, by name. */
export interface ClusterQuotas extends ClusterLimits {
  readonly clusters: Readonly<Record<string, { readonly [K in keyof ClusterLimits]?: number | undefined }>>;
}

export function limitsOf(cluster: string, quotas: ClusterQuotas): ClusterLimits {
  const own = Object.hasOwn(quotas.clusters, cluster) ? quotas.clusters[cluster] : undefined;
  return {
    maxEntities: own?.maxEntities ?? quotas.maxEntities,
    maxProducers: own?.maxProducers ?? quotas.maxProducers,
    incrementsPerSecond: own?.incrementsPerSecond ?? quotas.incrementsPerSecond,
    bytesPerSecond: own?.bytesPerSecond ?? quotas.bytesPerSecond,
  };
}
