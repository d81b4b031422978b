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
import { MinDoubleMetricsAddTable } from '../functions/min-double-metrics-add.ts';
import type { MinDoubleColumns } from '../functions/min-double.ts';
import { minDoubleOfAllMetric } from '../metrics/law-min-double-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawMinDoubleMetrics take one downstream metric of one stream. */
interface LawMinDoubleMetricsBinding extends Binding {
  readonly minDouble_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawMinDoubleMetrics. */
class LawMinDoubleMetricsTables {
  readonly minDouble_of_all: MinDoubleMetricsAddTable;

  constructor(host: DispatchHost) {
    this.minDouble_of_all = new MinDoubleMetricsAddTable(host, host.budget(minDoubleOfAllMetric));
  }
}

/** Merges increments of minDouble() into the metrics over LawMinDoubleMetrics. */
export class LawMinDoubleMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawMinDoubleMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawMinDoubleMetricsTables(host));
  }

  bind(metric: string): LawMinDoubleMetricsBinding | undefined {
    const minDouble_of_all = metric === 'minDouble_of_service' || metric === 'minDouble_of_all';
    if (!minDouble_of_all) return undefined;
    return { minDouble_of_all };
  }

  merge(binding: LawMinDoubleMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as MinDoubleColumns;
    // minDouble_of_all = from(LawMinDoubleMetrics.*)
    // .filter(metric in ["minDouble_of_service", "minDouble_of_all"])
    // .minDoubleMetricsAdd(minimum);
    if (binding.minDouble_of_all) {
      tables.minDouble_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, minDoubleOfAllMetric, bucket, tables.minDouble_of_all);
    }
    return closed;
  }
}

export const lawMinDoubleMetricsSource: FederationSourceDefinition = {
  name: 'LawMinDoubleMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'minDouble' },
    { scope: 'FederatedService', function: 'minDoubleMetricsAdd' },
  ],
  fingerprint: '43812b51ebcf92df',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawMinDoubleMetricsDispatcher(host),
};
