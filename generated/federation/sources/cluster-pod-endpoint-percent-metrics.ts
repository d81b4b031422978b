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
  clusterKubernetesServiceEndpointCallSuccessfulRateMetric,
  clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric,
} from '../metrics/cluster-pod-endpoint-percent-metrics.ts';
import { clusterPodEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterPodEndpointPercentMetrics take one downstream metric of one stream. */
interface ClusterPodEndpointPercentMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_endpoint_call_successful_rate: boolean;
  readonly cluster_kubernetes_service_endpoint_http_call_successful_rate: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodEndpointPercentMetrics. */
class ClusterPodEndpointPercentMetricsTables {
  readonly cluster_kubernetes_service_endpoint_call_successful_rate: PercentMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_call_successful_rate: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_endpoint_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointCallSuccessfulRateMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric),
    );
  }
}

/** Merges increments of percent() into the metrics over ClusterPodEndpointPercentMetrics. */
export class ClusterPodEndpointPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodEndpointPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodEndpointPercentMetricsTables(host));
  }

  bind(metric: string): ClusterPodEndpointPercentMetricsBinding | undefined {
    const cluster_kubernetes_service_endpoint_call_successful_rate = metric === 'kubernetes_service_endpoint_call_successful_rate';
    const cluster_kubernetes_service_endpoint_http_call_successful_rate = metric === 'kubernetes_service_endpoint_http_call_successful_rate';
    if (!cluster_kubernetes_service_endpoint_call_successful_rate && !cluster_kubernetes_service_endpoint_http_call_successful_rate) return undefined;
    return {
      cluster_kubernetes_service_endpoint_call_successful_rate,
      cluster_kubernetes_service_endpoint_http_call_successful_rate,
    };
  }

  merge(binding: ClusterPodEndpointPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_kubernetes_service_endpoint_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_call_successful_rate")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_kubernetes_service_endpoint_call_successful_rate) {
      tables.cluster_kubernetes_service_endpoint_call_successful_rate.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_call_successful_rate = from(ClusterPodEndpointPercentMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_kubernetes_service_endpoint_http_call_successful_rate) {
      tables.cluster_kubernetes_service_endpoint_http_call_successful_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceEndpointCallSuccessfulRateMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_call_successful_rate,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpCallSuccessfulRateMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_call_successful_rate,
      );
    }
    return closed;
  }
}

export const clusterPodEndpointPercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodEndpointPercentMetrics',
  scope: clusterPodEndpointScope,
  origins: [
    { scope: 'K8SEndpoint', function: 'percent' },
    { scope: 'FederatedPodEndpoint', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new ClusterPodEndpointPercentMetricsDispatcher(host),
};
