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
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { servicePercentileMetric } from '../metrics/service-percentile2-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServicePercentile2Metrics take one downstream metric of one stream. */
interface ServicePercentile2MetricsBinding extends Binding {
  readonly service_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ServicePercentile2Metrics. */
class ServicePercentile2MetricsTables {
  readonly service_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_percentile = new Percentile2MetricsAddTable(host);
  }
}

/** Merges increments of percentile2() into the metrics over ServicePercentile2Metrics. */
export class ServicePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServicePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServicePercentile2MetricsTables(host));
  }

  bind(metric: string): ServicePercentile2MetricsBinding | undefined {
    const service_percentile = metric === 'service_percentile';
    if (!service_percentile) return undefined;
    return { service_percentile };
  }

  merge(binding: ServicePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // service_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "service_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.service_percentile) {
      tables.service_percentile.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, servicePercentileMetric, bucket, tables.service_percentile);
    }
    return blocks;
  }
}

export const servicePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ServicePercentile2Metrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'percentile2' },
    { scope: 'FederatedService', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServicePercentile2MetricsDispatcher(host),
};
