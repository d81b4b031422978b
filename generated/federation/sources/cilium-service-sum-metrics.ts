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
    this.cilium_service_protocol_call_duration = new SumMetricsAddTable(host);
    this.cilium_service_protocol_http_call_duration = new SumMetricsAddTable(host);
    this.cilium_service_protocol_dns_call_duration = new SumMetricsAddTable(host);
    this.cilium_service_protocol_kafka_call_duration = new SumMetricsAddTable(host);
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

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, ciliumServiceProtocolCallDurationMetric, bucket, tables.cilium_service_protocol_call_duration);
      takeBlock(
        blocks,
        ciliumServiceProtocolHttpCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_http_call_duration,
      );
      takeBlock(
        blocks,
        ciliumServiceProtocolDnsCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_dns_call_duration,
      );
      takeBlock(
        blocks,
        ciliumServiceProtocolKafkaCallDurationMetric,
        bucket,
        tables.cilium_service_protocol_kafka_call_duration,
      );
    }
    return blocks;
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
