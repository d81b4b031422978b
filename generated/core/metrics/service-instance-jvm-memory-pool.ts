// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { serviceInstanceJVMMemoryPoolScope } from '../scopes.ts';
// instance_jvm_memory_pool_newgen = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.NEWGEN_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolNewgenMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_newgen',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_newgen = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.NEWGEN_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * The young generation.
 *
 * instance_jvm_memory_pool_newgen = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.NEWGEN_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolNewgenMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolNewgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolNewgenMetric {
    const columns = InstanceJvmMemoryPoolNewgenMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolNewgenMetric, bytes);
    return new InstanceJvmMemoryPoolNewgenMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_survivor = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.SURVIVOR_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolSurvivorMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_survivor',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_survivor = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.SURVIVOR_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * The survivor spaces of the young generation.
 *
 * instance_jvm_memory_pool_survivor = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.SURVIVOR_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolSurvivorMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolSurvivorMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolSurvivorMetric {
    const columns = InstanceJvmMemoryPoolSurvivorMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolSurvivorMetric, bytes);
    return new InstanceJvmMemoryPoolSurvivorMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_oldgen = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.OLDGEN_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolOldgenMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_oldgen',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_oldgen = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.OLDGEN_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * The old generation.
 *
 * instance_jvm_memory_pool_oldgen = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.OLDGEN_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolOldgenMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolOldgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolOldgenMetric {
    const columns = InstanceJvmMemoryPoolOldgenMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolOldgenMetric, bytes);
    return new InstanceJvmMemoryPoolOldgenMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_zheap = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.ZHEAP_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolZheapMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_zheap',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_zheap = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.ZHEAP_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * The whole heap, under ZGC.
 *
 * instance_jvm_memory_pool_zheap = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.ZHEAP_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolZheapMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolZheapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolZheapMetric {
    const columns = InstanceJvmMemoryPoolZheapMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolZheapMetric, bytes);
    return new InstanceJvmMemoryPoolZheapMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_permgen = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.PERMGEN_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolPermgenMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_permgen',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_permgen = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.PERMGEN_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * The permanent generation, until Java 7.
 *
 * instance_jvm_memory_pool_permgen = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.PERMGEN_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolPermgenMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolPermgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolPermgenMetric {
    const columns = InstanceJvmMemoryPoolPermgenMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolPermgenMetric, bytes);
    return new InstanceJvmMemoryPoolPermgenMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_metaspace = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.METASPACE_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolMetaspaceMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_metaspace',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_metaspace = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.METASPACE_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * Metadata of classes, since Java 8.
 *
 * instance_jvm_memory_pool_metaspace = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.METASPACE_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolMetaspaceMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolMetaspaceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolMetaspaceMetric {
    const columns = InstanceJvmMemoryPoolMetaspaceMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolMetaspaceMetric, bytes);
    return new InstanceJvmMemoryPoolMetaspaceMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_compressed_class_space = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.COMPRESSED_CLASS_SPACE_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolCompressedClassSpaceMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_compressed_class_space',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_compressed_class_space = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.COMPRESSED_CLASS_SPACE_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * The part of the metaspace that compressed pointers reach.
 *
 * instance_jvm_memory_pool_compressed_class_space = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.COMPRESSED_CLASS_SPACE_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolCompressedClassSpaceMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolCompressedClassSpaceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCompressedClassSpaceMetric {
    const columns = InstanceJvmMemoryPoolCompressedClassSpaceMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolCompressedClassSpaceMetric, bytes);
    return new InstanceJvmMemoryPoolCompressedClassSpaceMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_code_cache = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.CODE_CACHE_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolCodeCacheMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_code_cache',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_code_cache = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.CODE_CACHE_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * Compiled code, where it is one pool.
 *
 * instance_jvm_memory_pool_code_cache = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.CODE_CACHE_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolCodeCacheMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolCodeCacheMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeCacheMetric {
    const columns = InstanceJvmMemoryPoolCodeCacheMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolCodeCacheMetric, bytes);
    return new InstanceJvmMemoryPoolCodeCacheMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_codeheap_non_nmethods = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.CODEHEAP_NON_NMETHODS_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolCodeheapNonNmethodsMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_codeheap_non_nmethods',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_codeheap_non_nmethods = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.CODEHEAP_NON_NMETHODS_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * Compiled code of the virtual machine itself.
 *
 * instance_jvm_memory_pool_codeheap_non_nmethods = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.CODEHEAP_NON_NMETHODS_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolCodeheapNonNmethodsMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolCodeheapNonNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeheapNonNmethodsMetric {
    const columns = InstanceJvmMemoryPoolCodeheapNonNmethodsMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolCodeheapNonNmethodsMetric, bytes);
    return new InstanceJvmMemoryPoolCodeheapNonNmethodsMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.CODEHEAP_PROFILED_NMETHODS_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_codeheap_profiled_nmethods',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.CODEHEAP_PROFILED_NMETHODS_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * Compiled methods that are still profiled.
 *
 * instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.CODEHEAP_PROFILED_NMETHODS_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric {
    const columns = InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric, bytes);
    return new InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)
// .filter(poolType == MemoryPoolType.CODEHEAP_NON_PROFILED_NMETHODS_USAGE)
// .longAvg();
export const instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_codeheap_non_profiled_nmethods',
  scope: serviceInstanceJVMMemoryPoolScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemoryPool',
  statement: 'instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)\n    .filter(poolType == MemoryPoolType.CODEHEAP_NON_PROFILED_NMETHODS_USAGE)\n    .longAvg();',
  byCluster: false,
};

/**
 * Fully optimised methods.
 *
 * instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ServiceInstanceJVMMemoryPool.used)
 *     .filter(poolType == MemoryPoolType.CODEHEAP_NON_PROFILED_NMETHODS_USAGE)
 *     .longAvg();
 */
export class InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric {
    const columns = InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric.decode<LongAvgColumns>(instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric, bytes);
    return new InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric(entity, bucket, columns);
  }
}
