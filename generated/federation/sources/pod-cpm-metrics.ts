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
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import {
  ciliumServiceInstanceL4ReadPkgCpmMetric,
  ciliumServiceInstanceL4ReadPkgDropCpmMetric,
  ciliumServiceInstanceL4WritePkgCpmMetric,
  ciliumServiceInstanceL4WritePkgDropCpmMetric,
  ciliumServiceInstanceProtocolCallSuccessCountMetric,
  ciliumServiceInstanceProtocolCpmMetric,
  ciliumServiceInstanceProtocolDnsCallCpmMetric,
  ciliumServiceInstanceProtocolDnsCallSuccessCountMetric,
  ciliumServiceInstanceProtocolHttpCallCpmMetric,
  ciliumServiceInstanceProtocolHttpCallSuccessCountMetric,
  ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
  ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
  ciliumServiceInstanceProtocolKafkaCallCpmMetric,
  ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
  kubernetesServiceInstanceAcceptCpmMetric,
  kubernetesServiceInstanceCloseCpmMetric,
  kubernetesServiceInstanceConnectCpmMetric,
  kubernetesServiceInstanceConnectSuccessCpmMetric,
  kubernetesServiceInstanceHttpCallCpmMetric,
  kubernetesServiceInstanceHttpStatus1xxCpmMetric,
  kubernetesServiceInstanceHttpStatus2xxCpmMetric,
  kubernetesServiceInstanceHttpStatus3xxCpmMetric,
  kubernetesServiceInstanceHttpStatus4xxCpmMetric,
  kubernetesServiceInstanceHttpStatus5xxCpmMetric,
  kubernetesServiceInstanceReadCpmMetric,
  kubernetesServiceInstanceWriteCpmMetric,
} from '../metrics/pod-cpm-metrics.ts';
import { federatedPodScope } from '../scopes.ts';

/** Which metrics over PodCpmMetrics take one downstream metric of one stream. */
interface PodCpmMetricsBinding extends Binding {
  readonly kubernetes_service_instance_connect_cpm: boolean;
  readonly kubernetes_service_instance_connect_success_cpm: boolean;
  readonly kubernetes_service_instance_accept_cpm: boolean;
  readonly kubernetes_service_instance_close_cpm: boolean;
  readonly kubernetes_service_instance_write_cpm: boolean;
  readonly kubernetes_service_instance_read_cpm: boolean;
  readonly kubernetes_service_instance_http_call_cpm: boolean;
  readonly kubernetes_service_instance_http_status_1xx_cpm: boolean;
  readonly kubernetes_service_instance_http_status_2xx_cpm: boolean;
  readonly kubernetes_service_instance_http_status_3xx_cpm: boolean;
  readonly kubernetes_service_instance_http_status_4xx_cpm: boolean;
  readonly kubernetes_service_instance_http_status_5xx_cpm: boolean;
  readonly cilium_service_instance_l4_read_pkg_cpm: boolean;
  readonly cilium_service_instance_l4_read_pkg_drop_cpm: boolean;
  readonly cilium_service_instance_l4_write_pkg_cpm: boolean;
  readonly cilium_service_instance_l4_write_pkg_drop_cpm: boolean;
  readonly cilium_service_instance_protocol_cpm: boolean;
  readonly cilium_service_instance_protocol_call_success_count: boolean;
  readonly cilium_service_instance_protocol_http_call_cpm: boolean;
  readonly cilium_service_instance_protocol_http_call_success_count: boolean;
  readonly cilium_service_instance_protocol_http_status_1xx_cpm: boolean;
  readonly cilium_service_instance_protocol_http_status_2xx_cpm: boolean;
  readonly cilium_service_instance_protocol_http_status_3xx_cpm: boolean;
  readonly cilium_service_instance_protocol_http_status_4xx_cpm: boolean;
  readonly cilium_service_instance_protocol_http_status_5xx_cpm: boolean;
  readonly cilium_service_instance_protocol_dns_call_cpm: boolean;
  readonly cilium_service_instance_protocol_dns_call_success_count: boolean;
  readonly cilium_service_instance_protocol_kafka_call_cpm: boolean;
  readonly cilium_service_instance_protocol_kafka_call_success_count: boolean;
}

/** The tables of one time bucket, one per metric over PodCpmMetrics. */
class PodCpmMetricsTables {
  readonly kubernetes_service_instance_connect_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_connect_success_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_accept_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_close_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_write_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_read_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_http_call_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_instance_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_l4_read_pkg_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_l4_read_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_l4_write_pkg_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_l4_write_pkg_drop_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_call_success_count: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_http_call_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_http_call_success_count: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_dns_call_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_dns_call_success_count: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_kafka_call_cpm: CpmMetricsAddTable;
  readonly cilium_service_instance_protocol_kafka_call_success_count: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_instance_connect_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceConnectCpmMetric),
    );
    this.kubernetes_service_instance_connect_success_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceConnectSuccessCpmMetric),
    );
    this.kubernetes_service_instance_accept_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceAcceptCpmMetric),
    );
    this.kubernetes_service_instance_close_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceCloseCpmMetric),
    );
    this.kubernetes_service_instance_write_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceWriteCpmMetric),
    );
    this.kubernetes_service_instance_read_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceReadCpmMetric),
    );
    this.kubernetes_service_instance_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpCallCpmMetric),
    );
    this.kubernetes_service_instance_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_instance_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceInstanceHttpStatus5xxCpmMetric),
    );
    this.cilium_service_instance_l4_read_pkg_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceL4ReadPkgCpmMetric),
    );
    this.cilium_service_instance_l4_read_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceL4ReadPkgDropCpmMetric),
    );
    this.cilium_service_instance_l4_write_pkg_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceL4WritePkgCpmMetric),
    );
    this.cilium_service_instance_l4_write_pkg_drop_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceL4WritePkgDropCpmMetric),
    );
    this.cilium_service_instance_protocol_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolCpmMetric),
    );
    this.cilium_service_instance_protocol_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolCallSuccessCountMetric),
    );
    this.cilium_service_instance_protocol_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpCallCpmMetric),
    );
    this.cilium_service_instance_protocol_http_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_service_instance_protocol_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_service_instance_protocol_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_service_instance_protocol_dns_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsCallCpmMetric),
    );
    this.cilium_service_instance_protocol_dns_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallCpmMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric),
    );
  }
}

/** Merges increments of cpm() into the metrics over PodCpmMetrics. */
export class PodCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodCpmMetricsTables(host));
  }

  bind(metric: string): PodCpmMetricsBinding | undefined {
    const kubernetes_service_instance_connect_cpm = metric === 'kubernetes_service_instance_connect_cpm';
    const kubernetes_service_instance_connect_success_cpm = metric === 'kubernetes_service_instance_connect_success_cpm';
    const kubernetes_service_instance_accept_cpm = metric === 'kubernetes_service_instance_accept_cpm';
    const kubernetes_service_instance_close_cpm = metric === 'kubernetes_service_instance_close_cpm';
    const kubernetes_service_instance_write_cpm = metric === 'kubernetes_service_instance_write_cpm';
    const kubernetes_service_instance_read_cpm = metric === 'kubernetes_service_instance_read_cpm';
    const kubernetes_service_instance_http_call_cpm = metric === 'kubernetes_service_instance_http_call_cpm';
    const kubernetes_service_instance_http_status_1xx_cpm = metric === 'kubernetes_service_instance_http_status_1xx_cpm';
    const kubernetes_service_instance_http_status_2xx_cpm = metric === 'kubernetes_service_instance_http_status_2xx_cpm';
    const kubernetes_service_instance_http_status_3xx_cpm = metric === 'kubernetes_service_instance_http_status_3xx_cpm';
    const kubernetes_service_instance_http_status_4xx_cpm = metric === 'kubernetes_service_instance_http_status_4xx_cpm';
    const kubernetes_service_instance_http_status_5xx_cpm = metric === 'kubernetes_service_instance_http_status_5xx_cpm';
    const cilium_service_instance_l4_read_pkg_cpm = metric === 'cilium_service_instance_l4_read_pkg_cpm';
    const cilium_service_instance_l4_read_pkg_drop_cpm = metric === 'cilium_service_instance_l4_read_pkg_drop_cpm';
    const cilium_service_instance_l4_write_pkg_cpm = metric === 'cilium_service_instance_l4_write_pkg_cpm';
    const cilium_service_instance_l4_write_pkg_drop_cpm = metric === 'cilium_service_instance_l4_write_pkg_drop_cpm';
    const cilium_service_instance_protocol_cpm = metric === 'cilium_service_instance_protocol_cpm';
    const cilium_service_instance_protocol_call_success_count = metric === 'cilium_service_instance_protocol_call_success_count';
    const cilium_service_instance_protocol_http_call_cpm = metric === 'cilium_service_instance_protocol_http_call_cpm';
    const cilium_service_instance_protocol_http_call_success_count = metric === 'cilium_service_instance_protocol_http_call_success_count';
    const cilium_service_instance_protocol_http_status_1xx_cpm = metric === 'cilium_service_instance_protocol_http_status_1xx_cpm';
    const cilium_service_instance_protocol_http_status_2xx_cpm = metric === 'cilium_service_instance_protocol_http_status_2xx_cpm';
    const cilium_service_instance_protocol_http_status_3xx_cpm = metric === 'cilium_service_instance_protocol_http_status_3xx_cpm';
    const cilium_service_instance_protocol_http_status_4xx_cpm = metric === 'cilium_service_instance_protocol_http_status_4xx_cpm';
    const cilium_service_instance_protocol_http_status_5xx_cpm = metric === 'cilium_service_instance_protocol_http_status_5xx_cpm';
    const cilium_service_instance_protocol_dns_call_cpm = metric === 'cilium_service_instance_protocol_dns_call_cpm';
    const cilium_service_instance_protocol_dns_call_success_count = metric === 'cilium_service_instance_protocol_dns_call_success_count';
    const cilium_service_instance_protocol_kafka_call_cpm = metric === 'cilium_service_instance_protocol_kafka_call_cpm';
    const cilium_service_instance_protocol_kafka_call_success_count = metric === 'cilium_service_instance_protocol_kafka_call_success_count';
    if (!kubernetes_service_instance_connect_cpm && !kubernetes_service_instance_connect_success_cpm && !kubernetes_service_instance_accept_cpm && !kubernetes_service_instance_close_cpm && !kubernetes_service_instance_write_cpm && !kubernetes_service_instance_read_cpm && !kubernetes_service_instance_http_call_cpm && !kubernetes_service_instance_http_status_1xx_cpm && !kubernetes_service_instance_http_status_2xx_cpm && !kubernetes_service_instance_http_status_3xx_cpm && !kubernetes_service_instance_http_status_4xx_cpm && !kubernetes_service_instance_http_status_5xx_cpm && !cilium_service_instance_l4_read_pkg_cpm && !cilium_service_instance_l4_read_pkg_drop_cpm && !cilium_service_instance_l4_write_pkg_cpm && !cilium_service_instance_l4_write_pkg_drop_cpm && !cilium_service_instance_protocol_cpm && !cilium_service_instance_protocol_call_success_count && !cilium_service_instance_protocol_http_call_cpm && !cilium_service_instance_protocol_http_call_success_count && !cilium_service_instance_protocol_http_status_1xx_cpm && !cilium_service_instance_protocol_http_status_2xx_cpm && !cilium_service_instance_protocol_http_status_3xx_cpm && !cilium_service_instance_protocol_http_status_4xx_cpm && !cilium_service_instance_protocol_http_status_5xx_cpm && !cilium_service_instance_protocol_dns_call_cpm && !cilium_service_instance_protocol_dns_call_success_count && !cilium_service_instance_protocol_kafka_call_cpm && !cilium_service_instance_protocol_kafka_call_success_count) return undefined;
    return {
      kubernetes_service_instance_connect_cpm,
      kubernetes_service_instance_connect_success_cpm,
      kubernetes_service_instance_accept_cpm,
      kubernetes_service_instance_close_cpm,
      kubernetes_service_instance_write_cpm,
      kubernetes_service_instance_read_cpm,
      kubernetes_service_instance_http_call_cpm,
      kubernetes_service_instance_http_status_1xx_cpm,
      kubernetes_service_instance_http_status_2xx_cpm,
      kubernetes_service_instance_http_status_3xx_cpm,
      kubernetes_service_instance_http_status_4xx_cpm,
      kubernetes_service_instance_http_status_5xx_cpm,
      cilium_service_instance_l4_read_pkg_cpm,
      cilium_service_instance_l4_read_pkg_drop_cpm,
      cilium_service_instance_l4_write_pkg_cpm,
      cilium_service_instance_l4_write_pkg_drop_cpm,
      cilium_service_instance_protocol_cpm,
      cilium_service_instance_protocol_call_success_count,
      cilium_service_instance_protocol_http_call_cpm,
      cilium_service_instance_protocol_http_call_success_count,
      cilium_service_instance_protocol_http_status_1xx_cpm,
      cilium_service_instance_protocol_http_status_2xx_cpm,
      cilium_service_instance_protocol_http_status_3xx_cpm,
      cilium_service_instance_protocol_http_status_4xx_cpm,
      cilium_service_instance_protocol_http_status_5xx_cpm,
      cilium_service_instance_protocol_dns_call_cpm,
      cilium_service_instance_protocol_dns_call_success_count,
      cilium_service_instance_protocol_kafka_call_cpm,
      cilium_service_instance_protocol_kafka_call_success_count,
    };
  }

  merge(binding: PodCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // kubernetes_service_instance_connect_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_connect_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_connect_cpm) {
      tables.kubernetes_service_instance_connect_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_connect_success_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_connect_success_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_connect_success_cpm) {
      tables.kubernetes_service_instance_connect_success_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_accept_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_accept_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_accept_cpm) {
      tables.kubernetes_service_instance_accept_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_close_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_close_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_close_cpm) {
      tables.kubernetes_service_instance_close_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_write_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_write_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_write_cpm) {
      tables.kubernetes_service_instance_write_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_read_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_read_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_read_cpm) {
      tables.kubernetes_service_instance_read_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_call_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_http_call_cpm) {
      tables.kubernetes_service_instance_http_call_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_status_1xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_http_status_1xx_cpm) {
      tables.kubernetes_service_instance_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_status_2xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_http_status_2xx_cpm) {
      tables.kubernetes_service_instance_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_status_3xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_http_status_3xx_cpm) {
      tables.kubernetes_service_instance_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_status_4xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_http_status_4xx_cpm) {
      tables.kubernetes_service_instance_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_instance_http_status_5xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "kubernetes_service_instance_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_instance_http_status_5xx_cpm) {
      tables.kubernetes_service_instance_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_l4_read_pkg_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_read_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_l4_read_pkg_cpm) {
      tables.cilium_service_instance_l4_read_pkg_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_l4_read_pkg_drop_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_read_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_l4_read_pkg_drop_cpm) {
      tables.cilium_service_instance_l4_read_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_l4_write_pkg_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_write_pkg_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_l4_write_pkg_cpm) {
      tables.cilium_service_instance_l4_write_pkg_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_l4_write_pkg_drop_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_write_pkg_drop_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_l4_write_pkg_drop_cpm) {
      tables.cilium_service_instance_l4_write_pkg_drop_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_cpm) {
      tables.cilium_service_instance_protocol_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_call_success_count = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_call_success_count) {
      tables.cilium_service_instance_protocol_call_success_count.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_call_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_call_cpm) {
      tables.cilium_service_instance_protocol_http_call_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_call_success_count = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_call_success_count) {
      tables.cilium_service_instance_protocol_http_call_success_count.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_status_1xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_status_1xx_cpm) {
      tables.cilium_service_instance_protocol_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_status_2xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_status_2xx_cpm) {
      tables.cilium_service_instance_protocol_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_status_3xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_status_3xx_cpm) {
      tables.cilium_service_instance_protocol_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_status_4xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_status_4xx_cpm) {
      tables.cilium_service_instance_protocol_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_http_status_5xx_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_http_status_5xx_cpm) {
      tables.cilium_service_instance_protocol_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_dns_call_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_dns_call_cpm) {
      tables.cilium_service_instance_protocol_dns_call_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_dns_call_success_count = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_dns_call_success_count) {
      tables.cilium_service_instance_protocol_dns_call_success_count.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_kafka_call_cpm = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_kafka_call_cpm) {
      tables.cilium_service_instance_protocol_kafka_call_cpm.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_kafka_call_success_count = from(PodCpmMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_service_instance_protocol_kafka_call_success_count) {
      tables.cilium_service_instance_protocol_kafka_call_success_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        kubernetesServiceInstanceConnectCpmMetric,
        bucket,
        tables.kubernetes_service_instance_connect_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceConnectSuccessCpmMetric,
        bucket,
        tables.kubernetes_service_instance_connect_success_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceAcceptCpmMetric,
        bucket,
        tables.kubernetes_service_instance_accept_cpm,
      );
      closeTable(closed, kubernetesServiceInstanceCloseCpmMetric, bucket, tables.kubernetes_service_instance_close_cpm);
      closeTable(closed, kubernetesServiceInstanceWriteCpmMetric, bucket, tables.kubernetes_service_instance_write_cpm);
      closeTable(closed, kubernetesServiceInstanceReadCpmMetric, bucket, tables.kubernetes_service_instance_read_cpm);
      closeTable(
        closed,
        kubernetesServiceInstanceHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceInstanceHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_instance_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4ReadPkgCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_read_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4ReadPkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_read_pkg_drop_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4WritePkgCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_write_pkg_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceL4WritePkgDropCpmMetric,
        bucket,
        tables.cilium_service_instance_l4_write_pkg_drop_cpm,
      );
      closeTable(closed, ciliumServiceInstanceProtocolCpmMetric, bucket, tables.cilium_service_instance_protocol_cpm);
      closeTable(
        closed,
        ciliumServiceInstanceProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_http_status_5xx_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsCallCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_success_count,
      );
    }
    return closed;
  }
}

export const podCpmMetricsSource: FederationSourceDefinition = {
  name: 'PodCpmMetrics',
  scope: federatedPodScope,
  origins: [
    { scope: 'K8SServiceInstance', function: 'cpm' },
    { scope: 'CiliumServiceInstance', function: 'cpm' },
    { scope: 'FederatedPod', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new PodCpmMetricsDispatcher(host),
};
