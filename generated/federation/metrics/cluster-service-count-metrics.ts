// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type CountMetricsAddColumns,
  CountMetricsAddMetrics,
  countMetricsAddFunction,
} from '../functions/count-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_service_mq_consume_count = from(ClusterServiceCountMetrics.*)
// .filter(metric == "service_mq_consume_count")
// .countMetricsAdd(total);
export const clusterServiceMqConsumeCountMetric: MetricDefinition = {
  name: 'cluster_service_mq_consume_count',
  scope: clusterServiceScope,
  function: countMetricsAddFunction,
  source: 'ClusterServiceCountMetrics',
  statement: 'cluster_service_mq_consume_count = from(ClusterServiceCountMetrics.*)\n    .filter(metric == "service_mq_consume_count")\n    .countMetricsAdd(total);',
  originMetrics: ['service_mq_consume_count'],
  byCluster: true,
};

/**
 * cluster_service_mq_consume_count = from(ClusterServiceCountMetrics.*)
 *     .filter(metric == "service_mq_consume_count")
 *     .countMetricsAdd(total);
 */
export class ClusterServiceMqConsumeCountMetric extends CountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CountMetricsAddColumns) {
    super(clusterServiceMqConsumeCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterServiceMqConsumeCountMetric {
    const columns = ClusterServiceMqConsumeCountMetric.decode<CountMetricsAddColumns>(clusterServiceMqConsumeCountMetric, bytes);
    return new ClusterServiceMqConsumeCountMetric(entity, bucket, columns);
  }
}
