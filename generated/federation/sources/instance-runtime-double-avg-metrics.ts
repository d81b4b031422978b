// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { DoubleAvgMetricsAddTable } from '../functions/double-avg-metrics-add.ts';
import type { DoubleAvgColumns } from '../functions/double-avg.ts';
import { instanceClrCpuMetric, instanceJvmCpuMetric } from '../metrics/instance-runtime-double-avg-metrics.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over InstanceRuntimeDoubleAvgMetrics take one downstream metric of one stream. */
interface InstanceRuntimeDoubleAvgMetricsBinding extends Binding {
  readonly instance_jvm_cpu: boolean;
  readonly instance_clr_cpu: boolean;
}

/** The tables of one time bucket, one per metric over InstanceRuntimeDoubleAvgMetrics. */
class InstanceRuntimeDoubleAvgMetricsTables {
  readonly instance_jvm_cpu: DoubleAvgMetricsAddTable;
  readonly instance_clr_cpu: DoubleAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.instance_jvm_cpu = new DoubleAvgMetricsAddTable(host, host.budget(instanceJvmCpuMetric));
    this.instance_clr_cpu = new DoubleAvgMetricsAddTable(host, host.budget(instanceClrCpuMetric));
  }
}

/** Merges increments of doubleAvg() into the metrics over InstanceRuntimeDoubleAvgMetrics. */
export class InstanceRuntimeDoubleAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<InstanceRuntimeDoubleAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new InstanceRuntimeDoubleAvgMetricsTables(host));
  }

  bind(metric: string): InstanceRuntimeDoubleAvgMetricsBinding | undefined {
    const instance_jvm_cpu = metric === 'instance_jvm_cpu';
    const instance_clr_cpu = metric === 'instance_clr_cpu';
    if (!instance_jvm_cpu && !instance_clr_cpu) return undefined;
    return { instance_jvm_cpu, instance_clr_cpu };
  }

  merge(binding: InstanceRuntimeDoubleAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as DoubleAvgColumns;
    // instance_jvm_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)
    // .filter(metric == "instance_jvm_cpu")
    // .doubleAvgMetricsAdd(summation, count);
    if (binding.instance_jvm_cpu) {
      tables.instance_jvm_cpu.merge(block.entities, columns);
    }
    // instance_clr_cpu = from(InstanceRuntimeDoubleAvgMetrics.*)
    // .filter(metric == "instance_clr_cpu")
    // .doubleAvgMetricsAdd(summation, count);
    if (binding.instance_clr_cpu) {
      tables.instance_clr_cpu.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceJvmCpuMetric, bucket, tables.instance_jvm_cpu);
      closeTable(closed, instanceClrCpuMetric, bucket, tables.instance_clr_cpu);
    }
    return closed;
  }
}

export const instanceRuntimeDoubleAvgMetricsSource: FederationSourceDefinition = {
  name: 'InstanceRuntimeDoubleAvgMetrics',
  scope: federatedInstanceRuntimeScope,
  origins: [
    { scope: 'ServiceInstanceJVMCPU', function: 'doubleAvg' },
    { scope: 'ServiceInstanceCLRCPU', function: 'doubleAvg' },
    { scope: 'FederatedInstanceRuntime', function: 'doubleAvgMetricsAdd' },
  ],
  fingerprint: 'c14b63274ce74205',
  entityFields: ['serviceName', 'name'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new InstanceRuntimeDoubleAvgMetricsDispatcher(host),
};
