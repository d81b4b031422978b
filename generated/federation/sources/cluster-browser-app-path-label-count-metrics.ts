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
import { LabelCountMetricsAddTable } from '../functions/label-count-metrics-add.ts';
import type { LabelCountColumns } from '../functions/label-count.ts';
import {
  clusterBrowserAppResourceProtocolCountMetric,
  clusterBrowserAppResourceTypeCountMetric,
} from '../metrics/cluster-browser-app-path-label-count-metrics.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPathLabelCountMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppPathLabelCountMetricsBinding extends Binding {
  readonly cluster_browser_app_resource_protocol_count: boolean;
  readonly cluster_browser_app_resource_type_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPathLabelCountMetrics. */
class ClusterBrowserAppPathLabelCountMetricsTables {
  readonly cluster_browser_app_resource_protocol_count: LabelCountMetricsAddTable;
  readonly cluster_browser_app_resource_type_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_resource_protocol_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterBrowserAppResourceProtocolCountMetric),
    );
    this.cluster_browser_app_resource_type_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterBrowserAppResourceTypeCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over ClusterBrowserAppPathLabelCountMetrics. */
export class ClusterBrowserAppPathLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPathLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPathLabelCountMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPathLabelCountMetricsBinding | undefined {
    const cluster_browser_app_resource_protocol_count = metric === 'browser_app_resource_protocol_count';
    const cluster_browser_app_resource_type_count = metric === 'browser_app_resource_type_count';
    if (!cluster_browser_app_resource_protocol_count && !cluster_browser_app_resource_type_count) return undefined;
    return { cluster_browser_app_resource_protocol_count, cluster_browser_app_resource_type_count };
  }

  merge(binding: ClusterBrowserAppPathLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // cluster_browser_app_resource_protocol_count = from(ClusterBrowserAppPathLabelCountMetrics.*)
    // .filter(metric == "browser_app_resource_protocol_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_browser_app_resource_protocol_count) {
      tables.cluster_browser_app_resource_protocol_count.merge(block.entities, columns);
    }
    // cluster_browser_app_resource_type_count = from(ClusterBrowserAppPathLabelCountMetrics.*)
    // .filter(metric == "browser_app_resource_type_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_browser_app_resource_type_count) {
      tables.cluster_browser_app_resource_type_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterBrowserAppResourceProtocolCountMetric,
        bucket,
        tables.cluster_browser_app_resource_protocol_count,
      );
      closeTable(
        closed,
        clusterBrowserAppResourceTypeCountMetric,
        bucket,
        tables.cluster_browser_app_resource_type_count,
      );
    }
    return closed;
  }
}

export const clusterBrowserAppPathLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPathLabelCountMetrics',
  scope: clusterBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppResourcePerf', function: 'labelCount' },
    { scope: 'FederatedBrowserAppPath', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'path'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new ClusterBrowserAppPathLabelCountMetricsDispatcher(host),
};
