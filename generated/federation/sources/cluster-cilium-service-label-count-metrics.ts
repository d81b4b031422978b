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
  clusterCiliumServiceL4DropReasonCountMetric,
  clusterCiliumServiceProtocolDnsErrorCountMetric,
  clusterCiliumServiceProtocolKafkaCallErrorCountMetric,
} from '../metrics/cluster-cilium-service-label-count-metrics.ts';
import { clusterCiliumServiceScope } from '../scopes.ts';

/** Which metrics over ClusterCiliumServiceLabelCountMetrics take one downstream metric of one stream. */
interface ClusterCiliumServiceLabelCountMetricsBinding extends Binding {
  readonly cluster_cilium_service_l4_drop_reason_count: boolean;
  readonly cluster_cilium_service_protocol_dns_error_count: boolean;
  readonly cluster_cilium_service_protocol_kafka_call_error_count: boolean;
}

/** The tables of one time bucket, one per metric over ClusterCiliumServiceLabelCountMetrics. */
class ClusterCiliumServiceLabelCountMetricsTables {
  readonly cluster_cilium_service_l4_drop_reason_count: LabelCountMetricsAddTable;
  readonly cluster_cilium_service_protocol_dns_error_count: LabelCountMetricsAddTable;
  readonly cluster_cilium_service_protocol_kafka_call_error_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_cilium_service_l4_drop_reason_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceL4DropReasonCountMetric),
    );
    this.cluster_cilium_service_protocol_dns_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolDnsErrorCountMetric),
    );
    this.cluster_cilium_service_protocol_kafka_call_error_count = new LabelCountMetricsAddTable(
      host,
      host.budget(clusterCiliumServiceProtocolKafkaCallErrorCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over ClusterCiliumServiceLabelCountMetrics. */
export class ClusterCiliumServiceLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterCiliumServiceLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterCiliumServiceLabelCountMetricsTables(host));
  }

  bind(metric: string): ClusterCiliumServiceLabelCountMetricsBinding | undefined {
    const cluster_cilium_service_l4_drop_reason_count = metric === 'cilium_service_l4_drop_reason_count';
    const cluster_cilium_service_protocol_dns_error_count = metric === 'cilium_service_protocol_dns_error_count';
    const cluster_cilium_service_protocol_kafka_call_error_count = metric === 'cilium_service_protocol_kafka_call_error_count';
    if (!cluster_cilium_service_l4_drop_reason_count && !cluster_cilium_service_protocol_dns_error_count && !cluster_cilium_service_protocol_kafka_call_error_count) return undefined;
    return {
      cluster_cilium_service_l4_drop_reason_count,
      cluster_cilium_service_protocol_dns_error_count,
      cluster_cilium_service_protocol_kafka_call_error_count,
    };
  }

  merge(binding: ClusterCiliumServiceLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // cluster_cilium_service_l4_drop_reason_count = from(ClusterCiliumServiceLabelCountMetrics.*)
    // .filter(metric == "cilium_service_l4_drop_reason_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_service_l4_drop_reason_count) {
      tables.cluster_cilium_service_l4_drop_reason_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_dns_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)
    // .filter(metric == "cilium_service_protocol_dns_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_service_protocol_dns_error_count) {
      tables.cluster_cilium_service_protocol_dns_error_count.merge(block.entities, columns);
    }
    // cluster_cilium_service_protocol_kafka_call_error_count = from(ClusterCiliumServiceLabelCountMetrics.*)
    // .filter(metric == "cilium_service_protocol_kafka_call_error_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.cluster_cilium_service_protocol_kafka_call_error_count) {
      tables.cluster_cilium_service_protocol_kafka_call_error_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterCiliumServiceL4DropReasonCountMetric,
        bucket,
        tables.cluster_cilium_service_l4_drop_reason_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolDnsErrorCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_dns_error_count,
      );
      closeTable(
        closed,
        clusterCiliumServiceProtocolKafkaCallErrorCountMetric,
        bucket,
        tables.cluster_cilium_service_protocol_kafka_call_error_count,
      );
    }
    return closed;
  }
}

export const clusterCiliumServiceLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'ClusterCiliumServiceLabelCountMetrics',
  scope: clusterCiliumServiceScope,
  origins: [
    { scope: 'CiliumService', function: 'labelCount' },
    { scope: 'FederatedCiliumService', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'layer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(serviceName, !virtualLayers.has(layer));
    return { id, name: serviceName, fields: [serviceName, layer] };
  },
  createDispatcher: (host) => new ClusterCiliumServiceLabelCountMetricsDispatcher(host),
};
