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
import { ExtremesMetricsAddTable } from '../functions/extremes-metrics-add.ts';
import type { ExtremesColumns } from '../functions/extremes.ts';
import { extremesOfAllMetric } from '../metrics/law-extremes-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawExtremesMetrics take one downstream metric of one stream. */
interface LawExtremesMetricsBinding extends Binding {
  readonly extremes_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawExtremesMetrics. */
class LawExtremesMetricsTables {
  readonly extremes_of_all: ExtremesMetricsAddTable;

  constructor(host: DispatchHost) {
    this.extremes_of_all = new ExtremesMetricsAddTable(host, host.budget(extremesOfAllMetric));
  }
}

/** Merges increments of extremes() into the metrics over LawExtremesMetrics. */
export class LawExtremesMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawExtremesMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawExtremesMetricsTables(host));
  }

  bind(metric: string): LawExtremesMetricsBinding | undefined {
    const extremes_of_all = metric === 'extremes_of_service' || metric === 'extremes_of_all';
    if (!extremes_of_all) return undefined;
    return { extremes_of_all };
  }

  merge(binding: LawExtremesMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as ExtremesColumns;
    // extremes_of_all = from(LawExtremesMetrics.*)
    // .filter(metric in ["extremes_of_service", "extremes_of_all"])
    // .extremesMetricsAdd(digest, n);
    if (binding.extremes_of_all) {
      tables.extremes_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, extremesOfAllMetric, bucket, tables.extremes_of_all);
    }
    return closed;
  }
}

export const lawExtremesMetricsSource: FederationSourceDefinition = {
  name: 'LawExtremesMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'extremes' },
    { scope: 'FederatedService', function: 'extremesMetricsAdd' },
  ],
  fingerprint: '29537f0c07cae94e',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawExtremesMetricsDispatcher(host),
};
