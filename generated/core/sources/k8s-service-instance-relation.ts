// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  type MetricBlock,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  ownedId,
  relationId,
  serviceId,
  takeBlock,
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
    this.kubernetes_service_instance_relation_connect_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_connect_success_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_connect_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_accept_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_accept_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_close_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_close_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_client_write_package_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_package_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_retrains_package_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_package_size = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_l4_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_write_l3_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_write_l3_local_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_write_l3_output_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_write_l2_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_write_l2_ready_send_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_write_l2_net_dev_send_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_write_resolve_mac_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_resolve_mac_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_netfilter_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_client_write_netfilter_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_client_read_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_client_read_package_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_client_read_package_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_client_read_package_size = new SumTable(host);
    this.kubernetes_service_instance_relation_client_read_l4_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_read_l3_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_read_l3_rcv_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_read_l3_local_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_read_l2_package_to_queue_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_read_netfilter_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_client_read_netfilter_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_client_http_call_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_client_http_call_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_client_percentile = new Percentile2Table(host);
    this.kubernetes_service_instance_relation_client_apdex = new ApdexTable(host);
    this.kubernetes_service_instance_relation_client_http_avg_req_header_size = new SumTable(host);
    this.kubernetes_service_instance_relation_client_http_avg_req_body_size = new SumTable(host);
    this.kubernetes_service_instance_relation_client_http_avg_resp_header_size = new SumTable(host);
    this.kubernetes_service_instance_relation_client_http_avg_resp_body_size = new SumTable(host);
    this.kubernetes_service_instance_relation_client_http_status_1xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_client_http_status_2xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_client_http_status_3xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_client_http_status_4xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_client_http_status_5xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_write_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_write_package_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_server_write_package_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_server_write_retrains_package_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_server_write_package_size = new SumTable(host);
    this.kubernetes_service_instance_relation_server_write_l4_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_write_l3_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_write_l3_local_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_write_l3_output_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_write_l2_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_write_l2_ready_send_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_write_l2_net_dev_send_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_write_resolve_mac_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_server_write_resolve_mac_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_server_write_netfilter_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_server_write_netfilter_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_server_read_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_read_package_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_server_read_package_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_server_read_package_size = new SumTable(host);
    this.kubernetes_service_instance_relation_server_read_l4_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_read_l3_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_read_l3_rcv_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_read_l3_local_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_read_l2_package_to_queue_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_read_netfilter_cpm = new SumTable(host);
    this.kubernetes_service_instance_relation_server_read_netfilter_duration = new SumTable(host);
    this.kubernetes_service_instance_relation_server_http_call_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_http_call_time = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_percentile = new Percentile2Table(host);
    this.kubernetes_service_instance_relation_server_apdex = new ApdexTable(host);
    this.kubernetes_service_instance_relation_server_http_avg_req_header_size = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_http_avg_req_body_size = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_http_avg_resp_header_size = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_http_avg_resp_body_size = new LongAvgTable(host);
    this.kubernetes_service_instance_relation_server_http_status_1xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_http_status_2xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_http_status_3xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_http_status_4xx_cpm = new CpmTable(host);
    this.kubernetes_service_instance_relation_server_http_status_5xx_cpm = new CpmTable(host);
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
    if (record.type === 'connect' && (record.connect?.success ?? false) === true) {
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
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200) {
      tables.kubernetes_service_instance_relation_client_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300) {
      tables.kubernetes_service_instance_relation_client_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400) {
      tables.kubernetes_service_instance_relation_client_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500) {
      tables.kubernetes_service_instance_relation_client_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_client_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600) {
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
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200) {
      tables.kubernetes_service_instance_relation_server_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300) {
      tables.kubernetes_service_instance_relation_server_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400) {
      tables.kubernetes_service_instance_relation_server_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500) {
      tables.kubernetes_service_instance_relation_server_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_relation_server_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http' && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600) {
      tables.kubernetes_service_instance_relation_server_http_status_5xx_cpm.accept(entity);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationConnectCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_connect_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationConnectSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_connect_success_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationConnectDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_connect_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationAcceptCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_accept_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationAcceptDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_accept_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationCloseCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_close_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationCloseDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_close_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWritePackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_package_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_package_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_retrains_package_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_package_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l4_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l3_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l3_local_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l3_output_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteL2TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l2_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l2_ready_send_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_l2_net_dev_send_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_resolve_mac_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_resolve_mac_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_netfilter_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_write_netfilter_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadPackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_package_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_package_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_package_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l4_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l3_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadL3RcvTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l3_rcv_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l3_local_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l2_package_to_queue_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_netfilter_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_read_netfilter_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_call_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_call_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientPercentileMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_percentile,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientApdexMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_apdex,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_req_header_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_req_body_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_resp_header_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_avg_resp_body_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_1xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_2xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_3xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_4xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_client_http_status_5xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWritePackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_package_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_package_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_retrains_package_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_package_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l4_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l3_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l3_local_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l3_output_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteL2TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l2_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l2_ready_send_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_l2_net_dev_send_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_resolve_mac_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_resolve_mac_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_netfilter_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_write_netfilter_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadPackageDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_package_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_package_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_package_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadL4TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l4_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadL3TimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l3_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadL3RcvTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l3_rcv_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadL3LocalTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l3_local_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l2_package_to_queue_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_netfilter_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_read_netfilter_duration,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_call_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_call_time,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerPercentileMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_percentile,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerApdexMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_apdex,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_req_header_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_req_body_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_resp_header_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_avg_resp_body_size,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_1xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_2xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_3xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_4xx_cpm,
      );
      takeBlock(
        blocks,
        kubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_relation_server_http_status_5xx_cpm,
      );
    }
    return blocks;
  }

  #entity(record: K8SServiceInstanceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const sourceServiceInstanceName = record.sourceServiceInstanceName;
    const destServiceName = record.destServiceName;
    const destServiceInstanceName = record.destServiceInstanceName;
    const sourceLayer = (LayerNames.get(record.sourceLayer ?? -1) ?? '');
    const destLayer = (LayerNames.get(record.destLayer ?? -1) ?? '');
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
