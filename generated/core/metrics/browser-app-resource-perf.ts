// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LabelAvgColumns, LabelAvgMetrics, labelAvgFunction } from '../functions/label-avg.ts';
import { type LabelCountColumns, LabelCountMetrics, labelCountFunction } from '../functions/label-count.ts';
import { browserAppResourcePerfScope } from '../scopes.ts';
// browser_app_resource_duration_avg = from(BrowserAppResourcePerf.*).labelAvg(name, duration);
export const browserAppResourceDurationAvgMetric: MetricDefinition = {
  name: 'browser_app_resource_duration_avg',
  scope: browserAppResourcePerfScope,
  function: labelAvgFunction,
  source: 'BrowserAppResourcePerf',
  statement: 'browser_app_resource_duration_avg = from(BrowserAppResourcePerf.*).labelAvg(name, duration);',
  byCluster: false,
};

/**
 * Mean time to load, by file.
 *
 * browser_app_resource_duration_avg = from(BrowserAppResourcePerf.*).labelAvg(name, duration);
 */
export class BrowserAppResourceDurationAvgMetric extends LabelAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgColumns) {
    super(browserAppResourceDurationAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceDurationAvgMetric {
    const columns = BrowserAppResourceDurationAvgMetric.decode<LabelAvgColumns>(browserAppResourceDurationAvgMetric, bytes);
    return new BrowserAppResourceDurationAvgMetric(entity, bucket, columns);
  }
}

// browser_app_resource_size_avg = from(BrowserAppResourcePerf.*).labelAvg(name, size);
export const browserAppResourceSizeAvgMetric: MetricDefinition = {
  name: 'browser_app_resource_size_avg',
  scope: browserAppResourcePerfScope,
  function: labelAvgFunction,
  source: 'BrowserAppResourcePerf',
  statement: 'browser_app_resource_size_avg = from(BrowserAppResourcePerf.*).labelAvg(name, size);',
  byCluster: false,
};

/**
 * Mean size in bytes, by file.
 *
 * browser_app_resource_size_avg = from(BrowserAppResourcePerf.*).labelAvg(name, size);
 */
export class BrowserAppResourceSizeAvgMetric extends LabelAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelAvgColumns) {
    super(browserAppResourceSizeAvgMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceSizeAvgMetric {
    const columns = BrowserAppResourceSizeAvgMetric.decode<LabelAvgColumns>(browserAppResourceSizeAvgMetric, bytes);
    return new BrowserAppResourceSizeAvgMetric(entity, bucket, columns);
  }
}

// browser_app_resource_protocol_count = from(BrowserAppResourcePerf.*).labelCount(protocol);
export const browserAppResourceProtocolCountMetric: MetricDefinition = {
  name: 'browser_app_resource_protocol_count',
  scope: browserAppResourcePerfScope,
  function: labelCountFunction,
  source: 'BrowserAppResourcePerf',
  statement: 'browser_app_resource_protocol_count = from(BrowserAppResourcePerf.*).labelCount(protocol);',
  byCluster: false,
};

/**
 * Files loaded, by protocol.
 *
 * browser_app_resource_protocol_count = from(BrowserAppResourcePerf.*).labelCount(protocol);
 */
export class BrowserAppResourceProtocolCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(browserAppResourceProtocolCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceProtocolCountMetric {
    const columns = BrowserAppResourceProtocolCountMetric.decode<LabelCountColumns>(browserAppResourceProtocolCountMetric, bytes);
    return new BrowserAppResourceProtocolCountMetric(entity, bucket, columns);
  }
}

// browser_app_resource_type_count = from(BrowserAppResourcePerf.*).labelCount(type);
export const browserAppResourceTypeCountMetric: MetricDefinition = {
  name: 'browser_app_resource_type_count',
  scope: browserAppResourcePerfScope,
  function: labelCountFunction,
  source: 'BrowserAppResourcePerf',
  statement: 'browser_app_resource_type_count = from(BrowserAppResourcePerf.*).labelCount(type);',
  byCluster: false,
};

/**
 * Files loaded, by type.
 *
 * browser_app_resource_type_count = from(BrowserAppResourcePerf.*).labelCount(type);
 */
export class BrowserAppResourceTypeCountMetric extends LabelCountMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LabelCountColumns) {
    super(browserAppResourceTypeCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppResourceTypeCountMetric {
    const columns = BrowserAppResourceTypeCountMetric.decode<LabelCountColumns>(browserAppResourceTypeCountMetric, bytes);
    return new BrowserAppResourceTypeCountMetric(entity, bucket, columns);
  }
}
