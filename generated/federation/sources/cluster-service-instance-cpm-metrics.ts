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
import { clusterServiceInstanceCpmMetric } from '../metrics/cluster-service-instance-cpm-metrics.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceInstanceCpmMetrics take one downstream metric of one stream. */
interface ClusterServiceInstanceCpmMetricsBinding extends Binding {
  readonly cluster_service_instance_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceInstanceCpmMetrics. */
class ClusterServiceInstanceCpmMetricsTables {
  readonly cluster_service_instance_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_instance_cpm = new CpmMetricsAddTable(host, host.budget(clusterServiceInstanceCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over ClusterServiceInstanceCpmMetrics. */
export class ClusterServiceInstanceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceInstanceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceInstanceCpmMetricsTables(host));
  }

  bind(metric: string): ClusterServiceInstanceCpmMetricsBinding | undefined {
    const cluster_service_instance_cpm = metric === 'service_instance_cpm';
    if (!cluster_service_instance_cpm) return undefined;
    return { cluster_service_instance_cpm };
  }

  merge(binding: ClusterServiceInstanceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_service_instance_cpm = from(ClusterServiceInstanceCpmMetrics.*)
    // .filter(metric == "service_instance_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_service_instance_cpm) {
      tables.cluster_service_instance_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceInstanceCpmMetric, bucket, tables.cluster_service_instance_cpm);
    }
    return closed;
  }
}

export const clusterServiceInstanceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceInstanceCpmMetrics',
  scope: clusterServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'cpm' },
    { scope: 'FederatedServiceInstance', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterServiceInstanceCpmMetricsDispatcher(host),
};
