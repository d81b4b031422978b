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
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import {
  cacheAccessSlaMetric,
  cacheReadSlaMetric,
  cacheWriteSlaMetric,
  databaseAccessSlaMetric,
  genAiProviderSlaMetric,
  kubernetesServiceHttpCallSuccessfulRateMetric,
  mqServiceConsumeSlaMetric,
  mqServiceProduceSlaMetric,
  serviceSlaMetric,
} from '../metrics/service-percent-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServicePercentMetrics take one downstream metric of one stream. */
interface ServicePercentMetricsBinding extends Binding {
  readonly service_sla: boolean;
  readonly database_access_sla: boolean;
  readonly cache_access_sla: boolean;
  readonly cache_read_sla: boolean;
  readonly cache_write_sla: boolean;
  readonly mq_service_produce_sla: boolean;
  readonly mq_service_consume_sla: boolean;
  readonly gen_ai_provider_sla: boolean;
  readonly kubernetes_service_http_call_successful_rate: boolean;
}

/** The tables of one time bucket, one per metric over ServicePercentMetrics. */
class ServicePercentMetricsTables {
  readonly service_sla: PercentMetricsAddTable;
  readonly database_access_sla: PercentMetricsAddTable;
  readonly cache_access_sla: PercentMetricsAddTable;
  readonly cache_read_sla: PercentMetricsAddTable;
  readonly cache_write_sla: PercentMetricsAddTable;
  readonly mq_service_produce_sla: PercentMetricsAddTable;
  readonly mq_service_consume_sla: PercentMetricsAddTable;
  readonly gen_ai_provider_sla: PercentMetricsAddTable;
  readonly kubernetes_service_http_call_successful_rate: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_sla = new PercentMetricsAddTable(host, host.budget(serviceSlaMetric));
    this.database_access_sla = new PercentMetricsAddTable(host, host.budget(databaseAccessSlaMetric));
    this.cache_access_sla = new PercentMetricsAddTable(host, host.budget(cacheAccessSlaMetric));
    this.cache_read_sla = new PercentMetricsAddTable(host, host.budget(cacheReadSlaMetric));
    this.cache_write_sla = new PercentMetricsAddTable(host, host.budget(cacheWriteSlaMetric));
    this.mq_service_produce_sla = new PercentMetricsAddTable(host, host.budget(mqServiceProduceSlaMetric));
    this.mq_service_consume_sla = new PercentMetricsAddTable(host, host.budget(mqServiceConsumeSlaMetric));
    this.gen_ai_provider_sla = new PercentMetricsAddTable(host, host.budget(genAiProviderSlaMetric));
    this.kubernetes_service_http_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpCallSuccessfulRateMetric),
    );
  }
}

/** Merges increments of percent() into the metrics over ServicePercentMetrics. */
export class ServicePercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServicePercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServicePercentMetricsTables(host));
  }

  bind(metric: string): ServicePercentMetricsBinding | undefined {
    const service_sla = metric === 'service_sla';
    const database_access_sla = metric === 'database_access_sla';
    const cache_access_sla = metric === 'cache_access_sla';
    const cache_read_sla = metric === 'cache_read_sla';
    const cache_write_sla = metric === 'cache_write_sla';
    const mq_service_produce_sla = metric === 'mq_service_produce_sla';
    const mq_service_consume_sla = metric === 'mq_service_consume_sla';
    const gen_ai_provider_sla = metric === 'gen_ai_provider_sla';
    const kubernetes_service_http_call_successful_rate = metric === 'kubernetes_service_http_call_successful_rate';
    if (!service_sla && !database_access_sla && !cache_access_sla && !cache_read_sla && !cache_write_sla && !mq_service_produce_sla && !mq_service_consume_sla && !gen_ai_provider_sla && !kubernetes_service_http_call_successful_rate) return undefined;
    return {
      service_sla,
      database_access_sla,
      cache_access_sla,
      cache_read_sla,
      cache_write_sla,
      mq_service_produce_sla,
      mq_service_consume_sla,
      gen_ai_provider_sla,
      kubernetes_service_http_call_successful_rate,
    };
  }

  merge(binding: ServicePercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // service_sla = from(ServicePercentMetrics.*)
    // .filter(metric == "service_sla")
    // .percentMetricsAdd(total, match)
    // .decorator("ServiceDecorator");
    if (binding.service_sla) {
      tables.service_sla.merge(block.entities, columns);
    }
    // database_access_sla = from(ServicePercentMetrics.*)
    // .filter(metric == "database_access_sla")
    // .percentMetricsAdd(total, match);
    if (binding.database_access_sla) {
      tables.database_access_sla.merge(block.entities, columns);
    }
    // cache_access_sla = from(ServicePercentMetrics.*).filter(metric == "cache_access_sla").percentMetricsAdd(total, match);
    if (binding.cache_access_sla) {
      tables.cache_access_sla.merge(block.entities, columns);
    }
    // cache_read_sla = from(ServicePercentMetrics.*).filter(metric == "cache_read_sla").percentMetricsAdd(total, match);
    if (binding.cache_read_sla) {
      tables.cache_read_sla.merge(block.entities, columns);
    }
    // cache_write_sla = from(ServicePercentMetrics.*).filter(metric == "cache_write_sla").percentMetricsAdd(total, match);
    if (binding.cache_write_sla) {
      tables.cache_write_sla.merge(block.entities, columns);
    }
    // mq_service_produce_sla = from(ServicePercentMetrics.*)
    // .filter(metric == "mq_service_produce_sla")
    // .percentMetricsAdd(total, match);
    if (binding.mq_service_produce_sla) {
      tables.mq_service_produce_sla.merge(block.entities, columns);
    }
    // mq_service_consume_sla = from(ServicePercentMetrics.*)
    // .filter(metric == "mq_service_consume_sla")
    // .percentMetricsAdd(total, match);
    if (binding.mq_service_consume_sla) {
      tables.mq_service_consume_sla.merge(block.entities, columns);
    }
    // gen_ai_provider_sla = from(ServicePercentMetrics.*)
    // .filter(metric == "gen_ai_provider_sla")
    // .percentMetricsAdd(total, match);
    if (binding.gen_ai_provider_sla) {
      tables.gen_ai_provider_sla.merge(block.entities, columns);
    }
    // kubernetes_service_http_call_successful_rate = from(ServicePercentMetrics.*)
    // .filter(metric == "kubernetes_service_http_call_successful_rate")
    // .percentMetricsAdd(total, match)
    // .decorator("K8SServiceDecorator");
    if (binding.kubernetes_service_http_call_successful_rate) {
      tables.kubernetes_service_http_call_successful_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceSlaMetric, bucket, tables.service_sla);
      closeTable(closed, databaseAccessSlaMetric, bucket, tables.database_access_sla);
      closeTable(closed, cacheAccessSlaMetric, bucket, tables.cache_access_sla);
      closeTable(closed, cacheReadSlaMetric, bucket, tables.cache_read_sla);
      closeTable(closed, cacheWriteSlaMetric, bucket, tables.cache_write_sla);
      closeTable(closed, mqServiceProduceSlaMetric, bucket, tables.mq_service_produce_sla);
      closeTable(closed, mqServiceConsumeSlaMetric, bucket, tables.mq_service_consume_sla);
      closeTable(closed, genAiProviderSlaMetric, bucket, tables.gen_ai_provider_sla);
      closeTable(
        closed,
        kubernetesServiceHttpCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_http_call_successful_rate,
      );
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
    return {
      id,
      name,
      fields: [name, layer],
      attributes: {
        'ServiceDecorator.attr0': layer,
        'K8SServiceDecorator.attr0': layer,
      },
    };
  },
  createDispatcher: (host) => new ServicePercentMetricsDispatcher(host),
};
