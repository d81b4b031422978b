// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type DoubleAvgMetricsAddColumns,
  DoubleAvgMetricsAddMetrics,
  doubleAvgMetricsAddFunction,
} from '../functions/double-avg-metrics-add.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';
// cluster_instance_jvm_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)
// .filter(metric == "instance_jvm_cpu")
// .doubleAvgMetricsAdd(summation, count);
export const clusterInstanceJvmCpuMetric: MetricDefinition = {
  name: 'cluster_instance_jvm_cpu',
  scope: clusterInstanceRuntimeScope,
  function: doubleAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeDoubleAvgMetrics',
  statement: 'cluster_instance_jvm_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)\n    .filter(metric == "instance_jvm_cpu")\n    .doubleAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_cpu'],
  byCluster: true,
};

/**
 * cluster_instance_jvm_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)
 *     .filter(metric == "instance_jvm_cpu")
 *     .doubleAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceJvmCpuMetric extends DoubleAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgMetricsAddColumns) {
    super(clusterInstanceJvmCpuMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceJvmCpuMetric {
    const columns = ClusterInstanceJvmCpuMetric.decode<DoubleAvgMetricsAddColumns>(clusterInstanceJvmCpuMetric, bytes);
    return new ClusterInstanceJvmCpuMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)
// .filter(metric == "instance_clr_cpu")
// .doubleAvgMetricsAdd(summation, count);
export const clusterInstanceClrCpuMetric: MetricDefinition = {
  name: 'cluster_instance_clr_cpu',
  scope: clusterInstanceRuntimeScope,
  function: doubleAvgMetricsAddFunction,
  source: 'ClusterInstanceRuntimeDoubleAvgMetrics',
  statement: 'cluster_instance_clr_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)\n    .filter(metric == "instance_clr_cpu")\n    .doubleAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_clr_cpu'],
  byCluster: true,
};

/**
 * cluster_instance_clr_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)
 *     .filter(metric == "instance_clr_cpu")
 *     .doubleAvgMetricsAdd(summation, count);
 */
export class ClusterInstanceClrCpuMetric extends DoubleAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgMetricsAddColumns) {
    super(clusterInstanceClrCpuMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrCpuMetric {
    const columns = ClusterInstanceClrCpuMetric.decode<DoubleAvgMetricsAddColumns>(clusterInstanceClrCpuMetric, bytes);
    return new ClusterInstanceClrCpuMetric(entity, bucket, columns);
  }
}
