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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import { cpmOfAllMetric } from '../metrics/service-cpm-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceCpmMetrics take one downstream metric of one stream. */
interface ServiceCpmMetricsBinding extends Binding {
  readonly cpm_of_all: boolean;
}

/** The tables of one time bucket, one per metric over ServiceCpmMetrics. */
class ServiceCpmMetricsTables {
  readonly cpm_of_all: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cpm_of_all = new CpmMetricsAddTable(host, host.budget(cpmOfAllMetric));
  }
}

/** Merges increments of cpm() into the metrics over ServiceCpmMetrics. */
export class ServiceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceCpmMetricsTables(host));
  }

  bind(metric: string): ServiceCpmMetricsBinding | undefined {
    const cpm_of_all = metric === 'cpm_of_service' || metric === 'cpm_of_all';
    if (!cpm_of_all) return undefined;
    return { cpm_of_all };
  }

  merge(binding: ServiceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cpm_of_all = from(ServiceCpmMetrics.*)
    // .filter(metric in ["cpm_of_service", "cpm_of_all"])
    // .cpmMetricsAdd(total);
    if (binding.cpm_of_all) {
      tables.cpm_of_all.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, cpmOfAllMetric, bucket, tables.cpm_of_all);
    }
    return closed;
  }
}

export const serviceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ServiceCpmMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'cpm' },
    { scope: 'K8SService', function: 'cpm' },
    { scope: 'DatabaseAccess', function: 'cpm' },
    { scope: 'CacheAccess', function: 'cpm' },
    { scope: 'MQAccess', function: 'cpm' },
    { scope: 'GenAIProviderAccess', function: 'cpm' },
    { scope: 'FederatedService', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceCpmMetricsDispatcher(host),
};
