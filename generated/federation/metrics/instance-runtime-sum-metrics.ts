// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';
// instance_jvm_young_gc_time = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_young_gc_time")
// .sumMetricsAdd(total);
export const instanceJvmYoungGcTimeMetric: MetricDefinition = {
  name: 'instance_jvm_young_gc_time',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_jvm_young_gc_time = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_young_gc_time")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_young_gc_time'],
  byCluster: false,
};

/**
 * instance_jvm_young_gc_time = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_young_gc_time")
 *     .sumMetricsAdd(total);
 */
export class InstanceJvmYoungGcTimeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceJvmYoungGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmYoungGcTimeMetric {
    const columns = InstanceJvmYoungGcTimeMetric.decode<SumMetricsAddColumns>(instanceJvmYoungGcTimeMetric, bytes);
    return new InstanceJvmYoungGcTimeMetric(entity, bucket, columns);
  }
}

// instance_jvm_young_gc_count = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_young_gc_count")
// .sumMetricsAdd(total);
export const instanceJvmYoungGcCountMetric: MetricDefinition = {
  name: 'instance_jvm_young_gc_count',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_jvm_young_gc_count = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_young_gc_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_young_gc_count'],
  byCluster: false,
};

/**
 * instance_jvm_young_gc_count = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_young_gc_count")
 *     .sumMetricsAdd(total);
 */
export class InstanceJvmYoungGcCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceJvmYoungGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmYoungGcCountMetric {
    const columns = InstanceJvmYoungGcCountMetric.decode<SumMetricsAddColumns>(instanceJvmYoungGcCountMetric, bytes);
    return new InstanceJvmYoungGcCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_old_gc_time = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_old_gc_time")
// .sumMetricsAdd(total);
export const instanceJvmOldGcTimeMetric: MetricDefinition = {
  name: 'instance_jvm_old_gc_time',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_jvm_old_gc_time = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_old_gc_time")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_old_gc_time'],
  byCluster: false,
};

/**
 * instance_jvm_old_gc_time = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_old_gc_time")
 *     .sumMetricsAdd(total);
 */
export class InstanceJvmOldGcTimeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceJvmOldGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmOldGcTimeMetric {
    const columns = InstanceJvmOldGcTimeMetric.decode<SumMetricsAddColumns>(instanceJvmOldGcTimeMetric, bytes);
    return new InstanceJvmOldGcTimeMetric(entity, bucket, columns);
  }
}

// instance_jvm_old_gc_count = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_old_gc_count")
// .sumMetricsAdd(total);
export const instanceJvmOldGcCountMetric: MetricDefinition = {
  name: 'instance_jvm_old_gc_count',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_jvm_old_gc_count = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_old_gc_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_old_gc_count'],
  byCluster: false,
};

/**
 * instance_jvm_old_gc_count = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_old_gc_count")
 *     .sumMetricsAdd(total);
 */
export class InstanceJvmOldGcCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceJvmOldGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmOldGcCountMetric {
    const columns = InstanceJvmOldGcCountMetric.decode<SumMetricsAddColumns>(instanceJvmOldGcCountMetric, bytes);
    return new InstanceJvmOldGcCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_normal_gc_time = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_normal_gc_time")
// .sumMetricsAdd(total);
export const instanceJvmNormalGcTimeMetric: MetricDefinition = {
  name: 'instance_jvm_normal_gc_time',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_jvm_normal_gc_time = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_normal_gc_time")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_normal_gc_time'],
  byCluster: false,
};

/**
 * instance_jvm_normal_gc_time = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_normal_gc_time")
 *     .sumMetricsAdd(total);
 */
export class InstanceJvmNormalGcTimeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceJvmNormalGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmNormalGcTimeMetric {
    const columns = InstanceJvmNormalGcTimeMetric.decode<SumMetricsAddColumns>(instanceJvmNormalGcTimeMetric, bytes);
    return new InstanceJvmNormalGcTimeMetric(entity, bucket, columns);
  }
}

// instance_jvm_normal_gc_count = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_normal_gc_count")
// .sumMetricsAdd(total);
export const instanceJvmNormalGcCountMetric: MetricDefinition = {
  name: 'instance_jvm_normal_gc_count',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_jvm_normal_gc_count = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_normal_gc_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_normal_gc_count'],
  byCluster: false,
};

/**
 * instance_jvm_normal_gc_count = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_normal_gc_count")
 *     .sumMetricsAdd(total);
 */
export class InstanceJvmNormalGcCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceJvmNormalGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmNormalGcCountMetric {
    const columns = InstanceJvmNormalGcCountMetric.decode<SumMetricsAddColumns>(instanceJvmNormalGcCountMetric, bytes);
    return new InstanceJvmNormalGcCountMetric(entity, bucket, columns);
  }
}

// instance_clr_gen0_collect_count = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_clr_gen0_collect_count")
// .sumMetricsAdd(total);
export const instanceClrGen0CollectCountMetric: MetricDefinition = {
  name: 'instance_clr_gen0_collect_count',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_clr_gen0_collect_count = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_clr_gen0_collect_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_clr_gen0_collect_count'],
  byCluster: false,
};

/**
 * instance_clr_gen0_collect_count = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_clr_gen0_collect_count")
 *     .sumMetricsAdd(total);
 */
export class InstanceClrGen0CollectCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceClrGen0CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrGen0CollectCountMetric {
    const columns = InstanceClrGen0CollectCountMetric.decode<SumMetricsAddColumns>(instanceClrGen0CollectCountMetric, bytes);
    return new InstanceClrGen0CollectCountMetric(entity, bucket, columns);
  }
}

// instance_clr_gen1_collect_count = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_clr_gen1_collect_count")
// .sumMetricsAdd(total);
export const instanceClrGen1CollectCountMetric: MetricDefinition = {
  name: 'instance_clr_gen1_collect_count',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_clr_gen1_collect_count = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_clr_gen1_collect_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_clr_gen1_collect_count'],
  byCluster: false,
};

/**
 * instance_clr_gen1_collect_count = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_clr_gen1_collect_count")
 *     .sumMetricsAdd(total);
 */
export class InstanceClrGen1CollectCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceClrGen1CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrGen1CollectCountMetric {
    const columns = InstanceClrGen1CollectCountMetric.decode<SumMetricsAddColumns>(instanceClrGen1CollectCountMetric, bytes);
    return new InstanceClrGen1CollectCountMetric(entity, bucket, columns);
  }
}

// instance_clr_gen2_collect_count = from(InstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_clr_gen2_collect_count")
// .sumMetricsAdd(total);
export const instanceClrGen2CollectCountMetric: MetricDefinition = {
  name: 'instance_clr_gen2_collect_count',
  scope: federatedInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'InstanceRuntimeSumMetrics',
  statement: 'instance_clr_gen2_collect_count = from(InstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_clr_gen2_collect_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_clr_gen2_collect_count'],
  byCluster: false,
};

/**
 * instance_clr_gen2_collect_count = from(InstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_clr_gen2_collect_count")
 *     .sumMetricsAdd(total);
 */
export class InstanceClrGen2CollectCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(instanceClrGen2CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrGen2CollectCountMetric {
    const columns = InstanceClrGen2CollectCountMetric.decode<SumMetricsAddColumns>(instanceClrGen2CollectCountMetric, bytes);
    return new InstanceClrGen2CollectCountMetric(entity, bucket, columns);
  }
}
