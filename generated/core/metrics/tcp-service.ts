// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { tCPServiceScope } from '../scopes.ts';
// service_throughput_received = from(TCPService.receivedBytes).longAvg();
export const serviceThroughputReceivedMetric: MetricDefinition = {
  name: 'service_throughput_received',
  scope: tCPServiceScope,
  function: longAvgFunction,
  source: 'TCPService',
  statement: 'service_throughput_received = from(TCPService.receivedBytes).longAvg();',
  byCluster: false,
};

/**
 * Mean bytes received.
 *
 * service_throughput_received = from(TCPService.receivedBytes).longAvg();
 */
export class ServiceThroughputReceivedMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceThroughputReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceThroughputReceivedMetric {
    const columns = ServiceThroughputReceivedMetric.decode<LongAvgColumns>(serviceThroughputReceivedMetric, bytes);
    return new ServiceThroughputReceivedMetric(entity, bucket, columns);
  }
}

// service_throughput_sent = from(TCPService.sentBytes).longAvg();
export const serviceThroughputSentMetric: MetricDefinition = {
  name: 'service_throughput_sent',
  scope: tCPServiceScope,
  function: longAvgFunction,
  source: 'TCPService',
  statement: 'service_throughput_sent = from(TCPService.sentBytes).longAvg();',
  byCluster: false,
};

/**
 * Mean bytes sent.
 *
 * service_throughput_sent = from(TCPService.sentBytes).longAvg();
 */
export class ServiceThroughputSentMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceThroughputSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceThroughputSentMetric {
    const columns = ServiceThroughputSentMetric.decode<LongAvgColumns>(serviceThroughputSentMetric, bytes);
    return new ServiceThroughputSentMetric(entity, bucket, columns);
  }
}
