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
import { type DetectPoint, type Layer, LayerNames, type RequestType, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  serviceClientSidecarInternalReqLatencyNanosMetric,
  serviceClientSidecarInternalRespLatencyNanosMetric,
  serviceRelationClientCallSlaMetric,
  serviceRelationClientCpmMetric,
  serviceRelationClientPercentileMetric,
  serviceRelationClientRespTimeMetric,
  serviceRelationServerCallSlaMetric,
  serviceRelationServerCpmMetric,
  serviceRelationServerPercentileMetric,
  serviceRelationServerRespTimeMetric,
  serviceServerSidecarInternalReqLatencyNanosMetric,
  serviceServerSidecarInternalRespLatencyNanosMetric,
} from '../metrics/service-relation.ts';
import { serviceRelationScope } from '../scopes.ts';

/** A request from one service to another. Each side that is observed sends its own record. */
export interface ServiceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly destServiceName: string;
  readonly sourceLayer: Layer | null;
  readonly destLayer: Layer | null;
  readonly sourceServiceInstanceName: string | null;
  readonly destServiceInstanceName: string | null;
  readonly endpoint: string | null;
  /** What framework or server was used, by its number in SkyWalking's component list. */
  readonly componentId: number;
  /** Milliseconds from the first byte in to the last byte out. */
  readonly latency: number;
  /** True when the request succeeded. */
  readonly status: boolean;
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

/** The tables of one time bucket, one per metric over ServiceRelation. */
class ServiceRelationTables {
  readonly service_relation_client_cpm: CpmTable;
  readonly service_relation_client_call_sla: PercentTable;
  readonly service_relation_client_resp_time: LongAvgTable;
  readonly service_relation_client_percentile: Percentile2Table;
  readonly service_relation_server_cpm: CpmTable;
  readonly service_relation_server_call_sla: PercentTable;
  readonly service_relation_server_resp_time: LongAvgTable;
  readonly service_relation_server_percentile: Percentile2Table;
  readonly service_client_sidecar_internal_req_latency_nanos: LongAvgTable;
  readonly service_client_sidecar_internal_resp_latency_nanos: LongAvgTable;
  readonly service_server_sidecar_internal_req_latency_nanos: LongAvgTable;
  readonly service_server_sidecar_internal_resp_latency_nanos: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_relation_client_cpm = new CpmTable(host, host.budget(serviceRelationClientCpmMetric));
    this.service_relation_client_call_sla = new PercentTable(host, host.budget(serviceRelationClientCallSlaMetric));
    this.service_relation_client_resp_time = new LongAvgTable(host, host.budget(serviceRelationClientRespTimeMetric));
    this.service_relation_client_percentile = new Percentile2Table(
      host,
      host.budget(serviceRelationClientPercentileMetric),
    );
    this.service_relation_server_cpm = new CpmTable(host, host.budget(serviceRelationServerCpmMetric));
    this.service_relation_server_call_sla = new PercentTable(host, host.budget(serviceRelationServerCallSlaMetric));
    this.service_relation_server_resp_time = new LongAvgTable(host, host.budget(serviceRelationServerRespTimeMetric));
    this.service_relation_server_percentile = new Percentile2Table(
      host,
      host.budget(serviceRelationServerPercentileMetric),
    );
    this.service_client_sidecar_internal_req_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceClientSidecarInternalReqLatencyNanosMetric),
    );
    this.service_client_sidecar_internal_resp_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceClientSidecarInternalRespLatencyNanosMetric),
    );
    this.service_server_sidecar_internal_req_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceServerSidecarInternalReqLatencyNanosMetric),
    );
    this.service_server_sidecar_internal_resp_latency_nanos = new LongAvgTable(
      host,
      host.budget(serviceServerSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Aggregates records of ServiceRelation into its metrics. */
export class ServiceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceRelationTables(host));
    this.#entities = host.registry(serviceRelationScope);
  }

  dispatch(record: ServiceRelationRecord): void {
    let entity = this.#cache.find4(record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_relation_client_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.CLIENT).cpm();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_relation_client_cpm.accept(entity);
    }
    // service_relation_client_call_sla = from(ServiceRelation.*)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .percent(status == true);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_relation_client_call_sla.accept(entity, record.status === true);
    }
    // service_relation_client_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.CLIENT).longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_relation_client_resp_time.accept(entity, record.latency);
    }
    // service_relation_client_percentile = from(ServiceRelation.latency)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .percentile2(10);
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_relation_client_percentile.accept(entity, record.latency, 10);
    }
    // service_relation_server_cpm = from(ServiceRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_relation_server_cpm.accept(entity);
    }
    // service_relation_server_call_sla = from(ServiceRelation.*)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .percent(status == true);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_relation_server_call_sla.accept(entity, record.status === true);
    }
    // service_relation_server_resp_time = from(ServiceRelation.latency).filter(detectPoint == DetectPoint.SERVER).longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_relation_server_resp_time.accept(entity, record.latency);
    }
    // service_relation_server_percentile = from(ServiceRelation.latency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .percentile2(10);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_relation_server_percentile.accept(entity, record.latency, 10);
    }
    // service_client_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_client_sidecar_internal_req_latency_nanos.accept(
        entity,
        record.sideCar?.internalRequestLatencyNanos ?? 0,
      );
    }
    // service_client_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_client_sidecar_internal_resp_latency_nanos.accept(
        entity,
        record.sideCar?.internalResponseLatencyNanos ?? 0,
      );
    }
    // service_server_sidecar_internal_req_latency_nanos = from(ServiceRelation.sideCar.internalRequestLatencyNanos)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_server_sidecar_internal_req_latency_nanos.accept(
        entity,
        record.sideCar?.internalRequestLatencyNanos ?? 0,
      );
    }
    // service_server_sidecar_internal_resp_latency_nanos = from(ServiceRelation.sideCar.internalResponseLatencyNanos)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_server_sidecar_internal_resp_latency_nanos.accept(
        entity,
        record.sideCar?.internalResponseLatencyNanos ?? 0,
      );
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceRelationClientCpmMetric, bucket, tables.service_relation_client_cpm);
      closeTable(closed, serviceRelationClientCallSlaMetric, bucket, tables.service_relation_client_call_sla);
      closeTable(closed, serviceRelationClientRespTimeMetric, bucket, tables.service_relation_client_resp_time);
      closeTable(closed, serviceRelationClientPercentileMetric, bucket, tables.service_relation_client_percentile);
      closeTable(closed, serviceRelationServerCpmMetric, bucket, tables.service_relation_server_cpm);
      closeTable(closed, serviceRelationServerCallSlaMetric, bucket, tables.service_relation_server_call_sla);
      closeTable(closed, serviceRelationServerRespTimeMetric, bucket, tables.service_relation_server_resp_time);
      closeTable(closed, serviceRelationServerPercentileMetric, bucket, tables.service_relation_server_percentile);
      closeTable(
        closed,
        serviceClientSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_client_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        serviceClientSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_client_sidecar_internal_resp_latency_nanos,
      );
      closeTable(
        closed,
        serviceServerSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_server_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        serviceServerSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_server_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }

  #entity(record: ServiceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const destServiceName = record.destServiceName;
    const sourceLayer = LayerNames.get(record.sourceLayer ?? -1) ?? '';
    const destLayer = LayerNames.get(record.destLayer ?? -1) ?? '';
    const id = relationId(serviceId(sourceServiceName, !virtualLayers.has(sourceLayer)), serviceId(destServiceName, !virtualLayers.has(destLayer)));
    return { id, name: `${sourceServiceName} -> ${destServiceName}`, fields: [sourceServiceName, destServiceName, sourceLayer, destLayer] };
  }
}

export const serviceRelationSource: SourceDefinition = {
  name: 'ServiceRelation',
  scope: serviceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'sourceLayer', type: 'Layer' },
    { name: 'destLayer', type: 'Layer' },
    { name: 'sourceServiceInstanceName', type: 'string' },
    { name: 'destServiceInstanceName', type: 'string' },
    { name: 'endpoint', type: 'string' },
    { name: 'componentId', type: 'int' },
    { name: 'latency', type: 'int' },
    { name: 'status', type: 'bool' },
    { name: 'httpResponseStatusCode', type: 'int' },
    { name: 'rpcStatusCode', type: 'string' },
    { name: 'type', type: 'RequestType' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'tlsMode', type: 'string' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'tcpInfo', type: '{ receivedBytes: long; sentBytes: long; }' },
  ],
  createDispatcher: (host) => new ServiceRelationDispatcher(host),
};
