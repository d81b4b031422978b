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
import { clusterEndpointCpmMetric } from '../metrics/cluster-endpoint-cpm-metrics.ts';
import { clusterEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterEndpointCpmMetrics take one downstream metric of one stream. */
interface ClusterEndpointCpmMetricsBinding extends Binding {
  readonly cluster_endpoint_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ClusterEndpointCpmMetrics. */
class ClusterEndpointCpmMetricsTables {
  readonly cluster_endpoint_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_endpoint_cpm = new CpmMetricsAddTable(host, host.budget(clusterEndpointCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over ClusterEndpointCpmMetrics. */
export class ClusterEndpointCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterEndpointCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterEndpointCpmMetricsTables(host));
  }

  bind(metric: string): ClusterEndpointCpmMetricsBinding | undefined {
    const cluster_endpoint_cpm = metric === 'endpoint_cpm';
    if (!cluster_endpoint_cpm) return undefined;
    return { cluster_endpoint_cpm };
  }

  merge(binding: ClusterEndpointCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_endpoint_cpm = from(ClusterEndpointCpmMetrics.*)
    // .filter(metric == "endpoint_cpm")
    // .cpmMetricsAdd(total)
    // .decorator("EndpointDecorator");
    if (binding.cluster_endpoint_cpm) {
      tables.cluster_endpoint_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterEndpointCpmMetric, bucket, tables.cluster_endpoint_cpm);
    }
    return closed;
  }
}

export const clusterEndpointCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterEndpointCpmMetrics',
  scope: clusterEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'cpm' },
    { scope: 'FederatedEndpoint', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
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
  createDispatcher: (host) => new ClusterEndpointCpmMetricsDispatcher(host),
};
