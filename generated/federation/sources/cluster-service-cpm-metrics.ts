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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import {
  clusterCacheAccessCpmMetric,
  clusterCacheReadCpmMetric,
  clusterCacheWriteCpmMetric,
  clusterDatabaseAccessCpmMetric,
  clusterGenAiProviderCpmMetric,
  clusterKubernetesServiceAcceptCpmMetric,
  clusterKubernetesServiceCloseCpmMetric,
  clusterKubernetesServiceConnectCpmMetric,
  clusterKubernetesServiceConnectSuccessCpmMetric,
  clusterKubernetesServiceHttpCallCpmMetric,
  clusterKubernetesServiceHttpStatus1xxCpmMetric,
  clusterKubernetesServiceHttpStatus2xxCpmMetric,
  clusterKubernetesServiceHttpStatus3xxCpmMetric,
  clusterKubernetesServiceHttpStatus4xxCpmMetric,
  clusterKubernetesServiceHttpStatus5xxCpmMetric,
  clusterKubernetesServiceReadCpmMetric,
  clusterKubernetesServiceWriteCpmMetric,
  clusterMqServiceConsumeCpmMetric,
  clusterMqServiceProduceCpmMetric,
  clusterServiceCpmMetric,
} from '../metrics/cluster-service-cpm-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceCpmMetrics take one downstream metric of one stream. */
interface ClusterServiceCpmMetricsBinding extends Binding {
  readonly cluster_service_cpm: boolean;
  readonly cluster_database_access_cpm: boolean;
  readonly cluster_cache_access_cpm: boolean;
  readonly cluster_cache_read_cpm: boolean;
  readonly cluster_cache_write_cpm: boolean;
  readonly cluster_mq_service_produce_cpm: boolean;
  readonly cluster_mq_service_consume_cpm: boolean;
  readonly cluster_gen_ai_provider_cpm: boolean;
  readonly cluster_kubernetes_service_connect_cpm: boolean;
  readonly cluster_kubernetes_service_connect_success_cpm: boolean;
  readonly cluster_kubernetes_service_accept_cpm: boolean;
  readonly cluster_kubernetes_service_close_cpm: boolean;
  readonly cluster_kubernetes_service_write_cpm: boolean;
  readonly cluster_kubernetes_service_read_cpm: boolean;
  readonly cluster_kubernetes_service_http_call_cpm: boolean;
  readonly cluster_kubernetes_service_http_status_1xx_cpm: boolean;
  readonly cluster_kubernetes_service_http_status_2xx_cpm: boolean;
  readonly cluster_kubernetes_service_http_status_3xx_cpm: boolean;
  readonly cluster_kubernetes_service_http_status_4xx_cpm: boolean;
  readonly cluster_kubernetes_service_http_status_5xx_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceCpmMetrics. */
class ClusterServiceCpmMetricsTables {
  readonly cluster_service_cpm: CpmMetricsAddTable;
  readonly cluster_database_access_cpm: CpmMetricsAddTable;
  readonly cluster_cache_access_cpm: CpmMetricsAddTable;
  readonly cluster_cache_read_cpm: CpmMetricsAddTable;
  readonly cluster_cache_write_cpm: CpmMetricsAddTable;
  readonly cluster_mq_service_produce_cpm: CpmMetricsAddTable;
  readonly cluster_mq_service_consume_cpm: CpmMetricsAddTable;
  readonly cluster_gen_ai_provider_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_connect_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_connect_success_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_accept_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_close_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_write_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_read_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_http_call_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cluster_kubernetes_service_http_status_5xx_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_cpm = new CpmMetricsAddTable(host, host.budget(clusterServiceCpmMetric));
    this.cluster_database_access_cpm = new CpmMetricsAddTable(host, host.budget(clusterDatabaseAccessCpmMetric));
    this.cluster_cache_access_cpm = new CpmMetricsAddTable(host, host.budget(clusterCacheAccessCpmMetric));
    this.cluster_cache_read_cpm = new CpmMetricsAddTable(host, host.budget(clusterCacheReadCpmMetric));
    this.cluster_cache_write_cpm = new CpmMetricsAddTable(host, host.budget(clusterCacheWriteCpmMetric));
    this.cluster_mq_service_produce_cpm = new CpmMetricsAddTable(host, host.budget(clusterMqServiceProduceCpmMetric));
    this.cluster_mq_service_consume_cpm = new CpmMetricsAddTable(host, host.budget(clusterMqServiceConsumeCpmMetric));
    this.cluster_gen_ai_provider_cpm = new CpmMetricsAddTable(host, host.budget(clusterGenAiProviderCpmMetric));
    this.cluster_kubernetes_service_connect_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceConnectCpmMetric),
    );
    this.cluster_kubernetes_service_connect_success_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceConnectSuccessCpmMetric),
    );
    this.cluster_kubernetes_service_accept_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceAcceptCpmMetric),
    );
    this.cluster_kubernetes_service_close_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceCloseCpmMetric),
    );
    this.cluster_kubernetes_service_write_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteCpmMetric),
    );
    this.cluster_kubernetes_service_read_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadCpmMetric),
    );
    this.cluster_kubernetes_service_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpCallCpmMetric),
    );
    this.cluster_kubernetes_service_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpStatus1xxCpmMetric),
    );
    this.cluster_kubernetes_service_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpStatus2xxCpmMetric),
    );
    this.cluster_kubernetes_service_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpStatus3xxCpmMetric),
    );
    this.cluster_kubernetes_service_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpStatus4xxCpmMetric),
    );
    this.cluster_kubernetes_service_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceHttpStatus5xxCpmMetric),
    );
  }
}

/** Merges increments of cpm() into the metrics over ClusterServiceCpmMetrics. */
export class ClusterServiceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceCpmMetricsTables(host));
  }

  bind(metric: string): ClusterServiceCpmMetricsBinding | undefined {
    const cluster_service_cpm = metric === 'service_cpm';
    const cluster_database_access_cpm = metric === 'database_access_cpm';
    const cluster_cache_access_cpm = metric === 'cache_access_cpm';
    const cluster_cache_read_cpm = metric === 'cache_read_cpm';
    const cluster_cache_write_cpm = metric === 'cache_write_cpm';
    const cluster_mq_service_produce_cpm = metric === 'mq_service_produce_cpm';
    const cluster_mq_service_consume_cpm = metric === 'mq_service_consume_cpm';
    const cluster_gen_ai_provider_cpm = metric === 'gen_ai_provider_cpm';
    const cluster_kubernetes_service_connect_cpm = metric === 'kubernetes_service_connect_cpm';
    const cluster_kubernetes_service_connect_success_cpm = metric === 'kubernetes_service_connect_success_cpm';
    const cluster_kubernetes_service_accept_cpm = metric === 'kubernetes_service_accept_cpm';
    const cluster_kubernetes_service_close_cpm = metric === 'kubernetes_service_close_cpm';
    const cluster_kubernetes_service_write_cpm = metric === 'kubernetes_service_write_cpm';
    const cluster_kubernetes_service_read_cpm = metric === 'kubernetes_service_read_cpm';
    const cluster_kubernetes_service_http_call_cpm = metric === 'kubernetes_service_http_call_cpm';
    const cluster_kubernetes_service_http_status_1xx_cpm = metric === 'kubernetes_service_http_status_1xx_cpm';
    const cluster_kubernetes_service_http_status_2xx_cpm = metric === 'kubernetes_service_http_status_2xx_cpm';
    const cluster_kubernetes_service_http_status_3xx_cpm = metric === 'kubernetes_service_http_status_3xx_cpm';
    const cluster_kubernetes_service_http_status_4xx_cpm = metric === 'kubernetes_service_http_status_4xx_cpm';
    const cluster_kubernetes_service_http_status_5xx_cpm = metric === 'kubernetes_service_http_status_5xx_cpm';
    if (!cluster_service_cpm && !cluster_database_access_cpm && !cluster_cache_access_cpm && !cluster_cache_read_cpm && !cluster_cache_write_cpm && !cluster_mq_service_produce_cpm && !cluster_mq_service_consume_cpm && !cluster_gen_ai_provider_cpm && !cluster_kubernetes_service_connect_cpm && !cluster_kubernetes_service_connect_success_cpm && !cluster_kubernetes_service_accept_cpm && !cluster_kubernetes_service_close_cpm && !cluster_kubernetes_service_write_cpm && !cluster_kubernetes_service_read_cpm && !cluster_kubernetes_service_http_call_cpm && !cluster_kubernetes_service_http_status_1xx_cpm && !cluster_kubernetes_service_http_status_2xx_cpm && !cluster_kubernetes_service_http_status_3xx_cpm && !cluster_kubernetes_service_http_status_4xx_cpm && !cluster_kubernetes_service_http_status_5xx_cpm) return undefined;
    return {
      cluster_service_cpm,
      cluster_database_access_cpm,
      cluster_cache_access_cpm,
      cluster_cache_read_cpm,
      cluster_cache_write_cpm,
      cluster_mq_service_produce_cpm,
      cluster_mq_service_consume_cpm,
      cluster_gen_ai_provider_cpm,
      cluster_kubernetes_service_connect_cpm,
      cluster_kubernetes_service_connect_success_cpm,
      cluster_kubernetes_service_accept_cpm,
      cluster_kubernetes_service_close_cpm,
      cluster_kubernetes_service_write_cpm,
      cluster_kubernetes_service_read_cpm,
      cluster_kubernetes_service_http_call_cpm,
      cluster_kubernetes_service_http_status_1xx_cpm,
      cluster_kubernetes_service_http_status_2xx_cpm,
      cluster_kubernetes_service_http_status_3xx_cpm,
      cluster_kubernetes_service_http_status_4xx_cpm,
      cluster_kubernetes_service_http_status_5xx_cpm,
    };
  }

  merge(binding: ClusterServiceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_service_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "service_cpm")
    // .cpmMetricsAdd(total)
    // .decorator("ServiceDecorator");
    if (binding.cluster_service_cpm) {
      tables.cluster_service_cpm.merge(block.entities, columns);
    }
    // cluster_database_access_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "database_access_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_database_access_cpm) {
      tables.cluster_database_access_cpm.merge(block.entities, columns);
    }
    // cluster_cache_access_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total);
    if (binding.cluster_cache_access_cpm) {
      tables.cluster_cache_access_cpm.merge(block.entities, columns);
    }
    // cluster_cache_read_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total);
    if (binding.cluster_cache_read_cpm) {
      tables.cluster_cache_read_cpm.merge(block.entities, columns);
    }
    // cluster_cache_write_cpm = from(ClusterServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total);
    if (binding.cluster_cache_write_cpm) {
      tables.cluster_cache_write_cpm.merge(block.entities, columns);
    }
    // cluster_mq_service_produce_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "mq_service_produce_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_mq_service_produce_cpm) {
      tables.cluster_mq_service_produce_cpm.merge(block.entities, columns);
    }
    // cluster_mq_service_consume_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "mq_service_consume_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_mq_service_consume_cpm) {
      tables.cluster_mq_service_consume_cpm.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "gen_ai_provider_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_gen_ai_provider_cpm) {
      tables.cluster_gen_ai_provider_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_connect_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_connect_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_connect_cpm) {
      tables.cluster_kubernetes_service_connect_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_connect_success_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_connect_success_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_connect_success_cpm) {
      tables.cluster_kubernetes_service_connect_success_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_accept_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_accept_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_accept_cpm) {
      tables.cluster_kubernetes_service_accept_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_close_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_close_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_close_cpm) {
      tables.cluster_kubernetes_service_close_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_write_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_write_cpm) {
      tables.cluster_kubernetes_service_write_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_read_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_read_cpm) {
      tables.cluster_kubernetes_service_read_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_call_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_call_cpm")
    // .cpmMetricsAdd(total)
    // .decorator("K8SServiceDecorator");
    if (binding.cluster_kubernetes_service_http_call_cpm) {
      tables.cluster_kubernetes_service_http_call_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_status_1xx_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_http_status_1xx_cpm) {
      tables.cluster_kubernetes_service_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_status_2xx_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_http_status_2xx_cpm) {
      tables.cluster_kubernetes_service_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_status_3xx_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_http_status_3xx_cpm) {
      tables.cluster_kubernetes_service_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_status_4xx_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_http_status_4xx_cpm) {
      tables.cluster_kubernetes_service_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_http_status_5xx_cpm = from(ClusterServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_kubernetes_service_http_status_5xx_cpm) {
      tables.cluster_kubernetes_service_http_status_5xx_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceCpmMetric, bucket, tables.cluster_service_cpm);
      closeTable(closed, clusterDatabaseAccessCpmMetric, bucket, tables.cluster_database_access_cpm);
      closeTable(closed, clusterCacheAccessCpmMetric, bucket, tables.cluster_cache_access_cpm);
      closeTable(closed, clusterCacheReadCpmMetric, bucket, tables.cluster_cache_read_cpm);
      closeTable(closed, clusterCacheWriteCpmMetric, bucket, tables.cluster_cache_write_cpm);
      closeTable(closed, clusterMqServiceProduceCpmMetric, bucket, tables.cluster_mq_service_produce_cpm);
      closeTable(closed, clusterMqServiceConsumeCpmMetric, bucket, tables.cluster_mq_service_consume_cpm);
      closeTable(closed, clusterGenAiProviderCpmMetric, bucket, tables.cluster_gen_ai_provider_cpm);
      closeTable(
        closed,
        clusterKubernetesServiceConnectCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_connect_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceConnectSuccessCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_connect_success_cpm,
      );
      closeTable(closed, clusterKubernetesServiceAcceptCpmMetric, bucket, tables.cluster_kubernetes_service_accept_cpm);
      closeTable(closed, clusterKubernetesServiceCloseCpmMetric, bucket, tables.cluster_kubernetes_service_close_cpm);
      closeTable(closed, clusterKubernetesServiceWriteCpmMetric, bucket, tables.cluster_kubernetes_service_write_cpm);
      closeTable(closed, clusterKubernetesServiceReadCpmMetric, bucket, tables.cluster_kubernetes_service_read_cpm);
      closeTable(
        closed,
        clusterKubernetesServiceHttpCallCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_http_call_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpStatus1xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpStatus2xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpStatus3xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpStatus4xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceHttpStatus5xxCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_http_status_5xx_cpm,
      );
    }
    return closed;
  }
}

export const clusterServiceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceCpmMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'Service', function: 'cpm' },
    { scope: 'K8SService', function: 'cpm' },
    { scope: 'DatabaseAccess', function: 'cpm' },
    { scope: 'CacheAccess', function: 'cpm' },
    { scope: 'MQAccess', function: 'cpm' },
    { scope: 'GenAIProviderAccess', function: 'cpm' },
    { scope: 'FederatedService', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
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
  createDispatcher: (host) => new ClusterServiceCpmMetricsDispatcher(host),
};
