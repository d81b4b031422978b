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
} from '../../../src/runtime/api.ts';
import { type DetectPoint, type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import { SumTable } from '../functions/sum.ts';
import {
  ciliumServiceRelationClientL4DropReasonCountMetric,
  ciliumServiceRelationClientL4ReadPkgCpmMetric,
  ciliumServiceRelationClientL4ReadPkgDropCpmMetric,
  ciliumServiceRelationClientL4WritePkgCpmMetric,
  ciliumServiceRelationClientL4WritePkgDropCpmMetric,
  ciliumServiceRelationClientProtocolCallDurationMetric,
  ciliumServiceRelationClientProtocolCallSuccessCountMetric,
  ciliumServiceRelationClientProtocolCpmMetric,
  ciliumServiceRelationClientProtocolDnsCallCpmMetric,
  ciliumServiceRelationClientProtocolDnsCallDurationMetric,
  ciliumServiceRelationClientProtocolDnsCallSuccessCountMetric,
  ciliumServiceRelationClientProtocolDnsErrorCountMetric,
  ciliumServiceRelationClientProtocolHttpCallCpmMetric,
  ciliumServiceRelationClientProtocolHttpCallDurationMetric,
  ciliumServiceRelationClientProtocolHttpCallSuccessCountMetric,
  ciliumServiceRelationClientProtocolKafkaCallCpmMetric,
  ciliumServiceRelationClientProtocolKafkaCallDurationMetric,
  ciliumServiceRelationClientProtocolKafkaCallErrorCountMetric,
  ciliumServiceRelationClientProtocolKafkaCallSuccessCountMetric,
  ciliumServiceRelationProtocolHttpStatus1xxCpmMetric,
  ciliumServiceRelationProtocolHttpStatus2xxCpmMetric,
  ciliumServiceRelationProtocolHttpStatus3xxCpmMetric,
  ciliumServiceRelationProtocolHttpStatus4xxCpmMetric,
  ciliumServiceRelationProtocolHttpStatus5xxCpmMetric,
  ciliumServiceRelationServerL4DropReasonCountMetric,
  ciliumServiceRelationServerL4ReadPkgCpmMetric,
  ciliumServiceRelationServerL4ReadPkgDropCpmMetric,
  ciliumServiceRelationServerL4WritePkgCpmMetric,
  ciliumServiceRelationServerL4WritePkgDropCpmMetric,
  ciliumServiceRelationServerProtocolCallDurationMetric,
  ciliumServiceRelationServerProtocolCallSuccessCountMetric,
  ciliumServiceRelationServerProtocolCpmMetric,
  ciliumServiceRelationServerProtocolDnsCallCpmMetric,
  ciliumServiceRelationServerProtocolDnsCallDurationMetric,
  ciliumServiceRelationServerProtocolDnsCallSuccessCountMetric,
  ciliumServiceRelationServerProtocolDnsErrorCountMetric,
  ciliumServiceRelationServerProtocolHttpCallCpmMetric,
  ciliumServiceRelationServerProtocolHttpCallDurationMetric,
  ciliumServiceRelationServerProtocolHttpCallSuccessCountMetric,
  ciliumServiceRelationServerProtocolKafkaCallCpmMetric,
  ciliumServiceRelationServerProtocolKafkaCallDurationMetric,
  ciliumServiceRelationServerProtocolKafkaCallErrorCountMetric,
  ciliumServiceRelationServerProtocolKafkaCallSuccessCountMetric,
} from '../metrics/cilium-service-relation.ts';
import { ciliumServiceRelationScope } from '../scopes.ts';

/** A flow between two services. */
export interface CiliumServiceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly destServiceName: string;
  readonly sourceLayer: Layer | null;
  readonly destLayer: Layer | null;
  /** What framework or server was used, by its number in SkyWalking's component list. */
  readonly componentId: number;
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

/** The tables of one time bucket, one per metric over CiliumServiceRelation. */
class CiliumServiceRelationTables {
  readonly cilium_service_relation_client_l4_read_pkg_cpm: CpmTable;
  readonly cilium_service_relation_client_l4_read_pkg_drop_cpm: CpmTable;
  readonly cilium_service_relation_client_l4_write_pkg_cpm: CpmTable;
  readonly cilium_service_relation_client_l4_write_pkg_drop_cpm: CpmTable;
  readonly cilium_service_relation_client_l4_drop_reason_count: LabelCountTable;
  readonly cilium_service_relation_server_l4_read_pkg_cpm: CpmTable;
  readonly cilium_service_relation_server_l4_read_pkg_drop_cpm: CpmTable;
  readonly cilium_service_relation_server_l4_write_pkg_cpm: CpmTable;
  readonly cilium_service_relation_server_l4_write_pkg_drop_cpm: CpmTable;
  readonly cilium_service_relation_server_l4_drop_reason_count: LabelCountTable;
  readonly cilium_service_relation_client_protocol_cpm: CpmTable;
  readonly cilium_service_relation_client_protocol_call_success_count: CpmTable;
  readonly cilium_service_relation_client_protocol_call_duration: SumTable;
  readonly cilium_service_relation_server_protocol_cpm: CpmTable;
  readonly cilium_service_relation_server_protocol_call_success_count: CpmTable;
  readonly cilium_service_relation_server_protocol_call_duration: SumTable;
  readonly cilium_service_relation_client_protocol_http_call_cpm: CpmTable;
  readonly cilium_service_relation_client_protocol_http_call_success_count: CpmTable;
  readonly cilium_service_relation_client_protocol_http_call_duration: SumTable;
  readonly cilium_service_relation_server_protocol_http_call_cpm: CpmTable;
  readonly cilium_service_relation_server_protocol_http_call_success_count: CpmTable;
  readonly cilium_service_relation_server_protocol_http_call_duration: SumTable;
  readonly cilium_service_relation_protocol_http_status_1xx_cpm: CpmTable;
  readonly cilium_service_relation_protocol_http_status_2xx_cpm: CpmTable;
  readonly cilium_service_relation_protocol_http_status_3xx_cpm: CpmTable;
  readonly cilium_service_relation_protocol_http_status_4xx_cpm: CpmTable;
  readonly cilium_service_relation_protocol_http_status_5xx_cpm: CpmTable;
  readonly cilium_service_relation_client_protocol_dns_call_cpm: CpmTable;
  readonly cilium_service_relation_client_protocol_dns_call_success_count: CpmTable;
  readonly cilium_service_relation_client_protocol_dns_call_duration: SumTable;
  readonly cilium_service_relation_client_protocol_dns_error_count: LabelCountTable;
  readonly cilium_service_relation_server_protocol_dns_call_cpm: CpmTable;
  readonly cilium_service_relation_server_protocol_dns_call_success_count: CpmTable;
  readonly cilium_service_relation_server_protocol_dns_call_duration: SumTable;
  readonly cilium_service_relation_server_protocol_dns_error_count: LabelCountTable;
  readonly cilium_service_relation_client_protocol_kafka_call_cpm: CpmTable;
  readonly cilium_service_relation_client_protocol_kafka_call_success_count: CpmTable;
  readonly cilium_service_relation_client_protocol_kafka_call_duration: SumTable;
  readonly cilium_service_relation_client_protocol_kafka_call_error_count: LabelCountTable;
  readonly cilium_service_relation_server_protocol_kafka_call_cpm: CpmTable;
  readonly cilium_service_relation_server_protocol_kafka_call_success_count: CpmTable;
  readonly cilium_service_relation_server_protocol_kafka_call_duration: SumTable;
  readonly cilium_service_relation_server_protocol_kafka_call_error_count: LabelCountTable;

  constructor(host: DispatchHost) {
    this.cilium_service_relation_client_l4_read_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientL4ReadPkgCpmMetric),
    );
    this.cilium_service_relation_client_l4_read_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientL4ReadPkgDropCpmMetric),
    );
    this.cilium_service_relation_client_l4_write_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientL4WritePkgCpmMetric),
    );
    this.cilium_service_relation_client_l4_write_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientL4WritePkgDropCpmMetric),
    );
    this.cilium_service_relation_client_l4_drop_reason_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceRelationClientL4DropReasonCountMetric),
    );
    this.cilium_service_relation_server_l4_read_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerL4ReadPkgCpmMetric),
    );
    this.cilium_service_relation_server_l4_read_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerL4ReadPkgDropCpmMetric),
    );
    this.cilium_service_relation_server_l4_write_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerL4WritePkgCpmMetric),
    );
    this.cilium_service_relation_server_l4_write_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerL4WritePkgDropCpmMetric),
    );
    this.cilium_service_relation_server_l4_drop_reason_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceRelationServerL4DropReasonCountMetric),
    );
    this.cilium_service_relation_client_protocol_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolCpmMetric),
    );
    this.cilium_service_relation_client_protocol_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolCallSuccessCountMetric),
    );
    this.cilium_service_relation_client_protocol_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolCallDurationMetric),
    );
    this.cilium_service_relation_server_protocol_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolCpmMetric),
    );
    this.cilium_service_relation_server_protocol_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolCallSuccessCountMetric),
    );
    this.cilium_service_relation_server_protocol_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolCallDurationMetric),
    );
    this.cilium_service_relation_client_protocol_http_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolHttpCallCpmMetric),
    );
    this.cilium_service_relation_client_protocol_http_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_relation_client_protocol_http_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolHttpCallDurationMetric),
    );
    this.cilium_service_relation_server_protocol_http_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolHttpCallCpmMetric),
    );
    this.cilium_service_relation_server_protocol_http_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_relation_server_protocol_http_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolHttpCallDurationMetric),
    );
    this.cilium_service_relation_protocol_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_service_relation_protocol_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_service_relation_protocol_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_service_relation_protocol_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_service_relation_protocol_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_service_relation_client_protocol_dns_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolDnsCallCpmMetric),
    );
    this.cilium_service_relation_client_protocol_dns_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_relation_client_protocol_dns_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolDnsCallDurationMetric),
    );
    this.cilium_service_relation_client_protocol_dns_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolDnsErrorCountMetric),
    );
    this.cilium_service_relation_server_protocol_dns_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolDnsCallCpmMetric),
    );
    this.cilium_service_relation_server_protocol_dns_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_relation_server_protocol_dns_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolDnsCallDurationMetric),
    );
    this.cilium_service_relation_server_protocol_dns_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolDnsErrorCountMetric),
    );
    this.cilium_service_relation_client_protocol_kafka_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_relation_client_protocol_kafka_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolKafkaCallSuccessCountMetric),
    );
    this.cilium_service_relation_client_protocol_kafka_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolKafkaCallDurationMetric),
    );
    this.cilium_service_relation_client_protocol_kafka_call_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceRelationClientProtocolKafkaCallErrorCountMetric),
    );
    this.cilium_service_relation_server_protocol_kafka_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_relation_server_protocol_kafka_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolKafkaCallSuccessCountMetric),
    );
    this.cilium_service_relation_server_protocol_kafka_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolKafkaCallDurationMetric),
    );
    this.cilium_service_relation_server_protocol_kafka_call_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceRelationServerProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Aggregates records of CiliumServiceRelation into its metrics. */
export class CiliumServiceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<CiliumServiceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumServiceRelationTables(host));
    this.#entities = host.registry(ciliumServiceRelationScope);
  }

  dispatch(record: CiliumServiceRelationRecord): void {
    let entity = this.#cache.find4(record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // cilium_service_relation_client_l4_read_pkg_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_relation_client_l4_read_pkg_cpm.accept(entity);
    }
    // cilium_service_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_relation_client_l4_read_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_relation_client_l4_write_pkg_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_relation_client_l4_write_pkg_cpm.accept(entity);
    }
    // cilium_service_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_relation_client_l4_write_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_relation_client_l4_drop_reason_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .labelCount(dropReason);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'dropped' && record.type === 'tcp') {
      tables.cilium_service_relation_client_l4_drop_reason_count.accept(entity, record.dropReason ?? '', 50);
    }
    // cilium_service_relation_server_l4_read_pkg_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_relation_server_l4_read_pkg_cpm.accept(entity);
    }
    // cilium_service_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_relation_server_l4_read_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_relation_server_l4_write_pkg_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_relation_server_l4_write_pkg_cpm.accept(entity);
    }
    // cilium_service_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_relation_server_l4_write_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_relation_server_l4_drop_reason_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .labelCount(dropReason);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'dropped' && record.type === 'tcp') {
      tables.cilium_service_relation_server_l4_drop_reason_count.accept(entity, record.dropReason ?? '', 50);
    }
    // cilium_service_relation_client_protocol_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_relation_client_protocol_cpm.accept(entity);
    }
    // cilium_service_relation_client_protocol_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_relation_client_protocol_call_success_count.accept(entity);
    }
    // cilium_service_relation_client_protocol_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_relation_client_protocol_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_server_protocol_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_relation_server_protocol_cpm.accept(entity);
    }
    // cilium_service_relation_server_protocol_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_relation_server_protocol_call_success_count.accept(entity);
    }
    // cilium_service_relation_server_protocol_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_relation_server_protocol_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_client_protocol_http_call_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_client_protocol_http_call_cpm.accept(entity);
    }
    // cilium_service_relation_client_protocol_http_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_client_protocol_http_call_success_count.accept(entity);
    }
    // cilium_service_relation_client_protocol_http_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_client_protocol_http_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_server_protocol_http_call_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_server_protocol_http_call_cpm.accept(entity);
    }
    // cilium_service_relation_server_protocol_http_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_server_protocol_http_call_success_count.accept(entity);
    }
    // cilium_service_relation_server_protocol_http_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_server_protocol_http_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_protocol_http_status_1xx_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 100)
    // .filter(http.code < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 100 && (record.http?.code ?? 0) < 200 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_protocol_http_status_1xx_cpm.accept(entity);
    }
    // cilium_service_relation_protocol_http_status_2xx_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 200)
    // .filter(http.code < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 200 && (record.http?.code ?? 0) < 300 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_protocol_http_status_2xx_cpm.accept(entity);
    }
    // cilium_service_relation_protocol_http_status_3xx_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 300)
    // .filter(http.code < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 300 && (record.http?.code ?? 0) < 400 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_protocol_http_status_3xx_cpm.accept(entity);
    }
    // cilium_service_relation_protocol_http_status_4xx_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 400)
    // .filter(http.code < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 400 && (record.http?.code ?? 0) < 500 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_protocol_http_status_4xx_cpm.accept(entity);
    }
    // cilium_service_relation_protocol_http_status_5xx_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 500)
    // .filter(http.code < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 500 && (record.http?.code ?? 0) < 600 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_relation_protocol_http_status_5xx_cpm.accept(entity);
    }
    // cilium_service_relation_client_protocol_dns_call_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_client_protocol_dns_call_cpm.accept(entity);
    }
    // cilium_service_relation_client_protocol_dns_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_client_protocol_dns_call_success_count.accept(entity);
    }
    // cilium_service_relation_client_protocol_dns_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_client_protocol_dns_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_client_protocol_dns_error_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == false)
    // .labelCount(dns.rcodeString);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === false && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_client_protocol_dns_error_count.accept(entity, record.dns?.rcodeString ?? '', 50);
    }
    // cilium_service_relation_server_protocol_dns_call_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_server_protocol_dns_call_cpm.accept(entity);
    }
    // cilium_service_relation_server_protocol_dns_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_server_protocol_dns_call_success_count.accept(entity);
    }
    // cilium_service_relation_server_protocol_dns_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_server_protocol_dns_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_server_protocol_dns_error_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(dns.rcodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_relation_server_protocol_dns_error_count.accept(entity, record.dns?.rcodeString ?? '', 50);
    }
    // cilium_service_relation_client_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_client_protocol_kafka_call_cpm.accept(entity);
    }
    // cilium_service_relation_client_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_client_protocol_kafka_call_success_count.accept(entity);
    }
    // cilium_service_relation_client_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_client_protocol_kafka_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_client_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == false)
    // .labelCount(kafka.errorCodeString);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === false && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_client_protocol_kafka_call_error_count.accept(
        entity,
        record.kafka?.errorCodeString ?? '',
        50,
      );
    }
    // cilium_service_relation_server_protocol_kafka_call_cpm = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_server_protocol_kafka_call_cpm.accept(entity);
    }
    // cilium_service_relation_server_protocol_kafka_call_success_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_server_protocol_kafka_call_success_count.accept(entity);
    }
    // cilium_service_relation_server_protocol_kafka_call_duration = from(CiliumServiceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_server_protocol_kafka_call_duration.accept(entity, record.duration);
    }
    // cilium_service_relation_server_protocol_kafka_call_error_count = from(CiliumServiceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(kafka.errorCodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_relation_server_protocol_kafka_call_error_count.accept(
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
        ciliumServiceRelationClientL4ReadPkgCpmMetric,
        bucket,
        tables.cilium_service_relation_client_l4_read_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientL4ReadPkgDropCpmMetric,
        bucket,
        tables.cilium_service_relation_client_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientL4WritePkgCpmMetric,
        bucket,
        tables.cilium_service_relation_client_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientL4WritePkgDropCpmMetric,
        bucket,
        tables.cilium_service_relation_client_l4_write_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientL4DropReasonCountMetric,
        bucket,
        tables.cilium_service_relation_client_l4_drop_reason_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerL4ReadPkgCpmMetric,
        bucket,
        tables.cilium_service_relation_server_l4_read_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerL4ReadPkgDropCpmMetric,
        bucket,
        tables.cilium_service_relation_server_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerL4WritePkgCpmMetric,
        bucket,
        tables.cilium_service_relation_server_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerL4WritePkgDropCpmMetric,
        bucket,
        tables.cilium_service_relation_server_l4_write_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerL4DropReasonCountMetric,
        bucket,
        tables.cilium_service_relation_server_l4_drop_reason_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolCpmMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolCallDurationMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolCpmMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolCallDurationMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_service_relation_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_service_relation_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_service_relation_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_service_relation_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_service_relation_protocol_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolDnsCallCpmMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolDnsCallCpmMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_kafka_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_kafka_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationClientProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_relation_client_protocol_kafka_call_error_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_kafka_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_kafka_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceRelationServerProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_relation_server_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }

  #entity(record: CiliumServiceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const destServiceName = record.destServiceName;
    const sourceLayer = LayerNames.get(record.sourceLayer ?? -1) ?? '';
    const destLayer = LayerNames.get(record.destLayer ?? -1) ?? '';
    const id = relationId(serviceId(sourceServiceName, !virtualLayers.has(sourceLayer)), serviceId(destServiceName, !virtualLayers.has(destLayer)));
    return { id, name: `${sourceServiceName} -> ${destServiceName}`, fields: [sourceServiceName, destServiceName, sourceLayer, destLayer] };
  }
}

export const ciliumServiceRelationSource: SourceDefinition = {
  name: 'CiliumServiceRelation',
  scope: ciliumServiceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'sourceLayer', type: 'Layer' },
    { name: 'destLayer', type: 'Layer' },
    { name: 'componentId', type: 'int' },
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
  createDispatcher: (host) => new CiliumServiceRelationDispatcher(host),
};
