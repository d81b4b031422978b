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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import {
  clusterKubernetesServiceEndpointCallTimeMetric,
  clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric,
  clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
  clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric,
  clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
  clusterKubernetesServiceEndpointHttpCallTimeMetric,
} from '../metrics/cluster-pod-endpoint-long-avg-metrics.ts';
import { clusterPodEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterPodEndpointLongAvgMetrics take one downstream metric of one stream. */
interface ClusterPodEndpointLongAvgMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_endpoint_call_time: boolean;
  readonly cluster_kubernetes_service_endpoint_http_call_time: boolean;
  readonly cluster_kubernetes_service_endpoint_http_avg_req_header_size: boolean;
  readonly cluster_kubernetes_service_endpoint_http_avg_req_body_size: boolean;
  readonly cluster_kubernetes_service_endpoint_http_avg_resp_header_size: boolean;
  readonly cluster_kubernetes_service_endpoint_http_avg_resp_body_size: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodEndpointLongAvgMetrics. */
class ClusterPodEndpointLongAvgMetricsTables {
  readonly cluster_kubernetes_service_endpoint_call_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_call_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_avg_req_header_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_avg_req_body_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_avg_resp_header_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_avg_resp_body_size: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_endpoint_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointCallTimeMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpCallTimeMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_avg_req_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_avg_req_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_avg_resp_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_avg_resp_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterPodEndpointLongAvgMetrics. */
export class ClusterPodEndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodEndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodEndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterPodEndpointLongAvgMetricsBinding | undefined {
    const cluster_kubernetes_service_endpoint_call_time = metric === 'kubernetes_service_endpoint_call_time';
    const cluster_kubernetes_service_endpoint_http_call_time = metric === 'kubernetes_service_endpoint_http_call_time';
    const cluster_kubernetes_service_endpoint_http_avg_req_header_size = metric === 'kubernetes_service_endpoint_http_avg_req_header_size';
    const cluster_kubernetes_service_endpoint_http_avg_req_body_size = metric === 'kubernetes_service_endpoint_http_avg_req_body_size';
    const cluster_kubernetes_service_endpoint_http_avg_resp_header_size = metric === 'kubernetes_service_endpoint_http_avg_resp_header_size';
    const cluster_kubernetes_service_endpoint_http_avg_resp_body_size = metric === 'kubernetes_service_endpoint_http_avg_resp_body_size';
    if (!cluster_kubernetes_service_endpoint_call_time && !cluster_kubernetes_service_endpoint_http_call_time && !cluster_kubernetes_service_endpoint_http_avg_req_header_size && !cluster_kubernetes_service_endpoint_http_avg_req_body_size && !cluster_kubernetes_service_endpoint_http_avg_resp_header_size && !cluster_kubernetes_service_endpoint_http_avg_resp_body_size) return undefined;
    return {
      cluster_kubernetes_service_endpoint_call_time,
      cluster_kubernetes_service_endpoint_http_call_time,
      cluster_kubernetes_service_endpoint_http_avg_req_header_size,
      cluster_kubernetes_service_endpoint_http_avg_req_body_size,
      cluster_kubernetes_service_endpoint_http_avg_resp_header_size,
      cluster_kubernetes_service_endpoint_http_avg_resp_body_size,
    };
  }

  merge(binding: ClusterPodEndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_kubernetes_service_endpoint_call_time = from(ClusterPodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_call_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_endpoint_call_time) {
      tables.cluster_kubernetes_service_endpoint_call_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_call_time = from(ClusterPodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_call_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_endpoint_http_call_time) {
      tables.cluster_kubernetes_service_endpoint_http_call_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_avg_req_header_size = from(ClusterPodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_endpoint_http_avg_req_header_size) {
      tables.cluster_kubernetes_service_endpoint_http_avg_req_header_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_avg_req_body_size = from(ClusterPodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_endpoint_http_avg_req_body_size) {
      tables.cluster_kubernetes_service_endpoint_http_avg_req_body_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_avg_resp_header_size = from(ClusterPodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_endpoint_http_avg_resp_header_size) {
      tables.cluster_kubernetes_service_endpoint_http_avg_resp_header_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_avg_resp_body_size = from(ClusterPodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_endpoint_http_avg_resp_body_size) {
      tables.cluster_kubernetes_service_endpoint_http_avg_resp_body_size.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceEndpointCallTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_call_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpCallTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_call_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_avg_req_header_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpAvgReqBodySizeMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_avg_req_body_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpAvgRespBodySizeMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_avg_resp_body_size,
      );
    }
    return closed;
  }
}

export const clusterPodEndpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodEndpointLongAvgMetrics',
  scope: clusterPodEndpointScope,
  origins: [
    { scope: 'K8SEndpoint', function: 'longAvg' },
    { scope: 'FederatedPodEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new ClusterPodEndpointLongAvgMetricsDispatcher(host),
};
