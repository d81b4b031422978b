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
  serviceId,
} from '../../../src/runtime/api.ts';
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import { federatedClusterSlaMetric } from '../metrics/federated-cluster-percent-metrics.ts';
import { federatedClusterScope } from '../scopes.ts';

/** Which metrics over FederatedClusterPercentMetrics take one downstream metric of one stream. */
interface FederatedClusterPercentMetricsBinding extends Binding {
  readonly federated_cluster_sla: boolean;
}

/** The tables of one time bucket, one per metric over FederatedClusterPercentMetrics. */
class FederatedClusterPercentMetricsTables {
  readonly federated_cluster_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.federated_cluster_sla = new PercentMetricsAddTable(host, host.budget(federatedClusterSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over FederatedClusterPercentMetrics. */
export class FederatedClusterPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<FederatedClusterPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new FederatedClusterPercentMetricsTables(host));
  }

  bind(metric: string): FederatedClusterPercentMetricsBinding | undefined {
    const federated_cluster_sla = metric === 'service_sla';
    if (!federated_cluster_sla) return undefined;
    return { federated_cluster_sla };
  }

  merge(binding: FederatedClusterPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // federated_cluster_sla = from(FederatedClusterPercentMetrics.*)
    // .filter(metric == "service_sla")
    // .percentMetricsAdd(total, match);
    if (binding.federated_cluster_sla) {
      tables.federated_cluster_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, federatedClusterSlaMetric, bucket, tables.federated_cluster_sla);
    }
    return closed;
  }
}

export const federatedClusterPercentMetricsSource: FederationSourceDefinition = {
  name: 'FederatedClusterPercentMetrics',
  scope: federatedClusterScope,
  origins: [
    { scope: 'Service', function: 'percent' },
    { scope: 'FederatedService', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: [],
  entityOf(_fields, cluster) {
    const name = cluster;
    const id = serviceId(name, true);
    return { id, name, fields: [name] };
  },
  createDispatcher: (host) => new FederatedClusterPercentMetricsDispatcher(host),
};
