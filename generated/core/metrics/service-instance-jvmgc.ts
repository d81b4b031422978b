// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { serviceInstanceJVMGCScope } from '../scopes.ts';
// instance_jvm_young_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NEW).sum();
export const instanceJvmYoungGcTimeMetric: MetricDefinition = {
  name: 'instance_jvm_young_gc_time',
  scope: serviceInstanceJVMGCScope,
  function: sumFunction,
  source: 'ServiceInstanceJVMGC',
  statement: 'instance_jvm_young_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NEW).sum();',
  byCluster: false,
};

/**
 * Time spent in young collections.
 *
 * instance_jvm_young_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NEW).sum();
 */
export class InstanceJvmYoungGcTimeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceJvmYoungGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmYoungGcTimeMetric {
    const columns = InstanceJvmYoungGcTimeMetric.decode<SumColumns>(instanceJvmYoungGcTimeMetric, bytes);
    return new InstanceJvmYoungGcTimeMetric(entity, bucket, columns);
  }
}

// instance_jvm_young_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NEW).sum();
export const instanceJvmYoungGcCountMetric: MetricDefinition = {
  name: 'instance_jvm_young_gc_count',
  scope: serviceInstanceJVMGCScope,
  function: sumFunction,
  source: 'ServiceInstanceJVMGC',
  statement: 'instance_jvm_young_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NEW).sum();',
  byCluster: false,
};

/**
 * Number of young collections.
 *
 * instance_jvm_young_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NEW).sum();
 */
export class InstanceJvmYoungGcCountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceJvmYoungGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmYoungGcCountMetric {
    const columns = InstanceJvmYoungGcCountMetric.decode<SumColumns>(instanceJvmYoungGcCountMetric, bytes);
    return new InstanceJvmYoungGcCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_old_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.OLD).sum();
export const instanceJvmOldGcTimeMetric: MetricDefinition = {
  name: 'instance_jvm_old_gc_time',
  scope: serviceInstanceJVMGCScope,
  function: sumFunction,
  source: 'ServiceInstanceJVMGC',
  statement: 'instance_jvm_old_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.OLD).sum();',
  byCluster: false,
};

/**
 * Time spent in old collections.
 *
 * instance_jvm_old_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.OLD).sum();
 */
export class InstanceJvmOldGcTimeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceJvmOldGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmOldGcTimeMetric {
    const columns = InstanceJvmOldGcTimeMetric.decode<SumColumns>(instanceJvmOldGcTimeMetric, bytes);
    return new InstanceJvmOldGcTimeMetric(entity, bucket, columns);
  }
}

// instance_jvm_old_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.OLD).sum();
export const instanceJvmOldGcCountMetric: MetricDefinition = {
  name: 'instance_jvm_old_gc_count',
  scope: serviceInstanceJVMGCScope,
  function: sumFunction,
  source: 'ServiceInstanceJVMGC',
  statement: 'instance_jvm_old_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.OLD).sum();',
  byCluster: false,
};

/**
 * Number of old collections.
 *
 * instance_jvm_old_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.OLD).sum();
 */
export class InstanceJvmOldGcCountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceJvmOldGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmOldGcCountMetric {
    const columns = InstanceJvmOldGcCountMetric.decode<SumColumns>(instanceJvmOldGcCountMetric, bytes);
    return new InstanceJvmOldGcCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_normal_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NORMAL).sum();
export const instanceJvmNormalGcTimeMetric: MetricDefinition = {
  name: 'instance_jvm_normal_gc_time',
  scope: serviceInstanceJVMGCScope,
  function: sumFunction,
  source: 'ServiceInstanceJVMGC',
  statement: 'instance_jvm_normal_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NORMAL).sum();',
  byCluster: false,
};

/**
 * Time spent in collections without generations.
 *
 * instance_jvm_normal_gc_time = from(ServiceInstanceJVMGC.time).filter(phase == GCPhase.NORMAL).sum();
 */
export class InstanceJvmNormalGcTimeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceJvmNormalGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmNormalGcTimeMetric {
    const columns = InstanceJvmNormalGcTimeMetric.decode<SumColumns>(instanceJvmNormalGcTimeMetric, bytes);
    return new InstanceJvmNormalGcTimeMetric(entity, bucket, columns);
  }
}

// instance_jvm_normal_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NORMAL).sum();
export const instanceJvmNormalGcCountMetric: MetricDefinition = {
  name: 'instance_jvm_normal_gc_count',
  scope: serviceInstanceJVMGCScope,
  function: sumFunction,
  source: 'ServiceInstanceJVMGC',
  statement: 'instance_jvm_normal_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NORMAL).sum();',
  byCluster: false,
};

/**
 * Number of collections without generations.
 *
 * instance_jvm_normal_gc_count = from(ServiceInstanceJVMGC.count).filter(phase == GCPhase.NORMAL).sum();
 */
export class InstanceJvmNormalGcCountMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(instanceJvmNormalGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmNormalGcCountMetric {
    const columns = InstanceJvmNormalGcCountMetric.decode<SumColumns>(instanceJvmNormalGcCountMetric, bytes);
    return new InstanceJvmNormalGcCountMetric(entity, bucket, columns);
  }
}
