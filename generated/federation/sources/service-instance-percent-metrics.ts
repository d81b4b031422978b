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
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import { serviceInstanceSlaMetric } from '../metrics/service-instance-percent-metrics.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ServiceInstancePercentMetrics take one downstream metric of one stream. */
interface ServiceInstancePercentMetricsBinding extends Binding {
  readonly service_instance_sla: boolean;
}

/** The tables of one time bucket, one per metric over ServiceInstancePercentMetrics. */
class ServiceInstancePercentMetricsTables {
  readonly service_instance_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_instance_sla = new PercentMetricsAddTable(host, host.budget(serviceInstanceSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over ServiceInstancePercentMetrics. */
export class ServiceInstancePercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceInstancePercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstancePercentMetricsTables(host));
  }

  bind(metric: string): ServiceInstancePercentMetricsBinding | undefined {
    const service_instance_sla = metric === 'service_instance_sla';
    if (!service_instance_sla) return undefined;
    return { service_instance_sla };
  }

  merge(binding: ServiceInstancePercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // service_instance_sla = from(ServiceInstancePercentMetrics.*)
    // .filter(metric == "service_instance_sla")
    // .percentMetricsAdd(total, match);
    if (binding.service_instance_sla) {
      tables.service_instance_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceInstanceSlaMetric, bucket, tables.service_instance_sla);
    }
    return closed;
  }
}

export const serviceInstancePercentMetricsSource: FederationSourceDefinition = {
  name: 'ServiceInstancePercentMetrics',
  scope: federatedServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'percent' },
    { scope: 'FederatedServiceInstance', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ServiceInstancePercentMetricsDispatcher(host),
};
