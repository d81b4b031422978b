// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type DoubleAvgColumns, DoubleAvgMetrics, doubleAvgFunction } from '../functions/double-avg.ts';
import { serviceInstanceJVMCPUScope } from '../scopes.ts';
// instance_jvm_cpu = from(ServiceInstanceJVMCPU.usePercent).doubleAvg();
export const instanceJvmCpuMetric: MetricDefinition = {
  name: 'instance_jvm_cpu',
  scope: serviceInstanceJVMCPUScope,
  function: doubleAvgFunction,
  source: 'ServiceInstanceJVMCPU',
  statement: 'instance_jvm_cpu = from(ServiceInstanceJVMCPU.usePercent).doubleAvg();',
  byCluster: false,
};

/**
 * Processor time in per cent.
 *
 * instance_jvm_cpu = from(ServiceInstanceJVMCPU.usePercent).doubleAvg();
 */
export class InstanceJvmCpuMetric extends DoubleAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgColumns) {
    super(instanceJvmCpuMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceJvmCpuMetric {
    const columns = InstanceJvmCpuMetric.decode<DoubleAvgColumns>(instanceJvmCpuMetric, bytes);
    return new InstanceJvmCpuMetric(entity, bucket, columns);
  }
}
