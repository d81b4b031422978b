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
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import { SumTable } from '../functions/sum.ts';
import {
  ciliumEndpointProtocolCallDurationMetric,
  ciliumEndpointProtocolCallSuccessCountMetric,
  ciliumEndpointProtocolCpmMetric,
  ciliumEndpointProtocolDnsCallCpmMetric,
  ciliumEndpointProtocolDnsCallDurationMetric,
  ciliumEndpointProtocolDnsCallSuccessCountMetric,
  ciliumEndpointProtocolDnsErrorCountMetric,
  ciliumEndpointProtocolHttpCallCpmMetric,
  ciliumEndpointProtocolHttpCallDurationMetric,
  ciliumEndpointProtocolHttpCallSuccessCountMetric,
  ciliumEndpointProtocolHttpStatus1xxCpmMetric,
  ciliumEndpointProtocolHttpStatus2xxCpmMetric,
  ciliumEndpointProtocolHttpStatus3xxCpmMetric,
  ciliumEndpointProtocolHttpStatus4xxCpmMetric,
  ciliumEndpointProtocolHttpStatus5xxCpmMetric,
  ciliumEndpointProtocolKafkaCallCpmMetric,
  ciliumEndpointProtocolKafkaCallDurationMetric,
  ciliumEndpointProtocolKafkaCallErrorCountMetric,
  ciliumEndpointProtocolKafkaCallSuccessCountMetric,
} from '../metrics/cilium-endpoint.ts';
import { ciliumEndpointScope } from '../scopes.ts';

/** A request to one endpoint. */
export interface CiliumEndpointRecord extends SourceRecord {
  readonly serviceName: string;
  readonly endpointName: string;
  readonly layer: Layer | null;
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

/** The tables of one time bucket, one per metric over CiliumEndpoint. */
class CiliumEndpointTables {
  readonly cilium_endpoint_protocol_cpm: CpmTable;
  readonly cilium_endpoint_protocol_call_success_count: CpmTable;
  readonly cilium_endpoint_protocol_call_duration: SumTable;
  readonly cilium_endpoint_protocol_http_call_cpm: CpmTable;
  readonly cilium_endpoint_protocol_http_call_success_count: CpmTable;
  readonly cilium_endpoint_protocol_http_call_duration: SumTable;
  readonly cilium_endpoint_protocol_http_status_1xx_cpm: CpmTable;
  readonly cilium_endpoint_protocol_http_status_2xx_cpm: CpmTable;
  readonly cilium_endpoint_protocol_http_status_3xx_cpm: CpmTable;
  readonly cilium_endpoint_protocol_http_status_4xx_cpm: CpmTable;
  readonly cilium_endpoint_protocol_http_status_5xx_cpm: CpmTable;
  readonly cilium_endpoint_protocol_dns_call_cpm: CpmTable;
  readonly cilium_endpoint_protocol_dns_call_success_count: CpmTable;
  readonly cilium_endpoint_protocol_dns_call_duration: SumTable;
  readonly cilium_endpoint_protocol_dns_error_count: LabelCountTable;
  readonly cilium_endpoint_protocol_kafka_call_cpm: CpmTable;
  readonly cilium_endpoint_protocol_kafka_call_success_count: CpmTable;
  readonly cilium_endpoint_protocol_kafka_call_duration: SumTable;
  readonly cilium_endpoint_protocol_kafka_call_error_count: LabelCountTable;

  constructor(host: DispatchHost) {
    this.cilium_endpoint_protocol_cpm = new CpmTable(host, host.budget(ciliumEndpointProtocolCpmMetric));
    this.cilium_endpoint_protocol_call_success_count = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolCallSuccessCountMetric),
    );
    this.cilium_endpoint_protocol_call_duration = new SumTable(
      host,
      host.budget(ciliumEndpointProtocolCallDurationMetric),
    );
    this.cilium_endpoint_protocol_http_call_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolHttpCallCpmMetric),
    );
    this.cilium_endpoint_protocol_http_call_success_count = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_endpoint_protocol_http_call_duration = new SumTable(
      host,
      host.budget(ciliumEndpointProtocolHttpCallDurationMetric),
    );
    this.cilium_endpoint_protocol_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_endpoint_protocol_dns_call_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolDnsCallCpmMetric),
    );
    this.cilium_endpoint_protocol_dns_call_success_count = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_endpoint_protocol_dns_call_duration = new SumTable(
      host,
      host.budget(ciliumEndpointProtocolDnsCallDurationMetric),
    );
    this.cilium_endpoint_protocol_dns_error_count = new LabelCountTable(
      host,
      host.budget(ciliumEndpointProtocolDnsErrorCountMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_cpm = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallCpmMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_success_count = new CpmTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallSuccessCountMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_duration = new SumTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallDurationMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_error_count = new LabelCountTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Aggregates records of CiliumEndpoint into its metrics. */
export class CiliumEndpointDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<CiliumEndpointTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumEndpointTables(host));
    this.#entities = host.registry(ciliumEndpointScope);
  }

  dispatch(record: CiliumEndpointRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.endpointName, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.endpointName, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // cilium_endpoint_protocol_cpm = from(CiliumEndpoint.*).filter(verdict == "forwarded").filter(type != "tcp").cpm();
    if (record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_endpoint_protocol_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_call_success_count = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .filter(success == true)
    // .cpm();
    if (record.success === true && record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_endpoint_protocol_call_success_count.accept(entity);
    }
    // cilium_endpoint_protocol_call_duration = from(CiliumEndpoint.duration)
    // .filter(verdict == "forwarded")
    // .filter(type != "tcp")
    // .sum();
    if (record.verdict === 'forwarded' && record.type !== 'tcp') {
      tables.cilium_endpoint_protocol_call_duration.accept(entity, record.duration);
    }
    // cilium_endpoint_protocol_http_call_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .cpm();
    if (record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_call_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_http_call_success_count = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(success == true)
    // .cpm();
    if (record.success === true && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_call_success_count.accept(entity);
    }
    // cilium_endpoint_protocol_http_call_duration = from(CiliumEndpoint.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .sum();
    if (record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_call_duration.accept(entity, record.duration);
    }
    // cilium_endpoint_protocol_http_status_1xx_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(http.code >= 100)
    // .filter(http.code < 200)
    // .cpm();
    if ((record.http?.code ?? 0) >= 100 && (record.http?.code ?? 0) < 200 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_status_1xx_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_http_status_2xx_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(http.code >= 200)
    // .filter(http.code < 300)
    // .cpm();
    if ((record.http?.code ?? 0) >= 200 && (record.http?.code ?? 0) < 300 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_status_2xx_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_http_status_3xx_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(http.code >= 300)
    // .filter(http.code < 400)
    // .cpm();
    if ((record.http?.code ?? 0) >= 300 && (record.http?.code ?? 0) < 400 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_status_3xx_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_http_status_4xx_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(http.code >= 400)
    // .filter(http.code < 500)
    // .cpm();
    if ((record.http?.code ?? 0) >= 400 && (record.http?.code ?? 0) < 500 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_status_4xx_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_http_status_5xx_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "http")
    // .filter(http.code >= 500)
    // .filter(http.code < 600)
    // .cpm();
    if ((record.http?.code ?? 0) >= 500 && (record.http?.code ?? 0) < 600 && record.verdict === 'forwarded' && record.type === 'http') {
      tables.cilium_endpoint_protocol_http_status_5xx_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_dns_call_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .cpm();
    if (record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_endpoint_protocol_dns_call_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_dns_call_success_count = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(success == true)
    // .cpm();
    if (record.success === true && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_endpoint_protocol_dns_call_success_count.accept(entity);
    }
    // cilium_endpoint_protocol_dns_call_duration = from(CiliumEndpoint.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .sum();
    if (record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_endpoint_protocol_dns_call_duration.accept(entity, record.duration);
    }
    // cilium_endpoint_protocol_dns_error_count = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "dns")
    // .filter(success == false)
    // .labelCount(dns.rcodeString);
    if (record.success === false && record.verdict === 'forwarded' && record.type === 'dns') {
      tables.cilium_endpoint_protocol_dns_error_count.accept(entity, record.dns?.rcodeString ?? '', 50);
    }
    // cilium_endpoint_protocol_kafka_call_cpm = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .cpm();
    if (record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_endpoint_protocol_kafka_call_cpm.accept(entity);
    }
    // cilium_endpoint_protocol_kafka_call_success_count = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(success == true)
    // .cpm();
    if (record.success === true && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_endpoint_protocol_kafka_call_success_count.accept(entity);
    }
    // cilium_endpoint_protocol_kafka_call_duration = from(CiliumEndpoint.duration)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .sum();
    if (record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_endpoint_protocol_kafka_call_duration.accept(entity, record.duration);
    }
    // cilium_endpoint_protocol_kafka_call_error_count = from(CiliumEndpoint.*)
    // .filter(verdict == "forwarded")
    // .filter(type == "kafka")
    // .filter(success == false)
    // .labelCount(kafka.errorCodeString);
    if (record.success === false && record.verdict === 'forwarded' && record.type === 'kafka') {
      tables.cilium_endpoint_protocol_kafka_call_error_count.accept(entity, record.kafka?.errorCodeString ?? '', 50);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, ciliumEndpointProtocolCpmMetric, bucket, tables.cilium_endpoint_protocol_cpm);
      closeTable(
        closed,
        ciliumEndpointProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_5xx_cpm,
      );
      closeTable(closed, ciliumEndpointProtocolDnsCallCpmMetric, bucket, tables.cilium_endpoint_protocol_dns_call_cpm);
      closeTable(
        closed,
        ciliumEndpointProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_success_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_duration,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }

  #entity(record: CiliumEndpointRecord): Entity {
    const serviceName = record.serviceName;
    const endpointName = record.endpointName;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  }
}

export const ciliumEndpointSource: SourceDefinition = {
  name: 'CiliumEndpoint',
  scope: ciliumEndpointScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'endpointName', type: 'string' },
    { name: 'layer', type: 'Layer' },
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
  createDispatcher: (host) => new CiliumEndpointDispatcher(host),
};
