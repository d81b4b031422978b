// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  type MetricBlock,
  OpenBuckets,
  serviceId,
  takeBlock,
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
    this.service_sla = new PercentMetricsAddTable(host);
    this.database_access_sla = new PercentMetricsAddTable(host);
    this.cache_access_sla = new PercentMetricsAddTable(host);
    this.cache_read_sla = new PercentMetricsAddTable(host);
    this.cache_write_sla = new PercentMetricsAddTable(host);
    this.mq_service_produce_sla = new PercentMetricsAddTable(host);
    this.mq_service_consume_sla = new PercentMetricsAddTable(host);
    this.gen_ai_provider_sla = new PercentMetricsAddTable(host);
    this.kubernetes_service_http_call_successful_rate = new PercentMetricsAddTable(host);
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

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, serviceSlaMetric, bucket, tables.service_sla);
      takeBlock(blocks, databaseAccessSlaMetric, bucket, tables.database_access_sla);
      takeBlock(blocks, cacheAccessSlaMetric, bucket, tables.cache_access_sla);
      takeBlock(blocks, cacheReadSlaMetric, bucket, tables.cache_read_sla);
      takeBlock(blocks, cacheWriteSlaMetric, bucket, tables.cache_write_sla);
      takeBlock(blocks, mqServiceProduceSlaMetric, bucket, tables.mq_service_produce_sla);
      takeBlock(blocks, mqServiceConsumeSlaMetric, bucket, tables.mq_service_consume_sla);
      takeBlock(blocks, genAiProviderSlaMetric, bucket, tables.gen_ai_provider_sla);
      takeBlock(
        blocks,
        kubernetesServiceHttpCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_http_call_successful_rate,
      );
    }
    return blocks;
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
