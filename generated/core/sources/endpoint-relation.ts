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
  endpointRelationId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { type DetectPoint, type Layer, LayerNames, type RequestType, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  endpointRelationCpmMetric,
  endpointRelationPercentileMetric,
  endpointRelationRespTimeMetric,
  endpointRelationSlaMetric,
} from '../metrics/endpoint-relation.ts';
import { endpointRelationScope } from '../scopes.ts';

/** A request to an endpoint (the child) that another endpoint caused. */
export interface EndpointRelationRecord extends SourceRecord {
  readonly serviceName: string;
  readonly endpoint: string;
  readonly childServiceName: string;
  readonly childEndpoint: string;
  readonly serviceLayer: Layer | null;
  readonly childServiceLayer: Layer | null;
  readonly serviceInstanceName: string | null;
  readonly childServiceInstanceName: string | null;
  /** What framework or server was used, by its number in SkyWalking's component list. */
  readonly componentId: number;
  /** Milliseconds from the first byte in to the last byte out. */
  readonly rpcLatency: number;
  /** True when the request succeeded. */
  readonly status: boolean;
  readonly httpResponseStatusCode: number;
  readonly rpcStatusCode: string | null;
  readonly type: RequestType | null;
  /** The side that measured. */
  readonly detectPoint: DetectPoint | null;
}

/** The tables of one time bucket, one per metric over EndpointRelation. */
class EndpointRelationTables {
  readonly endpoint_relation_cpm: CpmTable;
  readonly endpoint_relation_sla: PercentTable;
  readonly endpoint_relation_resp_time: LongAvgTable;
  readonly endpoint_relation_percentile: Percentile2Table;

  constructor(host: DispatchHost) {
    this.endpoint_relation_cpm = new CpmTable(host, host.budget(endpointRelationCpmMetric));
    this.endpoint_relation_sla = new PercentTable(host, host.budget(endpointRelationSlaMetric));
    this.endpoint_relation_resp_time = new LongAvgTable(host, host.budget(endpointRelationRespTimeMetric));
    this.endpoint_relation_percentile = new Percentile2Table(host, host.budget(endpointRelationPercentileMetric));
  }
}

/** Aggregates records of EndpointRelation into its metrics. */
export class EndpointRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<EndpointRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new EndpointRelationTables(host));
    this.#entities = host.registry(endpointRelationScope);
  }

  dispatch(record: EndpointRelationRecord): void {
    let entity = this.#cache.find6(record.serviceName, record.endpoint, record.childServiceName, record.childEndpoint, record.serviceLayer, record.childServiceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.endpoint, record.childServiceName, record.childEndpoint, record.serviceLayer, record.childServiceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // endpoint_relation_cpm = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).cpm();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.endpoint_relation_cpm.accept(entity);
    }
    // endpoint_relation_sla = from(EndpointRelation.*).filter(detectPoint == DetectPoint.SERVER).percent(status == true);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.endpoint_relation_sla.accept(entity, record.status === true);
    }
    // endpoint_relation_resp_time = from(EndpointRelation.rpcLatency).filter(detectPoint == DetectPoint.SERVER).longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.endpoint_relation_resp_time.accept(entity, record.rpcLatency);
    }
    // endpoint_relation_percentile = from(EndpointRelation.rpcLatency)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .percentile2(10);
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.endpoint_relation_percentile.accept(entity, record.rpcLatency, 10);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, endpointRelationCpmMetric, bucket, tables.endpoint_relation_cpm);
      closeTable(closed, endpointRelationSlaMetric, bucket, tables.endpoint_relation_sla);
      closeTable(closed, endpointRelationRespTimeMetric, bucket, tables.endpoint_relation_resp_time);
      closeTable(closed, endpointRelationPercentileMetric, bucket, tables.endpoint_relation_percentile);
    }
    return closed;
  }

  #entity(record: EndpointRelationRecord): Entity {
    const serviceName = record.serviceName;
    const endpoint = record.endpoint;
    const childServiceName = record.childServiceName;
    const childEndpoint = record.childEndpoint;
    const serviceLayer = LayerNames.get(record.serviceLayer ?? -1) ?? '';
    const childServiceLayer = LayerNames.get(record.childServiceLayer ?? -1) ?? '';
    const id = endpointRelationId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint, serviceId(childServiceName, !virtualLayers.has(childServiceLayer)), childEndpoint);
    return { id, name: `${endpoint} -> ${childEndpoint}`, fields: [serviceName, endpoint, childServiceName, childEndpoint, serviceLayer, childServiceLayer] };
  }
}

export const endpointRelationSource: SourceDefinition = {
  name: 'EndpointRelation',
  scope: endpointRelationScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'endpoint', type: 'string' },
    { name: 'childServiceName', type: 'string' },
    { name: 'childEndpoint', type: 'string' },
    { name: 'serviceLayer', type: 'Layer' },
    { name: 'childServiceLayer', type: 'Layer' },
    { name: 'serviceInstanceName', type: 'string' },
    { name: 'childServiceInstanceName', type: 'string' },
    { name: 'componentId', type: 'int' },
    { name: 'rpcLatency', type: 'int' },
    { name: 'status', type: 'bool' },
    { name: 'httpResponseStatusCode', type: 'int' },
    { name: 'rpcStatusCode', type: 'string' },
    { name: 'type', type: 'RequestType' },
    { name: 'detectPoint', type: 'DetectPoint' },
  ],
  createDispatcher: (host) => new EndpointRelationDispatcher(host),
};
