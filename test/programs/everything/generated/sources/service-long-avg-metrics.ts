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
} from '../../../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { longAvgOfAllMetric } from '../metrics/service-long-avg-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceLongAvgMetrics take one downstream metric of one stream. */
interface ServiceLongAvgMetricsBinding extends Binding {
  readonly longAvg_of_all: boolean;
}

/** The tables of one time bucket, one per metric over ServiceLongAvgMetrics. */
class ServiceLongAvgMetricsTables {
  readonly longAvg_of_all: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.longAvg_of_all = new LongAvgMetricsAddTable(host, host.budget(longAvgOfAllMetric));
  }
}

/** Merges increments of longAvg() into the metrics over ServiceLongAvgMetrics. */
export class ServiceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceLongAvgMetricsTables(host));
  }

  bind(metric: string): ServiceLongAvgMetricsBinding | undefined {
    const longAvg_of_all = metric === 'longAvg_of_service' || metric === 'longAvg_of_all';
    if (!longAvg_of_all) return undefined;
    return { longAvg_of_all };
  }

  merge(binding: ServiceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // longAvg_of_all = from(ServiceLongAvgMetrics.*)
    // .filter(metric in ["longAvg_of_service", "longAvg_of_all"])
    // .longAvgMetricsAdd(summation, count);
    if (binding.longAvg_of_all) {
      tables.longAvg_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, longAvgOfAllMetric, bucket, tables.longAvg_of_all);
    }
    return closed;
  }
}

export const serviceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ServiceLongAvgMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'longAvg' },
    { scope: 'TCPService', function: 'longAvg' },
    { scope: 'K8SService', function: 'longAvg' },
    { scope: 'DatabaseAccess', function: 'longAvg' },
    { scope: 'CacheAccess', function: 'longAvg' },
    { scope: 'MQAccess', function: 'longAvg' },
    { scope: 'GenAIProviderAccess', function: 'longAvg' },
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
