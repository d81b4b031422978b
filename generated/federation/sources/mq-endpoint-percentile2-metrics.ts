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
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { mqEndpointConsumePercentileMetric } from '../metrics/mq-endpoint-percentile2-metrics.ts';
import { federatedMQEndpointScope } from '../scopes.ts';

/** Which metrics over MQEndpointPercentile2Metrics take one downstream metric of one stream. */
interface MQEndpointPercentile2MetricsBinding extends Binding {
  readonly mq_endpoint_consume_percentile: boolean;
}

/** The tables of one time bucket, one per metric over MQEndpointPercentile2Metrics. */
class MQEndpointPercentile2MetricsTables {
  readonly mq_endpoint_consume_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.mq_endpoint_consume_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(mqEndpointConsumePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over MQEndpointPercentile2Metrics. */
export class MQEndpointPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<MQEndpointPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new MQEndpointPercentile2MetricsTables(host));
  }

  bind(metric: string): MQEndpointPercentile2MetricsBinding | undefined {
    const mq_endpoint_consume_percentile = metric === 'mq_endpoint_consume_percentile';
    if (!mq_endpoint_consume_percentile) return undefined;
    return { mq_endpoint_consume_percentile };
  }

  merge(binding: MQEndpointPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // mq_endpoint_consume_percentile = from(MQEndpointPercentile2Metrics.*)
    // .filter(metric == "mq_endpoint_consume_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.mq_endpoint_consume_percentile) {
      tables.mq_endpoint_consume_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, mqEndpointConsumePercentileMetric, bucket, tables.mq_endpoint_consume_percentile);
    }
    return closed;
  }
}

export const mQEndpointPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'MQEndpointPercentile2Metrics',
  scope: federatedMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'percentile2' },
    { scope: 'FederatedMQEndpoint', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new MQEndpointPercentile2MetricsDispatcher(host),
};
