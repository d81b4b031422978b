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
  kubernetesServiceEndpointCallTimeMetric,
  kubernetesServiceEndpointHttpAvgReqBodySizeMetric,
  kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
  kubernetesServiceEndpointHttpAvgRespBodySizeMetric,
  kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
  kubernetesServiceEndpointHttpCallTimeMetric,
} from '../metrics/pod-endpoint-long-avg-metrics.ts';
import { federatedPodEndpointScope } from '../scopes.ts';

/** Which metrics over PodEndpointLongAvgMetrics take one downstream metric of one stream. */
interface PodEndpointLongAvgMetricsBinding extends Binding {
  readonly kubernetes_service_endpoint_call_time: boolean;
  readonly kubernetes_service_endpoint_http_call_time: boolean;
  readonly kubernetes_service_endpoint_http_avg_req_header_size: boolean;
  readonly kubernetes_service_endpoint_http_avg_req_body_size: boolean;
  readonly kubernetes_service_endpoint_http_avg_resp_header_size: boolean;
  readonly kubernetes_service_endpoint_http_avg_resp_body_size: boolean;
}

/** The tables of one time bucket, one per metric over PodEndpointLongAvgMetrics. */
class PodEndpointLongAvgMetricsTables {
  readonly kubernetes_service_endpoint_call_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_endpoint_http_call_time: LongAvgMetricsAddTable;
  readonly kubernetes_service_endpoint_http_avg_req_header_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_endpoint_http_avg_req_body_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_endpoint_http_avg_resp_header_size: LongAvgMetricsAddTable;
  readonly kubernetes_service_endpoint_http_avg_resp_body_size: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_endpoint_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointCallTimeMetric),
    );
    this.kubernetes_service_endpoint_http_call_time = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpCallTimeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_req_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_req_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_resp_header_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_resp_body_size = new LongAvgMetricsAddTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgRespBodySizeMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over PodEndpointLongAvgMetrics. */
export class PodEndpointLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<PodEndpointLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new PodEndpointLongAvgMetricsTables(host));
  }

  bind(metric: string): PodEndpointLongAvgMetricsBinding | undefined {
    const kubernetes_service_endpoint_call_time = metric === 'kubernetes_service_endpoint_call_time';
    const kubernetes_service_endpoint_http_call_time = metric === 'kubernetes_service_endpoint_http_call_time';
    const kubernetes_service_endpoint_http_avg_req_header_size = metric === 'kubernetes_service_endpoint_http_avg_req_header_size';
    const kubernetes_service_endpoint_http_avg_req_body_size = metric === 'kubernetes_service_endpoint_http_avg_req_body_size';
    const kubernetes_service_endpoint_http_avg_resp_header_size = metric === 'kubernetes_service_endpoint_http_avg_resp_header_size';
    const kubernetes_service_endpoint_http_avg_resp_body_size = metric === 'kubernetes_service_endpoint_http_avg_resp_body_size';
    if (!kubernetes_service_endpoint_call_time && !kubernetes_service_endpoint_http_call_time && !kubernetes_service_endpoint_http_avg_req_header_size && !kubernetes_service_endpoint_http_avg_req_body_size && !kubernetes_service_endpoint_http_avg_resp_header_size && !kubernetes_service_endpoint_http_avg_resp_body_size) return undefined;
    return {
      kubernetes_service_endpoint_call_time,
      kubernetes_service_endpoint_http_call_time,
      kubernetes_service_endpoint_http_avg_req_header_size,
      kubernetes_service_endpoint_http_avg_req_body_size,
      kubernetes_service_endpoint_http_avg_resp_header_size,
      kubernetes_service_endpoint_http_avg_resp_body_size,
    };
  }

  merge(binding: PodEndpointLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // kubernetes_service_endpoint_call_time = from(PodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_call_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_endpoint_call_time) {
      tables.kubernetes_service_endpoint_call_time.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_call_time = from(PodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_call_time")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_endpoint_http_call_time) {
      tables.kubernetes_service_endpoint_http_call_time.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_avg_req_header_size = from(PodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_req_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_endpoint_http_avg_req_header_size) {
      tables.kubernetes_service_endpoint_http_avg_req_header_size.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_avg_req_body_size = from(PodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_req_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_endpoint_http_avg_req_body_size) {
      tables.kubernetes_service_endpoint_http_avg_req_body_size.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_avg_resp_header_size = from(PodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_resp_header_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_endpoint_http_avg_resp_header_size) {
      tables.kubernetes_service_endpoint_http_avg_resp_header_size.merge(block.entities, columns);
    }
    // kubernetes_service_endpoint_http_avg_resp_body_size = from(PodEndpointLongAvgMetrics.*)
    // .filter(metric == "kubernetes_service_endpoint_http_avg_resp_body_size")
    // .longAvgMetricsAdd(summation, count);
    if (binding.kubernetes_service_endpoint_http_avg_resp_body_size) {
      tables.kubernetes_service_endpoint_http_avg_resp_body_size.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, kubernetesServiceEndpointCallTimeMetric, bucket, tables.kubernetes_service_endpoint_call_time);
      closeTable(
        closed,
        kubernetesServiceEndpointHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_resp_body_size,
      );
    }
    return closed;
  }
}

export const podEndpointLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'PodEndpointLongAvgMetrics',
  scope: federatedPodEndpointScope,
  origins: [
    { scope: 'K8SEndpoint', function: 'longAvg' },
    { scope: 'FederatedPodEndpoint', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'endpointName', 'layer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const endpointName = fields[1]!;
    const layer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  },
  createDispatcher: (host) => new PodEndpointLongAvgMetricsDispatcher(host),
};
