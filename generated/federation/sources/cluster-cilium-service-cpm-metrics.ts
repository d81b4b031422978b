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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import {
  clusterCiliumServiceL4ReadPkgCpmMetric,
  clusterCiliumServiceL4ReadPkgDropCpmMetric,
  clusterCiliumServiceL4WritePkgCpmMetric,
  clusterCiliumServiceL4WritePkgDropCpmMetric,
  clusterCiliumServiceProtocolCallSuccessCountMetric,
  clusterCiliumServiceProtocolCpmMetric,
  clusterCiliumServiceProtocolDnsCallCpmMetric,
  clusterCiliumServiceProtocolDnsCallSuccessCountMetric,
  clusterCiliumServiceProtocolHttpCallCpmMetric,
  clusterCiliumServiceProtocolHttpCallSuccessCountMetric,
  clusterCiliumServiceProtocolHttpStatus1xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus2xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus3xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus4xxCpmMetric,
  clusterCiliumServiceProtocolHttpStatus5xxCpmMetric,
  clusterCiliumServiceProtocolKafkaCallCpmMetric,
  clusterCiliumServiceProtocolKafkaCallSuccessCountMetric,
} from '../metrics/cluster-cilium-service-cpm-metrics.ts';
import { clusterCiliumServiceScope } from '../scopes.ts';

/** Which metrics over ClusterCiliumServiceCpmMetrics take one downstream metric of one stream. */
interface ClusterCiliumServiceCpmMetricsBinding extends Binding {
  readonly cluster_cilium_service_l4_read_pkg_cpm: boolean;
  readonly cluster_cilium_service_l4_read_pkg_drop_cpm: boolean;
  readonly cluster_cilium_service_l4_write_pkg_cpm: boolean;
  readonly cluster_cilium_service_l4_write_pkg_drop_cpm: boolean;
  readonly cluster_cilium_service_protocol_cpm: boolean;
  readonly cluster_cilium_service_protocol_call_success_count: boolean;
  readonly cluster_cilium_service_protocol_http_call_cpm: boolean;
  readonly cluster_cilium_service_protocol_http_call_success_count: boolean;
  readonly cluster_cilium_service_protocol_http_status_1xx_cpm: boolean;
  readonly cluster_cilium_service_protocol_http_status_2xx_cpm: boolean;
  readonly cluster_cilium_service_protocol_http_status_3xx_cpm: boolean;
  readonly cluster_cilium_service_protocol_http_status_4xx_cpm: boolean;
  readonly cluster_cilium_service_protocol_http_status_5xx_cpm: boolean;
  readonly cluster_cilium_service_protocol_dns_call_cpm: boolean;
  readonly cluster_cilium_service_protocol_dns_call_success_count: boolean;
  readonly cluster_cilium_service_protocol_kafka_call_cpm: boolean;
  readonly cluster_cilium_service_protocol_kafka_call_success_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterCiliumServiceCpmMetrics. */
class ClusterCiliumServiceCpmMetricsTables {
  readonly cluster_cilium_service_l4_read_pkg_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_l4_read_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_l4_write_pkg_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_l4_write_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_dns_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_dns_call_success_count: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_kafka_call_cpm: CpmMetricsAddTable;
  readonly cluster_cilium_service_protocol_kafka_call_success_count: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_cilium_service_l4_read_pkg_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_l4_read_pkg_drop_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_l4_write_pkg_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_l4_write_pkg_drop_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_call_success_count = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_http_call_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_http_call_success_count = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_http_status_1xx_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_http_status_2xx_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_http_status_3xx_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_http_status_4xx_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_http_status_5xx_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_dns_call_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_dns_call_success_count = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_kafka_call_cpm = new CpmMetricsAddTable(host);
    this.cluster_cilium_service_protocol_kafka_call_success_count = new CpmMetricsAddTable(host);
  }
}

/** Merges increments of cpm() into the metrics over ClusterCiliumServiceCpmMetrics. */
export class ClusterCiliumServiceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterCiliumServiceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterCiliumServiceCpmMetricsTables(host));
  }

  bind(metric: string): ClusterCiliumServiceCpmMetricsBinding | undefined {
    const cluster_cilium_service_l4_read_pkg_cpm = metric === 'cilium_service_l4_read_pkg_cpm';
    const cluster_cilium_service_l4_read_pkg_drop_cpm = metric === 'cilium_service_l4_read_pkg_drop_cpm';
    const cluster_cilium_service_l4_write_pkg_cpm = metric === 'cilium_service_l4_write_pkg_cpm';
    const cluster_cilium_service_l4_write_pkg_drop_cpm = metric === 'cilium_service_l4_write_pkg_drop_cpm';
    const cluster_cilium_service_protocol_cpm = metric === 'cilium_service_protocol_cpm';
    const cluster_cilium_service_protocol_call_success_count = metric === 'cilium_service_protocol_call_success_count';
    const cluster_cilium_service_protocol_http_call_cpm = metric === 'cilium_service_protocol_http_call_cpm';
    const cluster_cilium_service_protocol_http_call_success_count = metric === 'cilium_service_protocol_http_call_success_count';
    const cluster_cilium_service_protocol_http_status_1xx_cpm = metric === 'cilium_service_protocol_http_status_1xx_cpm';
    const cluster_cilium_service_protocol_http_status_2xx_cpm = metric === 'cilium_service_protocol_http_status_2xx_cpm';
    const cluster_cilium_service_protocol_http_status_3xx_cpm = metric === 'cilium_service_protocol_http_status_3xx_cpm';
    const cluster_cilium_service_protocol_http_status_4xx_cpm = metric === 'cilium_service_protocol_http_status_4xx_cpm';
    const cluster_cilium_service_protocol_http_status_5xx_cpm = metric === 'cilium_service_protocol_http_status_5xx_cpm';
    const cluster_cilium_service_protocol_dns_call_cpm = metric === 'cilium_service_protocol_dns_call_cpm';
    const cluster_cilium_service_protocol_dns_call_success_count = metric === 'cilium_service_protocol_dns_call_success_count';
    const cluster_cilium_service_protocol_kafka_call_cpm = metric === 'cilium_service_protocol_kafka_call_cpm';
    const cluster_cilium_service_protocol_kafka_call_success_count = metric === 'cilium_service_protocol_kafka_call_success_count';
    if (!cluster_cilium_service_l4_read_pkg_cpm && !cluster_cilium_service_l4_read_pkg_drop_cpm && !cluster_cilium_service_l4_write_pkg_cpm && !cluster_cilium_service_l4_write_pkg_drop_cpm && !cluster_cilium_service_protocol_cpm && !cluster_cilium_service_protocol_call_success_count && !cluster_cilium_service_protocol_http_call_cpm && !cluster_cilium_service_protocol_http_call_success_count && !cluster_cilium_service_protocol_http_status_1xx_cpm && !cluster_cilium_service_protocol_http_status_2xx_cpm && !cluster_cilium_service_protocol_http_status_3xx_cpm && !cluster_cilium_service_protocol_http_status_4xx_cpm && !cluster_cilium_service_protocol_http_status_5xx_cpm && !cluster_cilium_service_protocol_dns_call_cpm && !cluster_cilium_service_protocol_dns_call_success_count && !cluster_cilium_service_protocol_kafka_call_cpm && !cluster_cilium_service_protocol_kafka_call_success_count) return undefined;
    return {
      cluster_cilium_service_l4_read_pkg_cpm,
      cluster_cilium_service_l4_read_pkg_drop_cpm,
      cluster_cilium_service_l4_write_pkg_cpm,
      cluster_cilium_service_l4_write_pkg_drop_cpm,
      cluster_cilium_service_protocol_cpm,
      cluster_cilium_service_protocol_call_success_count,
      cluster_cilium_service_protocol_http_call_cpm,
      cluster_cilium_service_protocol_http_call_success_count,
      cluster_cilium_service_protocol_http_status_1xx_cpm,
      cluster_cilium_service_protocol_http_status_2xx_cpm,
      cluster_cilium_service_protocol_http_status_3xx_cpm,
      cluster_cilium_service_protocol_http_status_4xx_cpm,
      cluster_cilium_service_protocol_http_status_5xx_cpm,
      cluster_cilium_service_protocol_dns_call_cpm,
      cluster_cilium_service_protocol_dns_call_success_count,
      cluster_cilium_service_protocol_kafka_call_cpm,
      cluster_cilium_service_protocol_kafka_call_success_count,
    };
  }

  merge(binding: ClusterCiliumServiceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_cilium_service_l4_read_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_read_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_l4_read_pkg_cpm) {
      tables.cluster_cilium_service_l4_read_pkg_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_l4_read_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_l4_read_pkg_drop_cpm) {
      tables.cluster_cilium_service_l4_read_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_l4_write_pkg_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_write_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_l4_write_pkg_cpm) {
      tables.cluster_cilium_service_l4_write_pkg_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_l4_write_pkg_drop_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_l4_write_pkg_drop_cpm) {
      tables.cluster_cilium_service_l4_write_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_cpm) {
      tables.cluster_cilium_service_protocol_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_call_success_count) {
      tables.cluster_cilium_service_protocol_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_call_cpm) {
      tables.cluster_cilium_service_protocol_http_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_call_success_count) {
      tables.cluster_cilium_service_protocol_http_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_status_1xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_status_1xx_cpm) {
      tables.cluster_cilium_service_protocol_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_status_2xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_status_2xx_cpm) {
      tables.cluster_cilium_service_protocol_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_status_3xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_status_3xx_cpm) {
      tables.cluster_cilium_service_protocol_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_status_4xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_status_4xx_cpm) {
      tables.cluster_cilium_service_protocol_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_status_5xx_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_status_5xx_cpm) {
      tables.cluster_cilium_service_protocol_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_dns_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_dns_call_cpm) {
      tables.cluster_cilium_service_protocol_dns_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_dns_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_dns_call_success_count) {
      tables.cluster_cilium_service_protocol_dns_call_success_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_kafka_call_cpm = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_kafka_call_cpm) {
      tables.cluster_cilium_service_protocol_kafka_call_cpm.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_kafka_call_success_count = from(ClusterCiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_kafka_call_success_count) {
      tables.cluster_cilium_service_protocol_kafka_call_success_count.merge(block.entities, columns);
    }
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, clusterCiliumServiceL4ReadPkgCpmMetric, bucket, tables.cluster_cilium_service_l4_read_pkg_cpm);
      takeBlock(
        blocks,
        clusterCiliumServiceL4ReadPkgDropCpmMetric,
        bucket,
        tables.cluster_cilium_service_l4_read_pkg_drop_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceL4WritePkgCpmMetric,
        bucket,
        tables.cluster_cilium_service_l4_write_pkg_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceL4WritePkgDropCpmMetric,
        bucket,
        tables.cluster_cilium_service_l4_write_pkg_drop_cpm,
      );
      takeBlock(blocks, clusterCiliumServiceProtocolCpmMetric, bucket, tables.cluster_cilium_service_protocol_cpm);
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_call_success_count,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolHttpCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_call_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_call_success_count,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_1xx_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_2xx_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_3xx_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_4xx_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_5xx_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolDnsCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_dns_call_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_dns_call_success_count,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolKafkaCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_kafka_call_cpm,
      );
      takeBlock(
        blocks,
        clusterCiliumServiceProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_kafka_call_success_count,
      );
    }
    return blocks;
  }
}

export const clusterCiliumServiceCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterCiliumServiceCpmMetrics',
  scope: clusterCiliumServiceScope,
  origins: [
    { scope: 'CiliumService', function: 'cpm' },
    { scope: 'FederatedCiliumService', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(serviceName, !virtualLayers.has(layer));
    return { id, name: serviceName, fields: [serviceName, layer] };
  },
  createDispatcher: (host) => new ClusterCiliumServiceCpmMetricsDispatcher(host),
};
