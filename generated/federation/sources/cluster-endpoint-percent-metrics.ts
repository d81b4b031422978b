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
import { clusterEndpointSlaMetric } from '../metrics/cluster-endpoint-percent-metrics.ts';
import { clusterEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterEndpointPercentMetrics take one downstream metric of one stream. */
interface ClusterEndpointPercentMetricsBinding extends Binding {
  readonly cluster_endpoint_sla: boolean;
}

/** The tables of one time bucket, one per metric over ClusterEndpointPercentMetrics. */
class ClusterEndpointPercentMetricsTables {
  readonly cluster_endpoint_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_endpoint_sla = new PercentMetricsAddTable(host, host.budget(clusterEndpointSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over ClusterEndpointPercentMetrics. */
export class ClusterEndpointPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterEndpointPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterEndpointPercentMetricsTables(host));
  }

  bind(metric: string): ClusterEndpointPercentMetricsBinding | undefined {
    const cluster_endpoint_sla = metric === 'endpoint_sla';
    if (!cluster_endpoint_sla) return undefined;
    return { cluster_endpoint_sla };
  }

  merge(binding: ClusterEndpointPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_endpoint_sla = from(ClusterEndpointPercentMetrics.*)
    // .filter(metric == "endpoint_sla")
    // .percentMetricsAdd(total, match)
    // .decorator("EndpointDecorator");
    if (binding.cluster_endpoint_sla) {
      tables.cluster_endpoint_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterEndpointSlaMetric, bucket, tables.cluster_endpoint_sla);
    }
    return closed;
  }
}

export const clusterEndpointPercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterEndpointPercentMetrics',
  scope: clusterEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'percent' },
    { scope: 'FederatedEndpoint', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return {
      id,
      name,
      fields: [serviceName, name, serviceLayer],
      attributes: {
        'EndpointDecorator.attr0': serviceLayer,
      },
    };
  },
  createDispatcher: (host) => new ClusterEndpointPercentMetricsDispatcher(host),
};
