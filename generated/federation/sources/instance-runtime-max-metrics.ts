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
  instanceClrAvailableCompletionPortThreadsMetric,
  instanceClrAvailableWorkerThreadsMetric,
  instanceClrMaxCompletionPortThreadsMetric,
  instanceClrMaxWorkerThreadsMetric,
} from '../metrics/instance-runtime-max-metrics.ts';
import { federatedInstanceRuntimeScope } from '../scopes.ts';

/** Which metrics over InstanceRuntimeMaxMetrics take one downstream metric of one stream. */
interface InstanceRuntimeMaxMetricsBinding extends Binding {
  readonly instance_clr_available_worker_threads: boolean;
  readonly instance_clr_max_worker_threads: boolean;
  readonly instance_clr_available_completion_port_threads: boolean;
  readonly instance_clr_max_completion_port_threads: boolean;
}

/** The tables of one time bucket, one per metric over InstanceRuntimeMaxMetrics. */
class InstanceRuntimeMaxMetricsTables {
  readonly instance_clr_available_worker_threads: MaxMetricsAddTable;
  readonly instance_clr_max_worker_threads: MaxMetricsAddTable;
  readonly instance_clr_available_completion_port_threads: MaxMetricsAddTable;
  readonly instance_clr_max_completion_port_threads: MaxMetricsAddTable;

  constructor(host: DispatchHost) {
    this.instance_clr_available_worker_threads = new MaxMetricsAddTable(
      host,
      host.budget(instanceClrAvailableWorkerThreadsMetric),
    );
    this.instance_clr_max_worker_threads = new MaxMetricsAddTable(host, host.budget(instanceClrMaxWorkerThreadsMetric));
    this.instance_clr_available_completion_port_threads = new MaxMetricsAddTable(
      host,
      host.budget(instanceClrAvailableCompletionPortThreadsMetric),
    );
    this.instance_clr_max_completion_port_threads = new MaxMetricsAddTable(
      host,
      host.budget(instanceClrMaxCompletionPortThreadsMetric),
    );
  }
}

/** Merges increments of max() into the metrics over InstanceRuntimeMaxMetrics. */
export class InstanceRuntimeMaxMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<InstanceRuntimeMaxMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new InstanceRuntimeMaxMetricsTables(host));
  }

  bind(metric: string): InstanceRuntimeMaxMetricsBinding | undefined {
    const instance_clr_available_worker_threads = metric === 'instance_clr_available_worker_threads';
    const instance_clr_max_worker_threads = metric === 'instance_clr_max_worker_threads';
    const instance_clr_available_completion_port_threads = metric === 'instance_clr_available_completion_port_threads';
    const instance_clr_max_completion_port_threads = metric === 'instance_clr_max_completion_port_threads';
    if (!instance_clr_available_worker_threads && !instance_clr_max_worker_threads && !instance_clr_available_completion_port_threads && !instance_clr_max_completion_port_threads) return undefined;
    return {
      instance_clr_available_worker_threads,
      instance_clr_max_worker_threads,
      instance_clr_available_completion_port_threads,
      instance_clr_max_completion_port_threads,
    };
  }

  merge(binding: InstanceRuntimeMaxMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as MaxColumns;
    // instance_clr_available_worker_threads = from(InstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_available_worker_threads")
    // .maxMetricsAdd(maximum);
    if (binding.instance_clr_available_worker_threads) {
      tables.instance_clr_available_worker_threads.merge(block.entities, columns);
    }
    // instance_clr_max_worker_threads = from(InstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_max_worker_threads")
    // .maxMetricsAdd(maximum);
    if (binding.instance_clr_max_worker_threads) {
      tables.instance_clr_max_worker_threads.merge(block.entities, columns);
    }
    // instance_clr_available_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_available_completion_port_threads")
    // .maxMetricsAdd(maximum);
    if (binding.instance_clr_available_completion_port_threads) {
      tables.instance_clr_available_completion_port_threads.merge(block.entities, columns);
    }
    // instance_clr_max_completion_port_threads = from(InstanceRuntimeMaxMetrics.*)
    // .filter(metric == "instance_clr_max_completion_port_threads")
    // .maxMetricsAdd(maximum);
    if (binding.instance_clr_max_completion_port_threads) {
      tables.instance_clr_max_completion_port_threads.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, instanceClrAvailableWorkerThreadsMetric, bucket, tables.instance_clr_available_worker_threads);
      closeTable(closed, instanceClrMaxWorkerThreadsMetric, bucket, tables.instance_clr_max_worker_threads);
      closeTable(
        closed,
        instanceClrAvailableCompletionPortThreadsMetric,
        bucket,
        tables.instance_clr_available_completion_port_threads,
      );
      closeTable(
        closed,
        instanceClrMaxCompletionPortThreadsMetric,
        bucket,
        tables.instance_clr_max_completion_port_threads,
      );
    }
    return closed;
  }
}

export const instanceRuntimeMaxMetricsSource: FederationSourceDefinition = {
  name: 'InstanceRuntimeMaxMetrics',
  scope: federatedInstanceRuntimeScope,
  origins: [
    { scope: 'ServiceInstanceCLRThread', function: 'max' },
    { scope: 'FederatedInstanceRuntime', function: 'maxMetricsAdd' },
  ],
  fingerprint: '2b63c413e445cde4',
  entityFields: ['serviceName', 'name'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), name);
    return { id, name, fields: [serviceName, name] };
  },
  createDispatcher: (host) => new InstanceRuntimeMaxMetricsDispatcher(host),
};
