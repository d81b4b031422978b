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
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { ApdexMetricsAddTable } from '../functions/apdex-metrics-add.ts';
import type { ApdexColumns } from '../functions/apdex.ts';
import {
  clusterKubernetesServiceApdexMetric,
  clusterServiceApdexMetric,
} from '../metrics/cluster-service-apdex-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceApdexMetrics take one downstream metric of one stream. */
interface ClusterServiceApdexMetricsBinding extends Binding {
  readonly cluster_service_apdex: boolean;
  readonly cluster_kubernetes_service_apdex: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceApdexMetrics. */
class ClusterServiceApdexMetricsTables {
  readonly cluster_service_apdex: ApdexMetricsAddTable;
  readonly cluster_kubernetes_service_apdex: ApdexMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_apdex = new ApdexMetricsAddTable(host, host.budget(clusterServiceApdexMetric));
    this.cluster_kubernetes_service_apdex = new ApdexMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceApdexMetric),
    );
  }
}

/** Merges increments of apdex() into the metrics over ClusterServiceApdexMetrics. */
export class ClusterServiceApdexMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceApdexMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceApdexMetricsTables(host));
  }

  bind(metric: string): ClusterServiceApdexMetricsBinding | undefined {
    const cluster_service_apdex = metric === 'service_apdex';
    const cluster_kubernetes_service_apdex = metric === 'kubernetes_service_apdex';
    if (!cluster_service_apdex && !cluster_kubernetes_service_apdex) return undefined;
    return { cluster_service_apdex, cluster_kubernetes_service_apdex };
  }

  merge(binding: ClusterServiceApdexMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as ApdexColumns;
    // cluster_service_apdex = from(ClusterServiceApdexMetrics.*)
    // .filter(metric == "service_apdex")
    // .apdexMetricsAdd(totalNum, sNum, tNum)
    // .decorator("ServiceDecorator");
    if (binding.cluster_service_apdex) {
      tables.cluster_service_apdex.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_apdex = from(ClusterServiceApdexMetrics.*)
    // .filter(metric == "kubernetes_service_apdex")
    // .apdexMetricsAdd(totalNum, sNum, tNum)
    // .decorator("K8SServiceDecorator");
    if (binding.cluster_kubernetes_service_apdex) {
      tables.cluster_kubernetes_service_apdex.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceApdexMetric, bucket, tables.cluster_service_apdex);
      closeTable(closed, clusterKubernetesServiceApdexMetric, bucket, tables.cluster_kubernetes_service_apdex);
    }
    return closed;
  }
}

export const clusterServiceApdexMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceApdexMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'apdex' },
    { scope: 'K8SService', function: 'apdex' },
    { scope: 'FederatedService', function: 'apdexMetricsAdd' },
  ],
  fingerprint: 'c88e4443dd8ff7c3',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return {
      id,
      name,
      fields: [name, layer],
      attributes: {
        'ServiceDecorator.attr0': layer,
        'K8SServiceDecorator.attr0': layer,
      },
    };
  },
  createDispatcher: (host) => new ClusterServiceApdexMetricsDispatcher(host),
};
