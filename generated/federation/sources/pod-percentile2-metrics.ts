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
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { kubernetesServiceInstancePercentileMetric } from '../metrics/pod-percentile2-metrics.ts';
import { federatedPodScope } from '../scopes.ts';

/** Which metrics over PodPercentile2Metrics take one downstream metric of one stream. */
interface PodPercentile2MetricsBinding extends Binding {
  readonly kubernetes_service_instance_percentile: boolean;
}

/** The tables of one time bucket, one per metric over PodPercentile2Metrics. */
class PodPercentile2MetricsTables {
  readonly kubernetes_service_instance_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(kubernetesServiceInstancePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over PodPercentile2Metrics. */
export class PodPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodPercentile2MetricsTables(host));
  }

  bind(metric: string): PodPercentile2MetricsBinding | undefined {
    const kubernetes_service_instance_percentile = metric === 'kubernetes_service_instance_percentile';
    if (!kubernetes_service_instance_percentile) return undefined;
    return { kubernetes_service_instance_percentile };
  }

  merge(binding: PodPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // kubernetes_service_instance_percentile = from(PodPercentile2Metrics.*)
    // .filter(metric == "kubernetes_service_instance_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.kubernetes_service_instance_percentile) {
      tables.kubernetes_service_instance_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceInstancePercentileMetric,
        bucket,
        tables.kubernetes_service_instance_percentile,
      );
    }
    return closed;
  }
}

export const podPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'PodPercentile2Metrics',
  scope: federatedPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'percentile2' },
    { scope: 'FederatedPod', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new PodPercentile2MetricsDispatcher(host),
};
