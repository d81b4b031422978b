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
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { clusterServicePercentileMetric } from '../metrics/cluster-service-percentile2-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServicePercentile2Metrics take one downstream metric of one stream. */
interface ClusterServicePercentile2MetricsBinding extends Binding {
  readonly cluster_service_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServicePercentile2Metrics. */
class ClusterServicePercentile2MetricsTables {
  readonly cluster_service_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_percentile = new Percentile2MetricsAddTable(host);
  }
}

/** Merges increments of percentile2() into the metrics over ClusterServicePercentile2Metrics. */
export class ClusterServicePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServicePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServicePercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterServicePercentile2MetricsBinding | undefined {
    const cluster_service_percentile = metric === 'service_percentile';
    if (!cluster_service_percentile) return undefined;
    return { cluster_service_percentile };
  }

  merge(binding: ClusterServicePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "service_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_service_percentile) {
      tables.cluster_service_percentile.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, clusterServicePercentileMetric, bucket, tables.cluster_service_percentile);
    }
    return blocks;
  }
}

export const clusterServicePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterServicePercentile2Metrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'percentile2' },
    { scope: 'FederatedService', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServicePercentile2MetricsDispatcher(host),
};
