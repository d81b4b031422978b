// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedEndpointScope } from '../scopes.ts';
// endpoint_sla = from(EndpointPercentMetrics.*)
// .filter(metric == "endpoint_sla")
// .percentMetricsAdd(total, match)
// .decorator("EndpointDecorator");
export const endpointSlaMetric: MetricDefinition = {
  name: 'endpoint_sla',
  scope: federatedEndpointScope,
  function: percentMetricsAddFunction,
  source: 'EndpointPercentMetrics',
  statement: 'endpoint_sla = from(EndpointPercentMetrics.*)\n    .filter(metric == "endpoint_sla")\n    .percentMetricsAdd(total, match)\n    .decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  originMetrics: ['endpoint_sla'],
  byCluster: false,
};

/**
 * endpoint_sla = from(EndpointPercentMetrics.*)
 *     .filter(metric == "endpoint_sla")
 *     .percentMetricsAdd(total, match)
 *     .decorator("EndpointDecorator");
 */
export class EndpointSlaMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(endpointSlaMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointSlaMetric {
    const columns = EndpointSlaMetric.decode<PercentMetricsAddColumns>(endpointSlaMetric, bytes);
    return new EndpointSlaMetric(entity, bucket, columns);
  }
}
