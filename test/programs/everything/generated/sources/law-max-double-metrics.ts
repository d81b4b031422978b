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
import { MaxDoubleMetricsAddTable } from '../functions/max-double-metrics-add.ts';
import type { MaxDoubleColumns } from '../functions/max-double.ts';
import { maxDoubleOfAllMetric } from '../metrics/law-max-double-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawMaxDoubleMetrics take one downstream metric of one stream. */
interface LawMaxDoubleMetricsBinding extends Binding {
  readonly maxDouble_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawMaxDoubleMetrics. */
class LawMaxDoubleMetricsTables {
  readonly maxDouble_of_all: MaxDoubleMetricsAddTable;

  constructor(host: DispatchHost) {
    this.maxDouble_of_all = new MaxDoubleMetricsAddTable(host, host.budget(maxDoubleOfAllMetric));
  }
}

/** Merges increments of maxDouble() into the metrics over LawMaxDoubleMetrics. */
export class LawMaxDoubleMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawMaxDoubleMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawMaxDoubleMetricsTables(host));
  }

  bind(metric: string): LawMaxDoubleMetricsBinding | undefined {
    const maxDouble_of_all = metric === 'maxDouble_of_service' || metric === 'maxDouble_of_all';
    if (!maxDouble_of_all) return undefined;
    return { maxDouble_of_all };
  }

  merge(binding: LawMaxDoubleMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as MaxDoubleColumns;
    // maxDouble_of_all = from(LawMaxDoubleMetrics.*)
    // .filter(metric in ["maxDouble_of_service", "maxDouble_of_all"])
    // .maxDoubleMetricsAdd(maximum);
    if (binding.maxDouble_of_all) {
      tables.maxDouble_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, maxDoubleOfAllMetric, bucket, tables.maxDouble_of_all);
    }
    return closed;
  }
}

export const lawMaxDoubleMetricsSource: FederationSourceDefinition = {
  name: 'LawMaxDoubleMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'maxDouble' },
    { scope: 'FederatedService', function: 'maxDoubleMetricsAdd' },
  ],
  fingerprint: 'b9f1ae3072dc14fa',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawMaxDoubleMetricsDispatcher(host),
};
