// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../../../src/runtime/api.ts';
import {
  type PercentMetricsAddColumns,
  PercentMetricsAddMetrics,
  percentMetricsAddFunction,
} from '../functions/percent-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// percent_of_all = from(ServicePercentMetrics.*)
// .filter(metric in ["percent_of_service", "percent_of_all"])
// .percentMetricsAdd(total, match);
export const percentOfAllMetric: MetricDefinition = {
  name: 'percent_of_all',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'percent_of_all = from(ServicePercentMetrics.*)\n    .filter(metric in ["percent_of_service", "percent_of_all"])\n    .percentMetricsAdd(total, match);',
  originMetrics: ['percent_of_service', 'percent_of_all'],
  byCluster: false,
};

/**
 * percent_of_all = from(ServicePercentMetrics.*)
 *     .filter(metric in ["percent_of_service", "percent_of_all"])
 *     .percentMetricsAdd(total, match);
 */
export class PercentOfAllMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(percentOfAllMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentOfAllMetric {
    const columns = PercentOfAllMetric.decode<PercentMetricsAddColumns>(percentOfAllMetric, bytes);
    return new PercentOfAllMetric(entity, bucket, columns);
  }
}

// percent_of_europe = from(ServicePercentMetrics.*)
// .filter(metric == "percent_of_service" && cluster like "eu-%")
// .percentMetricsAdd(total, match);
export const percentOfEuropeMetric: MetricDefinition = {
  name: 'percent_of_europe',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'percent_of_europe = from(ServicePercentMetrics.*)\n    .filter(metric == "percent_of_service" && cluster like "eu-%")\n    .percentMetricsAdd(total, match);',
  originMetrics: ['percent_of_service'],
  byCluster: false,
};

/**
 * Filters that are decided with the stream, with an entity, and with every row.
 *
 * percent_of_europe = from(ServicePercentMetrics.*)
 *     .filter(metric == "percent_of_service" && cluster like "eu-%")
 *     .percentMetricsAdd(total, match);
 */
export class PercentOfEuropeMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(percentOfEuropeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentOfEuropeMetric {
    const columns = PercentOfEuropeMetric.decode<PercentMetricsAddColumns>(percentOfEuropeMetric, bytes);
    return new PercentOfEuropeMetric(entity, bucket, columns);
  }
}

// percent_of_orders = from(ServicePercentMetrics.*)
// .filter(metric == "percent_of_service")
// .filter(name like "order%" && layer == Layer.GENERAL)
// .percentMetricsAdd(total, match);
export const percentOfOrdersMetric: MetricDefinition = {
  name: 'percent_of_orders',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'percent_of_orders = from(ServicePercentMetrics.*)\n    .filter(metric == "percent_of_service")\n    .filter(name like "order%" && layer == Layer.GENERAL)\n    .percentMetricsAdd(total, match);',
  originMetrics: ['percent_of_service'],
  byCluster: false,
};

/**
 * percent_of_orders = from(ServicePercentMetrics.*)
 *     .filter(metric == "percent_of_service")
 *     .filter(name like "order%" && layer == Layer.GENERAL)
 *     .percentMetricsAdd(total, match);
 */
export class PercentOfOrdersMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(percentOfOrdersMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentOfOrdersMetric {
    const columns = PercentOfOrdersMetric.decode<PercentMetricsAddColumns>(percentOfOrdersMetric, bytes);
    return new PercentOfOrdersMetric(entity, bucket, columns);
  }
}

// percent_of_busy = from(ServicePercentMetrics.*)
// .filter(metric == "percent_of_service" && total > 1)
// .percentMetricsAdd(total, match);
export const percentOfBusyMetric: MetricDefinition = {
  name: 'percent_of_busy',
  scope: federatedServiceScope,
  function: percentMetricsAddFunction,
  source: 'ServicePercentMetrics',
  statement: 'percent_of_busy = from(ServicePercentMetrics.*)\n    .filter(metric == "percent_of_service" && total > 1)\n    .percentMetricsAdd(total, match);',
  originMetrics: ['percent_of_service'],
  byCluster: false,
};

/**
 * percent_of_busy = from(ServicePercentMetrics.*)
 *     .filter(metric == "percent_of_service" && total > 1)
 *     .percentMetricsAdd(total, match);
 */
export class PercentOfBusyMetric extends PercentMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentMetricsAddColumns) {
    super(percentOfBusyMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): PercentOfBusyMetric {
    const columns = PercentOfBusyMetric.decode<PercentMetricsAddColumns>(percentOfBusyMetric, bytes);
    return new PercentOfBusyMetric(entity, bucket, columns);
  }
}
