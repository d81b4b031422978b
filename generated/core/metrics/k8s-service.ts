// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type ApdexColumns, ApdexMetrics, apdexFunction } from '../functions/apdex.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { k8SServiceScope } from '../scopes.ts';
// kubernetes_service_connect_cpm = from(K8SService.*).filter(type == "connect").cpm();
export const kubernetesServiceConnectCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_connect_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_connect_cpm = from(K8SService.*).filter(type == "connect").cpm();',
  byCluster: false,
};

/**
 * Connections opened per minute.
 *
 * kubernetes_service_connect_cpm = from(K8SService.*).filter(type == "connect").cpm();
 */
export class KubernetesServiceConnectCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceConnectCpmMetric {
    const columns = KubernetesServiceConnectCpmMetric.decode<CpmColumns>(kubernetesServiceConnectCpmMetric, bytes);
    return new KubernetesServiceConnectCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_connect_success_cpm = from(K8SService.*)
// .filter(type == "connect")
// .filter(connect.success == true)
// .cpm();
export const kubernetesServiceConnectSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_connect_success_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_connect_success_cpm = from(K8SService.*)\n    .filter(type == "connect")\n    .filter(connect.success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Connections opened with success, per minute.
 *
 * kubernetes_service_connect_success_cpm = from(K8SService.*)
 *     .filter(type == "connect")
 *     .filter(connect.success == true)
 *     .cpm();
 */
export class KubernetesServiceConnectSuccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceConnectSuccessCpmMetric {
    const columns = KubernetesServiceConnectSuccessCpmMetric.decode<CpmColumns>(kubernetesServiceConnectSuccessCpmMetric, bytes);
    return new KubernetesServiceConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_connect_time = from(K8SService.connect.duration).filter(type == "connect").longAvg();
export const kubernetesServiceConnectTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_connect_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_connect_time = from(K8SService.connect.duration).filter(type == "connect").longAvg();',
  byCluster: false,
};

/**
 * Mean time to open a connection.
 *
 * kubernetes_service_connect_time = from(K8SService.connect.duration).filter(type == "connect").longAvg();
 */
export class KubernetesServiceConnectTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceConnectTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceConnectTimeMetric {
    const columns = KubernetesServiceConnectTimeMetric.decode<LongAvgColumns>(kubernetesServiceConnectTimeMetric, bytes);
    return new KubernetesServiceConnectTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_accept_cpm = from(K8SService.*).filter(type == "accept").cpm();
export const kubernetesServiceAcceptCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_accept_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_accept_cpm = from(K8SService.*).filter(type == "accept").cpm();',
  byCluster: false,
};

/**
 * Connections accepted per minute.
 *
 * kubernetes_service_accept_cpm = from(K8SService.*).filter(type == "accept").cpm();
 */
export class KubernetesServiceAcceptCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceAcceptCpmMetric {
    const columns = KubernetesServiceAcceptCpmMetric.decode<CpmColumns>(kubernetesServiceAcceptCpmMetric, bytes);
    return new KubernetesServiceAcceptCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_accept_time = from(K8SService.accept.duration).filter(type == "accept").longAvg();
export const kubernetesServiceAcceptTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_accept_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_accept_time = from(K8SService.accept.duration).filter(type == "accept").longAvg();',
  byCluster: false,
};

/**
 * Mean time to accept a connection.
 *
 * kubernetes_service_accept_time = from(K8SService.accept.duration).filter(type == "accept").longAvg();
 */
export class KubernetesServiceAcceptTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceAcceptTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceAcceptTimeMetric {
    const columns = KubernetesServiceAcceptTimeMetric.decode<LongAvgColumns>(kubernetesServiceAcceptTimeMetric, bytes);
    return new KubernetesServiceAcceptTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_close_cpm = from(K8SService.*).filter(type == "close").cpm();
export const kubernetesServiceCloseCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_close_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_close_cpm = from(K8SService.*).filter(type == "close").cpm();',
  byCluster: false,
};

/**
 * Connections closed per minute.
 *
 * kubernetes_service_close_cpm = from(K8SService.*).filter(type == "close").cpm();
 */
export class KubernetesServiceCloseCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceCloseCpmMetric {
    const columns = KubernetesServiceCloseCpmMetric.decode<CpmColumns>(kubernetesServiceCloseCpmMetric, bytes);
    return new KubernetesServiceCloseCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_close_time = from(K8SService.close.duration).filter(type == "close").longAvg();
export const kubernetesServiceCloseTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_close_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_close_time = from(K8SService.close.duration).filter(type == "close").longAvg();',
  byCluster: false,
};

/**
 * Mean time to close a connection.
 *
 * kubernetes_service_close_time = from(K8SService.close.duration).filter(type == "close").longAvg();
 */
export class KubernetesServiceCloseTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceCloseTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceCloseTimeMetric {
    const columns = KubernetesServiceCloseTimeMetric.decode<LongAvgColumns>(kubernetesServiceCloseTimeMetric, bytes);
    return new KubernetesServiceCloseTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_cpm = from(K8SService.*).filter(type == "write").cpm();
export const kubernetesServiceWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_cpm = from(K8SService.*).filter(type == "write").cpm();',
  byCluster: false,
};

/**
 * Writes per minute.
 *
 * kubernetes_service_write_cpm = from(K8SService.*).filter(type == "write").cpm();
 */
export class KubernetesServiceWriteCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteCpmMetric {
    const columns = KubernetesServiceWriteCpmMetric.decode<CpmColumns>(kubernetesServiceWriteCpmMetric, bytes);
    return new KubernetesServiceWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_time = from(K8SService.write.duration).filter(type == "write").longAvg();
export const kubernetesServiceWriteTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_time = from(K8SService.write.duration).filter(type == "write").longAvg();',
  byCluster: false,
};

/**
 * Mean time of a write.
 *
 * kubernetes_service_write_time = from(K8SService.write.duration).filter(type == "write").longAvg();
 */
export class KubernetesServiceWriteTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteTimeMetric {
    const columns = KubernetesServiceWriteTimeMetric.decode<LongAvgColumns>(kubernetesServiceWriteTimeMetric, bytes);
    return new KubernetesServiceWriteTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l4_time = from(K8SService.write.l4.duration).filter(type == "write").longAvg();
export const kubernetesServiceWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l4_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l4_time = from(K8SService.write.l4.duration).filter(type == "write").longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_write_l4_time = from(K8SService.write.l4.duration).filter(type == "write").longAvg();
 */
export class KubernetesServiceWriteL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL4TimeMetric {
    const columns = KubernetesServiceWriteL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceWriteL4TimeMetric, bytes);
    return new KubernetesServiceWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_package_cpm = from(K8SService.write.l4.transmitPackageCount).filter(type == "write").sum();
export const kubernetesServiceWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_package_cpm',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_package_cpm = from(K8SService.write.l4.transmitPackageCount).filter(type == "write").sum();',
  byCluster: false,
};

/**
 * Packets sent.
 *
 * kubernetes_service_write_package_cpm = from(K8SService.write.l4.transmitPackageCount).filter(type == "write").sum();
 */
export class KubernetesServiceWritePackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWritePackageCpmMetric {
    const columns = KubernetesServiceWritePackageCpmMetric.decode<SumColumns>(kubernetesServiceWritePackageCpmMetric, bytes);
    return new KubernetesServiceWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_retrains_package_cpm = from(K8SService.write.l4.retransmitPackageCount)
// .filter(type == "write")
// .sum();
export const kubernetesServiceWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_retrains_package_cpm',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_retrains_package_cpm = from(K8SService.write.l4.retransmitPackageCount)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent again.
 *
 * kubernetes_service_write_retrains_package_cpm = from(K8SService.write.l4.retransmitPackageCount)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceWriteRetrainsPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceWriteRetrainsPackageCpmMetric.decode<SumColumns>(kubernetesServiceWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_package_size = from(K8SService.write.l4.totalPackageSize).filter(type == "write").sum();
export const kubernetesServiceWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_package_size',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_package_size = from(K8SService.write.l4.totalPackageSize).filter(type == "write").sum();',
  byCluster: false,
};

/**
 * Bytes sent.
 *
 * kubernetes_service_write_package_size = from(K8SService.write.l4.totalPackageSize).filter(type == "write").sum();
 */
export class KubernetesServiceWritePackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWritePackageSizeMetric {
    const columns = KubernetesServiceWritePackageSizeMetric.decode<SumColumns>(kubernetesServiceWritePackageSizeMetric, bytes);
    return new KubernetesServiceWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l3_time = from(K8SService.write.l3.duration).filter(type == "write").longAvg();
export const kubernetesServiceWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l3_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l3_time = from(K8SService.write.l3.duration).filter(type == "write").longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_write_l3_time = from(K8SService.write.l3.duration).filter(type == "write").longAvg();
 */
export class KubernetesServiceWriteL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL3TimeMetric {
    const columns = KubernetesServiceWriteL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceWriteL3TimeMetric, bytes);
    return new KubernetesServiceWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l3_local_time = from(K8SService.write.l3.localDuration).filter(type == "write").longAvg();
export const kubernetesServiceWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l3_local_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l3_local_time = from(K8SService.write.l3.localDuration).filter(type == "write").longAvg();',
  byCluster: false,
};

/**
 * Mean time of routing on the own machine.
 *
 * kubernetes_service_write_l3_local_time = from(K8SService.write.l3.localDuration).filter(type == "write").longAvg();
 */
export class KubernetesServiceWriteL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL3LocalTimeMetric {
    const columns = KubernetesServiceWriteL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l3_output_time = from(K8SService.write.l3.outputDuration).filter(type == "write").longAvg();
export const kubernetesServiceWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l3_output_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l3_output_time = from(K8SService.write.l3.outputDuration).filter(type == "write").longAvg();',
  byCluster: false,
};

/**
 * Mean time of handing over to the device.
 *
 * kubernetes_service_write_l3_output_time = from(K8SService.write.l3.outputDuration).filter(type == "write").longAvg();
 */
export class KubernetesServiceWriteL3OutputTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL3OutputTimeMetric {
    const columns = KubernetesServiceWriteL3OutputTimeMetric.decode<LongAvgColumns>(kubernetesServiceWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_time = from(K8SService.write.l2.duration).filter(type == "write").longAvg();
export const kubernetesServiceWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l2_time = from(K8SService.write.l2.duration).filter(type == "write").longAvg();',
  byCluster: false,
};

/**
 * Mean time in the link layer.
 *
 * kubernetes_service_write_l2_time = from(K8SService.write.l2.duration).filter(type == "write").longAvg();
 */
export class KubernetesServiceWriteL2TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2TimeMetric {
    const columns = KubernetesServiceWriteL2TimeMetric.decode<LongAvgColumns>(kubernetesServiceWriteL2TimeMetric, bytes);
    return new KubernetesServiceWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_enter_avg_queue_count = from(K8SService.write.l2.enterQueueBufferCount)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceWriteL2EnterAvgQueueCountMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_enter_avg_queue_count',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l2_enter_avg_queue_count = from(K8SService.write.l2.enterQueueBufferCount)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean number of packets that entered the send queue.
 *
 * kubernetes_service_write_l2_enter_avg_queue_count = from(K8SService.write.l2.enterQueueBufferCount)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceWriteL2EnterAvgQueueCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL2EnterAvgQueueCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2EnterAvgQueueCountMetric {
    const columns = KubernetesServiceWriteL2EnterAvgQueueCountMetric.decode<LongAvgColumns>(kubernetesServiceWriteL2EnterAvgQueueCountMetric, bytes);
    return new KubernetesServiceWriteL2EnterAvgQueueCountMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_ready_avg_send_duration = from(K8SService.write.l2.readySendDuration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceWriteL2ReadyAvgSendDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_ready_avg_send_duration',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l2_ready_avg_send_duration = from(K8SService.write.l2.readySendDuration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until the device was ready to send.
 *
 * kubernetes_service_write_l2_ready_avg_send_duration = from(K8SService.write.l2.readySendDuration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceWriteL2ReadyAvgSendDurationMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL2ReadyAvgSendDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2ReadyAvgSendDurationMetric {
    const columns = KubernetesServiceWriteL2ReadyAvgSendDurationMetric.decode<LongAvgColumns>(kubernetesServiceWriteL2ReadyAvgSendDurationMetric, bytes);
    return new KubernetesServiceWriteL2ReadyAvgSendDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_l2_net_device_avg_send_duration = from(K8SService.write.l2.networkDeviceSendDuration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_write_l2_net_device_avg_send_duration',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_l2_net_device_avg_send_duration = from(K8SService.write.l2.networkDeviceSendDuration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time that the device took to send.
 *
 * kubernetes_service_write_l2_net_device_avg_send_duration = from(K8SService.write.l2.networkDeviceSendDuration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric {
    const columns = KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric.decode<LongAvgColumns>(kubernetesServiceWriteL2NetDeviceAvgSendDurationMetric, bytes);
    return new KubernetesServiceWriteL2NetDeviceAvgSendDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_cpm = from(K8SService.*).filter(type == "read").cpm();
export const kubernetesServiceReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_read_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_cpm = from(K8SService.*).filter(type == "read").cpm();',
  byCluster: false,
};

/**
 * Reads per minute.
 *
 * kubernetes_service_read_cpm = from(K8SService.*).filter(type == "read").cpm();
 */
export class KubernetesServiceReadCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadCpmMetric {
    const columns = KubernetesServiceReadCpmMetric.decode<CpmColumns>(kubernetesServiceReadCpmMetric, bytes);
    return new KubernetesServiceReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_time = from(K8SService.read.duration).filter(type == "read").longAvg();
export const kubernetesServiceReadTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_time = from(K8SService.read.duration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time of a read.
 *
 * kubernetes_service_read_time = from(K8SService.read.duration).filter(type == "read").longAvg();
 */
export class KubernetesServiceReadTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceReadTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadTimeMetric {
    const columns = KubernetesServiceReadTimeMetric.decode<LongAvgColumns>(kubernetesServiceReadTimeMetric, bytes);
    return new KubernetesServiceReadTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l4_time = from(K8SService.read.l4.duration).filter(type == "read").longAvg();
export const kubernetesServiceReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l4_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_l4_time = from(K8SService.read.l4.duration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_read_l4_time = from(K8SService.read.l4.duration).filter(type == "read").longAvg();
 */
export class KubernetesServiceReadL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL4TimeMetric {
    const columns = KubernetesServiceReadL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceReadL4TimeMetric, bytes);
    return new KubernetesServiceReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l3_time = from(K8SService.read.l3.duration).filter(type == "read").longAvg();
export const kubernetesServiceReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l3_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_l3_time = from(K8SService.read.l3.duration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_read_l3_time = from(K8SService.read.l3.duration).filter(type == "read").longAvg();
 */
export class KubernetesServiceReadL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL3TimeMetric {
    const columns = KubernetesServiceReadL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceReadL3TimeMetric, bytes);
    return new KubernetesServiceReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l3_rcv_time = from(K8SService.read.l3.rcvDuration).filter(type == "read").longAvg();
export const kubernetesServiceReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l3_rcv_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_l3_rcv_time = from(K8SService.read.l3.rcvDuration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time of receiving.
 *
 * kubernetes_service_read_l3_rcv_time = from(K8SService.read.l3.rcvDuration).filter(type == "read").longAvg();
 */
export class KubernetesServiceReadL3RcvTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL3RcvTimeMetric {
    const columns = KubernetesServiceReadL3RcvTimeMetric.decode<LongAvgColumns>(kubernetesServiceReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_l3_local_time = from(K8SService.read.l3.localDuration).filter(type == "read").longAvg();
export const kubernetesServiceReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_l3_local_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_l3_local_time = from(K8SService.read.l3.localDuration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time of delivery on the own machine.
 *
 * kubernetes_service_read_l3_local_time = from(K8SService.read.l3.localDuration).filter(type == "read").longAvg();
 */
export class KubernetesServiceReadL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadL3LocalTimeMetric {
    const columns = KubernetesServiceReadL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_package_cpm = from(K8SService.read.l2.packageCount).filter(type == "read").sum();
export const kubernetesServiceReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_read_package_cpm',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_package_cpm = from(K8SService.read.l2.packageCount).filter(type == "read").sum();',
  byCluster: false,
};

/**
 * Packets received.
 *
 * kubernetes_service_read_package_cpm = from(K8SService.read.l2.packageCount).filter(type == "read").sum();
 */
export class KubernetesServiceReadPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadPackageCpmMetric {
    const columns = KubernetesServiceReadPackageCpmMetric.decode<SumColumns>(kubernetesServiceReadPackageCpmMetric, bytes);
    return new KubernetesServiceReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_package_size = from(K8SService.read.l2.totalPackageSize).filter(type == "read").sum();
export const kubernetesServiceReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_package_size',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_package_size = from(K8SService.read.l2.totalPackageSize).filter(type == "read").sum();',
  byCluster: false,
};

/**
 * Bytes received.
 *
 * kubernetes_service_read_package_size = from(K8SService.read.l2.totalPackageSize).filter(type == "read").sum();
 */
export class KubernetesServiceReadPackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadPackageSizeMetric {
    const columns = KubernetesServiceReadPackageSizeMetric.decode<SumColumns>(kubernetesServiceReadPackageSizeMetric, bytes);
    return new KubernetesServiceReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_package_to_queue_time = from(K8SService.read.l2.packageToQueueDuration)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceReadPackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_package_to_queue_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_package_to_queue_time = from(K8SService.read.l2.packageToQueueDuration)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is in the queue.
 *
 * kubernetes_service_read_package_to_queue_time = from(K8SService.read.l2.packageToQueueDuration)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceReadPackageToQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceReadPackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadPackageToQueueTimeMetric {
    const columns = KubernetesServiceReadPackageToQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceReadPackageToQueueTimeMetric, bytes);
    return new KubernetesServiceReadPackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_rcv_package_from_queue_time = from(K8SService.read.l2.packageToQueueDuration)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceReadRcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_rcv_package_from_queue_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_rcv_package_from_queue_time = from(K8SService.read.l2.packageToQueueDuration)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * The same again: SkyWalking reads the same field for both.
 *
 * kubernetes_service_read_rcv_package_from_queue_time = from(K8SService.read.l2.packageToQueueDuration)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceReadRcvPackageFromQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceReadRcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadRcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceReadRcvPackageFromQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceReadRcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceReadRcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_resolve_mac_cpm = from(K8SService.write.l3.resolveMACCount).filter(type == "write").sum();
export const kubernetesServiceResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_resolve_mac_cpm',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_resolve_mac_cpm = from(K8SService.write.l3.resolveMACCount).filter(type == "write").sum();',
  byCluster: false,
};

/**
 * Addresses resolved.
 *
 * kubernetes_service_resolve_mac_cpm = from(K8SService.write.l3.resolveMACCount).filter(type == "write").sum();
 */
export class KubernetesServiceResolveMacCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceResolveMacCpmMetric {
    const columns = KubernetesServiceResolveMacCpmMetric.decode<SumColumns>(kubernetesServiceResolveMacCpmMetric, bytes);
    return new KubernetesServiceResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_resolve_mac_duration = from(K8SService.write.l3.resolveMACDuration).filter(type == "write").sum();
export const kubernetesServiceResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_resolve_mac_duration',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_resolve_mac_duration = from(K8SService.write.l3.resolveMACDuration).filter(type == "write").sum();',
  byCluster: false,
};

/**
 * Time of resolving addresses.
 *
 * kubernetes_service_resolve_mac_duration = from(K8SService.write.l3.resolveMACDuration).filter(type == "write").sum();
 */
export class KubernetesServiceResolveMacDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceResolveMacDurationMetric {
    const columns = KubernetesServiceResolveMacDurationMetric.decode<SumColumns>(kubernetesServiceResolveMacDurationMetric, bytes);
    return new KubernetesServiceResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_netfilter_cpm = from(K8SService.write.l3.netFilterCount).filter(type == "write").sum();
export const kubernetesServiceWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_netfilter_cpm',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_netfilter_cpm = from(K8SService.write.l3.netFilterCount).filter(type == "write").sum();',
  byCluster: false,
};

/**
 * Packets filtered when written.
 *
 * kubernetes_service_write_netfilter_cpm = from(K8SService.write.l3.netFilterCount).filter(type == "write").sum();
 */
export class KubernetesServiceWriteNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteNetfilterCpmMetric {
    const columns = KubernetesServiceWriteNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_netfilter_duration = from(K8SService.write.l3.netFilterDuration).filter(type == "write").sum();
export const kubernetesServiceWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_write_netfilter_duration',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_write_netfilter_duration = from(K8SService.write.l3.netFilterDuration).filter(type == "write").sum();',
  byCluster: false,
};

/**
 * Time of filtering when written.
 *
 * kubernetes_service_write_netfilter_duration = from(K8SService.write.l3.netFilterDuration).filter(type == "write").sum();
 */
export class KubernetesServiceWriteNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteNetfilterDurationMetric {
    const columns = KubernetesServiceWriteNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_netfilter_cpm = from(K8SService.read.l3.netFilterCount).filter(type == "read").sum();
export const kubernetesServiceReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_read_netfilter_cpm',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_netfilter_cpm = from(K8SService.read.l3.netFilterCount).filter(type == "read").sum();',
  byCluster: false,
};

/**
 * Packets filtered when read.
 *
 * kubernetes_service_read_netfilter_cpm = from(K8SService.read.l3.netFilterCount).filter(type == "read").sum();
 */
export class KubernetesServiceReadNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadNetfilterCpmMetric {
    const columns = KubernetesServiceReadNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_netfilter_duration = from(K8SService.read.l3.netFilterDuration).filter(type == "read").sum();
export const kubernetesServiceReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_read_netfilter_duration',
  scope: k8SServiceScope,
  function: sumFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_read_netfilter_duration = from(K8SService.read.l3.netFilterDuration).filter(type == "read").sum();',
  byCluster: false,
};

/**
 * Time of filtering when read.
 *
 * kubernetes_service_read_netfilter_duration = from(K8SService.read.l3.netFilterDuration).filter(type == "read").sum();
 */
export class KubernetesServiceReadNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadNetfilterDurationMetric {
    const columns = KubernetesServiceReadNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_call_cpm = from(K8SService.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .cpm()
// .decorator("K8SServiceDecorator");
export const kubernetesServiceHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_call_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_call_cpm = from(K8SService.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .cpm()\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_http_call_cpm = from(K8SService.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .cpm()
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpCallCpmMetric {
    const columns = KubernetesServiceHttpCallCpmMetric.decode<CpmColumns>(kubernetesServiceHttpCallCpmMetric, bytes);
    return new KubernetesServiceHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_call_successful_rate = from(K8SService.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percent(protocol.success == true)
// .decorator("K8SServiceDecorator");
export const kubernetesServiceHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_http_call_successful_rate',
  scope: k8SServiceScope,
  function: percentFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_call_successful_rate = from(K8SService.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percent(protocol.success == true)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * kubernetes_service_http_call_successful_rate = from(K8SService.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percent(protocol.success == true)
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceHttpCallSuccessfulRateMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(kubernetesServiceHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpCallSuccessfulRateMetric {
    const columns = KubernetesServiceHttpCallSuccessfulRateMetric.decode<PercentColumns>(kubernetesServiceHttpCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_call_time = from(K8SService.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg()
// .decorator("K8SServiceDecorator");
export const kubernetesServiceHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_call_time',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_call_time = from(K8SService.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg()\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_http_call_time = from(K8SService.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg()
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceHttpCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpCallTimeMetric {
    const columns = KubernetesServiceHttpCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceHttpCallTimeMetric, bytes);
    return new KubernetesServiceHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_percentile = from(K8SService.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percentile2(10);
export const kubernetesServicePercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_percentile',
  scope: k8SServiceScope,
  function: percentile2Function,
  source: 'K8SService',
  statement: 'kubernetes_service_percentile = from(K8SService.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * kubernetes_service_percentile = from(K8SService.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percentile2(10);
 */
export class KubernetesServicePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(kubernetesServicePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServicePercentileMetric {
    const columns = KubernetesServicePercentileMetric.decode<Percentile2Columns>(kubernetesServicePercentileMetric, bytes);
    return new KubernetesServicePercentileMetric(entity, bucket, columns);
  }
}

// kubernetes_service_apdex = from(K8SService.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .apdex(name, protocol.success)
// .decorator("K8SServiceDecorator");
export const kubernetesServiceApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_apdex',
  scope: k8SServiceScope,
  function: apdexFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_apdex = from(K8SService.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .apdex(name, protocol.success)\n    .decorator("K8SServiceDecorator");',
  decorator: { name: 'K8SServiceDecorator', attributes: ['attr0'] },
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold of the service.
 *
 * kubernetes_service_apdex = from(K8SService.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .apdex(name, protocol.success)
 *     .decorator("K8SServiceDecorator");
 */
export class KubernetesServiceApdexMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(kubernetesServiceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceApdexMetric {
    const columns = KubernetesServiceApdexMetric.decode<ApdexColumns>(kubernetesServiceApdexMetric, bytes);
    return new KubernetesServiceApdexMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_req_header_size = from(K8SService.protocol.http.sizeOfRequestHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_req_header_size',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_avg_req_header_size = from(K8SService.protocol.http.sizeOfRequestHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request headers.
 *
 * kubernetes_service_http_avg_req_header_size = from(K8SService.protocol.http.sizeOfRequestHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceHttpAvgReqHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceHttpAvgReqHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_req_body_size = from(K8SService.protocol.http.sizeOfRequestBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_req_body_size',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_avg_req_body_size = from(K8SService.protocol.http.sizeOfRequestBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request bodies.
 *
 * kubernetes_service_http_avg_req_body_size = from(K8SService.protocol.http.sizeOfRequestBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceHttpAvgReqBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceHttpAvgReqBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_resp_header_size = from(K8SService.protocol.http.sizeOfResponseHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_resp_header_size',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_avg_resp_header_size = from(K8SService.protocol.http.sizeOfResponseHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response headers.
 *
 * kubernetes_service_http_avg_resp_header_size = from(K8SService.protocol.http.sizeOfResponseHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceHttpAvgRespHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceHttpAvgRespHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_avg_resp_body_size = from(K8SService.protocol.http.sizeOfResponseBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_http_avg_resp_body_size',
  scope: k8SServiceScope,
  function: longAvgFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_avg_resp_body_size = from(K8SService.protocol.http.sizeOfResponseBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response bodies.
 *
 * kubernetes_service_http_avg_resp_body_size = from(K8SService.protocol.http.sizeOfResponseBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceHttpAvgRespBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceHttpAvgRespBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_1xx_cpm = from(K8SService.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 100)
// .filter(protocol.http.statusCode < 200)
// .cpm();
export const kubernetesServiceHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_1xx_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_status_1xx_cpm = from(K8SService.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 100)\n    .filter(protocol.http.statusCode < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * kubernetes_service_http_status_1xx_cpm = from(K8SService.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 100)
 *     .filter(protocol.http.statusCode < 200)
 *     .cpm();
 */
export class KubernetesServiceHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceHttpStatus1xxCpmMetric.decode<CpmColumns>(kubernetesServiceHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_2xx_cpm = from(K8SService.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 200)
// .filter(protocol.http.statusCode < 300)
// .cpm();
export const kubernetesServiceHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_2xx_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_status_2xx_cpm = from(K8SService.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 200)\n    .filter(protocol.http.statusCode < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * kubernetes_service_http_status_2xx_cpm = from(K8SService.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 200)
 *     .filter(protocol.http.statusCode < 300)
 *     .cpm();
 */
export class KubernetesServiceHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceHttpStatus2xxCpmMetric.decode<CpmColumns>(kubernetesServiceHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_3xx_cpm = from(K8SService.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 300)
// .filter(protocol.http.statusCode < 400)
// .cpm();
export const kubernetesServiceHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_3xx_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_status_3xx_cpm = from(K8SService.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 300)\n    .filter(protocol.http.statusCode < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * kubernetes_service_http_status_3xx_cpm = from(K8SService.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 300)
 *     .filter(protocol.http.statusCode < 400)
 *     .cpm();
 */
export class KubernetesServiceHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceHttpStatus3xxCpmMetric.decode<CpmColumns>(kubernetesServiceHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_4xx_cpm = from(K8SService.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 400)
// .filter(protocol.http.statusCode < 500)
// .cpm();
export const kubernetesServiceHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_4xx_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_status_4xx_cpm = from(K8SService.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 400)\n    .filter(protocol.http.statusCode < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * kubernetes_service_http_status_4xx_cpm = from(K8SService.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 400)
 *     .filter(protocol.http.statusCode < 500)
 *     .cpm();
 */
export class KubernetesServiceHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceHttpStatus4xxCpmMetric.decode<CpmColumns>(kubernetesServiceHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_http_status_5xx_cpm = from(K8SService.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 500)
// .filter(protocol.http.statusCode < 600)
// .cpm();
export const kubernetesServiceHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_http_status_5xx_cpm',
  scope: k8SServiceScope,
  function: cpmFunction,
  source: 'K8SService',
  statement: 'kubernetes_service_http_status_5xx_cpm = from(K8SService.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 500)\n    .filter(protocol.http.statusCode < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * kubernetes_service_http_status_5xx_cpm = from(K8SService.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 500)
 *     .filter(protocol.http.statusCode < 600)
 *     .cpm();
 */
export class KubernetesServiceHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceHttpStatus5xxCpmMetric.decode<CpmColumns>(kubernetesServiceHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}
