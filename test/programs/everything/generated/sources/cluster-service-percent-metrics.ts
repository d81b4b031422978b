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
  serviceId,
} from '../../../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import { clusterPercentMetric } from '../metrics/cluster-service-percent-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServicePercentMetrics take one downstream metric of one stream. */
interface ClusterServicePercentMetricsBinding extends Binding {
  readonly cluster_percent: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServicePercentMetrics. */
class ClusterServicePercentMetricsTables {
  readonly cluster_percent: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_percent = new PercentMetricsAddTable(host, host.budget(clusterPercentMetric));
  }
}

/** Merges increments of percent() into the metrics over ClusterServicePercentMetrics. */
export class ClusterServicePercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServicePercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServicePercentMetricsTables(host));
  }

  bind(metric: string): ClusterServicePercentMetricsBinding | undefined {
    const cluster_percent = metric === 'percent_of_service' || metric === 'percent_of_all';
    if (!cluster_percent) return undefined;
    return { cluster_percent };
  }

  merge(binding: ClusterServicePercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_percent = from(ClusterServicePercentMetrics.*)
    // .filter(metric in ["percent_of_service", "percent_of_all"])
    // .percentMetricsAdd(total, match);
    if (binding.cluster_percent) {
      tables.cluster_percent.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterPercentMetric, bucket, tables.cluster_percent);
    }
    return closed;
  }
}

export const clusterServicePercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServicePercentMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'percent' },
    { scope: 'K8SService', function: 'percent' },
    { scope: 'DatabaseAccess', function: 'percent' },
    { scope: 'CacheAccess', function: 'percent' },
    { scope: 'MQAccess', function: 'percent' },
    { scope: 'GenAIProviderAccess', function: 'percent' },
    { scope: 'FederatedService', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServicePercentMetricsDispatcher(host),
};
