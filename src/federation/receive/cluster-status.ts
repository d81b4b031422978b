import type { ReceivedClusterStatus } from '../status.ts';
import { leastWatermark } from './completeness.ts';
import type { Producer } from './producer.ts';

/**
 * What this node knows of each cluster without asking the store, in the order in which it came to know them. A cluster
 * below a relay has losses, and no producers of its own here.
 */
export function clusterStatuses(
  producers: readonly Producer[],
  waitsFor: (producer: Producer) => boolean,
  losses: ReadonlyMap<string, number>,
): ReceivedClusterStatus[] {
  const byCluster = Map.groupBy(producers, ({ cluster }) => cluster);
  return [...new Set([...byCluster.keys(), ...losses.keys()])].map((cluster) => {
    const waitedFor = (byCluster.get(cluster) ?? []).filter(waitsFor);
    const completeUpTo = leastWatermark(waitedFor.map(({ progress }) => progress.durable));
    return { cluster, completeUpTo, lostIncrements: losses.get(cluster) ?? 0 };
  });
}
