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
import { RateMetricsAddTable } from '../functions/rate-metrics-add.ts';
import type { RateColumns } from '../functions/rate.ts';
import { browserAppErrorRateMetric } from '../metrics/service-rate-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceRateMetrics take one downstream metric of one stream. */
interface ServiceRateMetricsBinding extends Binding {
  readonly browser_app_error_rate: boolean;
}

/** The tables of one time bucket, one per metric over ServiceRateMetrics. */
class ServiceRateMetricsTables {
  readonly browser_app_error_rate: RateMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_error_rate = new RateMetricsAddTable(host, host.budget(browserAppErrorRateMetric));
  }
}

/** Merges increments of rate() into the metrics over ServiceRateMetrics. */
export class ServiceRateMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceRateMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceRateMetricsTables(host));
  }

  bind(metric: string): ServiceRateMetricsBinding | undefined {
    const browser_app_error_rate = metric === 'browser_app_error_rate';
    if (!browser_app_error_rate) return undefined;
    return { browser_app_error_rate };
  }

  merge(binding: ServiceRateMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as RateColumns;
    // browser_app_error_rate = from(ServiceRateMetrics.*)
    // .filter(metric == "browser_app_error_rate")
    // .rateMetricsAdd(denominator, numerator);
    if (binding.browser_app_error_rate) {
      tables.browser_app_error_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppErrorRateMetric, bucket, tables.browser_app_error_rate);
    }
    return closed;
  }
}

export const serviceRateMetricsSource: FederationSourceDefinition = {
  name: 'ServiceRateMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'BrowserAppTraffic', function: 'rate' },
    { scope: 'FederatedService', function: 'rateMetricsAdd' },
  ],
  fingerprint: 'b9064e9391a2f863',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceRateMetricsDispatcher(host),
};
