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
import { kubernetesServiceApdexMetric, serviceApdexMetric } from '../metrics/service-apdex-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceApdexMetrics take one downstream metric of one stream. */
interface ServiceApdexMetricsBinding extends Binding {
  readonly service_apdex: boolean;
  readonly kubernetes_service_apdex: boolean;
}

/** The tables of one time bucket, one per metric over ServiceApdexMetrics. */
class ServiceApdexMetricsTables {
  readonly service_apdex: ApdexMetricsAddTable;
  readonly kubernetes_service_apdex: ApdexMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_apdex = new ApdexMetricsAddTable(host, host.budget(serviceApdexMetric));
    this.kubernetes_service_apdex = new ApdexMetricsAddTable(host, host.budget(kubernetesServiceApdexMetric));
  }
}

/** Merges increments of apdex() into the metrics over ServiceApdexMetrics. */
export class ServiceApdexMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceApdexMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceApdexMetricsTables(host));
  }

  bind(metric: string): ServiceApdexMetricsBinding | undefined {
    const service_apdex = metric === 'service_apdex';
    const kubernetes_service_apdex = metric === 'kubernetes_service_apdex';
    if (!service_apdex && !kubernetes_service_apdex) return undefined;
    return { service_apdex, kubernetes_service_apdex };
  }

  merge(binding: ServiceApdexMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as ApdexColumns;
    // service_apdex = from(ServiceApdexMetrics.*)
    // .filter(metric == "service_apdex")
    // .apdexMetricsAdd(totalNum, sNum, tNum)
    // .decorator("ServiceDecorator");
    if (binding.service_apdex) {
      tables.service_apdex.merge(block.entities, columns);
    }
    // kubernetes_service_apdex = from(ServiceApdexMetrics.*)
    // .filter(metric == "kubernetes_service_apdex")
    // .apdexMetricsAdd(totalNum, sNum, tNum)
    // .decorator("K8SServiceDecorator");
    if (binding.kubernetes_service_apdex) {
      tables.kubernetes_service_apdex.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceApdexMetric, bucket, tables.service_apdex);
      closeTable(closed, kubernetesServiceApdexMetric, bucket, tables.kubernetes_service_apdex);
    }
    return closed;
  }
}

export const serviceApdexMetricsSource: FederationSourceDefinition = {
  name: 'ServiceApdexMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'apdex' },
    { scope: 'K8SService', function: 'apdex' },
    { scope: 'FederatedService', function: 'apdexMetricsAdd' },
  ],
  fingerprint: 'c88e4443dd8ff7c3',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
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
  createDispatcher: (host) => new ServiceApdexMetricsDispatcher(host),
};
