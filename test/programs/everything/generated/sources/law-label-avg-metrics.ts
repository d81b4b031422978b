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
import { LabelAvgMetricsAddTable } from '../functions/label-avg-metrics-add.ts';
import type { LabelAvgColumns } from '../functions/label-avg.ts';
import { labelAvgOfAllMetric } from '../metrics/law-label-avg-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawLabelAvgMetrics take one downstream metric of one stream. */
interface LawLabelAvgMetricsBinding extends Binding {
  readonly labelAvg_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawLabelAvgMetrics. */
class LawLabelAvgMetricsTables {
  readonly labelAvg_of_all: LabelAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.labelAvg_of_all = new LabelAvgMetricsAddTable(host, host.budget(labelAvgOfAllMetric));
  }
}

/** Merges increments of labelAvg() into the metrics over LawLabelAvgMetrics. */
export class LawLabelAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawLabelAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawLabelAvgMetricsTables(host));
  }

  bind(metric: string): LawLabelAvgMetricsBinding | undefined {
    const labelAvg_of_all = metric === 'labelAvg_of_service' || metric === 'labelAvg_of_all';
    if (!labelAvg_of_all) return undefined;
    return { labelAvg_of_all };
  }

  merge(binding: LawLabelAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelAvgColumns;
    // labelAvg_of_all = from(LawLabelAvgMetrics.*)
    // .filter(metric in ["labelAvg_of_service", "labelAvg_of_all"])
    // .labelAvgMetricsAdd(summation, count);
    if (binding.labelAvg_of_all) {
      tables.labelAvg_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, labelAvgOfAllMetric, bucket, tables.labelAvg_of_all);
    }
    return closed;
  }
}

export const lawLabelAvgMetricsSource: FederationSourceDefinition = {
  name: 'LawLabelAvgMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'labelAvg' },
    { scope: 'FederatedService', function: 'labelAvgMetricsAdd' },
  ],
  fingerprint: 'fcb5b39deb7e60da',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawLabelAvgMetricsDispatcher(host),
};
