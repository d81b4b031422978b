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
  kubernetesServiceInstanceAcceptCpmMetric,
  kubernetesServiceInstanceAcceptTimeMetric,
  kubernetesServiceInstanceApdexMetric,
  kubernetesServiceInstanceCloseCpmMetric,
  kubernetesServiceInstanceCloseTimeMetric,
  kubernetesServiceInstanceConnectCpmMetric,
  kubernetesServiceInstanceConnectSuccessCpmMetric,
  kubernetesServiceInstanceConnectTimeMetric,
  kubernetesServiceInstanceHttpAvgReqBodySizeMetric,
  kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric,
  kubernetesServiceInstanceHttpAvgRespBodySizeMetric,
  kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric,
  kubernetesServiceInstanceHttpCallCpmMetric,
  kubernetesServiceInstanceHttpCallSuccessfulRateMetric,
  kubernetesServiceInstanceHttpCallTimeMetric,
  kubernetesServiceInstanceHttpStatus1xxCpmMetric,
  kubernetesServiceInstanceHttpStatus2xxCpmMetric,
  kubernetesServiceInstanceHttpStatus3xxCpmMetric,
  kubernetesServiceInstanceHttpStatus4xxCpmMetric,
  kubernetesServiceInstanceHttpStatus5xxCpmMetric,
  kubernetesServiceInstancePercentileMetric,
  kubernetesServiceInstanceReadCpmMetric,
  kubernetesServiceInstanceReadL3LocalTimeMetric,
  kubernetesServiceInstanceReadL3RcvTimeMetric,
  kubernetesServiceInstanceReadL3TimeMetric,
  kubernetesServiceInstanceReadL4TimeMetric,
  kubernetesServiceInstanceReadNetfilterCpmMetric,
  kubernetesServiceInstanceReadNetfilterDurationMetric,
  kubernetesServiceInstanceReadPackageCpmMetric,
  kubernetesServiceInstanceReadPackageSizeMetric,
  kubernetesServiceInstanceReadPackageToQueueTimeMetric,
  kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric,
  kubernetesServiceInstanceReadTimeMetric,
  kubernetesServiceInstanceResolveMacCpmMetric,
  kubernetesServiceInstanceResolveMacDurationMetric,
  kubernetesServiceInstanceWriteCpmMetric,
  kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric,
  kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric,
  kubernetesServiceInstanceWriteL2ReadySendTimeMetric,
  kubernetesServiceInstanceWriteL2TimeMetric,
  kubernetesServiceInstanceWriteL3LocalTimeMetric,
  kubernetesServiceInstanceWriteL3OutputTimeMetric,
  kubernetesServiceInstanceWriteL3TimeMetric,
  kubernetesServiceInstanceWriteL4TimeMetric,
  kubernetesServiceInstanceWriteNetfilterCpmMetric,
  kubernetesServiceInstanceWriteNetfilterDurationMetric,
  kubernetesServiceInstanceWritePackageCpmMetric,
  kubernetesServiceInstanceWritePackageSizeMetric,
  kubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
  kubernetesServiceInstanceWriteTimeMetric,
} from '../metrics/k8s-service-instance.ts';
import { k8SServiceInstanceScope } from '../scopes.ts';

/** What happened on a connection of one pod. */
export interface K8SServiceInstanceRecord extends SourceRecord {
  readonly serviceName: string;
  readonly serviceInstanceName: string;
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
}

/** The tables of one time bucket, one per metric over K8SServiceInstance. */
class K8SServiceInstanceTables {
  readonly kubernetes_service_instance_connect_cpm: CpmTable;
  readonly kubernetes_service_instance_connect_success_cpm: CpmTable;
  readonly kubernetes_service_instance_connect_time: LongAvgTable;
  readonly kubernetes_service_instance_accept_cpm: CpmTable;
  readonly kubernetes_service_instance_accept_time: LongAvgTable;
  readonly kubernetes_service_instance_close_cpm: CpmTable;
  readonly kubernetes_service_instance_close_time: LongAvgTable;
  readonly kubernetes_service_instance_write_cpm: CpmTable;
  readonly kubernetes_service_instance_write_time: LongAvgTable;
  readonly kubernetes_service_instance_write_l4_time: LongAvgTable;
  readonly kubernetes_service_instance_write_package_cpm: SumTable;
  readonly kubernetes_service_instance_write_retrains_package_cpm: SumTable;
  readonly kubernetes_service_instance_write_package_size: SumTable;
  readonly kubernetes_service_instance_write_l3_time: LongAvgTable;
  readonly kubernetes_service_instance_write_l3_local_time: LongAvgTable;
  readonly kubernetes_service_instance_write_l3_output_time: LongAvgTable;
  readonly kubernetes_service_instance_write_l2_time: LongAvgTable;
  readonly kubernetes_service_instance_write_l2_avg_enter_queue_count: LongAvgTable;
  readonly kubernetes_service_instance_write_l2_ready_send_time: LongAvgTable;
  readonly kubernetes_service_instance_write_l2_net_device_send_time: LongAvgTable;
  readonly kubernetes_service_instance_read_cpm: CpmTable;
  readonly kubernetes_service_instance_read_time: LongAvgTable;
  readonly kubernetes_service_instance_read_l4_time: LongAvgTable;
  readonly kubernetes_service_instance_read_l3_time: LongAvgTable;
  readonly kubernetes_service_instance_read_l3_rcv_time: LongAvgTable;
  readonly kubernetes_service_instance_read_l3_local_time: LongAvgTable;
  readonly kubernetes_service_instance_read_package_cpm: SumTable;
  readonly kubernetes_service_instance_read_package_size: SumTable;
  readonly kubernetes_service_instance_read_package_to_queue_time: LongAvgTable;
  readonly kubernetes_service_instance_read_rcv_package_from_queue_time: LongAvgTable;
  readonly kubernetes_service_instance_resolve_mac_cpm: SumTable;
  readonly kubernetes_service_instance_resolve_mac_duration: SumTable;
  readonly kubernetes_service_instance_write_netfilter_cpm: SumTable;
  readonly kubernetes_service_instance_write_netfilter_duration: SumTable;
  readonly kubernetes_service_instance_read_netfilter_cpm: SumTable;
  readonly kubernetes_service_instance_read_netfilter_duration: SumTable;
  readonly kubernetes_service_instance_http_call_cpm: CpmTable;
  readonly kubernetes_service_instance_http_call_successful_rate: PercentTable;
  readonly kubernetes_service_instance_http_call_time: LongAvgTable;
  readonly kubernetes_service_instance_percentile: Percentile2Table;
  readonly kubernetes_service_instance_apdex: ApdexTable;
  readonly kubernetes_service_instance_http_avg_req_header_size: LongAvgTable;
  readonly kubernetes_service_instance_http_avg_req_body_size: LongAvgTable;
  readonly kubernetes_service_instance_http_avg_resp_header_size: LongAvgTable;
  readonly kubernetes_service_instance_http_avg_resp_body_size: LongAvgTable;
  readonly kubernetes_service_instance_http_status_1xx_cpm: CpmTable;
  readonly kubernetes_service_instance_http_status_2xx_cpm: CpmTable;
  readonly kubernetes_service_instance_http_status_3xx_cpm: CpmTable;
  readonly kubernetes_service_instance_http_status_4xx_cpm: CpmTable;
  readonly kubernetes_service_instance_http_status_5xx_cpm: CpmTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_connect_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceConnectCpmMetric),
    );
    this.kubernetes_service_instance_connect_success_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceConnectSuccessCpmMetric),
    );
    this.kubernetes_service_instance_connect_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceConnectTimeMetric),
    );
    this.kubernetes_service_instance_accept_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceAcceptCpmMetric),
    );
    this.kubernetes_service_instance_accept_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceAcceptTimeMetric),
    );
    this.kubernetes_service_instance_close_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceCloseCpmMetric),
    );
    this.kubernetes_service_instance_close_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceCloseTimeMetric),
    );
    this.kubernetes_service_instance_write_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceWriteCpmMetric),
    );
    this.kubernetes_service_instance_write_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteTimeMetric),
    );
    this.kubernetes_service_instance_write_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL4TimeMetric),
    );
    this.kubernetes_service_instance_write_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceWritePackageCpmMetric),
    );
    this.kubernetes_service_instance_write_retrains_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_instance_write_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceWritePackageSizeMetric),
    );
    this.kubernetes_service_instance_write_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL3TimeMetric),
    );
    this.kubernetes_service_instance_write_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_write_l3_output_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL3OutputTimeMetric),
    );
    this.kubernetes_service_instance_write_l2_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2TimeMetric),
    );
    this.kubernetes_service_instance_write_l2_avg_enter_queue_count = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric),
    );
    this.kubernetes_service_instance_write_l2_ready_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2ReadySendTimeMetric),
    );
    this.kubernetes_service_instance_write_l2_net_device_send_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric),
    );
    this.kubernetes_service_instance_read_cpm = new CpmTable(host, host.budget(kubernetesServiceInstanceReadCpmMetric));
    this.kubernetes_service_instance_read_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceReadTimeMetric),
    );
    this.kubernetes_service_instance_read_l4_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceReadL4TimeMetric),
    );
    this.kubernetes_service_instance_read_l3_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceReadL3TimeMetric),
    );
    this.kubernetes_service_instance_read_l3_rcv_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceReadL3RcvTimeMetric),
    );
    this.kubernetes_service_instance_read_l3_local_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceReadL3LocalTimeMetric),
    );
    this.kubernetes_service_instance_read_package_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceReadPackageCpmMetric),
    );
    this.kubernetes_service_instance_read_package_size = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceReadPackageSizeMetric),
    );
    this.kubernetes_service_instance_read_package_to_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceReadPackageToQueueTimeMetric),
    );
    this.kubernetes_service_instance_read_rcv_package_from_queue_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric),
    );
    this.kubernetes_service_instance_resolve_mac_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceResolveMacCpmMetric),
    );
    this.kubernetes_service_instance_resolve_mac_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceResolveMacDurationMetric),
    );
    this.kubernetes_service_instance_write_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_write_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_instance_read_netfilter_cpm = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceReadNetfilterCpmMetric),
    );
    this.kubernetes_service_instance_read_netfilter_duration = new SumTable(
      host,
      host.budget(kubernetesServiceInstanceReadNetfilterDurationMetric),
    );
    this.kubernetes_service_instance_http_call_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceHttpCallCpmMetric),
    );
    this.kubernetes_service_instance_http_call_successful_rate = new PercentTable(
      host,
      host.budget(kubernetesServiceInstanceHttpCallSuccessfulRateMetric),
    );
    this.kubernetes_service_instance_http_call_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceHttpCallTimeMetric),
    );
    this.kubernetes_service_instance_percentile = new Percentile2Table(
      host,
      host.budget(kubernetesServiceInstancePercentileMetric),
    );
    this.kubernetes_service_instance_apdex = new ApdexTable(host, host.budget(kubernetesServiceInstanceApdexMetric));
    this.kubernetes_service_instance_http_avg_req_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_instance_http_avg_req_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_instance_http_avg_resp_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_instance_http_avg_resp_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceInstanceHttpAvgRespBodySizeMetric),
    );
    this.kubernetes_service_instance_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus5xxCpmMetric),
    );
  }
}

/** Aggregates records of K8SServiceInstance into its metrics. */
export class K8SServiceInstanceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<K8SServiceInstanceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new K8SServiceInstanceTables(host));
    this.#entities = host.registry(k8SServiceInstanceScope);
  }

  dispatch(record: K8SServiceInstanceRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.serviceInstanceName, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.serviceInstanceName, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // kubernetes_service_instance_connect_cpm = from(K8SServiceInstance.*).filter(type == "connect").cpm();
    if (record.type === 'connect') {
      tables.kubernetes_service_instance_connect_cpm.accept(entity);
    }
    // kubernetes_service_instance_connect_success_cpm = from(K8SServiceInstance.*)
    // .filter(type == "connect")
    // .filter(connect.success == true)
    // .cpm();
    if ((record.connect?.success ?? false) === true && record.type === 'connect') {
      tables.kubernetes_service_instance_connect_success_cpm.accept(entity);
    }
    // kubernetes_service_instance_connect_time = from(K8SServiceInstance.connect.duration)
    // .filter(type == "connect")
    // .longAvg();
    if (record.type === 'connect') {
      tables.kubernetes_service_instance_connect_time.accept(entity, record.connect?.duration ?? 0);
    }
    // kubernetes_service_instance_accept_cpm = from(K8SServiceInstance.*).filter(type == "accept").cpm();
    if (record.type === 'accept') {
      tables.kubernetes_service_instance_accept_cpm.accept(entity);
    }
    // kubernetes_service_instance_accept_time = from(K8SServiceInstance.accept.duration).filter(type == "accept").longAvg();
    if (record.type === 'accept') {
      tables.kubernetes_service_instance_accept_time.accept(entity, record.accept?.duration ?? 0);
    }
    // kubernetes_service_instance_close_cpm = from(K8SServiceInstance.*).filter(type == "close").cpm();
    if (record.type === 'close') {
      tables.kubernetes_service_instance_close_cpm.accept(entity);
    }
    // kubernetes_service_instance_close_time = from(K8SServiceInstance.close.duration).filter(type == "close").longAvg();
    if (record.type === 'close') {
      tables.kubernetes_service_instance_close_time.accept(entity, record.close?.duration ?? 0);
    }
    // kubernetes_service_instance_write_cpm = from(K8SServiceInstance.*).filter(type == "write").cpm();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_cpm.accept(entity);
    }
    // kubernetes_service_instance_write_time = from(K8SServiceInstance.write.duration).filter(type == "write").longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_time.accept(entity, record.write?.duration ?? 0);
    }
    // kubernetes_service_instance_write_l4_time = from(K8SServiceInstance.write.l4.duration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l4_time.accept(entity, record.write?.l4?.duration ?? 0);
    }
    // kubernetes_service_instance_write_package_cpm = from(K8SServiceInstance.write.l4.transmitPackageCount)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_package_cpm.accept(entity, record.write?.l4?.transmitPackageCount ?? 0);
    }
    // kubernetes_service_instance_write_retrains_package_cpm = from(K8SServiceInstance.write.l4.retransmitPackageCount)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_retrains_package_cpm.accept(
        entity,
        record.write?.l4?.retransmitPackageCount ?? 0,
      );
    }
    // kubernetes_service_instance_write_package_size = from(K8SServiceInstance.write.l4.totalPackageSize)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_package_size.accept(entity, record.write?.l4?.totalPackageSize ?? 0);
    }
    // kubernetes_service_instance_write_l3_time = from(K8SServiceInstance.write.l3.duration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l3_time.accept(entity, record.write?.l3?.duration ?? 0);
    }
    // kubernetes_service_instance_write_l3_local_time = from(K8SServiceInstance.write.l3.localDuration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l3_local_time.accept(entity, record.write?.l3?.localDuration ?? 0);
    }
    // kubernetes_service_instance_write_l3_output_time = from(K8SServiceInstance.write.l3.outputDuration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l3_output_time.accept(entity, record.write?.l3?.outputDuration ?? 0);
    }
    // kubernetes_service_instance_write_l2_time = from(K8SServiceInstance.write.l2.duration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l2_time.accept(entity, record.write?.l2?.duration ?? 0);
    }
    // kubernetes_service_instance_write_l2_avg_enter_queue_count = from(K8SServiceInstance.write.l2.enterQueueBufferCount)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l2_avg_enter_queue_count.accept(
        entity,
        record.write?.l2?.enterQueueBufferCount ?? 0,
      );
    }
    // kubernetes_service_instance_write_l2_ready_send_time = from(K8SServiceInstance.write.l2.readySendDuration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l2_ready_send_time.accept(
        entity,
        record.write?.l2?.readySendDuration ?? 0,
      );
    }
    // kubernetes_service_instance_write_l2_net_device_send_time = from(K8SServiceInstance.write.l2.networkDeviceSendDuration)
    // .filter(type == "write")
    // .longAvg();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_l2_net_device_send_time.accept(
        entity,
        record.write?.l2?.networkDeviceSendDuration ?? 0,
      );
    }
    // kubernetes_service_instance_read_cpm = from(K8SServiceInstance.*).filter(type == "read").cpm();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_cpm.accept(entity);
    }
    // kubernetes_service_instance_read_time = from(K8SServiceInstance.read.duration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_time.accept(entity, record.read?.duration ?? 0);
    }
    // kubernetes_service_instance_read_l4_time = from(K8SServiceInstance.read.l4.duration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_l4_time.accept(entity, record.read?.l4?.duration ?? 0);
    }
    // kubernetes_service_instance_read_l3_time = from(K8SServiceInstance.read.l3.duration).filter(type == "read").longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_l3_time.accept(entity, record.read?.l3?.duration ?? 0);
    }
    // kubernetes_service_instance_read_l3_rcv_time = from(K8SServiceInstance.read.l3.rcvDuration)
    // .filter(type == "read")
    // .longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_l3_rcv_time.accept(entity, record.read?.l3?.rcvDuration ?? 0);
    }
    // kubernetes_service_instance_read_l3_local_time = from(K8SServiceInstance.read.l3.localDuration)
    // .filter(type == "read")
    // .longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_l3_local_time.accept(entity, record.read?.l3?.localDuration ?? 0);
    }
    // kubernetes_service_instance_read_package_cpm = from(K8SServiceInstance.read.l2.packageCount)
    // .filter(type == "read")
    // .sum();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_package_cpm.accept(entity, record.read?.l2?.packageCount ?? 0);
    }
    // kubernetes_service_instance_read_package_size = from(K8SServiceInstance.read.l2.totalPackageSize)
    // .filter(type == "read")
    // .sum();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_package_size.accept(entity, record.read?.l2?.totalPackageSize ?? 0);
    }
    // kubernetes_service_instance_read_package_to_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)
    // .filter(type == "read")
    // .longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_package_to_queue_time.accept(
        entity,
        record.read?.l2?.packageToQueueDuration ?? 0,
      );
    }
    // kubernetes_service_instance_read_rcv_package_from_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)
    // .filter(type == "read")
    // .longAvg();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_rcv_package_from_queue_time.accept(
        entity,
        record.read?.l2?.packageToQueueDuration ?? 0,
      );
    }
    // kubernetes_service_instance_resolve_mac_cpm = from(K8SServiceInstance.write.l3.resolveMACCount)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_resolve_mac_cpm.accept(entity, record.write?.l3?.resolveMACCount ?? 0);
    }
    // kubernetes_service_instance_resolve_mac_duration = from(K8SServiceInstance.write.l3.resolveMACDuration)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_resolve_mac_duration.accept(entity, record.write?.l3?.resolveMACDuration ?? 0);
    }
    // kubernetes_service_instance_write_netfilter_cpm = from(K8SServiceInstance.write.l3.netFilterCount)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_netfilter_cpm.accept(entity, record.write?.l3?.netFilterCount ?? 0);
    }
    // kubernetes_service_instance_write_netfilter_duration = from(K8SServiceInstance.write.l3.netFilterDuration)
    // .filter(type == "write")
    // .sum();
    if (record.type === 'write') {
      tables.kubernetes_service_instance_write_netfilter_duration.accept(
        entity,
        record.write?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_instance_read_netfilter_cpm = from(K8SServiceInstance.read.l3.netFilterCount)
    // .filter(type == "read")
    // .sum();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_netfilter_cpm.accept(entity, record.read?.l3?.netFilterCount ?? 0);
    }
    // kubernetes_service_instance_read_netfilter_duration = from(K8SServiceInstance.read.l3.netFilterDuration)
    // .filter(type == "read")
    // .sum();
    if (record.type === 'read') {
      tables.kubernetes_service_instance_read_netfilter_duration.accept(
        entity,
        record.read?.l3?.netFilterDuration ?? 0,
      );
    }
    // kubernetes_service_instance_http_call_cpm = from(K8SServiceInstance.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_call_cpm.accept(entity);
    }
    // kubernetes_service_instance_http_call_successful_rate = from(K8SServiceInstance.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percent(protocol.success == true);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_call_successful_rate.accept(
        entity,
        (record.protocol?.success ?? false) === true,
      );
    }
    // kubernetes_service_instance_http_call_time = from(K8SServiceInstance.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_call_time.accept(entity, record.protocol?.http?.latency ?? 0);
    }
    // kubernetes_service_instance_percentile = from(K8SServiceInstance.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .percentile2(10);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_percentile.accept(entity, toInt(record.protocol?.http?.latency ?? 0), 10);
    }
    // kubernetes_service_instance_apdex = from(K8SServiceInstance.protocol.http.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .apdex(serviceName, protocol.success);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_apdex.accept(
        entity,
        toInt(record.protocol?.http?.latency ?? 0),
        record.serviceName,
        record.protocol?.success ?? false,
      );
    }
    // kubernetes_service_instance_http_avg_req_header_size = from(K8SServiceInstance.protocol.http.sizeOfRequestHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_avg_req_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestHeader ?? 0,
      );
    }
    // kubernetes_service_instance_http_avg_req_body_size = from(K8SServiceInstance.protocol.http.sizeOfRequestBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_avg_req_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfRequestBody ?? 0,
      );
    }
    // kubernetes_service_instance_http_avg_resp_header_size = from(K8SServiceInstance.protocol.http.sizeOfResponseHeader)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_avg_resp_header_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseHeader ?? 0,
      );
    }
    // kubernetes_service_instance_http_avg_resp_body_size = from(K8SServiceInstance.protocol.http.sizeOfResponseBody)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_avg_resp_body_size.accept(
        entity,
        record.protocol?.http?.sizeOfResponseBody ?? 0,
      );
    }
    // kubernetes_service_instance_http_status_1xx_cpm = from(K8SServiceInstance.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 100)
    // .filter(protocol.http.statusCode < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 100 && (record.protocol?.http?.statusCode ?? 0) < 200 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_http_status_2xx_cpm = from(K8SServiceInstance.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 200)
    // .filter(protocol.http.statusCode < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 200 && (record.protocol?.http?.statusCode ?? 0) < 300 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_http_status_3xx_cpm = from(K8SServiceInstance.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 300)
    // .filter(protocol.http.statusCode < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 300 && (record.protocol?.http?.statusCode ?? 0) < 400 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_http_status_4xx_cpm = from(K8SServiceInstance.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 400)
    // .filter(protocol.http.statusCode < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 400 && (record.protocol?.http?.statusCode ?? 0) < 500 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_instance_http_status_5xx_cpm = from(K8SServiceInstance.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(type == "protocol")
    // .filter(protocol.type == "http")
    // .filter(protocol.http.statusCode >= 500)
    // .filter(protocol.http.statusCode < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.protocol?.http?.statusCode ?? 0) >= 500 && (record.protocol?.http?.statusCode ?? 0) < 600 && record.type === 'protocol' && (record.protocol?.type ?? null) === 'http') {
      tables.kubernetes_service_instance_http_status_5xx_cpm.accept(entity);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceInstanceConnectCpmMetric,
        bucket,
        tables.kubernetes_service_instance_connect_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceConnectSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_instance_connect_success_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceConnectTimeMetric,
        bucket,
        tables.kubernetes_service_instance_connect_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceAcceptCpmMetric,
        bucket,
        tables.kubernetes_service_instance_accept_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceAcceptTimeMetric,
        bucket,
        tables.kubernetes_service_instance_accept_time,
      );
      closeTable(closed, kubernetesServiceInstanceCloseCpmMetric, bucket, tables.kubernetes_service_instance_close_cpm);
      closeTable(
        closed,
        kubernetesServiceInstanceCloseTimeMetric,
        bucket,
        tables.kubernetes_service_instance_close_time,
      );
      closeTable(closed, kubernetesServiceInstanceWriteCpmMetric, bucket, tables.kubernetes_service_instance_write_cpm);
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
        kubernetesServiceInstanceWritePackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_write_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWritePackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_write_package_size,
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
      closeTable(closed, kubernetesServiceInstanceReadCpmMetric, bucket, tables.kubernetes_service_instance_read_cpm);
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
        kubernetesServiceInstanceReadPackageCpmMetric,
        bucket,
        tables.kubernetes_service_instance_read_package_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadPackageSizeMetric,
        bucket,
        tables.kubernetes_service_instance_read_package_size,
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
        kubernetesServiceInstanceResolveMacCpmMetric,
        bucket,
        tables.kubernetes_service_instance_resolve_mac_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_instance_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_write_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_instance_read_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_instance_read_netfilter_duration,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_instance_http_call_successful_rate,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_instance_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceInstancePercentileMetric,
        bucket,
        tables.kubernetes_service_instance_percentile,
      );
      closeTable(closed, kubernetesServiceInstanceApdexMetric, bucket, tables.kubernetes_service_instance_apdex);
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
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_5xx_cpm,
      );
    }
    return closed;
  }

  #entity(record: K8SServiceInstanceRecord): Entity {
    const serviceName = record.serviceName;
    const serviceInstanceName = record.serviceInstanceName;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  }
}

export const k8SServiceInstanceSource: SourceDefinition = {
  name: 'K8SServiceInstance',
  scope: k8SServiceInstanceScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'serviceInstanceName', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'type', type: 'string' },
    { name: 'connect', type: '{ duration: long; success: bool; }' },
    { name: 'accept', type: '{ duration: long; }' },
    { name: 'close', type: '{ duration: long; success: bool; }' },
    { name: 'write', type: '{ duration: long; syscall: string; l4: { duration: long; transmitPackageCount: long; retransmitPackageCount: long; totalPackageSize: long; }; l3: { duration: long; localDuration: long; outputDuration: long; resolveMACCount: long; resolveMACDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { duration: long; networkDeviceName: string; enterQueueBufferCount: long; readySendDuration: long; networkDeviceSendDuration: long; }; }' },
    { name: 'read', type: '{ duration: long; syscall: string; l4: { duration: long; }; l3: { duration: long; rcvDuration: long; localDuration: long; netFilterCount: long; netFilterDuration: long; }; l2: { netDeviceName: string; packageCount: long; totalPackageSize: long; packageToQueueDuration: long; rcvPackageFromQueueDuration: long; }; }' },
    { name: 'protocol', type: '{ type: string; success: bool; http: { latency: long; url: string; method: string; statusCode: int; sizeOfRequestHeader: long; sizeOfRequestBody: long; sizeOfResponseHeader: long; sizeOfResponseBody: long; }; }' },
  ],
  createDispatcher: (host) => new K8SServiceInstanceDispatcher(host),
};
