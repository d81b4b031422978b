// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';
// instance_jvm_memory_heap = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_heap")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryHeapMetric: MetricDefinition = {
  name: 'instance_jvm_memory_heap',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_heap = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_heap")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_heap'],
  byCluster: false,
};

/**
 * instance_jvm_memory_heap = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_heap")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryHeapMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryHeapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryHeapMetric {
    const columns = InstanceJvmMemoryHeapMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryHeapMetric, bytes);
    return new InstanceJvmMemoryHeapMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_heap_max = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_heap_max")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryHeapMaxMetric: MetricDefinition = {
  name: 'instance_jvm_memory_heap_max',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_heap_max = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_heap_max")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_heap_max'],
  byCluster: false,
};

/**
 * instance_jvm_memory_heap_max = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_heap_max")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryHeapMaxMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryHeapMaxMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryHeapMaxMetric {
    const columns = InstanceJvmMemoryHeapMaxMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryHeapMaxMetric, bytes);
    return new InstanceJvmMemoryHeapMaxMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_noheap = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_noheap")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryNoheapMetric: MetricDefinition = {
  name: 'instance_jvm_memory_noheap',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_noheap = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_noheap")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_noheap'],
  byCluster: false,
};

/**
 * instance_jvm_memory_noheap = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_noheap")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryNoheapMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryNoheapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryNoheapMetric {
    const columns = InstanceJvmMemoryNoheapMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryNoheapMetric, bytes);
    return new InstanceJvmMemoryNoheapMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_noheap_max = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_noheap_max")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryNoheapMaxMetric: MetricDefinition = {
  name: 'instance_jvm_memory_noheap_max',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_noheap_max = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_noheap_max")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_noheap_max'],
  byCluster: false,
};

/**
 * instance_jvm_memory_noheap_max = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_noheap_max")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryNoheapMaxMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryNoheapMaxMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryNoheapMaxMetric {
    const columns = InstanceJvmMemoryNoheapMaxMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryNoheapMaxMetric, bytes);
    return new InstanceJvmMemoryNoheapMaxMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_newgen = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_newgen")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolNewgenMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_newgen',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_newgen = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_newgen")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_newgen'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_newgen = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_newgen")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolNewgenMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolNewgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolNewgenMetric {
    const columns = InstanceJvmMemoryPoolNewgenMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolNewgenMetric, bytes);
    return new InstanceJvmMemoryPoolNewgenMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_survivor = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_survivor")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolSurvivorMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_survivor',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_survivor = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_survivor")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_survivor'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_survivor = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_survivor")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolSurvivorMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolSurvivorMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolSurvivorMetric {
    const columns = InstanceJvmMemoryPoolSurvivorMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolSurvivorMetric, bytes);
    return new InstanceJvmMemoryPoolSurvivorMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_oldgen = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_oldgen")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolOldgenMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_oldgen',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_oldgen = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_oldgen")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_oldgen'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_oldgen = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_oldgen")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolOldgenMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolOldgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolOldgenMetric {
    const columns = InstanceJvmMemoryPoolOldgenMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolOldgenMetric, bytes);
    return new InstanceJvmMemoryPoolOldgenMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_zheap = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_zheap")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolZheapMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_zheap',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_zheap = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_zheap")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_zheap'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_zheap = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_zheap")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolZheapMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolZheapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolZheapMetric {
    const columns = InstanceJvmMemoryPoolZheapMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolZheapMetric, bytes);
    return new InstanceJvmMemoryPoolZheapMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_permgen = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_permgen")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolPermgenMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_permgen',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_permgen = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_permgen")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_permgen'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_permgen = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_permgen")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolPermgenMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolPermgenMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolPermgenMetric {
    const columns = InstanceJvmMemoryPoolPermgenMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolPermgenMetric, bytes);
    return new InstanceJvmMemoryPoolPermgenMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_metaspace = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_metaspace")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolMetaspaceMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_metaspace',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_metaspace = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_metaspace")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_metaspace'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_metaspace = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_metaspace")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolMetaspaceMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolMetaspaceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolMetaspaceMetric {
    const columns = InstanceJvmMemoryPoolMetaspaceMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolMetaspaceMetric, bytes);
    return new InstanceJvmMemoryPoolMetaspaceMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_compressed_class_space = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_compressed_class_space")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolCompressedClassSpaceMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_compressed_class_space',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_compressed_class_space = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_compressed_class_space")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_compressed_class_space'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_compressed_class_space = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_compressed_class_space")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolCompressedClassSpaceMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolCompressedClassSpaceMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCompressedClassSpaceMetric {
    const columns = InstanceJvmMemoryPoolCompressedClassSpaceMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolCompressedClassSpaceMetric, bytes);
    return new InstanceJvmMemoryPoolCompressedClassSpaceMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_code_cache = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_code_cache")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolCodeCacheMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_code_cache',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_code_cache = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_code_cache")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_code_cache'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_code_cache = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_code_cache")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolCodeCacheMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolCodeCacheMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeCacheMetric {
    const columns = InstanceJvmMemoryPoolCodeCacheMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolCodeCacheMetric, bytes);
    return new InstanceJvmMemoryPoolCodeCacheMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_codeheap_non_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolCodeheapNonNmethodsMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_codeheap_non_nmethods',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_codeheap_non_nmethods = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_codeheap_non_nmethods'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_codeheap_non_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_codeheap_non_nmethods")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolCodeheapNonNmethodsMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolCodeheapNonNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeheapNonNmethodsMetric {
    const columns = InstanceJvmMemoryPoolCodeheapNonNmethodsMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolCodeheapNonNmethodsMetric, bytes);
    return new InstanceJvmMemoryPoolCodeheapNonNmethodsMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_codeheap_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_codeheap_profiled_nmethods',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_codeheap_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_codeheap_profiled_nmethods'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_codeheap_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_codeheap_profiled_nmethods")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric {
    const columns = InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolCodeheapProfiledNmethodsMetric, bytes);
    return new InstanceJvmMemoryPoolCodeheapProfiledNmethodsMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric: MetricDefinition = {
  name: 'instance_jvm_memory_pool_codeheap_non_profiled_nmethods',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_memory_pool_codeheap_non_profiled_nmethods'],
  byCluster: false,
};

/**
 * instance_jvm_memory_pool_codeheap_non_profiled_nmethods = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_memory_pool_codeheap_non_profiled_nmethods")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric {
    const columns = InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric.decode<LongAvgMetricsAddColumns>(instanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric, bytes);
    return new InstanceJvmMemoryPoolCodeheapNonProfiledNmethodsMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_live_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_live_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmThreadLiveCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_live_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_thread_live_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_live_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_live_count'],
  byCluster: false,
};

/**
 * instance_jvm_thread_live_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_live_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmThreadLiveCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmThreadLiveCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadLiveCountMetric {
    const columns = InstanceJvmThreadLiveCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmThreadLiveCountMetric, bytes);
    return new InstanceJvmThreadLiveCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_daemon_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_daemon_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmThreadDaemonCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_daemon_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_thread_daemon_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_daemon_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_daemon_count'],
  byCluster: false,
};

/**
 * instance_jvm_thread_daemon_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_daemon_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmThreadDaemonCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmThreadDaemonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadDaemonCountMetric {
    const columns = InstanceJvmThreadDaemonCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmThreadDaemonCountMetric, bytes);
    return new InstanceJvmThreadDaemonCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_peak_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_peak_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmThreadPeakCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_peak_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_thread_peak_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_peak_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_peak_count'],
  byCluster: false,
};

/**
 * instance_jvm_thread_peak_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_peak_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmThreadPeakCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmThreadPeakCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadPeakCountMetric {
    const columns = InstanceJvmThreadPeakCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmThreadPeakCountMetric, bytes);
    return new InstanceJvmThreadPeakCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_runnable_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_runnable_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmThreadRunnableStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_runnable_state_thread_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_thread_runnable_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_runnable_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_runnable_state_thread_count'],
  byCluster: false,
};

/**
 * instance_jvm_thread_runnable_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_runnable_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmThreadRunnableStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmThreadRunnableStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadRunnableStateThreadCountMetric {
    const columns = InstanceJvmThreadRunnableStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmThreadRunnableStateThreadCountMetric, bytes);
    return new InstanceJvmThreadRunnableStateThreadCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_blocked_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_blocked_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmThreadBlockedStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_blocked_state_thread_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_thread_blocked_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_blocked_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_blocked_state_thread_count'],
  byCluster: false,
};

/**
 * instance_jvm_thread_blocked_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_blocked_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmThreadBlockedStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmThreadBlockedStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadBlockedStateThreadCountMetric {
    const columns = InstanceJvmThreadBlockedStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmThreadBlockedStateThreadCountMetric, bytes);
    return new InstanceJvmThreadBlockedStateThreadCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_waiting_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmThreadWaitingStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_waiting_state_thread_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_thread_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_waiting_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_waiting_state_thread_count'],
  byCluster: false,
};

/**
 * instance_jvm_thread_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_waiting_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmThreadWaitingStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmThreadWaitingStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadWaitingStateThreadCountMetric {
    const columns = InstanceJvmThreadWaitingStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmThreadWaitingStateThreadCountMetric, bytes);
    return new InstanceJvmThreadWaitingStateThreadCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_timed_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmThreadTimedWaitingStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_timed_waiting_state_thread_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_thread_timed_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_thread_timed_waiting_state_thread_count'],
  byCluster: false,
};

/**
 * instance_jvm_thread_timed_waiting_state_thread_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_thread_timed_waiting_state_thread_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmThreadTimedWaitingStateThreadCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmThreadTimedWaitingStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadTimedWaitingStateThreadCountMetric {
    const columns = InstanceJvmThreadTimedWaitingStateThreadCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmThreadTimedWaitingStateThreadCountMetric, bytes);
    return new InstanceJvmThreadTimedWaitingStateThreadCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_class_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_class_loaded_class_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmClassLoadedClassCountMetric: MetricDefinition = {
  name: 'instance_jvm_class_loaded_class_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_class_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_class_loaded_class_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_class_loaded_class_count'],
  byCluster: false,
};

/**
 * instance_jvm_class_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_class_loaded_class_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmClassLoadedClassCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmClassLoadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmClassLoadedClassCountMetric {
    const columns = InstanceJvmClassLoadedClassCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmClassLoadedClassCountMetric, bytes);
    return new InstanceJvmClassLoadedClassCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_class_total_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_class_total_loaded_class_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmClassTotalLoadedClassCountMetric: MetricDefinition = {
  name: 'instance_jvm_class_total_loaded_class_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_class_total_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_class_total_loaded_class_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_class_total_loaded_class_count'],
  byCluster: false,
};

/**
 * instance_jvm_class_total_loaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_class_total_loaded_class_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmClassTotalLoadedClassCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmClassTotalLoadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmClassTotalLoadedClassCountMetric {
    const columns = InstanceJvmClassTotalLoadedClassCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmClassTotalLoadedClassCountMetric, bytes);
    return new InstanceJvmClassTotalLoadedClassCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_class_total_unloaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_jvm_class_total_unloaded_class_count")
// .longAvgMetricsAdd(summation, count);
export const instanceJvmClassTotalUnloadedClassCountMetric: MetricDefinition = {
  name: 'instance_jvm_class_total_unloaded_class_count',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_jvm_class_total_unloaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_jvm_class_total_unloaded_class_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_class_total_unloaded_class_count'],
  byCluster: false,
};

/**
 * instance_jvm_class_total_unloaded_class_count = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_jvm_class_total_unloaded_class_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceJvmClassTotalUnloadedClassCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceJvmClassTotalUnloadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmClassTotalUnloadedClassCountMetric {
    const columns = InstanceJvmClassTotalUnloadedClassCountMetric.decode<LongAvgMetricsAddColumns>(instanceJvmClassTotalUnloadedClassCountMetric, bytes);
    return new InstanceJvmClassTotalUnloadedClassCountMetric(entity, bucket, columns);
  }
}

// instance_clr_heap_memory = from(InstanceRuntimeLongAvgMetrics.*)
// .filter(metric == "instance_clr_heap_memory")
// .longAvgMetricsAdd(summation, count);
export const instanceClrHeapMemoryMetric: MetricDefinition = {
  name: 'instance_clr_heap_memory',
  scope: federatedInstanceRuntimeScope,
  function: longAvgMetricsAddFunction,
  source: 'InstanceRuntimeLongAvgMetrics',
  statement: 'instance_clr_heap_memory = from(InstanceRuntimeLongAvgMetrics.*)\n    .filter(metric == "instance_clr_heap_memory")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_clr_heap_memory'],
  byCluster: false,
};

/**
 * instance_clr_heap_memory = from(InstanceRuntimeLongAvgMetrics.*)
 *     .filter(metric == "instance_clr_heap_memory")
 *     .longAvgMetricsAdd(summation, count);
 */
export class InstanceClrHeapMemoryMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(instanceClrHeapMemoryMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrHeapMemoryMetric {
    const columns = InstanceClrHeapMemoryMetric.decode<LongAvgMetricsAddColumns>(instanceClrHeapMemoryMetric, bytes);
    return new InstanceClrHeapMemoryMetric(entity, bucket, columns);
  }
}
