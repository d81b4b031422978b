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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { clusterEndpointRespTimeMetric } from '../metrics/cluster-endpoint-long-avg-metrics.ts';
import { clusterEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterEndpointLongAvgMetrics take one downstream metric of one stream. */
interface ClusterEndpointLongAvgMetricsBinding extends Binding {
  readonly cluster_endpoint_resp_time: boolean;
}

/** The tables of one time bucket, one per metric over ClusterEndpointLongAvgMetrics. */
class ClusterEndpointLongAvgMetricsTables {
  readonly cluster_endpoint_resp_time: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_endpoint_resp_time = new LongAvgMetricsAddTable(host);
  }
}

/** Merges increments of longAvg() into the metrics over ClusterEndpointLongAvgMetrics. */
export class ClusterEndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterEndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterEndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterEndpointLongAvgMetricsBinding | undefined {
    const cluster_endpoint_resp_time = metric === 'endpoint_resp_time';
    if (!cluster_endpoint_resp_time) return undefined;
    return { cluster_endpoint_resp_time };
  }

  merge(binding: ClusterEndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_endpoint_resp_time) {
      tables.cluster_endpoint_resp_time.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, clusterEndpointRespTimeMetric, bucket, tables.cluster_endpoint_resp_time);
    }
    return blocks;
  }
}

export const clusterEndpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterEndpointLongAvgMetrics',
  scope: clusterEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'longAvg' },
    { scope: 'FederatedEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterEndpointLongAvgMetricsDispatcher(host),
};
