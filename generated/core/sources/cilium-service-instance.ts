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
} from '../../../src/runtime/api.ts';
import { type DetectPoint, type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import { SumTable } from '../functions/sum.ts';
import {
  ciliumServiceInstanceL4DropReasonCountMetric,
  ciliumServiceInstanceL4ReadPkgCpmMetric,
  ciliumServiceInstanceL4ReadPkgDropCpmMetric,
  ciliumServiceInstanceL4WritePkgCpmMetric,
  ciliumServiceInstanceL4WritePkgDropCpmMetric,
  ciliumServiceInstanceProtocolCallDurationMetric,
  ciliumServiceInstanceProtocolCallSuccessCountMetric,
  ciliumServiceInstanceProtocolCpmMetric,
  ciliumServiceInstanceProtocolDnsCallCpmMetric,
  ciliumServiceInstanceProtocolDnsCallDurationMetric,
  ciliumServiceInstanceProtocolDnsCallSuccessCountMetric,
  ciliumServiceInstanceProtocolDnsErrorCountMetric,
  ciliumServiceInstanceProtocolHttpCallCpmMetric,
  ciliumServiceInstanceProtocolHttpCallDurationMetric,
  ciliumServiceInstanceProtocolHttpCallSuccessCountMetric,
  ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
  ciliumServiceInstanceProtocolKafkaCallCpmMetric,
  ciliumServiceInstanceProtocolKafkaCallDurationMetric,
  ciliumServiceInstanceProtocolKafkaCallErrorCountMetric,
  ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
} from '../metrics/cilium-service-instance.ts';
import { ciliumServiceInstanceScope } from '../scopes.ts';

/** A flow of one pod. */
export interface CiliumServiceInstanceRecord extends SourceRecord {
  readonly serviceName: string;
  readonly serviceInstanceName: string;
  readonly layer: Layer | null;
  /** The side that measured. */
  readonly detectPoint: DetectPoint | null;
  /** forwarded or dropped. */
  readonly verdict: string | null;
  /** tcp, http, dns or kafka. */
  readonly type: string | null;
  /** ingress or egress. */
  readonly direction: string | null;
  /** Why, where the verdict is dropped. */
  readonly dropReason: string | null;
  readonly http: {
      readonly url: string | null;
      readonly code: number;
      readonly protocol: string | null;
      readonly method: string | null;
    } | null;
  readonly kafka: {
      readonly errorCode: number;
      readonly errorCodeString: string | null;
      readonly apiVersion: number;
      readonly apiKey: string | null;
      readonly correlationId: number;
      readonly topic: string | null;
    } | null;
  readonly dns: {
      readonly domain: string | null;
      readonly queryType: string | null;
      readonly rcode: number;
      readonly rcodeString: string | null;
      readonly ttl: number;
      readonly ipCount: number;
    } | null;
  /** Nanoseconds. */
  readonly duration: number;
  readonly success: boolean;
}

/** The tables of one time bucket, one per metric over CiliumServiceInstance. */
class CiliumServiceInstanceTables {
  readonly cilium_service_instance_l4_read_pkg_cpm: CpmTable;
  readonly cilium_service_instance_l4_read_pkg_drop_cpm: CpmTable;
  readonly cilium_service_instance_l4_write_pkg_cpm: CpmTable;
  readonly cilium_service_instance_l4_write_pkg_drop_cpm: CpmTable;
  readonly cilium_service_instance_l4_drop_reason_count: LabelCountTable;
  readonly cilium_service_instance_protocol_cpm: CpmTable;
  readonly cilium_service_instance_protocol_call_success_count: CpmTable;
  readonly cilium_service_instance_protocol_call_duration: SumTable;
  readonly cilium_service_instance_protocol_http_call_cpm: CpmTable;
  readonly cilium_service_instance_protocol_http_call_success_count: CpmTable;
  readonly cilium_service_instance_protocol_http_call_duration: SumTable;
  readonly cilium_service_instance_protocol_http_status_1xx_cpm: CpmTable;
  readonly cilium_service_instance_protocol_http_status_2xx_cpm: CpmTable;
  readonly cilium_service_instance_protocol_http_status_3xx_cpm: CpmTable;
  readonly cilium_service_instance_protocol_http_status_4xx_cpm: CpmTable;
  readonly cilium_service_instance_protocol_http_status_5xx_cpm: CpmTable;
  readonly cilium_service_instance_protocol_dns_call_cpm: CpmTable;
  readonly cilium_service_instance_protocol_dns_call_success_count: CpmTable;
  readonly cilium_service_instance_protocol_dns_call_duration: SumTable;
  readonly cilium_service_instance_protocol_dns_error_count: LabelCountTable;
  readonly cilium_service_instance_protocol_kafka_call_cpm: CpmTable;
  readonly cilium_service_instance_protocol_kafka_call_success_count: CpmTable;
  readonly cilium_service_instance_protocol_kafka_call_duration: SumTable;
  readonly cilium_service_instance_protocol_kafka_call_error_count: LabelCountTable;

  constructor(host: DispatchHost) {
    this.cilium_service_instance_l4_read_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceL4ReadPkgCpmMetric),
    );
    this.cilium_service_instance_l4_read_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceL4ReadPkgDropCpmMetric),
    );
    this.cilium_service_instance_l4_write_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceL4WritePkgCpmMetric),
    );
    this.cilium_service_instance_l4_write_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceL4WritePkgDropCpmMetric),
    );
    this.cilium_service_instance_l4_drop_reason_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceL4DropReasonCountMetric),
    );
    this.cilium_service_instance_protocol_cpm = new CpmTable(host, host.budget(ciliumServiceInstanceProtocolCpmMetric));
    this.cilium_service_instance_protocol_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolCallSuccessCountMetric),
    );
    this.cilium_service_instance_protocol_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceProtocolCallDurationMetric),
    );
    this.cilium_service_instance_protocol_http_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpCallCpmMetric),
    );
    this.cilium_service_instance_protocol_http_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_instance_protocol_http_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpCallDurationMetric),
    );
    this.cilium_service_instance_protocol_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_service_instance_protocol_dns_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsCallCpmMetric),
    );
    this.cilium_service_instance_protocol_dns_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_instance_protocol_dns_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsCallDurationMetric),
    );
    this.cilium_service_instance_protocol_dns_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsErrorCountMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallDurationMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Aggregates records of CiliumServiceInstance into its metrics. */
export class CiliumServiceInstanceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<CiliumServiceInstanceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumServiceInstanceTables(host));
    this.#entities = host.registry(ciliumServiceInstanceScope);
  }

  dispatch(record: CiliumServiceInstanceRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.serviceInstanceName, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.serviceInstanceName, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // cilium_service_instance_l4_read_pkg_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(direction == "ingress")
    // .cpm();
    if (record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_instance_l4_read_pkg_cpm.accept(entity);
    }
    // cilium_service_instance_l4_read_pkg_drop_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(direction == "ingress")
    // .cpm();
    if (record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_instance_l4_read_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_instance_l4_write_pkg_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(direction == "egress")
    // .cpm();
    if (record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_instance_l4_write_pkg_cpm.accept(entity);
    }
    // cilium_service_instance_l4_write_pkg_drop_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(direction == "egress")
    // .cpm();
    if (record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_instance_l4_write_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_instance_l4_drop_reason_count = from(CiliumServiceInstance.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .labelCount(dropReason);
    if (record.verdict === 'dropped' && record.type === 'tcp') {
      tables.cilium_service_instance_l4_drop_reason_count.accept(entity, record.dropReason ?? '', 50);
    }
    // cilium_service_instance_protocol_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_protocol_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_call_success_count = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_protocol_call_success_count.accept(entity);
    }
    // cilium_service_instance_protocol_call_duration = from(CiliumServiceInstance.duration)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_protocol_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_protocol_http_call_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_call_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_http_call_success_count = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_call_success_count.accept(entity);
    }
    // cilium_service_instance_protocol_http_call_duration = from(CiliumServiceInstance.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_protocol_http_status_1xx_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 100)
    // .filter(http.code < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 100 && (record.http?.code ?? 0) < 200 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_status_1xx_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_http_status_2xx_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 200)
    // .filter(http.code < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 200 && (record.http?.code ?? 0) < 300 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_status_2xx_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_http_status_3xx_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 300)
    // .filter(http.code < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 300 && (record.http?.code ?? 0) < 400 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_status_3xx_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_http_status_4xx_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 400)
    // .filter(http.code < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 400 && (record.http?.code ?? 0) < 500 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_status_4xx_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_http_status_5xx_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 500)
    // .filter(http.code < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 500 && (record.http?.code ?? 0) < 600 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_protocol_http_status_5xx_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_dns_call_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_protocol_dns_call_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_dns_call_success_count = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_protocol_dns_call_success_count.accept(entity);
    }
    // cilium_service_instance_protocol_dns_call_duration = from(CiliumServiceInstance.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_protocol_dns_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_protocol_dns_error_count = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(dns.rcodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_protocol_dns_error_count.accept(entity, record.dns?.rcodeString ?? '', 50);
    }
    // cilium_service_instance_protocol_kafka_call_cpm = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_protocol_kafka_call_cpm.accept(entity);
    }
    // cilium_service_instance_protocol_kafka_call_success_count = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_protocol_kafka_call_success_count.accept(entity);
    }
    // cilium_service_instance_protocol_kafka_call_duration = from(CiliumServiceInstance.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_protocol_kafka_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_protocol_kafka_call_error_count = from(CiliumServiceInstance.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(kafka.errorCodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_protocol_kafka_call_error_count.accept(
        entity,
        record.kafka?.errorCodeString ?? '',
        50,
      );
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        ciliumServiceInstanceL4ReadPkgCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_read_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4ReadPkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4WritePkgCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4WritePkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_write_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4DropReasonCountMetric,
        bucket,
        tables.cilium_service_instance_l4_drop_reason_count,
      );
      closeTable(closed, ciliumServiceInstanceProtocolCpmMetric, bucket, tables.cilium_service_instance_protocol_cpm);
      closeTable(
        closed,
        ciliumServiceInstanceProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsCallCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }

  #entity(record: CiliumServiceInstanceRecord): Entity {
    const serviceName = record.serviceName;
    const serviceInstanceName = record.serviceInstanceName;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  }
}

export const ciliumServiceInstanceSource: SourceDefinition = {
  name: 'CiliumServiceInstance',
  scope: ciliumServiceInstanceScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'serviceInstanceName', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'verdict', type: 'string' },
    { name: 'type', type: 'string' },
    { name: 'direction', type: 'string' },
    { name: 'dropReason', type: 'string' },
    { name: 'http', type: '{ url: string; code: int; protocol: string; method: string; }' },
    { name: 'kafka', type: '{ errorCode: int; errorCodeString: string; apiVersion: int; apiKey: string; correlationId: int; topic: string; }' },
    { name: 'dns', type: '{ domain: string; queryType: string; rcode: int; rcodeString: string; ttl: int; ipCount: int; }' },
    { name: 'duration', type: 'long' },
    { name: 'success', type: 'bool' },
  ],
  createDispatcher: (host) => new CiliumServiceInstanceDispatcher(host),
};
