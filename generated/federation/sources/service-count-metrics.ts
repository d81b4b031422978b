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
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { CountMetricsAddTable } from '../functions/count-metrics-add.ts';
import type { CountColumns } from '../functions/count.ts';
import { serviceMqConsumeCountMetric } from '../metrics/service-count-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceCountMetrics take one downstream metric of one stream. */
interface ServiceCountMetricsBinding extends Binding {
  readonly service_mq_consume_count: boolean;
}

/** The tables of one time bucket, one per metric over ServiceCountMetrics. */
class ServiceCountMetricsTables {
  readonly service_mq_consume_count: CountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_mq_consume_count = new CountMetricsAddTable(host, host.budget(serviceMqConsumeCountMetric));
  }
}

/** Merges increments of count() into the metrics over ServiceCountMetrics. */
export class ServiceCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceCountMetricsTables(host));
  }

  bind(metric: string): ServiceCountMetricsBinding | undefined {
    const service_mq_consume_count = metric === 'service_mq_consume_count';
    if (!service_mq_consume_count) return undefined;
    return { service_mq_consume_count };
  }

  merge(binding: ServiceCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CountColumns;
    // service_mq_consume_count = from(ServiceCountMetrics.*)
    // .filter(metric == "service_mq_consume_count")
    // .countMetricsAdd(total);
    if (binding.service_mq_consume_count) {
      tables.service_mq_consume_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceMqConsumeCountMetric, bucket, tables.service_mq_consume_count);
    }
    return closed;
  }
}

export const serviceCountMetricsSource: FederationSourceDefinition = {
  name: 'ServiceCountMetrics',
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
  createDispatcher: (host) => new ServiceCountMetricsDispatcher(host),
};
