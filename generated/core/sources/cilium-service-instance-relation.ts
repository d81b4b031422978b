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
} from '../../../src/runtime/api.ts';
import { type DetectPoint, type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import { SumTable } from '../functions/sum.ts';
import {
  ciliumServiceInstanceRelationClientL4DropReasonCountMetric,
  ciliumServiceInstanceRelationClientL4ReadPkgCpmMetric,
  ciliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric,
  ciliumServiceInstanceRelationClientL4WritePkgCpmMetric,
  ciliumServiceInstanceRelationClientL4WritePkgDropCpmMetric,
  ciliumServiceInstanceRelationClientProtocolCallDurationMetric,
  ciliumServiceInstanceRelationClientProtocolCallSuccessCountMetric,
  ciliumServiceInstanceRelationClientProtocolCpmMetric,
  ciliumServiceInstanceRelationClientProtocolDnsCallCpmMetric,
  ciliumServiceInstanceRelationClientProtocolDnsCallDurationMetric,
  ciliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric,
  ciliumServiceInstanceRelationClientProtocolDnsErrorCountMetric,
  ciliumServiceInstanceRelationClientProtocolHttpCallCpmMetric,
  ciliumServiceInstanceRelationClientProtocolHttpCallDurationMetric,
  ciliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric,
  ciliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric,
  ciliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric,
  ciliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric,
  ciliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric,
  ciliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric,
  ciliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric,
  ciliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric,
  ciliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric,
  ciliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric,
  ciliumServiceInstanceRelationServerL4DropReasonCountMetric,
  ciliumServiceInstanceRelationServerL4ReadPkgCpmMetric,
  ciliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric,
  ciliumServiceInstanceRelationServerL4WritePkgCpmMetric,
  ciliumServiceInstanceRelationServerL4WritePkgDropCpmMetric,
  ciliumServiceInstanceRelationServerProtocolCallDurationMetric,
  ciliumServiceInstanceRelationServerProtocolCallSuccessCountMetric,
  ciliumServiceInstanceRelationServerProtocolCpmMetric,
  ciliumServiceInstanceRelationServerProtocolDnsCallCpmMetric,
  ciliumServiceInstanceRelationServerProtocolDnsCallDurationMetric,
  ciliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric,
  ciliumServiceInstanceRelationServerProtocolDnsErrorCountMetric,
  ciliumServiceInstanceRelationServerProtocolHttpCallCpmMetric,
  ciliumServiceInstanceRelationServerProtocolHttpCallDurationMetric,
  ciliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric,
  ciliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric,
  ciliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric,
  ciliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric,
  ciliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric,
} from '../metrics/cilium-service-instance-relation.ts';
import { ciliumServiceInstanceRelationScope } from '../scopes.ts';

/** A flow between two pods. */
export interface CiliumServiceInstanceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly sourceServiceInstanceName: string;
  readonly destServiceName: string;
  readonly destServiceInstanceName: string;
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

/** The tables of one time bucket, one per metric over CiliumServiceInstanceRelation. */
class CiliumServiceInstanceRelationTables {
  readonly cilium_service_instance_relation_client_l4_read_pkg_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_l4_read_pkg_drop_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_l4_write_pkg_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_l4_write_pkg_drop_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_l4_drop_reason_count: LabelCountTable;
  readonly cilium_service_instance_relation_server_l4_read_pkg_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_l4_read_pkg_drop_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_l4_write_pkg_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_l4_write_pkg_drop_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_l4_drop_reason_count: LabelCountTable;
  readonly cilium_service_instance_relation_client_protocol_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_call_duration: SumTable;
  readonly cilium_service_instance_relation_server_protocol_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_call_duration: SumTable;
  readonly cilium_service_instance_relation_client_protocol_http_call_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_http_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_http_call_duration: SumTable;
  readonly cilium_service_instance_relation_server_protocol_http_call_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_http_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_http_call_duration: SumTable;
  readonly cilium_service_instance_relation_protocol_http_status_1xx_cpm: CpmTable;
  readonly cilium_service_instance_relation_protocol_http_status_2xx_cpm: CpmTable;
  readonly cilium_service_instance_relation_protocol_http_status_3xx_cpm: CpmTable;
  readonly cilium_service_instance_relation_protocol_http_status_4xx_cpm: CpmTable;
  readonly cilium_service_instance_relation_protocol_http_status_5xx_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_dns_call_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_dns_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_dns_call_duration: SumTable;
  readonly cilium_service_instance_relation_client_protocol_dns_error_count: LabelCountTable;
  readonly cilium_service_instance_relation_server_protocol_dns_call_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_dns_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_dns_call_duration: SumTable;
  readonly cilium_service_instance_relation_server_protocol_dns_error_count: LabelCountTable;
  readonly cilium_service_instance_relation_client_protocol_kafka_call_cpm: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_kafka_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_client_protocol_kafka_call_duration: SumTable;
  readonly cilium_service_instance_relation_client_protocol_kafka_call_error_count: LabelCountTable;
  readonly cilium_service_instance_relation_server_protocol_kafka_call_cpm: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_kafka_call_success_count: CpmTable;
  readonly cilium_service_instance_relation_server_protocol_kafka_call_duration: SumTable;
  readonly cilium_service_instance_relation_server_protocol_kafka_call_error_count: LabelCountTable;

  constructor(host: DispatchHost) {
    this.cilium_service_instance_relation_client_l4_read_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientL4ReadPkgCpmMetric),
    );
    this.cilium_service_instance_relation_client_l4_read_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric),
    );
    this.cilium_service_instance_relation_client_l4_write_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientL4WritePkgCpmMetric),
    );
    this.cilium_service_instance_relation_client_l4_write_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientL4WritePkgDropCpmMetric),
    );
    this.cilium_service_instance_relation_client_l4_drop_reason_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientL4DropReasonCountMetric),
    );
    this.cilium_service_instance_relation_server_l4_read_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerL4ReadPkgCpmMetric),
    );
    this.cilium_service_instance_relation_server_l4_read_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric),
    );
    this.cilium_service_instance_relation_server_l4_write_pkg_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerL4WritePkgCpmMetric),
    );
    this.cilium_service_instance_relation_server_l4_write_pkg_drop_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerL4WritePkgDropCpmMetric),
    );
    this.cilium_service_instance_relation_server_l4_drop_reason_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerL4DropReasonCountMetric),
    );
    this.cilium_service_instance_relation_client_protocol_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolCpmMetric),
    );
    this.cilium_service_instance_relation_client_protocol_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_client_protocol_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolCallDurationMetric),
    );
    this.cilium_service_instance_relation_server_protocol_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolCpmMetric),
    );
    this.cilium_service_instance_relation_server_protocol_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_server_protocol_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolCallDurationMetric),
    );
    this.cilium_service_instance_relation_client_protocol_http_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolHttpCallCpmMetric),
    );
    this.cilium_service_instance_relation_client_protocol_http_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_client_protocol_http_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolHttpCallDurationMetric),
    );
    this.cilium_service_instance_relation_server_protocol_http_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolHttpCallCpmMetric),
    );
    this.cilium_service_instance_relation_server_protocol_http_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_server_protocol_http_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolHttpCallDurationMetric),
    );
    this.cilium_service_instance_relation_protocol_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_service_instance_relation_protocol_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_service_instance_relation_protocol_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_service_instance_relation_protocol_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_service_instance_relation_protocol_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_service_instance_relation_client_protocol_dns_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolDnsCallCpmMetric),
    );
    this.cilium_service_instance_relation_client_protocol_dns_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_client_protocol_dns_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolDnsCallDurationMetric),
    );
    this.cilium_service_instance_relation_client_protocol_dns_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolDnsErrorCountMetric),
    );
    this.cilium_service_instance_relation_server_protocol_dns_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolDnsCallCpmMetric),
    );
    this.cilium_service_instance_relation_server_protocol_dns_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_server_protocol_dns_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolDnsCallDurationMetric),
    );
    this.cilium_service_instance_relation_server_protocol_dns_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolDnsErrorCountMetric),
    );
    this.cilium_service_instance_relation_client_protocol_kafka_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_instance_relation_client_protocol_kafka_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_client_protocol_kafka_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric),
    );
    this.cilium_service_instance_relation_client_protocol_kafka_call_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric),
    );
    this.cilium_service_instance_relation_server_protocol_kafka_call_cpm = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_instance_relation_server_protocol_kafka_call_success_count = new CpmTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric),
    );
    this.cilium_service_instance_relation_server_protocol_kafka_call_duration = new SumTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric),
    );
    this.cilium_service_instance_relation_server_protocol_kafka_call_error_count = new LabelCountTable(
      host,
      host.budget(ciliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Aggregates records of CiliumServiceInstanceRelation into its metrics. */
export class CiliumServiceInstanceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<CiliumServiceInstanceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumServiceInstanceRelationTables(host));
    this.#entities = host.registry(ciliumServiceInstanceRelationScope);
  }

  dispatch(record: CiliumServiceInstanceRelationRecord): void {
    let entity = this.#cache.find6(record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceLayer, record.destLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceLayer, record.destLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // cilium_service_instance_relation_client_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_instance_relation_client_l4_read_pkg_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_instance_relation_client_l4_read_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_instance_relation_client_l4_write_pkg_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_instance_relation_client_l4_write_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .labelCount(dropReason);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'dropped' && record.type === 'tcp') {
      tables.cilium_service_instance_relation_client_l4_drop_reason_count.accept(entity, record.dropReason ?? '', 50);
    }
    // cilium_service_instance_relation_server_l4_read_pkg_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_instance_relation_server_l4_read_pkg_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_l4_read_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "ingress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'ingress') {
      tables.cilium_service_instance_relation_server_l4_read_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_l4_write_pkg_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_instance_relation_server_l4_write_pkg_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_l4_write_pkg_drop_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(direction == "egress")
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'dropped' && record.type === 'tcp' && record.direction === 'egress') {
      tables.cilium_service_instance_relation_server_l4_write_pkg_drop_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_l4_drop_reason_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "dropped")
    // .filter(type == "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .labelCount(dropReason);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'dropped' && record.type === 'tcp') {
      tables.cilium_service_instance_relation_server_l4_drop_reason_count.accept(entity, record.dropReason ?? '', 50);
    }
    // cilium_service_instance_relation_client_protocol_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_relation_client_protocol_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_relation_client_protocol_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_relation_client_protocol_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_server_protocol_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_relation_server_protocol_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_relation_server_protocol_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_service_instance_relation_server_protocol_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_client_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_client_protocol_http_call_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_client_protocol_http_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_client_protocol_http_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_server_protocol_http_call_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_server_protocol_http_call_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_http_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_server_protocol_http_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_http_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_server_protocol_http_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_protocol_http_status_1xx_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 100)
    // .filter(http.code < 200)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 100 && (record.http?.code ?? 0) < 200 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_protocol_http_status_1xx_cpm.accept(entity);
    }
    // cilium_service_instance_relation_protocol_http_status_2xx_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 200)
    // .filter(http.code < 300)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 200 && (record.http?.code ?? 0) < 300 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_protocol_http_status_2xx_cpm.accept(entity);
    }
    // cilium_service_instance_relation_protocol_http_status_3xx_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 300)
    // .filter(http.code < 400)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 300 && (record.http?.code ?? 0) < 400 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_protocol_http_status_3xx_cpm.accept(entity);
    }
    // cilium_service_instance_relation_protocol_http_status_4xx_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 400)
    // .filter(http.code < 500)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 400 && (record.http?.code ?? 0) < 500 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_protocol_http_status_4xx_cpm.accept(entity);
    }
    // cilium_service_instance_relation_protocol_http_status_5xx_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(http.code >= 500)
    // .filter(http.code < 600)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && (record.http?.code ?? 0) >= 500 && (record.http?.code ?? 0) < 600 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_service_instance_relation_protocol_http_status_5xx_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_client_protocol_dns_call_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_client_protocol_dns_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_client_protocol_dns_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_client_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == false)
    // .labelCount(dns.rcodeString);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === false && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_client_protocol_dns_error_count.accept(
        entity,
        record.dns?.rcodeString ?? '',
        50,
      );
    }
    // cilium_service_instance_relation_server_protocol_dns_call_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_server_protocol_dns_call_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_dns_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_server_protocol_dns_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_dns_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_server_protocol_dns_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_server_protocol_dns_error_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(dns.rcodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_service_instance_relation_server_protocol_dns_error_count.accept(
        entity,
        record.dns?.rcodeString ?? '',
        50,
      );
    }
    // cilium_service_instance_relation_client_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_client_protocol_kafka_call_cpm.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === true && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_client_protocol_kafka_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_client_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .sum();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_client_protocol_kafka_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_client_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .filter(success == false)
    // .labelCount(kafka.errorCodeString);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */ && record.success === false && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_client_protocol_kafka_call_error_count.accept(
        entity,
        record.kafka?.errorCodeString ?? '',
        50,
      );
    }
    // cilium_service_instance_relation_server_protocol_kafka_call_cpm = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_server_protocol_kafka_call_cpm.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_kafka_call_success_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == true)
    // .cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === true && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_server_protocol_kafka_call_success_count.accept(entity);
    }
    // cilium_service_instance_relation_server_protocol_kafka_call_duration = from(CiliumServiceInstanceRelation.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .sum();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_server_protocol_kafka_call_duration.accept(entity, record.duration);
    }
    // cilium_service_instance_relation_server_protocol_kafka_call_error_count = from(CiliumServiceInstanceRelation.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(detectPoint == DetectPoint.SERVER)
    // .filter(success == false)
    // .labelCount(kafka.errorCodeString);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */ && record.success === false && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_service_instance_relation_server_protocol_kafka_call_error_count.accept(
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
        ciliumServiceInstanceRelationClientL4ReadPkgCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_l4_read_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientL4ReadPkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientL4WritePkgCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientL4WritePkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_l4_write_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientL4DropReasonCountMetric,
        bucket,
        tables.cilium_service_instance_relation_client_l4_drop_reason_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerL4ReadPkgCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_l4_read_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerL4ReadPkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerL4WritePkgCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerL4WritePkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_l4_write_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerL4DropReasonCountMetric,
        bucket,
        tables.cilium_service_instance_relation_server_l4_drop_reason_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_protocol_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolDnsCallCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolDnsCallCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_kafka_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_kafka_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationClientProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_instance_relation_client_protocol_kafka_call_error_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_kafka_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_kafka_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceInstanceRelationServerProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_instance_relation_server_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }

  #entity(record: CiliumServiceInstanceRelationRecord): Entity {
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

export const ciliumServiceInstanceRelationSource: SourceDefinition = {
  name: 'CiliumServiceInstanceRelation',
  scope: ciliumServiceInstanceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'sourceServiceInstanceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'destServiceInstanceName', type: 'string' },
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
  createDispatcher: (host) => new CiliumServiceInstanceRelationDispatcher(host),
};
