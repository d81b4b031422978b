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
import { LabelCountMetricsAddTable } from '../functions/label-count-metrics-add.ts';
import type { LabelCountColumns } from '../functions/label-count.ts';
import {
  ciliumServiceL4DropReasonCountMetric,
  ciliumServiceProtocolDnsErrorCountMetric,
  ciliumServiceProtocolKafkaCallErrorCountMetric,
} from '../metrics/cilium-service-label-count-metrics.ts';
import { federatedCiliumServiceScope } from '../scopes.ts';

/** Which metrics over CiliumServiceLabelCountMetrics take one downstream metric of one stream. */
interface CiliumServiceLabelCountMetricsBinding extends Binding {
  readonly cilium_service_l4_drop_reason_count: boolean;
  readonly cilium_service_protocol_dns_error_count: boolean;
  readonly cilium_service_protocol_kafka_call_error_count: boolean;
}

/** The tables of one time bucket, one per metric over CiliumServiceLabelCountMetrics. */
class CiliumServiceLabelCountMetricsTables {
  readonly cilium_service_l4_drop_reason_count: LabelCountMetricsAddTable;
  readonly cilium_service_protocol_dns_error_count: LabelCountMetricsAddTable;
  readonly cilium_service_protocol_kafka_call_error_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cilium_service_l4_drop_reason_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumServiceL4DropReasonCountMetric),
    );
    this.cilium_service_protocol_dns_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolDnsErrorCountMetric),
    );
    this.cilium_service_protocol_kafka_call_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over CiliumServiceLabelCountMetrics. */
export class CiliumServiceLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<CiliumServiceLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumServiceLabelCountMetricsTables(host));
  }

  bind(metric: string): CiliumServiceLabelCountMetricsBinding | undefined {
    const cilium_service_l4_drop_reason_count = metric === 'cilium_service_l4_drop_reason_count';
    const cilium_service_protocol_dns_error_count = metric === 'cilium_service_protocol_dns_error_count';
    const cilium_service_protocol_kafka_call_error_count = metric === 'cilium_service_protocol_kafka_call_error_count';
    if (!cilium_service_l4_drop_reason_count && !cilium_service_protocol_dns_error_count && !cilium_service_protocol_kafka_call_error_count) return undefined;
    return {
      cilium_service_l4_drop_reason_count,
      cilium_service_protocol_dns_error_count,
      cilium_service_protocol_kafka_call_error_count,
    };
  }

  merge(binding: CiliumServiceLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // cilium_service_l4_drop_reason_count = from(CiliumServiceLabelCountMetrics.*)
    // .filter(metric == "cilium_service_l4_drop_reason_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_service_l4_drop_reason_count) {
      tables.cilium_service_l4_drop_reason_count.merge(block.entities, columns);
    }
    // cilium_service_protocol_dns_error_count = from(CiliumServiceLabelCountMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_service_protocol_dns_error_count) {
      tables.cilium_service_protocol_dns_error_count.merge(block.entities, columns);
    }
    // cilium_service_protocol_kafka_call_error_count = from(CiliumServiceLabelCountMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_service_protocol_kafka_call_error_count) {
      tables.cilium_service_protocol_kafka_call_error_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, ciliumServiceL4DropReasonCountMetric, bucket, tables.cilium_service_l4_drop_reason_count);
      closeTable(
        closed,
        ciliumServiceProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }
}

export const ciliumServiceLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'CiliumServiceLabelCountMetrics',
  scope: federatedCiliumServiceScope,
  origins: [
    { scope: 'CiliumService', function: 'labelCount' },
    { scope: 'FederatedCiliumService', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(serviceName, !virtualLayers.has(layer));
    return { id, name: serviceName, fields: [serviceName, layer] };
  },
  createDispatcher: (host) => new CiliumServiceLabelCountMetricsDispatcher(host),
};
