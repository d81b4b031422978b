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
  kubernetesServiceInstanceAcceptTimeMetric,
  kubernetesServiceInstanceCloseTimeMetric,
  kubernetesServiceInstanceConnectTimeMetric,
  kubernetesServiceInstanceHttpAvgReqBodySizeMetric,
  kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
  kubernetesServiceInstanceHttpAvgRespBodySizeMetric,
  kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
  kubernetesServiceInstanceHttpCallTimeMetric,
  kubernetesServiceInstanceReadL3LocalTimeMetric,
  kubernetesServiceInstanceReadL3RcvTimeMetric,
  kubernetesServiceInstanceReadL3TimeMetric,
  kubernetesServiceInstanceReadL4TimeMetric,
  kubernetesServiceInstanceReadPackageToQueueTimeMetric,
  kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
  kubernetesServiceInstanceReadTimeMetric,
  kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
  kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
  kubernetesServiceInstanceWriteL2ReadySendTimeMetric,
  kubernetesServiceInstanceWriteL2TimeMetric,
  kubernetesServiceInstanceWriteL3LocalTimeMetric,
  kubernetesServiceInstanceWriteL3OutputTimeMetric,
  kubernetesServiceInstanceWriteL3TimeMetric,
  kubernetesServiceInstanceWriteL4TimeMetric,
  kubernetesServiceInstanceWriteTimeMetric,
} from '../metrics/pod-long-avg-metrics.ts';
import { federatedPodScope } from '../scopes.ts';

/** Which metrics over PodLongAvgMetrics take one downstream metric of one stream. */
interface PodLongAvgMetricsBinding extends Binding {
  readonly kubernetes_service_instance_connect_time: boolean;
  readonly kubernetes_service_instance_accept_time: boolean;
  readonly kubernetes_service_instance_close_time: boolean;
  readonly kubernetes_service_instance_write_time: boolean;
  readonly kubernetes_service_instance_write_l4_time: boolean;
  readonly kubernetes_service_instance_write_l3_time: boolean;
  readonly kubernetes_service_instance_write_l3_local_time: boolean;
  readonly kubernetes_service_instance_write_l3_output_time: boolean;
  readonly kubernetes_service_instance_write_l2_time: boolean;
  readonly kubernetes_service_instance_write_l2_avg_enter_queue_count: boolean;
  readonly kubernetes_service_instance_write_l2_ready_send_time: boolean;
  readonly kubernetes_service_instance_write_l2_net_device_send_time: boolean;
  readonly kubernetes_service_instance_read_time: boolean;
  readonly kubernetes_service_instance_read_l4_time: boolean;
  readonly kubernetes_service_instance_read_l3_time: boolean;
  readonly kubernetes_service_instance_read_l3_rcv_time: boolean;
  readonly kubernetes_service_instance_read_l3_local_time: boolean;
  readonly kubernetes_service_instance_read_package_to_queue_time: boolean;
  readonly kubernetes_service_instance_read_rcv_package_from_queue_time: boolean;
  readonly kubernetes_service_instance_http_call_time: boolean;
  readonly kubernetes_service_instance_http_avg_req_header_size: boolean;
  readonly kubernetes_service_instance_http_avg_req_body_size: boolean;
  readonly kubernetes_service_instance_http_avg_resp_header_size: boolean;
  readonly kubernetes_service_instance_http_avg_resp_body_size: boolean;
}

/** The tables of one time bucket, one per metric over PodLongAvgMetrics. */
class PodLongAvgMetricsTables {
  readonly kubernetes_service_instance_connect_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_accept_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_close_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l4_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l3_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l3_local_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l3_output_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l2_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l2_avg_enter_queue_count: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l2_ready_send_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_write_l2_net_device_send_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_read_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_read_l4_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_read_l3_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_read_l3_rcv_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_read_l3_local_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_read_package_to_queue_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_read_rcv_package_from_queue_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_http_call_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_http_avg_req_header_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_http_avg_req_body_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_http_avg_resp_header_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_instance_http_avg_resp_body_size: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_connect_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceConnectTimeMetric),
    );
    this.kubernetes_service_instance_accept_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceAcceptTimeMetric),
    );
    this.kubernetes_service_instance_close_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceCloseTimeMetric),
    );
    this.kubernetes_service_instance_write_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteTimeMetric),
    );
    this.kubernetes_service_instance_write_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL4TimeMetric),
    );
    this.kubernetes_service_instance_write_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL3TimeMetric),
    );
    this.kubernetes_service_instance_write_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_write_l3_output_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_instance_write_l2_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2TimeMetric),
    );
    this.kubernetes_service_instance_write_l2_avg_enter_queue_count = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric),
    );
    this.kubernetes_service_instance_write_l2_ready_send_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2ReadySendTimeMetric),
    );
    this.kubernetes_service_instance_write_l2_net_device_send_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric),
    );
    this.kubernetes_service_instance_read_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadTimeMetric),
    );
    this.kubernetes_service_instance_read_l4_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadL4TimeMetric),
    );
    this.kubernetes_service_instance_read_l3_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadL3TimeMetric),
    );
    this.kubernetes_service_instance_read_l3_rcv_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadL3RcvTimeMetric),
    );
    this.kubernetes_service_instance_read_l3_local_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_read_package_to_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadPackageToQueueTimeMetric),
    );
    this.kubernetes_service_instance_read_rcv_package_from_queue_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_instance_http_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpCallTimeMetric),
    );
    this.kubernetes_service_instance_http_avg_req_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_instance_http_avg_req_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_instance_http_avg_resp_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_instance_http_avg_resp_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgRespBodySizeMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over PodLongAvgMetrics. */
export class PodLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodLongAvgMetricsTables(host));
  }

  bind(metric: string): PodLongAvgMetricsBinding | undefined {
    const kubernetes_service_instance_connect_time = metric === 'kubernetes_service_instance_connect_time';
    const kubernetes_service_instance_accept_time = metric === 'kubernetes_service_instance_accept_time';
    const kubernetes_service_instance_close_time = metric === 'kubernetes_service_instance_close_time';
    const kubernetes_service_instance_write_time = metric === 'kubernetes_service_instance_write_time';
    const kubernetes_service_instance_write_l4_time = metric === 'kubernetes_service_instance_write_l4_time';
    const kubernetes_service_instance_write_l3_time = metric === 'kubernetes_service_instance_write_l3_time';
    const kubernetes_service_instance_write_l3_local_time = metric === 'kubernetes_service_instance_write_l3_local_time';
    const kubernetes_service_instance_write_l3_output_time = metric === 'kubernetes_service_instance_write_l3_output_time';
    const kubernetes_service_instance_write_l2_time = metric === 'kubernetes_service_instance_write_l2_time';
    const kubernetes_service_instance_write_l2_avg_enter_queue_count = metric === 'kubernetes_service_instance_write_l2_avg_enter_queue_count';
    const kubernetes_service_instance_write_l2_ready_send_time = metric === 'kubernetes_service_instance_write_l2_ready_send_time';
    const kubernetes_service_instance_write_l2_net_device_send_time = metric === 'kubernetes_service_instance_write_l2_net_device_send_time';
    const kubernetes_service_instance_read_time = metric === 'kubernetes_service_instance_read_time';
    const kubernetes_service_instance_read_l4_time = metric === 'kubernetes_service_instance_read_l4_time';
    const kubernetes_service_instance_read_l3_time = metric === 'kubernetes_service_instance_read_l3_time';
    const kubernetes_service_instance_read_l3_rcv_time = metric === 'kubernetes_service_instance_read_l3_rcv_time';
    const kubernetes_service_instance_read_l3_local_time = metric === 'kubernetes_service_instance_read_l3_local_time';
    const kubernetes_service_instance_read_package_to_queue_time = metric === 'kubernetes_service_instance_read_package_to_queue_time';
    const kubernetes_service_instance_read_rcv_package_from_queue_time = metric === 'kubernetes_service_instance_read_rcv_package_from_queue_time';
    const kubernetes_service_instance_http_call_time = metric === 'kubernetes_service_instance_http_call_time';
    const kubernetes_service_instance_http_avg_req_header_size = metric === 'kubernetes_service_instance_http_avg_req_header_size';
    const kubernetes_service_instance_http_avg_req_body_size = metric === 'kubernetes_service_instance_http_avg_req_body_size';
    const kubernetes_service_instance_http_avg_resp_header_size = metric === 'kubernetes_service_instance_http_avg_resp_header_size';
    const kubernetes_service_instance_http_avg_resp_body_size = metric === 'kubernetes_service_instance_http_avg_resp_body_size';
    if (!kubernetes_service_instance_connect_time && !kubernetes_service_instance_accept_time && !kubernetes_service_instance_close_time && !kubernetes_service_instance_write_time && !kubernetes_service_instance_write_l4_time && !kubernetes_service_instance_write_l3_time && !kubernetes_service_instance_write_l3_local_time && !kubernetes_service_instance_write_l3_output_time && !kubernetes_service_instance_write_l2_time && !kubernetes_service_instance_write_l2_avg_enter_queue_count && !kubernetes_service_instance_write_l2_ready_send_time && !kubernetes_service_instance_write_l2_net_device_send_time && !kubernetes_service_instance_read_time && !kubernetes_service_instance_read_l4_time && !kubernetes_service_instance_read_l3_time && !kubernetes_service_instance_read_l3_rcv_time && !kubernetes_service_instance_read_l3_local_time && !kubernetes_service_instance_read_package_to_queue_time && !kubernetes_service_instance_read_rcv_package_from_queue_time && !kubernetes_service_instance_http_call_time && !kubernetes_service_instance_http_avg_req_header_size && !kubernetes_service_instance_http_avg_req_body_size && !kubernetes_service_instance_http_avg_resp_header_size && !kubernetes_service_instance_http_avg_resp_body_size) return undefined;
    return {
      kubernetes_service_instance_connect_time,
      kubernetes_service_instance_accept_time,
      kubernetes_service_instance_close_time,
      kubernetes_service_instance_write_time,
      kubernetes_service_instance_write_l4_time,
      kubernetes_service_instance_write_l3_time,
      kubernetes_service_instance_write_l3_local_time,
      kubernetes_service_instance_write_l3_output_time,
      kubernetes_service_instance_write_l2_time,
      kubernetes_service_instance_write_l2_avg_enter_queue_count,
      kubernetes_service_instance_write_l2_ready_send_time,
      kubernetes_service_instance_write_l2_net_device_send_time,
      kubernetes_service_instance_read_time,
      kubernetes_service_instance_read_l4_time,
      kubernetes_service_instance_read_l3_time,
      kubernetes_service_instance_read_l3_rcv_time,
      kubernetes_service_instance_read_l3_local_time,
      kubernetes_service_instance_read_package_to_queue_time,
      kubernetes_service_instance_read_rcv_package_from_queue_time,
      kubernetes_service_instance_http_call_time,
      kubernetes_service_instance_http_avg_req_header_size,
      kubernetes_service_instance_http_avg_req_body_size,
      kubernetes_service_instance_http_avg_resp_header_size,
      kubernetes_service_instance_http_avg_resp_body_size,
    };
  }

  merge(binding: PodLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // kubernetes_service_instance_connect_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_connect_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_connect_time) {
      tables.kubernetes_service_instance_connect_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_accept_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_accept_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_accept_time) {
      tables.kubernetes_service_instance_accept_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_close_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_close_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_close_time) {
      tables.kubernetes_service_instance_close_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_time) {
      tables.kubernetes_service_instance_write_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l4_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l4_time) {
      tables.kubernetes_service_instance_write_l4_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l3_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l3_time) {
      tables.kubernetes_service_instance_write_l3_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l3_local_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l3_local_time) {
      tables.kubernetes_service_instance_write_l3_local_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l3_output_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l3_output_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l3_output_time) {
      tables.kubernetes_service_instance_write_l3_output_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l2_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l2_time) {
      tables.kubernetes_service_instance_write_l2_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l2_avg_enter_queue_count = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l2_avg_enter_queue_count) {
      tables.kubernetes_service_instance_write_l2_avg_enter_queue_count.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l2_ready_send_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l2_ready_send_time) {
      tables.kubernetes_service_instance_write_l2_ready_send_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_l2_net_device_send_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_write_l2_net_device_send_time) {
      tables.kubernetes_service_instance_write_l2_net_device_send_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_read_time) {
      tables.kubernetes_service_instance_read_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_l4_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l4_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_read_l4_time) {
      tables.kubernetes_service_instance_read_l4_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_l3_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l3_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_read_l3_time) {
      tables.kubernetes_service_instance_read_l3_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_l3_rcv_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_read_l3_rcv_time) {
      tables.kubernetes_service_instance_read_l3_rcv_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_l3_local_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_l3_local_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_read_l3_local_time) {
      tables.kubernetes_service_instance_read_l3_local_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_package_to_queue_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_read_package_to_queue_time) {
      tables.kubernetes_service_instance_read_package_to_queue_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_rcv_package_from_queue_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_read_rcv_package_from_queue_time) {
      tables.kubernetes_service_instance_read_rcv_package_from_queue_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_call_time = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_call_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_http_call_time) {
      tables.kubernetes_service_instance_http_call_time.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_avg_req_header_size = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_http_avg_req_header_size) {
      tables.kubernetes_service_instance_http_avg_req_header_size.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_avg_req_body_size = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_http_avg_req_body_size) {
      tables.kubernetes_service_instance_http_avg_req_body_size.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_avg_resp_header_size = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_http_avg_resp_header_size) {
      tables.kubernetes_service_instance_http_avg_resp_header_size.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_avg_resp_body_size = from(PodLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_instance_http_avg_resp_body_size) {
      tables.kubernetes_service_instance_http_avg_resp_body_size.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceInstanceConnectTimeMetric,
        bucket,
        tables.kubernetes_service_instance_connect_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceAcceptTimeMetric,
        bucket,
        tables.kubernetes_service_instance_accept_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceCloseTimeMetric,
        bucket,
        tables.kubernetes_service_instance_close_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteTimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_l3_output_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL2TimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_l2_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
        bucket,
        tables.kubernetes_service_instance_write_l2_avg_enter_queue_count,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL2ReadySendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_l2_ready_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_write_l2_net_device_send_time,
      );
      closeTable(closed, kubernetesServiceInstanceReadTimeMetric, bucket, tables.kubernetes_service_instance_read_time);
      closeTable(
        closed,
        kubernetesServiceInstanceReadL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_read_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_read_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadL3RcvTimeMetric,
        bucket,
        tables.kubernetes_service_instance_read_l3_rcv_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_read_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadPackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_read_package_to_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_read_rcv_package_from_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_instance_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_http_avg_resp_body_size,
      );
    }
    return closed;
  }
}

export const podLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'PodLongAvgMetrics',
  scope: federatedPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'longAvg' },
    { scope: 'FederatedPod', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new PodLongAvgMetricsDispatcher(host),
};
