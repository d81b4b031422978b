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
import { ApdexMetricsAddTable } from '../functions/apdex-metrics-add.ts';
import type { ApdexColumns } from '../functions/apdex.ts';
import { federatedClusterApdexMetric } from '../metrics/federated-cluster-apdex-metrics.ts';
import { federatedClusterScope } from '../scopes.ts';

/** Which metrics over FederatedClusterApdexMetrics take one downstream metric of one stream. */
interface FederatedClusterApdexMetricsBinding extends Binding {
  readonly federated_cluster_apdex: boolean;
}

/** The tables of one time bucket, one per metric over FederatedClusterApdexMetrics. */
class FederatedClusterApdexMetricsTables {
  readonly federated_cluster_apdex: ApdexMetricsAddTable;

  constructor(host: DispatchHost) {
    this.federated_cluster_apdex = new ApdexMetricsAddTable(host, host.budget(federatedClusterApdexMetric));
  }
}

/** Merges increments of apdex() into the metrics over FederatedClusterApdexMetrics. */
export class FederatedClusterApdexMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<FederatedClusterApdexMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new FederatedClusterApdexMetricsTables(host));
  }

  bind(metric: string): FederatedClusterApdexMetricsBinding | undefined {
    const federated_cluster_apdex = metric === 'service_apdex';
    if (!federated_cluster_apdex) return undefined;
    return { federated_cluster_apdex };
  }

  merge(binding: FederatedClusterApdexMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as ApdexColumns;
    // federated_cluster_apdex = from(FederatedClusterApdexMetrics.*)
    // .filter(metric == "service_apdex")
    // .apdexMetricsAdd(totalNum, sNum, tNum);
    if (binding.federated_cluster_apdex) {
      tables.federated_cluster_apdex.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, federatedClusterApdexMetric, bucket, tables.federated_cluster_apdex);
    }
    return closed;
  }
}

export const federatedClusterApdexMetricsSource: FederationSourceDefinition = {
  name: 'FederatedClusterApdexMetrics',
  scope: federatedClusterScope,
  origins: [
    { scope: 'Service', function: 'apdex' },
    { scope: 'FederatedService', function: 'apdexMetricsAdd' },
  ],
  fingerprint: 'c88e4443dd8ff7c3',
  entityFields: [],
  entityOf(_fields, cluster) {
    const name = cluster;
    const id = serviceId(name, true);
    return { id, name, fields: [name] };
  },
  createDispatcher: (host) => new FederatedClusterApdexMetricsDispatcher(host),
};
