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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import {
  clusterMqEndpointConsumeCpmMetric,
  clusterMqEndpointProduceCpmMetric,
} from '../metrics/cluster-mq-endpoint-cpm-metrics.ts';
import { clusterMQEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterMQEndpointCpmMetrics take one downstream metric of one stream. */
interface ClusterMQEndpointCpmMetricsBinding extends Binding {
  readonly cluster_mq_endpoint_produce_cpm: boolean;
  readonly cluster_mq_endpoint_consume_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ClusterMQEndpointCpmMetrics. */
class ClusterMQEndpointCpmMetricsTables {
  readonly cluster_mq_endpoint_produce_cpm: CpmMetricsAddTable;
  readonly cluster_mq_endpoint_consume_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_mq_endpoint_produce_cpm = new CpmMetricsAddTable(host, host.budget(clusterMqEndpointProduceCpmMetric));
    this.cluster_mq_endpoint_consume_cpm = new CpmMetricsAddTable(host, host.budget(clusterMqEndpointConsumeCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over ClusterMQEndpointCpmMetrics. */
export class ClusterMQEndpointCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterMQEndpointCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterMQEndpointCpmMetricsTables(host));
  }

  bind(metric: string): ClusterMQEndpointCpmMetricsBinding | undefined {
    const cluster_mq_endpoint_produce_cpm = metric === 'mq_endpoint_produce_cpm';
    const cluster_mq_endpoint_consume_cpm = metric === 'mq_endpoint_consume_cpm';
    if (!cluster_mq_endpoint_produce_cpm && !cluster_mq_endpoint_consume_cpm) return undefined;
    return { cluster_mq_endpoint_produce_cpm, cluster_mq_endpoint_consume_cpm };
  }

  merge(binding: ClusterMQEndpointCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_mq_endpoint_produce_cpm = from(ClusterMQEndpointCpmMetrics.*)
    // .filter(metric == "mq_endpoint_produce_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_mq_endpoint_produce_cpm) {
      tables.cluster_mq_endpoint_produce_cpm.merge(block.entities, columns);
    }
    // cluster_mq_endpoint_consume_cpm = from(ClusterMQEndpointCpmMetrics.*)
    // .filter(metric == "mq_endpoint_consume_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_mq_endpoint_consume_cpm) {
      tables.cluster_mq_endpoint_consume_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterMqEndpointProduceCpmMetric, bucket, tables.cluster_mq_endpoint_produce_cpm);
      closeTable(closed, clusterMqEndpointConsumeCpmMetric, bucket, tables.cluster_mq_endpoint_consume_cpm);
    }
    return closed;
  }
}

export const clusterMQEndpointCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterMQEndpointCpmMetrics',
  scope: clusterMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'cpm' },
    { scope: 'FederatedMQEndpoint', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterMQEndpointCpmMetricsDispatcher(host),
};
