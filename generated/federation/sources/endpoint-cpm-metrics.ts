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
import { endpointCpmMetric } from '../metrics/endpoint-cpm-metrics.ts';
import { federatedEndpointScope } from '../scopes.ts';

/** Which metrics over EndpointCpmMetrics take one downstream metric of one stream. */
interface EndpointCpmMetricsBinding extends Binding {
  readonly endpoint_cpm: boolean;
}

/** The tables of one time bucket, one per metric over EndpointCpmMetrics. */
class EndpointCpmMetricsTables {
  readonly endpoint_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.endpoint_cpm = new CpmMetricsAddTable(host, host.budget(endpointCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over EndpointCpmMetrics. */
export class EndpointCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<EndpointCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new EndpointCpmMetricsTables(host));
  }

  bind(metric: string): EndpointCpmMetricsBinding | undefined {
    const endpoint_cpm = metric === 'endpoint_cpm';
    if (!endpoint_cpm) return undefined;
    return { endpoint_cpm };
  }

  merge(binding: EndpointCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // endpoint_cpm = from(EndpointCpmMetrics.*)
    // .filter(metric == "endpoint_cpm")
    // .cpmMetricsAdd(total)
    // .decorator("EndpointDecorator");
    if (binding.endpoint_cpm) {
      tables.endpoint_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, endpointCpmMetric, bucket, tables.endpoint_cpm);
    }
    return closed;
  }
}

export const endpointCpmMetricsSource: FederationSourceDefinition = {
  name: 'EndpointCpmMetrics',
  scope: federatedEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'cpm' },
    { scope: 'FederatedEndpoint', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return {
      id,
      name,
      fields: [serviceName, name, serviceLayer],
      attributes: {
        'EndpointDecorator.attr0': serviceLayer,
      },
    };
  },
  createDispatcher: (host) => new EndpointCpmMetricsDispatcher(host),
};
