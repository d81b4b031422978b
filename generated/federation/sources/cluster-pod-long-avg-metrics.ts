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
  clusterKubernetesServiceInstanceAcceptTimeMetric,
  clusterKubernetesServiceInstanceCloseTimeMetric,
  clusterKubernetesServiceInstanceConnectTimeMetric,
  clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric,
  clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
  clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric,
  clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
  clusterKubernetesServiceInstanceHttpCallTimeMetric,
  clusterKubernetesServiceInstanceReadL3LocalTimeMetric,
  clusterKubernetesServiceInstanceReadL3RcvTimeMetric,
  clusterKubernetesServiceInstanceReadL3TimeMetric,
  clusterKubernetesServiceInstanceReadL4TimeMetric,
  clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric,
  clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
  clusterKubernetesServiceInstanceReadTimeMetric,
  clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
  clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
  clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric,
  clusterKubernetesServiceInstanceWriteL2TimeMetric,
  clusterKubernetesServiceInstanceWriteL3LocalTimeMetric,
  clusterKubernetesServiceInstanceWriteL3OutputTimeMetric,
  clusterKubernetesServiceInstanceWriteL3TimeMetric,
  clusterKubernetesServiceInstanceWriteL4TimeMetric,
  clusterKubernetesServiceInstanceWriteTimeMetric,
} from '../metrics/cluster-pod-long-avg-metrics.ts';
import { clusterPodScope } from '../scopes.ts';

/** Which metrics over ClusterPodLongAvgMetrics take one downstream metric of one stream. */
interface ClusterPodLongAvgMetricsBinding extends Binding {
  readonly cluster_kubernetes_service_instance_connect_time: boolean;
  readonly cluster_kubernetes_service_instance_accept_time: boolean;
  readonly cluster_kubernetes_service_instance_close_time: boolean;
  readonly cluster_kubernetes_service_instance_write_time: boolean;
  readonly cluster_kubernetes_service_instance_write_l4_time: boolean;
  readonly cluster_kubernetes_service_instance_write_l3_time: boolean;
  readonly cluster_kubernetes_service_instance_write_l3_local_time: boolean;
  readonly cluster_kubernetes_service_instance_write_l3_output_time: boolean;
  readonly cluster_kubernetes_service_instance_write_l2_time: boolean;
  readonly cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count: boolean;
  readonly cluster_kubernetes_service_instance_write_l2_ready_send_time: boolean;
  readonly cluster_kubernetes_service_instance_write_l2_net_device_send_time: boolean;
  readonly cluster_kubernetes_service_instance_read_time: boolean;
  readonly cluster_kubernetes_service_instance_read_l4_time: boolean;
  readonly cluster_kubernetes_service_instance_read_l3_time: boolean;
  readonly cluster_kubernetes_service_instance_read_l3_rcv_time: boolean;
  readonly cluster_kubernetes_service_instance_read_l3_local_time: boolean;
  readonly cluster_kubernetes_service_instance_read_package_to_queue_time: boolean;
  readonly cluster_kubernetes_service_instance_read_rcv_package_from_queue_time: boolean;
  readonly cluster_kubernetes_service_instance_http_call_time: boolean;
  readonly cluster_kubernetes_service_instance_http_avg_req_header_size: boolean;
  readonly cluster_kubernetes_service_instance_http_avg_req_body_size: boolean;
  readonly cluster_kubernetes_service_instance_http_avg_resp_header_size: boolean;
  readonly cluster_kubernetes_service_instance_http_avg_resp_body_size: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodLongAvgMetrics. */
class ClusterPodLongAvgMetricsTables {
  readonly cluster_kubernetes_service_instance_connect_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_accept_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_close_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l4_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l3_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l3_local_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l3_output_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l2_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l2_ready_send_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_write_l2_net_device_send_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_l4_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_l3_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_l3_rcv_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_l3_local_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_package_to_queue_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_read_rcv_package_from_queue_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_call_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_avg_req_header_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_avg_req_body_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_avg_resp_header_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_instance_http_avg_resp_body_size: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_kubernetes_service_instance_connect_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceConnectTimeMetric),
    );
    this.cluster_kubernetes_service_instance_accept_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceAcceptTimeMetric),
    );
    this.cluster_kubernetes_service_instance_close_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceCloseTimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteTimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL4TimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL3TimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL3LocalTimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_l3_output_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL3OutputTimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_l2_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL2TimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric),
    );
    this.cluster_kubernetes_service_instance_write_l2_ready_send_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric),
    );
    this.cluster_kubernetes_service_instance_write_l2_net_device_send_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric),
    );
    this.cluster_kubernetes_service_instance_read_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadTimeMetric),
    );
    this.cluster_kubernetes_service_instance_read_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadL4TimeMetric),
    );
    this.cluster_kubernetes_service_instance_read_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadL3TimeMetric),
    );
    this.cluster_kubernetes_service_instance_read_l3_rcv_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadL3RcvTimeMetric),
    );
    this.cluster_kubernetes_service_instance_read_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadL3LocalTimeMetric),
    );
    this.cluster_kubernetes_service_instance_read_package_to_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric),
    );
    this.cluster_kubernetes_service_instance_read_rcv_package_from_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric),
    );
    this.cluster_kubernetes_service_instance_http_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpCallTimeMetric),
    );
    this.cluster_kubernetes_service_instance_http_avg_req_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric),
    );
    this.cluster_kubernetes_service_instance_http_avg_req_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric),
    );
    this.cluster_kubernetes_service_instance_http_avg_resp_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric),
    );
    this.cluster_kubernetes_service_instance_http_avg_resp_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterPodLongAvgMetrics. */
export class ClusterPodLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterPodLongAvgMetricsBinding | undefined {
    const cluster_kubernetes_service_instance_connect_time = metric === 'kubernetes_service_instance_connect_time';
    const cluster_kubernetes_service_instance_accept_time = metric === 'kubernetes_service_instance_accept_time';
    const cluster_kubernetes_service_instance_close_time = metric === 'kubernetes_service_instance_close_time';
    const cluster_kubernetes_service_instance_write_time = metric === 'kubernetes_service_instance_write_time';
    const cluster_kubernetes_service_instance_write_l4_time = metric === 'kubernetes_service_instance_write_l4_time';
    const cluster_kubernetes_service_instance_write_l3_time = metric === 'kubernetes_service_instance_write_l3_time';
    const cluster_kubernetes_service_instance_write_l3_local_time = metric === 'kubernetes_service_instance_write_l3_local_time';
    const cluster_kubernetes_service_instance_write_l3_output_time = metric === 'kubernetes_service_instance_write_l3_output_time';
    const cluster_kubernetes_service_instance_write_l2_time = metric === 'kubernetes_service_instance_write_l2_time';
    const cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count = metric === 'kubernetes_service_instance_write_l2_avg_enter_queue_count';
    const cluster_kubernetes_service_instance_write_l2_ready_send_time = metric === 'kubernetes_service_instance_write_l2_ready_send_time';
    const cluster_kubernetes_service_instance_write_l2_net_device_send_time = metric === 'kubernetes_service_instance_write_l2_net_device_send_time';
    const cluster_kubernetes_service_instance_read_time = metric === 'kubernetes_service_instance_read_time';
    const cluster_kubernetes_service_instance_read_l4_time = metric === 'kubernetes_service_instance_read_l4_time';
    const cluster_kubernetes_service_instance_read_l3_time = metric === 'kubernetes_service_instance_read_l3_time';
    const cluster_kubernetes_service_instance_read_l3_rcv_time = metric === 'kubernetes_service_instance_read_l3_rcv_time';
    const cluster_kubernetes_service_instance_read_l3_local_time = metric === 'kubernetes_service_instance_read_l3_local_time';
    const cluster_kubernetes_service_instance_read_package_to_queue_time = metric === 'kubernetes_service_instance_read_package_to_queue_time';
    const cluster_kubernetes_service_instance_read_rcv_package_from_queue_time = metric === 'kubernetes_service_instance_read_rcv_package_from_queue_time';
    const cluster_kubernetes_service_instance_http_call_time = metric === 'kubernetes_service_instance_http_call_time';
    const cluster_kubernetes_service_instance_http_avg_req_header_size = metric === 'kubernetes_service_instance_http_avg_req_header_size';
    const cluster_kubernetes_service_instance_http_avg_req_body_size = metric === 'kubernetes_service_instance_http_avg_req_body_size';
    const cluster_kubernetes_service_instance_http_avg_resp_header_size = metric === 'kubernetes_service_instance_http_avg_resp_header_size';
    const cluster_kubernetes_service_instance_http_avg_resp_body_size = metric === 'kubernetes_service_instance_http_avg_resp_body_size';
    if (!cluster_kubernetes_service_instance_connect_time && !cluster_kubernetes_service_instance_accept_time && !cluster_kubernetes_service_instance_close_time && !cluster_kubernetes_service_instance_write_time && !cluster_kubernetes_service_instance_write_l4_time && !cluster_kubernetes_service_instance_write_l3_time && !cluster_kubernetes_service_instance_write_l3_local_time && !cluster_kubernetes_service_instance_write_l3_output_time && !cluster_kubernetes_service_instance_write_l2_time && !cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count && !cluster_kubernetes_service_instance_write_l2_ready_send_time && !cluster_kubernetes_service_instance_write_l2_net_device_send_time && !cluster_kubernetes_service_instance_read_time && !cluster_kubernetes_service_instance_read_l4_time && !cluster_kubernetes_service_instance_read_l3_time && !cluster_kubernetes_service_instance_read_l3_rcv_time && !cluster_kubernetes_service_instance_read_l3_local_time && !cluster_kubernetes_service_instance_read_package_to_queue_time && !cluster_kubernetes_service_instance_read_rcv_package_from_queue_time && !cluster_kubernetes_service_instance_http_call_time && !cluster_kubernetes_service_instance_http_avg_req_header_size && !cluster_kubernetes_service_instance_http_avg_req_body_size && !cluster_kubernetes_service_instance_http_avg_resp_header_size && !cluster_kubernetes_service_instance_http_avg_resp_body_size) return undefined;
    return {
      cluster_kubernetes_service_instance_connect_time,
      cluster_kubernetes_service_instance_accept_time,
      cluster_kubernetes_service_instance_close_time,
      cluster_kubernetes_service_instance_write_time,
      cluster_kubernetes_service_instance_write_l4_time,
      cluster_kubernetes_service_instance_write_l3_time,
      cluster_kubernetes_service_instance_write_l3_local_time,
      cluster_kubernetes_service_instance_write_l3_output_time,
      cluster_kubernetes_service_instance_write_l2_time,
      cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count,
      cluster_kubernetes_service_instance_write_l2_ready_send_time,
      cluster_kubernetes_service_instance_write_l2_net_device_send_time,
      cluster_kubernetes_service_instance_read_time,
      cluster_kubernetes_service_instance_read_l4_time,
      cluster_kubernetes_service_instance_read_l3_time,
      cluster_kubernetes_service_instance_read_l3_rcv_time,
      cluster_kubernetes_service_instance_read_l3_local_time,
      cluster_kubernetes_service_instance_read_package_to_queue_time,
      cluster_kubernetes_service_instance_read_rcv_package_from_queue_time,
      cluster_kubernetes_service_instance_http_call_time,
      cluster_kubernetes_service_instance_http_avg_req_header_size,
      cluster_kubernetes_service_instance_http_avg_req_body_size,
      cluster_kubernetes_service_instance_http_avg_resp_header_size,
      cluster_kubernetes_service_instance_http_avg_resp_body_size,
    };
  }

  merge(binding: ClusterPodLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_kubernetes_service_instance_connect_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_connect_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_connect_time) {
      tables.cluster_kubernetes_service_instance_connect_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_accept_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_accept_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_accept_time) {
      tables.cluster_kubernetes_service_instance_accept_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_close_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_close_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_close_time) {
      tables.cluster_kubernetes_service_instance_close_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_time) {
      tables.cluster_kubernetes_service_instance_write_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l4_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l4_time) {
      tables.cluster_kubernetes_service_instance_write_l4_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l3_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l3_time) {
      tables.cluster_kubernetes_service_instance_write_l3_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l3_local_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l3_local_time) {
      tables.cluster_kubernetes_service_instance_write_l3_local_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l3_output_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l3_output_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l3_output_time) {
      tables.cluster_kubernetes_service_instance_write_l3_output_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l2_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l2_time) {
      tables.cluster_kubernetes_service_instance_write_l2_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count) {
      tables.cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l2_ready_send_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l2_ready_send_time) {
      tables.cluster_kubernetes_service_instance_write_l2_ready_send_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_write_l2_net_device_send_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_write_l2_net_device_send_time) {
      tables.cluster_kubernetes_service_instance_write_l2_net_device_send_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_read_time) {
      tables.cluster_kubernetes_service_instance_read_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_l4_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_read_l4_time) {
      tables.cluster_kubernetes_service_instance_read_l4_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_l3_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_read_l3_time) {
      tables.cluster_kubernetes_service_instance_read_l3_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_l3_rcv_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_read_l3_rcv_time) {
      tables.cluster_kubernetes_service_instance_read_l3_rcv_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_l3_local_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_read_l3_local_time) {
      tables.cluster_kubernetes_service_instance_read_l3_local_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_package_to_queue_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_read_package_to_queue_time) {
      tables.cluster_kubernetes_service_instance_read_package_to_queue_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_read_rcv_package_from_queue_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_read_rcv_package_from_queue_time) {
      tables.cluster_kubernetes_service_instance_read_rcv_package_from_queue_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_call_time = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_call_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_http_call_time) {
      tables.cluster_kubernetes_service_instance_http_call_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_avg_req_header_size = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_http_avg_req_header_size) {
      tables.cluster_kubernetes_service_instance_http_avg_req_header_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_avg_req_body_size = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_http_avg_req_body_size) {
      tables.cluster_kubernetes_service_instance_http_avg_req_body_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_avg_resp_header_size = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_http_avg_resp_header_size) {
      tables.cluster_kubernetes_service_instance_http_avg_resp_header_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_instance_http_avg_resp_body_size = from(ClusterPodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_instance_http_avg_resp_body_size) {
      tables.cluster_kubernetes_service_instance_http_avg_resp_body_size.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterKubernetesServiceInstanceConnectTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_connect_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceAcceptTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_accept_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceCloseTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_close_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL4TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l4_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL3TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l3_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL3LocalTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l3_local_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL3OutputTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l3_output_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL2TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l2_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l2_ready_send_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_write_l2_net_device_send_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadL4TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_l4_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadL3TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_l3_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadL3RcvTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_l3_rcv_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadL3LocalTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_l3_local_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_package_to_queue_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_read_rcv_package_from_queue_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpCallTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_call_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_avg_req_header_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_avg_req_body_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric,
        bucket,
        tables.cluster_kubernetes_service_instance_http_avg_resp_body_size,
      );
    }
    return closed;
  }
}

export const clusterPodLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodLongAvgMetrics',
  scope: clusterPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'longAvg' },
    { scope: 'FederatedPod', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new ClusterPodLongAvgMetricsDispatcher(host),
};
