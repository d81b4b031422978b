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
  clusterCacheAccessSlaMetric,
  clusterCacheReadSlaMetric,
  clusterCacheWriteSlaMetric,
  clusterDatabaseAccessSlaMetric,
  clusterGenAiProviderSlaMetric,
  clusterKubernetesServiceHttpCallSuccessfulRateMetric,
  clusterMqServiceConsumeSlaMetric,
  clusterMqServiceProduceSlaMetric,
  clusterServiceSlaMetric,
} from '../metrics/cluster-service-percent-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServicePercentMetrics take one downstream metric of one stream. */
interface ClusterServicePercentMetricsBinding extends Binding {
  readonly cluster_service_sla: boolean;
  readonly cluster_database_access_sla: boolean;
  readonly cluster_cache_access_sla: boolean;
  readonly cluster_cache_read_sla: boolean;
  readonly cluster_cache_write_sla: boolean;
  readonly cluster_mq_service_produce_sla: boolean;
  readonly cluster_mq_service_consume_sla: boolean;
  readonly cluster_gen_ai_provider_sla: boolean;
  readonly cluster_kubernetes_service_http_call_successful_rate: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServicePercentMetrics. */
class ClusterServicePercentMetricsTables {
  readonly cluster_service_sla: PercentMetricsAddTable;
  readonly cluster_database_access_sla: PercentMetricsAddTable;
  readonly cluster_cache_access_sla: PercentMetricsAddTable;
  readonly cluster_cache_read_sla: PercentMetricsAddTable;
  readonly cluster_cache_write_sla: PercentMetricsAddTable;
  readonly cluster_mq_service_produce_sla: PercentMetricsAddTable;
  readonly cluster_mq_service_consume_sla: PercentMetricsAddTable;
  readonly cluster_gen_ai_provider_sla: PercentMetricsAddTable;
  readonly cluster_kubernetes_service_http_call_successful_rate: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_sla = new PercentMetricsAddTable(host, host.budget(clusterServiceSlaMetric));
    this.cluster_database_access_sla = new PercentMetricsAddTable(host, host.budget(clusterDatabaseAccessSlaMetric));
    this.cluster_cache_access_sla = new PercentMetricsAddTable(host, host.budget(clusterCacheAccessSlaMetric));
    this.cluster_cache_read_sla = new PercentMetricsAddTable(host, host.budget(clusterCacheReadSlaMetric));
    this.cluster_cache_write_sla = new PercentMetricsAddTable(host, host.budget(clusterCacheWriteSlaMetric));
    this.cluster_mq_service_produce_sla = new PercentMetricsAddTable(
      host,
      host.budget(clusterMqServiceProduceSlaMetric),
    );
    this.cluster_mq_service_consume_sla = new PercentMetricsAddTable(
      host,
      host.budget(clusterMqServiceConsumeSlaMetric),
    );
    this.cluster_gen_ai_provider_sla = new PercentMetricsAddTable(host, host.budget(clusterGenAiProviderSlaMetric));
    this.cluster_kubernetes_service_http_call_successful_rate = new PercentMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpCallSuccessfulRateMetric),
    );
  }
}

/** Merges increments of percent() into the metrics over ClusterServicePercentMetrics. */
export class ClusterServicePercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServicePercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServicePercentMetricsTables(host));
  }

  bind(metric: string): ClusterServicePercentMetricsBinding | undefined {
    const cluster_service_sla = metric === 'service_sla';
    const cluster_database_access_sla = metric === 'database_access_sla';
    const cluster_cache_access_sla = metric === 'cache_access_sla';
    const cluster_cache_read_sla = metric === 'cache_read_sla';
    const cluster_cache_write_sla = metric === 'cache_write_sla';
    const cluster_mq_service_produce_sla = metric === 'mq_service_produce_sla';
    const cluster_mq_service_consume_sla = metric === 'mq_service_consume_sla';
    const cluster_gen_ai_provider_sla = metric === 'gen_ai_provider_sla';
    const cluster_kubernetes_service_http_call_successful_rate = metric === 'kubernetes_service_http_call_successful_rate';
    if (!cluster_service_sla && !cluster_database_access_sla && !cluster_cache_access_sla && !cluster_cache_read_sla && !cluster_cache_write_sla && !cluster_mq_service_produce_sla && !cluster_mq_service_consume_sla && !cluster_gen_ai_provider_sla && !cluster_kubernetes_service_http_call_successful_rate) return undefined;
    return {
      cluster_service_sla,
      cluster_database_access_sla,
      cluster_cache_access_sla,
      cluster_cache_read_sla,
      cluster_cache_write_sla,
      cluster_mq_service_produce_sla,
      cluster_mq_service_consume_sla,
      cluster_gen_ai_provider_sla,
      cluster_kubernetes_service_http_call_successful_rate,
    };
  }

  merge(binding: ClusterServicePercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_service_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "service_sla")
    // .percentMetricsAdd(total, match)
    // .decorator("ServiceDecorator");
    if (binding.cluster_service_sla) {
      tables.cluster_service_sla.merge(block.entities, columns);
    }
    // cluster_database_access_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "database_access_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_database_access_sla) {
      tables.cluster_database_access_sla.merge(block.entities, columns);
    }
    // cluster_cache_access_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "cache_access_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_cache_access_sla) {
      tables.cluster_cache_access_sla.merge(block.entities, columns);
    }
    // cluster_cache_read_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "cache_read_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_cache_read_sla) {
      tables.cluster_cache_read_sla.merge(block.entities, columns);
    }
    // cluster_cache_write_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "cache_write_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_cache_write_sla) {
      tables.cluster_cache_write_sla.merge(block.entities, columns);
    }
    // cluster_mq_service_produce_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "mq_service_produce_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_mq_service_produce_sla) {
      tables.cluster_mq_service_produce_sla.merge(block.entities, columns);
    }
    // cluster_mq_service_consume_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "mq_service_consume_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_mq_service_consume_sla) {
      tables.cluster_mq_service_consume_sla.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_sla = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "gen_ai_provider_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_gen_ai_provider_sla) {
      tables.cluster_gen_ai_provider_sla.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_call_successful_rate = from(ClusterServicePercentMetrics.*)
    // .filter(metric == "kubernetes_service_http_call_successful_rate")
    // .percentMetricsAdd(total, match)
    // .decorator("K8SServiceDecorator");
    if (binding.cluster_kubernetes_service_http_call_successful_rate) {
      tables.cluster_kubernetes_service_http_call_successful_rate.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceSlaMetric, bucket, tables.cluster_service_sla);
      closeTable(closed, clusterDatabaseAccessSlaMetric, bucket, tables.cluster_database_access_sla);
      closeTable(closed, clusterCacheAccessSlaMetric, bucket, tables.cluster_cache_access_sla);
      closeTable(closed, clusterCacheReadSlaMetric, bucket, tables.cluster_cache_read_sla);
      closeTable(closed, clusterCacheWriteSlaMetric, bucket, tables.cluster_cache_write_sla);
      closeTable(closed, clusterMqServiceProduceSlaMetric, bucket, tables.cluster_mq_service_produce_sla);
      closeTable(closed, clusterMqServiceConsumeSlaMetric, bucket, tables.cluster_mq_service_consume_sla);
      closeTable(closed, clusterGenAiProviderSlaMetric, bucket, tables.cluster_gen_ai_provider_sla);
      closeTable(
        closed,
        clusterKubernetesServiceHttpCallSuccessfulRateMetric,
        bucket,
        tables.cluster_kubernetes_service_http_call_successful_rate,
      );
    }
    return closed;
  }
}

export const clusterServicePercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServicePercentMetrics',
  scope: clusterServiceScope,
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
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
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
  createDispatcher: (host) => new ClusterServicePercentMetricsDispatcher(host),
};
