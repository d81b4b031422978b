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
  textToLong,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, type RequestType, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  endpointCpmMetric,
  endpointMqConsumeLatencyMetric,
  endpointPercentileMetric,
  endpointRespTimeMetric,
  endpointSidecarInternalReqLatencyNanosMetric,
  endpointSidecarInternalRespLatencyNanosMetric,
  endpointSlaMetric,
} from '../metrics/endpoint.ts';
import { endpointScope } from '../scopes.ts';

/** A request to one endpoint of a service. */
export interface EndpointRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly serviceLayer: Layer | null;
  readonly serviceInstanceName: string | null;
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
  readonly attr0: string | null;
  readonly attr1: string | null;
  readonly attr2: string | null;
  readonly attr3: string | null;
  readonly attr4: string | null;
  readonly attr5: string | null;
}

/** The tables of one time bucket, one per metric over Endpoint. */
class EndpointTables {
  readonly endpoint_cpm: CpmTable;
  readonly endpoint_sla: PercentTable;
  readonly endpoint_resp_time: LongAvgTable;
  readonly endpoint_percentile: Percentile2Table;
  readonly endpoint_mq_consume_latency: LongAvgTable;
  readonly endpoint_sidecar_internal_req_latency_nanos: LongAvgTable;
  readonly endpoint_sidecar_internal_resp_latency_nanos: LongAvgTable;

  constructor(host: DispatchHost) {
    this.endpoint_cpm = new CpmTable(host, host.budget(endpointCpmMetric));
    this.endpoint_sla = new PercentTable(host, host.budget(endpointSlaMetric));
    this.endpoint_resp_time = new LongAvgTable(host, host.budget(endpointRespTimeMetric));
    this.endpoint_percentile = new Percentile2Table(host, host.budget(endpointPercentileMetric));
    this.endpoint_mq_consume_latency = new LongAvgTable(host, host.budget(endpointMqConsumeLatencyMetric));
    this.endpoint_sidecar_internal_req_latency_nanos = new LongAvgTable(
      host,
      host.budget(endpointSidecarInternalReqLatencyNanosMetric),
    );
    this.endpoint_sidecar_internal_resp_latency_nanos = new LongAvgTable(
      host,
      host.budget(endpointSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Aggregates records of Endpoint into its metrics. */
export class EndpointDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<EndpointTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new EndpointTables(host));
    this.#entities = host.registry(endpointScope);
  }

  dispatch(record: EndpointRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.name, record.serviceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name, record.serviceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // endpoint_cpm = from(Endpoint.*).cpm().decorator("EndpointDecorator");
    tables.endpoint_cpm.accept(entity);
    // endpoint_sla = from(Endpoint.*).percent(status == true).decorator("EndpointDecorator");
    tables.endpoint_sla.accept(entity, record.status === true);
    // endpoint_resp_time = from(Endpoint.latency).longAvg().decorator("EndpointDecorator");
    tables.endpoint_resp_time.accept(entity, record.latency);
    // endpoint_percentile = from(Endpoint.latency).percentile2(10);
    tables.endpoint_percentile.accept(entity, record.latency, 10);
    // endpoint_mq_consume_latency = from((str->long)Endpoint.tag["transmission.latency"])
    // .filter(type == RequestType.MQ)
    // .filter(tag["transmission.latency"] != null)
    // .longAvg();
    if (record.type === 6 /* RequestType.MQ */ && (record.tag?.get('transmission.latency') ?? null) !== null) {
      tables.endpoint_mq_consume_latency.accept(entity, textToLong(record.tag?.get('transmission.latency') ?? null));
    }
    // endpoint_sidecar_internal_req_latency_nanos = from(Endpoint.sideCar.internalRequestLatencyNanos).longAvg();
    tables.endpoint_sidecar_internal_req_latency_nanos.accept(entity, record.sideCar?.internalRequestLatencyNanos ?? 0);
    // endpoint_sidecar_internal_resp_latency_nanos = from(Endpoint.sideCar.internalResponseLatencyNanos).longAvg();
    tables.endpoint_sidecar_internal_resp_latency_nanos.accept(
      entity,
      record.sideCar?.internalResponseLatencyNanos ?? 0,
    );
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, endpointCpmMetric, bucket, tables.endpoint_cpm);
      closeTable(closed, endpointSlaMetric, bucket, tables.endpoint_sla);
      closeTable(closed, endpointRespTimeMetric, bucket, tables.endpoint_resp_time);
      closeTable(closed, endpointPercentileMetric, bucket, tables.endpoint_percentile);
      closeTable(closed, endpointMqConsumeLatencyMetric, bucket, tables.endpoint_mq_consume_latency);
      closeTable(
        closed,
        endpointSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.endpoint_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        endpointSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.endpoint_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }

  #entity(record: EndpointRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const serviceLayer = LayerNames.get(record.serviceLayer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return {
      id,
      name,
      fields: [serviceName, name, serviceLayer],
      attributes: {
        'EndpointDecorator.attr0': serviceLayer,
      },
    };
  }
}

export const endpointSource: SourceDefinition = {
  name: 'Endpoint',
  scope: endpointScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'serviceLayer', type: 'Layer' },
    { name: 'serviceInstanceName', type: 'string' },
    { name: 'latency', type: 'int' },
    { name: 'status', type: 'bool' },
    { name: 'httpResponseStatusCode', type: 'int' },
    { name: 'rpcStatusCode', type: 'string' },
    { name: 'type', type: 'RequestType' },
    { name: 'tags', type: 'list<string>' },
    { name: 'tag', type: 'map<string, string>' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'attr0', type: 'string' },
    { name: 'attr1', type: 'string' },
    { name: 'attr2', type: 'string' },
    { name: 'attr3', type: 'string' },
    { name: 'attr4', type: 'string' },
    { name: 'attr5', type: 'string' },
  ],
  createDispatcher: (host) => new EndpointDispatcher(host),
};
