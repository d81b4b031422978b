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
  clusterCacheAccessPercentileMetric,
  clusterCacheReadPercentileMetric,
  clusterCacheWritePercentileMetric,
  clusterDatabaseAccessPercentileMetric,
  clusterGenAiProviderLatencyPercentileMetric,
  clusterKubernetesServicePercentileMetric,
  clusterMqServiceConsumePercentileMetric,
  clusterServicePercentileMetric,
} from '../metrics/cluster-service-percentile2-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServicePercentile2Metrics take one downstream metric of one stream. */
interface ClusterServicePercentile2MetricsBinding extends Binding {
  readonly cluster_service_percentile: boolean;
  readonly cluster_database_access_percentile: boolean;
  readonly cluster_cache_access_percentile: boolean;
  readonly cluster_cache_read_percentile: boolean;
  readonly cluster_cache_write_percentile: boolean;
  readonly cluster_mq_service_consume_percentile: boolean;
  readonly cluster_gen_ai_provider_latency_percentile: boolean;
  readonly cluster_kubernetes_service_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServicePercentile2Metrics. */
class ClusterServicePercentile2MetricsTables {
  readonly cluster_service_percentile: Percentile2MetricsAddTable;
  readonly cluster_database_access_percentile: Percentile2MetricsAddTable;
  readonly cluster_cache_access_percentile: Percentile2MetricsAddTable;
  readonly cluster_cache_read_percentile: Percentile2MetricsAddTable;
  readonly cluster_cache_write_percentile: Percentile2MetricsAddTable;
  readonly cluster_mq_service_consume_percentile: Percentile2MetricsAddTable;
  readonly cluster_gen_ai_provider_latency_percentile: Percentile2MetricsAddTable;
  readonly cluster_kubernetes_service_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_percentile = new Percentile2MetricsAddTable(host, host.budget(clusterServicePercentileMetric));
    this.cluster_database_access_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterDatabaseAccessPercentileMetric),
    );
    this.cluster_cache_access_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterCacheAccessPercentileMetric),
    );
    this.cluster_cache_read_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterCacheReadPercentileMetric),
    );
    this.cluster_cache_write_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterCacheWritePercentileMetric),
    );
    this.cluster_mq_service_consume_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterMqServiceConsumePercentileMetric),
    );
    this.cluster_gen_ai_provider_latency_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterGenAiProviderLatencyPercentileMetric),
    );
    this.cluster_kubernetes_service_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterKubernetesServicePercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ClusterServicePercentile2Metrics. */
export class ClusterServicePercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServicePercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServicePercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterServicePercentile2MetricsBinding | undefined {
    const cluster_service_percentile = metric === 'service_percentile';
    const cluster_database_access_percentile = metric === 'database_access_percentile';
    const cluster_cache_access_percentile = metric === 'cache_access_percentile';
    const cluster_cache_read_percentile = metric === 'cache_read_percentile';
    const cluster_cache_write_percentile = metric === 'cache_write_percentile';
    const cluster_mq_service_consume_percentile = metric === 'mq_service_consume_percentile';
    const cluster_gen_ai_provider_latency_percentile = metric === 'gen_ai_provider_latency_percentile';
    const cluster_kubernetes_service_percentile = metric === 'kubernetes_service_percentile';
    if (!cluster_service_percentile && !cluster_database_access_percentile && !cluster_cache_access_percentile && !cluster_cache_read_percentile && !cluster_cache_write_percentile && !cluster_mq_service_consume_percentile && !cluster_gen_ai_provider_latency_percentile && !cluster_kubernetes_service_percentile) return undefined;
    return {
      cluster_service_percentile,
      cluster_database_access_percentile,
      cluster_cache_access_percentile,
      cluster_cache_read_percentile,
      cluster_cache_write_percentile,
      cluster_mq_service_consume_percentile,
      cluster_gen_ai_provider_latency_percentile,
      cluster_kubernetes_service_percentile,
    };
  }

  merge(binding: ClusterServicePercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_service_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "service_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_service_percentile) {
      tables.cluster_service_percentile.merge(block.entities, columns);
    }
    // cluster_database_access_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "database_access_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_database_access_percentile) {
      tables.cluster_database_access_percentile.merge(block.entities, columns);
    }
    // cluster_cache_access_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "cache_access_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_cache_access_percentile) {
      tables.cluster_cache_access_percentile.merge(block.entities, columns);
    }
    // cluster_cache_read_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "cache_read_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_cache_read_percentile) {
      tables.cluster_cache_read_percentile.merge(block.entities, columns);
    }
    // cluster_cache_write_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "cache_write_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_cache_write_percentile) {
      tables.cluster_cache_write_percentile.merge(block.entities, columns);
    }
    // cluster_mq_service_consume_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "mq_service_consume_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_mq_service_consume_percentile) {
      tables.cluster_mq_service_consume_percentile.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_latency_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "gen_ai_provider_latency_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_gen_ai_provider_latency_percentile) {
      tables.cluster_gen_ai_provider_latency_percentile.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_percentile = from(ClusterServicePercentile2Metrics.*)
    // .filter(metric == "kubernetes_service_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_kubernetes_service_percentile) {
      tables.cluster_kubernetes_service_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServicePercentileMetric, bucket, tables.cluster_service_percentile);
      closeTable(closed, clusterDatabaseAccessPercentileMetric, bucket, tables.cluster_database_access_percentile);
      closeTable(closed, clusterCacheAccessPercentileMetric, bucket, tables.cluster_cache_access_percentile);
      closeTable(closed, clusterCacheReadPercentileMetric, bucket, tables.cluster_cache_read_percentile);
      closeTable(closed, clusterCacheWritePercentileMetric, bucket, tables.cluster_cache_write_percentile);
      closeTable(closed, clusterMqServiceConsumePercentileMetric, bucket, tables.cluster_mq_service_consume_percentile);
      closeTable(
        closed,
        clusterGenAiProviderLatencyPercentileMetric,
        bucket,
        tables.cluster_gen_ai_provider_latency_percentile,
      );
      closeTable(
        closed,
        clusterKubernetesServicePercentileMetric,
        bucket,
        tables.cluster_kubernetes_service_percentile,
      );
    }
    return closed;
  }
}

export const clusterServicePercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterServicePercentile2Metrics',
  scope: clusterServiceScope,
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
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServicePercentile2MetricsDispatcher(host),
};
