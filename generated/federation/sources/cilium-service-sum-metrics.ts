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
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import {
  ciliumServiceProtocolCallDurationMetric,
  ciliumServiceProtocolDnsCallDurationMetric,
  ciliumServiceProtocolHttpCallDurationMetric,
  ciliumServiceProtocolKafkaCallDurationMetric,
} from '../metrics/cilium-service-sum-metrics.ts';
import { federatedCiliumServiceScope } from '../scopes.ts';

/** Which metrics over CiliumServiceSumMetrics take one downstream metric of one stream. */
interface CiliumServiceSumMetricsBinding extends Binding {
  readonly cilium_service_protocol_call_duration: boolean;
  readonly cilium_service_protocol_http_call_duration: boolean;
  readonly cilium_service_protocol_dns_call_duration: boolean;
  readonly cilium_service_protocol_kafka_call_duration: boolean;
}

/** The tables of one time bucket, one per metric over CiliumServiceSumMetrics. */
class CiliumServiceSumMetricsTables {
  readonly cilium_service_protocol_call_duration: SumMetricsAddTable;
  readonly cilium_service_protocol_http_call_duration: SumMetricsAddTable;
  readonly cilium_service_protocol_dns_call_duration: SumMetricsAddTable;
  readonly cilium_service_protocol_kafka_call_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cilium_service_protocol_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolCallDurationMetric),
    );
    this.cilium_service_protocol_http_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolHttpCallDurationMetric),
    );
    this.cilium_service_protocol_dns_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolDnsCallDurationMetric),
    );
    this.cilium_service_protocol_kafka_call_duration = new SumMetricsAddTable(
      host,
      host.budget(ciliumServiceProtocolKafkaCallDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over CiliumServiceSumMetrics. */
export class CiliumServiceSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<CiliumServiceSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new CiliumServiceSumMetricsTables(host));
  }

  bind(metric: string): CiliumServiceSumMetricsBinding | undefined {
    const cilium_service_protocol_call_duration = metric === 'cilium_service_protocol_call_duration';
    const cilium_service_protocol_http_call_duration = metric === 'cilium_service_protocol_http_call_duration';
    const cilium_service_protocol_dns_call_duration = metric === 'cilium_service_protocol_dns_call_duration';
    const cilium_service_protocol_kafka_call_duration = metric === 'cilium_service_protocol_kafka_call_duration';
    if (!cilium_service_protocol_call_duration && !cilium_service_protocol_http_call_duration && !cilium_service_protocol_dns_call_duration && !cilium_service_protocol_kafka_call_duration) return undefined;
    return {
      cilium_service_protocol_call_duration,
      cilium_service_protocol_http_call_duration,
      cilium_service_protocol_dns_call_duration,
      cilium_service_protocol_kafka_call_duration,
    };
  }

  merge(binding: CiliumServiceSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cilium_service_protocol_call_duration = from(CiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_protocol_call_duration) {
      tables.cilium_service_protocol_call_duration.merge(block.entities, columns);
    }
    // cilium_service_protocol_http_call_duration = from(CiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_protocol_http_call_duration) {
      tables.cilium_service_protocol_http_call_duration.merge(block.entities, columns);
    }
    // cilium_service_protocol_dns_call_duration = from(CiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_protocol_dns_call_duration) {
      tables.cilium_service_protocol_dns_call_duration.merge(block.entities, columns);
    }
    // cilium_service_protocol_kafka_call_duration = from(CiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cilium_service_protocol_kafka_call_duration) {
      tables.cilium_service_protocol_kafka_call_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, ciliumServiceProtocolCallDurationMetric, bucket, tables.cilium_service_protocol_call_duration);
      closeTable(
        closed,
        ciliumServiceProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_http_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        ciliumServiceProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_duration,
      );
    }
    return closed;
  }
}

export const ciliumServiceSumMetricsSource: FederationSourceDefinition = {
  name: 'CiliumServiceSumMetrics',
  scope: federatedCiliumServiceScope,
  origins: [
    { scope: 'CiliumService', function: 'sum' },
    { scope: 'FederatedCiliumService', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(serviceName, !virtualLayers.has(layer));
    return { id, name: serviceName, fields: [serviceName, layer] };
  },
  createDispatcher: (host) => new CiliumServiceSumMetricsDispatcher(host),
};
