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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import {
  clusterCiliumEndpointProtocolCallSuccessCountMetric,
  clusterCiliumEndpointProtocolCpmMetric,
  clusterCiliumEndpointProtocolDnsCallCpmMetric,
  clusterCiliumEndpointProtocolDnsCallSuccessCountMetric,
  clusterCiliumEndpointProtocolHttpCallCpmMetric,
  clusterCiliumEndpointProtocolHttpCallSuccessCountMetric,
  clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric,
  clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric,
  clusterCiliumEndpointProtocolKafkaCallCpmMetric,
  clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric,
  clusterKubernetesServiceEndpointCallCpmMetric,
  clusterKubernetesServiceEndpointHttpCallCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric,
  clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric,
} from '../metrics/cluster-pod-endpoint-cpm-metrics.ts';
import { clusterPodEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterPodEndpointCpmMetrics take one downstream metric of one stream. */
interface ClusterPodEndpointCpmMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_endpoint_call_cpm: boolean;
  readonly cluster_kubernetes_service_endpoint_http_call_cpm: boolean;
  readonly cluster_kubernetes_service_endpoint_http_status_1xx_cpm: boolean;
  readonly cluster_kubernetes_service_endpoint_http_status_2xx_cpm: boolean;
  readonly cluster_kubernetes_service_endpoint_http_status_3xx_cpm: boolean;
  readonly cluster_kubernetes_service_endpoint_http_status_4xx_cpm: boolean;
  readonly cluster_kubernetes_service_endpoint_http_status_5xx_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_call_success_count: boolean;
  readonly cluster_cilium_endpoint_protocol_http_call_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_http_call_success_count: boolean;
  readonly cluster_cilium_endpoint_protocol_http_status_1xx_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_http_status_2xx_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_http_status_3xx_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_http_status_4xx_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_http_status_5xx_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_dns_call_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_dns_call_success_count: boolean;
  readonly cluster_cilium_endpoint_protocol_kafka_call_cpm: boolean;
  readonly cluster_cilium_endpoint_protocol_kafka_call_success_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodEndpointCpmMetrics. */
class ClusterPodEndpointCpmMetricsTables {
  readonly cluster_kubernetes_service_endpoint_call_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_call_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_endpoint_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_dns_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_dns_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_kafka_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_kafka_call_success_count: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_endpoint_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointCallCpmMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpCallCpmMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric),
    );
    this.cluster_kubernetes_service_endpoint_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolCallSuccessCountMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpCallCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpCallSuccessCountMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_dns_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolDnsCallCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_dns_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolDnsCallSuccessCountMetric),
    );
    this.cluster_cilium_endpoint_protocol_kafka_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolKafkaCallCpmMetric),
    );
    this.cluster_cilium_endpoint_protocol_kafka_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric),
    );
  }
}

/** Merges increments of cpm() into the metrics over ClusterPodEndpointCpmMetrics. */
export class ClusterPodEndpointCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodEndpointCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodEndpointCpmMetricsTables(host));
  }

  bind(metric: string): ClusterPodEndpointCpmMetricsBinding | undefined {
    const cluster_kubernetes_service_endpoint_call_cpm = metric === 'kubernetes_service_endpoint_call_cpm';
    const cluster_kubernetes_service_endpoint_http_call_cpm = metric === 'kubernetes_service_endpoint_http_call_cpm';
    const cluster_kubernetes_service_endpoint_http_status_1xx_cpm = metric === 'kubernetes_service_endpoint_http_status_1xx_cpm';
    const cluster_kubernetes_service_endpoint_http_status_2xx_cpm = metric === 'kubernetes_service_endpoint_http_status_2xx_cpm';
    const cluster_kubernetes_service_endpoint_http_status_3xx_cpm = metric === 'kubernetes_service_endpoint_http_status_3xx_cpm';
    const cluster_kubernetes_service_endpoint_http_status_4xx_cpm = metric === 'kubernetes_service_endpoint_http_status_4xx_cpm';
    const cluster_kubernetes_service_endpoint_http_status_5xx_cpm = metric === 'kubernetes_service_endpoint_http_status_5xx_cpm';
    const cluster_cilium_endpoint_protocol_cpm = metric === 'cilium_endpoint_protocol_cpm';
    const cluster_cilium_endpoint_protocol_call_success_count = metric === 'cilium_endpoint_protocol_call_success_count';
    const cluster_cilium_endpoint_protocol_http_call_cpm = metric === 'cilium_endpoint_protocol_http_call_cpm';
    const cluster_cilium_endpoint_protocol_http_call_success_count = metric === 'cilium_endpoint_protocol_http_call_success_count';
    const cluster_cilium_endpoint_protocol_http_status_1xx_cpm = metric === 'cilium_endpoint_protocol_http_status_1xx_cpm';
    const cluster_cilium_endpoint_protocol_http_status_2xx_cpm = metric === 'cilium_endpoint_protocol_http_status_2xx_cpm';
    const cluster_cilium_endpoint_protocol_http_status_3xx_cpm = metric === 'cilium_endpoint_protocol_http_status_3xx_cpm';
    const cluster_cilium_endpoint_protocol_http_status_4xx_cpm = metric === 'cilium_endpoint_protocol_http_status_4xx_cpm';
    const cluster_cilium_endpoint_protocol_http_status_5xx_cpm = metric === 'cilium_endpoint_protocol_http_status_5xx_cpm';
    const cluster_cilium_endpoint_protocol_dns_call_cpm = metric === 'cilium_endpoint_protocol_dns_call_cpm';
    const cluster_cilium_endpoint_protocol_dns_call_success_count = metric === 'cilium_endpoint_protocol_dns_call_success_count';
    const cluster_cilium_endpoint_protocol_kafka_call_cpm = metric === 'cilium_endpoint_protocol_kafka_call_cpm';
    const cluster_cilium_endpoint_protocol_kafka_call_success_count = metric === 'cilium_endpoint_protocol_kafka_call_success_count';
    if (!cluster_kubernetes_service_endpoint_call_cpm && !cluster_kubernetes_service_endpoint_http_call_cpm && !cluster_kubernetes_service_endpoint_http_status_1xx_cpm && !cluster_kubernetes_service_endpoint_http_status_2xx_cpm && !cluster_kubernetes_service_endpoint_http_status_3xx_cpm && !cluster_kubernetes_service_endpoint_http_status_4xx_cpm && !cluster_kubernetes_service_endpoint_http_status_5xx_cpm && !cluster_cilium_endpoint_protocol_cpm && !cluster_cilium_endpoint_protocol_call_success_count && !cluster_cilium_endpoint_protocol_http_call_cpm && !cluster_cilium_endpoint_protocol_http_call_success_count && !cluster_cilium_endpoint_protocol_http_status_1xx_cpm && !cluster_cilium_endpoint_protocol_http_status_2xx_cpm && !cluster_cilium_endpoint_protocol_http_status_3xx_cpm && !cluster_cilium_endpoint_protocol_http_status_4xx_cpm && !cluster_cilium_endpoint_protocol_http_status_5xx_cpm && !cluster_cilium_endpoint_protocol_dns_call_cpm && !cluster_cilium_endpoint_protocol_dns_call_success_count && !cluster_cilium_endpoint_protocol_kafka_call_cpm && !cluster_cilium_endpoint_protocol_kafka_call_success_count) return undefined;
    return {
      cluster_kubernetes_service_endpoint_call_cpm,
      cluster_kubernetes_service_endpoint_http_call_cpm,
      cluster_kubernetes_service_endpoint_http_status_1xx_cpm,
      cluster_kubernetes_service_endpoint_http_status_2xx_cpm,
      cluster_kubernetes_service_endpoint_http_status_3xx_cpm,
      cluster_kubernetes_service_endpoint_http_status_4xx_cpm,
      cluster_kubernetes_service_endpoint_http_status_5xx_cpm,
      cluster_cilium_endpoint_protocol_cpm,
      cluster_cilium_endpoint_protocol_call_success_count,
      cluster_cilium_endpoint_protocol_http_call_cpm,
      cluster_cilium_endpoint_protocol_http_call_success_count,
      cluster_cilium_endpoint_protocol_http_status_1xx_cpm,
      cluster_cilium_endpoint_protocol_http_status_2xx_cpm,
      cluster_cilium_endpoint_protocol_http_status_3xx_cpm,
      cluster_cilium_endpoint_protocol_http_status_4xx_cpm,
      cluster_cilium_endpoint_protocol_http_status_5xx_cpm,
      cluster_cilium_endpoint_protocol_dns_call_cpm,
      cluster_cilium_endpoint_protocol_dns_call_success_count,
      cluster_cilium_endpoint_protocol_kafka_call_cpm,
      cluster_cilium_endpoint_protocol_kafka_call_success_count,
    };
  }

  merge(binding: ClusterPodEndpointCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_kubernetes_service_endpoint_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_endpoint_call_cpm) {
      tables.cluster_kubernetes_service_endpoint_call_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_endpoint_http_call_cpm) {
      tables.cluster_kubernetes_service_endpoint_http_call_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_endpoint_http_status_1xx_cpm) {
      tables.cluster_kubernetes_service_endpoint_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_endpoint_http_status_2xx_cpm) {
      tables.cluster_kubernetes_service_endpoint_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_endpoint_http_status_3xx_cpm) {
      tables.cluster_kubernetes_service_endpoint_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_endpoint_http_status_4xx_cpm) {
      tables.cluster_kubernetes_service_endpoint_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_endpoint_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_endpoint_http_status_5xx_cpm) {
      tables.cluster_kubernetes_service_endpoint_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_cpm) {
      tables.cluster_cilium_endpoint_protocol_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_call_success_count) {
      tables.cluster_cilium_endpoint_protocol_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_call_cpm) {
      tables.cluster_cilium_endpoint_protocol_http_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_call_success_count) {
      tables.cluster_cilium_endpoint_protocol_http_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_status_1xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_status_1xx_cpm) {
      tables.cluster_cilium_endpoint_protocol_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_status_2xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_status_2xx_cpm) {
      tables.cluster_cilium_endpoint_protocol_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_status_3xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_status_3xx_cpm) {
      tables.cluster_cilium_endpoint_protocol_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_status_4xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_status_4xx_cpm) {
      tables.cluster_cilium_endpoint_protocol_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_status_5xx_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_status_5xx_cpm) {
      tables.cluster_cilium_endpoint_protocol_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_dns_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_dns_call_cpm) {
      tables.cluster_cilium_endpoint_protocol_dns_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_dns_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_dns_call_success_count) {
      tables.cluster_cilium_endpoint_protocol_dns_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_kafka_call_cpm = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_kafka_call_cpm) {
      tables.cluster_cilium_endpoint_protocol_kafka_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_kafka_call_success_count = from(ClusterPodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_kafka_call_success_count) {
      tables.cluster_cilium_endpoint_protocol_kafka_call_success_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceEndpointCallCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_call_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpCallCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_call_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpStatus1xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpStatus2xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpStatus3xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpStatus4xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceEndpointHttpStatus5xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_endpoint_http_status_5xx_cpm,
      );
      closeTable(closed, clusterCiliumEndpointProtocolCpmMetric, bucket, tables.cluster_cilium_endpoint_protocol_cpm);
      closeTable(
        closed,
        clusterCiliumEndpointProtocolCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpCallCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolDnsCallCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolKafkaCallCpmMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_kafka_call_success_count,
      );
    }
    return closed;
  }
}

export const clusterPodEndpointCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodEndpointCpmMetrics',
  scope: clusterPodEndpointScope,
  origins: [
    { scope: 'K8SEndpoint', function: 'cpm' },
    { scope: 'CiliumEndpoint', function: 'cpm' },
    { scope: 'FederatedPodEndpoint', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new ClusterPodEndpointCpmMetricsDispatcher(host),
};
