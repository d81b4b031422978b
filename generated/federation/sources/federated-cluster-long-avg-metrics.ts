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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { federatedClusterRespTimeMetric } from '../metrics/federated-cluster-long-avg-metrics.ts';
import { federatedClusterScope } from '../scopes.ts';

/** Which metrics over FederatedClusterLongAvgMetrics take one downstream metric of one stream. */
interface FederatedClusterLongAvgMetricsBinding extends Binding {
  readonly federated_cluster_resp_time: boolean;
}

/** The tables of one time bucket, one per metric over FederatedClusterLongAvgMetrics. */
class FederatedClusterLongAvgMetricsTables {
  readonly federated_cluster_resp_time: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.federated_cluster_resp_time = new LongAvgMetricsAddTable(host, host.budget(federatedClusterRespTimeMetric));
  }
}

/** Merges increments of longAvg() into the metrics over FederatedClusterLongAvgMetrics. */
export class FederatedClusterLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<FederatedClusterLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new FederatedClusterLongAvgMetricsTables(host));
  }

  bind(metric: string): FederatedClusterLongAvgMetricsBinding | undefined {
    const federated_cluster_resp_time = metric === 'service_resp_time';
    if (!federated_cluster_resp_time) return undefined;
    return { federated_cluster_resp_time };
  }

  merge(binding: FederatedClusterLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // federated_cluster_resp_time = from(FederatedClusterLongAvgMetrics.*)
    // .filter(metric == "service_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.federated_cluster_resp_time) {
      tables.federated_cluster_resp_time.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, federatedClusterRespTimeMetric, bucket, tables.federated_cluster_resp_time);
    }
    return closed;
  }
}

export const federatedClusterLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'FederatedClusterLongAvgMetrics',
  scope: federatedClusterScope,
  origins: [
    { scope: 'Service', function: 'longAvg' },
    { scope: 'FederatedService', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: [],
  entityOf(_fields, cluster) {
    const name = cluster;
    const id = serviceId(name, true);
    return { id, name, fields: [name] };
  },
  createDispatcher: (host) => new FederatedClusterLongAvgMetricsDispatcher(host),
};
