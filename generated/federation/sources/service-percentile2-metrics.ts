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
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import {
  cacheAccessPercentileMetric,
  cacheReadPercentileMetric,
  cacheWritePercentileMetric,
  databaseAccessPercentileMetric,
  genAiProviderLatencyPercentileMetric,
  kubernetesServicePercentileMetric,
  mqServiceConsumePercentileMetric,
  servicePercentileMetric,
} from '../metrics/service-percentile2-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServicePercentile2Metrics take one downstream metric of one stream. */
interface ServicePercentile2MetricsBinding extends Binding {
  readonly service_percentile: boolean;
  readonly database_access_percentile: boolean;
  readonly cache_access_percentile: boolean;
  readonly cache_read_percentile: boolean;
  readonly cache_write_percentile: boolean;
  readonly mq_service_consume_percentile: boolean;
  readonly gen_ai_provider_latency_percentile: boolean;
  readonly kubernetes_service_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ServicePercentile2Metrics. */
class ServicePercentile2MetricsTables {
  readonly service_percentile: Percentile2MetricsAddTable;
  readonly database_access_percentile: Percentile2MetricsAddTable;
  readonly cache_access_percentile: Percentile2MetricsAddTable;
  readonly cache_read_percentile: Percentile2MetricsAddTable;
  readonly cache_write_percentile: Percentile2MetricsAddTable;
  readonly mq_service_consume_percentile: Percentile2MetricsAddTable;
  readonly gen_ai_provider_latency_percentile: Percentile2MetricsAddTable;
  readonly kubernetes_service_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_percentile = new Percentile2MetricsAddTable(host, host.budget(servicePercentileMetric));
    this.database_access_percentile = new Percentile2MetricsAddTable(host, host.budget(databaseAccessPercentileMetric));
    this.cache_access_percentile = new Percentile2MetricsAddTable(host, host.budget(cacheAccessPercentileMetric));
    this.cache_read_percentile = new Percentile2MetricsAddTable(host, host.budget(cacheReadPercentileMetric));
    this.cache_write_percentile = new Percentile2MetricsAddTable(host, host.budget(cacheWritePercentileMetric));
    this.mq_service_consume_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(mqServiceConsumePercentileMetric),
    );
    this.gen_ai_provider_latency_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(genAiProviderLatencyPercentileMetric),
    );
    this.kubernetes_service_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(kubernetesServicePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ServicePercentile2Metrics. */
export class ServicePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServicePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServicePercentile2MetricsTables(host));
  }

  bind(metric: string): ServicePercentile2MetricsBinding | undefined {
    const service_percentile = metric === 'service_percentile';
    const database_access_percentile = metric === 'database_access_percentile';
    const cache_access_percentile = metric === 'cache_access_percentile';
    const cache_read_percentile = metric === 'cache_read_percentile';
    const cache_write_percentile = metric === 'cache_write_percentile';
    const mq_service_consume_percentile = metric === 'mq_service_consume_percentile';
    const gen_ai_provider_latency_percentile = metric === 'gen_ai_provider_latency_percentile';
    const kubernetes_service_percentile = metric === 'kubernetes_service_percentile';
    if (!service_percentile && !database_access_percentile && !cache_access_percentile && !cache_read_percentile && !cache_write_percentile && !mq_service_consume_percentile && !gen_ai_provider_latency_percentile && !kubernetes_service_percentile) return undefined;
    return {
      service_percentile,
      database_access_percentile,
      cache_access_percentile,
      cache_read_percentile,
      cache_write_percentile,
      mq_service_consume_percentile,
      gen_ai_provider_latency_percentile,
      kubernetes_service_percentile,
    };
  }

  merge(binding: ServicePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // service_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "service_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.service_percentile) {
      tables.service_percentile.merge(block.entities, columns);
    }
    // database_access_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "database_access_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.database_access_percentile) {
      tables.database_access_percentile.merge(block.entities, columns);
    }
    // cache_access_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "cache_access_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cache_access_percentile) {
      tables.cache_access_percentile.merge(block.entities, columns);
    }
    // cache_read_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "cache_read_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cache_read_percentile) {
      tables.cache_read_percentile.merge(block.entities, columns);
    }
    // cache_write_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "cache_write_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cache_write_percentile) {
      tables.cache_write_percentile.merge(block.entities, columns);
    }
    // mq_service_consume_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "mq_service_consume_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.mq_service_consume_percentile) {
      tables.mq_service_consume_percentile.merge(block.entities, columns);
    }
    // gen_ai_provider_latency_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "gen_ai_provider_latency_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.gen_ai_provider_latency_percentile) {
      tables.gen_ai_provider_latency_percentile.merge(block.entities, columns);
    }
    // kubernetes_service_percentile = from(ServicePercentile2Metrics.*)
    // .filter(metric == "kubernetes_service_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.kubernetes_service_percentile) {
      tables.kubernetes_service_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, servicePercentileMetric, bucket, tables.service_percentile);
      closeTable(closed, databaseAccessPercentileMetric, bucket, tables.database_access_percentile);
      closeTable(closed, cacheAccessPercentileMetric, bucket, tables.cache_access_percentile);
      closeTable(closed, cacheReadPercentileMetric, bucket, tables.cache_read_percentile);
      closeTable(closed, cacheWritePercentileMetric, bucket, tables.cache_write_percentile);
      closeTable(closed, mqServiceConsumePercentileMetric, bucket, tables.mq_service_consume_percentile);
      closeTable(closed, genAiProviderLatencyPercentileMetric, bucket, tables.gen_ai_provider_latency_percentile);
      closeTable(closed, kubernetesServicePercentileMetric, bucket, tables.kubernetes_service_percentile);
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
