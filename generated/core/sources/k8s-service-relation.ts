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
  relationId,
  serviceId,
  toInt,
} from '../../../src/runtime/api.ts';
import { type AccessLogConnectionTLSMode, type DetectPoint, type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { ApdexTable } from '../functions/apdex.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import { SumTable } from '../functions/sum.ts';
import {
  kubernetesServiceRelationAcceptCpmMetric,
  kubernetesServiceRelationAcceptDurationMetric,
  kubernetesServiceRelationClientApdexMetric,
  kubernetesServiceRelationClientHttpAvgReqBodySizeMetric,
  kubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric,
  kubernetesServiceRelationClientHttpAvgRespBodySizeMetric,
  kubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric,
  kubernetesServiceRelationClientHttpCallCpmMetric,
  kubernetesServiceRelationClientHttpCallDurationMetric,
  kubernetesServiceRelationClientHttpCallTimeMetric,
  kubernetesServiceRelationClientHttpStatus1xxCpmMetric,
  kubernetesServiceRelationClientHttpStatus2xxCpmMetric,
  kubernetesServiceRelationClientHttpStatus3xxCpmMetric,
  kubernetesServiceRelationClientHttpStatus4xxCpmMetric,
  kubernetesServiceRelationClientHttpStatus5xxCpmMetric,
  kubernetesServiceRelationClientHttpSuccessCpmMetric,
  kubernetesServiceRelationClientPercentileMetric,
  kubernetesServiceRelationClientReadCpmMetric,
  kubernetesServiceRelationClientReadL2PackageToQueueTimeMetric,
  kubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric,
  kubernetesServiceRelationClientReadL3LocalTimeMetric,
  kubernetesServiceRelationClientReadL3RcvTimeMetric,
  kubernetesServiceRelationClientReadL3TimeMetric,
  kubernetesServiceRelationClientReadL4TimeMetric,
  kubernetesServiceRelationClientReadNetfilterCpmMetric,
  kubernetesServiceRelationClientReadNetfilterDurationMetric,
  kubernetesServiceRelationClientReadPackageCpmMetric,
  kubernetesServiceRelationClientReadPackageDurationMetric,
  kubernetesServiceRelationClientReadPackageSizeMetric,
  kubernetesServiceRelationClientWriteCpmMetric,
  kubernetesServiceRelationClientWriteL2NetDevSendTimeMetric,
  kubernetesServiceRelationClientWriteL2ReadySendTimeMetric,
  kubernetesServiceRelationClientWriteL2TimeMetric,
  kubernetesServiceRelationClientWriteL3LocalTimeMetric,
  kubernetesServiceRelationClientWriteL3OutputTimeMetric,
  kubernetesServiceRelationClientWriteL3TimeMetric,
  kubernetesServiceRelationClientWriteL4TimeMetric,
  kubernetesServiceRelationClientWriteNetfilterCpmMetric,
  kubernetesServiceRelationClientWriteNetfilterDurationMetric,
  kubernetesServiceRelationClientWritePackageCpmMetric,
  kubernetesServiceRelationClientWritePackageDurationMetric,
  kubernetesServiceRelationClientWritePackageSizeMetric,
  kubernetesServiceRelationClientWriteResolveMacCpmMetric,
  kubernetesServiceRelationClientWriteResolveMacDurationMetric,
  kubernetesServiceRelationClientWriteRetrainsPackageCpmMetric,
  kubernetesServiceRelationCloseCpmMetric,
  kubernetesServiceRelationCloseDurationMetric,
  kubernetesServiceRelationConnectCpmMetric,
  kubernetesServiceRelationConnectDurationMetric,
  kubernetesServiceRelationConnectSuccessCpmMetric,
  kubernetesServiceRelationServerApdexMetric,
  kubernetesServiceRelationServerHttpAvgReqBodySizeMetric,
  kubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric,
  kubernetesServiceRelationServerHttpAvgRespBodySizeMetric,
  kubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric,
  kubernetesServiceRelationServerHttpCallCpmMetric,
  kubernetesServiceRelationServerHttpCallTimeMetric,
  kubernetesServiceRelationServerHttpStatus1xxCpmMetric,
  kubernetesServiceRelationServerHttpStatus2xxCpmMetric,
  kubernetesServiceRelationServerHttpStatus3xxCpmMetric,
  kubernetesServiceRelationServerHttpStatus4xxCpmMetric,
  kubernetesServiceRelationServerHttpStatus5xxCpmMetric,
  kubernetesServiceRelationServerHttpSuccessCpmMetric,
  kubernetesServiceRelationServerPercentileMetric,
  kubernetesServiceRelationServerReadCpmMetric,
  kubernetesServiceRelationServerReadL2PackageToQueueTimeMetric,
  kubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric,
  kubernetesServiceRelationServerReadL3LocalTimeMetric,
  kubernetesServiceRelationServerReadL3RcvTimeMetric,
  kubernetesServiceRelationServerReadL3TimeMetric,
  kubernetesServiceRelationServerReadL4TimeMetric,
  kubernetesServiceRelationServerReadNetfilterCpmMetric,
  kubernetesServiceRelationServerReadNetfilterDurationMetric,
  kubernetesServiceRelationServerReadPackageCpmMetric,
  kubernetesServiceRelationServerReadPackageDurationMetric,
  kubernetesServiceRelationServerReadPackageSizeMetric,
  kubernetesServiceRelationServerWriteCpmMetric,
  kubernetesServiceRelationServerWriteL2NetDevSendTimeMetric,
  kubernetesServiceRelationServerWriteL2ReadySendTimeMetric,
  kubernetesServiceRelationServerWriteL2TimeMetric,
  kubernetesServiceRelationServerWriteL3LocalTimeMetric,
  kubernetesServiceRelationServerWriteL3OutputTimeMetric,
  kubernetesServiceRelationServerWriteL3TimeMetric,
  kubernetesServiceRelationServerWriteL4TimeMetric,
  kubernetesServiceRelationServerWriteNetfilterCpmMetric,
  kubernetesServiceRelationServerWriteNetfilterDurationMetric,
  kubernetesServiceRelationServerWritePackageCpmMetric,
  kubernetesServiceRelationServerWritePackageDurationMetric,
  kubernetesServiceRelationServerWritePackageSizeMetric,
  kubernetesServiceRelationServerWriteResolveMacCpmMetric,
  kubernetesServiceRelationServerWriteResolveMacDurationMetric,
  kubernetesServiceRelationServerWriteRetrainsPackageCpmMetric,
} from '../metrics/k8s-service-relation.ts';
import { k8SServiceRelationScope } from '../scopes.ts';

/** What happened on a connection between two services. */
export interface K8SServiceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly destServiceName: string;
  readonly sourceLayer: Layer | null;
  readonly destLayer: Layer | null;
  /** The side that measured. */
  readonly detectPoint: DetectPoint | null;
  /** What the two speak, by numbers in SkyWalking's component list, written as text. */
  readonly componentIds: readonly string[] | null;
  readonly tlsMode: AccessLogConnectionTLSMode | null;
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

/** The tables of one time bucket, one per metric over K8SServiceRelation. */
class K8SServiceRelationTables {
  readonly kubernetes_service_relation_connect_cpm: CpmTable;
  readonly kubernetes_service_relation_connect_success_cpm: CpmTable;
  readonly kubernetes_service_relation_connect_duration: SumTable;
  readonly kubernetes_service_relation_accept_cpm: CpmTable;
  readonly kubernetes_service_relation_accept_duration: SumTable;
  readonly kubernetes_service_relation_close_cpm: CpmTable;
  readonly kubernetes_service_relation_close_duration: SumTable;
  readonly kubernetes_service_relation_client_write_cpm: CpmTable;
  readonly kubernetes_service_relation_client_write_package_duration: SumTable;
  readonly kubernetes_service_relation_client_write_package_cpm: SumTable;
  readonly kubernetes_service_relation_client_write_retrains_package_cpm: SumTable;
  readonly kubernetes_service_relation_client_write_package_size: SumTable;
  readonly kubernetes_service_relation_client_write_l4_time: LongAvgTable;
  readonly kubernetes_service_relation_client_write_l3_time: LongAvgTable;
  readonly kubernetes_service_relation_client_write_l3_local_time: LongAvgTable;
  readonly kubernetes_service_relation_client_write_l3_output_time: LongAvgTable;
  readonly kubernetes_service_relation_client_write_l2_time: LongAvgTable;
  readonly kubernetes_service_relation_client_write_l2_ready_send_time: LongAvgTable;
  readonly kubernetes_service_relation_client_write_l2_net_dev_send_time: LongAvgTable;
  readonly kubernetes_service_relation_client_write_resolve_mac_cpm: SumTable;
  readonly kubernetes_service_relation_client_write_resolve_mac_duration: SumTable;
  readonly kubernetes_service_relation_client_write_netfilter_cpm: SumTable;
  readonly kubernetes_service_relation_client_write_netfilter_duration: SumTable;
  readonly kubernetes_service_relation_client_read_cpm: CpmTable;
  readonly kubernetes_service_relation_client_read_package_duration: SumTable;
  readonly kubernetes_service_relation_client_read_package_cpm: SumTable;
  readonly kubernetes_service_relation_client_read_package_size: SumTable;
  readonly kubernetes_service_relation_client_read_l4_time: LongAvgTable;
  readonly kubernetes_service_relation_client_read_l3_time: LongAvgTable;
  readonly kubernetes_service_relation_client_read_l3_rcv_time: LongAvgTable;
  readonly kubernetes_service_relation_client_read_l3_local_time: LongAvgTable;
  readonly kubernetes_service_relation_client_read_l2_package_to_queue_time: LongAvgTable;
  readonly kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time: LongAvgTable;
  readonly kubernetes_service_relation_client_read_netfilter_cpm: SumTable;
  readonly kubernetes_service_relation_client_read_netfilter_duration: SumTable;
  readonly kubernetes_service_relation_client_http_call_cpm: CpmTable;
  readonly kubernetes_service_relation_client_http_success_cpm: CpmTable;
  readonly kubernetes_service_relation_client_http_call_time: LongAvgTable;
  readonly kubernetes_service_relation_client_http_call_duration: SumTable;
  readonly kubernetes_service_relation_client_percentile: Percentile2Table;
  readonly kubernetes_service_relation_client_apdex: ApdexTable;
  readonly kubernetes_service_relation_client_http_avg_req_header_size: LongAvgTable;
  readonly kubernetes_service_relation_client_http_avg_req_body_size: LongAvgTable;
  readonly kubernetes_service_relation_client_http_avg_resp_header_size: LongAvgTable;
  readonly kubernetes_service_relation_client_http_avg_resp_body_size: LongAvgTable;
  readonly kubernetes_service_relation_client_http_status_1xx_cpm: CpmTable;
  readonly kubernetes_service_relation_client_http_status_2xx_cpm: CpmTable;
  readonly kubernetes_service_relation_client_http_status_3xx_cpm: CpmTable;
  readonly kubernetes_service_relation_client_http_status_4xx_cpm: CpmTable;
  readonly kubernetes_service_relation_client_http_status_5xx_cpm: CpmTable;
  readonly kubernetes_service_relation_server_write_cpm: CpmTable;
  readonly kubernetes_service_relation_server_write_package_duration: SumTable;
  readonly kubernetes_service_relation_server_write_package_cpm: SumTable;
  readonly kubernetes_service_relation_server_write_retrains_package_cpm: SumTable;
  readonly kubernetes_service_relation_server_write_package_size: SumTable;
  readonly kubernetes_service_relation_server_write_l4_time: LongAvgTable;
  readonly kubernetes_service_relation_server_write_l3_time: LongAvgTable;
  readonly kubernetes_service_relation_server_write_l3_local_time: LongAvgTable;
  readonly kubernetes_service_relation_server_write_l3_output_time: LongAvgTable;
  readonly kubernetes_service_relation_server_write_l2_time: LongAvgTable;
  readonly kubernetes_service_relation_server_write_l2_ready_send_time: LongAvgTable;
  readonly kubernetes_service_relation_server_write_l2_net_dev_send_time: LongAvgTable;
  readonly kubernetes_service_relation_server_write_resolve_mac_cpm: SumTable;
  readonly kubernetes_service_relation_server_write_resolve_mac_duration: SumTable;
  readonly kubernetes_service_relation_server_write_netfilter_cpm: SumTable;
  readonly kubernetes_service_relation_server_write_netfilter_duration: SumTable;
  readonly kubernetes_service_relation_server_read_cpm: CpmTable;
  readonly kubernetes_service_relation_server_read_package_duration: SumTable;
  readonly kubernetes_service_relation_server_read_package_cpm: SumTable;
  readonly kubernetes_service_relation_server_read_package_size: SumTable;
  readonly kubernetes_service_relation_server_read_l4_time: LongAvgTable;
  readonly kubernetes_service_relation_server_read_l3_time: LongAvgTable;
  readonly kubernetes_service_relation_server_read_l3_rcv_time: LongAvgTable;
  readonly kubernetes_service_relation_server_read_l3_local_time: LongAvgTable;
  readonly kubernetes_service_relation_server_read_l2_package_to_queue_time: LongAvgTable;
  readonly kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time: LongAvgTable;
  readonly kubernetes_service_relation_server_read_netfilter_cpm: SumTable;
  readonly kubernetes_service_relation_server_read_netfilter_duration: SumTable;
  readonly kubernetes_service_relation_server_http_call_cpm: CpmTable;
  readonly kubernetes_service_relation_server_http_success_cpm: CpmTable;
  readonly kubernetes_service_relation_server_http_call_time: LongAvgTable;
  readonly kubernetes_service_relation_server_percentile: Percentile2Table;
  readonly kubernetes_service_relation_server_apdex: ApdexTable;
  readonly kubernetes_service_relation_server_http_avg_req_header_size: LongAvgTable;
  readonly kubernetes_service_relation_server_http_avg_req_body_size: LongAvgTable;
  readonly kubernetes_service_relation_server_http_avg_resp_header_size: LongAvgTable;
  readonly kubernetes_service_relation_server_http_avg_resp_body_size: LongAvgTable;
  readonly kubernetes_service_relation_server_http_status_1xx_cpm: CpmTable;
  readonly kubernetes_service_relation_server_http_status_2xx_cpm: CpmTable;
  readonly kubernetes_service_relation_server_http_status_3xx_cpm: CpmTable;
  readonly kubernetes_service_relation_server_http_status_4xx_cpm: CpmTable;
  readonly kubernetes_service_relation_server_http_status_5xx_cpm: CpmTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_relation_connect_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationConnectCpmMetric),
    );
    this.kubernetes_service_relation_connect_success_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationConnectSuccessCpmMetric),
    );
    this.kubernetes_service_relation_connect_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationConnectDurationMetric),
    );
    this.kubernetes_service_relation_accept_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationAcceptCpmMetric),
    );
    this.kubernetes_service_relation_accept_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationAcceptDurationMetric),
    );
    this.kubernetes_service_relation_close_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationCloseCpmMetric),
    );
    this.kubernetes_service_relation_close_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationCloseDurationMetric),
    );
    this.kubernetes_service_relation_client_write_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteCpmMetric),
    );
    this.kubernetes_service_relation_client_write_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWritePackageDurationMetric),
    );
    this.kubernetes_service_relation_client_write_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWritePackageCpmMetric),
    );
    this.kubernetes_service_relation_client_write_retrains_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_relation_client_write_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWritePackageSizeMetric),
    );
    this.kubernetes_service_relation_client_write_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteL4TimeMetric),
    );
    this.kubernetes_service_relation_client_write_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteL3TimeMetric),
    );
    this.kubernetes_service_relation_client_write_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_relation_client_write_l3_output_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_relation_client_write_l2_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteL2TimeMetric),
    );
    this.kubernetes_service_relation_client_write_l2_ready_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteL2ReadySendTimeMetric),
    );
    this.kubernetes_service_relation_client_write_l2_net_dev_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteL2NetDevSendTimeMetric),
    );
    this.kubernetes_service_relation_client_write_resolve_mac_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteResolveMacCpmMetric),
    );
    this.kubernetes_service_relation_client_write_resolve_mac_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteResolveMacDurationMetric),
    );
    this.kubernetes_service_relation_client_write_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_relation_client_write_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_relation_client_read_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientReadCpmMetric),
    );
    this.kubernetes_service_relation_client_read_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientReadPackageDurationMetric),
    );
    this.kubernetes_service_relation_client_read_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientReadPackageCpmMetric),
    );
    this.kubernetes_service_relation_client_read_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientReadPackageSizeMetric),
    );
    this.kubernetes_service_relation_client_read_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientReadL4TimeMetric),
    );
    this.kubernetes_service_relation_client_read_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientReadL3TimeMetric),
    );
    this.kubernetes_service_relation_client_read_l3_rcv_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientReadL3RcvTimeMetric),
    );
    this.kubernetes_service_relation_client_read_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientReadL3LocalTimeMetric),
    );
    this.kubernetes_service_relation_client_read_l2_package_to_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientReadL2PackageToQueueTimeMetric),
    );
    this.kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_relation_client_read_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientReadNetfilterCpmMetric),
    );
    this.kubernetes_service_relation_client_read_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientReadNetfilterDurationMetric),
    );
    this.kubernetes_service_relation_client_http_call_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpCallCpmMetric),
    );
    this.kubernetes_service_relation_client_http_success_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpSuccessCpmMetric),
    );
    this.kubernetes_service_relation_client_http_call_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpCallTimeMetric),
    );
    this.kubernetes_service_relation_client_http_call_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpCallDurationMetric),
    );
    this.kubernetes_service_relation_client_percentile = new Percentile2Table(
      host,
      host.budget(kubernetesServiceRelationClientPercentileMetric),
    );
    this.kubernetes_service_relation_client_apdex = new ApdexTable(
      host,
      host.budget(kubernetesServiceRelationClientApdexMetric),
    );
    this.kubernetes_service_relation_client_http_avg_req_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_relation_client_http_avg_req_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_relation_client_http_avg_resp_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_relation_client_http_avg_resp_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpAvgRespBodySizeMetric),
    );
    this.kubernetes_service_relation_client_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_relation_client_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_relation_client_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_relation_client_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_relation_client_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationClientHttpStatus5xxCpmMetric),
    );
    this.kubernetes_service_relation_server_write_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteCpmMetric),
    );
    this.kubernetes_service_relation_server_write_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWritePackageDurationMetric),
    );
    this.kubernetes_service_relation_server_write_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWritePackageCpmMetric),
    );
    this.kubernetes_service_relation_server_write_retrains_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_relation_server_write_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWritePackageSizeMetric),
    );
    this.kubernetes_service_relation_server_write_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteL4TimeMetric),
    );
    this.kubernetes_service_relation_server_write_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteL3TimeMetric),
    );
    this.kubernetes_service_relation_server_write_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_relation_server_write_l3_output_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_relation_server_write_l2_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteL2TimeMetric),
    );
    this.kubernetes_service_relation_server_write_l2_ready_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteL2ReadySendTimeMetric),
    );
    this.kubernetes_service_relation_server_write_l2_net_dev_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteL2NetDevSendTimeMetric),
    );
    this.kubernetes_service_relation_server_write_resolve_mac_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteResolveMacCpmMetric),
    );
    this.kubernetes_service_relation_server_write_resolve_mac_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteResolveMacDurationMetric),
    );
    this.kubernetes_service_relation_server_write_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_relation_server_write_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_relation_server_read_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerReadCpmMetric),
    );
    this.kubernetes_service_relation_server_read_package_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerReadPackageDurationMetric),
    );
    this.kubernetes_service_relation_server_read_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerReadPackageCpmMetric),
    );
    this.kubernetes_service_relation_server_read_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerReadPackageSizeMetric),
    );
    this.kubernetes_service_relation_server_read_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerReadL4TimeMetric),
    );
    this.kubernetes_service_relation_server_read_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerReadL3TimeMetric),
    );
    this.kubernetes_service_relation_server_read_l3_rcv_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerReadL3RcvTimeMetric),
    );
    this.kubernetes_service_relation_server_read_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerReadL3LocalTimeMetric),
    );
    this.kubernetes_service_relation_server_read_l2_package_to_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerReadL2PackageToQueueTimeMetric),
    );
    this.kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_relation_server_read_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerReadNetfilterCpmMetric),
    );
    this.kubernetes_service_relation_server_read_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceRelationServerReadNetfilterDurationMetric),
    );
    this.kubernetes_service_relation_server_http_call_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpCallCpmMetric),
    );
    this.kubernetes_service_relation_server_http_success_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpSuccessCpmMetric),
    );
    this.kubernetes_service_relation_server_http_call_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpCallTimeMetric),
    );
    this.kubernetes_service_relation_server_percentile = new Percentile2Table(
      host,
      host.budget(kubernetesServiceRelationServerPercentileMetric),
    );
    this.kubernetes_service_relation_server_apdex = new ApdexTable(
      host,
      host.budget(kubernetesServiceRelationServerApdexMetric),
    );
    this.kubernetes_service_relation_server_http_avg_req_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_relation_server_http_avg_req_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_relation_server_http_avg_resp_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_relation_server_http_avg_resp_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpAvgRespBodySizeMetric),
    );
    this.kubernetes_service_relation_server_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_relation_server_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_relation_server_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_relation_server_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_relation_server_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceRelationServerHttpStatus5xxCpmMetric),
    );
  }
}

/** Aggregates records of K8SServiceRelation into its metrics. */
export class K8SServiceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<K8SServiceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new K8SServiceRelationTables(host));
    this.#entities = host.registry(k8SServiceRelationScope);
  }

  dispatch(record: K8SServiceRelationRecord): void {
    let entity = this.#cache.find4(record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // kubernetes_service_relation_connect_cpm = from(K8SServiceRelation.*).filter(type == "connect").cpm();
    if (record.type === 'connect') {
      tables.kubernetes_service_relation_connect_cpm.accept(entity);
    }
    // kubernetes_service_relation_connect_success_cpm = from(K8SServiceRelation.*)
    // .filter(type == "connect")
    // .filter(connect.success == true)
    // .cpm();
    if ((record.connect?.success ?? false) === true && record.type === 'connect') {
      tables.kubernetes_service_relation_connect_success_cpm.accept(entity);
    }
    // kubernetes_service_relation_connect_duration = from(K8SServiceRelation.connect.duration)
    // .filter(type == "connect")
    // .sum();
    if (record.type === 'connect') {
      tables.kubernetes_service_relation_connect_duration.accept(entity, record.connect?.duration ?? 0);
    }
    // kubernetes_service_relation_accept_cpm = from(K8SServiceRelation.*).filter(type == "accept").cpm();
    if (record.type === 'accept') {
      tables.kubernetes_service_relation_accept_cpm.accept(entity);
    }
    // kubernetes_service_relation_accept_duration = from(K8SServiceRelation.accept.duration).filter(type == "accept").sum();
    if (record.type === 'accept') {
      tables.kubernetes_service_relation_accept_duration.accept(entity, record.accept?.duration ?? 0);
    }
    // kubernetes_service_relation_close_cpm = from(K8SServiceRelation.*).filter(type == "close").cpm();
    if (record.type === 'close') {
      tables.kubernetes_service_relation_close_cpm.accept(entity);
    }
    // kubernetes_service_relation_close_duration = from(K8SServiceRelation.close.duration).filter(type == "close").sum();
    if (record.type === 'close') {
      tables.kubernetes_service_relation_close_duration.accept(entity, record.close?.duration ?? 0);
    }
    // kubernetes_service_relation_client_write_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_write_package_duration = from(K8SServiceRelation.write.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_package_duration.accept(entity, record.write?.duration ?? 0);
    }
    // kubernetes_service_relation_client_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_package_cpm.accept(
        entity,
        record.write?.l4?.transmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_retrains_package_cpm.accept(
        entity,
        record.write?.l4?.retransmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_package_size.accept(
        entity,
        record.write?.l4?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_l4_time = from(K8SServiceRelation.write.l4.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_l4_time.accept(entity, record.write?.l4?.duration ?? 0);
    }
    // kubernetes_service_relation_client_write_l3_time = from(K8SServiceRelation.write.l3.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_l3_time.accept(entity, record.write?.l3?.duration ?? 0);
    }
    // kubernetes_service_relation_client_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_l3_local_time.accept(
        entity,
        record.write?.l3?.localDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_l3_output_time.accept(
        entity,
        record.write?.l3?.outputDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_l2_time = from(K8SServiceRelation.write.l2.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_l2_time.accept(entity, record.write?.l2?.duration ?? 0);
    }
    // kubernetes_service_relation_client_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_l2_ready_send_time.accept(
        entity,
        record.write?.l2?.readySendDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_l2_net_dev_send_time.accept(
        entity,
        record.write?.l2?.networkDeviceSendDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_resolve_mac_cpm.accept(
        entity,
        record.write?.l3?.resolveMACCount ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_resolve_mac_duration.accept(
        entity,
        record.write?.l3?.resolveMACDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_netfilter_cpm.accept(
        entity,
        record.write?.l3?.netFilterCount ?? 0,
      );
    }
    // kubernetes_service_relation_client_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'write') {
      tables.kubernetes_service_relation_client_write_netfilter_duration.accept(
        entity,
        record.write?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_read_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_read_package_duration = from(K8SServiceRelation.read.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_package_duration.accept(entity, record.read?.duration ?? 0);
    }
    // kubernetes_service_relation_client_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_package_cpm.accept(entity, record.read?.l2?.packageCount ?? 0);
    }
    // kubernetes_service_relation_client_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_package_size.accept(
        entity,
        record.read?.l2?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_relation_client_read_l4_time = from(K8SServiceRelation.read.l4.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_l4_time.accept(entity, record.read?.l4?.duration ?? 0);
    }
    // kubernetes_service_relation_client_read_l3_time = from(K8SServiceRelation.read.l3.duration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_l3_time.accept(entity, record.read?.l3?.duration ?? 0);
    }
    // kubernetes_service_relation_client_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_l3_rcv_time.accept(entity, record.read?.l3?.rcvDuration ?? 0);
    }
    // kubernetes_service_relation_client_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_l3_local_time.accept(entity, record.read?.l3?.localDuration ?? 0);
    }
    // kubernetes_service_relation_client_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_l2_package_to_queue_time.accept(
        entity,
        record.read?.l2?.packageToQueueDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time.accept(
        entity,
        record.read?.l2?.rcvPackageFromQueueDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_netfilter_cpm.accept(entity, record.read?.l3?.netFilterCount ?? 0);
    }
    // kubernetes_service_relation_client_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'read') {
      tables.kubernetes_service_relation_client_read_netfilter_duration.accept(
        entity,
        record.read?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_relation_client_http_call_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_call_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_http_success_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.success ?? false) === true && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_success_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_http_call_time = from(K8SServiceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_call_time.accept(entity, record.protocol?.http?.latency ?? 0);
    }
    // kubernetes_service_relation_client_http_call_duration = from(K8SServiceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_call_duration.accept(entity, record.protocol?.http?.latency ?? 0);
    }
    // kubernetes_service_relation_client_percentile = from(K8SServiceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percentile2(10);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_percentile.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        10,
      );
    }
    // kubernetes_service_relation_client_apdex = from(K8SServiceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .apdex(sourceServiceName, protocol.success);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_apdex.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        record.sourceServiceName,
        record.protocol?.success ?? false,
      );
    }
    // kubernetes_service_relation_client_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_avg_req_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestHeader ?? 0,
      );
    }
    // kubernetes_service_relation_client_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_avg_req_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestBody ?? 0,
      );
    }
    // kubernetes_service_relation_client_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_avg_resp_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseHeader ?? 0,
      );
    }
    // kubernetes_service_relation_client_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_avg_resp_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseBody ?? 0,
      );
    }
    // kubernetes_service_relation_client_http_status_1xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 100)
    // .filter(protocol.http.statusCode < 200)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_http_status_2xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_http_status_3xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_http_status_4xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_client_http_status_5xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_client_http_status_5xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_write_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_write_package_duration = from(K8SServiceRelation.write.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_package_duration.accept(entity, record.write?.duration ?? 0);
    }
    // kubernetes_service_relation_server_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_package_cpm.accept(
        entity,
        record.write?.l4?.transmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_retrains_package_cpm.accept(
        entity,
        record.write?.l4?.retransmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_package_size.accept(
        entity,
        record.write?.l4?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_l4_time = from(K8SServiceRelation.write.l4.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_l4_time.accept(entity, record.write?.l4?.duration ?? 0);
    }
    // kubernetes_service_relation_server_write_l3_time = from(K8SServiceRelation.write.l3.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_l3_time.accept(entity, record.write?.l3?.duration ?? 0);
    }
    // kubernetes_service_relation_server_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_l3_local_time.accept(
        entity,
        record.write?.l3?.localDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_l3_output_time.accept(
        entity,
        record.write?.l3?.outputDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_l2_time = from(K8SServiceRelation.write.l2.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_l2_time.accept(entity, record.write?.l2?.duration ?? 0);
    }
    // kubernetes_service_relation_server_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_l2_ready_send_time.accept(
        entity,
        record.write?.l2?.readySendDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_l2_net_dev_send_time.accept(
        entity,
        record.write?.l2?.networkDeviceSendDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_resolve_mac_cpm.accept(
        entity,
        record.write?.l3?.resolveMACCount ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_resolve_mac_duration.accept(
        entity,
        record.write?.l3?.resolveMACDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_netfilter_cpm.accept(
        entity,
        record.write?.l3?.netFilterCount ?? 0,
      );
    }
    // kubernetes_service_relation_server_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "write")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'write') {
      tables.kubernetes_service_relation_server_write_netfilter_duration.accept(
        entity,
        record.write?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_read_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_read_package_duration = from(K8SServiceRelation.read.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_package_duration.accept(entity, record.read?.duration ?? 0);
    }
    // kubernetes_service_relation_server_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_package_cpm.accept(entity, record.read?.l2?.packageCount ?? 0);
    }
    // kubernetes_service_relation_server_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_package_size.accept(
        entity,
        record.read?.l2?.totalPackageSize ?? 0,
      );
    }
    // kubernetes_service_relation_server_read_l4_time = from(K8SServiceRelation.read.l4.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_l4_time.accept(entity, record.read?.l4?.duration ?? 0);
    }
    // kubernetes_service_relation_server_read_l3_time = from(K8SServiceRelation.read.l3.duration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_l3_time.accept(entity, record.read?.l3?.duration ?? 0);
    }
    // kubernetes_service_relation_server_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_l3_rcv_time.accept(entity, record.read?.l3?.rcvDuration ?? 0);
    }
    // kubernetes_service_relation_server_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_l3_local_time.accept(entity, record.read?.l3?.localDuration ?? 0);
    }
    // kubernetes_service_relation_server_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_l2_package_to_queue_time.accept(
        entity,
        record.read?.l2?.packageToQueueDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time.accept(
        entity,
        record.read?.l2?.rcvPackageFromQueueDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_netfilter_cpm.accept(entity, record.read?.l3?.netFilterCount ?? 0);
    }
    // kubernetes_service_relation_server_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "read")
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'read') {
      tables.kubernetes_service_relation_server_read_netfilter_duration.accept(
        entity,
        record.read?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_relation_server_http_call_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_call_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_http_success_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.success ?? false) === true && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_success_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_http_call_time = from(K8SServiceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_call_time.accept(entity, record.protocol?.http?.latency ?? 0);
    }
    // kubernetes_service_relation_server_percentile = from(K8SServiceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percentile2(10);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_percentile.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        10,
      );
    }
    // kubernetes_service_relation_server_apdex = from(K8SServiceRelation.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .apdex(destServiceName, protocol.success);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_apdex.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        record.destServiceName,
        record.protocol?.success ?? false,
      );
    }
    // kubernetes_service_relation_server_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_avg_req_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestHeader ?? 0,
      );
    }
    // kubernetes_service_relation_server_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_avg_req_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestBody ?? 0,
      );
    }
    // kubernetes_service_relation_server_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_avg_resp_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseHeader ?? 0,
      );
    }
    // kubernetes_service_relation_server_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_avg_resp_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseBody ?? 0,
      );
    }
    // kubernetes_service_relation_server_http_status_1xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 100)
    // .filter(protocol.http.statusCode < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_http_status_2xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_http_status_3xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_http_status_4xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_relation_server_http_status_5xx_cpm = from(K8SServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_relation_server_http_status_5xx_cpm.accept(entity);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceRelationConnectCpmMetric,
        bucket,
        tables.kubernetes_service_relation_connect_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationConnectSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_relation_connect_success_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationConnectDurationMetric,
        bucket,
        tables.kubernetes_service_relation_connect_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationAcceptCpmMetric,
        bucket,
        tables.kubernetes_service_relation_accept_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationAcceptDurationMetric,
        bucket,
        tables.kubernetes_service_relation_accept_duration,
      );
      closeTable(closed, kubernetesServiceRelationCloseCpmMetric, bucket, tables.kubernetes_service_relation_close_cpm);
      closeTable(
        closed,
        kubernetesServiceRelationCloseDurationMetric,
        bucket,
        tables.kubernetes_service_relation_close_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWritePackageDurationMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteL4TimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteL3TimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_l3_output_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteL2TimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_l2_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteL2ReadySendTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_l2_ready_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteL2NetDevSendTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_l2_net_dev_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_resolve_mac_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_relation_client_write_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadPackageDurationMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadL4TimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadL3TimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadL3RcvTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_l3_rcv_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadL2PackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_l2_package_to_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_relation_client_read_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_success_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpCallDurationMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_call_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientPercentileMetric,
        bucket,
        tables.kubernetes_service_relation_client_percentile,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientApdexMetric,
        bucket,
        tables.kubernetes_service_relation_client_apdex,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_avg_resp_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationClientHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_client_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWritePackageDurationMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteL4TimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteL3TimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_l3_output_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteL2TimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_l2_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteL2ReadySendTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_l2_ready_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteL2NetDevSendTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_l2_net_dev_send_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_resolve_mac_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_relation_server_write_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadPackageDurationMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_package_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_package_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadL4TimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_l4_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadL3TimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_l3_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadL3RcvTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_l3_rcv_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_l3_local_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadL2PackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_l2_package_to_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_relation_server_read_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_success_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerPercentileMetric,
        bucket,
        tables.kubernetes_service_relation_server_percentile,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerApdexMetric,
        bucket,
        tables.kubernetes_service_relation_server_apdex,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_avg_resp_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceRelationServerHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_relation_server_http_status_5xx_cpm,
      );
    }
    return closed;
  }

  #entity(record: K8SServiceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const destServiceName = record.destServiceName;
    const sourceLayer = LayerNames.get(record.sourceLayer ?? -1) ?? '';
    const destLayer = LayerNames.get(record.destLayer ?? -1) ?? '';
    const id = relationId(serviceId(sourceServiceName, !virtualLayers.has(sourceLayer)), serviceId(destServiceName, !virtualLayers.has(destLayer)));
    return { id, name: `${sourceServiceName} -> ${destServiceName}`, fields: [sourceServiceName, destServiceName, sourceLayer, destLayer] };
  }
}

export const k8SServiceRelationSource: SourceDefinition = {
  name: 'K8SServiceRelation',
  scope: k8SServiceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'sourceLayer', type: 'Layer' },
    { name: 'destLayer', type: 'Layer' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'componentIds', type: 'list<string>' },
    { name: 'tlsMode', type: 'AccessLogConnectionTLSMode' },
    { name: 'type', type: 'string' },
    { name: 'connect', type: '{ duration: long; success: bool; }' },
    { name: 'accept', type: '{ duration: long; }' },
    { name: 'close', type: '{ duration: long; success: bool; }' },
    { name: 'write', type: '{ duration: long; syscall: string; l4: { duration: long; transmitPackageCount: long; retransmitPackageCount: long; totalPackageSize: long; }; l3: { duration: long; localDuration: long; outputDuration: long; resolveMACCount: long; resolveMACDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { duration: long; networkDeviceName: string; enterQueueBufferCount: long; readySendDuration: long; networkDeviceSendDuration: long; }; }' },
    { name: 'read', type: '{ duration: long; syscall: string; l4: { duration: long; }; l3: { duration: long; rcvDuration: long; localDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { netDeviceName: string; packageCount: long; totalPackageSize: long; packageToQueueDuration: long; rcvPackageFromQueueDuration: long; }; }' },
    { name: 'protocol', type: '{ type: string; success: bool; http: { latency: long; url: string; method: string; statusCode: int; sizeOfRequestHeader: long; sizeOfRequestBody: long; sizeOfResponseHeader: long; sizeOfResponseBody: long; }; }' },
  ],
  createDispatcher: (host) => new K8SServiceRelationDispatcher(host),
};
