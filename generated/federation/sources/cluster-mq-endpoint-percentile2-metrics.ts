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
import { clusterMqEndpointConsumePercentileMetric } from '../metrics/cluster-mq-endpoint-percentile2-metrics.ts';
import { clusterMQEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterMQEndpointPercentile2Metrics take one downstream metric of one stream. */
interface ClusterMQEndpointPercentile2MetricsBinding extends Binding {
  readonly cluster_mq_endpoint_consume_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterMQEndpointPercentile2Metrics. */
class ClusterMQEndpointPercentile2MetricsTables {
  readonly cluster_mq_endpoint_consume_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_mq_endpoint_consume_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterMqEndpointConsumePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ClusterMQEndpointPercentile2Metrics. */
export class ClusterMQEndpointPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterMQEndpointPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterMQEndpointPercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterMQEndpointPercentile2MetricsBinding | undefined {
    const cluster_mq_endpoint_consume_percentile = metric === 'mq_endpoint_consume_percentile';
    if (!cluster_mq_endpoint_consume_percentile) return undefined;
    return { cluster_mq_endpoint_consume_percentile };
  }

  merge(binding: ClusterMQEndpointPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_mq_endpoint_consume_percentile = from(ClusterMQEndpointPercentile2Metrics.*)
    // .filter(metric == "mq_endpoint_consume_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_mq_endpoint_consume_percentile) {
      tables.cluster_mq_endpoint_consume_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterMqEndpointConsumePercentileMetric,
        bucket,
        tables.cluster_mq_endpoint_consume_percentile,
      );
    }
    return closed;
  }
}

export const clusterMQEndpointPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterMQEndpointPercentile2Metrics',
  scope: clusterMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'percentile2' },
    { scope: 'FederatedMQEndpoint', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterMQEndpointPercentile2MetricsDispatcher(host),
};
