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
  serviceInstanceRespTimeMetric,
  serviceInstanceSidecarInternalReqLatencyNanosMetric,
  serviceInstanceSidecarInternalRespLatencyNanosMetric,
  serviceInstanceThroughputReceivedMetric,
  serviceInstanceThroughputSentMetric,
} from '../metrics/service-instance-long-avg-metrics.ts';
import { federatedServiceInstanceScope } from '../scopes.ts';

/** Which metrics over ServiceInstanceLongAvgMetrics take one downstream metric of one stream. */
interface ServiceInstanceLongAvgMetricsBinding extends Binding {
  readonly service_instance_resp_time: boolean;
  readonly service_instance_throughput_received: boolean;
  readonly service_instance_throughput_sent: boolean;
  readonly service_instance_sidecar_internal_req_latency_nanos: boolean;
  readonly service_instance_sidecar_internal_resp_latency_nanos: boolean;
}

/** The tables of one time bucket, one per metric over ServiceInstanceLongAvgMetrics. */
class ServiceInstanceLongAvgMetricsTables {
  readonly service_instance_resp_time: LongAvgMetricsAddTable;
  readonly service_instance_throughput_received: LongAvgMetricsAddTable;
  readonly service_instance_throughput_sent: LongAvgMetricsAddTable;
  readonly service_instance_sidecar_internal_req_latency_nanos: LongAvgMetricsAddTable;
  readonly service_instance_sidecar_internal_resp_latency_nanos: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.service_instance_resp_time = new LongAvgMetricsAddTable(host, host.budget(serviceInstanceRespTimeMetric));
    this.service_instance_throughput_received = new LongAvgMetricsAddTable(
      host,
      host.budget(serviceInstanceThroughputReceivedMetric),
    );
    this.service_instance_throughput_sent = new LongAvgMetricsAddTable(
      host,
      host.budget(serviceInstanceThroughputSentMetric),
    );
    this.service_instance_sidecar_internal_req_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(serviceInstanceSidecarInternalReqLatencyNanosMetric),
    );
    this.service_instance_sidecar_internal_resp_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(serviceInstanceSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ServiceInstanceLongAvgMetrics. */
export class ServiceInstanceLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceInstanceLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceInstanceLongAvgMetricsTables(host));
  }

  bind(metric: string): ServiceInstanceLongAvgMetricsBinding | undefined {
    const service_instance_resp_time = metric === 'service_instance_resp_time';
    const service_instance_throughput_received = metric === 'service_instance_throughput_received';
    const service_instance_throughput_sent = metric === 'service_instance_throughput_sent';
    const service_instance_sidecar_internal_req_latency_nanos = metric === 'service_instance_sidecar_internal_req_latency_nanos';
    const service_instance_sidecar_internal_resp_latency_nanos = metric === 'service_instance_sidecar_internal_resp_latency_nanos';
    if (!service_instance_resp_time && !service_instance_throughput_received && !service_instance_throughput_sent && !service_instance_sidecar_internal_req_latency_nanos && !service_instance_sidecar_internal_resp_latency_nanos) return undefined;
    return {
      service_instance_resp_time,
      service_instance_throughput_received,
      service_instance_throughput_sent,
      service_instance_sidecar_internal_req_latency_nanos,
      service_instance_sidecar_internal_resp_latency_nanos,
    };
  }

  merge(binding: ServiceInstanceLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // service_instance_resp_time = from(ServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_resp_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_instance_resp_time) {
      tables.service_instance_resp_time.merge(block.entities, columns);
    }
    // service_instance_throughput_received = from(ServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_throughput_received")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_instance_throughput_received) {
      tables.service_instance_throughput_received.merge(block.entities, columns);
    }
    // service_instance_throughput_sent = from(ServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_throughput_sent")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_instance_throughput_sent) {
      tables.service_instance_throughput_sent.merge(block.entities, columns);
    }
    // service_instance_sidecar_internal_req_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_sidecar_internal_req_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_instance_sidecar_internal_req_latency_nanos) {
      tables.service_instance_sidecar_internal_req_latency_nanos.merge(block.entities, columns);
    }
    // service_instance_sidecar_internal_resp_latency_nanos = from(ServiceInstanceLongAvgMetrics.*)
    // .filter(metric == "service_instance_sidecar_internal_resp_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.service_instance_sidecar_internal_resp_latency_nanos) {
      tables.service_instance_sidecar_internal_resp_latency_nanos.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, serviceInstanceRespTimeMetric, bucket, tables.service_instance_resp_time);
      closeTable(closed, serviceInstanceThroughputReceivedMetric, bucket, tables.service_instance_throughput_received);
      closeTable(closed, serviceInstanceThroughputSentMetric, bucket, tables.service_instance_throughput_sent);
      closeTable(
        closed,
        serviceInstanceSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.service_instance_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        serviceInstanceSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.service_instance_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }
}

export const serviceInstanceLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ServiceInstanceLongAvgMetrics',
  scope: federatedServiceInstanceScope,
  origins: [
    { scope: 'ServiceInstance', function: 'longAvg' },
    { scope: 'TCPServiceInstance', function: 'longAvg' },
    { scope: 'FederatedServiceInstance', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const name = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), name);
    return { id, name, fields: [serviceName, name, serviceLayer] };
  },
  createDispatcher: (host) => new ServiceInstanceLongAvgMetricsDispatcher(host),
};
