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
import {
  clusterInstanceClrCpuMetric,
  clusterInstanceJvmCpuMetric,
} from '../metrics/cluster-instance-runtime-double-avg-metrics.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over ClusterInstanceRuntimeDoubleAvgMetrics take one downstream metric of one stream. */
interface ClusterInstanceRuntimeDoubleAvgMetricsBinding extends Binding {
  readonly cluster_instance_jvm_cpu: boolean;
  readonly cluster_instance_clr_cpu: boolean;
}

/** The tables of one time bucket, one per metric over ClusterInstanceRuntimeDoubleAvgMetrics. */
class ClusterInstanceRuntimeDoubleAvgMetricsTables {
  readonly cluster_instance_jvm_cpu: DoubleAvgMetricsAddTable;
  readonly cluster_instance_clr_cpu: DoubleAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_instance_jvm_cpu = new DoubleAvgMetricsAddTable(host, host.budget(clusterInstanceJvmCpuMetric));
    this.cluster_instance_clr_cpu = new DoubleAvgMetricsAddTable(host, host.budget(clusterInstanceClrCpuMetric));
  }
}

/** Merges increments of doubleAvg() into the metrics over ClusterInstanceRuntimeDoubleAvgMetrics. */
export class ClusterInstanceRuntimeDoubleAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterInstanceRuntimeDoubleAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterInstanceRuntimeDoubleAvgMetricsTables(host));
  }

  bind(metric: string): ClusterInstanceRuntimeDoubleAvgMetricsBinding | undefined {
    const cluster_instance_jvm_cpu = metric === 'instance_jvm_cpu';
    const cluster_instance_clr_cpu = metric === 'instance_clr_cpu';
    if (!cluster_instance_jvm_cpu && !cluster_instance_clr_cpu) return undefined;
    return { cluster_instance_jvm_cpu, cluster_instance_clr_cpu };
  }

  merge(binding: ClusterInstanceRuntimeDoubleAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as DoubleAvgColumns;
    // cluster_instance_jvm_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)
    // .filter(metric == "instance_jvm_cpu")
    // .doubleAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_jvm_cpu) {
      tables.cluster_instance_jvm_cpu.merge(block.entities, columns);
    }
    // cluster_instance_clr_cpu = from(ClusterInstanceRuntimeDoubleAvgMetrics.*)
    // .filter(metric == "instance_clr_cpu")
    // .doubleAvgMetricsAdd(summation, count);
    if (binding.cluster_instance_clr_cpu) {
      tables.cluster_instance_clr_cpu.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterInstanceJvmCpuMetric, bucket, tables.cluster_instance_jvm_cpu);
      closeTable(closed, clusterInstanceClrCpuMetric, bucket, tables.cluster_instance_clr_cpu);
    }
    return closed;
  }
}

export const clusterInstanceRuntimeDoubleAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterInstanceRuntimeDoubleAvgMetrics',
  scope: clusterInstanceRuntimeScope,
  origins: [
    { scope: 'ServiceInstanceJVMCPU', function: 'doubleAvg' },
    { scope: 'ServiceInstanceCLRCPU', function: 'doubleAvg' },
    { scope: 'FederatedInstanceRuntime', function: 'doubleAvgMetricsAdd' },
  ],
  fingerprint: 'c14b63274ce74205',
  entityFields: ['serviceName', 'name'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new ClusterInstanceRuntimeDoubleAvgMetricsDispatcher(host),
};
