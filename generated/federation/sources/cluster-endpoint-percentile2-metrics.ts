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
import { virtualLayers } from '../enums.ts';
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { clusterEndpointPercentileMetric } from '../metrics/cluster-endpoint-percentile2-metrics.ts';
import { clusterEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterEndpointPercentile2Metrics take one downstream metric of one stream. */
interface ClusterEndpointPercentile2MetricsBinding extends Binding {
  readonly cluster_endpoint_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterEndpointPercentile2Metrics. */
class ClusterEndpointPercentile2MetricsTables {
  readonly cluster_endpoint_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_endpoint_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterEndpointPercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ClusterEndpointPercentile2Metrics. */
export class ClusterEndpointPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterEndpointPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterEndpointPercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterEndpointPercentile2MetricsBinding | undefined {
    const cluster_endpoint_percentile = metric === 'endpoint_percentile';
    if (!cluster_endpoint_percentile) return undefined;
    return { cluster_endpoint_percentile };
  }

  merge(binding: ClusterEndpointPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_endpoint_percentile = from(ClusterEndpointPercentile2Metrics.*)
    // .filter(metric == "endpoint_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_endpoint_percentile) {
      tables.cluster_endpoint_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterEndpointPercentileMetric, bucket, tables.cluster_endpoint_percentile);
    }
    return closed;
  }
}

export const clusterEndpointPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterEndpointPercentile2Metrics',
  scope: clusterEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'percentile2' },
    { scope: 'FederatedEndpoint', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterEndpointPercentile2MetricsDispatcher(host),
};
