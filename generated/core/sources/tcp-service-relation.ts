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
import { LongAvgTable } from '../functions/long-avg.ts';
import {
  serviceRelationClientReceivedMetric,
  serviceRelationClientSentMetric,
  serviceRelationServerReceivedMetric,
  serviceRelationServerSentMetric,
} from '../metrics/tcp-service-relation.ts';
import { tCPServiceRelationScope } from '../scopes.ts';

/** Bytes between two services. */
export interface TCPServiceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly destServiceName: string;
  readonly sourceLayer: Layer | null;
  readonly destLayer: Layer | null;
  readonly sourceServiceInstanceName: string | null;
  readonly destServiceInstanceName: string | null;
  /** What framework or server was used, by its number in SkyWalking's component list. */
  readonly componentId: number;
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
  /** Bytes since the report before. */
  readonly receivedBytes: number;
  readonly sentBytes: number;
}

/** The tables of one time bucket, one per metric over TCPServiceRelation. */
class TCPServiceRelationTables {
  readonly service_relation_client_received: LongAvgTable;
  readonly service_relation_client_sent: LongAvgTable;
  readonly service_relation_server_received: LongAvgTable;
  readonly service_relation_server_sent: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_relation_client_received = new LongAvgTable(host, host.budget(serviceRelationClientReceivedMetric));
    this.service_relation_client_sent = new LongAvgTable(host, host.budget(serviceRelationClientSentMetric));
    this.service_relation_server_received = new LongAvgTable(host, host.budget(serviceRelationServerReceivedMetric));
    this.service_relation_server_sent = new LongAvgTable(host, host.budget(serviceRelationServerSentMetric));
  }
}

/** Aggregates records of TCPServiceRelation into its metrics. */
export class TCPServiceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<TCPServiceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new TCPServiceRelationTables(host));
    this.#entities = host.registry(tCPServiceRelationScope);
  }

  dispatch(record: TCPServiceRelationRecord): void {
    let entity = this.#cache.find4(record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.destServiceName, record.sourceLayer, record.destLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_relation_client_received = from(TCPServiceRelation.receivedBytes)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_relation_client_received.accept(entity, record.receivedBytes);
    }
    // service_relation_client_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.CLIENT).longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_relation_client_sent.accept(entity, record.sentBytes);
    }
    // service_relation_server_received = from(TCPServiceRelation.receivedBytes)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_relation_server_received.accept(entity, record.receivedBytes);
    }
    // service_relation_server_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.SERVER).longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_relation_server_sent.accept(entity, record.sentBytes);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceRelationClientReceivedMetric, bucket, tables.service_relation_client_received);
      closeTable(closed, serviceRelationClientSentMetric, bucket, tables.service_relation_client_sent);
      closeTable(closed, serviceRelationServerReceivedMetric, bucket, tables.service_relation_server_received);
      closeTable(closed, serviceRelationServerSentMetric, bucket, tables.service_relation_server_sent);
    }
    return closed;
  }

  #entity(record: TCPServiceRelationRecord): Entity {
    const sourceServiceName = record.sourceServiceName;
    const destServiceName = record.destServiceName;
    const sourceLayer = LayerNames.get(record.sourceLayer ?? -1) ?? '';
    const destLayer = LayerNames.get(record.destLayer ?? -1) ?? '';
    const id = relationId(serviceId(sourceServiceName, !virtualLayers.has(sourceLayer)), serviceId(destServiceName, !virtualLayers.has(destLayer)));
    return { id, name: `${sourceServiceName} -> ${destServiceName}`, fields: [sourceServiceName, destServiceName, sourceLayer, destLayer] };
  }
}

export const tCPServiceRelationSource: SourceDefinition = {
  name: 'TCPServiceRelation',
  scope: tCPServiceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'sourceLayer', type: 'Layer' },
    { name: 'destLayer', type: 'Layer' },
    { name: 'sourceServiceInstanceName', type: 'string' },
    { name: 'destServiceInstanceName', type: 'string' },
    { name: 'componentId', type: 'int' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'tlsMode', type: 'string' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'receivedBytes', type: 'long' },
    { name: 'sentBytes', type: 'long' },
  ],
  createDispatcher: (host) => new TCPServiceRelationDispatcher(host),
};
