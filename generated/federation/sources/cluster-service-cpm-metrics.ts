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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import { clusterServiceCpmMetric } from '../metrics/cluster-service-cpm-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceCpmMetrics take one downstream metric of one stream. */
interface ClusterServiceCpmMetricsBinding extends Binding {
  readonly cluster_service_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceCpmMetrics. */
class ClusterServiceCpmMetricsTables {
  readonly cluster_service_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_cpm = new CpmMetricsAddTable(host);
  }
}

/** Merges increments of cpm() into the metrics over ClusterServiceCpmMetrics. */
export class ClusterServiceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceCpmMetricsTables(host));
  }

  bind(metric: string): ClusterServiceCpmMetricsBinding | undefined {
    const cluster_service_cpm = metric === 'service_cpm';
    if (!cluster_service_cpm) return undefined;
    return { cluster_service_cpm };
  }

  merge(binding: ClusterServiceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_service_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);
    if (binding.cluster_service_cpm) {
      tables.cluster_service_cpm.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, clusterServiceCpmMetric, bucket, tables.cluster_service_cpm);
    }
    return blocks;
  }
}

export const clusterServiceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceCpmMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'cpm' },
    { scope: 'FederatedService', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServiceCpmMetricsDispatcher(host),
};
