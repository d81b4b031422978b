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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import {
  clusterServiceInstanceRespTimeMetric,
  clusterServiceInstanceSidecarInternalReqLatencyNanosMetric,
  clusterServiceInstanceSidecarInternalRespLatencyNanosMetric,
  clusterServiceInstanceThroughputReceivedMetric,
  clusterServiceInstanceThroughputSentMetric,
} from '../metrics/cluster-service-instance-long-avg-metrics.ts';
import { clusterServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceInstanceLongAvgMetrics take one downstream metric of one stream. */
interface ClusterServiceInstanceLongAvgMetricsBinding extends Binding {
  readonly cluster_service_instance_resp_time: boolean;
  readonly cluster_service_instance_throughput_received: boolean;
  readonly cluster_service_instance_throughput_sent: boolean;
  readonly cluster_service_instance_sidecar_internal_req_latency_nanos: boolean;
  readonly cluster_service_instance_sidecar_internal_resp_latency_nanos: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceInstanceLongAvgMetrics. */
class ClusterServiceInstanceLongAvgMetricsTables {
  readonly cluster_service_instance_resp_time: LongAvgMetricsAddTable;
  readonly cluster_service_instance_throughput_received: LongAvgMetricsAddTable;
  readonly cluster_service_instance_throughput_sent: LongAvgMetricsAddTable;
  readonly cluster_service_instance_sidecar_internal_req_latency_nanos: LongAvgMetricsAddTable;
  readonly cluster_service_instance_sidecar_internal_resp_latency_nanos: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_service_instance_resp_time = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceInstanceRespTimeMetric),
    );
    this.cluster_service_instance_throughput_received = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceInstanceThroughputReceivedMetric),
    );
    this.cluster_service_instance_throughput_sent = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceInstanceThroughputSentMetric),
    );
    this.cluster_service_instance_sidecar_internal_req_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceInstanceSidecarInternalReqLatencyNanosMetric),
    );
    this.cluster_service_instance_sidecar_internal_resp_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterServiceInstanceSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterServiceInstanceLongAvgMetrics. */
export class ClusterServiceInstanceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceInstanceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceInstanceLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterServiceInstanceLongAvgMetricsBinding | undefined {
    const cluster_service_instance_resp_time = metric === 'service_instance_resp_time';
    const cluster_service_instance_throughput_received = metric === 'service_instance_throughput_received';
    const cluster_service_instance_throughput_sent = metric === 'service_instance_throughput_sent';
    const cluster_service_instance_sidecar_internal_req_latency_nanos = metric === 'service_instance_sidecar_internal_req_latency_nanos';
    const cluster_service_instance_sidecar_internal_resp_latency_nanos = metric === 'service_instance_sidecar_internal_resp_latency_nanos';
    if (!cluster_service_instance_resp_time && !cluster_service_instance_throughput_received && !cluster_service_instance_throughput_sent && !cluster_service_instance_sidecar_internal_req_latency_nanos && !cluster_service_instance_sidecar_internal_resp_latency_nanos) return undefined;
    return {
      cluster_service_instance_resp_time,
      cluster_service_instance_throughput_received,
      cluster_service_instance_throughput_sent,
      cluster_service_instance_sidecar_internal_req_latency_nanos,
      cluster_service_instance_sidecar_internal_resp_latency_nanos,
    };
  }

  merge(binding: ClusterServiceInstanceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_service_instance_resp_time = from(ClusterServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_instance_resp_time) {
      tables.cluster_service_instance_resp_time.merge(block.entities, columns);
    }
    // cluster_service_instance_throughput_received = from(ClusterServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_throughput_received")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_instance_throughput_received) {
      tables.cluster_service_instance_throughput_received.merge(block.entities, columns);
    }
    // cluster_service_instance_throughput_sent = from(ClusterServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_throughput_sent")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_instance_throughput_sent) {
      tables.cluster_service_instance_throughput_sent.merge(block.entities, columns);
    }
    // cluster_service_instance_sidecar_internal_req_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_instance_sidecar_internal_req_latency_nanos) {
      tables.cluster_service_instance_sidecar_internal_req_latency_nanos.merge(block.entities, columns);
    }
    // cluster_service_instance_sidecar_internal_resp_latency_nanos = from(ClusterServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_service_instance_sidecar_internal_resp_latency_nanos) {
      tables.cluster_service_instance_sidecar_internal_resp_latency_nanos.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterServiceInstanceRespTimeMetric, bucket, tables.cluster_service_instance_resp_time);
      closeTable(
        closed,
        clusterServiceInstanceThroughputReceivedMetric,
        bucket,
        tables.cluster_service_instance_throughput_received,
      );
      closeTable(
        closed,
        clusterServiceInstanceThroughputSentMetric,
        bucket,
        tables.cluster_service_instance_throughput_sent,
      );
      closeTable(
        closed,
        clusterServiceInstanceSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.cluster_service_instance_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        clusterServiceInstanceSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.cluster_service_instance_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }
}

export const clusterServiceInstanceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceInstanceLongAvgMetrics',
  scope: clusterServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'longAvg' },
    { scope: 'TCPServiceInstance', function: 'longAvg' },
    { scope: 'FederatedServiceInstance', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterServiceInstanceLongAvgMetricsDispatcher(host),
};
