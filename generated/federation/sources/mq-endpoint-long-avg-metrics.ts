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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { mqEndpointConsumeLatencyMetric } from '../metrics/mq-endpoint-long-avg-metrics.ts';
import { federatedMQEndpointScope } from '../scopes.ts';

/** Which metrics over MQEndpointLongAvgMetrics take one downstream metric of one stream. */
interface MQEndpointLongAvgMetricsBinding extends Binding {
  readonly mq_endpoint_consume_latency: boolean;
}

/** The tables of one time bucket, one per metric over MQEndpointLongAvgMetrics. */
class MQEndpointLongAvgMetricsTables {
  readonly mq_endpoint_consume_latency: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.mq_endpoint_consume_latency = new LongAvgMetricsAddTable(host, host.budget(mqEndpointConsumeLatencyMetric));
  }
}

/** Merges increments of longAvg() into the metrics over MQEndpointLongAvgMetrics. */
export class MQEndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<MQEndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new MQEndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): MQEndpointLongAvgMetricsBinding | undefined {
    const mq_endpoint_consume_latency = metric === 'mq_endpoint_consume_latency';
    if (!mq_endpoint_consume_latency) return undefined;
    return { mq_endpoint_consume_latency };
  }

  merge(binding: MQEndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // mq_endpoint_consume_latency = from(MQEndpointLongAvgMetrics.*)
    // .filter(metric == "mq_endpoint_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.mq_endpoint_consume_latency) {
      tables.mq_endpoint_consume_latency.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, mqEndpointConsumeLatencyMetric, bucket, tables.mq_endpoint_consume_latency);
    }
    return closed;
  }
}

export const mQEndpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'MQEndpointLongAvgMetrics',
  scope: federatedMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'longAvg' },
    { scope: 'FederatedMQEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new MQEndpointLongAvgMetricsDispatcher(host),
};
