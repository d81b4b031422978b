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
  clusterCiliumEndpointProtocolCallDurationMetric,
  clusterCiliumEndpointProtocolDnsCallDurationMetric,
  clusterCiliumEndpointProtocolHttpCallDurationMetric,
  clusterCiliumEndpointProtocolKafkaCallDurationMetric,
} from '../metrics/cluster-pod-endpoint-sum-metrics.ts';
import { clusterPodEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterPodEndpointSumMetrics take one downstream metric of one stream. */
interface ClusterPodEndpointSumMetricsBinding extends Binding {
  readonly cluster_cilium_endpoint_protocol_call_duration: boolean;
  readonly cluster_cilium_endpoint_protocol_http_call_duration: boolean;
  readonly cluster_cilium_endpoint_protocol_dns_call_duration: boolean;
  readonly cluster_cilium_endpoint_protocol_kafka_call_duration: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodEndpointSumMetrics. */
class ClusterPodEndpointSumMetricsTables {
  readonly cluster_cilium_endpoint_protocol_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_http_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_dns_call_duration: SumMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_kafka_call_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_cilium_endpoint_protocol_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolCallDurationMetric),
    );
    this.cluster_cilium_endpoint_protocol_http_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolHttpCallDurationMetric),
    );
    this.cluster_cilium_endpoint_protocol_dns_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolDnsCallDurationMetric),
    );
    this.cluster_cilium_endpoint_protocol_kafka_call_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolKafkaCallDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterPodEndpointSumMetrics. */
export class ClusterPodEndpointSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodEndpointSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodEndpointSumMetricsTables(host));
  }

  bind(metric: string): ClusterPodEndpointSumMetricsBinding | undefined {
    const cluster_cilium_endpoint_protocol_call_duration = metric === 'cilium_endpoint_protocol_call_duration';
    const cluster_cilium_endpoint_protocol_http_call_duration = metric === 'cilium_endpoint_protocol_http_call_duration';
    const cluster_cilium_endpoint_protocol_dns_call_duration = metric === 'cilium_endpoint_protocol_dns_call_duration';
    const cluster_cilium_endpoint_protocol_kafka_call_duration = metric === 'cilium_endpoint_protocol_kafka_call_duration';
    if (!cluster_cilium_endpoint_protocol_call_duration && !cluster_cilium_endpoint_protocol_http_call_duration && !cluster_cilium_endpoint_protocol_dns_call_duration && !cluster_cilium_endpoint_protocol_kafka_call_duration) return undefined;
    return {
      cluster_cilium_endpoint_protocol_call_duration,
      cluster_cilium_endpoint_protocol_http_call_duration,
      cluster_cilium_endpoint_protocol_dns_call_duration,
      cluster_cilium_endpoint_protocol_kafka_call_duration,
    };
  }

  merge(binding: ClusterPodEndpointSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_cilium_endpoint_protocol_call_duration = from(ClusterPodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_call_duration) {
      tables.cluster_cilium_endpoint_protocol_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_http_call_duration = from(ClusterPodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_http_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_http_call_duration) {
      tables.cluster_cilium_endpoint_protocol_http_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_dns_call_duration = from(ClusterPodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_dns_call_duration) {
      tables.cluster_cilium_endpoint_protocol_dns_call_duration.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_kafka_call_duration = from(ClusterPodEndpointSumMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_cilium_endpoint_protocol_kafka_call_duration) {
      tables.cluster_cilium_endpoint_protocol_kafka_call_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterCiliumEndpointProtocolCallDurationMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolHttpCallDurationMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_http_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolDnsCallDurationMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_dns_call_duration,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolKafkaCallDurationMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_kafka_call_duration,
      );
    }
    return closed;
  }
}

export const clusterPodEndpointSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodEndpointSumMetrics',
  scope: clusterPodEndpointScope,
  origins: [
    { scope: 'CiliumEndpoint', function: 'sum' },
    { scope: 'FederatedPodEndpoint', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new ClusterPodEndpointSumMetricsDispatcher(host),
};
