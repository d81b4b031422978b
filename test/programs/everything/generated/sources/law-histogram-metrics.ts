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
import { HistogramMetricsAddTable } from '../functions/histogram-metrics-add.ts';
import type { HistogramColumns } from '../functions/histogram.ts';
import { histogramOfAllMetric } from '../metrics/law-histogram-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawHistogramMetrics take one downstream metric of one stream. */
interface LawHistogramMetricsBinding extends Binding {
  readonly histogram_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawHistogramMetrics. */
class LawHistogramMetricsTables {
  readonly histogram_of_all: HistogramMetricsAddTable;

  constructor(host: DispatchHost) {
    this.histogram_of_all = new HistogramMetricsAddTable(host, host.budget(histogramOfAllMetric));
  }
}

/** Merges increments of histogram() into the metrics over LawHistogramMetrics. */
export class LawHistogramMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawHistogramMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawHistogramMetricsTables(host));
  }

  bind(metric: string): LawHistogramMetricsBinding | undefined {
    const histogram_of_all = metric === 'histogram_of_service' || metric === 'histogram_of_all';
    if (!histogram_of_all) return undefined;
    return { histogram_of_all };
  }

  merge(binding: LawHistogramMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as HistogramColumns;
    // histogram_of_all = from(LawHistogramMetrics.*)
    // .filter(metric in ["histogram_of_service", "histogram_of_all"])
    // .histogramMetricsAdd(step, last, dataset);
    if (binding.histogram_of_all) {
      tables.histogram_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, histogramOfAllMetric, bucket, tables.histogram_of_all);
    }
    return closed;
  }
}

export const lawHistogramMetricsSource: FederationSourceDefinition = {
  name: 'LawHistogramMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'histogram' },
    { scope: 'FederatedService', function: 'histogramMetricsAdd' },
  ],
  fingerprint: 'b98bd2590f6eec51',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawHistogramMetricsDispatcher(host),
};
