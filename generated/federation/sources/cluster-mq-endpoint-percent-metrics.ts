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
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import {
  clusterMqEndpointConsumeSlaMetric,
  clusterMqEndpointProduceSlaMetric,
} from '../metrics/cluster-mq-endpoint-percent-metrics.ts';
import { clusterMQEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterMQEndpointPercentMetrics take one downstream metric of one stream. */
interface ClusterMQEndpointPercentMetricsBinding extends Binding {
  readonly cluster_mq_endpoint_produce_sla: boolean;
  readonly cluster_mq_endpoint_consume_sla: boolean;
}

/** The tables of one time bucket, one per metric over ClusterMQEndpointPercentMetrics. */
class ClusterMQEndpointPercentMetricsTables {
  readonly cluster_mq_endpoint_produce_sla: PercentMetricsAddTable;
  readonly cluster_mq_endpoint_consume_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_mq_endpoint_produce_sla = new PercentMetricsAddTable(
      host,
      host.budget(clusterMqEndpointProduceSlaMetric),
    );
    this.cluster_mq_endpoint_consume_sla = new PercentMetricsAddTable(
      host,
      host.budget(clusterMqEndpointConsumeSlaMetric),
    );
  }
}

/** Merges increments of percent() into the metrics over ClusterMQEndpointPercentMetrics. */
export class ClusterMQEndpointPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterMQEndpointPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterMQEndpointPercentMetricsTables(host));
  }

  bind(metric: string): ClusterMQEndpointPercentMetricsBinding | undefined {
    const cluster_mq_endpoint_produce_sla = metric === 'mq_endpoint_produce_sla';
    const cluster_mq_endpoint_consume_sla = metric === 'mq_endpoint_consume_sla';
    if (!cluster_mq_endpoint_produce_sla && !cluster_mq_endpoint_consume_sla) return undefined;
    return { cluster_mq_endpoint_produce_sla, cluster_mq_endpoint_consume_sla };
  }

  merge(binding: ClusterMQEndpointPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_mq_endpoint_produce_sla = from(ClusterMQEndpointPercentMetrics.*)
    // .filter(metric == "mq_endpoint_produce_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_mq_endpoint_produce_sla) {
      tables.cluster_mq_endpoint_produce_sla.merge(block.entities, columns);
    }
    // cluster_mq_endpoint_consume_sla = from(ClusterMQEndpointPercentMetrics.*)
    // .filter(metric == "mq_endpoint_consume_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_mq_endpoint_consume_sla) {
      tables.cluster_mq_endpoint_consume_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterMqEndpointProduceSlaMetric, bucket, tables.cluster_mq_endpoint_produce_sla);
      closeTable(closed, clusterMqEndpointConsumeSlaMetric, bucket, tables.cluster_mq_endpoint_consume_sla);
    }
    return closed;
  }
}

export const clusterMQEndpointPercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterMQEndpointPercentMetrics',
  scope: clusterMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'percent' },
    { scope: 'FederatedMQEndpoint', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterMQEndpointPercentMetricsDispatcher(host),
};
