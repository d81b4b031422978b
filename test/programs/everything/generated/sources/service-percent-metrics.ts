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
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import {
  percentOfAllMetric,
  percentOfBusyMetric,
  percentOfEuropeMetric,
  percentOfOrdersMetric,
} from '../metrics/service-percent-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServicePercentMetrics take one downstream metric of one stream. */
interface ServicePercentMetricsBinding extends Binding {
  readonly percent_of_all: boolean;
  readonly percent_of_europe: boolean;
  readonly percent_of_orders: boolean;
  readonly percent_of_ordersEntities: EntityMask;
  readonly percent_of_busy: boolean;
}

/** The tables of one time bucket, one per metric over ServicePercentMetrics. */
class ServicePercentMetricsTables {
  readonly percent_of_all: PercentMetricsAddTable;
  readonly percent_of_europe: PercentMetricsAddTable;
  readonly percent_of_orders: PercentMetricsAddTable;
  readonly percent_of_busy: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.percent_of_all = new PercentMetricsAddTable(host, host.budget(percentOfAllMetric));
    this.percent_of_europe = new PercentMetricsAddTable(host, host.budget(percentOfEuropeMetric));
    this.percent_of_orders = new PercentMetricsAddTable(host, host.budget(percentOfOrdersMetric));
    this.percent_of_busy = new PercentMetricsAddTable(host, host.budget(percentOfBusyMetric));
  }
}

/** Merges increments of percent() into the metrics over ServicePercentMetrics. */
export class ServicePercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServicePercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServicePercentMetricsTables(host));
  }

  bind(metric: string, cluster: string, dictionary: EntityDictionary): ServicePercentMetricsBinding | undefined {
    const percent_of_all = metric === 'percent_of_service' || metric === 'percent_of_all';
    const percent_of_europe = metric === 'percent_of_service' && like(cluster, 'eu-%');
    const percent_of_orders = metric === 'percent_of_service';
    const percent_of_busy = metric === 'percent_of_service';
    if (!percent_of_all && !percent_of_europe && !percent_of_orders && !percent_of_busy) return undefined;
    return {
      percent_of_all,
      percent_of_europe,
      percent_of_orders,
      percent_of_ordersEntities: new EntityMask(dictionary, (fields) => fields[1]! === 'GENERAL' && like(fields[0]!, 'order%')),
      percent_of_busy,
    };
  }

  merge(binding: ServicePercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // percent_of_all = from(ServicePercentMetrics.*)
    // .filter(metric in ["percent_of_service", "percent_of_all"])
    // .percentMetricsAdd(total, match);
    if (binding.percent_of_all) {
      tables.percent_of_all.merge(block.entities, columns);
    }
    // percent_of_europe = from(ServicePercentMetrics.*)
    // .filter(metric == "percent_of_service" && cluster like "eu-%")
    // .percentMetricsAdd(total, match);
    if (binding.percent_of_europe) {
      tables.percent_of_europe.merge(block.entities, columns);
    }
    // percent_of_orders = from(ServicePercentMetrics.*)
    // .filter(metric == "percent_of_service")
    // .filter(name like "order%" && layer == Layer.GENERAL)
    // .percentMetricsAdd(total, match);
    if (binding.percent_of_orders) {
      for (let i = 0; i < block.entities.length; i++) {
        const entity = block.entities[i]!;
        if (entity < 0) continue;
        if (!binding.percent_of_ordersEntities.passes(block.wire[i]!)) continue;
        tables.percent_of_orders.accept(entity, columns.total[i]!, columns.match[i]!);
      }
    }
    // percent_of_busy = from(ServicePercentMetrics.*)
    // .filter(metric == "percent_of_service" && total > 1)
    // .percentMetricsAdd(total, match);
    if (binding.percent_of_busy) {
      for (let i = 0; i < block.entities.length; i++) {
        const entity = block.entities[i]!;
        if (entity < 0) continue;
        if (!(columns.total[i]! > 1)) continue;
        tables.percent_of_busy.accept(entity, columns.total[i]!, columns.match[i]!);
      }
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, percentOfAllMetric, bucket, tables.percent_of_all);
      closeTable(closed, percentOfEuropeMetric, bucket, tables.percent_of_europe);
      closeTable(closed, percentOfOrdersMetric, bucket, tables.percent_of_orders);
      closeTable(closed, percentOfBusyMetric, bucket, tables.percent_of_busy);
    }
    return closed;
  }
}

export const servicePercentMetricsSource: FederationSourceDefinition = {
  name: 'ServicePercentMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'Service', function: 'percent' },
    { scope: 'K8SService', function: 'percent' },
    { scope: 'DatabaseAccess', function: 'percent' },
    { scope: 'CacheAccess', function: 'percent' },
    { scope: 'MQAccess', function: 'percent' },
    { scope: 'GenAIProviderAccess', function: 'percent' },
    { scope: 'FederatedService', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServicePercentMetricsDispatcher(host),
};
