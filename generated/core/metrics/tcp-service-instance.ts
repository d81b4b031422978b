// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { tCPServiceInstanceScope } from '../scopes.ts';
// service_instance_throughput_received = from(TCPServiceInstance.receivedBytes).longAvg();
export const serviceInstanceThroughputReceivedMetric: MetricDefinition = {
  name: 'service_instance_throughput_received',
  scope: tCPServiceInstanceScope,
  function: longAvgFunction,
  source: 'TCPServiceInstance',
  statement: 'service_instance_throughput_received = from(TCPServiceInstance.receivedBytes).longAvg();',
  byCluster: false,
};

/**
 * Mean bytes received.
 *
 * service_instance_throughput_received = from(TCPServiceInstance.receivedBytes).longAvg();
 */
export class ServiceInstanceThroughputReceivedMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceThroughputReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceThroughputReceivedMetric {
    const columns = ServiceInstanceThroughputReceivedMetric.decode<LongAvgColumns>(serviceInstanceThroughputReceivedMetric, bytes);
    return new ServiceInstanceThroughputReceivedMetric(entity, bucket, columns);
  }
}

// service_instance_throughput_sent = from(TCPServiceInstance.sentBytes).longAvg();
export const serviceInstanceThroughputSentMetric: MetricDefinition = {
  name: 'service_instance_throughput_sent',
  scope: tCPServiceInstanceScope,
  function: longAvgFunction,
  source: 'TCPServiceInstance',
  statement: 'service_instance_throughput_sent = from(TCPServiceInstance.sentBytes).longAvg();',
  byCluster: false,
};

/**
 * Mean bytes sent.
 *
 * service_instance_throughput_sent = from(TCPServiceInstance.sentBytes).longAvg();
 */
export class ServiceInstanceThroughputSentMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceThroughputSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceThroughputSentMetric {
    const columns = ServiceInstanceThroughputSentMetric.decode<LongAvgColumns>(serviceInstanceThroughputSentMetric, bytes);
    return new ServiceInstanceThroughputSentMetric(entity, bucket, columns);
  }
}
