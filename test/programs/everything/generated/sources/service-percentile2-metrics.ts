// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type EntityDictionary,
  EntityMask,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  like,
  serviceId,
} from '../../../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import { percentile2OfAllMetric, percentileOfOrdersMetric } from '../metrics/service-percentile2-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServicePercentile2Metrics take one downstream metric of one stream. */
interface ServicePercentile2MetricsBinding extends Binding {
  readonly percentile2_of_all: boolean;
  readonly percentile_of_orders: boolean;
  readonly percentile_of_ordersEntities: EntityMask;
}

/** The tables of one time bucket, one per metric over ServicePercentile2Metrics. */
class ServicePercentile2MetricsTables {
  readonly percentile2_of_all: Percentile2MetricsAddTable;
  readonly percentile_of_orders: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.percentile2_of_all = new Percentile2MetricsAddTable(host, host.budget(percentile2OfAllMetric));
    this.percentile_of_orders = new Percentile2MetricsAddTable(host, host.budget(percentileOfOrdersMetric));
  }
}

/** Merges increments of percentile2() into the metrics over ServicePercentile2Metrics. */
export class ServicePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServicePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServicePercentile2MetricsTables(host));
  }

  bind(metric: string, _cluster: string, dictionary: EntityDictionary): ServicePercentile2MetricsBinding | undefined {
    const percentile2_of_all = metric === 'percentile2_of_service' || metric === 'percentile2_of_all';
    const percentile_of_orders = metric === 'percentile2_of_service';
    if (!percentile2_of_all && !percentile_of_orders) return undefined;
    return {
      percentile2_of_all,
      percentile_of_orders,
      percentile_of_ordersEntities: new EntityMask(dictionary, (fields) => like(fields[0]!, '%order')),
    };
  }

  merge(binding: ServicePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // percentile2_of_all = from(ServicePercentile2Metrics.*)
    // .filter(metric in ["percentile2_of_service", "percentile2_of_all"])
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.percentile2_of_all) {
      tables.percentile2_of_all.merge(block.entities, columns);
    }
    // percentile_of_orders = from(ServicePercentile2Metrics.*)
    // .filter(metric == "percentile2_of_service" && name like "%order")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.percentile_of_orders) {
      for (let i = 0; i < block.entities.length; i++) {
        const entity = block.entities[i]!;
        if (entity < 0) continue;
        if (!binding.percentile_of_ordersEntities.passes(block.wire[i]!)) continue;
        tables.percentile_of_orders.accept(entity, columns.precision[i]!, columns.dataset, i);
      }
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, percentile2OfAllMetric, bucket, tables.percentile2_of_all);
      closeTable(closed, percentileOfOrdersMetric, bucket, tables.percentile_of_orders);
    }
    return closed;
  }
}

export const servicePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ServicePercentile2Metrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'percentile2' },
    { scope: 'K8SService', function: 'percentile2' },
    { scope: 'DatabaseAccess', function: 'percentile2' },
    { scope: 'CacheAccess', function: 'percentile2' },
    { scope: 'MQAccess', function: 'percentile2' },
    { scope: 'GenAIProviderAccess', function: 'percentile2' },
    { scope: 'FederatedService', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServicePercentile2MetricsDispatcher(host),
};
