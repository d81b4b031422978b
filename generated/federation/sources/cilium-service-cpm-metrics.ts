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
  ciliumServiceL4ReadPkgCpmMetric,
  ciliumServiceL4ReadPkgDropCpmMetric,
  ciliumServiceL4WritePkgCpmMetric,
  ciliumServiceL4WritePkgDropCpmMetric,
  ciliumServiceProtocolCallSuccessCountMetric,
  ciliumServiceProtocolCpmMetric,
  ciliumServiceProtocolDnsCallCpmMetric,
  ciliumServiceProtocolDnsCallSuccessCountMetric,
  ciliumServiceProtocolHttpCallCpmMetric,
  ciliumServiceProtocolHttpCallSuccessCountMetric,
  ciliumServiceProtocolHttpStatus1xxCpmMetric,
  ciliumServiceProtocolHttpStatus2xxCpmMetric,
  ciliumServiceProtocolHttpStatus3xxCpmMetric,
  ciliumServiceProtocolHttpStatus4xxCpmMetric,
  ciliumServiceProtocolHttpStatus5xxCpmMetric,
  ciliumServiceProtocolKafkaCallCpmMetric,
  ciliumServiceProtocolKafkaCallSuccessCountMetric,
} from '../metrics/cilium-service-cpm-metrics.ts';
import { federatedCiliumServiceScope } from '../scopes.ts';

/** Which metrics over CiliumServiceCpmMetrics take one downstream metric of one stream. */
interface CiliumServiceCpmMetricsBinding extends Binding {
  readonly cilium_service_l4_read_pkg_cpm: boolean;
  readonly cilium_service_l4_read_pkg_drop_cpm: boolean;
  readonly cilium_service_l4_write_pkg_cpm: boolean;
  readonly cilium_service_l4_write_pkg_drop_cpm: boolean;
  readonly cilium_service_protocol_cpm: boolean;
  readonly cilium_service_protocol_call_success_count: boolean;
  readonly cilium_service_protocol_http_call_cpm: boolean;
  readonly cilium_service_protocol_http_call_success_count: boolean;
  readonly cilium_service_protocol_http_status_1xx_cpm: boolean;
  readonly cilium_service_protocol_http_status_2xx_cpm: boolean;
  readonly cilium_service_protocol_http_status_3xx_cpm: boolean;
  readonly cilium_service_protocol_http_status_4xx_cpm: boolean;
  readonly cilium_service_protocol_http_status_5xx_cpm: boolean;
  readonly cilium_service_protocol_dns_call_cpm: boolean;
  readonly cilium_service_protocol_dns_call_success_count: boolean;
  readonly cilium_service_protocol_kafka_call_cpm: boolean;
  readonly cilium_service_protocol_kafka_call_success_count: boolean;
}

/** The tables of one time bucket, one per metric over CiliumServiceCpmMetrics. */
class CiliumServiceCpmMetricsTables {
  readonly cilium_service_l4_read_pkg_cpm: CpmMetricsAddTable;
  readonly cilium_service_l4_read_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cilium_service_l4_write_pkg_cpm: CpmMetricsAddTable;
  readonly cilium_service_l4_write_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_call_success_count: CpmMetricsAddTable;
  readonly cilium_service_protocol_http_call_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_http_call_success_count: CpmMetricsAddTable;
  readonly cilium_service_protocol_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_dns_call_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_dns_call_success_count: CpmMetricsAddTable;
  readonly cilium_service_protocol_kafka_call_cpm: CpmMetricsAddTable;
  readonly cilium_service_protocol_kafka_call_success_count: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cilium_service_l4_read_pkg_cpm = new CpmMetricsAddTable(host, host.budget(ciliumServiceL4ReadPkgCpmMetric));
    this.cilium_service_l4_read_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceL4ReadPkgDropCpmMetric),
    );
    this.cilium_service_l4_write_pkg_cpm = new CpmMetricsAddTable(host, host.budget(ciliumServiceL4WritePkgCpmMetric));
    this.cilium_service_l4_write_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceL4WritePkgDropCpmMetric),
    );
    this.cilium_service_protocol_cpm = new CpmMetricsAddTable(host, host.budget(ciliumServiceProtocolCpmMetric));
    this.cilium_service_protocol_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolCallSuccessCountMetric),
    );
    this.cilium_service_protocol_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpCallCpmMetric),
    );
    this.cilium_service_protocol_http_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_protocol_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_service_protocol_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_service_protocol_dns_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolDnsCallCpmMetric),
    );
    this.cilium_service_protocol_dns_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_protocol_kafka_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_protocol_kafka_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallSuccessCountMetric),
    );
  }
}

/** Merges increments of cpm() into the metrics over CiliumServiceCpmMetrics. */
export class CiliumServiceCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<CiliumServiceCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumServiceCpmMetricsTables(host));
  }

  bind(metric: string): CiliumServiceCpmMetricsBinding | undefined {
    const cilium_service_l4_read_pkg_cpm = metric === 'cilium_service_l4_read_pkg_cpm';
    const cilium_service_l4_read_pkg_drop_cpm = metric === 'cilium_service_l4_read_pkg_drop_cpm';
    const cilium_service_l4_write_pkg_cpm = metric === 'cilium_service_l4_write_pkg_cpm';
    const cilium_service_l4_write_pkg_drop_cpm = metric === 'cilium_service_l4_write_pkg_drop_cpm';
    const cilium_service_protocol_cpm = metric === 'cilium_service_protocol_cpm';
    const cilium_service_protocol_call_success_count = metric === 'cilium_service_protocol_call_success_count';
    const cilium_service_protocol_http_call_cpm = metric === 'cilium_service_protocol_http_call_cpm';
    const cilium_service_protocol_http_call_success_count = metric === 'cilium_service_protocol_http_call_success_count';
    const cilium_service_protocol_http_status_1xx_cpm = metric === 'cilium_service_protocol_http_status_1xx_cpm';
    const cilium_service_protocol_http_status_2xx_cpm = metric === 'cilium_service_protocol_http_status_2xx_cpm';
    const cilium_service_protocol_http_status_3xx_cpm = metric === 'cilium_service_protocol_http_status_3xx_cpm';
    const cilium_service_protocol_http_status_4xx_cpm = metric === 'cilium_service_protocol_http_status_4xx_cpm';
    const cilium_service_protocol_http_status_5xx_cpm = metric === 'cilium_service_protocol_http_status_5xx_cpm';
    const cilium_service_protocol_dns_call_cpm = metric === 'cilium_service_protocol_dns_call_cpm';
    const cilium_service_protocol_dns_call_success_count = metric === 'cilium_service_protocol_dns_call_success_count';
    const cilium_service_protocol_kafka_call_cpm = metric === 'cilium_service_protocol_kafka_call_cpm';
    const cilium_service_protocol_kafka_call_success_count = metric === 'cilium_service_protocol_kafka_call_success_count';
    if (!cilium_service_l4_read_pkg_cpm && !cilium_service_l4_read_pkg_drop_cpm && !cilium_service_l4_write_pkg_cpm && !cilium_service_l4_write_pkg_drop_cpm && !cilium_service_protocol_cpm && !cilium_service_protocol_call_success_count && !cilium_service_protocol_http_call_cpm && !cilium_service_protocol_http_call_success_count && !cilium_service_protocol_http_status_1xx_cpm && !cilium_service_protocol_http_status_2xx_cpm && !cilium_service_protocol_http_status_3xx_cpm && !cilium_service_protocol_http_status_4xx_cpm && !cilium_service_protocol_http_status_5xx_cpm && !cilium_service_protocol_dns_call_cpm && !cilium_service_protocol_dns_call_success_count && !cilium_service_protocol_kafka_call_cpm && !cilium_service_protocol_kafka_call_success_count) return undefined;
    return {
      cilium_service_l4_read_pkg_cpm,
      cilium_service_l4_read_pkg_drop_cpm,
      cilium_service_l4_write_pkg_cpm,
      cilium_service_l4_write_pkg_drop_cpm,
      cilium_service_protocol_cpm,
      cilium_service_protocol_call_success_count,
      cilium_service_protocol_http_call_cpm,
      cilium_service_protocol_http_call_success_count,
      cilium_service_protocol_http_status_1xx_cpm,
      cilium_service_protocol_http_status_2xx_cpm,
      cilium_service_protocol_http_status_3xx_cpm,
      cilium_service_protocol_http_status_4xx_cpm,
      cilium_service_protocol_http_status_5xx_cpm,
      cilium_service_protocol_dns_call_cpm,
      cilium_service_protocol_dns_call_success_count,
      cilium_service_protocol_kafka_call_cpm,
      cilium_service_protocol_kafka_call_success_count,
    };
  }

  merge(binding: CiliumServiceCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cilium_service_l4_read_pkg_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_read_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_l4_read_pkg_cpm) {
      tables.cilium_service_l4_read_pkg_cpm.merge(block.entities, columns);
    }
    // cilium_service_l4_read_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_read_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_l4_read_pkg_drop_cpm) {
      tables.cilium_service_l4_read_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cilium_service_l4_write_pkg_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_write_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_l4_write_pkg_cpm) {
      tables.cilium_service_l4_write_pkg_cpm.merge(block.entities, columns);
    }
    // cilium_service_l4_write_pkg_drop_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_l4_write_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_l4_write_pkg_drop_cpm) {
      tables.cilium_service_l4_write_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_cpm) {
      tables.cilium_service_protocol_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_call_success_count = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_call_success_count) {
      tables.cilium_service_protocol_call_success_count.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_call_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_http_call_cpm) {
      tables.cilium_service_protocol_http_call_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_call_success_count = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_http_call_success_count) {
      tables.cilium_service_protocol_http_call_success_count.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_status_1xx_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_http_status_1xx_cpm) {
      tables.cilium_service_protocol_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_status_2xx_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_http_status_2xx_cpm) {
      tables.cilium_service_protocol_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_status_3xx_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_http_status_3xx_cpm) {
      tables.cilium_service_protocol_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_status_4xx_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_http_status_4xx_cpm) {
      tables.cilium_service_protocol_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_status_5xx_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_http_status_5xx_cpm) {
      tables.cilium_service_protocol_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_dns_call_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_dns_call_cpm) {
      tables.cilium_service_protocol_dns_call_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_dns_call_success_count = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_dns_call_success_count) {
      tables.cilium_service_protocol_dns_call_success_count.merge(block.entities, columns);
    }
    // cilium_service_protocol_kafka_call_cpm = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_kafka_call_cpm) {
      tables.cilium_service_protocol_kafka_call_cpm.merge(block.entities, columns);
    }
    // cilium_service_protocol_kafka_call_success_count = from(CiliumServiceCpmMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_protocol_kafka_call_success_count) {
      tables.cilium_service_protocol_kafka_call_success_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, ciliumServiceL4ReadPkgCpmMetric, bucket, tables.cilium_service_l4_read_pkg_cpm);
      closeTable(closed, ciliumServiceL4ReadPkgDropCpmMetric, bucket, tables.cilium_service_l4_read_pkg_drop_cpm);
      closeTable(closed, ciliumServiceL4WritePkgCpmMetric, bucket, tables.cilium_service_l4_write_pkg_cpm);
      closeTable(closed, ciliumServiceL4WritePkgDropCpmMetric, bucket, tables.cilium_service_l4_write_pkg_drop_cpm);
      closeTable(closed, ciliumServiceProtocolCpmMetric, bucket, tables.cilium_service_protocol_cpm);
      closeTable(
        closed,
        ciliumServiceProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_call_success_count,
      );
      closeTable(closed, ciliumServiceProtocolHttpCallCpmMetric, bucket, tables.cilium_service_protocol_http_call_cpm);
      closeTable(
        closed,
        ciliumServiceProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_service_protocol_http_status_5xx_cpm,
      );
      closeTable(closed, ciliumServiceProtocolDnsCallCpmMetric, bucket, tables.cilium_service_protocol_dns_call_cpm);
      closeTable(
        closed,
        ciliumServiceProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_success_count,
      );
    }
    return closed;
  }
}

export const ciliumServiceCpmMetricsSource: FederationSourceDefinition = {
  name: 'CiliumServiceCpmMetrics',
  scope: federatedCiliumServiceScope,
  origins: [
    { scope: 'CiliumService', function: 'cpm' },
    { scope: 'FederatedCiliumService', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(serviceName, !virtualLayers.has(layer));
    return { id, name: serviceName, fields: [serviceName, layer] };
  },
  createDispatcher: (host) => new CiliumServiceCpmMetricsDispatcher(host),
};
