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
import { endpointPercentileMetric } from '../metrics/endpoint-percentile2-metrics.ts';
import { federatedEndpointScope } from '../scopes.ts';

/** Which metrics over EndpointPercentile2Metrics take one downstream metric of one stream. */
interface EndpointPercentile2MetricsBinding extends Binding {
  readonly endpoint_percentile: boolean;
}

/** The tables of one time bucket, one per metric over EndpointPercentile2Metrics. */
class EndpointPercentile2MetricsTables {
  readonly endpoint_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.endpoint_percentile = new Percentile2MetricsAddTable(host, host.budget(endpointPercentileMetric));
  }
}

/** Merges increments of percentile2() into the metrics over EndpointPercentile2Metrics. */
export class EndpointPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<EndpointPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new EndpointPercentile2MetricsTables(host));
  }

  bind(metric: string): EndpointPercentile2MetricsBinding | undefined {
    const endpoint_percentile = metric === 'endpoint_percentile';
    if (!endpoint_percentile) return undefined;
    return { endpoint_percentile };
  }

  merge(binding: EndpointPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // endpoint_percentile = from(EndpointPercentile2Metrics.*)
    // .filter(metric == "endpoint_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.endpoint_percentile) {
      tables.endpoint_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, endpointPercentileMetric, bucket, tables.endpoint_percentile);
    }
    return closed;
  }
}

export const endpointPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'EndpointPercentile2Metrics',
  scope: federatedEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'percentile2' },
    { scope: 'FederatedEndpoint', function: 'percentile2MetricsAdd' },
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
  createDispatcher: (host) => new EndpointPercentile2MetricsDispatcher(host),
};
