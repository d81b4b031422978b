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
import { DoubleAvgMetricsAddTable } from '../functions/double-avg-metrics-add.ts';
import type { DoubleAvgColumns } from '../functions/double-avg.ts';
import { doubleAvgOfAllMetric } from '../metrics/law-double-avg-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawDoubleAvgMetrics take one downstream metric of one stream. */
interface LawDoubleAvgMetricsBinding extends Binding {
  readonly doubleAvg_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawDoubleAvgMetrics. */
class LawDoubleAvgMetricsTables {
  readonly doubleAvg_of_all: DoubleAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.doubleAvg_of_all = new DoubleAvgMetricsAddTable(host, host.budget(doubleAvgOfAllMetric));
  }
}

/** Merges increments of doubleAvg() into the metrics over LawDoubleAvgMetrics. */
export class LawDoubleAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawDoubleAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawDoubleAvgMetricsTables(host));
  }

  bind(metric: string): LawDoubleAvgMetricsBinding | undefined {
    const doubleAvg_of_all = metric === 'doubleAvg_of_service' || metric === 'doubleAvg_of_all';
    if (!doubleAvg_of_all) return undefined;
    return { doubleAvg_of_all };
  }

  merge(binding: LawDoubleAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as DoubleAvgColumns;
    // doubleAvg_of_all = from(LawDoubleAvgMetrics.*)
    // .filter(metric in ["doubleAvg_of_service", "doubleAvg_of_all"])
    // .doubleAvgMetricsAdd(summation, count);
    if (binding.doubleAvg_of_all) {
      tables.doubleAvg_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, doubleAvgOfAllMetric, bucket, tables.doubleAvg_of_all);
    }
    return closed;
  }
}

export const lawDoubleAvgMetricsSource: FederationSourceDefinition = {
  name: 'LawDoubleAvgMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'doubleAvg' },
    { scope: 'FederatedService', function: 'doubleAvgMetricsAdd' },
  ],
  fingerprint: 'c14b63274ce74205',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawDoubleAvgMetricsDispatcher(host),
};
