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
  ciliumEndpointProtocolDnsErrorCountMetric,
  ciliumEndpointProtocolKafkaCallErrorCountMetric,
} from '../metrics/pod-endpoint-label-count-metrics.ts';
import { federatedPodEndpointScope } from '../scopes.ts';

/** Which metrics over PodEndpointLabelCountMetrics take one downstream metric of one stream. */
interface PodEndpointLabelCountMetricsBinding extends Binding {
  readonly cilium_endpoint_protocol_dns_error_count: boolean;
  readonly cilium_endpoint_protocol_kafka_call_error_count: boolean;
}

/** The tables of one time bucket, one per metric over PodEndpointLabelCountMetrics. */
class PodEndpointLabelCountMetricsTables {
  readonly cilium_endpoint_protocol_dns_error_count: LabelCountMetricsAddTable;
  readonly cilium_endpoint_protocol_kafka_call_error_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cilium_endpoint_protocol_dns_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolDnsErrorCountMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over PodEndpointLabelCountMetrics. */
export class PodEndpointLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodEndpointLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodEndpointLabelCountMetricsTables(host));
  }

  bind(metric: string): PodEndpointLabelCountMetricsBinding | undefined {
    const cilium_endpoint_protocol_dns_error_count = metric === 'cilium_endpoint_protocol_dns_error_count';
    const cilium_endpoint_protocol_kafka_call_error_count = metric === 'cilium_endpoint_protocol_kafka_call_error_count';
    if (!cilium_endpoint_protocol_dns_error_count && !cilium_endpoint_protocol_kafka_call_error_count) return undefined;
    return { cilium_endpoint_protocol_dns_error_count, cilium_endpoint_protocol_kafka_call_error_count };
  }

  merge(binding: PodEndpointLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // cilium_endpoint_protocol_dns_error_count = from(PodEndpointLabelCountMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_endpoint_protocol_dns_error_count) {
      tables.cilium_endpoint_protocol_dns_error_count.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_kafka_call_error_count = from(PodEndpointLabelCountMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cilium_endpoint_protocol_kafka_call_error_count) {
      tables.cilium_endpoint_protocol_kafka_call_error_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        ciliumEndpointProtocolDnsErrorCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_dns_error_count,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }
}

export const podEndpointLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'PodEndpointLabelCountMetrics',
  scope: federatedPodEndpointScope,
  origins: [
    { scope: 'CiliumEndpoint', function: 'labelCount' },
    { scope: 'FederatedPodEndpoint', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new PodEndpointLabelCountMetricsDispatcher(host),
};
