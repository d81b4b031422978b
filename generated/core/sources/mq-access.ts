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
  toInt,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, type MQOperation, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import {
  mqServiceConsumeCpmMetric,
  mqServiceConsumeLatencyMetric,
  mqServiceConsumePercentileMetric,
  mqServiceConsumeSlaMetric,
  mqServiceProduceCpmMetric,
  mqServiceProduceSlaMetric,
} from '../metrics/mq-access.ts';
import { mQAccessScope } from '../scopes.ts';

/** A message put into a queue or taken from it; the layer is VIRTUAL_MQ. */
export interface MQAccessRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  /** The kind of queue, by its number in SkyWalking's component list. */
  readonly typeId: number;
  /** Milliseconds from the producer to the consumer; consumers know it. */
  readonly transmissionLatency: number;
  /** True when the call succeeded. */
  readonly status: boolean;
  readonly operation: MQOperation | null;
}

/** The tables of one time bucket, one per metric over MQAccess. */
class MQAccessTables {
  readonly mq_service_produce_cpm: CpmTable;
  readonly mq_service_produce_sla: PercentTable;
  readonly mq_service_consume_cpm: CpmTable;
  readonly mq_service_consume_sla: PercentTable;
  readonly mq_service_consume_latency: LongAvgTable;
  readonly mq_service_consume_percentile: Percentile2Table;

  constructor(host: DispatchHost) {
    this.mq_service_produce_cpm = new CpmTable(host, host.budget(mqServiceProduceCpmMetric));
    this.mq_service_produce_sla = new PercentTable(host, host.budget(mqServiceProduceSlaMetric));
    this.mq_service_consume_cpm = new CpmTable(host, host.budget(mqServiceConsumeCpmMetric));
    this.mq_service_consume_sla = new PercentTable(host, host.budget(mqServiceConsumeSlaMetric));
    this.mq_service_consume_latency = new LongAvgTable(host, host.budget(mqServiceConsumeLatencyMetric));
    this.mq_service_consume_percentile = new Percentile2Table(host, host.budget(mqServiceConsumePercentileMetric));
  }
}

/** Aggregates records of MQAccess into its metrics. */
export class MQAccessDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<MQAccessTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new MQAccessTables(host));
    this.#entities = host.registry(mQAccessScope);
  }

  dispatch(record: MQAccessRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // mq_service_produce_cpm = from(MQAccess.*).filter(operation == MQOperation.Produce).cpm();
    if (record.operation === 1 /* MQOperation.Produce */) {
      tables.mq_service_produce_cpm.accept(entity);
    }
    // mq_service_produce_sla = from(MQAccess.*).filter(operation == MQOperation.Produce).percent(status == true);
    if (record.operation === 1 /* MQOperation.Produce */) {
      tables.mq_service_produce_sla.accept(entity, record.status === true);
    }
    // mq_service_consume_cpm = from(MQAccess.*).filter(operation == MQOperation.Consume).cpm();
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_service_consume_cpm.accept(entity);
    }
    // mq_service_consume_sla = from(MQAccess.*).filter(operation == MQOperation.Consume).percent(status == true);
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_service_consume_sla.accept(entity, record.status === true);
    }
    // mq_service_consume_latency = from(MQAccess.transmissionLatency).filter(operation == MQOperation.Consume).longAvg();
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_service_consume_latency.accept(entity, record.transmissionLatency);
    }
    // mq_service_consume_percentile = from(MQAccess.transmissionLatency)
    // .filter(operation == MQOperation.Consume)
    // .percentile2(10);
    if (record.operation === 0 /* MQOperation.Consume */) {
      tables.mq_service_consume_percentile.accept(entity, toInt(record.transmissionLatency), 10);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, mqServiceProduceCpmMetric, bucket, tables.mq_service_produce_cpm);
      closeTable(closed, mqServiceProduceSlaMetric, bucket, tables.mq_service_produce_sla);
      closeTable(closed, mqServiceConsumeCpmMetric, bucket, tables.mq_service_consume_cpm);
      closeTable(closed, mqServiceConsumeSlaMetric, bucket, tables.mq_service_consume_sla);
      closeTable(closed, mqServiceConsumeLatencyMetric, bucket, tables.mq_service_consume_latency);
      closeTable(closed, mqServiceConsumePercentileMetric, bucket, tables.mq_service_consume_percentile);
    }
    return closed;
  }

  #entity(record: MQAccessRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  }
}

export const mQAccessSource: SourceDefinition = {
  name: 'MQAccess',
  scope: mQAccessScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'typeId', type: 'int' },
    { name: 'transmissionLatency', type: 'long' },
    { name: 'status', type: 'bool' },
    { name: 'operation', type: 'MQOperation' },
  ],
  createDispatcher: (host) => new MQAccessDispatcher(host),
};
