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
  textToLong,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, type RequestType, virtualLayers } from '../enums.ts';
import { ApdexTable } from '../functions/apdex.ts';
import { CountTable } from '../functions/count.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  serviceApdexMetric,
  serviceCpmMetric,
  serviceMqConsumeCountMetric,
  serviceMqConsumeLatencyMetric,
  servicePercentileMetric,
  serviceRespTimeMetric,
  serviceSidecarInternalReqLatencyNanosMetric,
  serviceSidecarInternalRespLatencyNanosMetric,
  serviceSlaMetric,
} from '../metrics/service.ts';
import { serviceScope } from '../scopes.ts';

/** A request that a service answered. */
export interface ServiceRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  readonly serviceInstanceName: string | null;
  readonly endpointName: string | null;
  /** Milliseconds from the first byte in to the last byte out. */
  readonly latency: number;
  /** True when the request succeeded. */
  readonly status: boolean;
  readonly httpResponseStatusCode: number;
  readonly rpcStatusCode: string | null;
  readonly type: RequestType | null;
  /** Searchable tags, each as `key:value`. */
  readonly tags: readonly string[] | null;
  /** All tags of the span. */
  readonly tag: ReadonlyMap<string, string> | null;
  readonly sideCar: {
      readonly internalErrorCode: string | null;
      readonly internalRequestLatencyNanos: number;
      readonly internalResponseLatencyNanos: number;
    } | null;
  /** Bytes, for requests of type TCP: where SkyWalking kept them until 9.2, before it had TCP sources. */
  readonly tcpInfo: {
      readonly receivedBytes: number;
      readonly sentBytes: number;
    } | null;
  readonly tlsMode: string | null;
  readonly attr0: string | null;
  readonly attr1: string | null;
  readonly attr2: string | null;
  readonly attr3: string | null;
  readonly attr4: string | null;
  readonly attr5: string | null;
}

/** The tables of one time bucket, one per metric over Service. */
class ServiceTables {
  readonly service_cpm: CpmTable;
  readonly service_sla: PercentTable;
  readonly service_resp_time: LongAvgTable;
  readonly service_percentile: Percentile2Table;
  readonly service_apdex: ApdexTable;
  readonly service_mq_consume_count: CountTable;
  readonly service_mq_consume_latency: LongAvgTable;
  readonly service_sidecar_internal_req_latency_nanos: LongAvgTable;
  readonly service_sidecar_internal_resp_latency_nanos: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_cpm = new CpmTable(host, host.budget(serviceCpmMetric));
    this.service_sla = new PercentTable(host, host.budget(serviceSlaMetric));
    this.service_resp_time = new LongAvgTable(host, host.budget(serviceRespTimeMetric));
    this.service_percentile = new Percentile2Table(host, host.budget(servicePercentileMetric));
    this.service_apdex = new ApdexTable(host, host.budget(serviceApdexMetric));
    this.service_mq_consume_count = new CountTable(host, host.budget(serviceMqConsumeCountMetric));
    this.service_mq_consume_latency = new LongAvgTable(host, host.budget(serviceMqConsumeLatencyMetric));
    this.service_sidecar_internal_req_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceSidecarInternalReqLatencyNanosMetric),
    );
    this.service_sidecar_internal_resp_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Aggregates records of Service into its metrics. */
export class ServiceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceTables(host));
    this.#entities = host.registry(serviceScope);
  }

  dispatch(record: ServiceRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_cpm = from(Service.*).cpm().decorator("ServiceDecorator");
    tables.service_cpm.accept(entity);
    // service_sla = from(Service.*).percent(status == true).decorator("ServiceDecorator");
    tables.service_sla.accept(entity, record.status === true);
    // service_resp_time = from(Service.latency).longAvg().decorator("ServiceDecorator");
    tables.service_resp_time.accept(entity, record.latency);
    // service_percentile = from(Service.latency).percentile2(10);
    tables.service_percentile.accept(entity, record.latency, 10);
    // service_apdex = from(Service.latency).apdex(name, status).decorator("ServiceDecorator");
    tables.service_apdex.accept(entity, record.latency, record.name, record.status);
    // service_mq_consume_count = from(Service.*).filter(type == RequestType.MQ).count();
    if (record.type === 6 /* RequestType.MQ */) {
      tables.service_mq_consume_count.accept(entity);
    }
    // service_mq_consume_latency = from((str->long)Service.tag["transmission.latency"])
    // .filter(type == RequestType.MQ)
    // .filter(tag["transmission.latency"] != null)
    // .longAvg();
    if (record.type === 6 /* RequestType.MQ */ && (record.tag?.get('transmission.latency') ?? null) !== null) {
      tables.service_mq_consume_latency.accept(entity, textToLong(record.tag?.get('transmission.latency') ?? null));
    }
    // service_sidecar_internal_req_latency_nanos = from(Service.sideCar.internalRequestLatencyNanos).longAvg();
    tables.service_sidecar_internal_req_latency_nanos.accept(entity, record.sideCar?.internalRequestLatencyNanos ?? 0);
    // service_sidecar_internal_resp_latency_nanos = from(Service.sideCar.internalResponseLatencyNanos).longAvg();
    tables.service_sidecar_internal_resp_latency_nanos.accept(
      entity,
      record.sideCar?.internalResponseLatencyNanos ?? 0,
    );
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceCpmMetric, bucket, tables.service_cpm);
      closeTable(closed, serviceSlaMetric, bucket, tables.service_sla);
      closeTable(closed, serviceRespTimeMetric, bucket, tables.service_resp_time);
      closeTable(closed, servicePercentileMetric, bucket, tables.service_percentile);
      closeTable(closed, serviceApdexMetric, bucket, tables.service_apdex);
      closeTable(closed, serviceMqConsumeCountMetric, bucket, tables.service_mq_consume_count);
      closeTable(closed, serviceMqConsumeLatencyMetric, bucket, tables.service_mq_consume_latency);
      closeTable(
        closed,
        serviceSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        serviceSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }

  #entity(record: ServiceRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return {
      id,
      name,
      fields: [name, layer],
      attributes: {
        'ServiceDecorator.attr0': layer,
      },
    };
  }
}

export const serviceSource: SourceDefinition = {
  name: 'Service',
  scope: serviceScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'serviceInstanceName', type: 'string' },
    { name: 'endpointName', type: 'string' },
    { name: 'latency', type: 'int' },
    { name: 'status', type: 'bool' },
    { name: 'httpResponseStatusCode', type: 'int' },
    { name: 'rpcStatusCode', type: 'string' },
    { name: 'type', type: 'RequestType' },
    { name: 'tags', type: 'list<string>' },
    { name: 'tag', type: 'map<string, string>' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'tcpInfo', type: '{ receivedBytes: long; sentBytes: long; }' },
    { name: 'tlsMode', type: 'string' },
    { name: 'attr0', type: 'string' },
    { name: 'attr1', type: 'string' },
    { name: 'attr2', type: 'string' },
    { name: 'attr3', type: 'string' },
    { name: 'attr4', type: 'string' },
    { name: 'attr5', type: 'string' },
  ],
  createDispatcher: (host) => new ServiceDispatcher(host),
};
