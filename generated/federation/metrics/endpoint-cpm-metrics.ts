// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CpmMetricsAddColumns,
  CpmMetricsAddMetrics,
  cpmMetricsAddFunction,
} from '../functions/cpm-metrics-add.ts';
import { federatedEndpointScope } from '../scopes.ts';
// endpoint_cpm = from(EndpointCpmMetrics.*)
// .filter(metric == "endpoint_cpm")
// .cpmMetricsAdd(total)
// .decorator("EndpointDecorator");
export const endpointCpmMetric: MetricDefinition = {
  name: 'endpoint_cpm',
  scope: federatedEndpointScope,
  function: cpmMetricsAddFunction,
  source: 'EndpointCpmMetrics',
  statement: 'endpoint_cpm = from(EndpointCpmMetrics.*)\n    .filter(metric == "endpoint_cpm")\n    .cpmMetricsAdd(total)\n    .decorator("EndpointDecorator");',
  decorator: { name: 'EndpointDecorator', attributes: ['attr0'] },
  originMetrics: ['endpoint_cpm'],
  byCluster: false,
};

/**
 * endpoint_cpm = from(EndpointCpmMetrics.*)
 *     .filter(metric == "endpoint_cpm")
 *     .cpmMetricsAdd(total)
 *     .decorator("EndpointDecorator");
 */
export class EndpointCpmMetric extends CpmMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmMetricsAddColumns) {
    super(endpointCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): EndpointCpmMetric {
    const columns = EndpointCpmMetric.decode<CpmMetricsAddColumns>(endpointCpmMetric, bytes);
    return new EndpointCpmMetric(entity, bucket, columns);
  }
}
