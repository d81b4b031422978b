// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { tCPServiceInstanceRelationScope } from '../scopes.ts';
// service_instance_relation_client_received = from(TCPServiceInstanceRelation.receivedBytes)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const serviceInstanceRelationClientReceivedMetric: MetricDefinition = {
  name: 'service_instance_relation_client_received',
  scope: tCPServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceInstanceRelation',
  statement: 'service_instance_relation_client_received = from(TCPServiceInstanceRelation.receivedBytes)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the caller received.
 *
 * service_instance_relation_client_received = from(TCPServiceInstanceRelation.receivedBytes)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class ServiceInstanceRelationClientReceivedMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceRelationClientReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationClientReceivedMetric {
    const columns = ServiceInstanceRelationClientReceivedMetric.decode<LongAvgColumns>(serviceInstanceRelationClientReceivedMetric, bytes);
    return new ServiceInstanceRelationClientReceivedMetric(entity, bucket, columns);
  }
}

// service_instance_relation_client_sent = from(TCPServiceInstanceRelation.sentBytes)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const serviceInstanceRelationClientSentMetric: MetricDefinition = {
  name: 'service_instance_relation_client_sent',
  scope: tCPServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceInstanceRelation',
  statement: 'service_instance_relation_client_sent = from(TCPServiceInstanceRelation.sentBytes)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the caller sent.
 *
 * service_instance_relation_client_sent = from(TCPServiceInstanceRelation.sentBytes)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class ServiceInstanceRelationClientSentMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceRelationClientSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationClientSentMetric {
    const columns = ServiceInstanceRelationClientSentMetric.decode<LongAvgColumns>(serviceInstanceRelationClientSentMetric, bytes);
    return new ServiceInstanceRelationClientSentMetric(entity, bucket, columns);
  }
}

// service_instance_relation_server_received = from(TCPServiceInstanceRelation.receivedBytes)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const serviceInstanceRelationServerReceivedMetric: MetricDefinition = {
  name: 'service_instance_relation_server_received',
  scope: tCPServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceInstanceRelation',
  statement: 'service_instance_relation_server_received = from(TCPServiceInstanceRelation.receivedBytes)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the callee received.
 *
 * service_instance_relation_server_received = from(TCPServiceInstanceRelation.receivedBytes)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class ServiceInstanceRelationServerReceivedMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceRelationServerReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationServerReceivedMetric {
    const columns = ServiceInstanceRelationServerReceivedMetric.decode<LongAvgColumns>(serviceInstanceRelationServerReceivedMetric, bytes);
    return new ServiceInstanceRelationServerReceivedMetric(entity, bucket, columns);
  }
}

// service_instance_relation_server_sent = from(TCPServiceInstanceRelation.sentBytes)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const serviceInstanceRelationServerSentMetric: MetricDefinition = {
  name: 'service_instance_relation_server_sent',
  scope: tCPServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceInstanceRelation',
  statement: 'service_instance_relation_server_sent = from(TCPServiceInstanceRelation.sentBytes)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the callee sent.
 *
 * service_instance_relation_server_sent = from(TCPServiceInstanceRelation.sentBytes)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class ServiceInstanceRelationServerSentMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceInstanceRelationServerSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceInstanceRelationServerSentMetric {
    const columns = ServiceInstanceRelationServerSentMetric.decode<LongAvgColumns>(serviceInstanceRelationServerSentMetric, bytes);
    return new ServiceInstanceRelationServerSentMetric(entity, bucket, columns);
  }
}
