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
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import {
  clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric,
} from '../metrics/cluster-pod-percent-metrics.ts';
import { clusterPodScope } from '../scopes.ts';

/** Which metrics over ClusterPodPercentMetrics take one downstream metric of one stream. */
interface ClusterPodPercentMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_instance_http_call_successful_rate: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodPercentMetrics. */
class ClusterPodPercentMetricsTables {
  readonly cluster_kubernetes_service_instance_http_call_successful_rate: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_instance_http_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric),
    );
  }
}

/** Merges increments of percent() into the metrics over ClusterPodPercentMetrics. */
export class ClusterPodPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodPercentMetricsTables(host));
  }

  bind(metric: string): ClusterPodPercentMetricsBinding | undefined {
    const cluster_kubernetes_service_instance_http_call_successful_rate = metric === 'kubernetes_service_instance_http_call_successful_rate';
    if (!cluster_kubernetes_service_instance_http_call_successful_rate) return undefined;
    return { cluster_kubernetes_service_instance_http_call_successful_rate };
  }

  merge(binding: ClusterPodPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_kubernetes_service_instance_http_call_successful_rate = from(ClusterPodPercentMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_call_successful_rate")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_kubernetes_service_instance_http_call_successful_rate) {
      tables.cluster_kubernetes_service_instance_http_call_successful_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpCallSuccessfulRateMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_call_successful_rate,
      );
    }
    return closed;
  }
}

export const clusterPodPercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodPercentMetrics',
  scope: clusterPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'percent' },
    { scope: 'FederatedPod', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new ClusterPodPercentMetricsDispatcher(host),
};
