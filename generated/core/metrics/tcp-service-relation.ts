// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { tCPServiceRelationScope } from '../scopes.ts';
// service_relation_client_received = from(TCPServiceRelation.receivedBytes)
// .filter(detectPoint == DetectPoint.CLIENT)
// .longAvg();
export const serviceRelationClientReceivedMetric: MetricDefinition = {
  name: 'service_relation_client_received',
  scope: tCPServiceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceRelation',
  statement: 'service_relation_client_received = from(TCPServiceRelation.receivedBytes)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the caller received.
 *
 * service_relation_client_received = from(TCPServiceRelation.receivedBytes)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .longAvg();
 */
export class ServiceRelationClientReceivedMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceRelationClientReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationClientReceivedMetric {
    const columns = ServiceRelationClientReceivedMetric.decode<LongAvgColumns>(serviceRelationClientReceivedMetric, bytes);
    return new ServiceRelationClientReceivedMetric(entity, bucket, columns);
  }
}

// service_relation_client_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.CLIENT).longAvg();
export const serviceRelationClientSentMetric: MetricDefinition = {
  name: 'service_relation_client_sent',
  scope: tCPServiceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceRelation',
  statement: 'service_relation_client_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.CLIENT).longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the caller sent.
 *
 * service_relation_client_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.CLIENT).longAvg();
 */
export class ServiceRelationClientSentMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceRelationClientSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationClientSentMetric {
    const columns = ServiceRelationClientSentMetric.decode<LongAvgColumns>(serviceRelationClientSentMetric, bytes);
    return new ServiceRelationClientSentMetric(entity, bucket, columns);
  }
}

// service_relation_server_received = from(TCPServiceRelation.receivedBytes)
// .filter(detectPoint == DetectPoint.SERVER)
// .longAvg();
export const serviceRelationServerReceivedMetric: MetricDefinition = {
  name: 'service_relation_server_received',
  scope: tCPServiceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceRelation',
  statement: 'service_relation_server_received = from(TCPServiceRelation.receivedBytes)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the callee received.
 *
 * service_relation_server_received = from(TCPServiceRelation.receivedBytes)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .longAvg();
 */
export class ServiceRelationServerReceivedMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceRelationServerReceivedMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationServerReceivedMetric {
    const columns = ServiceRelationServerReceivedMetric.decode<LongAvgColumns>(serviceRelationServerReceivedMetric, bytes);
    return new ServiceRelationServerReceivedMetric(entity, bucket, columns);
  }
}

// service_relation_server_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.SERVER).longAvg();
export const serviceRelationServerSentMetric: MetricDefinition = {
  name: 'service_relation_server_sent',
  scope: tCPServiceRelationScope,
  function: longAvgFunction,
  source: 'TCPServiceRelation',
  statement: 'service_relation_server_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.SERVER).longAvg();',
  byCluster: false,
};

/**
 * Mean bytes that the callee sent.
 *
 * service_relation_server_sent = from(TCPServiceRelation.sentBytes).filter(detectPoint == DetectPoint.SERVER).longAvg();
 */
export class ServiceRelationServerSentMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(serviceRelationServerSentMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ServiceRelationServerSentMetric {
    const columns = ServiceRelationServerSentMetric.decode<LongAvgColumns>(serviceRelationServerSentMetric, bytes);
    return new ServiceRelationServerSentMetric(entity, bucket, columns);
  }
}
