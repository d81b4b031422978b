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
import { ApdexMetricsAddTable } from '../functions/apdex-metrics-add.ts';
import type { ApdexColumns } from '../functions/apdex.ts';
import { clusterKubernetesServiceInstanceApdexMetric } from '../metrics/cluster-pod-apdex-metrics.ts';
import { clusterPodScope } from '../scopes.ts';

/** Which metrics over ClusterPodApdexMetrics take one downstream metric of one stream. */
interface ClusterPodApdexMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_instance_apdex: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodApdexMetrics. */
class ClusterPodApdexMetricsTables {
  readonly cluster_kubernetes_service_instance_apdex: ApdexMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_instance_apdex = new ApdexMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceApdexMetric),
    );
  }
}

/** Merges increments of apdex() into the metrics over ClusterPodApdexMetrics. */
export class ClusterPodApdexMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodApdexMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodApdexMetricsTables(host));
  }

  bind(metric: string): ClusterPodApdexMetricsBinding | undefined {
    const cluster_kubernetes_service_instance_apdex = metric === 'kubernetes_service_instance_apdex';
    if (!cluster_kubernetes_service_instance_apdex) return undefined;
    return { cluster_kubernetes_service_instance_apdex };
  }

  merge(binding: ClusterPodApdexMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as ApdexColumns;
    // cluster_kubernetes_service_instance_apdex = from(ClusterPodApdexMetrics.*)
    // .filter(metric == "kubernetes_service_instance_apdex")
    // .apdexMetricsAdd(totalNum, sNum, tNum);
    if (binding.cluster_kubernetes_service_instance_apdex) {
      tables.cluster_kubernetes_service_instance_apdex.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceInstanceApdexMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_apdex,
      );
    }
    return closed;
  }
}

export const clusterPodApdexMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodApdexMetrics',
  scope: clusterPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'apdex' },
    { scope: 'FederatedPod', function: 'apdexMetricsAdd' },
  ],
  fingerprint: 'c88e4443dd8ff7c3',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new ClusterPodApdexMetricsDispatcher(host),
};
