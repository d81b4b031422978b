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
import { MinMetricsAddTable } from '../functions/min-metrics-add.ts';
import type { MinColumns } from '../functions/min.ts';
import { minOfAllMetric } from '../metrics/law-min-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawMinMetrics take one downstream metric of one stream. */
interface LawMinMetricsBinding extends Binding {
  readonly min_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawMinMetrics. */
class LawMinMetricsTables {
  readonly min_of_all: MinMetricsAddTable;

  constructor(host: DispatchHost) {
    this.min_of_all = new MinMetricsAddTable(host, host.budget(minOfAllMetric));
  }
}

/** Merges increments of min() into the metrics over LawMinMetrics. */
export class LawMinMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawMinMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawMinMetricsTables(host));
  }

  bind(metric: string): LawMinMetricsBinding | undefined {
    const min_of_all = metric === 'min_of_service' || metric === 'min_of_all';
    if (!min_of_all) return undefined;
    return { min_of_all };
  }

  merge(binding: LawMinMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as MinColumns;
    // min_of_all = from(LawMinMetrics.*)
    // .filter(metric in ["min_of_service", "min_of_all"])
    // .minMetricsAdd(minimum);
    if (binding.min_of_all) {
      tables.min_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, minOfAllMetric, bucket, tables.min_of_all);
    }
    return closed;
  }
}

export const lawMinMetricsSource: FederationSourceDefinition = {
  name: 'LawMinMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'min' },
    { scope: 'FederatedService', function: 'minMetricsAdd' },
  ],
  fingerprint: '3dd537b131ed8e0b',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawMinMetricsDispatcher(host),
};
