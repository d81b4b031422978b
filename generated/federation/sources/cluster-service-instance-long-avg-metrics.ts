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
import { clusterServiceInstanceRespTimeMetric } from '../metrics/cluster-service-instance-long-avg-metrics.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceInstanceLongAvgMetrics take one downstream metric of one stream. */
interface ClusterServiceInstanceLongAvgMetricsBinding extends Binding {
  readonly cluster_service_instance_resp_time: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceInstanceLongAvgMetrics. */
class ClusterServiceInstanceLongAvgMetricsTables {
  readonly cluster_service_instance_resp_time: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_instance_resp_time = new LongAvgMetricsAddTable(host);
  }
}

/** Merges increments of longAvg() into the metrics over ClusterServiceInstanceLongAvgMetrics. */
export class ClusterServiceInstanceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceInstanceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceInstanceLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterServiceInstanceLongAvgMetricsBinding | undefined {
    const cluster_service_instance_resp_time = metric === 'service_instance_resp_time';
    if (!cluster_service_instance_resp_time) return undefined;
    return { cluster_service_instance_resp_time };
  }

  merge(binding: ClusterServiceInstanceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_instance_resp_time) {
      tables.cluster_service_instance_resp_time.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, clusterServiceInstanceRespTimeMetric, bucket, tables.cluster_service_instance_resp_time);
    }
    return blocks;
  }
}

export const clusterServiceInstanceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceInstanceLongAvgMetrics',
  scope: clusterServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'longAvg' },
    { scope: 'FederatedServiceInstance', function: 'longAvgMetricsAdd' },
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
  createDispatcher: (host) => new ClusterServiceInstanceLongAvgMetricsDispatcher(host),
};
