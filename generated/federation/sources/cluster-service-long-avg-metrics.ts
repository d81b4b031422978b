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
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import {
  clusterCacheAccessRespTimeMetric,
  clusterCacheReadRespTimeMetric,
  clusterCacheWriteRespTimeMetric,
  clusterDatabaseAccessRespTimeMetric,
  clusterGenAiProviderAvgEstimatedCostMetric,
  clusterGenAiProviderInputTokensAvgMetric,
  clusterGenAiProviderOutputTokensAvgMetric,
  clusterGenAiProviderRespTimeMetric,
  clusterKubernetesServiceAcceptTimeMetric,
  clusterKubernetesServiceCloseTimeMetric,
  clusterKubernetesServiceConnectTimeMetric,
  clusterKubernetesServiceHttpAvgReqBodySizeMetric,
  clusterKubernetesServiceHttpAvgReqHeaderSizeMetric,
  clusterKubernetesServiceHttpAvgRespBodySizeMetric,
  clusterKubernetesServiceHttpAvgRespHeaderSizeMetric,
  clusterKubernetesServiceHttpCallTimeMetric,
  clusterKubernetesServiceReadL3LocalTimeMetric,
  clusterKubernetesServiceReadL3RcvTimeMetric,
  clusterKubernetesServiceReadL3TimeMetric,
  clusterKubernetesServiceReadL4TimeMetric,
  clusterKubernetesServiceReadPackageToQueueTimeMetric,
  clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric,
  clusterKubernetesServiceReadTimeMetric,
  clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric,
  clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
  clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric,
  clusterKubernetesServiceWriteL2TimeMetric,
  clusterKubernetesServiceWriteL3LocalTimeMetric,
  clusterKubernetesServiceWriteL3OutputTimeMetric,
  clusterKubernetesServiceWriteL3TimeMetric,
  clusterKubernetesServiceWriteL4TimeMetric,
  clusterKubernetesServiceWriteTimeMetric,
  clusterMqServiceConsumeLatencyMetric,
  clusterServiceMqConsumeLatencyMetric,
  clusterServiceRespTimeMetric,
  clusterServiceSidecarInternalReqLatencyNanosMetric,
  clusterServiceSidecarInternalRespLatencyNanosMetric,
  clusterServiceThroughputReceivedMetric,
  clusterServiceThroughputSentMetric,
} from '../metrics/cluster-service-long-avg-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceLongAvgMetrics take one downstream metric of one stream. */
interface ClusterServiceLongAvgMetricsBinding extends Binding {
  readonly cluster_service_resp_time: boolean;
  readonly cluster_service_mq_consume_latency: boolean;
  readonly cluster_database_access_resp_time: boolean;
  readonly cluster_cache_access_resp_time: boolean;
  readonly cluster_cache_read_resp_time: boolean;
  readonly cluster_cache_write_resp_time: boolean;
  readonly cluster_mq_service_consume_latency: boolean;
  readonly cluster_service_throughput_received: boolean;
  readonly cluster_service_throughput_sent: boolean;
  readonly cluster_service_sidecar_internal_req_latency_nanos: boolean;
  readonly cluster_service_sidecar_internal_resp_latency_nanos: boolean;
  readonly cluster_gen_ai_provider_resp_time: boolean;
  readonly cluster_gen_ai_provider_input_tokens_avg: boolean;
  readonly cluster_gen_ai_provider_output_tokens_avg: boolean;
  readonly cluster_gen_ai_provider_avg_estimated_cost: boolean;
  readonly cluster_kubernetes_service_connect_time: boolean;
  readonly cluster_kubernetes_service_accept_time: boolean;
  readonly cluster_kubernetes_service_close_time: boolean;
  readonly cluster_kubernetes_service_write_time: boolean;
  readonly cluster_kubernetes_service_write_l4_time: boolean;
  readonly cluster_kubernetes_service_write_l3_time: boolean;
  readonly cluster_kubernetes_service_write_l3_local_time: boolean;
  readonly cluster_kubernetes_service_write_l3_output_time: boolean;
  readonly cluster_kubernetes_service_write_l2_time: boolean;
  readonly cluster_kubernetes_service_write_l2_enter_avg_queue_count: boolean;
  readonly cluster_kubernetes_service_write_l2_ready_avg_send_duration: boolean;
  readonly cluster_kubernetes_service_write_l2_net_device_avg_send_duration: boolean;
  readonly cluster_kubernetes_service_read_time: boolean;
  readonly cluster_kubernetes_service_read_l4_time: boolean;
  readonly cluster_kubernetes_service_read_l3_time: boolean;
  readonly cluster_kubernetes_service_read_l3_rcv_time: boolean;
  readonly cluster_kubernetes_service_read_l3_local_time: boolean;
  readonly cluster_kubernetes_service_read_package_to_queue_time: boolean;
  readonly cluster_kubernetes_service_read_rcv_package_from_queue_time: boolean;
  readonly cluster_kubernetes_service_http_call_time: boolean;
  readonly cluster_kubernetes_service_http_avg_req_header_size: boolean;
  readonly cluster_kubernetes_service_http_avg_req_body_size: boolean;
  readonly cluster_kubernetes_service_http_avg_resp_header_size: boolean;
  readonly cluster_kubernetes_service_http_avg_resp_body_size: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceLongAvgMetrics. */
class ClusterServiceLongAvgMetricsTables {
  readonly cluster_service_resp_time: LongAvgMetricsAddTable;
  readonly cluster_service_mq_consume_latency: LongAvgMetricsAddTable;
  readonly cluster_database_access_resp_time: LongAvgMetricsAddTable;
  readonly cluster_cache_access_resp_time: LongAvgMetricsAddTable;
  readonly cluster_cache_read_resp_time: LongAvgMetricsAddTable;
  readonly cluster_cache_write_resp_time: LongAvgMetricsAddTable;
  readonly cluster_mq_service_consume_latency: LongAvgMetricsAddTable;
  readonly cluster_service_throughput_received: LongAvgMetricsAddTable;
  readonly cluster_service_throughput_sent: LongAvgMetricsAddTable;
  readonly cluster_service_sidecar_internal_req_latency_nanos: LongAvgMetricsAddTable;
  readonly cluster_service_sidecar_internal_resp_latency_nanos: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_provider_resp_time: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_provider_input_tokens_avg: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_provider_output_tokens_avg: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_provider_avg_estimated_cost: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_connect_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_accept_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_close_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l4_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l3_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l3_local_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l3_output_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l2_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l2_enter_avg_queue_count: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l2_ready_avg_send_duration: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_write_l2_net_device_avg_send_duration: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_read_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_read_l4_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_read_l3_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_read_l3_rcv_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_read_l3_local_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_read_package_to_queue_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_read_rcv_package_from_queue_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_http_call_time: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_http_avg_req_header_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_http_avg_req_body_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_http_avg_resp_header_size: LongAvgMetricsAddTable;
  readonly cluster_kubernetes_service_http_avg_resp_body_size: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_resp_time = new LongAvgMetricsAddTable(host, host.budget(clusterServiceRespTimeMetric));
    this.cluster_service_mq_consume_latency = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceMqConsumeLatencyMetric),
    );
    this.cluster_database_access_resp_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterDatabaseAccessRespTimeMetric),
    );
    this.cluster_cache_access_resp_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterCacheAccessRespTimeMetric),
    );
    this.cluster_cache_read_resp_time = new LongAvgMetricsAddTable(host, host.budget(clusterCacheReadRespTimeMetric));
    this.cluster_cache_write_resp_time = new LongAvgMetricsAddTable(host, host.budget(clusterCacheWriteRespTimeMetric));
    this.cluster_mq_service_consume_latency = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterMqServiceConsumeLatencyMetric),
    );
    this.cluster_service_throughput_received = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceThroughputReceivedMetric),
    );
    this.cluster_service_throughput_sent = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceThroughputSentMetric),
    );
    this.cluster_service_sidecar_internal_req_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceSidecarInternalReqLatencyNanosMetric),
    );
    this.cluster_service_sidecar_internal_resp_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceSidecarInternalRespLatencyNanosMetric),
    );
    this.cluster_gen_ai_provider_resp_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiProviderRespTimeMetric),
    );
    this.cluster_gen_ai_provider_input_tokens_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiProviderInputTokensAvgMetric),
    );
    this.cluster_gen_ai_provider_output_tokens_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiProviderOutputTokensAvgMetric),
    );
    this.cluster_gen_ai_provider_avg_estimated_cost = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiProviderAvgEstimatedCostMetric),
    );
    this.cluster_kubernetes_service_connect_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceConnectTimeMetric),
    );
    this.cluster_kubernetes_service_accept_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceAcceptTimeMetric),
    );
    this.cluster_kubernetes_service_close_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceCloseTimeMetric),
    );
    this.cluster_kubernetes_service_write_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteTimeMetric),
    );
    this.cluster_kubernetes_service_write_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL4TimeMetric),
    );
    this.cluster_kubernetes_service_write_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL3TimeMetric),
    );
    this.cluster_kubernetes_service_write_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL3LocalTimeMetric),
    );
    this.cluster_kubernetes_service_write_l3_output_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL3OutputTimeMetric),
    );
    this.cluster_kubernetes_service_write_l2_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL2TimeMetric),
    );
    this.cluster_kubernetes_service_write_l2_enter_avg_queue_count = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric),
    );
    this.cluster_kubernetes_service_write_l2_ready_avg_send_duration = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric),
    );
    this.cluster_kubernetes_service_write_l2_net_device_avg_send_duration = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric),
    );
    this.cluster_kubernetes_service_read_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadTimeMetric),
    );
    this.cluster_kubernetes_service_read_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadL4TimeMetric),
    );
    this.cluster_kubernetes_service_read_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadL3TimeMetric),
    );
    this.cluster_kubernetes_service_read_l3_rcv_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadL3RcvTimeMetric),
    );
    this.cluster_kubernetes_service_read_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadL3LocalTimeMetric),
    );
    this.cluster_kubernetes_service_read_package_to_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadPackageToQueueTimeMetric),
    );
    this.cluster_kubernetes_service_read_rcv_package_from_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric),
    );
    this.cluster_kubernetes_service_http_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpCallTimeMetric),
    );
    this.cluster_kubernetes_service_http_avg_req_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpAvgReqHeaderSizeMetric),
    );
    this.cluster_kubernetes_service_http_avg_req_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpAvgReqBodySizeMetric),
    );
    this.cluster_kubernetes_service_http_avg_resp_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpAvgRespHeaderSizeMetric),
    );
    this.cluster_kubernetes_service_http_avg_resp_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpAvgRespBodySizeMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterServiceLongAvgMetrics. */
export class ClusterServiceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterServiceLongAvgMetricsBinding | undefined {
    const cluster_service_resp_time = metric === 'service_resp_time';
    const cluster_service_mq_consume_latency = metric === 'service_mq_consume_latency';
    const cluster_database_access_resp_time = metric === 'database_access_resp_time';
    const cluster_cache_access_resp_time = metric === 'cache_access_resp_time';
    const cluster_cache_read_resp_time = metric === 'cache_read_resp_time';
    const cluster_cache_write_resp_time = metric === 'cache_write_resp_time';
    const cluster_mq_service_consume_latency = metric === 'mq_service_consume_latency';
    const cluster_service_throughput_received = metric === 'service_throughput_received';
    const cluster_service_throughput_sent = metric === 'service_throughput_sent';
    const cluster_service_sidecar_internal_req_latency_nanos = metric === 'service_sidecar_internal_req_latency_nanos';
    const cluster_service_sidecar_internal_resp_latency_nanos = metric === 'service_sidecar_internal_resp_latency_nanos';
    const cluster_gen_ai_provider_resp_time = metric === 'gen_ai_provider_resp_time';
    const cluster_gen_ai_provider_input_tokens_avg = metric === 'gen_ai_provider_input_tokens_avg';
    const cluster_gen_ai_provider_output_tokens_avg = metric === 'gen_ai_provider_output_tokens_avg';
    const cluster_gen_ai_provider_avg_estimated_cost = metric === 'gen_ai_provider_avg_estimated_cost';
    const cluster_kubernetes_service_connect_time = metric === 'kubernetes_service_connect_time';
    const cluster_kubernetes_service_accept_time = metric === 'kubernetes_service_accept_time';
    const cluster_kubernetes_service_close_time = metric === 'kubernetes_service_close_time';
    const cluster_kubernetes_service_write_time = metric === 'kubernetes_service_write_time';
    const cluster_kubernetes_service_write_l4_time = metric === 'kubernetes_service_write_l4_time';
    const cluster_kubernetes_service_write_l3_time = metric === 'kubernetes_service_write_l3_time';
    const cluster_kubernetes_service_write_l3_local_time = metric === 'kubernetes_service_write_l3_local_time';
    const cluster_kubernetes_service_write_l3_output_time = metric === 'kubernetes_service_write_l3_output_time';
    const cluster_kubernetes_service_write_l2_time = metric === 'kubernetes_service_write_l2_time';
    const cluster_kubernetes_service_write_l2_enter_avg_queue_count = metric === 'kubernetes_service_write_l2_enter_avg_queue_count';
    const cluster_kubernetes_service_write_l2_ready_avg_send_duration = metric === 'kubernetes_service_write_l2_ready_avg_send_duration';
    const cluster_kubernetes_service_write_l2_net_device_avg_send_duration = metric === 'kubernetes_service_write_l2_net_device_avg_send_duration';
    const cluster_kubernetes_service_read_time = metric === 'kubernetes_service_read_time';
    const cluster_kubernetes_service_read_l4_time = metric === 'kubernetes_service_read_l4_time';
    const cluster_kubernetes_service_read_l3_time = metric === 'kubernetes_service_read_l3_time';
    const cluster_kubernetes_service_read_l3_rcv_time = metric === 'kubernetes_service_read_l3_rcv_time';
    const cluster_kubernetes_service_read_l3_local_time = metric === 'kubernetes_service_read_l3_local_time';
    const cluster_kubernetes_service_read_package_to_queue_time = metric === 'kubernetes_service_read_package_to_queue_time';
    const cluster_kubernetes_service_read_rcv_package_from_queue_time = metric === 'kubernetes_service_read_rcv_package_from_queue_time';
    const cluster_kubernetes_service_http_call_time = metric === 'kubernetes_service_http_call_time';
    const cluster_kubernetes_service_http_avg_req_header_size = metric === 'kubernetes_service_http_avg_req_header_size';
    const cluster_kubernetes_service_http_avg_req_body_size = metric === 'kubernetes_service_http_avg_req_body_size';
    const cluster_kubernetes_service_http_avg_resp_header_size = metric === 'kubernetes_service_http_avg_resp_header_size';
    const cluster_kubernetes_service_http_avg_resp_body_size = metric === 'kubernetes_service_http_avg_resp_body_size';
    if (!cluster_service_resp_time && !cluster_service_mq_consume_latency && !cluster_database_access_resp_time && !cluster_cache_access_resp_time && !cluster_cache_read_resp_time && !cluster_cache_write_resp_time && !cluster_mq_service_consume_latency && !cluster_service_throughput_received && !cluster_service_throughput_sent && !cluster_service_sidecar_internal_req_latency_nanos && !cluster_service_sidecar_internal_resp_latency_nanos && !cluster_gen_ai_provider_resp_time && !cluster_gen_ai_provider_input_tokens_avg && !cluster_gen_ai_provider_output_tokens_avg && !cluster_gen_ai_provider_avg_estimated_cost && !cluster_kubernetes_service_connect_time && !cluster_kubernetes_service_accept_time && !cluster_kubernetes_service_close_time && !cluster_kubernetes_service_write_time && !cluster_kubernetes_service_write_l4_time && !cluster_kubernetes_service_write_l3_time && !cluster_kubernetes_service_write_l3_local_time && !cluster_kubernetes_service_write_l3_output_time && !cluster_kubernetes_service_write_l2_time && !cluster_kubernetes_service_write_l2_enter_avg_queue_count && !cluster_kubernetes_service_write_l2_ready_avg_send_duration && !cluster_kubernetes_service_write_l2_net_device_avg_send_duration && !cluster_kubernetes_service_read_time && !cluster_kubernetes_service_read_l4_time && !cluster_kubernetes_service_read_l3_time && !cluster_kubernetes_service_read_l3_rcv_time && !cluster_kubernetes_service_read_l3_local_time && !cluster_kubernetes_service_read_package_to_queue_time && !cluster_kubernetes_service_read_rcv_package_from_queue_time && !cluster_kubernetes_service_http_call_time && !cluster_kubernetes_service_http_avg_req_header_size && !cluster_kubernetes_service_http_avg_req_body_size && !cluster_kubernetes_service_http_avg_resp_header_size && !cluster_kubernetes_service_http_avg_resp_body_size) return undefined;
    return {
      cluster_service_resp_time,
      cluster_service_mq_consume_latency,
      cluster_database_access_resp_time,
      cluster_cache_access_resp_time,
      cluster_cache_read_resp_time,
      cluster_cache_write_resp_time,
      cluster_mq_service_consume_latency,
      cluster_service_throughput_received,
      cluster_service_throughput_sent,
      cluster_service_sidecar_internal_req_latency_nanos,
      cluster_service_sidecar_internal_resp_latency_nanos,
      cluster_gen_ai_provider_resp_time,
      cluster_gen_ai_provider_input_tokens_avg,
      cluster_gen_ai_provider_output_tokens_avg,
      cluster_gen_ai_provider_avg_estimated_cost,
      cluster_kubernetes_service_connect_time,
      cluster_kubernetes_service_accept_time,
      cluster_kubernetes_service_close_time,
      cluster_kubernetes_service_write_time,
      cluster_kubernetes_service_write_l4_time,
      cluster_kubernetes_service_write_l3_time,
      cluster_kubernetes_service_write_l3_local_time,
      cluster_kubernetes_service_write_l3_output_time,
      cluster_kubernetes_service_write_l2_time,
      cluster_kubernetes_service_write_l2_enter_avg_queue_count,
      cluster_kubernetes_service_write_l2_ready_avg_send_duration,
      cluster_kubernetes_service_write_l2_net_device_avg_send_duration,
      cluster_kubernetes_service_read_time,
      cluster_kubernetes_service_read_l4_time,
      cluster_kubernetes_service_read_l3_time,
      cluster_kubernetes_service_read_l3_rcv_time,
      cluster_kubernetes_service_read_l3_local_time,
      cluster_kubernetes_service_read_package_to_queue_time,
      cluster_kubernetes_service_read_rcv_package_from_queue_time,
      cluster_kubernetes_service_http_call_time,
      cluster_kubernetes_service_http_avg_req_header_size,
      cluster_kubernetes_service_http_avg_req_body_size,
      cluster_kubernetes_service_http_avg_resp_header_size,
      cluster_kubernetes_service_http_avg_resp_body_size,
    };
  }

  merge(binding: ClusterServiceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "service_resp_time")
    // .longAvgMetricsAdd(summation, count)
    // .decorator("ServiceDecorator");
    if (binding.cluster_service_resp_time) {
      tables.cluster_service_resp_time.merge(block.entities, columns);
    }
    // cluster_service_mq_consume_latency = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "service_mq_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_mq_consume_latency) {
      tables.cluster_service_mq_consume_latency.merge(block.entities, columns);
    }
    // cluster_database_access_resp_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "database_access_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_database_access_resp_time) {
      tables.cluster_database_access_resp_time.merge(block.entities, columns);
    }
    // cluster_cache_access_resp_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "cache_access_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_cache_access_resp_time) {
      tables.cluster_cache_access_resp_time.merge(block.entities, columns);
    }
    // cluster_cache_read_resp_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "cache_read_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_cache_read_resp_time) {
      tables.cluster_cache_read_resp_time.merge(block.entities, columns);
    }
    // cluster_cache_write_resp_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "cache_write_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_cache_write_resp_time) {
      tables.cluster_cache_write_resp_time.merge(block.entities, columns);
    }
    // cluster_mq_service_consume_latency = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "mq_service_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_mq_service_consume_latency) {
      tables.cluster_mq_service_consume_latency.merge(block.entities, columns);
    }
    // cluster_service_throughput_received = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "service_throughput_received")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_throughput_received) {
      tables.cluster_service_throughput_received.merge(block.entities, columns);
    }
    // cluster_service_throughput_sent = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "service_throughput_sent")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_throughput_sent) {
      tables.cluster_service_throughput_sent.merge(block.entities, columns);
    }
    // cluster_service_sidecar_internal_req_latency_nanos = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "service_sidecar_internal_req_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_sidecar_internal_req_latency_nanos) {
      tables.cluster_service_sidecar_internal_req_latency_nanos.merge(block.entities, columns);
    }
    // cluster_service_sidecar_internal_resp_latency_nanos = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "service_sidecar_internal_resp_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_sidecar_internal_resp_latency_nanos) {
      tables.cluster_service_sidecar_internal_resp_latency_nanos.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_resp_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_provider_resp_time) {
      tables.cluster_gen_ai_provider_resp_time.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_input_tokens_avg = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_input_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_provider_input_tokens_avg) {
      tables.cluster_gen_ai_provider_input_tokens_avg.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_output_tokens_avg = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_output_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_provider_output_tokens_avg) {
      tables.cluster_gen_ai_provider_output_tokens_avg.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_avg_estimated_cost = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_avg_estimated_cost")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_provider_avg_estimated_cost) {
      tables.cluster_gen_ai_provider_avg_estimated_cost.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_connect_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_connect_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_connect_time) {
      tables.cluster_kubernetes_service_connect_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_accept_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_accept_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_accept_time) {
      tables.cluster_kubernetes_service_accept_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_close_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_close_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_close_time) {
      tables.cluster_kubernetes_service_close_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_time) {
      tables.cluster_kubernetes_service_write_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l4_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l4_time) {
      tables.cluster_kubernetes_service_write_l4_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l3_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l3_time) {
      tables.cluster_kubernetes_service_write_l3_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l3_local_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l3_local_time) {
      tables.cluster_kubernetes_service_write_l3_local_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l3_output_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l3_output_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l3_output_time) {
      tables.cluster_kubernetes_service_write_l3_output_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l2_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l2_time) {
      tables.cluster_kubernetes_service_write_l2_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l2_enter_avg_queue_count = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l2_enter_avg_queue_count) {
      tables.cluster_kubernetes_service_write_l2_enter_avg_queue_count.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l2_ready_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l2_ready_avg_send_duration) {
      tables.cluster_kubernetes_service_write_l2_ready_avg_send_duration.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_l2_net_device_avg_send_duration = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_write_l2_net_device_avg_send_duration) {
      tables.cluster_kubernetes_service_write_l2_net_device_avg_send_duration.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_read_time) {
      tables.cluster_kubernetes_service_read_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_l4_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_read_l4_time) {
      tables.cluster_kubernetes_service_read_l4_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_l3_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_read_l3_time) {
      tables.cluster_kubernetes_service_read_l3_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_l3_rcv_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l3_rcv_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_read_l3_rcv_time) {
      tables.cluster_kubernetes_service_read_l3_rcv_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_l3_local_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_read_l3_local_time) {
      tables.cluster_kubernetes_service_read_l3_local_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_package_to_queue_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_package_to_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_read_package_to_queue_time) {
      tables.cluster_kubernetes_service_read_package_to_queue_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_rcv_package_from_queue_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_read_rcv_package_from_queue_time) {
      tables.cluster_kubernetes_service_read_rcv_package_from_queue_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_call_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_call_time")
    // .longAvgMetricsAdd(summation, count)
    // .decorator("K8SServiceDecorator");
    if (binding.cluster_kubernetes_service_http_call_time) {
      tables.cluster_kubernetes_service_http_call_time.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_avg_req_header_size = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_req_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_http_avg_req_header_size) {
      tables.cluster_kubernetes_service_http_avg_req_header_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_avg_req_body_size = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_req_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_http_avg_req_body_size) {
      tables.cluster_kubernetes_service_http_avg_req_body_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_avg_resp_header_size = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_resp_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_http_avg_resp_header_size) {
      tables.cluster_kubernetes_service_http_avg_resp_header_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_avg_resp_body_size = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_resp_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_kubernetes_service_http_avg_resp_body_size) {
      tables.cluster_kubernetes_service_http_avg_resp_body_size.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceRespTimeMetric, bucket, tables.cluster_service_resp_time);
      closeTable(closed, clusterServiceMqConsumeLatencyMetric, bucket, tables.cluster_service_mq_consume_latency);
      closeTable(closed, clusterDatabaseAccessRespTimeMetric, bucket, tables.cluster_database_access_resp_time);
      closeTable(closed, clusterCacheAccessRespTimeMetric, bucket, tables.cluster_cache_access_resp_time);
      closeTable(closed, clusterCacheReadRespTimeMetric, bucket, tables.cluster_cache_read_resp_time);
      closeTable(closed, clusterCacheWriteRespTimeMetric, bucket, tables.cluster_cache_write_resp_time);
      closeTable(closed, clusterMqServiceConsumeLatencyMetric, bucket, tables.cluster_mq_service_consume_latency);
      closeTable(closed, clusterServiceThroughputReceivedMetric, bucket, tables.cluster_service_throughput_received);
      closeTable(closed, clusterServiceThroughputSentMetric, bucket, tables.cluster_service_throughput_sent);
      closeTable(
        closed,
        clusterServiceSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.cluster_service_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        clusterServiceSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.cluster_service_sidecar_internal_resp_latency_nanos,
      );
      closeTable(closed, clusterGenAiProviderRespTimeMetric, bucket, tables.cluster_gen_ai_provider_resp_time);
      closeTable(
        closed,
        clusterGenAiProviderInputTokensAvgMetric,
        bucket,
        tables.cluster_gen_ai_provider_input_tokens_avg,
      );
      closeTable(
        closed,
        clusterGenAiProviderOutputTokensAvgMetric,
        bucket,
        tables.cluster_gen_ai_provider_output_tokens_avg,
      );
      closeTable(
        closed,
        clusterGenAiProviderAvgEstimatedCostMetric,
        bucket,
        tables.cluster_gen_ai_provider_avg_estimated_cost,
      );
      closeTable(
        closed,
        clusterKubernetesServiceConnectTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_connect_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceAcceptTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_accept_time,
      );
      closeTable(closed, clusterKubernetesServiceCloseTimeMetric, bucket, tables.cluster_kubernetes_service_close_time);
      closeTable(closed, clusterKubernetesServiceWriteTimeMetric, bucket, tables.cluster_kubernetes_service_write_time);
      closeTable(
        closed,
        clusterKubernetesServiceWriteL4TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l4_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteL3TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l3_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteL3LocalTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l3_local_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteL3OutputTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l3_output_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteL2TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l2_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteL2EnterAvgQueueCountMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l2_enter_avg_queue_count,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteL2ReadyAvgSendDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l2_ready_avg_send_duration,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_write_l2_net_device_avg_send_duration,
      );
      closeTable(closed, clusterKubernetesServiceReadTimeMetric, bucket, tables.cluster_kubernetes_service_read_time);
      closeTable(
        closed,
        clusterKubernetesServiceReadL4TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_read_l4_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadL3TimeMetric,
        bucket,
        tables.cluster_kubernetes_service_read_l3_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadL3RcvTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_read_l3_rcv_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadL3LocalTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_read_l3_local_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadPackageToQueueTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_read_package_to_queue_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadRcvPackageFromQueueTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_read_rcv_package_from_queue_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpCallTimeMetric,
        bucket,
        tables.cluster_kubernetes_service_http_call_time,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_http_avg_req_header_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpAvgReqBodySizeMetric,
        bucket,
        tables.cluster_kubernetes_service_http_avg_req_body_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpAvgRespBodySizeMetric,
        bucket,
        tables.cluster_kubernetes_service_http_avg_resp_body_size,
      );
    }
    return closed;
  }
}

export const clusterServiceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceLongAvgMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'longAvg' },
    { scope: 'TCPService', function: 'longAvg' },
    { scope: 'K8SService', function: 'longAvg' },
    { scope: 'DatabaseAccess', function: 'longAvg' },
    { scope: 'CacheAccess', function: 'longAvg' },
    { scope: 'MQAccess', function: 'longAvg' },
    { scope: 'GenAIProviderAccess', function: 'longAvg' },
    { scope: 'FederatedService', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return {
      id,
      name,
      fields: [name, layer],
      attributes: {
        'ServiceDecorator.attr0': layer,
        'K8SServiceDecorator.attr0': layer,
      },
    };
  },
  createDispatcher: (host) => new ClusterServiceLongAvgMetricsDispatcher(host),
};
