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
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import { sumOfAllMetric } from '../metrics/law-sum-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawSumMetrics take one downstream metric of one stream. */
interface LawSumMetricsBinding extends Binding {
  readonly sum_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawSumMetrics. */
class LawSumMetricsTables {
  readonly sum_of_all: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.sum_of_all = new SumMetricsAddTable(host, host.budget(sumOfAllMetric));
  }
}

/** Merges increments of sum() into the metrics over LawSumMetrics. */
export class LawSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawSumMetricsTables(host));
  }

  bind(metric: string): LawSumMetricsBinding | undefined {
    const sum_of_all = metric === 'sum_of_service' || metric === 'sum_of_all';
    if (!sum_of_all) return undefined;
    return { sum_of_all };
  }

  merge(binding: LawSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // sum_of_all = from(LawSumMetrics.*)
    // .filter(metric in ["sum_of_service", "sum_of_all"])
    // .sumMetricsAdd(total);
    if (binding.sum_of_all) {
      tables.sum_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, sumOfAllMetric, bucket, tables.sum_of_all);
    }
    return closed;
  }
}

export const lawSumMetricsSource: FederationSourceDefinition = {
  name: 'LawSumMetrics',
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
  createDispatcher: (host) => new LawSumMetricsDispatcher(host),
};
