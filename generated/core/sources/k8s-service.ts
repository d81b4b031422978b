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
  serviceId,
  toInt,
} from '../../../src/runtime/api.ts';
import { type DetectPoint, type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { ApdexTable } from '../functions/apdex.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import { SumTable } from '../functions/sum.ts';
import {
  kubernetesServiceAcceptCpmMetric,
  kubernetesServiceAcceptTimeMetric,
  kubernetesServiceApdexMetric,
  kubernetesServiceCloseCpmMetric,
  kubernetesServiceCloseTimeMetric,
  kubernetesServiceConnectCpmMetric,
  kubernetesServiceConnectSuccessCpmMetric,
  kubernetesServiceConnectTimeMetric,
  kubernetesServiceHttpAvgReqBodySizeMetric,
  kubernetesServiceHttpAvgReqHeaderSizeMetric,
  kubernetesServiceHttpAvgRespBodySizeMetric,
  kubernetesServiceHttpAvgRespHeaderSizeMetric,
  kubernetesServiceHttpCallCpmMetric,
  kubernetesServiceHttpCallSuccessfulRateMetric,
  kubernetesServiceHttpCallTimeMetric,
  kubernetesServiceHttpStatus1xxCpmMetric,
  kubernetesServiceHttpStatus2xxCpmMetric,
  kubernetesServiceHttpStatus3xxCpmMetric,
  kubernetesServiceHttpStatus4xxCpmMetric,
  kubernetesServiceHttpStatus5xxCpmMetric,
  kubernetesServicePercentileMetric,
  kubernetesServiceReadCpmMetric,
  kubernetesServiceReadL3LocalTimeMetric,
  kubernetesServiceReadL3RcvTimeMetric,
  kubernetesServiceReadL3TimeMetric,
  kubernetesServiceReadL4TimeMetric,
  kubernetesServiceReadNetfilterCpmMetric,
  kubernetesServiceReadNetfilterDurationMetric,
  kubernetesServiceReadPackageCpmMetric,
  kubernetesServiceReadPackageSizeMetric,
  kubernetesServiceReadPackageToQueueTimeMetric,
  kubernetesServiceReadRcvPackageFromQueueTimeMetric,
  kubernetesServiceReadTimeMetric,
  kubernetesServiceResolveMacCpmMetric,
  kubernetesServiceResolveMacDurationMetric,
  kubernetesServiceWriteCpmMetric,
  kubernetesServiceWriteL2EnterAvgQueueCountMetric,
  kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric,
  kubernetesServiceWriteL2ReadyAvgSendDurationMetric,
  kubernetesServiceWriteL2TimeMetric,
  kubernetesServiceWriteL3LocalTimeMetric,
  kubernetesServiceWriteL3OutputTimeMetric,
  kubernetesServiceWriteL3TimeMetric,
  kubernetesServiceWriteL4TimeMetric,
  kubernetesServiceWriteNetfilterCpmMetric,
  kubernetesServiceWriteNetfilterDurationMetric,
  kubernetesServiceWritePackageCpmMetric,
  kubernetesServiceWritePackageSizeMetric,
  kubernetesServiceWriteRetrainsPackageCpmMetric,
  kubernetesServiceWriteTimeMetric,
} from '../metrics/k8s-service.ts';
import { k8SServiceScope } from '../scopes.ts';

/** What happened on a connection of one service. */
export interface K8SServiceRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
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
  readonly attr0: string | null;
  readonly attr1: string | null;
  readonly attr2: string | null;
  readonly attr3: string | null;
  readonly attr4: string | null;
  readonly attr5: string | null;
}

/** The tables of one time bucket, one per metric over K8SService. */
class K8SServiceTables {
  readonly kubernetes_service_connect_cpm: CpmTable;
  readonly kubernetes_service_connect_success_cpm: CpmTable;
  readonly kubernetes_service_connect_time: LongAvgTable;
  readonly kubernetes_service_accept_cpm: CpmTable;
  readonly kubernetes_service_accept_time: LongAvgTable;
  readonly kubernetes_service_close_cpm: CpmTable;
  readonly kubernetes_service_close_time: LongAvgTable;
  readonly kubernetes_service_write_cpm: CpmTable;
  readonly kubernetes_service_write_time: LongAvgTable;
  readonly kubernetes_service_write_l4_time: LongAvgTable;
  readonly kubernetes_service_write_package_cpm: SumTable;
  readonly kubernetes_service_write_retrains_package_cpm: SumTable;
  readonly kubernetes_service_write_package_size: SumTable;
  readonly kubernetes_service_write_l3_time: LongAvgTable;
  readonly kubernetes_service_write_l3_local_time: LongAvgTable;
  readonly kubernetes_service_write_l3_output_time: LongAvgTable;
  readonly kubernetes_service_write_l2_time: LongAvgTable;
  readonly kubernetes_service_write_l2_enter_avg_queue_count: LongAvgTable;
  readonly kubernetes_service_write_l2_ready_avg_send_duration: LongAvgTable;
  readonly kubernetes_service_write_l2_net_device_avg_send_duration: LongAvgTable;
  readonly kubernetes_service_read_cpm: CpmTable;
  readonly kubernetes_service_read_time: LongAvgTable;
  readonly kubernetes_service_read_l4_time: LongAvgTable;
  readonly kubernetes_service_read_l3_time: LongAvgTable;
  readonly kubernetes_service_read_l3_rcv_time: LongAvgTable;
  readonly kubernetes_service_read_l3_local_time: LongAvgTable;
  readonly kubernetes_service_read_package_cpm: SumTable;
  readonly kubernetes_service_read_package_size: SumTable;
  readonly kubernetes_service_read_package_to_queue_time: LongAvgTable;
  readonly kubernetes_service_read_rcv_package_from_queue_time: LongAvgTable;
  readonly kubernetes_service_resolve_mac_cpm: SumTable;
  readonly kubernetes_service_resolve_mac_duration: SumTable;
  readonly kubernetes_service_write_netfilter_cpm: SumTable;
  readonly kubernetes_service_write_netfilter_duration: SumTable;
  readonly kubernetes_service_read_netfilter_cpm: SumTable;
  readonly kubernetes_service_read_netfilter_duration: SumTable;
  readonly kubernetes_service_http_call_cpm: CpmTable;
  readonly kubernetes_service_http_call_successful_rate: PercentTable;
  readonly kubernetes_service_http_call_time: LongAvgTable;
  readonly kubernetes_service_percentile: Percentile2Table;
  readonly kubernetes_service_apdex: ApdexTable;
  readonly kubernetes_service_http_avg_req_header_size: LongAvgTable;
  readonly kubernetes_service_http_avg_req_body_size: LongAvgTable;
  readonly kubernetes_service_http_avg_resp_header_size: LongAvgTable;
  readonly kubernetes_service_http_avg_resp_body_size: LongAvgTable;
  readonly kubernetes_service_http_status_1xx_cpm: CpmTable;
  readonly kubernetes_service_http_status_2xx_cpm: CpmTable;
  readonly kubernetes_service_http_status_3xx_cpm: CpmTable;
  readonly kubernetes_service_http_status_4xx_cpm: CpmTable;
  readonly kubernetes_service_http_status_5xx_cpm: CpmTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_connect_cpm = new CpmTable(host, host.budget(kubernetesServiceConnectCpmMetric));
    this.kubernetes_service_connect_success_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceConnectSuccessCpmMetric),
    );
    this.kubernetes_service_connect_time = new LongAvgTable(host, host.budget(kubernetesServiceConnectTimeMetric));
    this.kubernetes_service_accept_cpm = new CpmTable(host, host.budget(kubernetesServiceAcceptCpmMetric));
    this.kubernetes_service_accept_time = new LongAvgTable(host, host.budget(kubernetesServiceAcceptTimeMetric));
    this.kubernetes_service_close_cpm = new CpmTable(host, host.budget(kubernetesServiceCloseCpmMetric));
    this.kubernetes_service_close_time = new LongAvgTable(host, host.budget(kubernetesServiceCloseTimeMetric));
    this.kubernetes_service_write_cpm = new CpmTable(host, host.budget(kubernetesServiceWriteCpmMetric));
    this.kubernetes_service_write_time = new LongAvgTable(host, host.budget(kubernetesServiceWriteTimeMetric));
    this.kubernetes_service_write_l4_time = new LongAvgTable(host, host.budget(kubernetesServiceWriteL4TimeMetric));
    this.kubernetes_service_write_package_cpm = new SumTable(host, host.budget(kubernetesServiceWritePackageCpmMetric));
    this.kubernetes_service_write_retrains_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_write_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceWritePackageSizeMetric),
    );
    this.kubernetes_service_write_l3_time = new LongAvgTable(host, host.budget(kubernetesServiceWriteL3TimeMetric));
    this.kubernetes_service_write_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_write_l3_output_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_write_l2_time = new LongAvgTable(host, host.budget(kubernetesServiceWriteL2TimeMetric));
    this.kubernetes_service_write_l2_enter_avg_queue_count = new LongAvgTable(
      host,
      host.budget(kubernetesServiceWriteL2EnterAvgQueueCountMetric),
    );
    this.kubernetes_service_write_l2_ready_avg_send_duration = new LongAvgTable(
      host,
      host.budget(kubernetesServiceWriteL2ReadyAvgSendDurationMetric),
    );
    this.kubernetes_service_write_l2_net_device_avg_send_duration = new LongAvgTable(
      host,
      host.budget(kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric),
    );
    this.kubernetes_service_read_cpm = new CpmTable(host, host.budget(kubernetesServiceReadCpmMetric));
    this.kubernetes_service_read_time = new LongAvgTable(host, host.budget(kubernetesServiceReadTimeMetric));
    this.kubernetes_service_read_l4_time = new LongAvgTable(host, host.budget(kubernetesServiceReadL4TimeMetric));
    this.kubernetes_service_read_l3_time = new LongAvgTable(host, host.budget(kubernetesServiceReadL3TimeMetric));
    this.kubernetes_service_read_l3_rcv_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceReadL3RcvTimeMetric),
    );
    this.kubernetes_service_read_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceReadL3LocalTimeMetric),
    );
    this.kubernetes_service_read_package_cpm = new SumTable(host, host.budget(kubernetesServiceReadPackageCpmMetric));
    this.kubernetes_service_read_package_size = new SumTable(host, host.budget(kubernetesServiceReadPackageSizeMetric));
    this.kubernetes_service_read_package_to_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceReadPackageToQueueTimeMetric),
    );
    this.kubernetes_service_read_rcv_package_from_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceReadRcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_resolve_mac_cpm = new SumTable(host, host.budget(kubernetesServiceResolveMacCpmMetric));
    this.kubernetes_service_resolve_mac_duration = new SumTable(
      host,
      host.budget(kubernetesServiceResolveMacDurationMetric),
    );
    this.kubernetes_service_write_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_write_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_read_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceReadNetfilterCpmMetric),
    );
    this.kubernetes_service_read_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceReadNetfilterDurationMetric),
    );
    this.kubernetes_service_http_call_cpm = new CpmTable(host, host.budget(kubernetesServiceHttpCallCpmMetric));
    this.kubernetes_service_http_call_successful_rate = new PercentTable(
      host,
      host.budget(kubernetesServiceHttpCallSuccessfulRateMetric),
    );
    this.kubernetes_service_http_call_time = new LongAvgTable(host, host.budget(kubernetesServiceHttpCallTimeMetric));
    this.kubernetes_service_percentile = new Percentile2Table(host, host.budget(kubernetesServicePercentileMetric));
    this.kubernetes_service_apdex = new ApdexTable(host, host.budget(kubernetesServiceApdexMetric));
    this.kubernetes_service_http_avg_req_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_http_avg_req_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_http_avg_resp_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_http_avg_resp_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceHttpAvgRespBodySizeMetric),
    );
    this.kubernetes_service_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceHttpStatus5xxCpmMetric),
    );
  }
}

/** Aggregates records of K8SService into its metrics. */
export class K8SServiceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<K8SServiceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new K8SServiceTables(host));
    this.#entities = host.registry(k8SServiceScope);
  }

  dispatch(record: K8SServiceRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // kubernetes_service_connect_cpm = from(K8SService.*).filter(type == "connect").cpm();
    if (record.type === 'connect') {
      tables.kubernetes_service_connect_cpm.accept(entity);
    }
    // kubernetes_service_connect_success_cpm = from(K8SService.*)
    // .filter(type == "connect")
    // .filter(connect.success == true)
    // .cpm();
    if ((record.connect?.success ?? false) === true && record.type === 'connect') {
      tables.kubernetes_service_connect_success_cpm.accept(entity);
    }
    // kubernetes_service_connect_time = from(K8SService.connect.duration).filter(type == "connect").longAvg();
    if (record.type === 'connect') {
      tables.kubernetes_service_connect_time.accept(entity, record.connect?.duration ?? 0);
    }
    // kubernetes_service_accept_cpm = from(K8SService.*).filter(type == "accept").cpm();
    if (record.type === 'accept') {
      tables.kubernetes_service_accept_cpm.accept(entity);
    }
    // kubernetes_service_accept_time = from(K8SService.accept.duration).filter(type == "accept").longAvg();
    if (record.type === 'accept') {
      tables.kubernetes_service_accept_time.accept(entity, record.accept?.duration ?? 0);
    }
    // kubernetes_service_close_cpm = from(K8SService.*).filter(type == "close").cpm();
    if (record.type === 'close') {
      tables.kubernetes_service_close_cpm.accept(entity);
    }
    // kubernetes_service_close_time = from(K8SService.close.duration).filter(type == "close").longAvg();
    if (record.type === 'close') {
      tables.kubernetes_service_close_time.accept(entity, record.close?.duration ?? 0);
    }
    // kubernetes_service_write_cpm = from(K8SService.*).filter(type == "write").cpm();
    if (record.type === 'write') {
      tables.kubernetes_service_write_cpm.accept(entity);
    }
    // kubernetes_service_write_time = from(K8SService.write.duration).filter(type == "write").longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_time.accept(entity, record.write?.duration ?? 0);
    }
    // kubernetes_service_write_l4_time = from(K8SService.write.l4.duration).filter(type == "write").longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l4_time.accept(entity, record.write?.l4?.duration ?? 0);
    }
    // kubernetes_service_write_package_cpm = from(K8SService.write.l4.transmitPackageCount).filter(type == "write").sum();
    if (record.type === 'write') {
      tables.kubernetes_service_write_package_cpm.accept(entity, record.write?.l4?.transmitPackageCount ?? 0);
    }
    // kubernetes_service_write_retrains_package_cpm = from(K8SService.write.l4.retransmitPackageCount)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_write_retrains_package_cpm.accept(
        entity,
        record.write?.l4?.retransmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_write_package_size = from(K8SService.write.l4.totalPackageSize).filter(type == "write").sum();
    if (record.type === 'write') {
      tables.kubernetes_service_write_package_size.accept(entity, record.write?.l4?.totalPackageSize ?? 0);
    }
    // kubernetes_service_write_l3_time = from(K8SService.write.l3.duration).filter(type == "write").longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l3_time.accept(entity, record.write?.l3?.duration ?? 0);
    }
    // kubernetes_service_write_l3_local_time = from(K8SService.write.l3.localDuration).filter(type == "write").longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l3_local_time.accept(entity, record.write?.l3?.localDuration ?? 0);
    }
    // kubernetes_service_write_l3_output_time = from(K8SService.write.l3.outputDuration).filter(type == "write").longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l3_output_time.accept(entity, record.write?.l3?.outputDuration ?? 0);
    }
    // kubernetes_service_write_l2_time = from(K8SService.write.l2.duration).filter(type == "write").longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l2_time.accept(entity, record.write?.l2?.duration ?? 0);
    }
    // kubernetes_service_write_l2_enter_avg_queue_count = from(K8SService.write.l2.enterQueueBufferCount)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l2_enter_avg_queue_count.accept(
        entity,
        record.write?.l2?.enterQueueBufferCount ?? 0,
      );
    }
    // kubernetes_service_write_l2_ready_avg_send_duration = from(K8SService.write.l2.readySendDuration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l2_ready_avg_send_duration.accept(
        entity,
        record.write?.l2?.readySendDuration ?? 0,
      );
    }
    // kubernetes_service_write_l2_net_device_avg_send_duration = from(K8SService.write.l2.networkDeviceSendDuration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_write_l2_net_device_avg_send_duration.accept(
        entity,
        record.write?.l2?.networkDeviceSendDuration ?? 0,
      );
    }
    // kubernetes_service_read_cpm = from(K8SService.*).filter(type == "read").cpm();
    if (record.type === 'read') {
      tables.kubernetes_service_read_cpm.accept(entity);
    }
    // kubernetes_service_read_time = from(K8SService.read.duration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_read_time.accept(entity, record.read?.duration ?? 0);
    }
    // kubernetes_service_read_l4_time = from(K8SService.read.l4.duration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_read_l4_time.accept(entity, record.read?.l4?.duration ?? 0);
    }
    // kubernetes_service_read_l3_time = from(K8SService.read.l3.duration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_read_l3_time.accept(entity, record.read?.l3?.duration ?? 0);
    }
    // kubernetes_service_read_l3_rcv_time = from(K8SService.read.l3.rcvDuration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_read_l3_rcv_time.accept(entity, record.read?.l3?.rcvDuration ?? 0);
    }
    // kubernetes_service_read_l3_local_time = from(K8SService.read.l3.localDuration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_read_l3_local_time.accept(entity, record.read?.l3?.localDuration ?? 0);
    }
    // kubernetes_service_read_package_cpm = from(K8SService.read.l2.packageCount).filter(type == "read").sum();
    if (record.type === 'read') {
      tables.kubernetes_service_read_package_cpm.accept(entity, record.read?.l2?.packageCount ?? 0);
    }
    // kubernetes_service_read_package_size = from(K8SService.read.l2.totalPackageSize).filter(type == "read").sum();
    if (record.type === 'read') {
      tables.kubernetes_service_read_package_size.accept(entity, record.read?.l2?.totalPackageSize ?? 0);
    }
    // kubernetes_service_read_package_to_queue_time = from(K8SService.read.l2.packageToQueueDuration)
    // .filter(type == "read")
    // .longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_read_package_to_queue_time.accept(entity, record.read?.l2?.packageToQueueDuration ?? 0);
    }
    // kubernetes_service_read_rcv_package_from_queue_time = from(K8SService.read.l2.packageToQueueDuration)
    // .filter(type == "read")
    // .longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_read_rcv_package_from_queue_time.accept(
        entity,
        record.read?.l2?.packageToQueueDuration ?? 0,
      );
    }
    // kubernetes_service_resolve_mac_cpm = from(K8SService.write.l3.resolveMACCount).filter(type == "write").sum();
    if (record.type === 'write') {
      tables.kubernetes_service_resolve_mac_cpm.accept(entity, record.write?.l3?.resolveMACCount ?? 0);
    }
    // kubernetes_service_resolve_mac_duration = from(K8SService.write.l3.resolveMACDuration).filter(type == "write").sum();
    if (record.type === 'write') {
      tables.kubernetes_service_resolve_mac_duration.accept(entity, record.write?.l3?.resolveMACDuration ?? 0);
    }
    // kubernetes_service_write_netfilter_cpm = from(K8SService.write.l3.netFilterCount).filter(type == "write").sum();
    if (record.type === 'write') {
      tables.kubernetes_service_write_netfilter_cpm.accept(entity, record.write?.l3?.netFilterCount ?? 0);
    }
    // kubernetes_service_write_netfilter_duration = from(K8SService.write.l3.netFilterDuration).filter(type == "write").sum();
    if (record.type === 'write') {
      tables.kubernetes_service_write_netfilter_duration.accept(entity, record.write?.l3?.netFilterDuration ?? 0);
    }
    // kubernetes_service_read_netfilter_cpm = from(K8SService.read.l3.netFilterCount).filter(type == "read").sum();
    if (record.type === 'read') {
      tables.kubernetes_service_read_netfilter_cpm.accept(entity, record.read?.l3?.netFilterCount ?? 0);
    }
    // kubernetes_service_read_netfilter_duration = from(K8SService.read.l3.netFilterDuration).filter(type == "read").sum();
    if (record.type === 'read') {
      tables.kubernetes_service_read_netfilter_duration.accept(entity, record.read?.l3?.netFilterDuration ?? 0);
    }
    // kubernetes_service_http_call_cpm = from(K8SService.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .cpm()
    // .decorator("K8SServiceDecorator");
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_call_cpm.accept(entity);
    }
    // kubernetes_service_http_call_successful_rate = from(K8SService.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percent(protocol.success == true)
    // .decorator("K8SServiceDecorator");
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_call_successful_rate.accept(entity, (record.protocol?.success ?? false) === true);
    }
    // kubernetes_service_http_call_time = from(K8SService.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg()
    // .decorator("K8SServiceDecorator");
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_call_time.accept(entity, record.protocol?.http?.latency ?? 0);
    }
    // kubernetes_service_percentile = from(K8SService.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percentile2(10);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_percentile.accept(entity, toInt(record.protocol?.http?.latency ?? 0), 10);
    }
    // kubernetes_service_apdex = from(K8SService.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .apdex(name, protocol.success)
    // .decorator("K8SServiceDecorator");
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_apdex.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        record.name,
        record.protocol?.success ?? false,
      );
    }
    // kubernetes_service_http_avg_req_header_size = from(K8SService.protocol.http.sizeOfRequestHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_avg_req_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestHeader ?? 0,
      );
    }
    // kubernetes_service_http_avg_req_body_size = from(K8SService.protocol.http.sizeOfRequestBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_avg_req_body_size.accept(entity, record.protocol?.http?.sizeOfRequestBody ?? 0);
    }
    // kubernetes_service_http_avg_resp_header_size = from(K8SService.protocol.http.sizeOfResponseHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_avg_resp_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseHeader ?? 0,
      );
    }
    // kubernetes_service_http_avg_resp_body_size = from(K8SService.protocol.http.sizeOfResponseBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_avg_resp_body_size.accept(entity, record.protocol?.http?.sizeOfResponseBody ?? 0);
    }
    // kubernetes_service_http_status_1xx_cpm = from(K8SService.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 100)
    // .filter(protocol.http.statusCode < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_http_status_2xx_cpm = from(K8SService.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_http_status_3xx_cpm = from(K8SService.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_http_status_4xx_cpm = from(K8SService.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_http_status_5xx_cpm = from(K8SService.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_http_status_5xx_cpm.accept(entity);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, kubernetesServiceConnectCpmMetric, bucket, tables.kubernetes_service_connect_cpm);
      closeTable(
        closed,
        kubernetesServiceConnectSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_connect_success_cpm,
      );
      closeTable(closed, kubernetesServiceConnectTimeMetric, bucket, tables.kubernetes_service_connect_time);
      closeTable(closed, kubernetesServiceAcceptCpmMetric, bucket, tables.kubernetes_service_accept_cpm);
      closeTable(closed, kubernetesServiceAcceptTimeMetric, bucket, tables.kubernetes_service_accept_time);
      closeTable(closed, kubernetesServiceCloseCpmMetric, bucket, tables.kubernetes_service_close_cpm);
      closeTable(closed, kubernetesServiceCloseTimeMetric, bucket, tables.kubernetes_service_close_time);
      closeTable(closed, kubernetesServiceWriteCpmMetric, bucket, tables.kubernetes_service_write_cpm);
      closeTable(closed, kubernetesServiceWriteTimeMetric, bucket, tables.kubernetes_service_write_time);
      closeTable(closed, kubernetesServiceWriteL4TimeMetric, bucket, tables.kubernetes_service_write_l4_time);
      closeTable(closed, kubernetesServiceWritePackageCpmMetric, bucket, tables.kubernetes_service_write_package_cpm);
      closeTable(
        closed,
        kubernetesServiceWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_write_retrains_package_cpm,
      );
      closeTable(closed, kubernetesServiceWritePackageSizeMetric, bucket, tables.kubernetes_service_write_package_size);
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
      closeTable(closed, kubernetesServiceReadCpmMetric, bucket, tables.kubernetes_service_read_cpm);
      closeTable(closed, kubernetesServiceReadTimeMetric, bucket, tables.kubernetes_service_read_time);
      closeTable(closed, kubernetesServiceReadL4TimeMetric, bucket, tables.kubernetes_service_read_l4_time);
      closeTable(closed, kubernetesServiceReadL3TimeMetric, bucket, tables.kubernetes_service_read_l3_time);
      closeTable(closed, kubernetesServiceReadL3RcvTimeMetric, bucket, tables.kubernetes_service_read_l3_rcv_time);
      closeTable(closed, kubernetesServiceReadL3LocalTimeMetric, bucket, tables.kubernetes_service_read_l3_local_time);
      closeTable(closed, kubernetesServiceReadPackageCpmMetric, bucket, tables.kubernetes_service_read_package_cpm);
      closeTable(closed, kubernetesServiceReadPackageSizeMetric, bucket, tables.kubernetes_service_read_package_size);
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
      closeTable(closed, kubernetesServiceResolveMacCpmMetric, bucket, tables.kubernetes_service_resolve_mac_cpm);
      closeTable(
        closed,
        kubernetesServiceResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_write_netfilter_duration,
      );
      closeTable(closed, kubernetesServiceReadNetfilterCpmMetric, bucket, tables.kubernetes_service_read_netfilter_cpm);
      closeTable(
        closed,
        kubernetesServiceReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_read_netfilter_duration,
      );
      closeTable(closed, kubernetesServiceHttpCallCpmMetric, bucket, tables.kubernetes_service_http_call_cpm);
      closeTable(
        closed,
        kubernetesServiceHttpCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_http_call_successful_rate,
      );
      closeTable(closed, kubernetesServiceHttpCallTimeMetric, bucket, tables.kubernetes_service_http_call_time);
      closeTable(closed, kubernetesServicePercentileMetric, bucket, tables.kubernetes_service_percentile);
      closeTable(closed, kubernetesServiceApdexMetric, bucket, tables.kubernetes_service_apdex);
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
      closeTable(
        closed,
        kubernetesServiceHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_5xx_cpm,
      );
    }
    return closed;
  }

  #entity(record: K8SServiceRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return {
      id,
      name,
      fields: [name, layer],
      attributes: {
        'K8SServiceDecorator.attr0': layer,
      },
    };
  }
}

export const k8SServiceSource: SourceDefinition = {
  name: 'K8SService',
  scope: k8SServiceScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'type', type: 'string' },
    { name: 'connect', type: '{ duration: long; success: bool; }' },
    { name: 'accept', type: '{ duration: long; }' },
    { name: 'close', type: '{ duration: long; success: bool; }' },
    { name: 'write', type: '{ duration: long; syscall: string; l4: { duration: long; transmitPackageCount: long; retransmitPackageCount: long; totalPackageSize: long; }; l3: { duration: long; localDuration: long; outputDuration: long; resolveMACCount: long; resolveMACDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { duration: long; networkDeviceName: string; enterQueueBufferCount: long; readySendDuration: long; networkDeviceSendDuration: long; }; }' },
    { name: 'read', type: '{ duration: long; syscall: string; l4: { duration: long; }; l3: { duration: long; rcvDuration: long; localDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { netDeviceName: string; packageCount: long; totalPackageSize: long; packageToQueueDuration: long; rcvPackageFromQueueDuration: long; }; }' },
    { name: 'protocol', type: '{ type: string; success: bool; http: { latency: long; url: string; method: string; statusCode: int; sizeOfRequestHeader: long; sizeOfRequestBody: long; sizeOfResponseHeader: long; sizeOfResponseBody: long; }; }' },
    { name: 'attr0', type: 'string' },
    { name: 'attr1', type: 'string' },
    { name: 'attr2', type: 'string' },
    { name: 'attr3', type: 'string' },
    { name: 'attr4', type: 'string' },
    { name: 'attr5', type: 'string' },
  ],
  createDispatcher: (host) => new K8SServiceDispatcher(host),
};
