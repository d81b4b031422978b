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
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import { serviceInstanceCpmMetric } from '../metrics/service-instance-cpm-metrics.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ServiceInstanceCpmMetrics take one downstream metric of one stream. */
interface ServiceInstanceCpmMetricsBinding extends Binding {
  readonly service_instance_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ServiceInstanceCpmMetrics. */
class ServiceInstanceCpmMetricsTables {
  readonly service_instance_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_instance_cpm = new CpmMetricsAddTable(host, host.budget(serviceInstanceCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over ServiceInstanceCpmMetrics. */
export class ServiceInstanceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceCpmMetricsTables(host));
  }

  bind(metric: string): ServiceInstanceCpmMetricsBinding | undefined {
    const service_instance_cpm = metric === 'service_instance_cpm';
    if (!service_instance_cpm) return undefined;
    return { service_instance_cpm };
  }

  merge(binding: ServiceInstanceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // service_instance_cpm = from(ServiceInstanceCpmMetrics.*).filter(metric == "service_instance_cpm").cpmMetricsAdd(total);
    if (binding.service_instance_cpm) {
      tables.service_instance_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceInstanceCpmMetric, bucket, tables.service_instance_cpm);
    }
    return closed;
  }
}

export const serviceInstanceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ServiceInstanceCpmMetrics',
  scope: federatedServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'cpm' },
    { scope: 'FederatedServiceInstance', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ServiceInstanceCpmMetricsDispatcher(host),
};
