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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import { serviceCpmMetric } from '../metrics/service-cpm-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceCpmMetrics take one downstream metric of one stream. */
interface ServiceCpmMetricsBinding extends Binding {
  readonly service_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ServiceCpmMetrics. */
class ServiceCpmMetricsTables {
  readonly service_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_cpm = new CpmMetricsAddTable(host);
  }
}

/** Merges increments of cpm() into the metrics over ServiceCpmMetrics. */
export class ServiceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceCpmMetricsTables(host));
  }

  bind(metric: string): ServiceCpmMetricsBinding | undefined {
    const service_cpm = metric === 'service_cpm';
    if (!service_cpm) return undefined;
    return { service_cpm };
  }

  merge(binding: ServiceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // service_cpm = from(ServiceCpmMetrics.*).filter(metric == "service_cpm").cpmMetricsAdd(total);
    if (binding.service_cpm) {
      tables.service_cpm.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, serviceCpmMetric, bucket, tables.service_cpm);
    }
    return blocks;
  }
}

export const serviceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ServiceCpmMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'cpm' },
    { scope: 'FederatedService', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceCpmMetricsDispatcher(host),
};
