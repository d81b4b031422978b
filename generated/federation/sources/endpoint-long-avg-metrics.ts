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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import { endpointRespTimeMetric } from '../metrics/endpoint-long-avg-metrics.ts';
import { federatedEndpointScope } from '../scopes.ts';

/** Which metrics over EndpointLongAvgMetrics take one downstream metric of one stream. */
interface EndpointLongAvgMetricsBinding extends Binding {
  readonly endpoint_resp_time: boolean;
}

/** The tables of one time bucket, one per metric over EndpointLongAvgMetrics. */
class EndpointLongAvgMetricsTables {
  readonly endpoint_resp_time: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.endpoint_resp_time = new LongAvgMetricsAddTable(host);
  }
}

/** Merges increments of longAvg() into the metrics over EndpointLongAvgMetrics. */
export class EndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<EndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new EndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): EndpointLongAvgMetricsBinding | undefined {
    const endpoint_resp_time = metric === 'endpoint_resp_time';
    if (!endpoint_resp_time) return undefined;
    return { endpoint_resp_time };
  }

  merge(binding: EndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // endpoint_resp_time = from(EndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.endpoint_resp_time) {
      tables.endpoint_resp_time.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, endpointRespTimeMetric, bucket, tables.endpoint_resp_time);
    }
    return blocks;
  }
}

export const endpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'EndpointLongAvgMetrics',
  scope: federatedEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'longAvg' },
    { scope: 'FederatedEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new EndpointLongAvgMetricsDispatcher(host),
};
