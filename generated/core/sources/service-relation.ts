// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  type MetricBlock,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  relationId,
  serviceId,
  takeBlock,
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
    this.service_relation_client_cpm = new CpmTable(host);
    this.service_relation_client_call_sla = new PercentTable(host);
    this.service_relation_client_resp_time = new LongAvgTable(host);
    this.service_relation_client_percentile = new Percentile2Table(host);
    this.service_relation_server_cpm = new CpmTable(host);
    this.service_relation_server_call_sla = new PercentTable(host);
    this.service_relation_server_resp_time = new LongAvgTable(host);
    this.service_relation_server_percentile = new Percentile2Table(host);
    this.service_client_sidecar_internal_req_latency_nanos = new LongAvgTable(host);
    this.service_client_sidecar_internal_resp_latency_nanos = new LongAvgTable(host);
    this.service_server_sidecar_internal_req_latency_nanos = new LongAvgTable(host);
    this.service_server_sidecar_internal_resp_latency_nanos = new LongAvgTable(host);
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

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, serviceRelationClientCpmMetric, bucket, tables.service_relation_client_cpm);
      takeBlock(blocks, serviceRelationClientCallSlaMetric, bucket, tables.service_relation_client_call_sla);
      takeBlock(blocks, serviceRelationClientRespTimeMetric, bucket, tables.service_relation_client_resp_time);
      takeBlock(blocks, serviceRelationClientPercentileMetric, bucket, tables.service_relation_client_percentile);
      takeBlock(blocks, serviceRelationServerCpmMetric, bucket, tables.service_relation_server_cpm);
      takeBlock(blocks, serviceRelationServerCallSlaMetric, bucket, tables.service_relation_server_call_sla);
      takeBlock(blocks, serviceRelationServerRespTimeMetric, bucket, tables.service_relation_server_resp_time);
      takeBlock(blocks, serviceRelationServerPercentileMetric, bucket, tables.service_relation_server_percentile);
      takeBlock(
        blocks,
        serviceClientSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_client_sidecar_internal_req_latency_nanos,
      );
      takeBlock(
        blocks,
        serviceClientSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_client_sidecar_internal_resp_latency_nanos,
      );
      takeBlock(
        blocks,
        serviceServerSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_server_sidecar_internal_req_latency_nanos,
      );
      takeBlock(
        blocks,
        serviceServerSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_server_sidecar_internal_resp_latency_nanos,
      );
    }
    return blocks;
  }

  #entity(record: ServiceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const destServiceName = record.destServiceName;
    const sourceLayer = (LayerNames.get(record.sourceLayer ?? -1) ?? '');
    const destLayer = (LayerNames.get(record.destLayer ?? -1) ?? '');
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
