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
import { virtualLayers } from '../enums.ts';
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { clusterKubernetesServiceInstancePercentileMetric } from '../metrics/cluster-pod-percentile2-metrics.ts';
import { clusterPodScope } from '../scopes.ts';

/** Which metrics over ClusterPodPercentile2Metrics take one downstream metric of one stream. */
interface ClusterPodPercentile2MetricsBinding extends Binding {
  readonly cluster_kubernetes_service_instance_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodPercentile2Metrics. */
class ClusterPodPercentile2MetricsTables {
  readonly cluster_kubernetes_service_instance_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_instance_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstancePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ClusterPodPercentile2Metrics. */
export class ClusterPodPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodPercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterPodPercentile2MetricsBinding | undefined {
    const cluster_kubernetes_service_instance_percentile = metric === 'kubernetes_service_instance_percentile';
    if (!cluster_kubernetes_service_instance_percentile) return undefined;
    return { cluster_kubernetes_service_instance_percentile };
  }

  merge(binding: ClusterPodPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_kubernetes_service_instance_percentile = from(ClusterPodPercentile2Metrics.*)
    // .filter(metric == "kubernetes_service_instance_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_kubernetes_service_instance_percentile) {
      tables.cluster_kubernetes_service_instance_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceInstancePercentileMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_percentile,
      );
    }
    return closed;
  }
}

export const clusterPodPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodPercentile2Metrics',
  scope: clusterPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'percentile2' },
    { scope: 'FederatedPod', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new ClusterPodPercentile2MetricsDispatcher(host),
};
