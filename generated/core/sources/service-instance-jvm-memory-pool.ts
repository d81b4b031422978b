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
import type { MemoryPoolType } from '../enums.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import {
  instanceJvmMemoryPoolCodeCacheMetric,
  instanceJvmMemoryPoolCodeheapNonNmethodsMetric,
  instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
  instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
  instanceJvmMemoryPoolCompressedClassSpaceMetric,
  instanceJvmMemoryPoolMetaspaceMetric,
  instanceJvmMemoryPoolNewgenMetric,
  instanceJvmMemoryPoolOldgenMetric,
  instanceJvmMemoryPoolPermgenMetric,
  instanceJvmMemoryPoolSurvivorMetric,
  instanceJvmMemoryPoolZheapMetric,
} from '../metrics/service-instance-jvm-memory-pool.ts';
import { serviceInstanceJVMMemoryPoolScope } from '../scopes.ts';

/** One pool of memory. */
export interface ServiceInstanceJVMMemoryPoolRecord extends SourceRecord {
  readonly serviceName: string;
  readonly name: string;
  readonly poolType: MemoryPoolType | null;
  /** Bytes, as MemoryMXBean counts them. */
  readonly init: number;
  readonly max: number;
  readonly used: number;
  readonly committed: number;
}

/** The tables of one time bucket, one per metric over ServiceInstanceJVMMemoryPool. */
class ServiceInstanceJVMMemoryPoolTables {
  readonly instance_jvm_memory_pool_newgen: LongAvgTable;
  readonly instance_jvm_memory_pool_survivor: LongAvgTable;
  readonly instance_jvm_memory_pool_oldgen: LongAvgTable;
  readonly instance_jvm_memory_pool_zheap: LongAvgTable;
  readonly instance_jvm_memory_pool_permgen: LongAvgTable;
  readonly instance_jvm_memory_pool_metaspace: LongAvgTable;
  readonly instance_jvm_memory_pool_compressed_class_space: LongAvgTable;
  readonly instance_jvm_memory_pool_code_cache: LongAvgTable;
  readonly instance_jvm_memory_pool_codeheap_non_nmethods: LongAvgTable;
  readonly instance_jvm_memory_pool_codeheap_profiled_nmethods: LongAvgTable;
  readonly instance_jvm_memory_pool_codeheap_non_profiled_nmethods: LongAvgTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_memory_pool_newgen = new LongAvgTable(host, host.budget(instanceJvmMemoryPoolNewgenMetric));
    this.instance_jvm_memory_pool_survivor = new LongAvgTable(host, host.budget(instanceJvmMemoryPoolSurvivorMetric));
    this.instance_jvm_memory_pool_oldgen = new LongAvgTable(host, host.budget(instanceJvmMemoryPoolOldgenMetric));
    this.instance_jvm_memory_pool_zheap = new LongAvgTable(host, host.budget(instanceJvmMemoryPoolZheapMetric));
    this.instance_jvm_memory_pool_permgen = new LongAvgTable(host, host.budget(instanceJvmMemoryPoolPermgenMetric));
    this.instance_jvm_memory_pool_metaspace = new LongAvgTable(host, host.budget(instanceJvmMemoryPoolMetaspaceMetric));
    this.instance_jvm_memory_pool_compressed_class_space = new LongAvgTable(
      host,
      host.budget(instanceJvmMemoryPoolCompressedClassSpaceMetric),
    );
    this.instance_jvm_memory_pool_code_cache = new LongAvgTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeCacheMetric),
    );
    this.instance_jvm_memory_pool_codeheap_non_nmethods = new LongAvgTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeheapNonNmethodsMetric),
    );
    this.instance_jvm_memory_pool_codeheap_profiled_nmethods = new LongAvgTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric),
    );
    this.instance_jvm_memory_pool_codeheap_non_profiled_nmethods = new LongAvgTable(
      host,
      host.budget(instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric),
    );
  }
}

/** Aggregates records of ServiceInstanceJVMMemoryPool into its metrics. */
export class ServiceInstanceJVMMemoryPoolDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceJVMMemoryPoolTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceJVMMemoryPoolTables(host));
    this.#entities = host.registry(serviceInstanceJVMMemoryPoolScope);
  }

  dispatch(record: ServiceInstanceJVMMemoryPoolRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.name);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.name);
    }
    const tables = this.#open.at(record.timeBucket);
    // instance_jvm_memory_pool_newgen = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.NEWGEN_USAGE)
    // .longAvg();
    if (record.poolType === 1 /* MemoryPoolType.NEWGEN_USAGE */) {
      tables.instance_jvm_memory_pool_newgen.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_survivor = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.SURVIVOR_USAGE)
    // .longAvg();
    if (record.poolType === 3 /* MemoryPoolType.SURVIVOR_USAGE */) {
      tables.instance_jvm_memory_pool_survivor.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_oldgen = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.OLDGEN_USAGE)
    // .longAvg();
    if (record.poolType === 2 /* MemoryPoolType.OLDGEN_USAGE */) {
      tables.instance_jvm_memory_pool_oldgen.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_zheap = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.ZHEAP_USAGE)
    // .longAvg();
    if (record.poolType === 6 /* MemoryPoolType.ZHEAP_USAGE */) {
      tables.instance_jvm_memory_pool_zheap.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_permgen = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.PERMGEN_USAGE)
    // .longAvg();
    if (record.poolType === 4 /* MemoryPoolType.PERMGEN_USAGE */) {
      tables.instance_jvm_memory_pool_permgen.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_metaspace = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.METASPACE_USAGE)
    // .longAvg();
    if (record.poolType === 5 /* MemoryPoolType.METASPACE_USAGE */) {
      tables.instance_jvm_memory_pool_metaspace.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_compressed_class_space = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.COMPRESSED_CLASS_SPACE_USAGE)
    // .longAvg();
    if (record.poolType === 7 /* MemoryPoolType.COMPRESSED_CLASS_SPACE_USAGE */) {
      tables.instance_jvm_memory_pool_compressed_class_space.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_code_cache = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.CODE_CACHE_USAGE)
    // .longAvg();
    if (record.poolType === 0 /* MemoryPoolType.CODE_CACHE_USAGE */) {
      tables.instance_jvm_memory_pool_code_cache.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_codeheap_non_nmethods = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.CODEHEAP_NON_NMETHODS_USAGE)
    // .longAvg();
    if (record.poolType === 8 /* MemoryPoolType.CODEHEAP_NON_NMETHODS_USAGE */) {
      tables.instance_jvm_memory_pool_codeheap_non_nmethods.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.CODEHEAP_PROFILED_NMETHODS_USAGE)
    // .longAvg();
    if (record.poolType === 9 /* MemoryPoolType.CODEHEAP_PROFILED_NMETHODS_USAGE */) {
      tables.instance_jvm_memory_pool_codeheap_profiled_nmethods.accept(entity, record.used);
    }
    // instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)
    // .filter(poolType == MemoryPoolType.CODEHEAP_NON_PROFILED_NMETHODS_USAGE)
    // .longAvg();
    if (record.poolType === 10 /* MemoryPoolType.CODEHEAP_NON_PROFILED_NMETHODS_USAGE */) {
      tables.instance_jvm_memory_pool_codeheap_non_profiled_nmethods.accept(entity, record.used);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceJvmMemoryPoolNewgenMetric, bucket, tables.instance_jvm_memory_pool_newgen);
      closeTable(closed, instanceJvmMemoryPoolSurvivorMetric, bucket, tables.instance_jvm_memory_pool_survivor);
      closeTable(closed, instanceJvmMemoryPoolOldgenMetric, bucket, tables.instance_jvm_memory_pool_oldgen);
      closeTable(closed, instanceJvmMemoryPoolZheapMetric, bucket, tables.instance_jvm_memory_pool_zheap);
      closeTable(closed, instanceJvmMemoryPoolPermgenMetric, bucket, tables.instance_jvm_memory_pool_permgen);
      closeTable(closed, instanceJvmMemoryPoolMetaspaceMetric, bucket, tables.instance_jvm_memory_pool_metaspace);
      closeTable(
        closed,
        instanceJvmMemoryPoolCompressedClassSpaceMetric,
        bucket,
        tables.instance_jvm_memory_pool_compressed_class_space,
      );
      closeTable(closed, instanceJvmMemoryPoolCodeCacheMetric, bucket, tables.instance_jvm_memory_pool_code_cache);
      closeTable(
        closed,
        instanceJvmMemoryPoolCodeheapNonNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_non_nmethods,
      );
      closeTable(
        closed,
        instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_profiled_nmethods,
      );
      closeTable(
        closed,
        instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric,
        bucket,
        tables.instance_jvm_memory_pool_codeheap_non_profiled_nmethods,
      );
    }
    return closed;
  }

  #entity(record: ServiceInstanceJVMMemoryPoolRecord): Entity {
    const serviceName = record.serviceName;
    const name = record.name;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  }
}

export const serviceInstanceJVMMemoryPoolSource: SourceDefinition = {
  name: 'ServiceInstanceJVMMemoryPool',
  scope: serviceInstanceJVMMemoryPoolScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'name', type: 'string' },
    { name: 'poolType', type: 'MemoryPoolType' },
    { name: 'init', type: 'long' },
    { name: 'max', type: 'long' },
    { name: 'used', type: 'long' },
    { name: 'committed', type: 'long' },
  ],
  createDispatcher: (host) => new ServiceInstanceJVMMemoryPoolDispatcher(host),
};
