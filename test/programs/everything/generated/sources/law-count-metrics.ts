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
import { CountMetricsAddTable } from '../functions/count-metrics-add.ts';
import type { CountColumns } from '../functions/count.ts';
import { countOfAllMetric } from '../metrics/law-count-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over LawCountMetrics take one downstream metric of one stream. */
interface LawCountMetricsBinding extends Binding {
  readonly count_of_all: boolean;
}

/** The tables of one time bucket, one per metric over LawCountMetrics. */
class LawCountMetricsTables {
  readonly count_of_all: CountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.count_of_all = new CountMetricsAddTable(host, host.budget(countOfAllMetric));
  }
}

/** Merges increments of count() into the metrics over LawCountMetrics. */
export class LawCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<LawCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new LawCountMetricsTables(host));
  }

  bind(metric: string): LawCountMetricsBinding | undefined {
    const count_of_all = metric === 'count_of_service' || metric === 'count_of_all';
    if (!count_of_all) return undefined;
    return { count_of_all };
  }

  merge(binding: LawCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CountColumns;
    // count_of_all = from(LawCountMetrics.*)
    // .filter(metric in ["count_of_service", "count_of_all"])
    // .countMetricsAdd(total);
    if (binding.count_of_all) {
      tables.count_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, countOfAllMetric, bucket, tables.count_of_all);
    }
    return closed;
  }
}

export const lawCountMetricsSource: FederationSourceDefinition = {
  name: 'LawCountMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'count' },
    { scope: 'FederatedService', function: 'countMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new LawCountMetricsDispatcher(host),
};
