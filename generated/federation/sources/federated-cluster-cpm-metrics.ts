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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import { federatedClusterCpmMetric } from '../metrics/federated-cluster-cpm-metrics.ts';
import { federatedClusterScope } from '../scopes.ts';

/** Which metrics over FederatedClusterCpmMetrics take one downstream metric of one stream. */
interface FederatedClusterCpmMetricsBinding extends Binding {
  readonly federated_cluster_cpm: boolean;
}

/** The tables of one time bucket, one per metric over FederatedClusterCpmMetrics. */
class FederatedClusterCpmMetricsTables {
  readonly federated_cluster_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.federated_cluster_cpm = new CpmMetricsAddTable(host, host.budget(federatedClusterCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over FederatedClusterCpmMetrics. */
export class FederatedClusterCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<FederatedClusterCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new FederatedClusterCpmMetricsTables(host));
  }

  bind(metric: string): FederatedClusterCpmMetricsBinding | undefined {
    const federated_cluster_cpm = metric === 'service_cpm';
    if (!federated_cluster_cpm) return undefined;
    return { federated_cluster_cpm };
  }

  merge(binding: FederatedClusterCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // federated_cluster_cpm = from(FederatedClusterCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);
    if (binding.federated_cluster_cpm) {
      tables.federated_cluster_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, federatedClusterCpmMetric, bucket, tables.federated_cluster_cpm);
    }
    return closed;
  }
}

export const federatedClusterCpmMetricsSource: FederationSourceDefinition = {
  name: 'FederatedClusterCpmMetrics',
  scope: federatedClusterScope,
  origins: [
    { scope: 'Service', function: 'cpm' },
    { scope: 'FederatedService', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: [],
  entityOf(_fields, cluster) {
    const name = cluster;
    const id = serviceId(name, true);
    return { id, name, fields: [name] };
  },
  createDispatcher: (host) => new FederatedClusterCpmMetricsDispatcher(host),
};
