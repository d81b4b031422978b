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
import { kubernetesServiceInstanceHttpCallSuccessfulRateMetric } from '../metrics/pod-percent-metrics.ts';
import { federatedPodScope } from '../scopes.ts';

/** Which metrics over PodPercentMetrics take one downstream metric of one stream. */
interface PodPercentMetricsBinding extends Binding {
  readonly kubernetes_service_instance_http_call_successful_rate: boolean;
}

/** The tables of one time bucket, one per metric over PodPercentMetrics. */
class PodPercentMetricsTables {
  readonly kubernetes_service_instance_http_call_successful_rate: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_http_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpCallSuccessfulRateMetric),
    );
  }
}

/** Merges increments of percent() into the metrics over PodPercentMetrics. */
export class PodPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodPercentMetricsTables(host));
  }

  bind(metric: string): PodPercentMetricsBinding | undefined {
    const kubernetes_service_instance_http_call_successful_rate = metric === 'kubernetes_service_instance_http_call_successful_rate';
    if (!kubernetes_service_instance_http_call_successful_rate) return undefined;
    return { kubernetes_service_instance_http_call_successful_rate };
  }

  merge(binding: PodPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // kubernetes_service_instance_http_call_successful_rate = from(PodPercentMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_call_successful_rate")
    // .percentMetricsAdd(total, match);
    if (binding.kubernetes_service_instance_http_call_successful_rate) {
      tables.kubernetes_service_instance_http_call_successful_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceInstanceHttpCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_instance_http_call_successful_rate,
      );
    }
    return closed;
  }
}

export const podPercentMetricsSource: FederationSourceDefinition = {
  name: 'PodPercentMetrics',
  scope: federatedPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'percent' },
    { scope: 'FederatedPod', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new PodPercentMetricsDispatcher(host),
};
