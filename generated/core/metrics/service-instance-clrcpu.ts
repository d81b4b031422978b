// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type DoubleAvgColumns, DoubleAvgMetrics, doubleAvgFunction } from '../functions/double-avg.ts';
import { serviceInstanceCLRCPUScope } from '../scopes.ts';
// instance_clr_cpu = from(ServiceInstanceCLRCPU.usePercent).doubleAvg();
export const instanceClrCpuMetric: MetricDefinition = {
  name: 'instance_clr_cpu',
  scope: serviceInstanceCLRCPUScope,
  function: doubleAvgFunction,
  source: 'ServiceInstanceCLRCPU',
  statement: 'instance_clr_cpu = from(ServiceInstanceCLRCPU.usePercent).doubleAvg();',
  byCluster: false,
};

/**
 * Processor time in per cent.
 *
 * instance_clr_cpu = from(ServiceInstanceCLRCPU.usePercent).doubleAvg();
 */
export class InstanceClrCpuMetric extends DoubleAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: DoubleAvgColumns) {
    super(instanceClrCpuMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): InstanceClrCpuMetric {
    const columns = InstanceClrCpuMetric.decode<DoubleAvgColumns>(instanceClrCpuMetric, bytes);
    return new InstanceClrCpuMetric(entity, bucket, columns);
  }
}
