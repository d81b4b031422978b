// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LabelCountMetricsAddColumns,
  LabelCountMetricsAddMetrics,
  labelCountMetricsAddFunction,
} from '../functions/label-count-metrics-add.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';
// browser_app_resource_protocol_count = from(BrowserAppPathLabelCountMetrics.*)
// .filter(metric == "browser_app_resource_protocol_count")
// .labelCountMetricsAdd(dataset);
export const browserAppResourceProtocolCountMetric: MetricDefinition = {
  name: 'browser_app_resource_protocol_count',
  scope: federatedBrowserAppPathScope,
  function: labelCountMetricsAddFunction,
  source: 'BrowserAppPathLabelCountMetrics',
  statement: 'browser_app_resource_protocol_count = from(BrowserAppPathLabelCountMetrics.*)\n    .filter(metric == "browser_app_resource_protocol_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['browser_app_resource_protocol_count'],
  byCluster: false,
};

/**
 * browser_app_resource_protocol_count = from(BrowserAppPathLabelCountMetrics.*)
 *     .filter(metric == "browser_app_resource_protocol_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class BrowserAppResourceProtocolCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(browserAppResourceProtocolCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceProtocolCountMetric {
    const columns = BrowserAppResourceProtocolCountMetric.decode<LabelCountMetricsAddColumns>(browserAppResourceProtocolCountMetric, bytes);
    return new BrowserAppResourceProtocolCountMetric(entity, bucket, columns);
  }
}

// browser_app_resource_type_count = from(BrowserAppPathLabelCountMetrics.*)
// .filter(metric == "browser_app_resource_type_count")
// .labelCountMetricsAdd(dataset);
export const browserAppResourceTypeCountMetric: MetricDefinition = {
  name: 'browser_app_resource_type_count',
  scope: federatedBrowserAppPathScope,
  function: labelCountMetricsAddFunction,
  source: 'BrowserAppPathLabelCountMetrics',
  statement: 'browser_app_resource_type_count = from(BrowserAppPathLabelCountMetrics.*)\n    .filter(metric == "browser_app_resource_type_count")\n    .labelCountMetricsAdd(dataset);',
  originMetrics: ['browser_app_resource_type_count'],
  byCluster: false,
};

/**
 * browser_app_resource_type_count = from(BrowserAppPathLabelCountMetrics.*)
 *     .filter(metric == "browser_app_resource_type_count")
 *     .labelCountMetricsAdd(dataset);
 */
export class BrowserAppResourceTypeCountMetric extends LabelCountMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountMetricsAddColumns) {
    super(browserAppResourceTypeCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceTypeCountMetric {
    const columns = BrowserAppResourceTypeCountMetric.decode<LabelCountMetricsAddColumns>(browserAppResourceTypeCountMetric, bytes);
    return new BrowserAppResourceTypeCountMetric(entity, bucket, columns);
  }
}
