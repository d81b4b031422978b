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
  clusterCiliumServiceInstanceL4DropReasonCountMetric,
  clusterCiliumServiceInstanceProtocolDnsErrorCountMetric,
  clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric,
} from '../metrics/cluster-pod-label-count-metrics.ts';
import { clusterPodScope } from '../scopes.ts';

/** Which metrics over ClusterPodLabelCountMetrics take one downstream metric of one stream. */
interface ClusterPodLabelCountMetricsBinding extends Binding {
  readonly cluster_cilium_service_instance_l4_drop_reason_count: boolean;
  readonly cluster_cilium_service_instance_protocol_dns_error_count: boolean;
  readonly cluster_cilium_service_instance_protocol_kafka_call_error_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterPodLabelCountMetrics. */
class ClusterPodLabelCountMetricsTables {
  readonly cluster_cilium_service_instance_l4_drop_reason_count: LabelCountMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_dns_error_count: LabelCountMetricsAddTable;
  readonly cluster_cilium_service_instance_protocol_kafka_call_error_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_cilium_service_instance_l4_drop_reason_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceL4DropReasonCountMetric),
    );
    this.cluster_cilium_service_instance_protocol_dns_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolDnsErrorCountMetric),
    );
    this.cluster_cilium_service_instance_protocol_kafka_call_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over ClusterPodLabelCountMetrics. */
export class ClusterPodLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterPodLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterPodLabelCountMetricsTables(host));
  }

  bind(metric: string): ClusterPodLabelCountMetricsBinding | undefined {
    const cluster_cilium_service_instance_l4_drop_reason_count = metric === 'cilium_service_instance_l4_drop_reason_count';
    const cluster_cilium_service_instance_protocol_dns_error_count = metric === 'cilium_service_instance_protocol_dns_error_count';
    const cluster_cilium_service_instance_protocol_kafka_call_error_count = metric === 'cilium_service_instance_protocol_kafka_call_error_count';
    if (!cluster_cilium_service_instance_l4_drop_reason_count && !cluster_cilium_service_instance_protocol_dns_error_count && !cluster_cilium_service_instance_protocol_kafka_call_error_count) return undefined;
    return {
      cluster_cilium_service_instance_l4_drop_reason_count,
      cluster_cilium_service_instance_protocol_dns_error_count,
      cluster_cilium_service_instance_protocol_kafka_call_error_count,
    };
  }

  merge(binding: ClusterPodLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // cluster_cilium_service_instance_l4_drop_reason_count = from(ClusterPodLabelCountMetrics.*)
    // .filter(metric == "cilium_service_instance_l4_drop_reason_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_service_instance_l4_drop_reason_count) {
      tables.cluster_cilium_service_instance_l4_drop_reason_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_dns_error_count = from(ClusterPodLabelCountMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_dns_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_service_instance_protocol_dns_error_count) {
      tables.cluster_cilium_service_instance_protocol_dns_error_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_instance_protocol_kafka_call_error_count = from(ClusterPodLabelCountMetrics.*)
    // .filter(metric == "cilium_service_instance_protocol_kafka_call_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_service_instance_protocol_kafka_call_error_count) {
      tables.cluster_cilium_service_instance_protocol_kafka_call_error_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterCiliumServiceInstanceL4DropReasonCountMetric,
        bucket,
        tables.cluster_cilium_service_instance_l4_drop_reason_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolDnsErrorCountMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_dns_error_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceInstanceProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cluster_cilium_service_instance_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }
}

export const clusterPodLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'ClusterPodLabelCountMetrics',
  scope: clusterPodScope,
  origins: [
    { scope: 'CiliumServiceInstance', function: 'labelCount' },
    { scope: 'FederatedPod', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'serviceInstanceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const serviceInstanceName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), serviceInstanceName);
    return { id, name: serviceInstanceName, fields: [serviceName, serviceInstanceName, layer] };
  },
  createDispatcher: (host) => new ClusterPodLabelCountMetricsDispatcher(host),
};
