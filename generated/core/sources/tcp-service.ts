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
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { serviceThroughputReceivedMetric, serviceThroughputSentMetric } from '../metrics/tcp-service.ts';
import { tCPServiceScope } from '../scopes.ts';

/** Bytes of one service. */
export interface TCPServiceRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  readonly serviceInstanceName: string | null;
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
  /** How far the connection is encrypted, e.g. `mTLS`. */
  readonly tlsMode: string | null;
}

/** The tables of one time bucket, one per metric over TCPService. */
class TCPServiceTables {
  readonly service_throughput_received: LongAvgTable;
  readonly service_throughput_sent: LongAvgTable;

  constructor(host: DispatchHost) {
    this.service_throughput_received = new LongAvgTable(host, host.budget(serviceThroughputReceivedMetric));
    this.service_throughput_sent = new LongAvgTable(host, host.budget(serviceThroughputSentMetric));
  }
}

/** Aggregates records of TCPService into its metrics. */
export class TCPServiceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<TCPServiceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new TCPServiceTables(host));
    this.#entities = host.registry(tCPServiceScope);
  }

  dispatch(record: TCPServiceRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // service_throughput_received = from(TCPService.receivedBytes).longAvg();
    tables.service_throughput_received.accept(entity, record.receivedBytes);
    // service_throughput_sent = from(TCPService.sentBytes).longAvg();
    tables.service_throughput_sent.accept(entity, record.sentBytes);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceThroughputReceivedMetric, bucket, tables.service_throughput_received);
      closeTable(closed, serviceThroughputSentMetric, bucket, tables.service_throughput_sent);
    }
    return closed;
  }

  #entity(record: TCPServiceRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  }
}

export const tCPServiceSource: SourceDefinition = {
  name: 'TCPService',
  scope: tCPServiceScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'serviceInstanceName', type: 'string' },
    { name: 'tags', type: 'list<string>' },
    { name: 'tag', type: 'map<string, string>' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'receivedBytes', type: 'long' },
    { name: 'sentBytes', type: 'long' },
    { name: 'tlsMode', type: 'string' },
  ],
  createDispatcher: (host) => new TCPServiceDispatcher(host),
};
