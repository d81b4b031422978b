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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { clusterMqEndpointConsumeLatencyMetric } from '../metrics/cluster-mq-endpoint-long-avg-metrics.ts';
import { clusterMQEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterMQEndpointLongAvgMetrics take one downstream metric of one stream. */
interface ClusterMQEndpointLongAvgMetricsBinding extends Binding {
  readonly cluster_mq_endpoint_consume_latency: boolean;
}

/** The tables of one time bucket, one per metric over ClusterMQEndpointLongAvgMetrics. */
class ClusterMQEndpointLongAvgMetricsTables {
  readonly cluster_mq_endpoint_consume_latency: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_mq_endpoint_consume_latency = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterMqEndpointConsumeLatencyMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterMQEndpointLongAvgMetrics. */
export class ClusterMQEndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterMQEndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterMQEndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterMQEndpointLongAvgMetricsBinding | undefined {
    const cluster_mq_endpoint_consume_latency = metric === 'mq_endpoint_consume_latency';
    if (!cluster_mq_endpoint_consume_latency) return undefined;
    return { cluster_mq_endpoint_consume_latency };
  }

  merge(binding: ClusterMQEndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_mq_endpoint_consume_latency = from(ClusterMQEndpointLongAvgMetrics.*)
    // .filter(metric == "mq_endpoint_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_mq_endpoint_consume_latency) {
      tables.cluster_mq_endpoint_consume_latency.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterMqEndpointConsumeLatencyMetric, bucket, tables.cluster_mq_endpoint_consume_latency);
    }
    return closed;
  }
}

export const clusterMQEndpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterMQEndpointLongAvgMetrics',
  scope: clusterMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'longAvg' },
    { scope: 'FederatedMQEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterMQEndpointLongAvgMetricsDispatcher(host),
};
