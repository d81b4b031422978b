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
import { LabelCountMetricsAddTable } from '../functions/label-count-metrics-add.ts';
import type { LabelCountColumns } from '../functions/label-count.ts';
import { labelCountOfAllMetric } from '../metrics/law-label-count-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawLabelCountMetrics take one downstream metric of one stream. */
interface LawLabelCountMetricsBinding extends Binding {
  readonly labelCount_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawLabelCountMetrics. */
class LawLabelCountMetricsTables {
  readonly labelCount_of_all: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.labelCount_of_all = new LabelCountMetricsAddTable(host, host.budget(labelCountOfAllMetric));
  }
}

/** Merges increments of labelCount() into the metrics over LawLabelCountMetrics. */
export class LawLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawLabelCountMetricsTables(host));
  }

  bind(metric: string): LawLabelCountMetricsBinding | undefined {
    const labelCount_of_all = metric === 'labelCount_of_service' || metric === 'labelCount_of_all';
    if (!labelCount_of_all) return undefined;
    return { labelCount_of_all };
  }

  merge(binding: LawLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // labelCount_of_all = from(LawLabelCountMetrics.*)
    // .filter(metric in ["labelCount_of_service", "labelCount_of_all"])
    // .labelCountMetricsAdd(dataset);
    if (binding.labelCount_of_all) {
      tables.labelCount_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, labelCountOfAllMetric, bucket, tables.labelCount_of_all);
    }
    return closed;
  }
}

export const lawLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'LawLabelCountMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'labelCount' },
    { scope: 'FederatedService', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawLabelCountMetricsDispatcher(host),
};
