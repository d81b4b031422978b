// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type MaxMetricsAddColumns,
  MaxMetricsAddMetrics,
  maxMetricsAddFunction,
} from '../functions/max-metrics-add.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';
// cluster_instance_clr_available_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_available_worker_threads")
// .maxMetricsAdd(maximum);
export const clusterInstanceClrAvailableWorkerThreadsMetric: MetricDefinition = {
  name: 'cluster_instance_clr_available_worker_threads',
  scope: clusterInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'ClusterInstanceRuntimeMaxMetrics',
  statement: 'cluster_instance_clr_available_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_available_worker_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_available_worker_threads'],
  byCluster: true,
};

/**
 * cluster_instance_clr_available_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_available_worker_threads")
 *     .maxMetricsAdd(maximum);
 */
export class ClusterInstanceClrAvailableWorkerThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(clusterInstanceClrAvailableWorkerThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrAvailableWorkerThreadsMetric {
    const columns = ClusterInstanceClrAvailableWorkerThreadsMetric.decode<MaxMetricsAddColumns>(clusterInstanceClrAvailableWorkerThreadsMetric, bytes);
    return new ClusterInstanceClrAvailableWorkerThreadsMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_max_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_max_worker_threads")
// .maxMetricsAdd(maximum);
export const clusterInstanceClrMaxWorkerThreadsMetric: MetricDefinition = {
  name: 'cluster_instance_clr_max_worker_threads',
  scope: clusterInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'ClusterInstanceRuntimeMaxMetrics',
  statement: 'cluster_instance_clr_max_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_max_worker_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_max_worker_threads'],
  byCluster: true,
};

/**
 * cluster_instance_clr_max_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_max_worker_threads")
 *     .maxMetricsAdd(maximum);
 */
export class ClusterInstanceClrMaxWorkerThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(clusterInstanceClrMaxWorkerThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrMaxWorkerThreadsMetric {
    const columns = ClusterInstanceClrMaxWorkerThreadsMetric.decode<MaxMetricsAddColumns>(clusterInstanceClrMaxWorkerThreadsMetric, bytes);
    return new ClusterInstanceClrMaxWorkerThreadsMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_available_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_available_completion_port_threads")
// .maxMetricsAdd(maximum);
export const clusterInstanceClrAvailableCompletionPortThreadsMetric: MetricDefinition = {
  name: 'cluster_instance_clr_available_completion_port_threads',
  scope: clusterInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'ClusterInstanceRuntimeMaxMetrics',
  statement: 'cluster_instance_clr_available_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_available_completion_port_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_available_completion_port_threads'],
  byCluster: true,
};

/**
 * cluster_instance_clr_available_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_available_completion_port_threads")
 *     .maxMetricsAdd(maximum);
 */
export class ClusterInstanceClrAvailableCompletionPortThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(clusterInstanceClrAvailableCompletionPortThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrAvailableCompletionPortThreadsMetric {
    const columns = ClusterInstanceClrAvailableCompletionPortThreadsMetric.decode<MaxMetricsAddColumns>(clusterInstanceClrAvailableCompletionPortThreadsMetric, bytes);
    return new ClusterInstanceClrAvailableCompletionPortThreadsMetric(entity, bucket, columns);
  }
}

// cluster_instance_clr_max_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
// .filter(metric == "instance_clr_max_completion_port_threads")
// .maxMetricsAdd(maximum);
export const clusterInstanceClrMaxCompletionPortThreadsMetric: MetricDefinition = {
  name: 'cluster_instance_clr_max_completion_port_threads',
  scope: clusterInstanceRuntimeScope,
  function: maxMetricsAddFunction,
  source: 'ClusterInstanceRuntimeMaxMetrics',
  statement: 'cluster_instance_clr_max_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)\n    .filter(metric == "instance_clr_max_completion_port_threads")\n    .maxMetricsAdd(maximum);',
  originMetrics: ['instance_clr_max_completion_port_threads'],
  byCluster: true,
};

/**
 * cluster_instance_clr_max_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
 *     .filter(metric == "instance_clr_max_completion_port_threads")
 *     .maxMetricsAdd(maximum);
 */
export class ClusterInstanceClrMaxCompletionPortThreadsMetric extends MaxMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxMetricsAddColumns) {
    super(clusterInstanceClrMaxCompletionPortThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterInstanceClrMaxCompletionPortThreadsMetric {
    const columns = ClusterInstanceClrMaxCompletionPortThreadsMetric.decode<MaxMetricsAddColumns>(clusterInstanceClrMaxCompletionPortThreadsMetric, bytes);
    return new ClusterInstanceClrMaxCompletionPortThreadsMetric(entity, bucket, columns);
  }
}
