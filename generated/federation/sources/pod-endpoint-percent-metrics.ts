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
import {
  kubernetesServiceEndpointCallSuccessfulRateMetric,
  kubernetesServiceEndpointHttpCallSuccessfulRateMetric,
} from '../metrics/pod-endpoint-percent-metrics.ts';
import { federatedPodEndpointScope } from '../scopes.ts';

/** Which metrics over PodEndpointPercentMetrics take one downstream metric of one stream. */
interface PodEndpointPercentMetricsBinding extends Binding {
  readonly kubernetes_service_endpoint_call_successful_rate: boolean;
  readonly kubernetes_service_endpoint_http_call_successful_rate: boolean;
}

/** The tables of one time bucket, one per metric over PodEndpointPercentMetrics. */
class PodEndpointPercentMetricsTables {
  readonly kubernetes_service_endpoint_call_successful_rate: PercentMetricsAddTable;
  readonly kubernetes_service_endpoint_http_call_successful_rate: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_endpoint_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointCallSuccessfulRateMetric),
    );
    this.kubernetes_service_endpoint_http_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpCallSuccessfulRateMetric),
    );
  }
}

/** Merges increments of percent() into the metrics over PodEndpointPercentMetrics. */
export class PodEndpointPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodEndpointPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodEndpointPercentMetricsTables(host));
  }

  bind(metric: string): PodEndpointPercentMetricsBinding | undefined {
    const kubernetes_service_endpoint_call_successful_rate = metric === 'kubernetes_service_endpoint_call_successful_rate';
    const kubernetes_service_endpoint_http_call_successful_rate = metric === 'kubernetes_service_endpoint_http_call_successful_rate';
    if (!kubernetes_service_endpoint_call_successful_rate && !kubernetes_service_endpoint_http_call_successful_rate) return undefined;
    return { kubernetes_service_endpoint_call_successful_rate, kubernetes_service_endpoint_http_call_successful_rate };
  }

  merge(binding: PodEndpointPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // kubernetes_service_endpoint_call_successful_rate = from(PodEndpointPercentMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_call_successful_rate")
    // .percentMetricsAdd(total, match);
    if (binding.kubernetes_service_endpoint_call_successful_rate) {
      tables.kubernetes_service_endpoint_call_successful_rate.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_call_successful_rate = from(PodEndpointPercentMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_call_successful_rate")
    // .percentMetricsAdd(total, match);
    if (binding.kubernetes_service_endpoint_http_call_successful_rate) {
      tables.kubernetes_service_endpoint_http_call_successful_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceEndpointCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_endpoint_call_successful_rate,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_call_successful_rate,
      );
    }
    return closed;
  }
}

export const podEndpointPercentMetricsSource: FederationSourceDefinition = {
  name: 'PodEndpointPercentMetrics',
  scope: federatedPodEndpointScope,
  origins: [
    { scope: 'K8SEndpoint', function: 'percent' },
    { scope: 'FederatedPodEndpoint', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new PodEndpointPercentMetricsDispatcher(host),
};
