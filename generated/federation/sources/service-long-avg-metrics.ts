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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { serviceRespTimeMetric } from '../metrics/service-long-avg-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceLongAvgMetrics take one downstream metric of one stream. */
interface ServiceLongAvgMetricsBinding extends Binding {
  readonly service_resp_time: boolean;
}

/** The tables of one time bucket, one per metric over ServiceLongAvgMetrics. */
class ServiceLongAvgMetricsTables {
  readonly service_resp_time: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_resp_time = new LongAvgMetricsAddTable(host);
  }
}

/** Merges increments of longAvg() into the metrics over ServiceLongAvgMetrics. */
export class ServiceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceLongAvgMetricsTables(host));
  }

  bind(metric: string): ServiceLongAvgMetricsBinding | undefined {
    const service_resp_time = metric === 'service_resp_time';
    if (!service_resp_time) return undefined;
    return { service_resp_time };
  }

  merge(binding: ServiceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // service_resp_time = from(ServiceLongAvgMetrics.*)
    // .filter(metric == "service_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_resp_time) {
      tables.service_resp_time.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, serviceRespTimeMetric, bucket, tables.service_resp_time);
    }
    return blocks;
  }
}

export const serviceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ServiceLongAvgMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'longAvg' },
    { scope: 'FederatedService', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceLongAvgMetricsDispatcher(host),
};
