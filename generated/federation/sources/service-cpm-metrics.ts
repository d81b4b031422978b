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
  cacheAccessCpmMetric,
  cacheReadCpmMetric,
  cacheWriteCpmMetric,
  databaseAccessCpmMetric,
  genAiProviderCpmMetric,
  kubernetesServiceAcceptCpmMetric,
  kubernetesServiceCloseCpmMetric,
  kubernetesServiceConnectCpmMetric,
  kubernetesServiceConnectSuccessCpmMetric,
  kubernetesServiceHttpCallCpmMetric,
  kubernetesServiceHttpStatus1xxCpmMetric,
  kubernetesServiceHttpStatus2xxCpmMetric,
  kubernetesServiceHttpStatus3xxCpmMetric,
  kubernetesServiceHttpStatus4xxCpmMetric,
  kubernetesServiceHttpStatus5xxCpmMetric,
  kubernetesServiceReadCpmMetric,
  kubernetesServiceWriteCpmMetric,
  mqServiceConsumeCpmMetric,
  mqServiceProduceCpmMetric,
  serviceCpmMetric,
} from '../metrics/service-cpm-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceCpmMetrics take one downstream metric of one stream. */
interface ServiceCpmMetricsBinding extends Binding {
  readonly service_cpm: boolean;
  readonly database_access_cpm: boolean;
  readonly cache_access_cpm: boolean;
  readonly cache_read_cpm: boolean;
  readonly cache_write_cpm: boolean;
  readonly mq_service_produce_cpm: boolean;
  readonly mq_service_consume_cpm: boolean;
  readonly gen_ai_provider_cpm: boolean;
  readonly kubernetes_service_connect_cpm: boolean;
  readonly kubernetes_service_connect_success_cpm: boolean;
  readonly kubernetes_service_accept_cpm: boolean;
  readonly kubernetes_service_close_cpm: boolean;
  readonly kubernetes_service_write_cpm: boolean;
  readonly kubernetes_service_read_cpm: boolean;
  readonly kubernetes_service_http_call_cpm: boolean;
  readonly kubernetes_service_http_status_1xx_cpm: boolean;
  readonly kubernetes_service_http_status_2xx_cpm: boolean;
  readonly kubernetes_service_http_status_3xx_cpm: boolean;
  readonly kubernetes_service_http_status_4xx_cpm: boolean;
  readonly kubernetes_service_http_status_5xx_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ServiceCpmMetrics. */
class ServiceCpmMetricsTables {
  readonly service_cpm: CpmMetricsAddTable;
  readonly database_access_cpm: CpmMetricsAddTable;
  readonly cache_access_cpm: CpmMetricsAddTable;
  readonly cache_read_cpm: CpmMetricsAddTable;
  readonly cache_write_cpm: CpmMetricsAddTable;
  readonly mq_service_produce_cpm: CpmMetricsAddTable;
  readonly mq_service_consume_cpm: CpmMetricsAddTable;
  readonly gen_ai_provider_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_connect_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_connect_success_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_accept_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_close_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_write_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_read_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_http_call_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_http_status_5xx_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_cpm = new CpmMetricsAddTable(host, host.budget(serviceCpmMetric));
    this.database_access_cpm = new CpmMetricsAddTable(host, host.budget(databaseAccessCpmMetric));
    this.cache_access_cpm = new CpmMetricsAddTable(host, host.budget(cacheAccessCpmMetric));
    this.cache_read_cpm = new CpmMetricsAddTable(host, host.budget(cacheReadCpmMetric));
    this.cache_write_cpm = new CpmMetricsAddTable(host, host.budget(cacheWriteCpmMetric));
    this.mq_service_produce_cpm = new CpmMetricsAddTable(host, host.budget(mqServiceProduceCpmMetric));
    this.mq_service_consume_cpm = new CpmMetricsAddTable(host, host.budget(mqServiceConsumeCpmMetric));
    this.gen_ai_provider_cpm = new CpmMetricsAddTable(host, host.budget(genAiProviderCpmMetric));
    this.kubernetes_service_connect_cpm = new CpmMetricsAddTable(host, host.budget(kubernetesServiceConnectCpmMetric));
    this.kubernetes_service_connect_success_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceConnectSuccessCpmMetric),
    );
    this.kubernetes_service_accept_cpm = new CpmMetricsAddTable(host, host.budget(kubernetesServiceAcceptCpmMetric));
    this.kubernetes_service_close_cpm = new CpmMetricsAddTable(host, host.budget(kubernetesServiceCloseCpmMetric));
    this.kubernetes_service_write_cpm = new CpmMetricsAddTable(host, host.budget(kubernetesServiceWriteCpmMetric));
    this.kubernetes_service_read_cpm = new CpmMetricsAddTable(host, host.budget(kubernetesServiceReadCpmMetric));
    this.kubernetes_service_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpCallCpmMetric),
    );
    this.kubernetes_service_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceHttpStatus5xxCpmMetric),
    );
  }
}

/** Merges increments of cpm() into the metrics over ServiceCpmMetrics. */
export class ServiceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceCpmMetricsTables(host));
  }

  bind(metric: string): ServiceCpmMetricsBinding | undefined {
    const service_cpm = metric === 'service_cpm';
    const database_access_cpm = metric === 'database_access_cpm';
    const cache_access_cpm = metric === 'cache_access_cpm';
    const cache_read_cpm = metric === 'cache_read_cpm';
    const cache_write_cpm = metric === 'cache_write_cpm';
    const mq_service_produce_cpm = metric === 'mq_service_produce_cpm';
    const mq_service_consume_cpm = metric === 'mq_service_consume_cpm';
    const gen_ai_provider_cpm = metric === 'gen_ai_provider_cpm';
    const kubernetes_service_connect_cpm = metric === 'kubernetes_service_connect_cpm';
    const kubernetes_service_connect_success_cpm = metric === 'kubernetes_service_connect_success_cpm';
    const kubernetes_service_accept_cpm = metric === 'kubernetes_service_accept_cpm';
    const kubernetes_service_close_cpm = metric === 'kubernetes_service_close_cpm';
    const kubernetes_service_write_cpm = metric === 'kubernetes_service_write_cpm';
    const kubernetes_service_read_cpm = metric === 'kubernetes_service_read_cpm';
    const kubernetes_service_http_call_cpm = metric === 'kubernetes_service_http_call_cpm';
    const kubernetes_service_http_status_1xx_cpm = metric === 'kubernetes_service_http_status_1xx_cpm';
    const kubernetes_service_http_status_2xx_cpm = metric === 'kubernetes_service_http_status_2xx_cpm';
    const kubernetes_service_http_status_3xx_cpm = metric === 'kubernetes_service_http_status_3xx_cpm';
    const kubernetes_service_http_status_4xx_cpm = metric === 'kubernetes_service_http_status_4xx_cpm';
    const kubernetes_service_http_status_5xx_cpm = metric === 'kubernetes_service_http_status_5xx_cpm';
    if (!service_cpm && !database_access_cpm && !cache_access_cpm && !cache_read_cpm && !cache_write_cpm && !mq_service_produce_cpm && !mq_service_consume_cpm && !gen_ai_provider_cpm && !kubernetes_service_connect_cpm && !kubernetes_service_connect_success_cpm && !kubernetes_service_accept_cpm && !kubernetes_service_close_cpm && !kubernetes_service_write_cpm && !kubernetes_service_read_cpm && !kubernetes_service_http_call_cpm && !kubernetes_service_http_status_1xx_cpm && !kubernetes_service_http_status_2xx_cpm && !kubernetes_service_http_status_3xx_cpm && !kubernetes_service_http_status_4xx_cpm && !kubernetes_service_http_status_5xx_cpm) return undefined;
    return {
      service_cpm,
      database_access_cpm,
      cache_access_cpm,
      cache_read_cpm,
      cache_write_cpm,
      mq_service_produce_cpm,
      mq_service_consume_cpm,
      gen_ai_provider_cpm,
      kubernetes_service_connect_cpm,
      kubernetes_service_connect_success_cpm,
      kubernetes_service_accept_cpm,
      kubernetes_service_close_cpm,
      kubernetes_service_write_cpm,
      kubernetes_service_read_cpm,
      kubernetes_service_http_call_cpm,
      kubernetes_service_http_status_1xx_cpm,
      kubernetes_service_http_status_2xx_cpm,
      kubernetes_service_http_status_3xx_cpm,
      kubernetes_service_http_status_4xx_cpm,
      kubernetes_service_http_status_5xx_cpm,
    };
  }

  merge(binding: ServiceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // service_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "service_cpm")
    // .cpmMetricsAdd(total)
    // .decorator("ServiceDecorator");
    if (binding.service_cpm) {
      tables.service_cpm.merge(block.entities, columns);
    }
    // database_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "database_access_cpm").cpmMetricsAdd(total);
    if (binding.database_access_cpm) {
      tables.database_access_cpm.merge(block.entities, columns);
    }
    // cache_access_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_access_cpm").cpmMetricsAdd(total);
    if (binding.cache_access_cpm) {
      tables.cache_access_cpm.merge(block.entities, columns);
    }
    // cache_read_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_read_cpm").cpmMetricsAdd(total);
    if (binding.cache_read_cpm) {
      tables.cache_read_cpm.merge(block.entities, columns);
    }
    // cache_write_cpm = from(ServiceCpmMetrics.*).filter(metric == "cache_write_cpm").cpmMetricsAdd(total);
    if (binding.cache_write_cpm) {
      tables.cache_write_cpm.merge(block.entities, columns);
    }
    // mq_service_produce_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_produce_cpm").cpmMetricsAdd(total);
    if (binding.mq_service_produce_cpm) {
      tables.mq_service_produce_cpm.merge(block.entities, columns);
    }
    // mq_service_consume_cpm = from(ServiceCpmMetrics.*).filter(metric == "mq_service_consume_cpm").cpmMetricsAdd(total);
    if (binding.mq_service_consume_cpm) {
      tables.mq_service_consume_cpm.merge(block.entities, columns);
    }
    // gen_ai_provider_cpm = from(ServiceCpmMetrics.*).filter(metric == "gen_ai_provider_cpm").cpmMetricsAdd(total);
    if (binding.gen_ai_provider_cpm) {
      tables.gen_ai_provider_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_connect_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_connect_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_connect_cpm) {
      tables.kubernetes_service_connect_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_connect_success_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_connect_success_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_connect_success_cpm) {
      tables.kubernetes_service_connect_success_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_accept_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_accept_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_accept_cpm) {
      tables.kubernetes_service_accept_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_close_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_close_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_close_cpm) {
      tables.kubernetes_service_close_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_write_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_write_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_write_cpm) {
      tables.kubernetes_service_write_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_read_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_read_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_read_cpm) {
      tables.kubernetes_service_read_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_http_call_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_call_cpm")
    // .cpmMetricsAdd(total)
    // .decorator("K8SServiceDecorator");
    if (binding.kubernetes_service_http_call_cpm) {
      tables.kubernetes_service_http_call_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_http_status_1xx_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_http_status_1xx_cpm) {
      tables.kubernetes_service_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_http_status_2xx_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_http_status_2xx_cpm) {
      tables.kubernetes_service_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_http_status_3xx_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_http_status_3xx_cpm) {
      tables.kubernetes_service_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_http_status_4xx_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_http_status_4xx_cpm) {
      tables.kubernetes_service_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_http_status_5xx_cpm = from(ServiceCpmMetrics.*)
    // .filter(metric == "kubernetes_service_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_http_status_5xx_cpm) {
      tables.kubernetes_service_http_status_5xx_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceCpmMetric, bucket, tables.service_cpm);
      closeTable(closed, databaseAccessCpmMetric, bucket, tables.database_access_cpm);
      closeTable(closed, cacheAccessCpmMetric, bucket, tables.cache_access_cpm);
      closeTable(closed, cacheReadCpmMetric, bucket, tables.cache_read_cpm);
      closeTable(closed, cacheWriteCpmMetric, bucket, tables.cache_write_cpm);
      closeTable(closed, mqServiceProduceCpmMetric, bucket, tables.mq_service_produce_cpm);
      closeTable(closed, mqServiceConsumeCpmMetric, bucket, tables.mq_service_consume_cpm);
      closeTable(closed, genAiProviderCpmMetric, bucket, tables.gen_ai_provider_cpm);
      closeTable(closed, kubernetesServiceConnectCpmMetric, bucket, tables.kubernetes_service_connect_cpm);
      closeTable(
        closed,
        kubernetesServiceConnectSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_connect_success_cpm,
      );
      closeTable(closed, kubernetesServiceAcceptCpmMetric, bucket, tables.kubernetes_service_accept_cpm);
      closeTable(closed, kubernetesServiceCloseCpmMetric, bucket, tables.kubernetes_service_close_cpm);
      closeTable(closed, kubernetesServiceWriteCpmMetric, bucket, tables.kubernetes_service_write_cpm);
      closeTable(closed, kubernetesServiceReadCpmMetric, bucket, tables.kubernetes_service_read_cpm);
      closeTable(closed, kubernetesServiceHttpCallCpmMetric, bucket, tables.kubernetes_service_http_call_cpm);
      closeTable(
        closed,
        kubernetesServiceHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_http_status_5xx_cpm,
      );
    }
    return closed;
  }
}

export const serviceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ServiceCpmMetrics',
  scope: federatedServiceScope,
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
  createDispatcher: (host) => new ServiceCpmMetricsDispatcher(host),
};
