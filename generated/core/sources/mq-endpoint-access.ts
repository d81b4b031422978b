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
  toInt,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, type MQOperation, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  mqEndpointConsumeCpmMetric,
  mqEndpointConsumeLatencyMetric,
  mqEndpointConsumePercentileMetric,
  mqEndpointConsumeSlaMetric,
  mqEndpointProduceCpmMetric,
  mqEndpointProduceSlaMetric,
} from '../metrics/mq-endpoint-access.ts';
import { mQEndpointAccessScope } from '../scopes.ts';

/** The same for one topic or queue of the broker; the layer is VIRTUAL_MQ. */
export interface MQEndpointAccessRecord extends SourceRecord {
  readonly serviceName: string;
  readonly endpoint: string;
  readonly serviceLayer: Layer | null;
  /** The kind of queue, by its number in SkyWalking's component list. */
  readonly typeId: number;
  /** Milliseconds from the producer to the consumer; consumers know it. */
  readonly transmissionLatency: number;
  /** True when the call succeeded. */
  readonly status: boolean;
  readonly operation: MQOperation | null;
}

/** The tables of one time bucket, one per metric over MQEndpointAccess. */
class MQEndpointAccessTables {
  readonly mq_endpoint_produce_cpm: CpmTable;
  readonly mq_endpoint_produce_sla: PercentTable;
  readonly mq_endpoint_consume_cpm: CpmTable;
  readonly mq_endpoint_consume_sla: PercentTable;
  readonly mq_endpoint_consume_latency: LongAvgTable;
  readonly mq_endpoint_consume_percentile: Percentile2Table;

  constructor(host: DispatchHost) {
    this.mq_endpoint_produce_cpm = new CpmTable(host, host.budget(mqEndpointProduceCpmMetric));
    this.mq_endpoint_produce_sla = new PercentTable(host, host.budget(mqEndpointProduceSlaMetric));
    this.mq_endpoint_consume_cpm = new CpmTable(host, host.budget(mqEndpointConsumeCpmMetric));
    this.mq_endpoint_consume_sla = new PercentTable(host, host.budget(mqEndpointConsumeSlaMetric));
    this.mq_endpoint_consume_latency = new LongAvgTable(host, host.budget(mqEndpointConsumeLatencyMetric));
    this.mq_endpoint_consume_percentile = new Percentile2Table(host, host.budget(mqEndpointConsumePercentileMetric));
  }
}

/** Aggregates records of MQEndpointAccess into its metrics. */
export class MQEndpointAccessDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<MQEndpointAccessTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new MQEndpointAccessTables(host));
    this.#entities = host.registry(mQEndpointAccessScope);
  }

  dispatch(record: MQEndpointAccessRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.endpoint, record.serviceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.endpoint, record.serviceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // mq_endpoint_produce_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).cpm();
    if (record.operation === 1 /* MQOperation.Produce */) {
      tables.mq_endpoint_produce_cpm.accept(entity);
    }
    // mq_endpoint_produce_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Produce).percent(status == true);
    if (record.operation === 1 /* MQOperation.Produce */) {
      tables.mq_endpoint_produce_sla.accept(entity, record.status === true);
    }
    // mq_endpoint_consume_cpm = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).cpm();
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_endpoint_consume_cpm.accept(entity);
    }
    // mq_endpoint_consume_sla = from(MQEndpointAccess.*).filter(operation == MQOperation.Consume).percent(status == true);
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_endpoint_consume_sla.accept(entity, record.status === true);
    }
    // mq_endpoint_consume_latency = from(MQEndpointAccess.transmissionLatency)
    // .filter(operation == MQOperation.Consume)
    // .longAvg();
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_endpoint_consume_latency.accept(entity, record.transmissionLatency);
    }
    // mq_endpoint_consume_percentile = from(MQEndpointAccess.transmissionLatency)
    // .filter(operation == MQOperation.Consume)
    // .percentile2(10);
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_endpoint_consume_percentile.accept(entity, toInt(record.transmissionLatency), 10);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, mqEndpointProduceCpmMetric, bucket, tables.mq_endpoint_produce_cpm);
      closeTable(closed, mqEndpointProduceSlaMetric, bucket, tables.mq_endpoint_produce_sla);
      closeTable(closed, mqEndpointConsumeCpmMetric, bucket, tables.mq_endpoint_consume_cpm);
      closeTable(closed, mqEndpointConsumeSlaMetric, bucket, tables.mq_endpoint_consume_sla);
      closeTable(closed, mqEndpointConsumeLatencyMetric, bucket, tables.mq_endpoint_consume_latency);
      closeTable(closed, mqEndpointConsumePercentileMetric, bucket, tables.mq_endpoint_consume_percentile);
    }
    return closed;
  }

  #entity(record: MQEndpointAccessRecord): Entity {
    const serviceName = record.serviceName;
    const endpoint = record.endpoint;
    const serviceLayer = LayerNames.get(record.serviceLayer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  }
}

export const mQEndpointAccessSource: SourceDefinition = {
  name: 'MQEndpointAccess',
  scope: mQEndpointAccessScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'endpoint', type: 'string' },
    { name: 'serviceLayer', type: 'Layer' },
    { name: 'typeId', type: 'int' },
    { name: 'transmissionLatency', type: 'long' },
    { name: 'status', type: 'bool' },
    { name: 'operation', type: 'MQOperation' },
  ],
  createDispatcher: (host) => new MQEndpointAccessDispatcher(host),
};
