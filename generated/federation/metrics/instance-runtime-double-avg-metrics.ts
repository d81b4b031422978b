// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type DoubleAvgMetricsAddColumns,
  DoubleAvgMetricsAddMetrics,
  doubleAvgMetricsAddFunction,
} from '../functions/double-avg-metrics-add.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';
// instance_jvm_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)
// .filter(metric == "instance_jvm_cpu")
// .doubleAvgMetricsAdd(summation, count);
export const instanceJvmCpuMetric: MetricDefinition = {
  name: 'instance_jvm_cpu',
  scope: federatedInstanceRuntimeScope,
  function: doubleAvgMetricsAddFunction,
  source: 'InstanceRuntimeDoubleAvgMetrics',
  statement: 'instance_jvm_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)\n    .filter(metric == "instance_jvm_cpu")\n    .doubleAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_jvm_cpu'],
  byCluster: false,
};

/**
 * instance_jvm_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)
 *     .filter(metric == "instance_jvm_cpu")
 *     .doubleAvgMetricsAdd(summation, count);
 */
export class InstanceJvmCpuMetric extends DoubleAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgMetricsAddColumns) {
    super(instanceJvmCpuMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmCpuMetric {
    const columns = InstanceJvmCpuMetric.decode<DoubleAvgMetricsAddColumns>(instanceJvmCpuMetric, bytes);
    return new InstanceJvmCpuMetric(entity, bucket, columns);
  }
}

// instance_clr_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)
// .filter(metric == "instance_clr_cpu")
// .doubleAvgMetricsAdd(summation, count);
export const instanceClrCpuMetric: MetricDefinition = {
  name: 'instance_clr_cpu',
  scope: federatedInstanceRuntimeScope,
  function: doubleAvgMetricsAddFunction,
  source: 'InstanceRuntimeDoubleAvgMetrics',
  statement: 'instance_clr_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)\n    .filter(metric == "instance_clr_cpu")\n    .doubleAvgMetricsAdd(summation, count);',
  originMetrics: ['instance_clr_cpu'],
  byCluster: false,
};

/**
 * instance_clr_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)
 *     .filter(metric == "instance_clr_cpu")
 *     .doubleAvgMetricsAdd(summation, count);
 */
export class InstanceClrCpuMetric extends DoubleAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgMetricsAddColumns) {
    super(instanceClrCpuMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrCpuMetric {
    const columns = InstanceClrCpuMetric.decode<DoubleAvgMetricsAddColumns>(instanceClrCpuMetric, bytes);
    return new InstanceClrCpuMetric(entity, bucket, columns);
  }
}
