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
import { mqEndpointConsumeSlaMetric, mqEndpointProduceSlaMetric } from '../metrics/mq-endpoint-percent-metrics.ts';
import { federatedMQEndpointScope } from '../scopes.ts';

/** Which metrics over MQEndpointPercentMetrics take one downstream metric of one stream. */
interface MQEndpointPercentMetricsBinding extends Binding {
  readonly mq_endpoint_produce_sla: boolean;
  readonly mq_endpoint_consume_sla: boolean;
}

/** The tables of one time bucket, one per metric over MQEndpointPercentMetrics. */
class MQEndpointPercentMetricsTables {
  readonly mq_endpoint_produce_sla: PercentMetricsAddTable;
  readonly mq_endpoint_consume_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.mq_endpoint_produce_sla = new PercentMetricsAddTable(host, host.budget(mqEndpointProduceSlaMetric));
    this.mq_endpoint_consume_sla = new PercentMetricsAddTable(host, host.budget(mqEndpointConsumeSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over MQEndpointPercentMetrics. */
export class MQEndpointPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<MQEndpointPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new MQEndpointPercentMetricsTables(host));
  }

  bind(metric: string): MQEndpointPercentMetricsBinding | undefined {
    const mq_endpoint_produce_sla = metric === 'mq_endpoint_produce_sla';
    const mq_endpoint_consume_sla = metric === 'mq_endpoint_consume_sla';
    if (!mq_endpoint_produce_sla && !mq_endpoint_consume_sla) return undefined;
    return { mq_endpoint_produce_sla, mq_endpoint_consume_sla };
  }

  merge(binding: MQEndpointPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // mq_endpoint_produce_sla = from(MQEndpointPercentMetrics.*)
    // .filter(metric == "mq_endpoint_produce_sla")
    // .percentMetricsAdd(total, match);
    if (binding.mq_endpoint_produce_sla) {
      tables.mq_endpoint_produce_sla.merge(block.entities, columns);
    }
    // mq_endpoint_consume_sla = from(MQEndpointPercentMetrics.*)
    // .filter(metric == "mq_endpoint_consume_sla")
    // .percentMetricsAdd(total, match);
    if (binding.mq_endpoint_consume_sla) {
      tables.mq_endpoint_consume_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, mqEndpointProduceSlaMetric, bucket, tables.mq_endpoint_produce_sla);
      closeTable(closed, mqEndpointConsumeSlaMetric, bucket, tables.mq_endpoint_consume_sla);
    }
    return closed;
  }
}

export const mQEndpointPercentMetricsSource: FederationSourceDefinition = {
  name: 'MQEndpointPercentMetrics',
  scope: federatedMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'percent' },
    { scope: 'FederatedMQEndpoint', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new MQEndpointPercentMetricsDispatcher(host),
};
