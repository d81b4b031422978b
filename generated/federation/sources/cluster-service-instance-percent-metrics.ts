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
import { clusterServiceInstanceSlaMetric } from '../metrics/cluster-service-instance-percent-metrics.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceInstancePercentMetrics take one downstream metric of one stream. */
interface ClusterServiceInstancePercentMetricsBinding extends Binding {
  readonly cluster_service_instance_sla: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceInstancePercentMetrics. */
class ClusterServiceInstancePercentMetricsTables {
  readonly cluster_service_instance_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_instance_sla = new PercentMetricsAddTable(host, host.budget(clusterServiceInstanceSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over ClusterServiceInstancePercentMetrics. */
export class ClusterServiceInstancePercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceInstancePercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceInstancePercentMetricsTables(host));
  }

  bind(metric: string): ClusterServiceInstancePercentMetricsBinding | undefined {
    const cluster_service_instance_sla = metric === 'service_instance_sla';
    if (!cluster_service_instance_sla) return undefined;
    return { cluster_service_instance_sla };
  }

  merge(binding: ClusterServiceInstancePercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_service_instance_sla = from(ClusterServiceInstancePercentMetrics.*)
    // .filter(metric == "service_instance_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_service_instance_sla) {
      tables.cluster_service_instance_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceInstanceSlaMetric, bucket, tables.cluster_service_instance_sla);
    }
    return closed;
  }
}

export const clusterServiceInstancePercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceInstancePercentMetrics',
  scope: clusterServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'percent' },
    { scope: 'FederatedServiceInstance', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterServiceInstancePercentMetricsDispatcher(host),
};
