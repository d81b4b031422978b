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
import { LabelCountMetricsAddTable } from '../functions/label-count-metrics-add.ts';
import type { LabelCountColumns } from '../functions/label-count.ts';
import {
  ciliumServiceInstanceL4DropReasonCountMetric,
  ciliumServiceInstanceProtocolDnsErrorCountMetric,
  ciliumServiceInstanceProtocolKafkaCallErrorCountMetric,
} from '../metrics/pod-label-count-metrics.ts';
import { federatedPodScope } from '../scopes.ts';

/** Which metrics over PodLabelCountMetrics take one downstream metric of one stream. */
interface PodLabelCountMetricsBinding extends Binding {
  readonly cilium_service_instance_l4_drop_reason_count: boolean;
  readonly cilium_service_instance_protocol_dns_error_count: boolean;
  readonly cilium_service_instance_protocol_kafka_call_error_count: boolean;
}

/** The tables of one time bucket, one per metric over PodLabelCountMetrics. */
class PodLabelCountMetricsTables {
  readonly cilium_service_instance_l4_drop_reason_count: LabelCountMetricsAddTable;
  readonly cilium_service_instance_protocol_dns_error_count: LabelCountMetricsAddTable;
  readonly cilium_service_instance_protocol_kafka_call_error_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cilium_service_instance_l4_drop_reason_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceL4DropReasonCountMetric),
    );
    this.cilium_service_instance_protocol_dns_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolDnsErrorCountMetric),
    );
    this.cilium_service_instance_protocol_kafka_call_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumServiceInstanceProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over PodLabelCountMetrics. */
export class PodLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodLabelCountMetricsTables(host));
  }

  bind(metric: string): PodLabelCountMetricsBinding | undefined {
    const cilium_service_instance_l4_drop_reason_count = metric === 'cilium_service_instance_l4_drop_reason_count';
    const cilium_service_instance_protocol_dns_error_count = metric === 'cilium_service_instance_protocol_dns_error_count';
    const cilium_service_instance_protocol_kafka_call_error_count = metric === 'cilium_service_instance_protocol_kafka_call_error_count';
    if (!cilium_service_instance_l4_drop_reason_count && !cilium_service_instance_protocol_dns_error_count && !cilium_service_instance_protocol_kafka_call_error_count) return undefined;
    return {
      cilium_service_instance_l4_drop_reason_count,
      cilium_service_instance_protocol_dns_error_count,
      cilium_service_instance_protocol_kafka_call_error_count,
    };
  }

  merge(binding: PodLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // cilium_service_instance_l4_drop_reason_count = from(PodLabelCountMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_drop_reason_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_service_instance_l4_drop_reason_count) {
      tables.cilium_service_instance_l4_drop_reason_count.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_dns_error_count = from(PodLabelCountMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_service_instance_protocol_dns_error_count) {
      tables.cilium_service_instance_protocol_dns_error_count.merge(block.entities, columns);
    }
    // cilium_service_instance_protocol_kafka_call_error_count = from(PodLabelCountMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_service_instance_protocol_kafka_call_error_count) {
      tables.cilium_service_instance_protocol_kafka_call_error_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        ciliumServiceInstanceL4DropReasonCountMetric,
        bucket,
        tables.cilium_service_instance_l4_drop_reason_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumServiceInstanceProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_service_instance_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }
}

export const podLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'PodLabelCountMetrics',
  scope: federatedPodScope,
  origins: [
    { scope: 'CiliumServiceInstance', function: 'labelCount' },
    { scope: 'FederatedPod', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new PodLabelCountMetricsDispatcher(host),
};
