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
  clusterCiliumServiceInstanceL4ReadPkgCpmMetric,
  clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric,
  clusterCiliumServiceInstanceL4WritePkgCpmMetric,
  clusterCiliumServiceInstanceL4WritePkgDropCpmMetric,
  clusterCiliumServiceInstanceProtocolCallSuccessCountMetric,
  clusterCiliumServiceInstanceProtocolCpmMetric,
  clusterCiliumServiceInstanceProtocolDnsCallCpmMetric,
  clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric,
  clusterCiliumServiceInstanceProtocolHttpCallCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
  clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
  clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric,
  clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
  clusterKubernetesServiceInstanceAcceptCpmMetric,
  clusterKubernetesServiceInstanceCloseCpmMetric,
  clusterKubernetesServiceInstanceConnectCpmMetric,
  clusterKubernetesServiceInstanceConnectSuccessCpmMetric,
  clusterKubernetesServiceInstanceHttpCallCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric,
  clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric,
  clusterKubernetesServiceInstanceReadCpmMetric,
  clusterKubernetesServiceInstanceWriteCpmMetric,
} from '../metrics/cluster-pod-cpm-metrics.ts';
import { clusterPodScope } from '../scopes.ts';

/** Which metrics over ClusterPodCpmMetrics take one downstream metric of one stream. */
interface ClusterPodCpmMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_instance_connect_cpm: boolean;
  readonly cluster_kubernetes_service_instance_connect_success_cpm: boolean;
  readonly cluster_kubernetes_service_instance_accept_cpm: boolean;
  readonly cluster_kubernetes_service_instance_close_cpm: boolean;
  readonly cluster_kubernetes_service_instance_write_cpm: boolean;
  readonly cluster_kubernetes_service_instance_read_cpm: boolean;
  readonly cluster_kubernetes_service_instance_http_call_cpm: boolean;
  readonly cluster_kubernetes_service_instance_http_status_1xx_cpm: boolean;
  readonly cluster_kubernetes_service_instance_http_status_2xx_cpm: boolean;
  readonly cluster_kubernetes_service_instance_http_status_3xx_cpm: boolean;
  readonly cluster_kubernetes_service_instance_http_status_4xx_cpm: boolean;
  readonly cluster_kubernetes_service_instance_http_status_5xx_cpm: boolean;
  readonly cluster_cilium_service_instance_l4_read_pkg_cpm: boolean;
  readonly cluster_cilium_service_instance_l4_read_pkg_drop_cpm: boolean;
  readonly cluster_cilium_service_instance_l4_write_pkg_cpm: boolean;
  readonly cluster_cilium_service_instance_l4_write_pkg_drop_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_call_success_count: boolean;
  readonly cluster_cilium_service_instance_protocol_http_call_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_http_call_success_count: boolean;
  readonly cluster_cilium_service_instance_protocol_http_status_1xx_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_http_status_2xx_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_http_status_3xx_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_http_status_4xx_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_http_status_5xx_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_dns_call_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_dns_call_success_count: boolean;
  readonly cluster_cilium_service_instance_protocol_kafka_call_cpm: boolean;
  readonly cluster_cilium_service_instance_protocol_kafka_call_success_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodCpmMetrics. */
class ClusterPodCpmMetricsTables {
  readonly cluster_kubernetes_service_instance_connect_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_connect_success_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_accept_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_close_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_call_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_l4_read_pkg_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_l4_read_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_l4_write_pkg_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_l4_write_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_dns_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_dns_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_kafka_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_kafka_call_success_count: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_instance_connect_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceConnectCpmMetric),
    );
    this.cluster_kubernetes_service_instance_connect_success_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceConnectSuccessCpmMetric),
    );
    this.cluster_kubernetes_service_instance_accept_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceAcceptCpmMetric),
    );
    this.cluster_kubernetes_service_instance_close_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceCloseCpmMetric),
    );
    this.cluster_kubernetes_service_instance_write_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteCpmMetric),
    );
    this.cluster_kubernetes_service_instance_read_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadCpmMetric),
    );
    this.cluster_kubernetes_service_instance_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpCallCpmMetric),
    );
    this.cluster_kubernetes_service_instance_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric),
    );
    this.cluster_kubernetes_service_instance_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric),
    );
    this.cluster_kubernetes_service_instance_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric),
    );
    this.cluster_kubernetes_service_instance_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric),
    );
    this.cluster_kubernetes_service_instance_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric),
    );
    this.cluster_cilium_service_instance_l4_read_pkg_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceL4ReadPkgCpmMetric),
    );
    this.cluster_cilium_service_instance_l4_read_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric),
    );
    this.cluster_cilium_service_instance_l4_write_pkg_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceL4WritePkgCpmMetric),
    );
    this.cluster_cilium_service_instance_l4_write_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceL4WritePkgDropCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolCallSuccessCountMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpCallCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_dns_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolDnsCallCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_dns_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric),
    );
    this.cluster_cilium_service_instance_protocol_kafka_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric),
    );
    this.cluster_cilium_service_instance_protocol_kafka_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric),
    );
  }
}

/** Merges increments of cpm() into the metrics over ClusterPodCpmMetrics. */
export class ClusterPodCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodCpmMetricsTables(host));
  }

  bind(metric: string): ClusterPodCpmMetricsBinding | undefined {
    const cluster_kubernetes_service_instance_connect_cpm = metric === 'kubernetes_service_instance_connect_cpm';
    const cluster_kubernetes_service_instance_connect_success_cpm = metric === 'kubernetes_service_instance_connect_success_cpm';
    const cluster_kubernetes_service_instance_accept_cpm = metric === 'kubernetes_service_instance_accept_cpm';
    const cluster_kubernetes_service_instance_close_cpm = metric === 'kubernetes_service_instance_close_cpm';
    const cluster_kubernetes_service_instance_write_cpm = metric === 'kubernetes_service_instance_write_cpm';
    const cluster_kubernetes_service_instance_read_cpm = metric === 'kubernetes_service_instance_read_cpm';
    const cluster_kubernetes_service_instance_http_call_cpm = metric === 'kubernetes_service_instance_http_call_cpm';
    const cluster_kubernetes_service_instance_http_status_1xx_cpm = metric === 'kubernetes_service_instance_http_status_1xx_cpm';
    const cluster_kubernetes_service_instance_http_status_2xx_cpm = metric === 'kubernetes_service_instance_http_status_2xx_cpm';
    const cluster_kubernetes_service_instance_http_status_3xx_cpm = metric === 'kubernetes_service_instance_http_status_3xx_cpm';
    const cluster_kubernetes_service_instance_http_status_4xx_cpm = metric === 'kubernetes_service_instance_http_status_4xx_cpm';
    const cluster_kubernetes_service_instance_http_status_5xx_cpm = metric === 'kubernetes_service_instance_http_status_5xx_cpm';
    const cluster_cilium_service_instance_l4_read_pkg_cpm = metric === 'cilium_service_instance_l4_read_pkg_cpm';
    const cluster_cilium_service_instance_l4_read_pkg_drop_cpm = metric === 'cilium_service_instance_l4_read_pkg_drop_cpm';
    const cluster_cilium_service_instance_l4_write_pkg_cpm = metric === 'cilium_service_instance_l4_write_pkg_cpm';
    const cluster_cilium_service_instance_l4_write_pkg_drop_cpm = metric === 'cilium_service_instance_l4_write_pkg_drop_cpm';
    const cluster_cilium_service_instance_protocol_cpm = metric === 'cilium_service_instance_protocol_cpm';
    const cluster_cilium_service_instance_protocol_call_success_count = metric === 'cilium_service_instance_protocol_call_success_count';
    const cluster_cilium_service_instance_protocol_http_call_cpm = metric === 'cilium_service_instance_protocol_http_call_cpm';
    const cluster_cilium_service_instance_protocol_http_call_success_count = metric === 'cilium_service_instance_protocol_http_call_success_count';
    const cluster_cilium_service_instance_protocol_http_status_1xx_cpm = metric === 'cilium_service_instance_protocol_http_status_1xx_cpm';
    const cluster_cilium_service_instance_protocol_http_status_2xx_cpm = metric === 'cilium_service_instance_protocol_http_status_2xx_cpm';
    const cluster_cilium_service_instance_protocol_http_status_3xx_cpm = metric === 'cilium_service_instance_protocol_http_status_3xx_cpm';
    const cluster_cilium_service_instance_protocol_http_status_4xx_cpm = metric === 'cilium_service_instance_protocol_http_status_4xx_cpm';
    const cluster_cilium_service_instance_protocol_http_status_5xx_cpm = metric === 'cilium_service_instance_protocol_http_status_5xx_cpm';
    const cluster_cilium_service_instance_protocol_dns_call_cpm = metric === 'cilium_service_instance_protocol_dns_call_cpm';
    const cluster_cilium_service_instance_protocol_dns_call_success_count = metric === 'cilium_service_instance_protocol_dns_call_success_count';
    const cluster_cilium_service_instance_protocol_kafka_call_cpm = metric === 'cilium_service_instance_protocol_kafka_call_cpm';
    const cluster_cilium_service_instance_protocol_kafka_call_success_count = metric === 'cilium_service_instance_protocol_kafka_call_success_count';
    if (!cluster_kubernetes_service_instance_connect_cpm && !cluster_kubernetes_service_instance_connect_success_cpm && !cluster_kubernetes_service_instance_accept_cpm && !cluster_kubernetes_service_instance_close_cpm && !cluster_kubernetes_service_instance_write_cpm && !cluster_kubernetes_service_instance_read_cpm && !cluster_kubernetes_service_instance_http_call_cpm && !cluster_kubernetes_service_instance_http_status_1xx_cpm && !cluster_kubernetes_service_instance_http_status_2xx_cpm && !cluster_kubernetes_service_instance_http_status_3xx_cpm && !cluster_kubernetes_service_instance_http_status_4xx_cpm && !cluster_kubernetes_service_instance_http_status_5xx_cpm && !cluster_cilium_service_instance_l4_read_pkg_cpm && !cluster_cilium_service_instance_l4_read_pkg_drop_cpm && !cluster_cilium_service_instance_l4_write_pkg_cpm && !cluster_cilium_service_instance_l4_write_pkg_drop_cpm && !cluster_cilium_service_instance_protocol_cpm && !cluster_cilium_service_instance_protocol_call_success_count && !cluster_cilium_service_instance_protocol_http_call_cpm && !cluster_cilium_service_instance_protocol_http_call_success_count && !cluster_cilium_service_instance_protocol_http_status_1xx_cpm && !cluster_cilium_service_instance_protocol_http_status_2xx_cpm && !cluster_cilium_service_instance_protocol_http_status_3xx_cpm && !cluster_cilium_service_instance_protocol_http_status_4xx_cpm && !cluster_cilium_service_instance_protocol_http_status_5xx_cpm && !cluster_cilium_service_instance_protocol_dns_call_cpm && !cluster_cilium_service_instance_protocol_dns_call_success_count && !cluster_cilium_service_instance_protocol_kafka_call_cpm && !cluster_cilium_service_instance_protocol_kafka_call_success_count) return undefined;
    return {
      cluster_kubernetes_service_instance_connect_cpm,
      cluster_kubernetes_service_instance_connect_success_cpm,
      cluster_kubernetes_service_instance_accept_cpm,
      cluster_kubernetes_service_instance_close_cpm,
      cluster_kubernetes_service_instance_write_cpm,
      cluster_kubernetes_service_instance_read_cpm,
      cluster_kubernetes_service_instance_http_call_cpm,
      cluster_kubernetes_service_instance_http_status_1xx_cpm,
      cluster_kubernetes_service_instance_http_status_2xx_cpm,
      cluster_kubernetes_service_instance_http_status_3xx_cpm,
      cluster_kubernetes_service_instance_http_status_4xx_cpm,
      cluster_kubernetes_service_instance_http_status_5xx_cpm,
      cluster_cilium_service_instance_l4_read_pkg_cpm,
      cluster_cilium_service_instance_l4_read_pkg_drop_cpm,
      cluster_cilium_service_instance_l4_write_pkg_cpm,
      cluster_cilium_service_instance_l4_write_pkg_drop_cpm,
      cluster_cilium_service_instance_protocol_cpm,
      cluster_cilium_service_instance_protocol_call_success_count,
      cluster_cilium_service_instance_protocol_http_call_cpm,
      cluster_cilium_service_instance_protocol_http_call_success_count,
      cluster_cilium_service_instance_protocol_http_status_1xx_cpm,
      cluster_cilium_service_instance_protocol_http_status_2xx_cpm,
      cluster_cilium_service_instance_protocol_http_status_3xx_cpm,
      cluster_cilium_service_instance_protocol_http_status_4xx_cpm,
      cluster_cilium_service_instance_protocol_http_status_5xx_cpm,
      cluster_cilium_service_instance_protocol_dns_call_cpm,
      cluster_cilium_service_instance_protocol_dns_call_success_count,
      cluster_cilium_service_instance_protocol_kafka_call_cpm,
      cluster_cilium_service_instance_protocol_kafka_call_success_count,
    };
  }

  merge(binding: ClusterPodCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_kubernetes_service_instance_connect_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_connect_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_connect_cpm) {
      tables.cluster_kubernetes_service_instance_connect_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_connect_success_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_connect_success_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_connect_success_cpm) {
      tables.cluster_kubernetes_service_instance_connect_success_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_accept_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_accept_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_accept_cpm) {
      tables.cluster_kubernetes_service_instance_accept_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_close_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_close_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_close_cpm) {
      tables.cluster_kubernetes_service_instance_close_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_write_cpm) {
      tables.cluster_kubernetes_service_instance_write_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_read_cpm) {
      tables.cluster_kubernetes_service_instance_read_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_call_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_http_call_cpm) {
      tables.cluster_kubernetes_service_instance_http_call_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_http_status_1xx_cpm) {
      tables.cluster_kubernetes_service_instance_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_http_status_2xx_cpm) {
      tables.cluster_kubernetes_service_instance_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_http_status_3xx_cpm) {
      tables.cluster_kubernetes_service_instance_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_http_status_4xx_cpm) {
      tables.cluster_kubernetes_service_instance_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_instance_http_status_5xx_cpm) {
      tables.cluster_kubernetes_service_instance_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_l4_read_pkg_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_l4_read_pkg_cpm) {
      tables.cluster_cilium_service_instance_l4_read_pkg_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_l4_read_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_l4_read_pkg_drop_cpm) {
      tables.cluster_cilium_service_instance_l4_read_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_l4_write_pkg_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_l4_write_pkg_cpm) {
      tables.cluster_cilium_service_instance_l4_write_pkg_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_l4_write_pkg_drop_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_l4_write_pkg_drop_cpm) {
      tables.cluster_cilium_service_instance_l4_write_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_cpm) {
      tables.cluster_cilium_service_instance_protocol_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_call_success_count = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_call_success_count) {
      tables.cluster_cilium_service_instance_protocol_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_call_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_call_cpm) {
      tables.cluster_cilium_service_instance_protocol_http_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_call_success_count = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_call_success_count) {
      tables.cluster_cilium_service_instance_protocol_http_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_status_1xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_status_1xx_cpm) {
      tables.cluster_cilium_service_instance_protocol_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_status_2xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_status_2xx_cpm) {
      tables.cluster_cilium_service_instance_protocol_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_status_3xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_status_3xx_cpm) {
      tables.cluster_cilium_service_instance_protocol_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_status_4xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_status_4xx_cpm) {
      tables.cluster_cilium_service_instance_protocol_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_http_status_5xx_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_http_status_5xx_cpm) {
      tables.cluster_cilium_service_instance_protocol_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_dns_call_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_dns_call_cpm) {
      tables.cluster_cilium_service_instance_protocol_dns_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_dns_call_success_count = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_dns_call_success_count) {
      tables.cluster_cilium_service_instance_protocol_dns_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_kafka_call_cpm = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_kafka_call_cpm) {
      tables.cluster_cilium_service_instance_protocol_kafka_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_kafka_call_success_count = from(ClusterPodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_instance_protocol_kafka_call_success_count) {
      tables.cluster_cilium_service_instance_protocol_kafka_call_success_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceInstanceConnectCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_connect_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceConnectSuccessCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_connect_success_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceAcceptCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_accept_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceCloseCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_close_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpCallCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_call_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpStatus1xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpStatus2xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpStatus3xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpStatus4xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpStatus5xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceL4ReadPkgCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_l4_read_pkg_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceL4ReadPkgDropCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceL4WritePkgCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceL4WritePkgDropCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_l4_write_pkg_drop_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolDnsCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolKafkaCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_kafka_call_success_count,
      );
    }
    return closed;
  }
}

export const clusterPodCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodCpmMetrics',
  scope: clusterPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'cpm' },
    { scope: 'CiliumServiceInstance', function: 'cpm' },
    { scope: 'FederatedPod', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new ClusterPodCpmMetricsDispatcher(host),
};
