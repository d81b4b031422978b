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
  cacheAccessRespTimeMetric,
  cacheReadRespTimeMetric,
  cacheWriteRespTimeMetric,
  databaseAccessRespTimeMetric,
  genAiProviderAvgEstimatedCostMetric,
  genAiProviderInputTokensAvgMetric,
  genAiProviderOutputTokensAvgMetric,
  genAiProviderRespTimeMetric,
  kubernetesServiceAcceptTimeMetric,
  kubernetesServiceCloseTimeMetric,
  kubernetesServiceConnectTimeMetric,
  kubernetesServiceHttpAvgReqBodySizeMetric,
  kubernetesServiceHttpAvgReqHeaderSizeMetric,
  kubernetesServiceHttpAvgRespBodySizeMetric,
  kubernetesServiceHttpAvgRespHeaderSizeMetric,
  kubernetesServiceHttpCallTimeMetric,
  kubernetesServiceReadL3LocalTimeMetric,
  kubernetesServiceReadL3RcvTimeMetric,
  kubernetesServiceReadL3TimeMetric,
  kubernetesServiceReadL4TimeMetric,
  kubernetesServiceReadPackageToQueueTimeMetric,
  kubernetesServiceReadRcvPackageFromQueueTimeMetric,
  kubernetesServiceReadTimeMetric,
  kubernetesServiceWriteL2EnterAvgQueueCountMetric,
  kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
  kubernetesServiceWriteL2ReadyAvgSendDurationMetric,
  kubernetesServiceWriteL2TimeMetric,
  kubernetesServiceWriteL3LocalTimeMetric,
  kubernetesServiceWriteL3OutputTimeMetric,
  kubernetesServiceWriteL3TimeMetric,
  kubernetesServiceWriteL4TimeMetric,
  kubernetesServiceWriteTimeMetric,
  mqServiceConsumeLatencyMetric,
  serviceMqConsumeLatencyMetric,
  serviceRespTimeMetric,
  serviceSidecarInternalReqLatencyNanosMetric,
  serviceSidecarInternalRespLatencyNanosMetric,
  serviceThroughputReceivedMetric,
  serviceThroughputSentMetric,
} from '../metrics/service-long-avg-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceLongAvgMetrics take one downstream metric of one stream. */
interface ServiceLongAvgMetricsBinding extends Binding {
  readonly service_resp_time: boolean;
  readonly service_mq_consume_latency: boolean;
  readonly database_access_resp_time: boolean;
  readonly cache_access_resp_time: boolean;
  readonly cache_read_resp_time: boolean;
  readonly cache_write_resp_time: boolean;
  readonly mq_service_consume_latency: boolean;
  readonly service_throughput_received: boolean;
  readonly service_throughput_sent: boolean;
  readonly service_sidecar_internal_req_latency_nanos: boolean;
  readonly service_sidecar_internal_resp_latency_nanos: boolean;
  readonly gen_ai_provider_resp_time: boolean;
  readonly gen_ai_provider_input_tokens_avg: boolean;
  readonly gen_ai_provider_output_tokens_avg: boolean;
  readonly gen_ai_provider_avg_estimated_cost: boolean;
  readonly kubernetes_service_connect_time: boolean;
  readonly kubernetes_service_accept_time: boolean;
  readonly kubernetes_service_close_time: boolean;
  readonly kubernetes_service_write_time: boolean;
  readonly kubernetes_service_write_l4_time: boolean;
  readonly kubernetes_service_write_l3_time: boolean;
  readonly kubernetes_service_write_l3_local_time: boolean;
  readonly kubernetes_service_write_l3_output_time: boolean;
  readonly kubernetes_service_write_l2_time: boolean;
  readonly kubernetes_service_write_l2_enter_avg_queue_count: boolean;
  readonly kubernetes_service_write_l2_ready_avg_send_duration: boolean;
  readonly kubernetes_service_write_l2_net_device_avg_send_duration: boolean;
  readonly kubernetes_service_read_time: boolean;
  readonly kubernetes_service_read_l4_time: boolean;
  readonly kubernetes_service_read_l3_time: boolean;
  readonly kubernetes_service_read_l3_rcv_time: boolean;
  readonly kubernetes_service_read_l3_local_time: boolean;
  readonly kubernetes_service_read_package_to_queue_time: boolean;
  readonly kubernetes_service_read_rcv_package_from_queue_time: boolean;
  readonly kubernetes_service_http_call_time: boolean;
  readonly kubernetes_service_http_avg_req_header_size: boolean;
  readonly kubernetes_service_http_avg_req_body_size: boolean;
  readonly kubernetes_service_http_avg_resp_header_size: boolean;
  readonly kubernetes_service_http_avg_resp_body_size: boolean;
}

/** The tables of one time bucket, one per metric over ServiceLongAvgMetrics. */
class ServiceLongAvgMetricsTables {
  readonly service_resp_time: LongAvgMetricsAddTable;
  readonly service_mq_consume_latency: LongAvgMetricsAddTable;
  readonly database_access_resp_time: LongAvgMetricsAddTable;
  readonly cache_access_resp_time: LongAvgMetricsAddTable;
  readonly cache_read_resp_time: LongAvgMetricsAddTable;
  readonly cache_write_resp_time: LongAvgMetricsAddTable;
  readonly mq_service_consume_latency: LongAvgMetricsAddTable;
  readonly service_throughput_received: LongAvgMetricsAddTable;
  readonly service_throughput_sent: LongAvgMetricsAddTable;
  readonly service_sidecar_internal_req_latency_nanos: LongAvgMetricsAddTable;
  readonly service_sidecar_internal_resp_latency_nanos: LongAvgMetricsAddTable;
  readonly gen_ai_provider_resp_time: LongAvgMetricsAddTable;
  readonly gen_ai_provider_input_tokens_avg: LongAvgMetricsAddTable;
  readonly gen_ai_provider_output_tokens_avg: LongAvgMetricsAddTable;
  readonly gen_ai_provider_avg_estimated_cost: LongAvgMetricsAddTable;
  readonly kubernetes_service_connect_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_accept_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_close_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l4_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l3_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l3_local_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l3_output_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l2_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l2_enter_avg_queue_count: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l2_ready_avg_send_duration: LongAvgMetricsAddTable;
  readonly kubernetes_service_write_l2_net_device_avg_send_duration: LongAvgMetricsAddTable;
  readonly kubernetes_service_read_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_read_l4_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_read_l3_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_read_l3_rcv_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_read_l3_local_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_read_package_to_queue_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_read_rcv_package_from_queue_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_http_call_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_http_avg_req_header_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_http_avg_req_body_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_http_avg_resp_header_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_http_avg_resp_body_size: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_resp_time = new LongAvgMetricsAddTable(host, host.budget(serviceRespTimeMetric));
    this.service_mq_consume_latency = new LongAvgMetricsAddTable(host, host.budget(serviceMqConsumeLatencyMetric));
    this.database_access_resp_time = new LongAvgMetricsAddTable(host, host.budget(databaseAccessRespTimeMetric));
    this.cache_access_resp_time = new LongAvgMetricsAddTable(host, host.budget(cacheAccessRespTimeMetric));
    this.cache_read_resp_time = new LongAvgMetricsAddTable(host, host.budget(cacheReadRespTimeMetric));
    this.cache_write_resp_time = new LongAvgMetricsAddTable(host, host.budget(cacheWriteRespTimeMetric));
    this.mq_service_consume_latency = new LongAvgMetricsAddTable(host, host.budget(mqServiceConsumeLatencyMetric));
    this.service_throughput_received = new LongAvgMetricsAddTable(host, host.budget(serviceThroughputReceivedMetric));
    this.service_throughput_sent = new LongAvgMetricsAddTable(host, host.budget(serviceThroughputSentMetric));
    this.service_sidecar_internal_req_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(serviceSidecarInternalReqLatencyNanosMetric),
    );
    this.service_sidecar_internal_resp_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(serviceSidecarInternalRespLatencyNanosMetric),
    );
    this.gen_ai_provider_resp_time = new LongAvgMetricsAddTable(host, host.budget(genAiProviderRespTimeMetric));
    this.gen_ai_provider_input_tokens_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(genAiProviderInputTokensAvgMetric),
    );
    this.gen_ai_provider_output_tokens_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(genAiProviderOutputTokensAvgMetric),
    );
    this.gen_ai_provider_avg_estimated_cost = new LongAvgMetricsAddTable(
      host,
      host.budget(genAiProviderAvgEstimatedCostMetric),
    );
    this.kubernetes_service_connect_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceConnectTimeMetric),
    );
    this.kubernetes_service_accept_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceAcceptTimeMetric),
    );
    this.kubernetes_service_close_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceCloseTimeMetric),
    );
    this.kubernetes_service_write_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteTimeMetric),
    );
    this.kubernetes_service_write_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL4TimeMetric),
    );
    this.kubernetes_service_write_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL3TimeMetric),
    );
    this.kubernetes_service_write_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_write_l3_output_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_write_l2_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL2TimeMetric),
    );
    this.kubernetes_service_write_l2_enter_avg_queue_count = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL2EnterAvgQueueCountMetric),
    );
    this.kubernetes_service_write_l2_ready_avg_send_duration = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL2ReadyAvgSendDurationMetric),
    );
    this.kubernetes_service_write_l2_net_device_avg_send_duration = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric),
    );
    this.kubernetes_service_read_time = new LongAvgMetricsAddTable(host, host.budget(kubernetesServiceReadTimeMetric));
    this.kubernetes_service_read_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadL4TimeMetric),
    );
    this.kubernetes_service_read_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadL3TimeMetric),
    );
    this.kubernetes_service_read_l3_rcv_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadL3RcvTimeMetric),
    );
    this.kubernetes_service_read_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadL3LocalTimeMetric),
    );
    this.kubernetes_service_read_package_to_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadPackageToQueueTimeMetric),
    );
    this.kubernetes_service_read_rcv_package_from_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadRcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_http_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpCallTimeMetric),
    );
    this.kubernetes_service_http_avg_req_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_http_avg_req_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_http_avg_resp_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_http_avg_resp_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpAvgRespBodySizeMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ServiceLongAvgMetrics. */
export class ServiceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceLongAvgMetricsTables(host));
  }

  bind(metric: string): ServiceLongAvgMetricsBinding | undefined {
    const service_resp_time = metric === 'service_resp_time';
    const service_mq_consume_latency = metric === 'service_mq_consume_latency';
    const database_access_resp_time = metric === 'database_access_resp_time';
    const cache_access_resp_time = metric === 'cache_access_resp_time';
    const cache_read_resp_time = metric === 'cache_read_resp_time';
    const cache_write_resp_time = metric === 'cache_write_resp_time';
    const mq_service_consume_latency = metric === 'mq_service_consume_latency';
    const service_throughput_received = metric === 'service_throughput_received';
    const service_throughput_sent = metric === 'service_throughput_sent';
    const service_sidecar_internal_req_latency_nanos = metric === 'service_sidecar_internal_req_latency_nanos';
    const service_sidecar_internal_resp_latency_nanos = metric === 'service_sidecar_internal_resp_latency_nanos';
    const gen_ai_provider_resp_time = metric === 'gen_ai_provider_resp_time';
    const gen_ai_provider_input_tokens_avg = metric === 'gen_ai_provider_input_tokens_avg';
    const gen_ai_provider_output_tokens_avg = metric === 'gen_ai_provider_output_tokens_avg';
    const gen_ai_provider_avg_estimated_cost = metric === 'gen_ai_provider_avg_estimated_cost';
    const kubernetes_service_connect_time = metric === 'kubernetes_service_connect_time';
    const kubernetes_service_accept_time = metric === 'kubernetes_service_accept_time';
    const kubernetes_service_close_time = metric === 'kubernetes_service_close_time';
    const kubernetes_service_write_time = metric === 'kubernetes_service_write_time';
    const kubernetes_service_write_l4_time = metric === 'kubernetes_service_write_l4_time';
    const kubernetes_service_write_l3_time = metric === 'kubernetes_service_write_l3_time';
    const kubernetes_service_write_l3_local_time = metric === 'kubernetes_service_write_l3_local_time';
    const kubernetes_service_write_l3_output_time = metric === 'kubernetes_service_write_l3_output_time';
    const kubernetes_service_write_l2_time = metric === 'kubernetes_service_write_l2_time';
    const kubernetes_service_write_l2_enter_avg_queue_count = metric === 'kubernetes_service_write_l2_enter_avg_queue_count';
    const kubernetes_service_write_l2_ready_avg_send_duration = metric === 'kubernetes_service_write_l2_ready_avg_send_duration';
    const kubernetes_service_write_l2_net_device_avg_send_duration = metric === 'kubernetes_service_write_l2_net_device_avg_send_duration';
    const kubernetes_service_read_time = metric === 'kubernetes_service_read_time';
    const kubernetes_service_read_l4_time = metric === 'kubernetes_service_read_l4_time';
    const kubernetes_service_read_l3_time = metric === 'kubernetes_service_read_l3_time';
    const kubernetes_service_read_l3_rcv_time = metric === 'kubernetes_service_read_l3_rcv_time';
    const kubernetes_service_read_l3_local_time = metric === 'kubernetes_service_read_l3_local_time';
    const kubernetes_service_read_package_to_queue_time = metric === 'kubernetes_service_read_package_to_queue_time';
    const kubernetes_service_read_rcv_package_from_queue_time = metric === 'kubernetes_service_read_rcv_package_from_queue_time';
    const kubernetes_service_http_call_time = metric === 'kubernetes_service_http_call_time';
    const kubernetes_service_http_avg_req_header_size = metric === 'kubernetes_service_http_avg_req_header_size';
    const kubernetes_service_http_avg_req_body_size = metric === 'kubernetes_service_http_avg_req_body_size';
    const kubernetes_service_http_avg_resp_header_size = metric === 'kubernetes_service_http_avg_resp_header_size';
    const kubernetes_service_http_avg_resp_body_size = metric === 'kubernetes_service_http_avg_resp_body_size';
    if (!service_resp_time && !service_mq_consume_latency && !database_access_resp_time && !cache_access_resp_time && !cache_read_resp_time && !cache_write_resp_time && !mq_service_consume_latency && !service_throughput_received && !service_throughput_sent && !service_sidecar_internal_req_latency_nanos && !service_sidecar_internal_resp_latency_nanos && !gen_ai_provider_resp_time && !gen_ai_provider_input_tokens_avg && !gen_ai_provider_output_tokens_avg && !gen_ai_provider_avg_estimated_cost && !kubernetes_service_connect_time && !kubernetes_service_accept_time && !kubernetes_service_close_time && !kubernetes_service_write_time && !kubernetes_service_write_l4_time && !kubernetes_service_write_l3_time && !kubernetes_service_write_l3_local_time && !kubernetes_service_write_l3_output_time && !kubernetes_service_write_l2_time && !kubernetes_service_write_l2_enter_avg_queue_count && !kubernetes_service_write_l2_ready_avg_send_duration && !kubernetes_service_write_l2_net_device_avg_send_duration && !kubernetes_service_read_time && !kubernetes_service_read_l4_time && !kubernetes_service_read_l3_time && !kubernetes_service_read_l3_rcv_time && !kubernetes_service_read_l3_local_time && !kubernetes_service_read_package_to_queue_time && !kubernetes_service_read_rcv_package_from_queue_time && !kubernetes_service_http_call_time && !kubernetes_service_http_avg_req_header_size && !kubernetes_service_http_avg_req_body_size && !kubernetes_service_http_avg_resp_header_size && !kubernetes_service_http_avg_resp_body_size) return undefined;
    return {
      service_resp_time,
      service_mq_consume_latency,
      database_access_resp_time,
      cache_access_resp_time,
      cache_read_resp_time,
      cache_write_resp_time,
      mq_service_consume_latency,
      service_throughput_received,
      service_throughput_sent,
      service_sidecar_internal_req_latency_nanos,
      service_sidecar_internal_resp_latency_nanos,
      gen_ai_provider_resp_time,
      gen_ai_provider_input_tokens_avg,
      gen_ai_provider_output_tokens_avg,
      gen_ai_provider_avg_estimated_cost,
      kubernetes_service_connect_time,
      kubernetes_service_accept_time,
      kubernetes_service_close_time,
      kubernetes_service_write_time,
      kubernetes_service_write_l4_time,
      kubernetes_service_write_l3_time,
      kubernetes_service_write_l3_local_time,
      kubernetes_service_write_l3_output_time,
      kubernetes_service_write_l2_time,
      kubernetes_service_write_l2_enter_avg_queue_count,
      kubernetes_service_write_l2_ready_avg_send_duration,
      kubernetes_service_write_l2_net_device_avg_send_duration,
      kubernetes_service_read_time,
      kubernetes_service_read_l4_time,
      kubernetes_service_read_l3_time,
      kubernetes_service_read_l3_rcv_time,
      kubernetes_service_read_l3_local_time,
      kubernetes_service_read_package_to_queue_time,
      kubernetes_service_read_rcv_package_from_queue_time,
      kubernetes_service_http_call_time,
      kubernetes_service_http_avg_req_header_size,
      kubernetes_service_http_avg_req_body_size,
      kubernetes_service_http_avg_resp_header_size,
      kubernetes_service_http_avg_resp_body_size,
    };
  }

  merge(binding: ServiceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // service_resp_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "service_resp_time")
    // .longAvgMetricsAdd(summation, count)
    // .decorator("ServiceDecorator");
    if (binding.service_resp_time) {
      tables.service_resp_time.merge(block.entities, columns);
    }
    // service_mq_consume_latency = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "service_mq_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_mq_consume_latency) {
      tables.service_mq_consume_latency.merge(block.entities, columns);
    }
    // database_access_resp_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "database_access_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.database_access_resp_time) {
      tables.database_access_resp_time.merge(block.entities, columns);
    }
    // cache_access_resp_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "cache_access_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cache_access_resp_time) {
      tables.cache_access_resp_time.merge(block.entities, columns);
    }
    // cache_read_resp_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "cache_read_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cache_read_resp_time) {
      tables.cache_read_resp_time.merge(block.entities, columns);
    }
    // cache_write_resp_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "cache_write_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cache_write_resp_time) {
      tables.cache_write_resp_time.merge(block.entities, columns);
    }
    // mq_service_consume_latency = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "mq_service_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.mq_service_consume_latency) {
      tables.mq_service_consume_latency.merge(block.entities, columns);
    }
    // service_throughput_received = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "service_throughput_received")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_throughput_received) {
      tables.service_throughput_received.merge(block.entities, columns);
    }
    // service_throughput_sent = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "service_throughput_sent")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_throughput_sent) {
      tables.service_throughput_sent.merge(block.entities, columns);
    }
    // service_sidecar_internal_req_latency_nanos = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "service_sidecar_internal_req_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_sidecar_internal_req_latency_nanos) {
      tables.service_sidecar_internal_req_latency_nanos.merge(block.entities, columns);
    }
    // service_sidecar_internal_resp_latency_nanos = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "service_sidecar_internal_resp_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_sidecar_internal_resp_latency_nanos) {
      tables.service_sidecar_internal_resp_latency_nanos.merge(block.entities, columns);
    }
    // gen_ai_provider_resp_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_provider_resp_time) {
      tables.gen_ai_provider_resp_time.merge(block.entities, columns);
    }
    // gen_ai_provider_input_tokens_avg = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_input_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_provider_input_tokens_avg) {
      tables.gen_ai_provider_input_tokens_avg.merge(block.entities, columns);
    }
    // gen_ai_provider_output_tokens_avg = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_output_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_provider_output_tokens_avg) {
      tables.gen_ai_provider_output_tokens_avg.merge(block.entities, columns);
    }
    // gen_ai_provider_avg_estimated_cost = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "gen_ai_provider_avg_estimated_cost")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_provider_avg_estimated_cost) {
      tables.gen_ai_provider_avg_estimated_cost.merge(block.entities, columns);
    }
    // kubernetes_service_connect_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_connect_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_connect_time) {
      tables.kubernetes_service_connect_time.merge(block.entities, columns);
    }
    // kubernetes_service_accept_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_accept_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_accept_time) {
      tables.kubernetes_service_accept_time.merge(block.entities, columns);
    }
    // kubernetes_service_close_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_close_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_close_time) {
      tables.kubernetes_service_close_time.merge(block.entities, columns);
    }
    // kubernetes_service_write_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_time) {
      tables.kubernetes_service_write_time.merge(block.entities, columns);
    }
    // kubernetes_service_write_l4_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l4_time) {
      tables.kubernetes_service_write_l4_time.merge(block.entities, columns);
    }
    // kubernetes_service_write_l3_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l3_time) {
      tables.kubernetes_service_write_l3_time.merge(block.entities, columns);
    }
    // kubernetes_service_write_l3_local_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l3_local_time) {
      tables.kubernetes_service_write_l3_local_time.merge(block.entities, columns);
    }
    // kubernetes_service_write_l3_output_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l3_output_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l3_output_time) {
      tables.kubernetes_service_write_l3_output_time.merge(block.entities, columns);
    }
    // kubernetes_service_write_l2_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l2_time) {
      tables.kubernetes_service_write_l2_time.merge(block.entities, columns);
    }
    // kubernetes_service_write_l2_enter_avg_queue_count = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_enter_avg_queue_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l2_enter_avg_queue_count) {
      tables.kubernetes_service_write_l2_enter_avg_queue_count.merge(block.entities, columns);
    }
    // kubernetes_service_write_l2_ready_avg_send_duration = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_ready_avg_send_duration")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l2_ready_avg_send_duration) {
      tables.kubernetes_service_write_l2_ready_avg_send_duration.merge(block.entities, columns);
    }
    // kubernetes_service_write_l2_net_device_avg_send_duration = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_write_l2_net_device_avg_send_duration")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_write_l2_net_device_avg_send_duration) {
      tables.kubernetes_service_write_l2_net_device_avg_send_duration.merge(block.entities, columns);
    }
    // kubernetes_service_read_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_read_time) {
      tables.kubernetes_service_read_time.merge(block.entities, columns);
    }
    // kubernetes_service_read_l4_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_read_l4_time) {
      tables.kubernetes_service_read_l4_time.merge(block.entities, columns);
    }
    // kubernetes_service_read_l3_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_read_l3_time) {
      tables.kubernetes_service_read_l3_time.merge(block.entities, columns);
    }
    // kubernetes_service_read_l3_rcv_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l3_rcv_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_read_l3_rcv_time) {
      tables.kubernetes_service_read_l3_rcv_time.merge(block.entities, columns);
    }
    // kubernetes_service_read_l3_local_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_read_l3_local_time) {
      tables.kubernetes_service_read_l3_local_time.merge(block.entities, columns);
    }
    // kubernetes_service_read_package_to_queue_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_package_to_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_read_package_to_queue_time) {
      tables.kubernetes_service_read_package_to_queue_time.merge(block.entities, columns);
    }
    // kubernetes_service_read_rcv_package_from_queue_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_read_rcv_package_from_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_read_rcv_package_from_queue_time) {
      tables.kubernetes_service_read_rcv_package_from_queue_time.merge(block.entities, columns);
    }
    // kubernetes_service_http_call_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_call_time")
    // .longAvgMetricsAdd(summation, count)
    // .decorator("K8SServiceDecorator");
    if (binding.kubernetes_service_http_call_time) {
      tables.kubernetes_service_http_call_time.merge(block.entities, columns);
    }
    // kubernetes_service_http_avg_req_header_size = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_req_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_http_avg_req_header_size) {
      tables.kubernetes_service_http_avg_req_header_size.merge(block.entities, columns);
    }
    // kubernetes_service_http_avg_req_body_size = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_req_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_http_avg_req_body_size) {
      tables.kubernetes_service_http_avg_req_body_size.merge(block.entities, columns);
    }
    // kubernetes_service_http_avg_resp_header_size = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_resp_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_http_avg_resp_header_size) {
      tables.kubernetes_service_http_avg_resp_header_size.merge(block.entities, columns);
    }
    // kubernetes_service_http_avg_resp_body_size = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_http_avg_resp_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_http_avg_resp_body_size) {
      tables.kubernetes_service_http_avg_resp_body_size.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceRespTimeMetric, bucket, tables.service_resp_time);
      closeTable(closed, serviceMqConsumeLatencyMetric, bucket, tables.service_mq_consume_latency);
      closeTable(closed, databaseAccessRespTimeMetric, bucket, tables.database_access_resp_time);
      closeTable(closed, cacheAccessRespTimeMetric, bucket, tables.cache_access_resp_time);
      closeTable(closed, cacheReadRespTimeMetric, bucket, tables.cache_read_resp_time);
      closeTable(closed, cacheWriteRespTimeMetric, bucket, tables.cache_write_resp_time);
      closeTable(closed, mqServiceConsumeLatencyMetric, bucket, tables.mq_service_consume_latency);
      closeTable(closed, serviceThroughputReceivedMetric, bucket, tables.service_throughput_received);
      closeTable(closed, serviceThroughputSentMetric, bucket, tables.service_throughput_sent);
      closeTable(
        closed,
        serviceSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        serviceSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_sidecar_internal_resp_latency_nanos,
      );
      closeTable(closed, genAiProviderRespTimeMetric, bucket, tables.gen_ai_provider_resp_time);
      closeTable(closed, genAiProviderInputTokensAvgMetric, bucket, tables.gen_ai_provider_input_tokens_avg);
      closeTable(closed, genAiProviderOutputTokensAvgMetric, bucket, tables.gen_ai_provider_output_tokens_avg);
      closeTable(closed, genAiProviderAvgEstimatedCostMetric, bucket, tables.gen_ai_provider_avg_estimated_cost);
      closeTable(closed, kubernetesServiceConnectTimeMetric, bucket, tables.kubernetes_service_connect_time);
      closeTable(closed, kubernetesServiceAcceptTimeMetric, bucket, tables.kubernetes_service_accept_time);
      closeTable(closed, kubernetesServiceCloseTimeMetric, bucket, tables.kubernetes_service_close_time);
      closeTable(closed, kubernetesServiceWriteTimeMetric, bucket, tables.kubernetes_service_write_time);
      closeTable(closed, kubernetesServiceWriteL4TimeMetric, bucket, tables.kubernetes_service_write_l4_time);
      closeTable(closed, kubernetesServiceWriteL3TimeMetric, bucket, tables.kubernetes_service_write_l3_time);
      closeTable(
        closed,
        kubernetesServiceWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_write_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_write_l3_output_time,
      );
      closeTable(closed, kubernetesServiceWriteL2TimeMetric, bucket, tables.kubernetes_service_write_l2_time);
      closeTable(
        closed,
        kubernetesServiceWriteL2EnterAvgQueueCountMetric,
        bucket,
        tables.kubernetes_service_write_l2_enter_avg_queue_count,
      );
      closeTable(
        closed,
        kubernetesServiceWriteL2ReadyAvgSendDurationMetric,
        bucket,
        tables.kubernetes_service_write_l2_ready_avg_send_duration,
      );
      closeTable(
        closed,
        kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
        bucket,
        tables.kubernetes_service_write_l2_net_device_avg_send_duration,
      );
      closeTable(closed, kubernetesServiceReadTimeMetric, bucket, tables.kubernetes_service_read_time);
      closeTable(closed, kubernetesServiceReadL4TimeMetric, bucket, tables.kubernetes_service_read_l4_time);
      closeTable(closed, kubernetesServiceReadL3TimeMetric, bucket, tables.kubernetes_service_read_l3_time);
      closeTable(closed, kubernetesServiceReadL3RcvTimeMetric, bucket, tables.kubernetes_service_read_l3_rcv_time);
      closeTable(closed, kubernetesServiceReadL3LocalTimeMetric, bucket, tables.kubernetes_service_read_l3_local_time);
      closeTable(
        closed,
        kubernetesServiceReadPackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_read_package_to_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceReadRcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_read_rcv_package_from_queue_time,
      );
      closeTable(closed, kubernetesServiceHttpCallTimeMetric, bucket, tables.kubernetes_service_http_call_time);
      closeTable(
        closed,
        kubernetesServiceHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_http_avg_resp_body_size,
      );
    }
    return closed;
  }
}

export const serviceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ServiceLongAvgMetrics',
  scope: federatedServiceScope,
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
  entityOf(fields) {
    const name = fields[0]!;
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
  createDispatcher: (host) => new ServiceLongAvgMetricsDispatcher(host),
};
