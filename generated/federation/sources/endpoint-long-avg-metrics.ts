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
  endpointMqConsumeLatencyMetric,
  endpointRespTimeMetric,
  endpointSidecarInternalReqLatencyNanosMetric,
  endpointSidecarInternalRespLatencyNanosMetric,
} from '../metrics/endpoint-long-avg-metrics.ts';
import { federatedEndpointScope } from '../scopes.ts';

/** Which metrics over EndpointLongAvgMetrics take one downstream metric of one stream. */
interface EndpointLongAvgMetricsBinding extends Binding {
  readonly endpoint_resp_time: boolean;
  readonly endpoint_mq_consume_latency: boolean;
  readonly endpoint_sidecar_internal_req_latency_nanos: boolean;
  readonly endpoint_sidecar_internal_resp_latency_nanos: boolean;
}

/** The tables of one time bucket, one per metric over EndpointLongAvgMetrics. */
class EndpointLongAvgMetricsTables {
  readonly endpoint_resp_time: LongAvgMetricsAddTable;
  readonly endpoint_mq_consume_latency: LongAvgMetricsAddTable;
  readonly endpoint_sidecar_internal_req_latency_nanos: LongAvgMetricsAddTable;
  readonly endpoint_sidecar_internal_resp_latency_nanos: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.endpoint_resp_time = new LongAvgMetricsAddTable(host, host.budget(endpointRespTimeMetric));
    this.endpoint_mq_consume_latency = new LongAvgMetricsAddTable(host, host.budget(endpointMqConsumeLatencyMetric));
    this.endpoint_sidecar_internal_req_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(endpointSidecarInternalReqLatencyNanosMetric),
    );
    this.endpoint_sidecar_internal_resp_latency_nanos = new LongAvgMetricsAddTable(
      host,
      host.budget(endpointSidecarInternalRespLatencyNanosMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over EndpointLongAvgMetrics. */
export class EndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<EndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new EndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): EndpointLongAvgMetricsBinding | undefined {
    const endpoint_resp_time = metric === 'endpoint_resp_time';
    const endpoint_mq_consume_latency = metric === 'endpoint_mq_consume_latency';
    const endpoint_sidecar_internal_req_latency_nanos = metric === 'endpoint_sidecar_internal_req_latency_nanos';
    const endpoint_sidecar_internal_resp_latency_nanos = metric === 'endpoint_sidecar_internal_resp_latency_nanos';
    if (!endpoint_resp_time && !endpoint_mq_consume_latency && !endpoint_sidecar_internal_req_latency_nanos && !endpoint_sidecar_internal_resp_latency_nanos) return undefined;
    return {
      endpoint_resp_time,
      endpoint_mq_consume_latency,
      endpoint_sidecar_internal_req_latency_nanos,
      endpoint_sidecar_internal_resp_latency_nanos,
    };
  }

  merge(binding: EndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // endpoint_resp_time = from(EndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_resp_time")
    // .longAvgMetricsAdd(summation, count)
    // .decorator("EndpointDecorator");
    if (binding.endpoint_resp_time) {
      tables.endpoint_resp_time.merge(block.entities, columns);
    }
    // endpoint_mq_consume_latency = from(EndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_mq_consume_latency")
    // .longAvgMetricsAdd(summation, count);
    if (binding.endpoint_mq_consume_latency) {
      tables.endpoint_mq_consume_latency.merge(block.entities, columns);
    }
    // endpoint_sidecar_internal_req_latency_nanos = from(EndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_sidecar_internal_req_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.endpoint_sidecar_internal_req_latency_nanos) {
      tables.endpoint_sidecar_internal_req_latency_nanos.merge(block.entities, columns);
    }
    // endpoint_sidecar_internal_resp_latency_nanos = from(EndpointLongAvgMetrics.*)
    // .filter(metric == "endpoint_sidecar_internal_resp_latency_nanos")
    // .longAvgMetricsAdd(summation, count);
    if (binding.endpoint_sidecar_internal_resp_latency_nanos) {
      tables.endpoint_sidecar_internal_resp_latency_nanos.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, endpointRespTimeMetric, bucket, tables.endpoint_resp_time);
      closeTable(closed, endpointMqConsumeLatencyMetric, bucket, tables.endpoint_mq_consume_latency);
      closeTable(
        closed,
        endpointSidecarInternalReqLatencyNanosMetric,
        bucket,
        tables.endpoint_sidecar_internal_req_latency_nanos,
      );
      closeTable(
        closed,
        endpointSidecarInternalRespLatencyNanosMetric,
        bucket,
        tables.endpoint_sidecar_internal_resp_latency_nanos,
      );
    }
    return closed;
  }
}

export const endpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'EndpointLongAvgMetrics',
  scope: federatedEndpointScope,
  origins: [
    { scope: 'Endpoint', function: 'longAvg' },
    { scope: 'FederatedEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'name', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
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
  createDispatcher: (host) => new EndpointLongAvgMetricsDispatcher(host),
};
