// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { serviceInstanceJVMClassScope } from '../scopes.ts';
// instance_jvm_class_loaded_class_count = from(ServiceInstanceJVMClass.loadedClassCount).longAvg();
export const instanceJvmClassLoadedClassCountMetric: MetricDefinition = {
  name: 'instance_jvm_class_loaded_class_count',
  scope: serviceInstanceJVMClassScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMClass',
  statement: 'instance_jvm_class_loaded_class_count = from(ServiceInstanceJVMClass.loadedClassCount).longAvg();',
  byCluster: false,
};

/**
 * Classes loaded now.
 *
 * instance_jvm_class_loaded_class_count = from(ServiceInstanceJVMClass.loadedClassCount).longAvg();
 */
export class InstanceJvmClassLoadedClassCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmClassLoadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmClassLoadedClassCountMetric {
    const columns = InstanceJvmClassLoadedClassCountMetric.decode<LongAvgColumns>(instanceJvmClassLoadedClassCountMetric, bytes);
    return new InstanceJvmClassLoadedClassCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_class_total_loaded_class_count = from(ServiceInstanceJVMClass.totalLoadedClassCount).longAvg();
export const instanceJvmClassTotalLoadedClassCountMetric: MetricDefinition = {
  name: 'instance_jvm_class_total_loaded_class_count',
  scope: serviceInstanceJVMClassScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMClass',
  statement: 'instance_jvm_class_total_loaded_class_count = from(ServiceInstanceJVMClass.totalLoadedClassCount).longAvg();',
  byCluster: false,
};

/**
 * Classes loaded since the start.
 *
 * instance_jvm_class_total_loaded_class_count = from(ServiceInstanceJVMClass.totalLoadedClassCount).longAvg();
 */
export class InstanceJvmClassTotalLoadedClassCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmClassTotalLoadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmClassTotalLoadedClassCountMetric {
    const columns = InstanceJvmClassTotalLoadedClassCountMetric.decode<LongAvgColumns>(instanceJvmClassTotalLoadedClassCountMetric, bytes);
    return new InstanceJvmClassTotalLoadedClassCountMetric(entity, bucket, columns);
  }
}

// instance_jvm_class_total_unloaded_class_count = from(ServiceInstanceJVMClass.totalUnloadedClassCount).longAvg();
export const instanceJvmClassTotalUnloadedClassCountMetric: MetricDefinition = {
  name: 'instance_jvm_class_total_unloaded_class_count',
  scope: serviceInstanceJVMClassScope,
  function: longAvgFunction,
  source: 'ServiceInstanceJVMClass',
  statement: 'instance_jvm_class_total_unloaded_class_count = from(ServiceInstanceJVMClass.totalUnloadedClassCount).longAvg();',
  byCluster: false,
};

/**
 * Classes unloaded since the start.
 *
 * instance_jvm_class_total_unloaded_class_count = from(ServiceInstanceJVMClass.totalUnloadedClassCount).longAvg();
 */
export class InstanceJvmClassTotalUnloadedClassCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(instanceJvmClassTotalUnloadedClassCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmClassTotalUnloadedClassCountMetric {
    const columns = InstanceJvmClassTotalUnloadedClassCountMetric.decode<LongAvgColumns>(instanceJvmClassTotalUnloadedClassCountMetric, bytes);
    return new InstanceJvmClassTotalUnloadedClassCountMetric(entity, bucket, columns);
  }
}
