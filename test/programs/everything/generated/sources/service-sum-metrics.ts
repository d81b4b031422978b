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
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import { sumOfAllMetric } from '../metrics/service-sum-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceSumMetrics take one downstream metric of one stream. */
interface ServiceSumMetricsBinding extends Binding {
  readonly sum_of_all: boolean;
}

/** The tables of one time bucket, one per metric over ServiceSumMetrics. */
class ServiceSumMetricsTables {
  readonly sum_of_all: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.sum_of_all = new SumMetricsAddTable(host);
  }
}

/** Merges increments of sum() into the metrics over ServiceSumMetrics. */
export class ServiceSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceSumMetricsTables(host));
  }

  bind(metric: string): ServiceSumMetricsBinding | undefined {
    const sum_of_all = metric === 'sum_of_service' || metric === 'sum_of_all';
    if (!sum_of_all) return undefined;
    return { sum_of_all };
  }

  merge(binding: ServiceSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // sum_of_all = from(ServiceSumMetrics.*)
    // .filter(metric in ["sum_of_service", "sum_of_all"])
    // .sumMetricsAdd(total);
    if (binding.sum_of_all) {
      tables.sum_of_all.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, sumOfAllMetric, bucket, tables.sum_of_all);
    }
    return blocks;
  }
}

export const serviceSumMetricsSource: FederationSourceDefinition = {
  name: 'ServiceSumMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'sum' },
    { scope: 'FederatedService', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceSumMetricsDispatcher(host),
};
