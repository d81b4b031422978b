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
import { RateMetricsAddTable } from '../functions/rate-metrics-add.ts';
import type { RateColumns } from '../functions/rate.ts';
import { rateOfAllMetric } from '../metrics/law-rate-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawRateMetrics take one downstream metric of one stream. */
interface LawRateMetricsBinding extends Binding {
  readonly rate_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawRateMetrics. */
class LawRateMetricsTables {
  readonly rate_of_all: RateMetricsAddTable;

  constructor(host: DispatchHost) {
    this.rate_of_all = new RateMetricsAddTable(host, host.budget(rateOfAllMetric));
  }
}

/** Merges increments of rate() into the metrics over LawRateMetrics. */
export class LawRateMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawRateMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawRateMetricsTables(host));
  }

  bind(metric: string): LawRateMetricsBinding | undefined {
    const rate_of_all = metric === 'rate_of_service' || metric === 'rate_of_all';
    if (!rate_of_all) return undefined;
    return { rate_of_all };
  }

  merge(binding: LawRateMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as RateColumns;
    // rate_of_all = from(LawRateMetrics.*)
    // .filter(metric in ["rate_of_service", "rate_of_all"])
    // .rateMetricsAdd(denominator, numerator);
    if (binding.rate_of_all) {
      tables.rate_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, rateOfAllMetric, bucket, tables.rate_of_all);
    }
    return closed;
  }
}

export const lawRateMetricsSource: FederationSourceDefinition = {
  name: 'LawRateMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'rate' },
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
  createDispatcher: (host) => new LawRateMetricsDispatcher(host),
};
