// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { serviceInstanceCLRGCScope } from '../scopes.ts';
// instance_clr_heap_memory = from(ServiceInstanceCLRGC.heapMemory).longAvg();
export const instanceClrHeapMemoryMetric: MetricDefinition = {
  name: 'instance_clr_heap_memory',
  scope: serviceInstanceCLRGCScope,
  function: longAvgFunction,
  source: 'ServiceInstanceCLRGC',
  statement: 'instance_clr_heap_memory = from(ServiceInstanceCLRGC.heapMemory).longAvg();',
  byCluster: false,
};

/**
 * Heap in bytes.
 *
 * instance_clr_heap_memory = from(ServiceInstanceCLRGC.heapMemory).longAvg();
 */
export class InstanceClrHeapMemoryMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceClrHeapMemoryMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrHeapMemoryMetric {
    const columns = InstanceClrHeapMemoryMetric.decode<LongAvgColumns>(instanceClrHeapMemoryMetric, bytes);
    return new InstanceClrHeapMemoryMetric(entity, bucket, columns);
  }
}

// instance_clr_gen0_collect_count = from(ServiceInstanceCLRGC.gen0CollectCount).sum();
export const instanceClrGen0CollectCountMetric: MetricDefinition = {
  name: 'instance_clr_gen0_collect_count',
  scope: serviceInstanceCLRGCScope,
  function: sumFunction,
  source: 'ServiceInstanceCLRGC',
  statement: 'instance_clr_gen0_collect_count = from(ServiceInstanceCLRGC.gen0CollectCount).sum();',
  byCluster: false,
};

/**
 * Collections of generation 0.
 *
 * instance_clr_gen0_collect_count = from(ServiceInstanceCLRGC.gen0CollectCount).sum();
 */
export class InstanceClrGen0CollectCountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceClrGen0CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrGen0CollectCountMetric {
    const columns = InstanceClrGen0CollectCountMetric.decode<SumColumns>(instanceClrGen0CollectCountMetric, bytes);
    return new InstanceClrGen0CollectCountMetric(entity, bucket, columns);
  }
}

// instance_clr_gen1_collect_count = from(ServiceInstanceCLRGC.gen1CollectCount).sum();
export const instanceClrGen1CollectCountMetric: MetricDefinition = {
  name: 'instance_clr_gen1_collect_count',
  scope: serviceInstanceCLRGCScope,
  function: sumFunction,
  source: 'ServiceInstanceCLRGC',
  statement: 'instance_clr_gen1_collect_count = from(ServiceInstanceCLRGC.gen1CollectCount).sum();',
  byCluster: false,
};

/**
 * Collections of generation 1.
 *
 * instance_clr_gen1_collect_count = from(ServiceInstanceCLRGC.gen1CollectCount).sum();
 */
export class InstanceClrGen1CollectCountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceClrGen1CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrGen1CollectCountMetric {
    const columns = InstanceClrGen1CollectCountMetric.decode<SumColumns>(instanceClrGen1CollectCountMetric, bytes);
    return new InstanceClrGen1CollectCountMetric(entity, bucket, columns);
  }
}

// instance_clr_gen2_collect_count = from(ServiceInstanceCLRGC.gen2CollectCount).sum();
export const instanceClrGen2CollectCountMetric: MetricDefinition = {
  name: 'instance_clr_gen2_collect_count',
  scope: serviceInstanceCLRGCScope,
  function: sumFunction,
  source: 'ServiceInstanceCLRGC',
  statement: 'instance_clr_gen2_collect_count = from(ServiceInstanceCLRGC.gen2CollectCount).sum();',
  byCluster: false,
};

/**
 * Collections of generation 2.
 *
 * instance_clr_gen2_collect_count = from(ServiceInstanceCLRGC.gen2CollectCount).sum();
 */
export class InstanceClrGen2CollectCountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceClrGen2CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrGen2CollectCountMetric {
    const columns = InstanceClrGen2CollectCountMetric.decode<SumColumns>(instanceClrGen2CollectCountMetric, bytes);
    return new InstanceClrGen2CollectCountMetric(entity, bucket, columns);
  }
}
