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
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import {
  ciliumEndpointProtocolCallDurationMetric,
  ciliumEndpointProtocolDnsCallDurationMetric,
  ciliumEndpointProtocolHttpCallDurationMetric,
  ciliumEndpointProtocolKafkaCallDurationMetric,
} from '../metrics/pod-endpoint-sum-metrics.ts';
import { federatedPodEndpointScope } from '../scopes.ts';

/** Which metrics over PodEndpointSumMetrics take one downstream metric of one stream. */
interface PodEndpointSumMetricsBinding extends Binding {
  readonly cilium_endpoint_protocol_call_duration: boolean;
  readonly cilium_endpoint_protocol_http_call_duration: boolean;
  readonly cilium_endpoint_protocol_dns_call_duration: boolean;
  readonly cilium_endpoint_protocol_kafka_call_duration: boolean;
}

/** The tables of one time bucket, one per metric over PodEndpointSumMetrics. */
class PodEndpointSumMetricsTables {
  readonly cilium_endpoint_protocol_call_duration: SumMetricsAddTable;
  readonly cilium_endpoint_protocol_http_call_duration: SumMetricsAddTable;
  readonly cilium_endpoint_protocol_dns_call_duration: SumMetricsAddTable;
  readonly cilium_endpoint_protocol_kafka_call_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cilium_endpoint_protocol_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolCallDurationMetric),
    );
    this.cilium_endpoint_protocol_http_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolHttpCallDurationMetric),
    );
    this.cilium_endpoint_protocol_dns_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolDnsCallDurationMetric),
    );
    this.cilium_endpoint_protocol_kafka_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumEndpointProtocolKafkaCallDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over PodEndpointSumMetrics. */
export class PodEndpointSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodEndpointSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodEndpointSumMetricsTables(host));
  }

  bind(metric: string): PodEndpointSumMetricsBinding | undefined {
    const cilium_endpoint_protocol_call_duration = metric === 'cilium_endpoint_protocol_call_duration';
    const cilium_endpoint_protocol_http_call_duration = metric === 'cilium_endpoint_protocol_http_call_duration';
    const cilium_endpoint_protocol_dns_call_duration = metric === 'cilium_endpoint_protocol_dns_call_duration';
    const cilium_endpoint_protocol_kafka_call_duration = metric === 'cilium_endpoint_protocol_kafka_call_duration';
    if (!cilium_endpoint_protocol_call_duration && !cilium_endpoint_protocol_http_call_duration && !cilium_endpoint_protocol_dns_call_duration && !cilium_endpoint_protocol_kafka_call_duration) return undefined;
    return {
      cilium_endpoint_protocol_call_duration,
      cilium_endpoint_protocol_http_call_duration,
      cilium_endpoint_protocol_dns_call_duration,
      cilium_endpoint_protocol_kafka_call_duration,
    };
  }

  merge(binding: PodEndpointSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cilium_endpoint_protocol_call_duration = from(PodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_call_duration) {
      tables.cilium_endpoint_protocol_call_duration.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_http_call_duration = from(PodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_http_call_duration) {
      tables.cilium_endpoint_protocol_http_call_duration.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_dns_call_duration = from(PodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_dns_call_duration) {
      tables.cilium_endpoint_protocol_dns_call_duration.merge(block.entities, columns);
    }
    // cilium_endpoint_protocol_kafka_call_duration = from(PodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_endpoint_protocol_kafka_call_duration) {
      tables.cilium_endpoint_protocol_kafka_call_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        ciliumEndpointProtocolCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_call_duration,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumEndpointProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_endpoint_protocol_kafka_call_duration,
      );
    }
    return closed;
  }
}

export const podEndpointSumMetricsSource: FederationSourceDefinition = {
  name: 'PodEndpointSumMetrics',
  scope: federatedPodEndpointScope,
  origins: [
    { scope: 'CiliumEndpoint', function: 'sum' },
    { scope: 'FederatedPodEndpoint', function: 'sumMetricsAdd' },
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
  createDispatcher: (host) => new PodEndpointSumMetricsDispatcher(host),
};
