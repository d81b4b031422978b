// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type MaxMetricsAddColumns,
  MaxMetricsAddMetrics,
  maxMetricsAddFunction,
} from '../functions/max-metrics-add.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';
// instance_clr_available_worker_threads = from(InstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_available_worker_threads")
// .maxMetricsAdd(maximum);
export const instanceClrAvailableWorkerThreadsMetric: MetricDefinition = {
  name: 'instance_clr_available_worker_threads',
  scope: federatedInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'InstanceRuntimeMaxMetrics',
  statement: 'instance_clr_available_worker_threads = from(InstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_available_worker_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_available_worker_threads'],
  byCluster: false,
};

/**
 * instance_clr_available_worker_threads = from(InstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_available_worker_threads")
 *     .maxMetricsAdd(maximum);
 */
export class InstanceClrAvailableWorkerThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(instanceClrAvailableWorkerThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrAvailableWorkerThreadsMetric {
    const columns = InstanceClrAvailableWorkerThreadsMetric.decode<MaxMetricsAddColumns>(instanceClrAvailableWorkerThreadsMetric, bytes);
    return new InstanceClrAvailableWorkerThreadsMetric(entity, bucket, columns);
  }
}

// instance_clr_max_worker_threads = from(InstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_max_worker_threads")
// .maxMetricsAdd(maximum);
export const instanceClrMaxWorkerThreadsMetric: MetricDefinition = {
  name: 'instance_clr_max_worker_threads',
  scope: federatedInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'InstanceRuntimeMaxMetrics',
  statement: 'instance_clr_max_worker_threads = from(InstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_max_worker_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_max_worker_threads'],
  byCluster: false,
};

/**
 * instance_clr_max_worker_threads = from(InstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_max_worker_threads")
 *     .maxMetricsAdd(maximum);
 */
export class InstanceClrMaxWorkerThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(instanceClrMaxWorkerThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrMaxWorkerThreadsMetric {
    const columns = InstanceClrMaxWorkerThreadsMetric.decode<MaxMetricsAddColumns>(instanceClrMaxWorkerThreadsMetric, bytes);
    return new InstanceClrMaxWorkerThreadsMetric(entity, bucket, columns);
  }
}

// instance_clr_available_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_available_completion_port_threads")
// .maxMetricsAdd(maximum);
export const instanceClrAvailableCompletionPortThreadsMetric: MetricDefinition = {
  name: 'instance_clr_available_completion_port_threads',
  scope: federatedInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'InstanceRuntimeMaxMetrics',
  statement: 'instance_clr_available_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_available_completion_port_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_available_completion_port_threads'],
  byCluster: false,
};

/**
 * instance_clr_available_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_available_completion_port_threads")
 *     .maxMetricsAdd(maximum);
 */
export class InstanceClrAvailableCompletionPortThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(instanceClrAvailableCompletionPortThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrAvailableCompletionPortThreadsMetric {
    const columns = InstanceClrAvailableCompletionPortThreadsMetric.decode<MaxMetricsAddColumns>(instanceClrAvailableCompletionPortThreadsMetric, bytes);
    return new InstanceClrAvailableCompletionPortThreadsMetric(entity, bucket, columns);
  }
}

// instance_clr_max_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_max_completion_port_threads")
// .maxMetricsAdd(maximum);
export const instanceClrMaxCompletionPortThreadsMetric: MetricDefinition = {
  name: 'instance_clr_max_completion_port_threads',
  scope: federatedInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'InstanceRuntimeMaxMetrics',
  statement: 'instance_clr_max_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_max_completion_port_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_max_completion_port_threads'],
  byCluster: false,
};

/**
 * instance_clr_max_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_max_completion_port_threads")
 *     .maxMetricsAdd(maximum);
 */
export class InstanceClrMaxCompletionPortThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(instanceClrMaxCompletionPortThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrMaxCompletionPortThreadsMetric {
    const columns = InstanceClrMaxCompletionPortThreadsMetric.decode<MaxMetricsAddColumns>(instanceClrMaxCompletionPortThreadsMetric, bytes);
    return new InstanceClrMaxCompletionPortThreadsMetric(entity, bucket, columns);
  }
}
