// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type ClosedTable,
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  closeTable,
  ownedId,
  relationId,
  serviceId,
  toInt,
} from '../../../src/runtime/api.ts';
import { type DetectPoint, type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { ApdexTable } from '../functions/apdex.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import { SumTable } from '../functions/sum.ts';
import {
  kubernetesServiceInstanceRelationAcceptCpmMetric,
  kubernetesServiceInstanceRelationAcceptDurationMetric,
  kubernetesServiceInstanceRelationClientApdexMetric,
  kubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric,
  kubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric,
  kubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric,
  kubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric,
  kubernetesServiceInstanceRelationClientHttpCallCpmMetric,
  kubernetesServiceInstanceRelationClientHttpCallTimeMetric,
  kubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric,
  kubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric,
  kubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric,
  kubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric,
  kubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric,
  kubernetesServiceInstanceRelationClientPercentileMetric,
  kubernetesServiceInstanceRelationClientReadCpmMetric,
  kubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric,
  kubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric,
  kubernetesServiceInstanceRelationClientReadL3LocalTimeMetric,
  kubernetesServiceInstanceRelationClientReadL3RcvTimeMetric,
  kubernetesServiceInstanceRelationClientReadL3TimeMetric,
  kubernetesServiceInstanceRelationClientReadL4TimeMetric,
  kubernetesServiceInstanceRelationClientReadNetfilterCpmMetric,
  kubernetesServiceInstanceRelationClientReadNetfilterDurationMetric,
  kubernetesServiceInstanceRelationClientReadPackageCpmMetric,
  kubernetesServiceInstanceRelationClientReadPackageDurationMetric,
  kubernetesServiceInstanceRelationClientReadPackageSizeMetric,
  kubernetesServiceInstanceRelationClientWriteCpmMetric,
  kubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric,
  kubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric,
  kubernetesServiceInstanceRelationClientWriteL2TimeMetric,
  kubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric,
  kubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric,
  kubernetesServiceInstanceRelationClientWriteL3TimeMetric,
  kubernetesServiceInstanceRelationClientWriteL4TimeMetric,
  kubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric,
  kubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric,
  kubernetesServiceInstanceRelationClientWritePackageCpmMetric,
  kubernetesServiceInstanceRelationClientWritePackageDurationMetric,
  kubernetesServiceInstanceRelationClientWritePackageSizeMetric,
  kubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric,
  kubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric,
  kubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric,
  kubernetesServiceInstanceRelationCloseCpmMetric,
  kubernetesServiceInstanceRelationCloseDurationMetric,
  kubernetesServiceInstanceRelationConnectCpmMetric,
  kubernetesServiceInstanceRelationConnectDurationMetric,
  kubernetesServiceInstanceRelationConnectSuccessCpmMetric,
  kubernetesServiceInstanceRelationServerApdexMetric,
  kubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric,
  kubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric,
  kubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric,
  kubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric,
  kubernetesServiceInstanceRelationServerHttpCallCpmMetric,
  kubernetesServiceInstanceRelationServerHttpCallTimeMetric,
  kubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric,
  kubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric,
  kubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric,
  kubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric,
  kubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric,
  kubernetesServiceInstanceRelationServerPercentileMetric,
  kubernetesServiceInstanceRelationServerReadCpmMetric,
  kubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric,
  kubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric,
  kubernetesServiceInstanceRelationServerReadL3LocalTimeMetric,
  kubernetesServiceInstanceRelationServerReadL3RcvTimeMetric,
  kubernetesServiceInstanceRelationServerReadL3TimeMetric,
  kubernetesServiceInstanceRelationServerReadL4TimeMetric,
  kubernetesServiceInstanceRelationServerReadNetfilterCpmMetric,
  kubernetesServiceInstanceRelationServerReadNetfilterDurationMetric,
  kubernetesServiceInstanceRelationServerReadPackageCpmMetric,
  kubernetesServiceInstanceRelationServerReadPackageDurationMetric,
  kubernetesServiceInstanceRelationServerReadPackageSizeMetric,
  kubernetesServiceInstanceRelationServerWriteCpmMetric,
  kubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric,
  kubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric,
  kubernetesServiceInstanceRelationServerWriteL2TimeMetric,
  kubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric,
  kubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric,
  kubernetesServiceInstanceRelationServerWriteL3TimeMetric,
  kubernetesServiceInstanceRelationServerWriteL4TimeMetric,
  kubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric,
  kubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric,
  kubernetesServiceInstanceRelationServerWritePackageCpmMetric,
  kubernetesServiceInstanceRelationServerWritePackageDurationMetric,
  kubernetesServiceInstanceRelationServerWritePackageSizeMetric,
  kubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric,
  kubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric,
  kubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric,
} from '../metrics/k8s-service-instance-relation.ts';
import { k8SServiceInstanceRelationScope } from '../scopes.ts';

/** What happened on a connection between two pods. */
export interface K8SServiceInstanceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly sourceServiceInstanceName: string;
  readonly destServiceName: string;
  readonly destServiceInstanceName: string;
  readonly sourceLayer: Layer | null;
  readonly destLayer: Layer | null;
  /** The side that measured. */
  readonly detectPoint: DetectPoint | null;
  /** Which of the parts below the record fills: connect, accept, close, write, read or protocol. */
  readonly type: string | null;
  readonly connect: {
      readonly duration: number;
      readonly success: boolean;
    } | null;
  readonly accept: {
      readonly duration: number;
    } | null;
  readonly close: {
      readonly duration: number;
      readonly success: boolean;
    } | null;
  readonly write: {
      readonly duration: number;
      readonly syscall: string | null;
      readonly l4: {
      readonly duration: number;
      readonly transmitPackageCount: number;
      readonly retransmitPackageCount: number;
      readonly totalPackageSize: number;
    } | null;
      readonly l3: {
      readonly duration: number;
      readonly localDuration: number;
      readonly outputDuration: number;
      readonly resolveMACCount: number;
      readonly resolveMACDuration: number;
      readonly netFilterCount: number;
      readonly netFilterDuration: number;
    } | null;
      readonly l2: {
      readonly duration: number;
      readonly networkDeviceName: string | null;
      readonly enterQueueBufferCount: number;
      readonly readySendDuration: number;
      readonly networkDeviceSendDuration: number;
    } | null;
    } | null;
  readonly read: {
      readonly duration: number;
      readonly syscall: string | null;
      readonly l4: {
      readonly duration: number;
    } | null;
      readonly l3: {
      readonly duration: number;
      readonly rcvDuration: number;
      readonly localDuration: number;
      readonly netFilterCount: number;
      readonly netFilterDuration: number;
    } | null;
      readonly l2: {
      readonly netDeviceName: string | null;
      readonly packageCount: number;
      readonly totalPackageSize: number;
      readonly packageToQueueDuration: number;
      readonly rcvPackageFromQueueDuration: number;
    } | null;
    } | null;
  /** The request, where its protocol is understood. */
  readonly protocol: {
      readonly type: string | null;
      readonly success: boolean;
      readonly http: {
      readonly latency: number;
      readonly url: string | null;
      readonly method: string | null;
      readonly statusCode: number;
      readonly sizeOfRequestHeader: number;
      readonly sizeOfRequestBody: number;
      readonly sizeOfResponseHeader: number;
      readonly sizeOfResponseBody: number;
    } | null;
    } | null;
}

/** The tables of one time bucket, one per metric over K8SServiceInstanceRelation. */
class K8SServiceInstanceRelationTables {
  readonly kubernetes_service_instance_relation_connect_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_connect_success_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_connect_duration: SumTable;
  readonly kubernetes_service_instance_relation_accept_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_accept_duration: SumTable;
  readonly kubernetes_service_instance_relation_close_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_close_duration: SumTable;
  readonly kubernetes_service_instance_relation_client_write_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_client_write_package_duration: SumTable;
  readonly kubernetes_service_instance_relation_client_write_package_cpm: SumTable;
  readonly kubernetes_service_instance_relation_client_write_retrains_package_cpm: SumTable;
  readonly kubernetes_service_instance_relation_client_write_package_size: SumTable;
  readonly kubernetes_service_instance_relation_client_write_l4_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_write_l3_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_write_l3_local_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_write_l3_output_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_write_l2_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_write_l2_ready_send_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_write_l2_net_dev_send_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_write_resolve_mac_cpm: SumTable;
  readonly kubernetes_service_instance_relation_client_write_resolve_mac_duration: SumTable;
  readonly kubernetes_service_instance_relation_client_write_netfilter_cpm: SumTable;
  readonly kubernetes_service_instance_relation_client_write_netfilter_duration: SumTable;
  readonly kubernetes_service_instance_relation_client_read_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_client_read_package_duration: SumTable;
  readonly kubernetes_service_instance_relation_client_read_package_cpm: SumTable;
  readonly kubernetes_service_instance_relation_client_read_package_size: SumTable;
  readonly kubernetes_service_instance_relation_client_read_l4_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_read_l3_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_read_l3_rcv_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_read_l3_local_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_read_l2_package_to_queue_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_read_netfilter_cpm: SumTable;
  readonly kubernetes_service_instance_relation_client_read_netfilter_duration: SumTable;
  readonly kubernetes_service_instance_relation_client_http_call_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_client_http_call_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_client_percentile: Percentile2Table;
  readonly kubernetes_service_instance_relation_client_apdex: ApdexTable;
  readonly kubernetes_service_instance_relation_client_http_avg_req_header_size: SumTable;
  readonly kubernetes_service_instance_relation_client_http_avg_req_body_size: SumTable;
  readonly kubernetes_service_instance_relation_client_http_avg_resp_header_size: SumTable;
  readonly kubernetes_service_instance_relation_client_http_avg_resp_body_size: SumTable;
  readonly kubernetes_service_instance_relation_client_http_status_1xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_client_http_status_2xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_client_http_status_3xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_client_http_status_4xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_client_http_status_5xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_write_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_write_package_duration: SumTable;
  readonly kubernetes_service_instance_relation_server_write_package_cpm: SumTable;
  readonly kubernetes_service_instance_relation_server_write_retrains_package_cpm: SumTable;
  readonly kubernetes_service_instance_relation_server_write_package_size: SumTable;
  readonly kubernetes_service_instance_relation_server_write_l4_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_write_l3_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_write_l3_local_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_write_l3_output_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_write_l2_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_write_l2_ready_send_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_write_l2_net_dev_send_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_write_resolve_mac_cpm: SumTable;
  readonly kubernetes_service_instance_relation_server_write_resolve_mac_duration: SumTable;
  readonly kubernetes_service_instance_relation_server_write_netfilter_cpm: SumTable;
  readonly kubernetes_service_instance_relation_server_write_netfilter_duration: SumTable;
  readonly kubernetes_service_instance_relation_server_read_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_read_package_duration: SumTable;
  readonly kubernetes_service_instance_relation_server_read_package_cpm: SumTable;
  readonly kubernetes_service_instance_relation_server_read_package_size: SumTable;
  readonly kubernetes_service_instance_relation_server_read_l4_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_read_l3_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_read_l3_rcv_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_read_l3_local_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_read_l2_package_to_queue_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_read_netfilter_cpm: SumTable;
  readonly kubernetes_service_instance_relation_server_read_netfilter_duration: SumTable;
  readonly kubernetes_service_instance_relation_server_http_call_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_http_call_time: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_percentile: Percentile2Table;
  readonly kubernetes_service_instance_relation_server_apdex: ApdexTable;
  readonly kubernetes_service_instance_relation_server_http_avg_req_header_size: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_http_avg_req_body_size: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_http_avg_resp_header_size: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_http_avg_resp_body_size: LongAvgTable;
  readonly kubernetes_service_instance_relation_server_http_status_1xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_http_status_2xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_http_status_3xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_http_status_4xx_cpm: CpmTable;
  readonly kubernetes_service_instance_relation_server_http_status_5xx_cpm: CpmTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_relation_connect_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationConnectCpmMetric),
    );
    this.kubernetes_service_instance_relation_connect_success_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationConnectSuccessCpmMetric),
    );
    this.kubernetes_service_instance_relation_connect_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationConnectDurationMetric),
    );
    this.kubernetes_service_instance_relation_accept_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationAcceptCpmMetric),
    );
    this.kubernetes_service_instance_relation_accept_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationAcceptDurationMetric),
    );
    this.kubernetes_service_instance_relation_close_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationCloseCpmMetric),
    );
    this.kubernetes_service_instance_relation_close_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationCloseDurationMetric),
    );
    this.kubernetes_service_instance_relation_client_write_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_write_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWritePackageDurationMetric),
    );
    this.kubernetes_service_instance_relation_client_write_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWritePackageCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_write_retrains_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_write_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWritePackageSizeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteL4TimeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteL3TimeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_l3_output_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_l2_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteL2TimeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_l2_ready_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_l2_net_dev_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_write_resolve_mac_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_write_resolve_mac_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric),
    );
    this.kubernetes_service_instance_relation_client_write_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_write_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_instance_relation_client_read_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_read_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadPackageDurationMetric),
    );
    this.kubernetes_service_instance_relation_client_read_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadPackageCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_read_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadPackageSizeMetric),
    );
    this.kubernetes_service_instance_relation_client_read_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadL4TimeMetric),
    );
    this.kubernetes_service_instance_relation_client_read_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadL3TimeMetric),
    );
    this.kubernetes_service_instance_relation_client_read_l3_rcv_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadL3RcvTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_read_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_read_l2_package_to_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_read_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_read_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientReadNetfilterDurationMetric),
    );
    this.kubernetes_service_instance_relation_client_http_call_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpCallCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_http_call_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpCallTimeMetric),
    );
    this.kubernetes_service_instance_relation_client_percentile = new Percentile2Table(
      host,
      host.budget(kubernetesServiceInstanceRelationClientPercentileMetric),
    );
    this.kubernetes_service_instance_relation_client_apdex = new ApdexTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientApdexMetric),
    );
    this.kubernetes_service_instance_relation_client_http_avg_req_header_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_instance_relation_client_http_avg_req_body_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_instance_relation_client_http_avg_resp_header_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_instance_relation_client_http_avg_resp_body_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric),
    );
    this.kubernetes_service_instance_relation_client_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_client_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_write_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_write_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWritePackageDurationMetric),
    );
    this.kubernetes_service_instance_relation_server_write_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWritePackageCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_write_retrains_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_write_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWritePackageSizeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteL4TimeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteL3TimeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_l3_output_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_l2_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteL2TimeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_l2_ready_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_l2_net_dev_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_write_resolve_mac_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_write_resolve_mac_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric),
    );
    this.kubernetes_service_instance_relation_server_write_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_write_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_instance_relation_server_read_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_read_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadPackageDurationMetric),
    );
    this.kubernetes_service_instance_relation_server_read_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadPackageCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_read_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadPackageSizeMetric),
    );
    this.kubernetes_service_instance_relation_server_read_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadL4TimeMetric),
    );
    this.kubernetes_service_instance_relation_server_read_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadL3TimeMetric),
    );
    this.kubernetes_service_instance_relation_server_read_l3_rcv_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadL3RcvTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_read_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_read_l2_package_to_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_read_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_read_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerReadNetfilterDurationMetric),
    );
    this.kubernetes_service_instance_relation_server_http_call_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpCallCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_http_call_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpCallTimeMetric),
    );
    this.kubernetes_service_instance_relation_server_percentile = new Percentile2Table(
      host,
      host.budget(kubernetesServiceInstanceRelationServerPercentileMetric),
    );
    this.kubernetes_service_instance_relation_server_apdex = new ApdexTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerApdexMetric),
    );
    this.kubernetes_service_instance_relation_server_http_avg_req_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_instance_relation_server_http_avg_req_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_instance_relation_server_http_avg_resp_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_instance_relation_server_http_avg_resp_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric),
    );
    this.kubernetes_service_instance_relation_server_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_instance_relation_server_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric),
    );
  }
}

/** Aggregates records of K8SServiceInstanceRelation into its metrics. */
export class K8SServiceInstanceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<K8SServiceInstanceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new K8SServiceInstanceRelationTables(host));
    this.#entities = host.registry(k8SServiceInstanceRelationScope);
  }

  dispatch(record: K8SServiceInstanceRelationRecord): void {
    let entity = this.#cache.find6(record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceLayer, record.destLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceLayer, record.destLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // kubernetes_service_instance_relation_connect_cpm = from(K8SServiceInstanceRelation.*).filter(type == "connect").cpm();
    if (record.type === 'connect') {
      tables.kubernetes_service_instance_relation_connect_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_connect_success_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(type == "connect")
    // .filter(connect.success == true)
    // .cpm();
    if ((record.connect?.success ?? false) === true && record.type === 'connect') {
      tables.kubernetes_service_instance_relation_connect_success_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_connect_duration = from(K8SServiceInstanceRelation.connect.duration)
    // .filter(type == "connect")
    // .sum();
    if (record.type === 'connect') {
      tables.kubernetes_service_instance_relation_connect_duration.accept(entity, record.connect?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_accept_cpm = from(K8SServiceInstanceRelation.*).filter(type == "accept").cpm();
    if (record.type === 'accept') {
      tables.kubernetes_service_instance_relation_accept_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_accept_duration = from(K8SServiceInstanceRelation.accept.duration)
    // .filter(type == "accept")
    // .sum();
    if (record.type === 'accept') {
      tables.kubernetes_service_instance_relation_accept_duration.accept(entity, record.accept?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_close_cpm = from(K8SServiceInstanceRelation.*).filter(type == "close").cpm();
    if (record.type === 'close') {
      tables.kubernetes_service_instance_relation_close_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_close_duration = from(K8SServiceInstanceRelation.close.duration)
    // .filter(type == "close")
    // .sum();
    if (record.type === 'close') {
      tables.kubernetes_service_instance_relation_close_duration.accept(entity, record.close?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_client_write_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_write_package_duration = from(K8SServiceInstanceRelation.write.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_package_duration.accept(
        entity,
        record.write?.duration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_package_cpm.accept(
        entity,
        record.write?.l4?.transmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_retrains_package_cpm.accept(
        entity,
        record.write?.l4?.retransmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_package_size.accept(
        entity,
        record.write?.l4?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_l4_time.accept(entity, record.write?.l4?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_client_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_l3_time.accept(entity, record.write?.l3?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_client_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_l3_local_time.accept(
        entity,
        record.write?.l3?.localDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_l3_output_time.accept(
        entity,
        record.write?.l3?.outputDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_l2_time.accept(entity, record.write?.l2?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_client_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_l2_ready_send_time.accept(
        entity,
        record.write?.l2?.readySendDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_l2_net_dev_send_time.accept(
        entity,
        record.write?.l2?.networkDeviceSendDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_resolve_mac_cpm.accept(
        entity,
        record.write?.l3?.resolveMACCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_resolve_mac_duration.accept(
        entity,
        record.write?.l3?.resolveMACDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_netfilter_cpm.accept(
        entity,
        record.write?.l3?.netFilterCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_client_write_netfilter_duration.accept(
        entity,
        record.write?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_read_package_duration = from(K8SServiceInstanceRelation.read.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_package_duration.accept(
        entity,
        record.read?.duration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_package_cpm.accept(
        entity,
        record.read?.l2?.packageCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_package_size.accept(
        entity,
        record.read?.l2?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_l4_time.accept(entity, record.read?.l4?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_client_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_l3_time.accept(entity, record.read?.l3?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_client_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_l3_rcv_time.accept(
        entity,
        record.read?.l3?.rcvDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_l3_local_time.accept(
        entity,
        record.read?.l3?.localDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_l2_package_to_queue_time.accept(
        entity,
        record.read?.l2?.packageToQueueDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time.accept(
        entity,
        record.read?.l2?.rcvPackageFromQueueDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_netfilter_cpm.accept(
        entity,
        record.read?.l3?.netFilterCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_client_read_netfilter_duration.accept(
        entity,
        record.read?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_http_call_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_call_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_call_time.accept(
        entity,
        record.protocol?.http?.latency ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percentile2(10);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_percentile.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        10,
      );
    }
    // kubernetes_service_instance_relation_client_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .apdex(sourceServiceName, protocol.success);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_apdex.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        record.sourceServiceName,
        record.protocol?.success ?? false,
      );
    }
    // kubernetes_service_instance_relation_client_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_avg_req_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestHeader ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_avg_req_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestBody ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_avg_resp_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseHeader ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_avg_resp_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseBody ?? 0,
      );
    }
    // kubernetes_service_instance_relation_client_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 100)
    // .filter(protocol.http.statusCode < 200)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_client_http_status_5xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_write_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_write_package_duration = from(K8SServiceInstanceRelation.write.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_package_duration.accept(
        entity,
        record.write?.duration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_package_cpm.accept(
        entity,
        record.write?.l4?.transmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_retrains_package_cpm.accept(
        entity,
        record.write?.l4?.retransmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_package_size.accept(
        entity,
        record.write?.l4?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_l4_time.accept(entity, record.write?.l4?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_server_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_l3_time.accept(entity, record.write?.l3?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_server_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_l3_local_time.accept(
        entity,
        record.write?.l3?.localDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_l3_output_time.accept(
        entity,
        record.write?.l3?.outputDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_l2_time.accept(entity, record.write?.l2?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_server_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_l2_ready_send_time.accept(
        entity,
        record.write?.l2?.readySendDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_l2_net_dev_send_time.accept(
        entity,
        record.write?.l2?.networkDeviceSendDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_resolve_mac_cpm.accept(
        entity,
        record.write?.l3?.resolveMACCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_resolve_mac_duration.accept(
        entity,
        record.write?.l3?.resolveMACDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_netfilter_cpm.accept(
        entity,
        record.write?.l3?.netFilterCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_instance_relation_server_write_netfilter_duration.accept(
        entity,
        record.write?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_read_package_duration = from(K8SServiceInstanceRelation.read.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_package_duration.accept(
        entity,
        record.read?.duration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_package_cpm.accept(
        entity,
        record.read?.l2?.packageCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_package_size.accept(
        entity,
        record.read?.l2?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_l4_time.accept(entity, record.read?.l4?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_server_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_l3_time.accept(entity, record.read?.l3?.duration ?? 0);
    }
    // kubernetes_service_instance_relation_server_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_l3_rcv_time.accept(
        entity,
        record.read?.l3?.rcvDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_l3_local_time.accept(
        entity,
        record.read?.l3?.localDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_l2_package_to_queue_time.accept(
        entity,
        record.read?.l2?.packageToQueueDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time.accept(
        entity,
        record.read?.l2?.rcvPackageFromQueueDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_netfilter_cpm.accept(
        entity,
        record.read?.l3?.netFilterCount ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_instance_relation_server_read_netfilter_duration.accept(
        entity,
        record.read?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_http_call_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_call_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_call_time.accept(
        entity,
        record.protocol?.http?.latency ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percentile2(10);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_percentile.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        10,
      );
    }
    // kubernetes_service_instance_relation_server_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .apdex(destServiceName, protocol.success);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_apdex.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        record.destServiceName,
        record.protocol?.success ?? false,
      );
    }
    // kubernetes_service_instance_relation_server_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_avg_req_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestHeader ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_avg_req_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestBody ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_avg_resp_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseHeader ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_avg_resp_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseBody ?? 0,
      );
    }
    // kubernetes_service_instance_relation_server_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 100)
    // .filter(protocol.http.statusCode < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_relation_server_http_status_5xx_cpm.accept(entity);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceInstanceRelationConnectCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_connect_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationConnectSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_connect_success_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationConnectDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_connect_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationAcceptCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_accept_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationAcceptDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_accept_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationCloseCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_close_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationCloseDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_close_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWritePackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l3_output_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteL2TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l2_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l2_ready_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l2_net_dev_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_resolve_mac_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadPackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadL3RcvTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l3_rcv_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l2_package_to_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientPercentileMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_percentile,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientApdexMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_apdex,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_resp_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWritePackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l3_output_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteL2TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l2_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l2_ready_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l2_net_dev_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_resolve_mac_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadPackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadL3RcvTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l3_rcv_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l2_package_to_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerPercentileMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_percentile,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerApdexMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_apdex,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_resp_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_5xx_cpm,
      );
    }
    return closed;
  }

  #entity(record: K8SServiceInstanceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const sourceServiceInstanceName = record.sourceServiceInstanceName;
    const destServiceName = record.destServiceName;
    const destServiceInstanceName = record.destServiceInstanceName;
    const sourceLayer = LayerNames.get(record.sourceLayer ?? -1) ?? '';
    const destLayer = LayerNames.get(record.destLayer ?? -1) ?? '';
    const id = relationId(ownedId(serviceId(sourceServiceName, !virtualLayers.has(sourceLayer)), sourceServiceInstanceName), ownedId(serviceId(destServiceName, !virtualLayers.has(destLayer)), destServiceInstanceName));
    return { id, name: `${sourceServiceInstanceName} -> ${destServiceInstanceName}`, fields: [sourceServiceName, sourceServiceInstanceName, destServiceName, destServiceInstanceName, sourceLayer, destLayer] };
  }
}

export const k8SServiceInstanceRelationSource: SourceDefinition = {
  name: 'K8SServiceInstanceRelation',
  scope: k8SServiceInstanceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'sourceServiceInstanceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'destServiceInstanceName', type: 'string' },
    { name: 'sourceLayer', type: 'Layer' },
    { name: 'destLayer', type: 'Layer' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'type', type: 'string' },
    { name: 'connect', type: '{ duration: long; success: bool; }' },
    { name: 'accept', type: '{ duration: long; }' },
    { name: 'close', type: '{ duration: long; success: bool; }' },
    { name: 'write', type: '{ duration: long; syscall: string; l4: { duration: long; transmitPackageCount: long; retransmitPackageCount: long; totalPackageSize: long; }; l3: { duration: long; localDuration: long; outputDuration: long; resolveMACCount: long; resolveMACDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { duration: long; networkDeviceName: string; enterQueueBufferCount: long; readySendDuration: long; networkDeviceSendDuration: long; }; }' },
    { name: 'read', type: '{ duration: long; syscall: string; l4: { duration: long; }; l3: { duration: long; rcvDuration: long; localDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { netDeviceName: string; packageCount: long; totalPackageSize: long; packageToQueueDuration: long; rcvPackageFromQueueDuration: long; }; }' },
    { name: 'protocol', type: '{ type: string; success: bool; http: { latency: long; url: string; method: string; statusCode: int; sizeOfRequestHeader: long; sizeOfRequestBody: long; sizeOfResponseHeader: long; sizeOfResponseBody: long; }; }' },
  ],
  createDispatcher: (host) => new K8SServiceInstanceRelationDispatcher(host),
};
