// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  type MetricBlock,
  OpenBuckets,
  ownedId,
  serviceId,
  takeBlock,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { clusterServiceInstancePercentileMetric } from '../metrics/cluster-service-instance-percentile2-metrics.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceInstancePercentile2Metrics take one downstream metric of one stream. */
interface ClusterServiceInstancePercentile2MetricsBinding extends Binding {
  readonly cluster_service_instance_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceInstancePercentile2Metrics. */
class ClusterServiceInstancePercentile2MetricsTables {
  readonly cluster_service_instance_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_instance_percentile = new Percentile2MetricsAddTable(host);
  }
}

/** Merges increments of percentile2() into the metrics over ClusterServiceInstancePercentile2Metrics. */
export class ClusterServiceInstancePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceInstancePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceInstancePercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterServiceInstancePercentile2MetricsBinding | undefined {
    const cluster_service_instance_percentile = metric === 'service_instance_percentile';
    if (!cluster_service_instance_percentile) return undefined;
    return { cluster_service_instance_percentile };
  }

  merge(binding: ClusterServiceInstancePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_service_instance_percentile = from(ClusterServiceInstancePercentile2Metrics.*)
    // .filter(metric == "service_instance_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_service_instance_percentile) {
      tables.cluster_service_instance_percentile.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, clusterServiceInstancePercentileMetric, bucket, tables.cluster_service_instance_percentile);
    }
    return blocks;
  }
}

export const clusterServiceInstancePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceInstancePercentile2Metrics',
  scope: clusterServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'percentile2' },
    { scope: 'FederatedServiceInstance', function: 'percentile2MetricsAdd' },
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
  createDispatcher: (host) => new ClusterServiceInstancePercentile2MetricsDispatcher(host),
};
