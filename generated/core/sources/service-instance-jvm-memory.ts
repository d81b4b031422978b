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
import {
  instanceJvmMemoryHeapMaxMetric,
  instanceJvmMemoryHeapMetric,
  instanceJvmMemoryNoheapMaxMetric,
  instanceJvmMemoryNoheapMetric,
} from '../metrics/service-instance-jvm-memory.ts';
import { serviceInstanceJVMMemoryScope } from '../scopes.ts';

/** The heap, or what lies outside of it. */
export interface ServiceInstanceJVMMemoryRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  /** True for the heap. */
  readonly heapStatus: boolean;
  /** Bytes, as MemoryMXBean counts them. */
  readonly init: number;
  readonly max: number;
  readonly used: number;
  readonly committed: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceJVMMemory. */
class ServiceInstanceJVMMemoryTables {
  readonly instance_jvm_memory_heap: LongAvgTable;
  readonly instance_jvm_memory_heap_max: LongAvgTable;
  readonly instance_jvm_memory_noheap: LongAvgTable;
  readonly instance_jvm_memory_noheap_max: LongAvgTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_memory_heap = new LongAvgTable(host, host.budget(instanceJvmMemoryHeapMetric));
    this.instance_jvm_memory_heap_max = new LongAvgTable(host, host.budget(instanceJvmMemoryHeapMaxMetric));
    this.instance_jvm_memory_noheap = new LongAvgTable(host, host.budget(instanceJvmMemoryNoheapMetric));
    this.instance_jvm_memory_noheap_max = new LongAvgTable(host, host.budget(instanceJvmMemoryNoheapMaxMetric));
  }
}

/** Aggregates records of ServiceInstanceJVMMemory into its metrics. */
export class ServiceInstanceJVMMemoryDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceJVMMemoryTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceJVMMemoryTables(host));
    this.#entities = host.registry(serviceInstanceJVMMemoryScope);
  }

  dispatch(record: ServiceInstanceJVMMemoryRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_jvm_memory_heap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == true).longAvg();
    if (record.heapStatus === true) {
      tables.instance_jvm_memory_heap.accept(entity, record.used);
    }
    // instance_jvm_memory_heap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == true).longAvg();
    if (record.heapStatus === true) {
      tables.instance_jvm_memory_heap_max.accept(entity, record.max);
    }
    // instance_jvm_memory_noheap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == false).longAvg();
    if (record.heapStatus === false) {
      tables.instance_jvm_memory_noheap.accept(entity, record.used);
    }
    // instance_jvm_memory_noheap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == false).longAvg();
    if (record.heapStatus === false) {
      tables.instance_jvm_memory_noheap_max.accept(entity, record.max);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceJvmMemoryHeapMetric, bucket, tables.instance_jvm_memory_heap);
      closeTable(closed, instanceJvmMemoryHeapMaxMetric, bucket, tables.instance_jvm_memory_heap_max);
      closeTable(closed, instanceJvmMemoryNoheapMetric, bucket, tables.instance_jvm_memory_noheap);
      closeTable(closed, instanceJvmMemoryNoheapMaxMetric, bucket, tables.instance_jvm_memory_noheap_max);
    }
    return closed;
  }

  #entity(record: ServiceInstanceJVMMemoryRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceJVMMemorySource: SourceDefinition = {
  name: 'ServiceInstanceJVMMemory',
  scope: serviceInstanceJVMMemoryScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'heapStatus', type: 'bool' },
    { name: 'init', type: 'long' },
    { name: 'max', type: 'long' },
    { name: 'used', type: 'long' },
    { name: 'committed', type: 'long' },
  ],
  createDispatcher: (host) => new ServiceInstanceJVMMemoryDispatcher(host),
};
