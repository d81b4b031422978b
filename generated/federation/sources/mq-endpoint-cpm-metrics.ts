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
import { mqEndpointConsumeCpmMetric, mqEndpointProduceCpmMetric } from '../metrics/mq-endpoint-cpm-metrics.ts';
import { federatedMQEndpointScope } from '../scopes.ts';

/** Which metrics over MQEndpointCpmMetrics take one downstream metric of one stream. */
interface MQEndpointCpmMetricsBinding extends Binding {
  readonly mq_endpoint_produce_cpm: boolean;
  readonly mq_endpoint_consume_cpm: boolean;
}

/** The tables of one time bucket, one per metric over MQEndpointCpmMetrics. */
class MQEndpointCpmMetricsTables {
  readonly mq_endpoint_produce_cpm: CpmMetricsAddTable;
  readonly mq_endpoint_consume_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.mq_endpoint_produce_cpm = new CpmMetricsAddTable(host, host.budget(mqEndpointProduceCpmMetric));
    this.mq_endpoint_consume_cpm = new CpmMetricsAddTable(host, host.budget(mqEndpointConsumeCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over MQEndpointCpmMetrics. */
export class MQEndpointCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<MQEndpointCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new MQEndpointCpmMetricsTables(host));
  }

  bind(metric: string): MQEndpointCpmMetricsBinding | undefined {
    const mq_endpoint_produce_cpm = metric === 'mq_endpoint_produce_cpm';
    const mq_endpoint_consume_cpm = metric === 'mq_endpoint_consume_cpm';
    if (!mq_endpoint_produce_cpm && !mq_endpoint_consume_cpm) return undefined;
    return { mq_endpoint_produce_cpm, mq_endpoint_consume_cpm };
  }

  merge(binding: MQEndpointCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // mq_endpoint_produce_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_produce_cpm").cpmMetricsAdd(total);
    if (binding.mq_endpoint_produce_cpm) {
      tables.mq_endpoint_produce_cpm.merge(block.entities, columns);
    }
    // mq_endpoint_consume_cpm = from(MQEndpointCpmMetrics.*).filter(metric == "mq_endpoint_consume_cpm").cpmMetricsAdd(total);
    if (binding.mq_endpoint_consume_cpm) {
      tables.mq_endpoint_consume_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, mqEndpointProduceCpmMetric, bucket, tables.mq_endpoint_produce_cpm);
      closeTable(closed, mqEndpointConsumeCpmMetric, bucket, tables.mq_endpoint_consume_cpm);
    }
    return closed;
  }
}

export const mQEndpointCpmMetricsSource: FederationSourceDefinition = {
  name: 'MQEndpointCpmMetrics',
  scope: federatedMQEndpointScope,
  origins: [
    { scope: 'MQEndpointAccess', function: 'cpm' },
    { scope: 'FederatedMQEndpoint', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'endpoint', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpoint = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), endpoint);
    return { id, name: endpoint, fields: [serviceName, endpoint, serviceLayer] };
  },
  createDispatcher: (host) => new MQEndpointCpmMetricsDispatcher(host),
};
