import type { ReceivedClusterStatus } from '../../federation/status.ts';
import type { Sample, ScrapedMetric } from '../scraped-metric.ts';

const MINUTE_SECONDS = 60;
const OTHER = 'other';

/** `clusters` reads the status; beyond the first `most` clusters all are shown together, as `other`. */
export function clusterMetrics(clusters: () => readonly ReceivedClusterStatus[], most: number): ScrapedMetric[] {
  const each = (read: (together: readonly ReceivedClusterStatus[]) => number | undefined) => (): Sample[] => {
    const groups = Map.groupBy(clusters(), ({ cluster }, i) => (i < most ? cluster : OTHER));
    return [...groups].flatMap(([cluster, together]) => {
      const value = read(together);
      return value === undefined ? [] : [{ labels: { cluster }, value }];
    });
  };
  return [
    {
      name: 'oap_federation_cluster_complete_up_to_timestamp_seconds',
      type: 'gauge',
      help: 'Everything of the cluster before this time (seconds since the epoch) is in the store, reported losses aside; absent until each producer that is waited for has said so, and when none is.',
      labels: ['cluster'],
      read: each(completeUpTo),
    },
    {
      name: 'oap_federation_cluster_lost_increments_total',
      type: 'counter',
      help: 'Increments of the cluster that will never come, as its producers, or those that forward for it, report them.',
      labels: ['cluster'],
      read: each((together) => together.reduce((sum, { lostIncrements }) => sum + lostIncrements, 0)),
    },
  ];
}

function completeUpTo(together: readonly ReceivedClusterStatus[]): number | undefined {
  const minutes = together.map((status) => status.completeUpTo).filter((minute) => minute !== undefined);
  return minutes.length === 0 ? undefined : (Math.min(...minutes) + 1) * MINUTE_SECONDS;
}
