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
import { type DetectPoint, type Layer, LayerNames, type RequestType, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  instanceClientSidecarInternalReqLatencyNanosMetric,
  instanceClientSidecarInternalRespLatencyNanosMetric,
  instanceServerSidecarInternalReqLatencyNanosMetric,
  instanceServerSidecarInternalRespLatencyNanosMetric,
  serviceInstanceRelationClientCallSlaMetric,
  serviceInstanceRelationClientCpmMetric,
  serviceInstanceRelationClientPercentileMetric,
  serviceInstanceRelationClientRespTimeMetric,
  serviceInstanceRelationServerCallSlaMetric,
  serviceInstanceRelationServerCpmMetric,
  serviceInstanceRelationServerPercentileMetric,
  serviceInstanceRelationServerRespTimeMetric,
} from '../metrics/service-instance-relation.ts';
import { serviceInstanceRelationScope } from '../scopes.ts';

/** A request from one instance to another. */
export interface ServiceInstanceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly sourceServiceInstanceName: string;
  readonly destServiceName: string;
  readonly destServiceInstanceName: string;
  readonly sourceServiceLayer: Layer | null;
  readonly destServiceLayer: Layer | null;
  readonly endpoint: string | null;
  /** What framework or server was used, by its number in SkyWalking's component list. */
  readonly componentId: number;
  /** Milliseconds from the first byte in to the last byte out. */
  readonly latency: number;
  /** True when the request succeeded. */
  readonly status: boolean;
  /** As before SkyWalking 8.9 told HTTP's status and RPC's apart. */
  readonly responseCode: number;
  readonly httpResponseStatusCode: number;
  readonly rpcStatusCode: string | null;
  readonly type: RequestType | null;
  /** The side that measured. */
  readonly detectPoint: DetectPoint | null;
  /** How far the connection is encrypted, e.g. `mTLS`. */
  readonly tlsMode: string | null;
  /** What the proxy beside the service adds. */
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

/** The tables of one time bucket, one per metric over ServiceInstanceRelation. */
class ServiceInstanceRelationTables {
  readonly service_instance_relation_client_cpm: CpmTable;
  readonly service_instance_relation_client_call_sla: PercentTable;
  readonly service_instance_relation_client_resp_time: LongAvgTable;
  readonly service_instance_relation_client_percentile: Percentile2Table;
  readonly service_instance_relation_server_cpm: CpmTable;
  readonly service_instance_relation_server_call_sla: PercentTable;
  readonly service_instance_relation_server_resp_time: LongAvgTable;
  readonly service_instance_relation_server_percentile: Percentile2Table;
  readonly instance_client_sidecar_internal_req_latency_nanos: LongAvgTable;
  readonly instance_client_sidecar_internal_resp_latency_nanos: LongAvgTable;
  readonly instance_server_sidecar_internal_req_latency_nanos: LongAvgTable;
  readonly instance_server_sidecar_internal_resp_latency_nanos: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_instance_relation_client_cpm = new CpmTable(host, host.budget(serviceInstanceRelationClientCpmMetric));
    this.service_instance_relation_client_call_sla = new PercentTable(
      host,
      host.budget(serviceInstanceRelationClientCallSlaMetric),
    );
    this.service_instance_relation_client_resp_time = new LongAvgTable(
      host,
      host.budget(serviceInstanceRelationClientRespTimeMetric),
    );
    this.service_instance_relation_client_percentile = new Percentile2Table(
      host,
      host.budget(serviceInstanceRelationClientPercentileMetric),
    );
    this.service_instance_relation_server_cpm = new CpmTable(host, host.budget(serviceInstanceRelationServerCpmMetric));
    this.service_instance_relation_server_call_sla = new PercentTable(
      host,
      host.budget(serviceInstanceRelationServerCallSlaMetric),
    );
    this.service_instance_relation_server_resp_time = new LongAvgTable(
      host,
      host.budget(serviceInstanceRelationServerRespTimeMetric),
    );
    this.service_instance_relation_server_percentile = new Percentile2Table(
      host,
      host.budget(serviceInstanceRelationServerPercentileMetric),
    );
    this.instance_client_sidecar_internal_req_latency_nanos = new LongAvgTable(
      host,
      host.budget(instanceClientSidecarInternalReqLatencyNanosMetric),
    );
    this.instance_client_sidecar_internal_resp_latency_nanos = new LongAvgTable(
      host,
      host.budget(instanceClientSidecarInternalRespLatencyNanosMetric),
    );
    this.instance_server_sidecar_internal_req_latency_nanos = new LongAvgTable(
      host,
      host.budget(instanceServerSidecarInternalReqLatencyNanosMetric),
    );
    this.instance_server_sidecar_internal_resp_latency_nanos = new LongAvgTable(
      host,
      host.budget(instanceServerSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Aggregates records of ServiceInstanceRelation into its metrics. */
export class ServiceInstanceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceRelationTables(host));
    this.#entities = host.registry(serviceInstanceRelationScope);
  }

  dispatch(record: ServiceInstanceRelationRecord): void {
    let entity = this.#cache.find6(record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceServiceLayer, record.destServiceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceServiceLayer, record.destServiceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_instance_relation_client_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_instance_relation_client_cpm.accept(entity);
    }
    // service_instance_relation_client_call_sla = from(ServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .percent(status == true);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_instance_relation_client_call_sla.accept(entity, record.status === true);
    }
    // service_instance_relation_client_resp_time = from(ServiceInstanceRelation.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_instance_relation_client_resp_time.accept(entity, record.latency);
    }
    // service_instance_relation_client_percentile = from(ServiceInstanceRelation.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .percentile2(10);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_instance_relation_client_percentile.accept(entity, record.latency, 10);
    }
    // service_instance_relation_server_cpm = from(ServiceInstanceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_instance_relation_server_cpm.accept(entity);
    }
    // service_instance_relation_server_call_sla = from(ServiceInstanceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .percent(status == true);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_instance_relation_server_call_sla.accept(entity, record.status === true);
    }
    // service_instance_relation_server_resp_time = from(ServiceInstanceRelation.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_instance_relation_server_resp_time.accept(entity, record.latency);
    }
    // service_instance_relation_server_percentile = from(ServiceInstanceRelation.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .percentile2(10);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_instance_relation_server_percentile.accept(entity, record.latency, 10);
    }
    // instance_client_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.instance_client_sidecar_internal_req_latency_nanos.accept(
        entity,
        record.sideCar?.internalRequestLatencyNanos ?? 0,
      );
    }
    // instance_client_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.instance_client_sidecar_internal_resp_latency_nanos.accept(
        entity,
        record.sideCar?.internalResponseLatencyNanos ?? 0,
      );
    }
    // instance_server_sidecar_internal_req_latency_nanos = from(ServiceInstanceRelation.sideCar.internalRequestLatencyNanos)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.instance_server_sidecar_internal_req_latency_nanos.accept(
        entity,
        record.sideCar?.internalRequestLatencyNanos ?? 0,
      );
    }
    // instance_server_sidecar_internal_resp_latency_nanos = from(ServiceInstanceRelation.sideCar.internalResponseLatencyNanos)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.instance_server_sidecar_internal_resp_latency_nanos.accept(
        entity,
        record.sideCar?.internalResponseLatencyNanos ?? 0,
      );
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceInstanceRelationClientCpmMetric, bucket, tables.service_instance_relation_client_cpm);
      closeTable(
        closed,
        serviceInstanceRelationClientCallSlaMetric,
        bucket,
        tables.service_instance_relation_client_call_sla,
      );
      closeTable(
        closed,
        serviceInstanceRelationClientRespTimeMetric,
        bucket,
        tables.service_instance_relation_client_resp_time,
      );
      closeTable(
        closed,
        serviceInstanceRelationClientPercentileMetric,
        bucket,
        tables.service_instance_relation_client_percentile,
      );
      closeTable(closed, serviceInstanceRelationServerCpmMetric, bucket, tables.service_instance_relation_server_cpm);
      closeTable(
        closed,
        serviceInstanceRelationServerCallSlaMetric,
        bucket,
        tables.service_instance_relation_server_call_sla,
      );
      closeTable(
        closed,
        serviceInstanceRelationServerRespTimeMetric,
        bucket,
        tables.service_instance_relation_server_resp_time,
      );
      closeTable(
        closed,
        serviceInstanceRelationServerPercentileMetric,
        bucket,
        tables.service_instance_relation_server_percentile,
      );
      closeTable(
        closed,
        instanceClientSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.instance_client_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        instanceClientSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.instance_client_sidecar_internal_resp_latency_nanos,
      );
      closeTable(
        closed,
        instanceServerSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.instance_server_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        instanceServerSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.instance_server_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }

  #entity(record: ServiceInstanceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const sourceServiceInstanceName = record.sourceServiceInstanceName;
    const destServiceName = record.destServiceName;
    const destServiceInstanceName = record.destServiceInstanceName;
    const sourceServiceLayer = LayerNames.get(record.sourceServiceLayer ?? -1) ?? '';
    const destServiceLayer = LayerNames.get(record.destServiceLayer ?? -1) ?? '';
    const id = relationId(ownedId(serviceId(sourceServiceName, !virtualLayers.has(sourceServiceLayer)), sourceServiceInstanceName), ownedId(serviceId(destServiceName, !virtualLayers.has(destServiceLayer)), destServiceInstanceName));
    return { id, name: `${sourceServiceInstanceName} -> ${destServiceInstanceName}`, fields: [sourceServiceName, sourceServiceInstanceName, destServiceName, destServiceInstanceName, sourceServiceLayer, destServiceLayer] };
  }
}

export const serviceInstanceRelationSource: SourceDefinition = {
  name: 'ServiceInstanceRelation',
  scope: serviceInstanceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'sourceServiceInstanceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'destServiceInstanceName', type: 'string' },
    { name: 'sourceServiceLayer', type: 'Layer' },
    { name: 'destServiceLayer', type: 'Layer' },
    { name: 'endpoint', type: 'string' },
    { name: 'componentId', type: 'int' },
    { name: 'latency', type: 'int' },
    { name: 'status', type: 'bool' },
    { name: 'responseCode', type: 'int' },
    { name: 'httpResponseStatusCode', type: 'int' },
    { name: 'rpcStatusCode', type: 'string' },
    { name: 'type', type: 'RequestType' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'tlsMode', type: 'string' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'tcpInfo', type: '{ receivedBytes: long; sentBytes: long; }' },
  ],
  createDispatcher: (host) => new ServiceInstanceRelationDispatcher(host),
};
