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
import { ApdexMetricsAddTable } from '../functions/apdex-metrics-add.ts';
import type { ApdexColumns } from '../functions/apdex.ts';
import { kubernetesServiceInstanceApdexMetric } from '../metrics/pod-apdex-metrics.ts';
import { federatedPodScope } from '../scopes.ts';

/** Which metrics over PodApdexMetrics take one downstream metric of one stream. */
interface PodApdexMetricsBinding extends Binding {
  readonly kubernetes_service_instance_apdex: boolean;
}

/** The tables of one time bucket, one per metric over PodApdexMetrics. */
class PodApdexMetricsTables {
  readonly kubernetes_service_instance_apdex: ApdexMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_apdex = new ApdexMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceApdexMetric),
    );
  }
}

/** Merges increments of apdex() into the metrics over PodApdexMetrics. */
export class PodApdexMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodApdexMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodApdexMetricsTables(host));
  }

  bind(metric: string): PodApdexMetricsBinding | undefined {
    const kubernetes_service_instance_apdex = metric === 'kubernetes_service_instance_apdex';
    if (!kubernetes_service_instance_apdex) return undefined;
    return { kubernetes_service_instance_apdex };
  }

  merge(binding: PodApdexMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as ApdexColumns;
    // kubernetes_service_instance_apdex = from(PodApdexMetrics.*)
    // .filter(metric == "kubernetes_service_instance_apdex")
    // .apdexMetricsAdd(totalNum, sNum, tNum);
    if (binding.kubernetes_service_instance_apdex) {
      tables.kubernetes_service_instance_apdex.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, kubernetesServiceInstanceApdexMetric, bucket, tables.kubernetes_service_instance_apdex);
    }
    return closed;
  }
}

export const podApdexMetricsSource: FederationSourceDefinition = {
  name: 'PodApdexMetrics',
  scope: federatedPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'apdex' },
    { scope: 'FederatedPod', function: 'apdexMetricsAdd' },
  ],
  fingerprint: 'c88e4443dd8ff7c3',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new PodApdexMetricsDispatcher(host),
};
