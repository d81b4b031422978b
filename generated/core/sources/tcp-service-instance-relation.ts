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
import { LongAvgTable } from '../functions/long-avg.ts';
import {
  serviceInstanceRelationClientReceivedMetric,
  serviceInstanceRelationClientSentMetric,
  serviceInstanceRelationServerReceivedMetric,
  serviceInstanceRelationServerSentMetric,
} from '../metrics/tcp-service-instance-relation.ts';
import { tCPServiceInstanceRelationScope } from '../scopes.ts';

/** Bytes between two instances. */
export interface TCPServiceInstanceRelationRecord extends SourceRecord {
  readonly sourceServiceName: string;
  readonly sourceServiceInstanceName: string;
  readonly destServiceName: string;
  readonly destServiceInstanceName: string;
  readonly sourceServiceLayer: Layer | null;
  readonly destServiceLayer: Layer | null;
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

/** The tables of one time bucket, one per metric over TCPServiceInstanceRelation. */
class TCPServiceInstanceRelationTables {
  readonly service_instance_relation_client_received: LongAvgTable;
  readonly service_instance_relation_client_sent: LongAvgTable;
  readonly service_instance_relation_server_received: LongAvgTable;
  readonly service_instance_relation_server_sent: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_instance_relation_client_received = new LongAvgTable(
      host,
      host.budget(serviceInstanceRelationClientReceivedMetric),
    );
    this.service_instance_relation_client_sent = new LongAvgTable(
      host,
      host.budget(serviceInstanceRelationClientSentMetric),
    );
    this.service_instance_relation_server_received = new LongAvgTable(
      host,
      host.budget(serviceInstanceRelationServerReceivedMetric),
    );
    this.service_instance_relation_server_sent = new LongAvgTable(
      host,
      host.budget(serviceInstanceRelationServerSentMetric),
    );
  }
}

/** Aggregates records of TCPServiceInstanceRelation into its metrics. */
export class TCPServiceInstanceRelationDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<TCPServiceInstanceRelationTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new TCPServiceInstanceRelationTables(host));
    this.#entities = host.registry(tCPServiceInstanceRelationScope);
  }

  dispatch(record: TCPServiceInstanceRelationRecord): void {
    let entity = this.#cache.find6(record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceServiceLayer, record.destServiceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.sourceServiceName, record.sourceServiceInstanceName, record.destServiceName, record.destServiceInstanceName, record.sourceServiceLayer, record.destServiceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_instance_relation_client_received = from(TCPServiceInstanceRelation.receivedBytes)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_instance_relation_client_received.accept(entity, record.receivedBytes);
    }
    // service_instance_relation_client_sent = from(TCPServiceInstanceRelation.sentBytes)
    // .filter(detectPoint == DetectPoint.CLIENT)
    // .longAvg();
    if (record.detectPoint === 1 /* DetectPoint.CLIENT */) {
      tables.service_instance_relation_client_sent.accept(entity, record.sentBytes);
    }
    // service_instance_relation_server_received = from(TCPServiceInstanceRelation.receivedBytes)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_instance_relation_server_received.accept(entity, record.receivedBytes);
    }
    // service_instance_relation_server_sent = from(TCPServiceInstanceRelation.sentBytes)
    // .filter(detectPoint == DetectPoint.SERVER)
    // .longAvg();
    if (record.detectPoint === 0 /* DetectPoint.SERVER */) {
      tables.service_instance_relation_server_sent.accept(entity, record.sentBytes);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        serviceInstanceRelationClientReceivedMetric,
        bucket,
        tables.service_instance_relation_client_received,
      );
      closeTable(closed, serviceInstanceRelationClientSentMetric, bucket, tables.service_instance_relation_client_sent);
      closeTable(
        closed,
        serviceInstanceRelationServerReceivedMetric,
        bucket,
        tables.service_instance_relation_server_received,
      );
      closeTable(closed, serviceInstanceRelationServerSentMetric, bucket, tables.service_instance_relation_server_sent);
    }
    return closed;
  }

  #entity(record: TCPServiceInstanceRelationRecord): Entity {
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

export const tCPServiceInstanceRelationSource: SourceDefinition = {
  name: 'TCPServiceInstanceRelation',
  scope: tCPServiceInstanceRelationScope,
  fields: [
    { name: 'sourceServiceName', type: 'string' },
    { name: 'sourceServiceInstanceName', type: 'string' },
    { name: 'destServiceName', type: 'string' },
    { name: 'destServiceInstanceName', type: 'string' },
    { name: 'sourceServiceLayer', type: 'Layer' },
    { name: 'destServiceLayer', type: 'Layer' },
    { name: 'componentId', type: 'int' },
    { name: 'detectPoint', type: 'DetectPoint' },
    { name: 'tlsMode', type: 'string' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'receivedBytes', type: 'long' },
    { name: 'sentBytes', type: 'long' },
  ],
  createDispatcher: (host) => new TCPServiceInstanceRelationDispatcher(host),
};
