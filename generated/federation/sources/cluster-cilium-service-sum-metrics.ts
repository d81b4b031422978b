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
  clusterCiliumServiceProtocolCallDurationMetric,
  clusterCiliumServiceProtocolDnsCallDurationMetric,
  clusterCiliumServiceProtocolHttpCallDurationMetric,
  clusterCiliumServiceProtocolKafkaCallDurationMetric,
} from '../metrics/cluster-cilium-service-sum-metrics.ts';
import { clusterCiliumServiceScope } from '../scopes.ts';

/** Which metrics over ClusterCiliumServiceSumMetrics take one downstream metric of one stream. */
interface ClusterCiliumServiceSumMetricsBinding extends Binding {
  readonly cluster_cilium_service_protocol_call_duration: boolean;
  readonly cluster_cilium_service_protocol_http_call_duration: boolean;
  readonly cluster_cilium_service_protocol_dns_call_duration: boolean;
  readonly cluster_cilium_service_protocol_kafka_call_duration: boolean;
}

/** The tables of one time bucket, one per metric over ClusterCiliumServiceSumMetrics. */
class ClusterCiliumServiceSumMetricsTables {
  readonly cluster_cilium_service_protocol_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_service_protocol_http_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_service_protocol_dns_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_service_protocol_kafka_call_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_cilium_service_protocol_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolCallDurationMetric),
    );
    this.cluster_cilium_service_protocol_http_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolHttpCallDurationMetric),
    );
    this.cluster_cilium_service_protocol_dns_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolDnsCallDurationMetric),
    );
    this.cluster_cilium_service_protocol_kafka_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolKafkaCallDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterCiliumServiceSumMetrics. */
export class ClusterCiliumServiceSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterCiliumServiceSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterCiliumServiceSumMetricsTables(host));
  }

  bind(metric: string): ClusterCiliumServiceSumMetricsBinding | undefined {
    const cluster_cilium_service_protocol_call_duration = metric === 'cilium_service_protocol_call_duration';
    const cluster_cilium_service_protocol_http_call_duration = metric === 'cilium_service_protocol_http_call_duration';
    const cluster_cilium_service_protocol_dns_call_duration = metric === 'cilium_service_protocol_dns_call_duration';
    const cluster_cilium_service_protocol_kafka_call_duration = metric === 'cilium_service_protocol_kafka_call_duration';
    if (!cluster_cilium_service_protocol_call_duration && !cluster_cilium_service_protocol_http_call_duration && !cluster_cilium_service_protocol_dns_call_duration && !cluster_cilium_service_protocol_kafka_call_duration) return undefined;
    return {
      cluster_cilium_service_protocol_call_duration,
      cluster_cilium_service_protocol_http_call_duration,
      cluster_cilium_service_protocol_dns_call_duration,
      cluster_cilium_service_protocol_kafka_call_duration,
    };
  }

  merge(binding: ClusterCiliumServiceSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_cilium_service_protocol_call_duration = from(ClusterCiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_call_duration) {
      tables.cluster_cilium_service_protocol_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_http_call_duration = from(ClusterCiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_http_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_http_call_duration) {
      tables.cluster_cilium_service_protocol_http_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_dns_call_duration = from(ClusterCiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_dns_call_duration) {
      tables.cluster_cilium_service_protocol_dns_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_kafka_call_duration = from(ClusterCiliumServiceSumMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_service_protocol_kafka_call_duration) {
      tables.cluster_cilium_service_protocol_kafka_call_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterCiliumServiceProtocolCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_protocol_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolHttpCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_protocol_http_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolDnsCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolKafkaCallDurationMetric,
        bucket,
        tables.cluster_cilium_service_protocol_kafka_call_duration,
      );
    }
    return closed;
  }
}

export const clusterCiliumServiceSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterCiliumServiceSumMetrics',
  scope: clusterCiliumServiceScope,
  origins: [
    { scope: 'CiliumService', function: 'sum' },
    { scope: 'FederatedCiliumService', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(serviceName, !virtualLayers.has(layer));
    return { id, name: serviceName, fields: [serviceName, layer] };
  },
  createDispatcher: (host) => new ClusterCiliumServiceSumMetricsDispatcher(host),
};
