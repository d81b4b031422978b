// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { serviceInstanceJVMThreadScope } from '../scopes.ts';
// instance_jvm_thread_live_count = from(ServiceInstanceJVMThread.liveCount).longAvg();
export const instanceJvmThreadLiveCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_live_count',
  scope: serviceInstanceJVMThreadScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMThread',
  statement: 'instance_jvm_thread_live_count = from(ServiceInstanceJVMThread.liveCount).longAvg();',
  byCluster: false,
};

/**
 * Threads alive.
 *
 * instance_jvm_thread_live_count = from(ServiceInstanceJVMThread.liveCount).longAvg();
 */
export class InstanceJvmThreadLiveCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmThreadLiveCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadLiveCountMetric {
    const columns = InstanceJvmThreadLiveCountMetric.decode<LongAvgColumns>(instanceJvmThreadLiveCountMetric, bytes);
    return new InstanceJvmThreadLiveCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_daemon_count = from(ServiceInstanceJVMThread.daemonCount).longAvg();
export const instanceJvmThreadDaemonCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_daemon_count',
  scope: serviceInstanceJVMThreadScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMThread',
  statement: 'instance_jvm_thread_daemon_count = from(ServiceInstanceJVMThread.daemonCount).longAvg();',
  byCluster: false,
};

/**
 * Daemon threads alive.
 *
 * instance_jvm_thread_daemon_count = from(ServiceInstanceJVMThread.daemonCount).longAvg();
 */
export class InstanceJvmThreadDaemonCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmThreadDaemonCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadDaemonCountMetric {
    const columns = InstanceJvmThreadDaemonCountMetric.decode<LongAvgColumns>(instanceJvmThreadDaemonCountMetric, bytes);
    return new InstanceJvmThreadDaemonCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_peak_count = from(ServiceInstanceJVMThread.peakCount).longAvg();
export const instanceJvmThreadPeakCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_peak_count',
  scope: serviceInstanceJVMThreadScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMThread',
  statement: 'instance_jvm_thread_peak_count = from(ServiceInstanceJVMThread.peakCount).longAvg();',
  byCluster: false,
};

/**
 * The most threads alive at once since the start.
 *
 * instance_jvm_thread_peak_count = from(ServiceInstanceJVMThread.peakCount).longAvg();
 */
export class InstanceJvmThreadPeakCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmThreadPeakCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadPeakCountMetric {
    const columns = InstanceJvmThreadPeakCountMetric.decode<LongAvgColumns>(instanceJvmThreadPeakCountMetric, bytes);
    return new InstanceJvmThreadPeakCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_runnable_state_thread_count = from(ServiceInstanceJVMThread.runnableStateThreadCount).longAvg();
export const instanceJvmThreadRunnableStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_runnable_state_thread_count',
  scope: serviceInstanceJVMThreadScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMThread',
  statement: 'instance_jvm_thread_runnable_state_thread_count = from(ServiceInstanceJVMThread.runnableStateThreadCount).longAvg();',
  byCluster: false,
};

/**
 * Threads that run or could.
 *
 * instance_jvm_thread_runnable_state_thread_count = from(ServiceInstanceJVMThread.runnableStateThreadCount).longAvg();
 */
export class InstanceJvmThreadRunnableStateThreadCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmThreadRunnableStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadRunnableStateThreadCountMetric {
    const columns = InstanceJvmThreadRunnableStateThreadCountMetric.decode<LongAvgColumns>(instanceJvmThreadRunnableStateThreadCountMetric, bytes);
    return new InstanceJvmThreadRunnableStateThreadCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_blocked_state_thread_count = from(ServiceInstanceJVMThread.blockedStateThreadCount).longAvg();
export const instanceJvmThreadBlockedStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_blocked_state_thread_count',
  scope: serviceInstanceJVMThreadScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMThread',
  statement: 'instance_jvm_thread_blocked_state_thread_count = from(ServiceInstanceJVMThread.blockedStateThreadCount).longAvg();',
  byCluster: false,
};

/**
 * Threads that wait for a lock.
 *
 * instance_jvm_thread_blocked_state_thread_count = from(ServiceInstanceJVMThread.blockedStateThreadCount).longAvg();
 */
export class InstanceJvmThreadBlockedStateThreadCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmThreadBlockedStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadBlockedStateThreadCountMetric {
    const columns = InstanceJvmThreadBlockedStateThreadCountMetric.decode<LongAvgColumns>(instanceJvmThreadBlockedStateThreadCountMetric, bytes);
    return new InstanceJvmThreadBlockedStateThreadCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_waiting_state_thread_count = from(ServiceInstanceJVMThread.waitingStateThreadCount).longAvg();
export const instanceJvmThreadWaitingStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_waiting_state_thread_count',
  scope: serviceInstanceJVMThreadScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMThread',
  statement: 'instance_jvm_thread_waiting_state_thread_count = from(ServiceInstanceJVMThread.waitingStateThreadCount).longAvg();',
  byCluster: false,
};

/**
 * Threads that wait for another thread.
 *
 * instance_jvm_thread_waiting_state_thread_count = from(ServiceInstanceJVMThread.waitingStateThreadCount).longAvg();
 */
export class InstanceJvmThreadWaitingStateThreadCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmThreadWaitingStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadWaitingStateThreadCountMetric {
    const columns = InstanceJvmThreadWaitingStateThreadCountMetric.decode<LongAvgColumns>(instanceJvmThreadWaitingStateThreadCountMetric, bytes);
    return new InstanceJvmThreadWaitingStateThreadCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_thread_timed_waiting_state_thread_count = from(ServiceInstanceJVMThread.timedWaitingStateThreadCount)
// .longAvg();
export const instanceJvmThreadTimedWaitingStateThreadCountMetric: MetricDefinition = {
  name: 'instance_jvm_thread_timed_waiting_state_thread_count',
  scope: serviceInstanceJVMThreadScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMThread',
  statement: 'instance_jvm_thread_timed_waiting_state_thread_count = from(ServiceInstanceJVMThread.timedWaitingStateThreadCount)\n    .longAvg();',
  byCluster: false,
};

/**
 * Threads that wait for another thread or for some time to pass.
 *
 * instance_jvm_thread_timed_waiting_state_thread_count = from(ServiceInstanceJVMThread.timedWaitingStateThreadCount)
 *     .longAvg();
 */
export class InstanceJvmThreadTimedWaitingStateThreadCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmThreadTimedWaitingStateThreadCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmThreadTimedWaitingStateThreadCountMetric {
    const columns = InstanceJvmThreadTimedWaitingStateThreadCountMetric.decode<LongAvgColumns>(instanceJvmThreadTimedWaitingStateThreadCountMetric, bytes);
    return new InstanceJvmThreadTimedWaitingStateThreadCountMetric(entity, bucket, columns);
  }
}
