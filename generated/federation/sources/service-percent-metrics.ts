// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  type MetricBlock,
  OpenBuckets,
  serviceId,
  takeBlock,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import { serviceSlaMetric } from '../metrics/service-percent-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServicePercentMetrics take one downstream metric of one stream. */
interface ServicePercentMetricsBinding extends Binding {
  readonly service_sla: boolean;
}

/** The tables of one time bucket, one per metric over ServicePercentMetrics. */
class ServicePercentMetricsTables {
  readonly service_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_sla = new PercentMetricsAddTable(host);
  }
}

/** Merges increments of percent() into the metrics over ServicePercentMetrics. */
export class ServicePercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServicePercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServicePercentMetricsTables(host));
  }

  bind(metric: string): ServicePercentMetricsBinding | undefined {
    const service_sla = metric === 'service_sla';
    if (!service_sla) return undefined;
    return { service_sla };
  }

  merge(binding: ServicePercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // service_sla = from(ServicePercentMetrics.*).filter(metric == "service_sla").percentMetricsAdd(total, match);
    if (binding.service_sla) {
      tables.service_sla.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, serviceSlaMetric, bucket, tables.service_sla);
    }
    return blocks;
  }
}

export const servicePercentMetricsSource: FederationSourceDefinition = {
  name: 'ServicePercentMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'percent' },
    { scope: 'FederatedService', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServicePercentMetricsDispatcher(host),
};
