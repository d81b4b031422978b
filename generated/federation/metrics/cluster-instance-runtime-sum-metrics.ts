// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';
// cluster_instance_jvm_young_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_young_gc_time")
// .sumMetricsAdd(total);
export const clusterInstanceJvmYoungGcTimeMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_young_gc_time',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_jvm_young_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_young_gc_time")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_young_gc_time'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_young_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_young_gc_time")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceJvmYoungGcTimeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceJvmYoungGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmYoungGcTimeMetric {
    const columns = ClusterInstanceJvmYoungGcTimeMetric.decode<SumMetricsAddColumns>(clusterInstanceJvmYoungGcTimeMetric, bytes);
    return new ClusterInstanceJvmYoungGcTimeMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_young_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_young_gc_count")
// .sumMetricsAdd(total);
export const clusterInstanceJvmYoungGcCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_young_gc_count',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_jvm_young_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_young_gc_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_young_gc_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_young_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_young_gc_count")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceJvmYoungGcCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceJvmYoungGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmYoungGcCountMetric {
    const columns = ClusterInstanceJvmYoungGcCountMetric.decode<SumMetricsAddColumns>(clusterInstanceJvmYoungGcCountMetric, bytes);
    return new ClusterInstanceJvmYoungGcCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_old_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_old_gc_time")
// .sumMetricsAdd(total);
export const clusterInstanceJvmOldGcTimeMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_old_gc_time',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_jvm_old_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_old_gc_time")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_old_gc_time'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_old_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_old_gc_time")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceJvmOldGcTimeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceJvmOldGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmOldGcTimeMetric {
    const columns = ClusterInstanceJvmOldGcTimeMetric.decode<SumMetricsAddColumns>(clusterInstanceJvmOldGcTimeMetric, bytes);
    return new ClusterInstanceJvmOldGcTimeMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_old_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_old_gc_count")
// .sumMetricsAdd(total);
export const clusterInstanceJvmOldGcCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_old_gc_count',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_jvm_old_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_old_gc_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_old_gc_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_old_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_old_gc_count")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceJvmOldGcCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceJvmOldGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmOldGcCountMetric {
    const columns = ClusterInstanceJvmOldGcCountMetric.decode<SumMetricsAddColumns>(clusterInstanceJvmOldGcCountMetric, bytes);
    return new ClusterInstanceJvmOldGcCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_normal_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_normal_gc_time")
// .sumMetricsAdd(total);
export const clusterInstanceJvmNormalGcTimeMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_normal_gc_time',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_jvm_normal_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_normal_gc_time")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_normal_gc_time'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_normal_gc_time = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_normal_gc_time")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceJvmNormalGcTimeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceJvmNormalGcTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmNormalGcTimeMetric {
    const columns = ClusterInstanceJvmNormalGcTimeMetric.decode<SumMetricsAddColumns>(clusterInstanceJvmNormalGcTimeMetric, bytes);
    return new ClusterInstanceJvmNormalGcTimeMetric(entity, bucket, columns);
  }
}

// cluster_instance_jvm_normal_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_jvm_normal_gc_count")
// .sumMetricsAdd(total);
export const clusterInstanceJvmNormalGcCountMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_normal_gc_count',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_jvm_normal_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_jvm_normal_gc_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_jvm_normal_gc_count'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_normal_gc_count = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_jvm_normal_gc_count")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceJvmNormalGcCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceJvmNormalGcCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmNormalGcCountMetric {
    const columns = ClusterInstanceJvmNormalGcCountMetric.decode<SumMetricsAddColumns>(clusterInstanceJvmNormalGcCountMetric, bytes);
    return new ClusterInstanceJvmNormalGcCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_gen0_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_clr_gen0_collect_count")
// .sumMetricsAdd(total);
export const clusterInstanceClrGen0CollectCountMetric: MetricDefinition = {
  name: 'cluster_instance_clr_gen0_collect_count',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_clr_gen0_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_clr_gen0_collect_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_clr_gen0_collect_count'],
  byCluster: true,
};

/**
 * cluster_instance_clr_gen0_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_clr_gen0_collect_count")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceClrGen0CollectCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceClrGen0CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrGen0CollectCountMetric {
    const columns = ClusterInstanceClrGen0CollectCountMetric.decode<SumMetricsAddColumns>(clusterInstanceClrGen0CollectCountMetric, bytes);
    return new ClusterInstanceClrGen0CollectCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_gen1_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_clr_gen1_collect_count")
// .sumMetricsAdd(total);
export const clusterInstanceClrGen1CollectCountMetric: MetricDefinition = {
  name: 'cluster_instance_clr_gen1_collect_count',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_clr_gen1_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_clr_gen1_collect_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_clr_gen1_collect_count'],
  byCluster: true,
};

/**
 * cluster_instance_clr_gen1_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_clr_gen1_collect_count")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceClrGen1CollectCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceClrGen1CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrGen1CollectCountMetric {
    const columns = ClusterInstanceClrGen1CollectCountMetric.decode<SumMetricsAddColumns>(clusterInstanceClrGen1CollectCountMetric, bytes);
    return new ClusterInstanceClrGen1CollectCountMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_gen2_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
// .filter(metric == "instance_clr_gen2_collect_count")
// .sumMetricsAdd(total);
export const clusterInstanceClrGen2CollectCountMetric: MetricDefinition = {
  name: 'cluster_instance_clr_gen2_collect_count',
  scope: clusterInstanceRuntimeScope,
  function: sumMetricsAddFunction,
  source: 'ClusterInstanceRuntimeSumMetrics',
  statement: 'cluster_instance_clr_gen2_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)\n    .filter(metric == "instance_clr_gen2_collect_count")\n    .sumMetricsAdd(total);',
  originMetrics: ['instance_clr_gen2_collect_count'],
  byCluster: true,
};

/**
 * cluster_instance_clr_gen2_collect_count = from(ClusterInstanceRuntimeSumMetrics.*)
 *     .filter(metric == "instance_clr_gen2_collect_count")
 *     .sumMetricsAdd(total);
 */
export class ClusterInstanceClrGen2CollectCountMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterInstanceClrGen2CollectCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrGen2CollectCountMetric {
    const columns = ClusterInstanceClrGen2CollectCountMetric.decode<SumMetricsAddColumns>(clusterInstanceClrGen2CollectCountMetric, bytes);
    return new ClusterInstanceClrGen2CollectCountMetric(entity, bucket, columns);
  }
}
