// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { LabelAvgMetricsAddTable } from '../functions/label-avg-metrics-add.ts';
import type { LabelAvgColumns } from '../functions/label-avg.ts';
import {
  clusterBrowserAppResourceDurationAvgMetric,
  clusterBrowserAppResourceSizeAvgMetric,
} from '../metrics/cluster-browser-app-path-label-avg-metrics.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPathLabelAvgMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppPathLabelAvgMetricsBinding extends Binding {
  readonly cluster_browser_app_resource_duration_avg: boolean;
  readonly cluster_browser_app_resource_size_avg: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPathLabelAvgMetrics. */
class ClusterBrowserAppPathLabelAvgMetricsTables {
  readonly cluster_browser_app_resource_duration_avg: LabelAvgMetricsAddTable;
  readonly cluster_browser_app_resource_size_avg: LabelAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_resource_duration_avg = new LabelAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppResourceDurationAvgMetric),
    );
    this.cluster_browser_app_resource_size_avg = new LabelAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppResourceSizeAvgMetric),
    );
  }
}

/** Merges increments of labelAvg() into the metrics over ClusterBrowserAppPathLabelAvgMetrics. */
export class ClusterBrowserAppPathLabelAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPathLabelAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPathLabelAvgMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPathLabelAvgMetricsBinding | undefined {
    const cluster_browser_app_resource_duration_avg = metric === 'browser_app_resource_duration_avg';
    const cluster_browser_app_resource_size_avg = metric === 'browser_app_resource_size_avg';
    if (!cluster_browser_app_resource_duration_avg && !cluster_browser_app_resource_size_avg) return undefined;
    return { cluster_browser_app_resource_duration_avg, cluster_browser_app_resource_size_avg };
  }

  merge(binding: ClusterBrowserAppPathLabelAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelAvgColumns;
    // cluster_browser_app_resource_duration_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)
    // .filter(metric == "browser_app_resource_duration_avg")
    // .labelAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_resource_duration_avg) {
      tables.cluster_browser_app_resource_duration_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_resource_size_avg = from(ClusterBrowserAppPathLabelAvgMetrics.*)
    // .filter(metric == "browser_app_resource_size_avg")
    // .labelAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_resource_size_avg) {
      tables.cluster_browser_app_resource_size_avg.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterBrowserAppResourceDurationAvgMetric,
        bucket,
        tables.cluster_browser_app_resource_duration_avg,
      );
      closeTable(closed, clusterBrowserAppResourceSizeAvgMetric, bucket, tables.cluster_browser_app_resource_size_avg);
    }
    return closed;
  }
}

export const clusterBrowserAppPathLabelAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPathLabelAvgMetrics',
  scope: clusterBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppResourcePerf', function: 'labelAvg' },
    { scope: 'FederatedBrowserAppPath', function: 'labelAvgMetricsAdd' },
  ],
  fingerprint: 'fcb5b39deb7e60da',
  entityFields: ['serviceName', 'path'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new ClusterBrowserAppPathLabelAvgMetricsDispatcher(host),
};
