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
import { LongAvgTable } from '../functions/long-avg.ts';
import {
  serviceInstanceThroughputReceivedMetric,
  serviceInstanceThroughputSentMetric,
} from '../metrics/tcp-service-instance.ts';
import { tCPServiceInstanceScope } from '../scopes.ts';

/** Bytes of one instance. */
export interface TCPServiceInstanceRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly serviceLayer: Layer | null;
  /** Searchable tags, each as `key:value`. */
  readonly tags: readonly string[] | null;
  /** All tags of the span. */
  readonly tag: ReadonlyMap<string, string> | null;
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

/** The tables of one time bucket, one per metric over TCPServiceInstance. */
class TCPServiceInstanceTables {
  readonly service_instance_throughput_received: LongAvgTable;
  readonly service_instance_throughput_sent: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_instance_throughput_received = new LongAvgTable(
      host,
      host.budget(serviceInstanceThroughputReceivedMetric),
    );
    this.service_instance_throughput_sent = new LongAvgTable(host, host.budget(serviceInstanceThroughputSentMetric));
  }
}

/** Aggregates records of TCPServiceInstance into its metrics. */
export class TCPServiceInstanceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<TCPServiceInstanceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new TCPServiceInstanceTables(host));
    this.#entities = host.registry(tCPServiceInstanceScope);
  }

  dispatch(record: TCPServiceInstanceRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.name, record.serviceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name, record.serviceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_instance_throughput_received = from(TCPServiceInstance.receivedBytes).longAvg();
    tables.service_instance_throughput_received.accept(entity, record.receivedBytes);
    // service_instance_throughput_sent = from(TCPServiceInstance.sentBytes).longAvg();
    tables.service_instance_throughput_sent.accept(entity, record.sentBytes);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceInstanceThroughputReceivedMetric, bucket, tables.service_instance_throughput_received);
      closeTable(closed, serviceInstanceThroughputSentMetric, bucket, tables.service_instance_throughput_sent);
    }
    return closed;
  }

  #entity(record: TCPServiceInstanceRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const serviceLayer = LayerNames.get(record.serviceLayer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  }
}

export const tCPServiceInstanceSource: SourceDefinition = {
  name: 'TCPServiceInstance',
  scope: tCPServiceInstanceScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'serviceLayer', type: 'Layer' },
    { name: 'tags', type: 'list<string>' },
    { name: 'tag', type: 'map<string, string>' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'receivedBytes', type: 'long' },
    { name: 'sentBytes', type: 'long' },
  ],
  createDispatcher: (host) => new TCPServiceInstanceDispatcher(host),
};
