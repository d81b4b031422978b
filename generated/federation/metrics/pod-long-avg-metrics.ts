// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type LongAvgMetricsAddColumns,
  LongAvgMetricsAddMetrics,
  longAvgMetricsAddFunction,
} from '../functions/long-avg-metrics-add.ts';
import { federatedPodScope } from '../scopes.ts';
// kubernetes_service_instance_connect_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_connect_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceConnectTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_connect_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_connect_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_connect_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_connect_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_connect_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_connect_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceConnectTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceConnectTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceConnectTimeMetric {
    const columns = KubernetesServiceInstanceConnectTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceConnectTimeMetric, bytes);
    return new KubernetesServiceInstanceConnectTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_accept_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_accept_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceAcceptTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_accept_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_accept_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_accept_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_accept_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_accept_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_accept_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceAcceptTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceAcceptTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceAcceptTimeMetric {
    const columns = KubernetesServiceInstanceAcceptTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceAcceptTimeMetric, bytes);
    return new KubernetesServiceInstanceAcceptTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_close_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_close_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceCloseTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_close_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_close_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_close_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_close_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_close_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_close_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceCloseTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceCloseTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceCloseTimeMetric {
    const columns = KubernetesServiceInstanceCloseTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceCloseTimeMetric, bytes);
    return new KubernetesServiceInstanceCloseTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteTimeMetric {
    const columns = KubernetesServiceInstanceWriteTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l4_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l4_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l4_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l4_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l4_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l4_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL4TimeMetric {
    const columns = KubernetesServiceInstanceWriteL4TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL4TimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l3_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l3_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l3_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l3_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l3_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l3_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL3TimeMetric {
    const columns = KubernetesServiceInstanceWriteL3TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL3TimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l3_local_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l3_local_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l3_local_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l3_local_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l3_local_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceWriteL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l3_output_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l3_output_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l3_output_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l3_output_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l3_output_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l3_output_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l3_output_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l3_output_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL3OutputTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL3OutputTimeMetric {
    const columns = KubernetesServiceInstanceWriteL3OutputTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l2_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l2_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL2TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2TimeMetric {
    const columns = KubernetesServiceInstanceWriteL2TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL2TimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_avg_enter_queue_count = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_avg_enter_queue_count',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l2_avg_enter_queue_count = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_avg_enter_queue_count'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l2_avg_enter_queue_count = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_avg_enter_queue_count")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric {
    const columns = KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric, bytes);
    return new KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_ready_send_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL2ReadySendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_ready_send_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l2_ready_send_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_ready_send_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l2_ready_send_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_ready_send_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL2ReadySendTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL2ReadySendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2ReadySendTimeMetric {
    const columns = KubernetesServiceInstanceWriteL2ReadySendTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL2ReadySendTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL2ReadySendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_net_device_send_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_net_device_send_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_write_l2_net_device_send_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_write_l2_net_device_send_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_l2_net_device_send_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_l2_net_device_send_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric {
    const columns = KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceReadTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_read_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceReadTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceReadTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadTimeMetric {
    const columns = KubernetesServiceInstanceReadTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceReadTimeMetric, bytes);
    return new KubernetesServiceInstanceReadTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l4_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l4_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l4_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_read_l4_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l4_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l4_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_l4_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l4_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceReadL4TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL4TimeMetric {
    const columns = KubernetesServiceInstanceReadL4TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceReadL4TimeMetric, bytes);
    return new KubernetesServiceInstanceReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l3_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l3_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l3_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_read_l3_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l3_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l3_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_l3_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l3_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceReadL3TimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL3TimeMetric {
    const columns = KubernetesServiceInstanceReadL3TimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceReadL3TimeMetric, bytes);
    return new KubernetesServiceInstanceReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l3_rcv_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l3_rcv_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_read_l3_rcv_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l3_rcv_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_l3_rcv_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l3_rcv_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceReadL3RcvTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL3RcvTimeMetric {
    const columns = KubernetesServiceInstanceReadL3RcvTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceInstanceReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l3_local_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_l3_local_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l3_local_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_read_l3_local_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_l3_local_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_l3_local_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_l3_local_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_l3_local_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceReadL3LocalTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceReadL3LocalTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_package_to_queue_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceReadPackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_package_to_queue_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_read_package_to_queue_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_package_to_queue_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_package_to_queue_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_package_to_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceReadPackageToQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceReadPackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadPackageToQueueTimeMetric {
    const columns = KubernetesServiceInstanceReadPackageToQueueTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceReadPackageToQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceReadPackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_rcv_package_from_queue_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_rcv_package_from_queue_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_read_rcv_package_from_queue_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_read_rcv_package_from_queue_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_rcv_package_from_queue_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_rcv_package_from_queue_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_call_time = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_call_time")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_call_time',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_http_call_time = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_call_time")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_call_time'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_call_time = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_call_time")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceHttpCallTimeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpCallTimeMetric {
    const columns = KubernetesServiceInstanceHttpCallTimeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceHttpCallTimeMetric, bytes);
    return new KubernetesServiceInstanceHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_req_header_size = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_req_header_size',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_http_avg_req_header_size = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_req_header_size'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_avg_req_header_size = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_req_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_req_body_size = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_req_body_size',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_http_avg_req_body_size = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_req_body_size'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_avg_req_body_size = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_req_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceHttpAvgReqBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgReqBodySizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_resp_header_size = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_resp_header_size',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_http_avg_resp_header_size = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_resp_header_size'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_avg_resp_header_size = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_resp_header_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_resp_body_size = from(PodLongAvgMetrics.*)
// .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")
// .longAvgMetricsAdd(summation, count);
export const kubernetesServiceInstanceHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_resp_body_size',
  scope: federatedPodScope,
  function: longAvgMetricsAddFunction,
  source: 'PodLongAvgMetrics',
  statement: 'kubernetes_service_instance_http_avg_resp_body_size = from(PodLongAvgMetrics.*)\n    .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")\n    .longAvgMetricsAdd(summation, count);',
  originMetrics: ['kubernetes_service_instance_http_avg_resp_body_size'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_http_avg_resp_body_size = from(PodLongAvgMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_http_avg_resp_body_size")
 *     .longAvgMetricsAdd(summation, count);
 */
export class KubernetesServiceInstanceHttpAvgRespBodySizeMetric extends LongAvgMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgMetricsAddColumns) {
    super(kubernetesServiceInstanceHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgRespBodySizeMetric.decode<LongAvgMetricsAddColumns>(kubernetesServiceInstanceHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}
