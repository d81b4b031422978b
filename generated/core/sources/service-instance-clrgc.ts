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
import { LongAvgTable } from '../functions/long-avg.ts';
import { SumTable } from '../functions/sum.ts';
import {
  instanceClrGen0CollectCountMetric,
  instanceClrGen1CollectCountMetric,
  instanceClrGen2CollectCountMetric,
  instanceClrHeapMemoryMetric,
} from '../metrics/service-instance-clrgc.ts';
import { serviceInstanceCLRGCScope } from '../scopes.ts';

/** Garbage collections by generation since the report before, and the heap. */
export interface ServiceInstanceCLRGCRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly gen0CollectCount: number;
  readonly gen1CollectCount: number;
  readonly gen2CollectCount: number;
  /** Bytes. */
  readonly heapMemory: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceCLRGC. */
class ServiceInstanceCLRGCTables {
  readonly instance_clr_heap_memory: LongAvgTable;
  readonly instance_clr_gen0_collect_count: SumTable;
  readonly instance_clr_gen1_collect_count: SumTable;
  readonly instance_clr_gen2_collect_count: SumTable;

  constructor(host: DispatchHost) {
    this.instance_clr_heap_memory = new LongAvgTable(host, host.budget(instanceClrHeapMemoryMetric));
    this.instance_clr_gen0_collect_count = new SumTable(host, host.budget(instanceClrGen0CollectCountMetric));
    this.instance_clr_gen1_collect_count = new SumTable(host, host.budget(instanceClrGen1CollectCountMetric));
    this.instance_clr_gen2_collect_count = new SumTable(host, host.budget(instanceClrGen2CollectCountMetric));
  }
}

/** Aggregates records of ServiceInstanceCLRGC into its metrics. */
export class ServiceInstanceCLRGCDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceCLRGCTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceCLRGCTables(host));
    this.#entities = host.registry(serviceInstanceCLRGCScope);
  }

  dispatch(record: ServiceInstanceCLRGCRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_clr_heap_memory = from(ServiceInstanceCLRGC.heapMemory).longAvg();
    tables.instance_clr_heap_memory.accept(entity, record.heapMemory);
    // instance_clr_gen0_collect_count = from(ServiceInstanceCLRGC.gen0CollectCount).sum();
    tables.instance_clr_gen0_collect_count.accept(entity, record.gen0CollectCount);
    // instance_clr_gen1_collect_count = from(ServiceInstanceCLRGC.gen1CollectCount).sum();
    tables.instance_clr_gen1_collect_count.accept(entity, record.gen1CollectCount);
    // instance_clr_gen2_collect_count = from(ServiceInstanceCLRGC.gen2CollectCount).sum();
    tables.instance_clr_gen2_collect_count.accept(entity, record.gen2CollectCount);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceClrHeapMemoryMetric, bucket, tables.instance_clr_heap_memory);
      closeTable(closed, instanceClrGen0CollectCountMetric, bucket, tables.instance_clr_gen0_collect_count);
      closeTable(closed, instanceClrGen1CollectCountMetric, bucket, tables.instance_clr_gen1_collect_count);
      closeTable(closed, instanceClrGen2CollectCountMetric, bucket, tables.instance_clr_gen2_collect_count);
    }
    return closed;
  }

  #entity(record: ServiceInstanceCLRGCRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceCLRGCSource: SourceDefinition = {
  name: 'ServiceInstanceCLRGC',
  scope: serviceInstanceCLRGCScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'gen0CollectCount', type: 'long' },
    { name: 'gen1CollectCount', type: 'long' },
    { name: 'gen2CollectCount', type: 'long' },
    { name: 'heapMemory', type: 'long' },
  ],
  createDispatcher: (host) => new ServiceInstanceCLRGCDispatcher(host),
};
