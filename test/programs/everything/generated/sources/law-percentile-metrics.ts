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
import { PercentileMetricsAddTable } from '../functions/percentile-metrics-add.ts';
import type { PercentileColumns } from '../functions/percentile.ts';
import { percentileOfAllMetric } from '../metrics/law-percentile-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawPercentileMetrics take one downstream metric of one stream. */
interface LawPercentileMetricsBinding extends Binding {
  readonly percentile_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawPercentileMetrics. */
class LawPercentileMetricsTables {
  readonly percentile_of_all: PercentileMetricsAddTable;

  constructor(host: DispatchHost) {
    this.percentile_of_all = new PercentileMetricsAddTable(host, host.budget(percentileOfAllMetric));
  }
}

/** Merges increments of percentile() into the metrics over LawPercentileMetrics. */
export class LawPercentileMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawPercentileMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawPercentileMetricsTables(host));
  }

  bind(metric: string): LawPercentileMetricsBinding | undefined {
    const percentile_of_all = metric === 'percentile_of_service' || metric === 'percentile_of_all';
    if (!percentile_of_all) return undefined;
    return { percentile_of_all };
  }

  merge(binding: LawPercentileMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentileColumns;
    // percentile_of_all = from(LawPercentileMetrics.*)
    // .filter(metric in ["percentile_of_service", "percentile_of_all"])
    // .percentileMetricsAdd(precision, dataset);
    if (binding.percentile_of_all) {
      tables.percentile_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, percentileOfAllMetric, bucket, tables.percentile_of_all);
    }
    return closed;
  }
}

export const lawPercentileMetricsSource: FederationSourceDefinition = {
  name: 'LawPercentileMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'percentile' },
    { scope: 'FederatedService', function: 'percentileMetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawPercentileMetricsDispatcher(host),
};
