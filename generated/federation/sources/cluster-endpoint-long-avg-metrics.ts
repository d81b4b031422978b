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
  clusterEndpointMqConsumeLatencyMetric,
  clusterEndpointRespTimeMetric,
  clusterEndpointSidecarInternalReqLatencyNanosMetric,
  clusterEndpointSidecarInternalRespLatencyNanosMetric,
} from '../metrics/cluster-endpoint-long-avg-metrics.ts';
import { clusterEndpointScope } from '../scopes.ts';

/** Which metrics over ClusterEndpointLongAvgMetrics take one downstream metric of one stream. */
interface ClusterEndpointLongAvgMetricsBinding extends Binding {
  readonly cluster_endpoint_resp_time: boolean;
  readonly cluster_endpoint_mq_consume_latency: boolean;
  readonly cluster_endpoint_sidecar_internal_req_latency_nanos: boolean;
  readonly cluster_endpoint_sidecar_internal_resp_latency_nanos: boolean;
}

/** The tables of one time bucket, one per metric over ClusterEndpointLongAvgMetrics. */
class ClusterEndpointLongAvgMetricsTables {
  readonly cluster_endpoint_resp_time: LongAvgMetricsAddTable;
  readonly cluster_endpoint_mq_consume_latency: LongAvgMetricsAddTable;
  readonly cluster_endpoint_sidecar_internal_req_latency_nanos: LongAvgMetricsAddTable;
  readonly cluster_endpoint_sidecar_internal_resp_latency_nanos: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_endpoint_resp_time = new LongAvgMetricsAddTable(host, host.budget(clusterEndpointRespTimeMetric));
    this.cluster_endpoint_mq_consume_latency = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterEndpointMqConsumeLatencyMetric),
    );
    this.cluster_endpoint_sidecar_internal_req_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterEndpointSidecarInternalReqLatencyNanosMetric),
    );
    this.cluster_endpoint_sidecar_internal_resp_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterEndpointSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterEndpointLongAvgMetrics. */
export class ClusterEndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterEndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterEndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterEndpointLongAvgMetricsBinding | undefined {
    const cluster_endpoint_resp_time = metric === 'endpoint_resp_time';
    const cluster_endpoint_mq_consume_latency = metric === 'endpoint_mq_consume_latency';
    const cluster_endpoint_sidecar_internal_req_latency_nanos = metric === 'endpoint_sidecar_internal_req_latency_nanos';
    const cluster_endpoint_sidecar_internal_resp_latency_nanos = metric === 'endpoint_sidecar_internal_resp_latency_nanos';
    if (!cluster_endpoint_resp_time && !cluster_endpoint_mq_consume_latency && !cluster_endpoint_sidecar_internal_req_latency_nanos && !cluster_endpoint_sidecar_internal_resp_latency_nanos) return undefined;
    return {
      cluster_endpoint_resp_time,
      cluster_endpoint_mq_consume_latency,
      cluster_endpoint_sidecar_internal_req_latency_nanos,
      cluster_endpoint_sidecar_internal_resp_latency_nanos,
    };
  }

  merge(binding: ClusterEndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_endpoint_resp_time = from(ClusterEndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_resp_time")
    // .longAvgMetricsAdd(summation, count)
    // .decorator("EndpointDecorator");
    if (binding.cluster_endpoint_resp_time) {
      tables.cluster_endpoint_resp_time.merge(block.entities, columns);
    }
    // cluster_endpoint_mq_consume_latency = from(ClusterEndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_mq_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_endpoint_mq_consume_latency) {
      tables.cluster_endpoint_mq_consume_latency.merge(block.entities, columns);
    }
    // cluster_endpoint_sidecar_internal_req_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_endpoint_sidecar_internal_req_latency_nanos) {
      tables.cluster_endpoint_sidecar_internal_req_latency_nanos.merge(block.entities, columns);
    }
    // cluster_endpoint_sidecar_internal_resp_latency_nanos = from(ClusterEndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_endpoint_sidecar_internal_resp_latency_nanos) {
      tables.cluster_endpoint_sidecar_internal_resp_latency_nanos.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterEndpointRespTimeMetric, bucket, tables.cluster_endpoint_resp_time);
      closeTable(closed, clusterEndpointMqConsumeLatencyMetric, bucket, tables.cluster_endpoint_mq_consume_latency);
      closeTable(
        closed,
        clusterEndpointSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.cluster_endpoint_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        clusterEndpointSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.cluster_endpoint_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }
}

export const clusterEndpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterEndpointLongAvgMetrics',
  scope: clusterEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'longAvg' },
    { scope: 'FederatedEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return {
      id,
      name,
      fields: [serviceName, name, serviceLayer],
      attributes: {
        'EndpointDecorator.attr0': serviceLayer,
      },
    };
  },
  createDispatcher: (host) => new ClusterEndpointLongAvgMetricsDispatcher(host),
};
