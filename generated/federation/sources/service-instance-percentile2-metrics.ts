// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  type MetricBlock,
  OpenBuckets,
  ownedId,
  serviceId,
  takeBlock,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { serviceInstancePercentileMetric } from '../metrics/service-instance-percentile2-metrics.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ServiceInstancePercentile2Metrics take one downstream metric of one stream. */
interface ServiceInstancePercentile2MetricsBinding extends Binding {
  readonly service_instance_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ServiceInstancePercentile2Metrics. */
class ServiceInstancePercentile2MetricsTables {
  readonly service_instance_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_instance_percentile = new Percentile2MetricsAddTable(host);
  }
}

/** Merges increments of percentile2() into the metrics over ServiceInstancePercentile2Metrics. */
export class ServiceInstancePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceInstancePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstancePercentile2MetricsTables(host));
  }

  bind(metric: string): ServiceInstancePercentile2MetricsBinding | undefined {
    const service_instance_percentile = metric === 'service_instance_percentile';
    if (!service_instance_percentile) return undefined;
    return { service_instance_percentile };
  }

  merge(binding: ServiceInstancePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // service_instance_percentile = from(ServiceInstancePercentile2Metrics.*)
    // .filter(metric == "service_instance_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.service_instance_percentile) {
      tables.service_instance_percentile.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, serviceInstancePercentileMetric, bucket, tables.service_instance_percentile);
    }
    return blocks;
  }
}

export const serviceInstancePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ServiceInstancePercentile2Metrics',
  scope: federatedServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'percentile2' },
    { scope: 'FederatedServiceInstance', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ServiceInstancePercentile2MetricsDispatcher(host),
};
