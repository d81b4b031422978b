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
} from '../../../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { MinMetricsAddTable } from '../functions/min-metrics-add.ts';
import type { MinColumns } from '../functions/min.ts';
import { minOfAllMetric } from '../metrics/service-min-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceMinMetrics take one downstream metric of one stream. */
interface ServiceMinMetricsBinding extends Binding {
  readonly min_of_all: boolean;
}

/** The tables of one time bucket, one per metric over ServiceMinMetrics. */
class ServiceMinMetricsTables {
  readonly min_of_all: MinMetricsAddTable;

  constructor(host: DispatchHost) {
    this.min_of_all = new MinMetricsAddTable(host);
  }
}

/** Merges increments of min() into the metrics over ServiceMinMetrics. */
export class ServiceMinMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceMinMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceMinMetricsTables(host));
  }

  bind(metric: string): ServiceMinMetricsBinding | undefined {
    const min_of_all = metric === 'min_of_service' || metric === 'min_of_all';
    if (!min_of_all) return undefined;
    return { min_of_all };
  }

  merge(binding: ServiceMinMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as MinColumns;
    // min_of_all = from(ServiceMinMetrics.*)
    // .filter(metric in ["min_of_service", "min_of_all"])
    // .minMetricsAdd(minimum);
    if (binding.min_of_all) {
      tables.min_of_all.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, minOfAllMetric, bucket, tables.min_of_all);
    }
    return blocks;
  }
}

export const serviceMinMetricsSource: FederationSourceDefinition = {
  name: 'ServiceMinMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'min' },
    { scope: 'FederatedService', function: 'minMetricsAdd' },
  ],
  fingerprint: '3dd537b131ed8e0b',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceMinMetricsDispatcher(host),
};
