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
import { virtualLayers } from '../enums.ts';
import { CountMetricsAddTable } from '../functions/count-metrics-add.ts';
import type { CountColumns } from '../functions/count.ts';
import { clusterServiceMqConsumeCountMetric } from '../metrics/cluster-service-count-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceCountMetrics take one downstream metric of one stream. */
interface ClusterServiceCountMetricsBinding extends Binding {
  readonly cluster_service_mq_consume_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceCountMetrics. */
class ClusterServiceCountMetricsTables {
  readonly cluster_service_mq_consume_count: CountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_mq_consume_count = new CountMetricsAddTable(
      host,
      host.budget(clusterServiceMqConsumeCountMetric),
    );
  }
}

/** Merges increments of count() into the metrics over ClusterServiceCountMetrics. */
export class ClusterServiceCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceCountMetricsTables(host));
  }

  bind(metric: string): ClusterServiceCountMetricsBinding | undefined {
    const cluster_service_mq_consume_count = metric === 'service_mq_consume_count';
    if (!cluster_service_mq_consume_count) return undefined;
    return { cluster_service_mq_consume_count };
  }

  merge(binding: ClusterServiceCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CountColumns;
    // cluster_service_mq_consume_count = from(ClusterServiceCountMetrics.*)
    // .filter(metric == "service_mq_consume_count")
    // .countMetricsAdd(total);
    if (binding.cluster_service_mq_consume_count) {
      tables.cluster_service_mq_consume_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceMqConsumeCountMetric, bucket, tables.cluster_service_mq_consume_count);
    }
    return closed;
  }
}

export const clusterServiceCountMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceCountMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'count' },
    { scope: 'FederatedService', function: 'countMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServiceCountMetricsDispatcher(host),
};
