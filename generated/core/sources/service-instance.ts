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
import { type Layer, LayerNames, type RequestType, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import {
  serviceInstanceCpmMetric,
  serviceInstanceRespTimeMetric,
  serviceInstanceSidecarInternalReqLatencyNanosMetric,
  serviceInstanceSidecarInternalRespLatencyNanosMetric,
  serviceInstanceSlaMetric,
} from '../metrics/service-instance.ts';
import { serviceInstanceScope } from '../scopes.ts';

/** A request that one instance of a service answered. */
export interface ServiceInstanceRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly serviceLayer: Layer | null;
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
}

/** The tables of one time bucket, one per metric over ServiceInstance. */
class ServiceInstanceTables {
  readonly service_instance_cpm: CpmTable;
  readonly service_instance_sla: PercentTable;
  readonly service_instance_resp_time: LongAvgTable;
  readonly service_instance_sidecar_internal_req_latency_nanos: LongAvgTable;
  readonly service_instance_sidecar_internal_resp_latency_nanos: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_instance_cpm = new CpmTable(host, host.budget(serviceInstanceCpmMetric));
    this.service_instance_sla = new PercentTable(host, host.budget(serviceInstanceSlaMetric));
    this.service_instance_resp_time = new LongAvgTable(host, host.budget(serviceInstanceRespTimeMetric));
    this.service_instance_sidecar_internal_req_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceInstanceSidecarInternalReqLatencyNanosMetric),
    );
    this.service_instance_sidecar_internal_resp_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceInstanceSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Aggregates records of ServiceInstance into its metrics. */
export class ServiceInstanceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceTables(host));
    this.#entities = host.registry(serviceInstanceScope);
  }

  dispatch(record: ServiceInstanceRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.name, record.serviceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name, record.serviceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_instance_cpm = from(ServiceInstance.*).cpm();
    tables.service_instance_cpm.accept(entity);
    // service_instance_sla = from(ServiceInstance.*).percent(status == true);
    tables.service_instance_sla.accept(entity, record.status === true);
    // service_instance_resp_time = from(ServiceInstance.latency).longAvg();
    tables.service_instance_resp_time.accept(entity, record.latency);
    // service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstance.sideCar.internalRequestLatencyNanos)
    // .longAvg();
    tables.service_instance_sidecar_internal_req_latency_nanos.accept(
      entity,
      record.sideCar?.internalRequestLatencyNanos ?? 0,
    );
    // service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstance.sideCar.internalResponseLatencyNanos)
    // .longAvg();
    tables.service_instance_sidecar_internal_resp_latency_nanos.accept(
      entity,
      record.sideCar?.internalResponseLatencyNanos ?? 0,
    );
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceInstanceCpmMetric, bucket, tables.service_instance_cpm);
      closeTable(closed, serviceInstanceSlaMetric, bucket, tables.service_instance_sla);
      closeTable(closed, serviceInstanceRespTimeMetric, bucket, tables.service_instance_resp_time);
      closeTable(
        closed,
        serviceInstanceSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_instance_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        serviceInstanceSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_instance_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }

  #entity(record: ServiceInstanceRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const serviceLayer = LayerNames.get(record.serviceLayer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  }
}

export const serviceInstanceSource: SourceDefinition = {
  name: 'ServiceInstance',
  scope: serviceInstanceScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'serviceLayer', type: 'Layer' },
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
  ],
  createDispatcher: (host) => new ServiceInstanceDispatcher(host),
};
