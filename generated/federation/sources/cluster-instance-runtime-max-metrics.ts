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
import { MaxMetricsAddTable } from '../functions/max-metrics-add.ts';
import type { MaxColumns } from '../functions/max.ts';
import {
  clusterInstanceClrAvailableCompletionPortThreadsMetric,
  clusterInstanceClrAvailableWorkerThreadsMetric,
  clusterInstanceClrMaxCompletionPortThreadsMetric,
  clusterInstanceClrMaxWorkerThreadsMetric,
} from '../metrics/cluster-instance-runtime-max-metrics.ts';
import { clusterInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over ClusterInstanceRuntimeMaxMetrics take one downstream metric of one stream. */
interface ClusterInstanceRuntimeMaxMetricsBinding extends Binding {
  readonly cluster_instance_clr_available_worker_threads: boolean;
  readonly cluster_instance_clr_max_worker_threads: boolean;
  readonly cluster_instance_clr_available_completion_port_threads: boolean;
  readonly cluster_instance_clr_max_completion_port_threads: boolean;
}

/** The tables of one time bucket, one per metric over ClusterInstanceRuntimeMaxMetrics. */
class ClusterInstanceRuntimeMaxMetricsTables {
  readonly cluster_instance_clr_available_worker_threads: MaxMetricsAddTable;
  readonly cluster_instance_clr_max_worker_threads: MaxMetricsAddTable;
  readonly cluster_instance_clr_available_completion_port_threads: MaxMetricsAddTable;
  readonly cluster_instance_clr_max_completion_port_threads: MaxMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_instance_clr_available_worker_threads = new MaxMetricsAddTable(
      host,
      host.budget(clusterInstanceClrAvailableWorkerThreadsMetric),
    );
    this.cluster_instance_clr_max_worker_threads = new MaxMetricsAddTable(
      host,
      host.budget(clusterInstanceClrMaxWorkerThreadsMetric),
    );
    this.cluster_instance_clr_available_completion_port_threads = new MaxMetricsAddTable(
      host,
      host.budget(clusterInstanceClrAvailableCompletionPortThreadsMetric),
    );
    this.cluster_instance_clr_max_completion_port_threads = new MaxMetricsAddTable(
      host,
      host.budget(clusterInstanceClrMaxCompletionPortThreadsMetric),
    );
  }
}

/** Merges increments of max() into the metrics over ClusterInstanceRuntimeMaxMetrics. */
export class ClusterInstanceRuntimeMaxMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterInstanceRuntimeMaxMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterInstanceRuntimeMaxMetricsTables(host));
  }

  bind(metric: string): ClusterInstanceRuntimeMaxMetricsBinding | undefined {
    const cluster_instance_clr_available_worker_threads = metric === 'instance_clr_available_worker_threads';
    const cluster_instance_clr_max_worker_threads = metric === 'instance_clr_max_worker_threads';
    const cluster_instance_clr_available_completion_port_threads = metric === 'instance_clr_available_completion_port_threads';
    const cluster_instance_clr_max_completion_port_threads = metric === 'instance_clr_max_completion_port_threads';
    if (!cluster_instance_clr_available_worker_threads && !cluster_instance_clr_max_worker_threads && !cluster_instance_clr_available_completion_port_threads && !cluster_instance_clr_max_completion_port_threads) return undefined;
    return {
      cluster_instance_clr_available_worker_threads,
      cluster_instance_clr_max_worker_threads,
      cluster_instance_clr_available_completion_port_threads,
      cluster_instance_clr_max_completion_port_threads,
    };
  }

  merge(binding: ClusterInstanceRuntimeMaxMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as MaxColumns;
    // cluster_instance_clr_available_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_available_worker_threads")
    // .maxMetricsAdd(maximum);
    if (binding.cluster_instance_clr_available_worker_threads) {
      tables.cluster_instance_clr_available_worker_threads.merge(block.entities, columns);
    }
    // cluster_instance_clr_max_worker_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_max_worker_threads")
    // .maxMetricsAdd(maximum);
    if (binding.cluster_instance_clr_max_worker_threads) {
      tables.cluster_instance_clr_max_worker_threads.merge(block.entities, columns);
    }
    // cluster_instance_clr_available_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_available_completion_port_threads")
    // .maxMetricsAdd(maximum);
    if (binding.cluster_instance_clr_available_completion_port_threads) {
      tables.cluster_instance_clr_available_completion_port_threads.merge(block.entities, columns);
    }
    // cluster_instance_clr_max_completion_port_threads = from(ClusterInstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_max_completion_port_threads")
    // .maxMetricsAdd(maximum);
    if (binding.cluster_instance_clr_max_completion_port_threads) {
      tables.cluster_instance_clr_max_completion_port_threads.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterInstanceClrAvailableWorkerThreadsMetric,
        bucket,
        tables.cluster_instance_clr_available_worker_threads,
      );
      closeTable(
        closed,
        clusterInstanceClrMaxWorkerThreadsMetric,
        bucket,
        tables.cluster_instance_clr_max_worker_threads,
      );
      closeTable(
        closed,
        clusterInstanceClrAvailableCompletionPortThreadsMetric,
        bucket,
        tables.cluster_instance_clr_available_completion_port_threads,
      );
      closeTable(
        closed,
        clusterInstanceClrMaxCompletionPortThreadsMetric,
        bucket,
        tables.cluster_instance_clr_max_completion_port_threads,
      );
    }
    return closed;
  }
}

export const clusterInstanceRuntimeMaxMetricsSource: FederationSourceDefinition = {
  name: 'ClusterInstanceRuntimeMaxMetrics',
  scope: clusterInstanceRuntimeScope,
  origins: [
    { scope: 'ServiceInstanceCLRThread', function: 'max' },
    { scope: 'FederatedInstanceRuntime', function: 'maxMetricsAdd' },
  ],
  fingerprint: '2b63c413e445cde4',
  entityFields: ['serviceName', 'name'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new ClusterInstanceRuntimeMaxMetricsDispatcher(host),
};
