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
  clusterCiliumEndpointProtocolDnsErrorCountMetric,
  clusterCiliumEndpointProtocolKafkaCallErrorCountMetric,
} from '../metrics/cluster-pod-endpoint-label-count-metrics.ts';
import { clusterPodEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterPodEndpointLabelCountMetrics take one downstream metric of one stream. */
interface ClusterPodEndpointLabelCountMetricsBinding extends Binding {
  readonly cluster_cilium_endpoint_protocol_dns_error_count: boolean;
  readonly cluster_cilium_endpoint_protocol_kafka_call_error_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodEndpointLabelCountMetrics. */
class ClusterPodEndpointLabelCountMetricsTables {
  readonly cluster_cilium_endpoint_protocol_dns_error_count: LabelCountMetricsAddTable;
  readonly cluster_cilium_endpoint_protocol_kafka_call_error_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_cilium_endpoint_protocol_dns_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolDnsErrorCountMetric),
    );
    this.cluster_cilium_endpoint_protocol_kafka_call_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumEndpointProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over ClusterPodEndpointLabelCountMetrics. */
export class ClusterPodEndpointLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodEndpointLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodEndpointLabelCountMetricsTables(host));
  }

  bind(metric: string): ClusterPodEndpointLabelCountMetricsBinding | undefined {
    const cluster_cilium_endpoint_protocol_dns_error_count = metric === 'cilium_endpoint_protocol_dns_error_count';
    const cluster_cilium_endpoint_protocol_kafka_call_error_count = metric === 'cilium_endpoint_protocol_kafka_call_error_count';
    if (!cluster_cilium_endpoint_protocol_dns_error_count && !cluster_cilium_endpoint_protocol_kafka_call_error_count) return undefined;
    return {
      cluster_cilium_endpoint_protocol_dns_error_count,
      cluster_cilium_endpoint_protocol_kafka_call_error_count,
    };
  }

  merge(binding: ClusterPodEndpointLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // cluster_cilium_endpoint_protocol_dns_error_count = from(ClusterPodEndpointLabelCountMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_dns_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_endpoint_protocol_dns_error_count) {
      tables.cluster_cilium_endpoint_protocol_dns_error_count.merge(block.entities, columns);
    }
    // cluster_cilium_endpoint_protocol_kafka_call_error_count = from(ClusterPodEndpointLabelCountMetrics.*)
    // .filter(metric == "cilium_endpoint_protocol_kafka_call_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_endpoint_protocol_kafka_call_error_count) {
      tables.cluster_cilium_endpoint_protocol_kafka_call_error_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterCiliumEndpointProtocolDnsErrorCountMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_dns_error_count,
      );
      closeTable(
        closed,
        clusterCiliumEndpointProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cluster_cilium_endpoint_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }
}

export const clusterPodEndpointLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodEndpointLabelCountMetrics',
  scope: clusterPodEndpointScope,
  origins: [
    { scope: 'CiliumEndpoint', function: 'labelCount' },
    { scope: 'FederatedPodEndpoint', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new ClusterPodEndpointLabelCountMetricsDispatcher(host),
};
