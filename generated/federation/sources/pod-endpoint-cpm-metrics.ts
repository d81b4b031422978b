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
  ciliumEndpointProtocolCallSuccessCountMetric,
  ciliumEndpointProtocolCpmMetric,
  ciliumEndpointProtocolDnsCallCpmMetric,
  ciliumEndpointProtocolDnsCallSuccessCountMetric,
  ciliumEndpointProtocolHttpCallCpmMetric,
  ciliumEndpointProtocolHttpCallSuccessCountMetric,
  ciliumEndpointProtocolHttpStatus1xxCpmMetric,
  ciliumEndpointProtocolHttpStatus2xxCpmMetric,
  ciliumEndpointProtocolHttpStatus3xxCpmMetric,
  ciliumEndpointProtocolHttpStatus4xxCpmMetric,
  ciliumEndpointProtocolHttpStatus5xxCpmMetric,
  ciliumEndpointProtocolKafkaCallCpmMetric,
  ciliumEndpointProtocolKafkaCallSuccessCountMetric,
  kubernetesServiceEndpointCallCpmMetric,
  kubernetesServiceEndpointHttpCallCpmMetric,
  kubernetesServiceEndpointHttpStatus1xxCpmMetric,
  kubernetesServiceEndpointHttpStatus2xxCpmMetric,
  kubernetesServiceEndpointHttpStatus3xxCpmMetric,
  kubernetesServiceEndpointHttpStatus4xxCpmMetric,
  kubernetesServiceEndpointHttpStatus5xxCpmMetric,
} from '../metrics/pod-endpoint-cpm-metrics.ts';
import { federatedPodEndpointScope } from '../scopes.ts';

/** Which metrics over PodEndpointCpmMetrics take one downstream metric of one stream. */
interface PodEndpointCpmMetricsBinding extends Binding {
  readonly kubernetes_service_endpoint_call_cpm: boolean;
  readonly kubernetes_service_endpoint_http_call_cpm: boolean;
  readonly kubernetes_service_endpoint_http_status_1xx_cpm: boolean;
  readonly kubernetes_service_endpoint_http_status_2xx_cpm: boolean;
  readonly kubernetes_service_endpoint_http_status_3xx_cpm: boolean;
  readonly kubernetes_service_endpoint_http_status_4xx_cpm: boolean;
  readonly kubernetes_service_endpoint_http_status_5xx_cpm: boolean;
  readonly cilium_endpoint_protocol_cpm: boolean;
  readonly cilium_endpoint_protocol_call_success_count: boolean;
  readonly cilium_endpoint_protocol_http_call_cpm: boolean;
  readonly cilium_endpoint_protocol_http_call_success_count: boolean;
  readonly cilium_endpoint_protocol_http_status_1xx_cpm: boolean;
  readonly cilium_endpoint_protocol_http_status_2xx_cpm: boolean;
  readonly cilium_endpoint_protocol_http_status_3xx_cpm: boolean;
  readonly cilium_endpoint_protocol_http_status_4xx_cpm: boolean;
  readonly cilium_endpoint_protocol_http_status_5xx_cpm: boolean;
  readonly cilium_endpoint_protocol_dns_call_cpm: boolean;
  readonly cilium_endpoint_protocol_dns_call_success_count: boolean;
  readonly cilium_endpoint_protocol_kafka_call_cpm: boolean;
  readonly cilium_endpoint_protocol_kafka_call_success_count: boolean;
}

/** The tables of one time bucket, one per metric over PodEndpointCpmMetrics. */
class PodEndpointCpmMetricsTables {
  readonly kubernetes_service_endpoint_call_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_endpoint_http_call_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_endpoint_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_endpoint_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_endpoint_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_endpoint_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly kubernetes_service_endpoint_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_call_success_count: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_http_call_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_http_call_success_count: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_http_status_1xx_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_http_status_2xx_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_http_status_3xx_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_http_status_4xx_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_http_status_5xx_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_dns_call_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_dns_call_success_count: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_kafka_call_cpm: CpmMetricsAddTable;
  readonly cilium_endpoint_protocol_kafka_call_success_count: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_endpoint_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointCallCpmMetric),
    );
    this.kubernetes_service_endpoint_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpCallCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus5xxCpmMetric),
    );
    this.cilium_endpoint_protocol_cpm = new CpmMetricsAddTable(host, host.budget(ciliumEndpointProtocolCpmMetric));
    this.cilium_endpoint_protocol_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolCallSuccessCountMetric),
    );
    this.cilium_endpoint_protocol_http_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpCallCpmMetric),
    );
    this.cilium_endpoint_protocol_http_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpCallSuccessCountMetric),
    );
    this.cilium_endpoint_protocol_http_status_1xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus1xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_2xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus2xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_3xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus3xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_4xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus4xxCpmMetric),
    );
    this.cilium_endpoint_protocol_http_status_5xx_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpStatus5xxCpmMetric),
    );
    this.cilium_endpoint_protocol_dns_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolDnsCallCpmMetric),
    );
    this.cilium_endpoint_protocol_dns_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolDnsCallSuccessCountMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_cpm = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallCpmMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_success_count = new CpmMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallSuccessCountMetric),
    );
  }
}

/** Merges increments of cpm() into the metrics over PodEndpointCpmMetrics. */
export class PodEndpointCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodEndpointCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodEndpointCpmMetricsTables(host));
  }

  bind(metric: string): PodEndpointCpmMetricsBinding | undefined {
    const kubernetes_service_endpoint_call_cpm = metric === 'kubernetes_service_endpoint_call_cpm';
    const kubernetes_service_endpoint_http_call_cpm = metric === 'kubernetes_service_endpoint_http_call_cpm';
    const kubernetes_service_endpoint_http_status_1xx_cpm = metric === 'kubernetes_service_endpoint_http_status_1xx_cpm';
    const kubernetes_service_endpoint_http_status_2xx_cpm = metric === 'kubernetes_service_endpoint_http_status_2xx_cpm';
    const kubernetes_service_endpoint_http_status_3xx_cpm = metric === 'kubernetes_service_endpoint_http_status_3xx_cpm';
    const kubernetes_service_endpoint_http_status_4xx_cpm = metric === 'kubernetes_service_endpoint_http_status_4xx_cpm';
    const kubernetes_service_endpoint_http_status_5xx_cpm = metric === 'kubernetes_service_endpoint_http_status_5xx_cpm';
    const cilium_endpoint_protocol_cpm = metric === 'cilium_endpoint_protocol_cpm';
    const cilium_endpoint_protocol_call_success_count = metric === 'cilium_endpoint_protocol_call_success_count';
    const cilium_endpoint_protocol_http_call_cpm = metric === 'cilium_endpoint_protocol_http_call_cpm';
    const cilium_endpoint_protocol_http_call_success_count = metric === 'cilium_endpoint_protocol_http_call_success_count';
    const cilium_endpoint_protocol_http_status_1xx_cpm = metric === 'cilium_endpoint_protocol_http_status_1xx_cpm';
    const cilium_endpoint_protocol_http_status_2xx_cpm = metric === 'cilium_endpoint_protocol_http_status_2xx_cpm';
    const cilium_endpoint_protocol_http_status_3xx_cpm = metric === 'cilium_endpoint_protocol_http_status_3xx_cpm';
    const cilium_endpoint_protocol_http_status_4xx_cpm = metric === 'cilium_endpoint_protocol_http_status_4xx_cpm';
    const cilium_endpoint_protocol_http_status_5xx_cpm = metric === 'cilium_endpoint_protocol_http_status_5xx_cpm';
    const cilium_endpoint_protocol_dns_call_cpm = metric === 'cilium_endpoint_protocol_dns_call_cpm';
    const cilium_endpoint_protocol_dns_call_success_count = metric === 'cilium_endpoint_protocol_dns_call_success_count';
    const cilium_endpoint_protocol_kafka_call_cpm = metric === 'cilium_endpoint_protocol_kafka_call_cpm';
    const cilium_endpoint_protocol_kafka_call_success_count = metric === 'cilium_endpoint_protocol_kafka_call_success_count';
    if (!kubernetes_service_endpoint_call_cpm && !kubernetes_service_endpoint_http_call_cpm && !kubernetes_service_endpoint_http_status_1xx_cpm && !kubernetes_service_endpoint_http_status_2xx_cpm && !kubernetes_service_endpoint_http_status_3xx_cpm && !kubernetes_service_endpoint_http_status_4xx_cpm && !kubernetes_service_endpoint_http_status_5xx_cpm && !cilium_endpoint_protocol_cpm && !cilium_endpoint_protocol_call_success_count && !cilium_endpoint_protocol_http_call_cpm && !cilium_endpoint_protocol_http_call_success_count && !cilium_endpoint_protocol_http_status_1xx_cpm && !cilium_endpoint_protocol_http_status_2xx_cpm && !cilium_endpoint_protocol_http_status_3xx_cpm && !cilium_endpoint_protocol_http_status_4xx_cpm && !cilium_endpoint_protocol_http_status_5xx_cpm && !cilium_endpoint_protocol_dns_call_cpm && !cilium_endpoint_protocol_dns_call_success_count && !cilium_endpoint_protocol_kafka_call_cpm && !cilium_endpoint_protocol_kafka_call_success_count) return undefined;
    return {
      kubernetes_service_endpoint_call_cpm,
      kubernetes_service_endpoint_http_call_cpm,
      kubernetes_service_endpoint_http_status_1xx_cpm,
      kubernetes_service_endpoint_http_status_2xx_cpm,
      kubernetes_service_endpoint_http_status_3xx_cpm,
      kubernetes_service_endpoint_http_status_4xx_cpm,
      kubernetes_service_endpoint_http_status_5xx_cpm,
      cilium_endpoint_protocol_cpm,
      cilium_endpoint_protocol_call_success_count,
      cilium_endpoint_protocol_http_call_cpm,
      cilium_endpoint_protocol_http_call_success_count,
      cilium_endpoint_protocol_http_status_1xx_cpm,
      cilium_endpoint_protocol_http_status_2xx_cpm,
      cilium_endpoint_protocol_http_status_3xx_cpm,
      cilium_endpoint_protocol_http_status_4xx_cpm,
      cilium_endpoint_protocol_http_status_5xx_cpm,
      cilium_endpoint_protocol_dns_call_cpm,
      cilium_endpoint_protocol_dns_call_success_count,
      cilium_endpoint_protocol_kafka_call_cpm,
      cilium_endpoint_protocol_kafka_call_success_count,
    };
  }

  merge(binding: PodEndpointCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // kubernetes_service_endpoint_call_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_endpoint_call_cpm) {
      tables.kubernetes_service_endpoint_call_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_call_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_endpoint_http_call_cpm) {
      tables.kubernetes_service_endpoint_http_call_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_endpoint_http_status_1xx_cpm) {
      tables.kubernetes_service_endpoint_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_endpoint_http_status_2xx_cpm) {
      tables.kubernetes_service_endpoint_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_endpoint_http_status_3xx_cpm) {
      tables.kubernetes_service_endpoint_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_endpoint_http_status_4xx_cpm) {
      tables.kubernetes_service_endpoint_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.kubernetes_service_endpoint_http_status_5xx_cpm) {
      tables.kubernetes_service_endpoint_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_cpm) {
      tables.cilium_endpoint_protocol_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_call_success_count = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_call_success_count) {
      tables.cilium_endpoint_protocol_call_success_count.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_call_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_call_cpm) {
      tables.cilium_endpoint_protocol_http_call_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_call_success_count = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_call_success_count) {
      tables.cilium_endpoint_protocol_http_call_success_count.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_status_1xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_1xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_status_1xx_cpm) {
      tables.cilium_endpoint_protocol_http_status_1xx_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_status_2xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_2xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_status_2xx_cpm) {
      tables.cilium_endpoint_protocol_http_status_2xx_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_status_3xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_3xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_status_3xx_cpm) {
      tables.cilium_endpoint_protocol_http_status_3xx_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_status_4xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_4xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_status_4xx_cpm) {
      tables.cilium_endpoint_protocol_http_status_4xx_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_status_5xx_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_status_5xx_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_status_5xx_cpm) {
      tables.cilium_endpoint_protocol_http_status_5xx_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_dns_call_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_dns_call_cpm) {
      tables.cilium_endpoint_protocol_dns_call_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_dns_call_success_count = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_dns_call_success_count) {
      tables.cilium_endpoint_protocol_dns_call_success_count.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_kafka_call_cpm = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_kafka_call_cpm) {
      tables.cilium_endpoint_protocol_kafka_call_cpm.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_kafka_call_success_count = from(PodEndpointCpmMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_success_count")
    // .cpmMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_kafka_call_success_count) {
      tables.cilium_endpoint_protocol_kafka_call_success_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, kubernetesServiceEndpointCallCpmMetric, bucket, tables.kubernetes_service_endpoint_call_cpm);
      closeTable(
        closed,
        kubernetesServiceEndpointHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_5xx_cpm,
      );
      closeTable(closed, ciliumEndpointProtocolCpmMetric, bucket, tables.cilium_endpoint_protocol_cpm);
      closeTable(
        closed,
        ciliumEndpointProtocolCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_call_success_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpCallCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_call_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_call_success_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus1xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus2xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus3xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus4xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpStatus5xxCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_status_5xx_cpm,
      );
      closeTable(closed, ciliumEndpointProtocolDnsCallCpmMetric, bucket, tables.cilium_endpoint_protocol_dns_call_cpm);
      closeTable(
        closed,
        ciliumEndpointProtocolDnsCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_dns_call_success_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallCpmMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_cpm,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallSuccessCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_success_count,
      );
    }
    return closed;
  }
}

export const podEndpointCpmMetricsSource: FederationSourceDefinition = {
  name: 'PodEndpointCpmMetrics',
  scope: federatedPodEndpointScope,
  origins: [
    { scope: 'K8SEndpoint', function: 'cpm' },
    { scope: 'CiliumEndpoint', function: 'cpm' },
    { scope: 'FederatedPodEndpoint', function: 'cpmMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new PodEndpointCpmMetricsDispatcher(host),
};
