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
import { endpointSlaMetric } from '../metrics/endpoint-percent-metrics.ts';
import { federatedEndpointScope } from '../scopes.ts';

/** Which metrics over EndpointPercentMetrics take one downstream metric of one stream. */
interface EndpointPercentMetricsBinding extends Binding {
  readonly endpoint_sla: boolean;
}

/** The tables of one time bucket, one per metric over EndpointPercentMetrics. */
class EndpointPercentMetricsTables {
  readonly endpoint_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.endpoint_sla = new PercentMetricsAddTable(host, host.budget(endpointSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over EndpointPercentMetrics. */
export class EndpointPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<EndpointPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new EndpointPercentMetricsTables(host));
  }

  bind(metric: string): EndpointPercentMetricsBinding | undefined {
    const endpoint_sla = metric === 'endpoint_sla';
    if (!endpoint_sla) return undefined;
    return { endpoint_sla };
  }

  merge(binding: EndpointPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // endpoint_sla = from(EndpointPercentMetrics.*)
    // .filter(metric == "endpoint_sla")
    // .percentMetricsAdd(total, match)
    // .decorator("EndpointDecorator");
    if (binding.endpoint_sla) {
      tables.endpoint_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, endpointSlaMetric, bucket, tables.endpoint_sla);
    }
    return closed;
  }
}

export const endpointPercentMetricsSource: FederationSourceDefinition = {
  name: 'EndpointPercentMetrics',
  scope: federatedEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'percent' },
    { scope: 'FederatedEndpoint', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
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
  createDispatcher: (host) => new EndpointPercentMetricsDispatcher(host),
};
