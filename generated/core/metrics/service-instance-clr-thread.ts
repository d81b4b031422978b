// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type MaxColumns, MaxMetrics, maxFunction } from '../functions/max.ts';
import { serviceInstanceCLRThreadScope } from '../scopes.ts';
// instance_clr_available_worker_threads = from(ServiceInstanceCLRThread.availableWorkerThreads).max();
export const instanceClrAvailableWorkerThreadsMetric: MetricDefinition = {
  name: 'instance_clr_available_worker_threads',
  scope: serviceInstanceCLRThreadScope,
  function: maxFunction,
  source: 'ServiceInstanceCLRThread',
  statement: 'instance_clr_available_worker_threads = from(ServiceInstanceCLRThread.availableWorkerThreads).max();',
  byCluster: false,
};

/**
 * The most worker threads that were free.
 *
 * instance_clr_available_worker_threads = from(ServiceInstanceCLRThread.availableWorkerThreads).max();
 */
export class InstanceClrAvailableWorkerThreadsMetric extends MaxMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxColumns) {
    super(instanceClrAvailableWorkerThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrAvailableWorkerThreadsMetric {
    const columns = InstanceClrAvailableWorkerThreadsMetric.decode<MaxColumns>(instanceClrAvailableWorkerThreadsMetric, bytes);
    return new InstanceClrAvailableWorkerThreadsMetric(entity, bucket, columns);
  }
}

// instance_clr_max_worker_threads = from(ServiceInstanceCLRThread.maxWorkerThreads).max();
export const instanceClrMaxWorkerThreadsMetric: MetricDefinition = {
  name: 'instance_clr_max_worker_threads',
  scope: serviceInstanceCLRThreadScope,
  function: maxFunction,
  source: 'ServiceInstanceCLRThread',
  statement: 'instance_clr_max_worker_threads = from(ServiceInstanceCLRThread.maxWorkerThreads).max();',
  byCluster: false,
};

/**
 * The most worker threads that there may be.
 *
 * instance_clr_max_worker_threads = from(ServiceInstanceCLRThread.maxWorkerThreads).max();
 */
export class InstanceClrMaxWorkerThreadsMetric extends MaxMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxColumns) {
    super(instanceClrMaxWorkerThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrMaxWorkerThreadsMetric {
    const columns = InstanceClrMaxWorkerThreadsMetric.decode<MaxColumns>(instanceClrMaxWorkerThreadsMetric, bytes);
    return new InstanceClrMaxWorkerThreadsMetric(entity, bucket, columns);
  }
}

// instance_clr_available_completion_port_threads = from(ServiceInstanceCLRThread.availableCompletionPortThreads).max();
export const instanceClrAvailableCompletionPortThreadsMetric: MetricDefinition = {
  name: 'instance_clr_available_completion_port_threads',
  scope: serviceInstanceCLRThreadScope,
  function: maxFunction,
  source: 'ServiceInstanceCLRThread',
  statement: 'instance_clr_available_completion_port_threads = from(ServiceInstanceCLRThread.availableCompletionPortThreads).max();',
  byCluster: false,
};

/**
 * The most I/O completion threads that were free.
 *
 * instance_clr_available_completion_port_threads = from(ServiceInstanceCLRThread.availableCompletionPortThreads).max();
 */
export class InstanceClrAvailableCompletionPortThreadsMetric extends MaxMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxColumns) {
    super(instanceClrAvailableCompletionPortThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrAvailableCompletionPortThreadsMetric {
    const columns = InstanceClrAvailableCompletionPortThreadsMetric.decode<MaxColumns>(instanceClrAvailableCompletionPortThreadsMetric, bytes);
    return new InstanceClrAvailableCompletionPortThreadsMetric(entity, bucket, columns);
  }
}

// instance_clr_max_completion_port_threads = from(ServiceInstanceCLRThread.maxCompletionPortThreads).max();
export const instanceClrMaxCompletionPortThreadsMetric: MetricDefinition = {
  name: 'instance_clr_max_completion_port_threads',
  scope: serviceInstanceCLRThreadScope,
  function: maxFunction,
  source: 'ServiceInstanceCLRThread',
  statement: 'instance_clr_max_completion_port_threads = from(ServiceInstanceCLRThread.maxCompletionPortThreads).max();',
  byCluster: false,
};

/**
 * The most I/O completion threads that there may be.
 *
 * instance_clr_max_completion_port_threads = from(ServiceInstanceCLRThread.maxCompletionPortThreads).max();
 */
export class InstanceClrMaxCompletionPortThreadsMetric extends MaxMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: MaxColumns) {
    super(instanceClrMaxCompletionPortThreadsMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrMaxCompletionPortThreadsMetric {
    const columns = InstanceClrMaxCompletionPortThreadsMetric.decode<MaxColumns>(instanceClrMaxCompletionPortThreadsMetric, bytes);
    return new InstanceClrMaxCompletionPortThreadsMetric(entity, bucket, columns);
  }
}
