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
    this.cluster_cilium_service_l4_read_pkg_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceL4ReadPkgCpmMetric),
    );
    this.cluster_cilium_service_l4_read_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceL4ReadPkgDropCpmMetric),
    );
    this.cluster_cilium_service_l4_write_pkg_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceL4WritePkgCpmMetric),
    );
    this.cluster_cilium_service_l4_write_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceL4WritePkgDropCpmMetric),
    );
    this.cluster_cilium_service_protocol_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolCpmMetric),
    );
    this.cluster_cilium_service_protocol_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolCallSuccessCountMetric),
    );
    this.cluster_cilium_service_protocol_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpCallCpmMetric),
    );
    this.cluster_cilium_service_protocol_http_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpCallSuccessCountMetric),
    );
    this.cluster_cilium_service_protocol_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpStatus1xxCpmMetric),
    );
    this.cluster_cilium_service_protocol_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpStatus2xxCpmMetric),
    );
    this.cluster_cilium_service_protocol_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpStatus3xxCpmMetric),
    );
    this.cluster_cilium_service_protocol_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpStatus4xxCpmMetric),
    );
    this.cluster_cilium_service_protocol_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpStatus5xxCpmMetric),
    );
    this.cluster_cilium_service_protocol_dns_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolDnsCallCpmMetric),
    );
    this.cluster_cilium_service_protocol_dns_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolDnsCallSuccessCountMetric),
    );
    this.cluster_cilium_service_protocol_kafka_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolKafkaCallCpmMetric),
    );
    this.cluster_cilium_service_protocol_kafka_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolKafkaCallSuccessCountMetric),
    );
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

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterCiliumServiceL4ReadPkgCpmMetric, bucket, tables.cluster_cilium_service_l4_read_pkg_cpm);
      closeTable(
        closed,
        clusterCiliumServiceL4ReadPkgDropCpmMetric,
        bucket,
        tables.cluster_cilium_service_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceL4WritePkgCpmMetric,
        bucket,
        tables.cluster_cilium_service_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceL4WritePkgDropCpmMetric,
        bucket,
        tables.cluster_cilium_service_l4_write_pkg_drop_cpm,
      );
      closeTable(closed, clusterCiliumServiceProtocolCpmMetric, bucket, tables.cluster_cilium_service_protocol_cpm);
      closeTable(
        closed,
        clusterCiliumServiceProtocolCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolDnsCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolKafkaCallCpmMetric,
        bucket,
        tables.cluster_cilium_service_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_kafka_call_success_count,
      );
    }
    return closed;
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
