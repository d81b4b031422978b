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
} from '../../../src/runtime/api.ts';
import { type DetectPoint, type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import { SumTable } from '../functions/sum.ts';
import {
  ciliumServiceL4DropReasonCountMetric,
  ciliumServiceL4ReadPkgCpmMetric,
  ciliumServiceL4ReadPkgDropCpmMetric,
  ciliumServiceL4WritePkgCpmMetric,
  ciliumServiceL4WritePkgDropCpmMetric,
  ciliumServiceProtocolCallDurationMetric,
  ciliumServiceProtocolCallSuccessCountMetric,
  ciliumServiceProtocolCpmMetric,
  ciliumServiceProtocolDnsCallCpmMetric,
  ciliumServiceProtocolDnsCallDurationMetric,
  ciliumServiceProtocolDnsCallSuccessCountMetric,
  ciliumServiceProtocolDnsErrorCountMetric,
  ciliumServiceProtocolHttpCallCpmMetric,
  ciliumServiceProtocolHttpCallDurationMetric,
  ciliumServiceProtocolHttpCallSuccessCountMetric,
  ciliumServiceProtocolHttpStatus1xxCpmMetric,
  ciliumServiceProtocolHttpStatus2xxCpmMetric,
  ciliumServiceProtocolHttpStatus3xxCpmMetric,
  ciliumServiceProtocolHttpStatus4xxCpmMetric,
  ciliumServiceProtocolHttpStatus5xxCpmMetric,
  ciliumServiceProtocolKafkaCallCpmMetric,
  ciliumServiceProtocolKafkaCallDurationMetric,
  ciliumServiceProtocolKafkaCallErrorCountMetric,
  ciliumServiceProtocolKafkaCallSuccessCountMetric,
} from '../metrics/cilium-service.ts';
import { ciliumServiceScope } from '../scopes.ts';

/** A flow of one service. */
export interface CiliumServiceRecord extends SourceRecord {
  readonly serviceName: string;
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

/** The tables of one time bucket, one per metric over CiliumService. */
class CiliumServiceTables {
  readonly cilium_service_l4_read_pkg_cpm: CpmTable;
  readonly cilium_service_l4_read_pkg_drop_cpm: CpmTable;
  readonly cilium_service_l4_write_pkg_cpm: CpmTable;
  readonly cilium_service_l4_write_pkg_drop_cpm: CpmTable;
  readonly cilium_service_l4_drop_reason_count: LabelCountTable;
  readonly cilium_service_protocol_cpm: CpmTable;
  readonly cilium_service_protocol_call_success_count: CpmTable;
  readonly cilium_service_protocol_call_duration: SumTable;
  readonly cilium_service_protocol_http_call_cpm: CpmTable;
  readonly cilium_service_protocol_http_call_success_count: CpmTable;
  readonly cilium_service_protocol_http_call_duration: SumTable;
  readonly cilium_service_protocol_http_status_1xx_cpm: CpmTable;
  readonly cilium_service_protocol_http_status_2xx_cpm: CpmTable;
  readonly cilium_service_protocol_http_status_3xx_cpm: CpmTable;
  readonly cilium_service_protocol_http_status_4xx_cpm: CpmTable;
  readonly cilium_service_protocol_http_status_5xx_cpm: CpmTable;
  readonly cilium_service_protocol_dns_call_cpm: CpmTable;
  readonly cilium_service_protocol_dns_call_success_count: CpmTable;
  readonly cilium_service_protocol_dns_call_duration: SumTable;
  readonly cilium_service_protocol_dns_error_count: LabelCountTable;
  readonly cilium_service_protocol_kafka_call_cpm: CpmTable;
  readonly cilium_service_protocol_kafka_call_success_count: CpmTable;
  readonly cilium_service_protocol_kafka_call_duration: SumTable;
  readonly cilium_service_protocol_kafka_call_error_count: LabelCountTable;

  constructor(host: DispatchHost) {
    this.cilium_service_l4_read_pkg_cpm = new CpmTable(host, host.budget(ciliumServiceL4ReadPkgCpmMetric));
    this.cilium_service_l4_read_pkg_drop_cpm = new CpmTable(host, host.budget(ciliumServiceL4ReadPkgDropCpmMetric));
    this.cilium_service_l4_write_pkg_cpm = new CpmTable(host, host.budget(ciliumServiceL4WritePkgCpmMetric));
    this.cilium_service_l4_write_pkg_drop_cpm = new CpmTable(host, host.budget(ciliumServiceL4WritePkgDropCpmMetric));
    this.cilium_service_l4_drop_reason_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceL4DropReasonCountMetric),
    );
    this.cilium_service_protocol_cpm = new CpmTable(host, host.budget(ciliumServiceProtocolCpmMetric));
    this.cilium_service_protocol_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolCallSuccessCountMetric),
    );
    this.cilium_service_protocol_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceProtocolCallDurationMetric),
    );
    this.cilium_service_protocol_http_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolHttpCallCpmMetric),
    );
    this.cilium_service_protocol_http_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_protocol_http_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceProtocolHttpCallDurationMetric),
    );
    this.cilium_service_protocol_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_service_protocol_dns_call_cpm = new CpmTable(host, host.budget(ciliumServiceProtocolDnsCallCpmMetric));
    this.cilium_service_protocol_dns_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_protocol_dns_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceProtocolDnsCallDurationMetric),
    );
    this.cilium_service_protocol_dns_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceProtocolDnsErrorCountMetric),
    );
    this.cilium_service_protocol_kafka_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_protocol_kafka_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallSuccessCountMetric),
    );
    this.cilium_service_protocol_kafka_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallDurationMetric),
    );
    this.cilium_service_protocol_kafka_call_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Aggregates records of CiliumService into its metrics. */
export class CiliumServiceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<CiliumServiceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumServiceTables(host));
    this.#entities = host.registry(ciliumServiceScope);
  }

  dispatch(record: CiliumServiceRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // cilium_service_l4_read_pkg_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(direction == "ingress")
    // .cpm();
    if (record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_l4_read_pkg_cpm.accept(entity);
    }
    // cilium_service_l4_read_pkg_drop_cpm = from(CiliumService.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(direction == "ingress")
    // .cpm();
    if (record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_l4_read_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_l4_write_pkg_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(direction == "egress")
    // .cpm();
    if (record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_l4_write_pkg_cpm.accept(entity);
    }
    // cilium_service_l4_write_pkg_drop_cpm = from(CiliumService.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(direction == "egress")
    // .cpm();
    if (record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_l4_write_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_l4_drop_reason_count = from(CiliumService.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .labelCount(dropReason);
    if (record.verdict === 'dropped' && record.type === 'tcp') {
      tables.cilium_service_l4_drop_reason_count.accept(entity, record.dropReason ?? '', 50);
    }
    // cilium_service_protocol_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_protocol_cpm.accept(entity);
    }
    // cilium_service_protocol_call_success_count = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_protocol_call_success_count.accept(entity);
    }
    // cilium_service_protocol_call_duration = from(CiliumService.duration)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_protocol_call_duration.accept(entity, record.duration);
    }
    // cilium_service_protocol_http_call_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_call_cpm.accept(entity);
    }
    // cilium_service_protocol_http_call_success_count = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_call_success_count.accept(entity);
    }
    // cilium_service_protocol_http_call_duration = from(CiliumService.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_call_duration.accept(entity, record.duration);
    }
    // cilium_service_protocol_http_status_1xx_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 100)
    // .filter(http.code < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 100 && (record.http?.code ?? 0) < 200 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_status_1xx_cpm.accept(entity);
    }
    // cilium_service_protocol_http_status_2xx_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 200)
    // .filter(http.code < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 200 && (record.http?.code ?? 0) < 300 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_status_2xx_cpm.accept(entity);
    }
    // cilium_service_protocol_http_status_3xx_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 300)
    // .filter(http.code < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 300 && (record.http?.code ?? 0) < 400 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_status_3xx_cpm.accept(entity);
    }
    // cilium_service_protocol_http_status_4xx_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 400)
    // .filter(http.code < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 400 && (record.http?.code ?? 0) < 500 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_status_4xx_cpm.accept(entity);
    }
    // cilium_service_protocol_http_status_5xx_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 500)
    // .filter(http.code < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 500 && (record.http?.code ?? 0) < 600 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_protocol_http_status_5xx_cpm.accept(entity);
    }
    // cilium_service_protocol_dns_call_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_protocol_dns_call_cpm.accept(entity);
    }
    // cilium_service_protocol_dns_call_success_count = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_protocol_dns_call_success_count.accept(entity);
    }
    // cilium_service_protocol_dns_call_duration = from(CiliumService.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_protocol_dns_call_duration.accept(entity, record.duration);
    }
    // cilium_service_protocol_dns_error_count = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(dns.rcodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_protocol_dns_error_count.accept(entity, record.dns?.rcodeString ?? '', 50);
    }
    // cilium_service_protocol_kafka_call_cpm = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_protocol_kafka_call_cpm.accept(entity);
    }
    // cilium_service_protocol_kafka_call_success_count = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_protocol_kafka_call_success_count.accept(entity);
    }
    // cilium_service_protocol_kafka_call_duration = from(CiliumService.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_protocol_kafka_call_duration.accept(entity, record.duration);
    }
    // cilium_service_protocol_kafka_call_error_count = from(CiliumService.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(kafka.errorCodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_protocol_kafka_call_error_count.accept(entity, record.kafka?.errorCodeString ?? '', 50);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, ciliumServiceL4ReadPkgCpmMetric, bucket, tables.cilium_service_l4_read_pkg_cpm);
      closeTable(closed, ciliumServiceL4ReadPkgDropCpmMetric, bucket, tables.cilium_service_l4_read_pkg_drop_cpm);
      closeTable(closed, ciliumServiceL4WritePkgCpmMetric, bucket, tables.cilium_service_l4_write_pkg_cpm);
      closeTable(closed, ciliumServiceL4WritePkgDropCpmMetric, bucket, tables.cilium_service_l4_write_pkg_drop_cpm);
      closeTable(closed, ciliumServiceL4DropReasonCountMetric, bucket, tables.cilium_service_l4_drop_reason_count);
      closeTable(closed, ciliumServiceProtocolCpmMetric, bucket, tables.cilium_service_protocol_cpm);
      closeTable(
        closed,
        ciliumServiceProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_call_success_count,
      );
      closeTable(closed, ciliumServiceProtocolCallDurationMetric, bucket, tables.cilium_service_protocol_call_duration);
      closeTable(closed, ciliumServiceProtocolHttpCallCpmMetric, bucket, tables.cilium_service_protocol_http_call_cpm);
      closeTable(
        closed,
        ciliumServiceProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_5xx_cpm,
      );
      closeTable(closed, ciliumServiceProtocolDnsCallCpmMetric, bucket, tables.cilium_service_protocol_dns_call_cpm);
      closeTable(
        closed,
        ciliumServiceProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }

  #entity(record: CiliumServiceRecord): Entity {
    const serviceName = record.serviceName;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(serviceName, !virtualLayers.has(layer));
    return { id, name: serviceName, fields: [serviceName, layer] };
  }
}

export const ciliumServiceSource: SourceDefinition = {
  name: 'CiliumService',
  scope: ciliumServiceScope,
  fields: [
    { name: 'serviceName', type: 'string' },
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
  createDispatcher: (host) => new CiliumServiceDispatcher(host),
};
