// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type Percentile2MetricsAddColumns,
  Percentile2MetricsAddMetrics,
  percentile2MetricsAddFunction,
} from '../functions/percentile2-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// percentile2_of_all = from(ServicePercentile2Metrics.*)
// .filter(metric in ["percentile2_of_service", "percentile2_of_all"])
// .percentile2MetricsAdd(precision, dataset);
export const percentile2OfAllMetric: MetricDefinition = {
  name: 'percentile2_of_all',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'percentile2_of_all = from(ServicePercentile2Metrics.*)\n    .filter(metric in ["percentile2_of_service", "percentile2_of_all"])\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['percentile2_of_service', 'percentile2_of_all'],
  byCluster: false,
};

/**
 * percentile2_of_all = from(ServicePercentile2Metrics.*)
 *     .filter(metric in ["percentile2_of_service", "percentile2_of_all"])
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class Percentile2OfAllMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(percentile2OfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): Percentile2OfAllMetric {
    const columns = Percentile2OfAllMetric.decode<Percentile2MetricsAddColumns>(percentile2OfAllMetric, bytes);
    return new Percentile2OfAllMetric(entity, bucket, columns);
  }
}

// percentile_of_orders = from(ServicePercentile2Metrics.*)
// .filter(metric == "percentile2_of_service" && name like "%order")
// .percentile2MetricsAdd(precision, dataset);
export const percentileOfOrdersMetric: MetricDefinition = {
  name: 'percentile_of_orders',
  scope: federatedServiceScope,
  function: percentile2MetricsAddFunction,
  source: 'ServicePercentile2Metrics',
  statement: 'percentile_of_orders = from(ServicePercentile2Metrics.*)\n    .filter(metric == "percentile2_of_service" && name like "%order")\n    .percentile2MetricsAdd(precision, dataset);',
  originMetrics: ['percentile2_of_service'],
  byCluster: false,
};

/**
 * percentile_of_orders = from(ServicePercentile2Metrics.*)
 *     .filter(metric == "percentile2_of_service" && name like "%order")
 *     .percentile2MetricsAdd(precision, dataset);
 */
export class PercentileOfOrdersMetric extends Percentile2MetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2MetricsAddColumns) {
    super(percentileOfOrdersMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentileOfOrdersMetric {
    const columns = PercentileOfOrdersMetric.decode<Percentile2MetricsAddColumns>(percentileOfOrdersMetric, bytes);
    return new PercentileOfOrdersMetric(entity, bucket, columns);
  }
}
