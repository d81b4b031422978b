// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';
// cluster_instance_jvm_memory_heap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_heap")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryHeapMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_heap',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_heap = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_heap")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_heap'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_heap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_heap")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryHeapMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryHeapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryHeapMetric {
    const columns = ClusterInstanceJvmMemoryHeapMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryHeapMetric, bytes);
    return new ClusterInstanceJvmMemoryHeapMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_heap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_heap_max")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryHeapMaxMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_heap_max',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_heap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_heap_max")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_heap_max'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_heap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_heap_max")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryHeapMaxMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryHeapMaxMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryHeapMaxMetric {
    const columns = ClusterInstanceJvmMemoryHeapMaxMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryHeapMaxMetric, bytes);
    return new ClusterInstanceJvmMemoryHeapMaxMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_noheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_noheap")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryNoheapMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_noheap',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_noheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_noheap")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_noheap'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_noheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_noheap")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryNoheapMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryNoheapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryNoheapMetric {
    const columns = ClusterInstanceJvmMemoryNoheapMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryNoheapMetric, bytes);
    return new ClusterInstanceJvmMemoryNoheapMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_noheap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_noheap_max")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryNoheapMaxMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_noheap_max',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_noheap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_noheap_max")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_noheap_max'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_noheap_max = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_noheap_max")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryNoheapMaxMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryNoheapMaxMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryNoheapMaxMetric {
    const columns = ClusterInstanceJvmMemoryNoheapMaxMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryNoheapMaxMetric, bytes);
    return new ClusterInstanceJvmMemoryNoheapMaxMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_newgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_newgen")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolNewgenMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_newgen',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_newgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_newgen")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_newgen'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_newgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_newgen")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolNewgenMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolNewgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolNewgenMetric {
    const columns = ClusterInstanceJvmMemoryPoolNewgenMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolNewgenMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolNewgenMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_survivor = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_survivor")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolSurvivorMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_survivor',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_survivor = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_survivor")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_survivor'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_survivor = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_survivor")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolSurvivorMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolSurvivorMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolSurvivorMetric {
    const columns = ClusterInstanceJvmMemoryPoolSurvivorMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolSurvivorMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolSurvivorMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_oldgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_oldgen")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolOldgenMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_oldgen',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_oldgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_oldgen")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_oldgen'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_oldgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_oldgen")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolOldgenMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolOldgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolOldgenMetric {
    const columns = ClusterInstanceJvmMemoryPoolOldgenMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolOldgenMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolOldgenMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_zheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_zheap")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolZheapMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_zheap',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_zheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_zheap")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_zheap'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_zheap = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_zheap")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolZheapMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolZheapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolZheapMetric {
    const columns = ClusterInstanceJvmMemoryPoolZheapMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolZheapMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolZheapMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_permgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_permgen")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolPermgenMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_permgen',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_permgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_permgen")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_permgen'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_permgen = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_permgen")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolPermgenMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolPermgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolPermgenMetric {
    const columns = ClusterInstanceJvmMemoryPoolPermgenMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolPermgenMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolPermgenMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_metaspace = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_metaspace")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolMetaspaceMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_metaspace',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_metaspace = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_metaspace")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_metaspace'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_metaspace = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_metaspace")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolMetaspaceMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolMetaspaceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolMetaspaceMetric {
    const columns = ClusterInstanceJvmMemoryPoolMetaspaceMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolMetaspaceMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolMetaspaceMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_compressed_class_space = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_compressed_class_space")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_compressed_class_space',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_compressed_class_space = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_compressed_class_space")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_compressed_class_space'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_compressed_class_space = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_compressed_class_space")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolCompressedClassSpaceMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolCompressedClassSpaceMetric {
    const columns = ClusterInstanceJvmMemoryPoolCompressedClassSpaceMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolCompressedClassSpaceMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolCompressedClassSpaceMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_code_cache = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_code_cache")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolCodeCacheMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_code_cache',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_code_cache = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_code_cache")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_code_cache'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_code_cache = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_code_cache")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolCodeCacheMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolCodeCacheMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolCodeCacheMetric {
    const columns = ClusterInstanceJvmMemoryPoolCodeCacheMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolCodeCacheMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolCodeCacheMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_codeheap_non_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_codeheap_non_nmethods',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_codeheap_non_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_codeheap_non_nmethods'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_codeheap_non_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric {
    const columns = ClusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolCodeheapNonNmethodsMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_codeheap_profiled_nmethods'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_codeheap_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric {
    const columns = ClusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_codeheap_non_profiled_nmethods'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric {
    const columns = ClusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric, bytes);
    return new ClusterInstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_thread_live_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_live_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmThreadLiveCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_thread_live_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_thread_live_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_live_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_live_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_thread_live_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_live_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmThreadLiveCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmThreadLiveCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmThreadLiveCountMetric {
    const columns = ClusterInstanceJvmThreadLiveCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmThreadLiveCountMetric, bytes);
    return new ClusterInstanceJvmThreadLiveCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_thread_daemon_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_daemon_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmThreadDaemonCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_thread_daemon_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_thread_daemon_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_daemon_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_daemon_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_thread_daemon_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_daemon_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmThreadDaemonCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmThreadDaemonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmThreadDaemonCountMetric {
    const columns = ClusterInstanceJvmThreadDaemonCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmThreadDaemonCountMetric, bytes);
    return new ClusterInstanceJvmThreadDaemonCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_thread_peak_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_peak_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmThreadPeakCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_thread_peak_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_thread_peak_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_peak_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_peak_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_thread_peak_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_peak_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmThreadPeakCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmThreadPeakCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmThreadPeakCountMetric {
    const columns = ClusterInstanceJvmThreadPeakCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmThreadPeakCountMetric, bytes);
    return new ClusterInstanceJvmThreadPeakCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_thread_runnable_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_runnable_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmThreadRunnableStateThreadCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_thread_runnable_state_thread_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_thread_runnable_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_runnable_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_runnable_state_thread_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_thread_runnable_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_runnable_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmThreadRunnableStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmThreadRunnableStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmThreadRunnableStateThreadCountMetric {
    const columns = ClusterInstanceJvmThreadRunnableStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmThreadRunnableStateThreadCountMetric, bytes);
    return new ClusterInstanceJvmThreadRunnableStateThreadCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_thread_blocked_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_blocked_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmThreadBlockedStateThreadCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_thread_blocked_state_thread_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_thread_blocked_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_blocked_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_blocked_state_thread_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_thread_blocked_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_blocked_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmThreadBlockedStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmThreadBlockedStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmThreadBlockedStateThreadCountMetric {
    const columns = ClusterInstanceJvmThreadBlockedStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmThreadBlockedStateThreadCountMetric, bytes);
    return new ClusterInstanceJvmThreadBlockedStateThreadCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_thread_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_waiting_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmThreadWaitingStateThreadCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_thread_waiting_state_thread_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_thread_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_waiting_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_waiting_state_thread_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_thread_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_waiting_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmThreadWaitingStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmThreadWaitingStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmThreadWaitingStateThreadCountMetric {
    const columns = ClusterInstanceJvmThreadWaitingStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmThreadWaitingStateThreadCountMetric, bytes);
    return new ClusterInstanceJvmThreadWaitingStateThreadCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_thread_timed_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_thread_timed_waiting_state_thread_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_thread_timed_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_timed_waiting_state_thread_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_thread_timed_waiting_state_thread_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmThreadTimedWaitingStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmThreadTimedWaitingStateThreadCountMetric {
    const columns = ClusterInstanceJvmThreadTimedWaitingStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmThreadTimedWaitingStateThreadCountMetric, bytes);
    return new ClusterInstanceJvmThreadTimedWaitingStateThreadCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_class_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_class_loaded_class_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmClassLoadedClassCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_class_loaded_class_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_class_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_class_loaded_class_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_class_loaded_class_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_class_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_class_loaded_class_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmClassLoadedClassCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmClassLoadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmClassLoadedClassCountMetric {
    const columns = ClusterInstanceJvmClassLoadedClassCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmClassLoadedClassCountMetric, bytes);
    return new ClusterInstanceJvmClassLoadedClassCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_class_total_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_class_total_loaded_class_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmClassTotalLoadedClassCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_class_total_loaded_class_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_class_total_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_class_total_loaded_class_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_class_total_loaded_class_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_class_total_loaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_class_total_loaded_class_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmClassTotalLoadedClassCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmClassTotalLoadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmClassTotalLoadedClassCountMetric {
    const columns = ClusterInstanceJvmClassTotalLoadedClassCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmClassTotalLoadedClassCountMetric, bytes);
    return new ClusterInstanceJvmClassTotalLoadedClassCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_class_total_unloaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_class_total_unloaded_class_count")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceJvmClassTotalUnloadedClassCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_class_total_unloaded_class_count',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_jvm_class_total_unloaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_class_total_unloaded_class_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_class_total_unloaded_class_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_class_total_unloaded_class_count = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_class_total_unloaded_class_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmClassTotalUnloadedClassCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceJvmClassTotalUnloadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmClassTotalUnloadedClassCountMetric {
    const columns = ClusterInstanceJvmClassTotalUnloadedClassCountMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceJvmClassTotalUnloadedClassCountMetric, bytes);
    return new ClusterInstanceJvmClassTotalUnloadedClassCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_heap_memory = from(ClusterInstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_clr_heap_memory")
// .longAvgMetricsAdd(summation, count);
export const clusterInstanceClrHeapMemoryMetric: MetricDefinition = {
  name: 'cluster_instance_clr_heap_memory',
  scope: clusterInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeLongAvgMetrics',
  statement: 'cluster_instance_clr_heap_memory = from(ClusterInstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_clr_heap_memory")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_clr_heap_memory'],
  byCluster: true,
};

/**
 * cluster_instance_clr_heap_memory = from(ClusterInstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_clr_heap_memory")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceClrHeapMemoryMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterInstanceClrHeapMemoryMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrHeapMemoryMetric {
    const columns = ClusterInstanceClrHeapMemoryMetric.decode<LongAvgMetricsAddColumns>(clusterInstanceClrHeapMemoryMetric, bytes);
    return new ClusterInstanceClrHeapMemoryMetric(entity, bucket, columns);
  }
}
