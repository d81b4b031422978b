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
import { MaxMetricsAddTable } from '../functions/max-metrics-add.ts';
import type { MaxColumns } from '../functions/max.ts';
import { maxOfAllMetric } from '../metrics/law-max-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawMaxMetrics take one downstream metric of one stream. */
interface LawMaxMetricsBinding extends Binding {
  readonly max_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawMaxMetrics. */
class LawMaxMetricsTables {
  readonly max_of_all: MaxMetricsAddTable;

  constructor(host: DispatchHost) {
    this.max_of_all = new MaxMetricsAddTable(host, host.budget(maxOfAllMetric));
  }
}

/** Merges increments of max() into the metrics over LawMaxMetrics. */
export class LawMaxMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawMaxMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawMaxMetricsTables(host));
  }

  bind(metric: string): LawMaxMetricsBinding | undefined {
    const max_of_all = metric === 'max_of_service' || metric === 'max_of_all';
    if (!max_of_all) return undefined;
    return { max_of_all };
  }

  merge(binding: LawMaxMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as MaxColumns;
    // max_of_all = from(LawMaxMetrics.*)
    // .filter(metric in ["max_of_service", "max_of_all"])
    // .maxMetricsAdd(maximum);
    if (binding.max_of_all) {
      tables.max_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, maxOfAllMetric, bucket, tables.max_of_all);
    }
    return closed;
  }
}

export const lawMaxMetricsSource: FederationSourceDefinition = {
  name: 'LawMaxMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'max' },
    { scope: 'FederatedService', function: 'maxMetricsAdd' },
  ],
  fingerprint: '2b63c413e445cde4',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawMaxMetricsDispatcher(host),
};
