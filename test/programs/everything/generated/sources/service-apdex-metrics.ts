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
import { ApdexMetricsAddTable } from '../functions/apdex-metrics-add.ts';
import type { ApdexColumns } from '../functions/apdex.ts';
import { apdexOfAllMetric } from '../metrics/service-apdex-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceApdexMetrics take one downstream metric of one stream. */
interface ServiceApdexMetricsBinding extends Binding {
  readonly apdex_of_all: boolean;
}

/** The tables of one time bucket, one per metric over ServiceApdexMetrics. */
class ServiceApdexMetricsTables {
  readonly apdex_of_all: ApdexMetricsAddTable;

  constructor(host: DispatchHost) {
    this.apdex_of_all = new ApdexMetricsAddTable(host, host.budget(apdexOfAllMetric));
  }
}

/** Merges increments of apdex() into the metrics over ServiceApdexMetrics. */
export class ServiceApdexMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceApdexMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceApdexMetricsTables(host));
  }

  bind(metric: string): ServiceApdexMetricsBinding | undefined {
    const apdex_of_all = metric === 'apdex_of_service' || metric === 'apdex_of_all';
    if (!apdex_of_all) return undefined;
    return { apdex_of_all };
  }

  merge(binding: ServiceApdexMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as ApdexColumns;
    // apdex_of_all = from(ServiceApdexMetrics.*)
    // .filter(metric in ["apdex_of_service", "apdex_of_all"])
    // .apdexMetricsAdd(totalNum, sNum, tNum);
    if (binding.apdex_of_all) {
      tables.apdex_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, apdexOfAllMetric, bucket, tables.apdex_of_all);
    }
    return closed;
  }
}

export const serviceApdexMetricsSource: FederationSourceDefinition = {
  name: 'ServiceApdexMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'apdex' },
    { scope: 'K8SService', function: 'apdex' },
    { scope: 'FederatedService', function: 'apdexMetricsAdd' },
  ],
  fingerprint: 'c88e4443dd8ff7c3',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceApdexMetricsDispatcher(host),
};
