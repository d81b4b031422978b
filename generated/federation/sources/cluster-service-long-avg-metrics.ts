// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  type MetricBlock,
  OpenBuckets,
  serviceId,
  takeBlock,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { clusterServiceRespTimeMetric } from '../metrics/cluster-service-long-avg-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceLongAvgMetrics take one downstream metric of one stream. */
interface ClusterServiceLongAvgMetricsBinding extends Binding {
  readonly cluster_service_resp_time: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceLongAvgMetrics. */
class ClusterServiceLongAvgMetricsTables {
  readonly cluster_service_resp_time: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_resp_time = new LongAvgMetricsAddTable(host);
  }
}

/** Merges increments of longAvg() into the metrics over ClusterServiceLongAvgMetrics. */
export class ClusterServiceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterServiceLongAvgMetricsBinding | undefined {
    const cluster_service_resp_time = metric === 'service_resp_time';
    if (!cluster_service_resp_time) return undefined;
    return { cluster_service_resp_time };
  }

  merge(binding: ClusterServiceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_service_resp_time = from(ClusterServiceLongAvgMetrics.*)
    // .filter(metric == "service_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_resp_time) {
      tables.cluster_service_resp_time.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, clusterServiceRespTimeMetric, bucket, tables.cluster_service_resp_time);
    }
    return blocks;
  }
}

export const clusterServiceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceLongAvgMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'longAvg' },
    { scope: 'FederatedService', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServiceLongAvgMetricsDispatcher(host),
};
