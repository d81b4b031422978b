// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { clusterPodScope } from '../scopes.ts';
// cluster_kubernetes_service_instance_connect_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_connect_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceConnectTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_connect_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_connect_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_connect_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_connect_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_connect_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_connect_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceConnectTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceConnectTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceConnectTimeMetric {
    const columns = ClusterKubernetesServiceInstanceConnectTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceConnectTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceConnectTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_accept_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_accept_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceAcceptTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_accept_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_accept_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_accept_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_accept_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_accept_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_accept_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceAcceptTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceAcceptTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceAcceptTimeMetric {
    const columns = ClusterKubernetesServiceInstanceAcceptTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceAcceptTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceAcceptTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_close_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_close_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceCloseTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_close_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_close_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_close_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_close_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_close_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_close_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceCloseTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceCloseTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceCloseTimeMetric {
    const columns = ClusterKubernetesServiceInstanceCloseTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceCloseTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceCloseTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteTimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l4_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l4_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL4TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l4_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l4_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l4_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l4_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL4TimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL4TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL4TimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL4TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l3_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l3_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL3TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l3_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l3_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l3_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l3_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL3TimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL3TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL3TimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL3TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l3_local_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l3_local_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l3_local_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l3_local_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l3_local_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL3LocalTimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL3LocalTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l3_output_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l3_output_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l3_output_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l3_output_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l3_output_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l3_output_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l3_output_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l3_output_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL3OutputTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL3OutputTimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL3OutputTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL3OutputTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l2_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL2TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l2_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l2_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l2_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL2TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL2TimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL2TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL2TimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL2TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_avg_enter_queue_count'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l2_avg_enter_queue_count = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l2_ready_send_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l2_ready_send_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l2_ready_send_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_ready_send_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l2_ready_send_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL2ReadySendTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_l2_net_device_send_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_l2_net_device_send_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_write_l2_net_device_send_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_net_device_send_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_l2_net_device_send_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric {
    const columns = ClusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceReadTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_read_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceReadTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadTimeMetric {
    const columns = ClusterKubernetesServiceInstanceReadTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceReadTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_l4_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l4_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceReadL4TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_l4_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_read_l4_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l4_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_l4_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceReadL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadL4TimeMetric {
    const columns = ClusterKubernetesServiceInstanceReadL4TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceReadL4TimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadL4TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_l3_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l3_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceReadL3TimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_l3_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_read_l3_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l3_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_l3_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceReadL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadL3TimeMetric {
    const columns = ClusterKubernetesServiceInstanceReadL3TimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceReadL3TimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadL3TimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_l3_rcv_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceReadL3RcvTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_l3_rcv_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_read_l3_rcv_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l3_rcv_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_l3_rcv_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceReadL3RcvTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadL3RcvTimeMetric {
    const columns = ClusterKubernetesServiceInstanceReadL3RcvTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceReadL3RcvTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_l3_local_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceReadL3LocalTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_l3_local_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_read_l3_local_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l3_local_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_l3_local_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceReadL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadL3LocalTimeMetric {
    const columns = ClusterKubernetesServiceInstanceReadL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceReadL3LocalTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_package_to_queue_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_package_to_queue_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_read_package_to_queue_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_package_to_queue_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_package_to_queue_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceReadPackageToQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadPackageToQueueTimeMetric {
    const columns = ClusterKubernetesServiceInstanceReadPackageToQueueTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceReadPackageToQueueTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadPackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_rcv_package_from_queue_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_rcv_package_from_queue_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_read_rcv_package_from_queue_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_rcv_package_from_queue_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_rcv_package_from_queue_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric {
    const columns = ClusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_call_time = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_call_time")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceHttpCallTimeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_call_time',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_http_call_time = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_call_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_call_time'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_call_time = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_call_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceHttpCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpCallTimeMetric {
    const columns = ClusterKubernetesServiceInstanceHttpCallTimeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceHttpCallTimeMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpCallTimeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_avg_req_header_size = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_avg_req_header_size',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_http_avg_req_header_size = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_req_header_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_avg_req_header_size = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric {
    const columns = ClusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_avg_req_body_size = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_avg_req_body_size',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_http_avg_req_body_size = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_req_body_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_avg_req_body_size = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric {
    const columns = ClusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_avg_resp_header_size = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_avg_resp_header_size',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_http_avg_resp_header_size = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_resp_header_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_avg_resp_header_size = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric {
    const columns = ClusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_http_avg_resp_body_size = from(ClusterPodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")
// .longAvgMetricsAdd(summation, count);
export const clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_http_avg_resp_body_size',
  scope: clusterPodScope,
  function: longAvgMetricsAddFunction,
  source: 'ClusterPodLongAvgMetrics',
  statement: 'cluster_kubernetes_service_instance_http_avg_resp_body_size = from(ClusterPodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_resp_body_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_http_avg_resp_body_size = from(ClusterPodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class ClusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric {
    const columns = ClusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric.decode<LongAvgMetricsAddColumns>(clusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric, bytes);
    return new ClusterKubernetesServiceInstanceHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}
