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
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { federatedClusterPercentileMetric } from '../metrics/federated-cluster-percentile2-metrics.ts';
import { federatedClusterScope } from '../scopes.ts';

/** Which metrics over FederatedClusterPercentile2Metrics take one downstream metric of one stream. */
interface FederatedClusterPercentile2MetricsBinding extends Binding {
  readonly federated_cluster_percentile: boolean;
}

/** The tables of one time bucket, one per metric over FederatedClusterPercentile2Metrics. */
class FederatedClusterPercentile2MetricsTables {
  readonly federated_cluster_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.federated_cluster_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(federatedClusterPercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over FederatedClusterPercentile2Metrics. */
export class FederatedClusterPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<FederatedClusterPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new FederatedClusterPercentile2MetricsTables(host));
  }

  bind(metric: string): FederatedClusterPercentile2MetricsBinding | undefined {
    const federated_cluster_percentile = metric === 'service_percentile';
    if (!federated_cluster_percentile) return undefined;
    return { federated_cluster_percentile };
  }

  merge(binding: FederatedClusterPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // federated_cluster_percentile = from(FederatedClusterPercentile2Metrics.*)
    // .filter(metric == "service_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.federated_cluster_percentile) {
      tables.federated_cluster_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, federatedClusterPercentileMetric, bucket, tables.federated_cluster_percentile);
    }
    return closed;
  }
}

export const federatedClusterPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'FederatedClusterPercentile2Metrics',
  scope: federatedClusterScope,
  origins: [
    { scope: 'Service', function: 'percentile2' },
    { scope: 'FederatedService', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: [],
  entityOf(_fields, cluster) {
    const name = cluster;
    const id = serviceId(name, true);
    return { id, name, fields: [name] };
  },
  createDispatcher: (host) => new FederatedClusterPercentile2MetricsDispatcher(host),
};
