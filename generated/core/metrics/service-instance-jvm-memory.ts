// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { serviceInstanceJVMMemoryScope } from '../scopes.ts';
// instance_jvm_memory_heap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == true).longAvg();
export const instanceJvmMemoryHeapMetric: MetricDefinition = {
  name: 'instance_jvm_memory_heap',
  scope: serviceInstanceJVMMemoryScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemory',
  statement: 'instance_jvm_memory_heap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == true).longAvg();',
  byCluster: false,
};

/**
 * Memory in use on the heap.
 *
 * instance_jvm_memory_heap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == true).longAvg();
 */
export class InstanceJvmMemoryHeapMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryHeapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryHeapMetric {
    const columns = InstanceJvmMemoryHeapMetric.decode<LongAvgColumns>(instanceJvmMemoryHeapMetric, bytes);
    return new InstanceJvmMemoryHeapMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_heap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == true).longAvg();
export const instanceJvmMemoryHeapMaxMetric: MetricDefinition = {
  name: 'instance_jvm_memory_heap_max',
  scope: serviceInstanceJVMMemoryScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemory',
  statement: 'instance_jvm_memory_heap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == true).longAvg();',
  byCluster: false,
};

/**
 * The most memory that may be used on the heap.
 *
 * instance_jvm_memory_heap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == true).longAvg();
 */
export class InstanceJvmMemoryHeapMaxMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryHeapMaxMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryHeapMaxMetric {
    const columns = InstanceJvmMemoryHeapMaxMetric.decode<LongAvgColumns>(instanceJvmMemoryHeapMaxMetric, bytes);
    return new InstanceJvmMemoryHeapMaxMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_noheap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == false).longAvg();
export const instanceJvmMemoryNoheapMetric: MetricDefinition = {
  name: 'instance_jvm_memory_noheap',
  scope: serviceInstanceJVMMemoryScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemory',
  statement: 'instance_jvm_memory_noheap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == false).longAvg();',
  byCluster: false,
};

/**
 * Memory in use outside of the heap.
 *
 * instance_jvm_memory_noheap = from(ServiceInstanceJVMMemory.used).filter(heapStatus == false).longAvg();
 */
export class InstanceJvmMemoryNoheapMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryNoheapMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryNoheapMetric {
    const columns = InstanceJvmMemoryNoheapMetric.decode<LongAvgColumns>(instanceJvmMemoryNoheapMetric, bytes);
    return new InstanceJvmMemoryNoheapMetric(entity, bucket, columns);
  }
}

// instance_jvm_memory_noheap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == false).longAvg();
export const instanceJvmMemoryNoheapMaxMetric: MetricDefinition = {
  name: 'instance_jvm_memory_noheap_max',
  scope: serviceInstanceJVMMemoryScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMMemory',
  statement: 'instance_jvm_memory_noheap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == false).longAvg();',
  byCluster: false,
};

/**
 * The most memory that may be used outside of the heap.
 *
 * instance_jvm_memory_noheap_max = from(ServiceInstanceJVMMemory.max).filter(heapStatus == false).longAvg();
 */
export class InstanceJvmMemoryNoheapMaxMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmMemoryNoheapMaxMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmMemoryNoheapMaxMetric {
    const columns = InstanceJvmMemoryNoheapMaxMetric.decode<LongAvgColumns>(instanceJvmMemoryNoheapMaxMetric, bytes);
    return new InstanceJvmMemoryNoheapMaxMetric(entity, bucket, columns);
  }
}
