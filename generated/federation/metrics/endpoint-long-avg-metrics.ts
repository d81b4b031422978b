// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedEndpointScope } from '../scopes.ts';
// endpoint_resp_time = from(EndpointLongAvgMetrics.*)
// .filter(metric == "endpoint_resp_time")
// .longAvgMetricsAdd(summation, count);
export const endpointRespTimeMetric: MetricDefinition = {
  name: 'endpoint_resp_time',
  scope: federatedEndpointScope,
  function: longAvgMetricsAddFunction,
  source: 'EndpointLongAvgMetrics',
  statement: 'endpoint_resp_time = from(EndpointLongAvgMetrics.*)\n    .filter(metric == "endpoint_resp_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['endpoint_resp_time'],
  byCluster: false,
};

/**
 * endpoint_resp_time = from(EndpointLongAvgMetrics.*)
 *     .filter(metric == "endpoint_resp_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class EndpointRespTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(endpointRespTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointRespTimeMetric {
    const columns = EndpointRespTimeMetric.decode<LongAvgMetricsAddColumns>(endpointRespTimeMetric, bytes);
    return new EndpointRespTimeMetric(entity, bucket, columns);
  }
}
