// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type ApdexColumns, ApdexMetrics, apdexFunction } from '../functions/apdex.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type PercentColumns, PercentMetrics, percentFunction } from '../functions/percent.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { k8SServiceInstanceScope } from '../scopes.ts';
// kubernetes_service_instance_connect_cpm = from(K8SServiceInstance.*).filter(type == "connect").cpm();
export const kubernetesServiceInstanceConnectCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_connect_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_connect_cpm = from(K8SServiceInstance.*).filter(type == "connect").cpm();',
  byCluster: false,
};

/**
 * Connections opened per minute.
 *
 * kubernetes_service_instance_connect_cpm = from(K8SServiceInstance.*).filter(type == "connect").cpm();
 */
export class KubernetesServiceInstanceConnectCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceConnectCpmMetric {
    const columns = KubernetesServiceInstanceConnectCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceConnectCpmMetric, bytes);
    return new KubernetesServiceInstanceConnectCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_connect_success_cpm = from(K8SServiceInstance.*)
// .filter(type == "connect")
// .filter(connect.success == true)
// .cpm();
export const kubernetesServiceInstanceConnectSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_connect_success_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_connect_success_cpm = from(K8SServiceInstance.*)\n    .filter(type == "connect")\n    .filter(connect.success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Connections opened with success, per minute.
 *
 * kubernetes_service_instance_connect_success_cpm = from(K8SServiceInstance.*)
 *     .filter(type == "connect")
 *     .filter(connect.success == true)
 *     .cpm();
 */
export class KubernetesServiceInstanceConnectSuccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceConnectSuccessCpmMetric {
    const columns = KubernetesServiceInstanceConnectSuccessCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceConnectSuccessCpmMetric, bytes);
    return new KubernetesServiceInstanceConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_connect_time = from(K8SServiceInstance.connect.duration)
// .filter(type == "connect")
// .longAvg();
export const kubernetesServiceInstanceConnectTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_connect_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_connect_time = from(K8SServiceInstance.connect.duration)\n    .filter(type == "connect")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time to open a connection.
 *
 * kubernetes_service_instance_connect_time = from(K8SServiceInstance.connect.duration)
 *     .filter(type == "connect")
 *     .longAvg();
 */
export class KubernetesServiceInstanceConnectTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceConnectTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceConnectTimeMetric {
    const columns = KubernetesServiceInstanceConnectTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceConnectTimeMetric, bytes);
    return new KubernetesServiceInstanceConnectTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_accept_cpm = from(K8SServiceInstance.*).filter(type == "accept").cpm();
export const kubernetesServiceInstanceAcceptCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_accept_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_accept_cpm = from(K8SServiceInstance.*).filter(type == "accept").cpm();',
  byCluster: false,
};

/**
 * Connections accepted per minute.
 *
 * kubernetes_service_instance_accept_cpm = from(K8SServiceInstance.*).filter(type == "accept").cpm();
 */
export class KubernetesServiceInstanceAcceptCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceAcceptCpmMetric {
    const columns = KubernetesServiceInstanceAcceptCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceAcceptCpmMetric, bytes);
    return new KubernetesServiceInstanceAcceptCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_accept_time = from(K8SServiceInstance.accept.duration).filter(type == "accept").longAvg();
export const kubernetesServiceInstanceAcceptTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_accept_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_accept_time = from(K8SServiceInstance.accept.duration).filter(type == "accept").longAvg();',
  byCluster: false,
};

/**
 * Mean time to accept a connection.
 *
 * kubernetes_service_instance_accept_time = from(K8SServiceInstance.accept.duration).filter(type == "accept").longAvg();
 */
export class KubernetesServiceInstanceAcceptTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceAcceptTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceAcceptTimeMetric {
    const columns = KubernetesServiceInstanceAcceptTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceAcceptTimeMetric, bytes);
    return new KubernetesServiceInstanceAcceptTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_close_cpm = from(K8SServiceInstance.*).filter(type == "close").cpm();
export const kubernetesServiceInstanceCloseCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_close_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_close_cpm = from(K8SServiceInstance.*).filter(type == "close").cpm();',
  byCluster: false,
};

/**
 * Connections closed per minute.
 *
 * kubernetes_service_instance_close_cpm = from(K8SServiceInstance.*).filter(type == "close").cpm();
 */
export class KubernetesServiceInstanceCloseCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceCloseCpmMetric {
    const columns = KubernetesServiceInstanceCloseCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceCloseCpmMetric, bytes);
    return new KubernetesServiceInstanceCloseCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_close_time = from(K8SServiceInstance.close.duration).filter(type == "close").longAvg();
export const kubernetesServiceInstanceCloseTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_close_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_close_time = from(K8SServiceInstance.close.duration).filter(type == "close").longAvg();',
  byCluster: false,
};

/**
 * Mean time to close a connection.
 *
 * kubernetes_service_instance_close_time = from(K8SServiceInstance.close.duration).filter(type == "close").longAvg();
 */
export class KubernetesServiceInstanceCloseTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceCloseTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceCloseTimeMetric {
    const columns = KubernetesServiceInstanceCloseTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceCloseTimeMetric, bytes);
    return new KubernetesServiceInstanceCloseTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_cpm = from(K8SServiceInstance.*).filter(type == "write").cpm();
export const kubernetesServiceInstanceWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_cpm = from(K8SServiceInstance.*).filter(type == "write").cpm();',
  byCluster: false,
};

/**
 * Writes per minute.
 *
 * kubernetes_service_instance_write_cpm = from(K8SServiceInstance.*).filter(type == "write").cpm();
 */
export class KubernetesServiceInstanceWriteCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteCpmMetric {
    const columns = KubernetesServiceInstanceWriteCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceWriteCpmMetric, bytes);
    return new KubernetesServiceInstanceWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_time = from(K8SServiceInstance.write.duration).filter(type == "write").longAvg();
export const kubernetesServiceInstanceWriteTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_time = from(K8SServiceInstance.write.duration).filter(type == "write").longAvg();',
  byCluster: false,
};

/**
 * Mean time of a write.
 *
 * kubernetes_service_instance_write_time = from(K8SServiceInstance.write.duration).filter(type == "write").longAvg();
 */
export class KubernetesServiceInstanceWriteTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteTimeMetric {
    const columns = KubernetesServiceInstanceWriteTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l4_time = from(K8SServiceInstance.write.l4.duration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l4_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l4_time = from(K8SServiceInstance.write.l4.duration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_instance_write_l4_time = from(K8SServiceInstance.write.l4.duration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL4TimeMetric {
    const columns = KubernetesServiceInstanceWriteL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL4TimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_package_cpm = from(K8SServiceInstance.write.l4.transmitPackageCount)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_package_cpm',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_package_cpm = from(K8SServiceInstance.write.l4.transmitPackageCount)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent.
 *
 * kubernetes_service_instance_write_package_cpm = from(K8SServiceInstance.write.l4.transmitPackageCount)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceWritePackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWritePackageCpmMetric {
    const columns = KubernetesServiceInstanceWritePackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceWritePackageCpmMetric, bytes);
    return new KubernetesServiceInstanceWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_retrains_package_cpm = from(K8SServiceInstance.write.l4.retransmitPackageCount)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_retrains_package_cpm',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_retrains_package_cpm = from(K8SServiceInstance.write.l4.retransmitPackageCount)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent again.
 *
 * kubernetes_service_instance_write_retrains_package_cpm = from(K8SServiceInstance.write.l4.retransmitPackageCount)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceWriteRetrainsPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceInstanceWriteRetrainsPackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_package_size = from(K8SServiceInstance.write.l4.totalPackageSize)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_package_size',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_package_size = from(K8SServiceInstance.write.l4.totalPackageSize)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes sent.
 *
 * kubernetes_service_instance_write_package_size = from(K8SServiceInstance.write.l4.totalPackageSize)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceWritePackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWritePackageSizeMetric {
    const columns = KubernetesServiceInstanceWritePackageSizeMetric.decode<SumColumns>(kubernetesServiceInstanceWritePackageSizeMetric, bytes);
    return new KubernetesServiceInstanceWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l3_time = from(K8SServiceInstance.write.l3.duration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l3_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l3_time = from(K8SServiceInstance.write.l3.duration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_instance_write_l3_time = from(K8SServiceInstance.write.l3.duration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL3TimeMetric {
    const columns = KubernetesServiceInstanceWriteL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL3TimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l3_local_time = from(K8SServiceInstance.write.l3.localDuration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l3_local_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l3_local_time = from(K8SServiceInstance.write.l3.localDuration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of routing on the own machine.
 *
 * kubernetes_service_instance_write_l3_local_time = from(K8SServiceInstance.write.l3.localDuration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceWriteL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l3_output_time = from(K8SServiceInstance.write.l3.outputDuration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l3_output_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l3_output_time = from(K8SServiceInstance.write.l3.outputDuration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of handing over to the device.
 *
 * kubernetes_service_instance_write_l3_output_time = from(K8SServiceInstance.write.l3.outputDuration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL3OutputTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL3OutputTimeMetric {
    const columns = KubernetesServiceInstanceWriteL3OutputTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_time = from(K8SServiceInstance.write.l2.duration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l2_time = from(K8SServiceInstance.write.l2.duration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the link layer.
 *
 * kubernetes_service_instance_write_l2_time = from(K8SServiceInstance.write.l2.duration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL2TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2TimeMetric {
    const columns = KubernetesServiceInstanceWriteL2TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL2TimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_avg_enter_queue_count = from(K8SServiceInstance.write.l2.enterQueueBufferCount)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_avg_enter_queue_count',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l2_avg_enter_queue_count = from(K8SServiceInstance.write.l2.enterQueueBufferCount)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean number of packets that entered the send queue.
 *
 * kubernetes_service_instance_write_l2_avg_enter_queue_count = from(K8SServiceInstance.write.l2.enterQueueBufferCount)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric {
    const columns = KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric, bytes);
    return new KubernetesServiceInstanceWriteL2AvgEnterQueueCountMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_ready_send_time = from(K8SServiceInstance.write.l2.readySendDuration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL2ReadySendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_ready_send_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l2_ready_send_time = from(K8SServiceInstance.write.l2.readySendDuration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until the device was ready to send.
 *
 * kubernetes_service_instance_write_l2_ready_send_time = from(K8SServiceInstance.write.l2.readySendDuration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL2ReadySendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL2ReadySendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2ReadySendTimeMetric {
    const columns = KubernetesServiceInstanceWriteL2ReadySendTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL2ReadySendTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL2ReadySendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_l2_net_device_send_time = from(K8SServiceInstance.write.l2.networkDeviceSendDuration)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_l2_net_device_send_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_l2_net_device_send_time = from(K8SServiceInstance.write.l2.networkDeviceSendDuration)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time that the device took to send.
 *
 * kubernetes_service_instance_write_l2_net_device_send_time = from(K8SServiceInstance.write.l2.networkDeviceSendDuration)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric {
    const columns = KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric, bytes);
    return new KubernetesServiceInstanceWriteL2NetDeviceSendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_cpm = from(K8SServiceInstance.*).filter(type == "read").cpm();
export const kubernetesServiceInstanceReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_cpm = from(K8SServiceInstance.*).filter(type == "read").cpm();',
  byCluster: false,
};

/**
 * Reads per minute.
 *
 * kubernetes_service_instance_read_cpm = from(K8SServiceInstance.*).filter(type == "read").cpm();
 */
export class KubernetesServiceInstanceReadCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadCpmMetric {
    const columns = KubernetesServiceInstanceReadCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceReadCpmMetric, bytes);
    return new KubernetesServiceInstanceReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_time = from(K8SServiceInstance.read.duration).filter(type == "read").longAvg();
export const kubernetesServiceInstanceReadTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_time = from(K8SServiceInstance.read.duration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time of a read.
 *
 * kubernetes_service_instance_read_time = from(K8SServiceInstance.read.duration).filter(type == "read").longAvg();
 */
export class KubernetesServiceInstanceReadTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceReadTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadTimeMetric {
    const columns = KubernetesServiceInstanceReadTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceReadTimeMetric, bytes);
    return new KubernetesServiceInstanceReadTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l4_time = from(K8SServiceInstance.read.l4.duration).filter(type == "read").longAvg();
export const kubernetesServiceInstanceReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l4_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_l4_time = from(K8SServiceInstance.read.l4.duration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_instance_read_l4_time = from(K8SServiceInstance.read.l4.duration).filter(type == "read").longAvg();
 */
export class KubernetesServiceInstanceReadL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL4TimeMetric {
    const columns = KubernetesServiceInstanceReadL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceReadL4TimeMetric, bytes);
    return new KubernetesServiceInstanceReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l3_time = from(K8SServiceInstance.read.l3.duration).filter(type == "read").longAvg();
export const kubernetesServiceInstanceReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l3_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_l3_time = from(K8SServiceInstance.read.l3.duration).filter(type == "read").longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_instance_read_l3_time = from(K8SServiceInstance.read.l3.duration).filter(type == "read").longAvg();
 */
export class KubernetesServiceInstanceReadL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL3TimeMetric {
    const columns = KubernetesServiceInstanceReadL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceReadL3TimeMetric, bytes);
    return new KubernetesServiceInstanceReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l3_rcv_time = from(K8SServiceInstance.read.l3.rcvDuration)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l3_rcv_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_l3_rcv_time = from(K8SServiceInstance.read.l3.rcvDuration)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of receiving.
 *
 * kubernetes_service_instance_read_l3_rcv_time = from(K8SServiceInstance.read.l3.rcvDuration)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceReadL3RcvTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL3RcvTimeMetric {
    const columns = KubernetesServiceInstanceReadL3RcvTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceInstanceReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_l3_local_time = from(K8SServiceInstance.read.l3.localDuration)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_l3_local_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_l3_local_time = from(K8SServiceInstance.read.l3.localDuration)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of delivery on the own machine.
 *
 * kubernetes_service_instance_read_l3_local_time = from(K8SServiceInstance.read.l3.localDuration)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceReadL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceReadL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_package_cpm = from(K8SServiceInstance.read.l2.packageCount)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_package_cpm',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_package_cpm = from(K8SServiceInstance.read.l2.packageCount)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets received.
 *
 * kubernetes_service_instance_read_package_cpm = from(K8SServiceInstance.read.l2.packageCount)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceReadPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadPackageCpmMetric {
    const columns = KubernetesServiceInstanceReadPackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceReadPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_package_size = from(K8SServiceInstance.read.l2.totalPackageSize)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_package_size',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_package_size = from(K8SServiceInstance.read.l2.totalPackageSize)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes received.
 *
 * kubernetes_service_instance_read_package_size = from(K8SServiceInstance.read.l2.totalPackageSize)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceReadPackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadPackageSizeMetric {
    const columns = KubernetesServiceInstanceReadPackageSizeMetric.decode<SumColumns>(kubernetesServiceInstanceReadPackageSizeMetric, bytes);
    return new KubernetesServiceInstanceReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_package_to_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceReadPackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_package_to_queue_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_package_to_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is in the queue.
 *
 * kubernetes_service_instance_read_package_to_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceReadPackageToQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceReadPackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadPackageToQueueTimeMetric {
    const columns = KubernetesServiceInstanceReadPackageToQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceReadPackageToQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceReadPackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_rcv_package_from_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_rcv_package_from_queue_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_rcv_package_from_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * The same again: SkyWalking reads the same field for both.
 *
 * kubernetes_service_instance_read_rcv_package_from_queue_time = from(K8SServiceInstance.read.l2.packageToQueueDuration)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceReadRcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_resolve_mac_cpm = from(K8SServiceInstance.write.l3.resolveMACCount)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_resolve_mac_cpm',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_resolve_mac_cpm = from(K8SServiceInstance.write.l3.resolveMACCount)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Addresses resolved.
 *
 * kubernetes_service_instance_resolve_mac_cpm = from(K8SServiceInstance.write.l3.resolveMACCount)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceResolveMacCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceResolveMacCpmMetric {
    const columns = KubernetesServiceInstanceResolveMacCpmMetric.decode<SumColumns>(kubernetesServiceInstanceResolveMacCpmMetric, bytes);
    return new KubernetesServiceInstanceResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_resolve_mac_duration = from(K8SServiceInstance.write.l3.resolveMACDuration)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_resolve_mac_duration',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_resolve_mac_duration = from(K8SServiceInstance.write.l3.resolveMACDuration)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of resolving addresses.
 *
 * kubernetes_service_instance_resolve_mac_duration = from(K8SServiceInstance.write.l3.resolveMACDuration)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceResolveMacDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceResolveMacDurationMetric {
    const columns = KubernetesServiceInstanceResolveMacDurationMetric.decode<SumColumns>(kubernetesServiceInstanceResolveMacDurationMetric, bytes);
    return new KubernetesServiceInstanceResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_netfilter_cpm = from(K8SServiceInstance.write.l3.netFilterCount)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_netfilter_cpm',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_netfilter_cpm = from(K8SServiceInstance.write.l3.netFilterCount)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered when written.
 *
 * kubernetes_service_instance_write_netfilter_cpm = from(K8SServiceInstance.write.l3.netFilterCount)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceWriteNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceWriteNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceInstanceWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_netfilter_duration = from(K8SServiceInstance.write.l3.netFilterDuration)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_netfilter_duration',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_write_netfilter_duration = from(K8SServiceInstance.write.l3.netFilterDuration)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering when written.
 *
 * kubernetes_service_instance_write_netfilter_duration = from(K8SServiceInstance.write.l3.netFilterDuration)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceWriteNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceWriteNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceInstanceWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_netfilter_cpm = from(K8SServiceInstance.read.l3.netFilterCount)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_netfilter_cpm',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_netfilter_cpm = from(K8SServiceInstance.read.l3.netFilterCount)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered when read.
 *
 * kubernetes_service_instance_read_netfilter_cpm = from(K8SServiceInstance.read.l3.netFilterCount)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceReadNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceReadNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceInstanceReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_netfilter_duration = from(K8SServiceInstance.read.l3.netFilterDuration)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_netfilter_duration',
  scope: k8SServiceInstanceScope,
  function: sumFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_read_netfilter_duration = from(K8SServiceInstance.read.l3.netFilterDuration)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering when read.
 *
 * kubernetes_service_instance_read_netfilter_duration = from(K8SServiceInstance.read.l3.netFilterDuration)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceReadNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceReadNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceInstanceReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_call_cpm = from(K8SServiceInstance.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .cpm();
export const kubernetesServiceInstanceHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_call_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_call_cpm = from(K8SServiceInstance.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_instance_http_call_cpm = from(K8SServiceInstance.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .cpm();
 */
export class KubernetesServiceInstanceHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpCallCpmMetric {
    const columns = KubernetesServiceInstanceHttpCallCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceHttpCallCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_call_successful_rate = from(K8SServiceInstance.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percent(protocol.success == true);
export const kubernetesServiceInstanceHttpCallSuccessfulRateMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_call_successful_rate',
  scope: k8SServiceInstanceScope,
  function: percentFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_call_successful_rate = from(K8SServiceInstance.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percent(protocol.success == true);',
  byCluster: false,
};

/**
 * Of 10000 requests, how many succeeded.
 *
 * kubernetes_service_instance_http_call_successful_rate = from(K8SServiceInstance.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percent(protocol.success == true);
 */
export class KubernetesServiceInstanceHttpCallSuccessfulRateMetric extends PercentMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: PercentColumns) {
    super(kubernetesServiceInstanceHttpCallSuccessfulRateMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpCallSuccessfulRateMetric {
    const columns = KubernetesServiceInstanceHttpCallSuccessfulRateMetric.decode<PercentColumns>(kubernetesServiceInstanceHttpCallSuccessfulRateMetric, bytes);
    return new KubernetesServiceInstanceHttpCallSuccessfulRateMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_call_time = from(K8SServiceInstance.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_call_time',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_call_time = from(K8SServiceInstance.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_instance_http_call_time = from(K8SServiceInstance.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceHttpCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpCallTimeMetric {
    const columns = KubernetesServiceInstanceHttpCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceHttpCallTimeMetric, bytes);
    return new KubernetesServiceInstanceHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_percentile = from(K8SServiceInstance.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percentile2(10);
export const kubernetesServiceInstancePercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_percentile',
  scope: k8SServiceInstanceScope,
  function: percentile2Function,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_percentile = from(K8SServiceInstance.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * kubernetes_service_instance_percentile = from(K8SServiceInstance.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percentile2(10);
 */
export class KubernetesServiceInstancePercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(kubernetesServiceInstancePercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstancePercentileMetric {
    const columns = KubernetesServiceInstancePercentileMetric.decode<Percentile2Columns>(kubernetesServiceInstancePercentileMetric, bytes);
    return new KubernetesServiceInstancePercentileMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_apdex = from(K8SServiceInstance.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .apdex(serviceName, protocol.success);
export const kubernetesServiceInstanceApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_apdex',
  scope: k8SServiceInstanceScope,
  function: apdexFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_apdex = from(K8SServiceInstance.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .apdex(serviceName, protocol.success);',
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold of the service.
 *
 * kubernetes_service_instance_apdex = from(K8SServiceInstance.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .apdex(serviceName, protocol.success);
 */
export class KubernetesServiceInstanceApdexMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(kubernetesServiceInstanceApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceApdexMetric {
    const columns = KubernetesServiceInstanceApdexMetric.decode<ApdexColumns>(kubernetesServiceInstanceApdexMetric, bytes);
    return new KubernetesServiceInstanceApdexMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_req_header_size = from(K8SServiceInstance.protocol.http.sizeOfRequestHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_req_header_size',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_avg_req_header_size = from(K8SServiceInstance.protocol.http.sizeOfRequestHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request headers.
 *
 * kubernetes_service_instance_http_avg_req_header_size = from(K8SServiceInstance.protocol.http.sizeOfRequestHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_req_body_size = from(K8SServiceInstance.protocol.http.sizeOfRequestBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_req_body_size',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_avg_req_body_size = from(K8SServiceInstance.protocol.http.sizeOfRequestBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request bodies.
 *
 * kubernetes_service_instance_http_avg_req_body_size = from(K8SServiceInstance.protocol.http.sizeOfRequestBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceHttpAvgReqBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgReqBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_resp_header_size = from(K8SServiceInstance.protocol.http.sizeOfResponseHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_resp_header_size',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_avg_resp_header_size = from(K8SServiceInstance.protocol.http.sizeOfResponseHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response headers.
 *
 * kubernetes_service_instance_http_avg_resp_header_size = from(K8SServiceInstance.protocol.http.sizeOfResponseHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_avg_resp_body_size = from(K8SServiceInstance.protocol.http.sizeOfResponseBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_avg_resp_body_size',
  scope: k8SServiceInstanceScope,
  function: longAvgFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_avg_resp_body_size = from(K8SServiceInstance.protocol.http.sizeOfResponseBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response bodies.
 *
 * kubernetes_service_instance_http_avg_resp_body_size = from(K8SServiceInstance.protocol.http.sizeOfResponseBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceHttpAvgRespBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceInstanceHttpAvgRespBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceInstanceHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_1xx_cpm = from(K8SServiceInstance.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 100)
// .filter(protocol.http.statusCode < 200)
// .cpm();
export const kubernetesServiceInstanceHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_1xx_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_status_1xx_cpm = from(K8SServiceInstance.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 100)\n    .filter(protocol.http.statusCode < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * kubernetes_service_instance_http_status_1xx_cpm = from(K8SServiceInstance.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 100)
 *     .filter(protocol.http.statusCode < 200)
 *     .cpm();
 */
export class KubernetesServiceInstanceHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus1xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_2xx_cpm = from(K8SServiceInstance.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 200)
// .filter(protocol.http.statusCode < 300)
// .cpm();
export const kubernetesServiceInstanceHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_2xx_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_status_2xx_cpm = from(K8SServiceInstance.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 200)\n    .filter(protocol.http.statusCode < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * kubernetes_service_instance_http_status_2xx_cpm = from(K8SServiceInstance.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 200)
 *     .filter(protocol.http.statusCode < 300)
 *     .cpm();
 */
export class KubernetesServiceInstanceHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus2xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_3xx_cpm = from(K8SServiceInstance.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 300)
// .filter(protocol.http.statusCode < 400)
// .cpm();
export const kubernetesServiceInstanceHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_3xx_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_status_3xx_cpm = from(K8SServiceInstance.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 300)\n    .filter(protocol.http.statusCode < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * kubernetes_service_instance_http_status_3xx_cpm = from(K8SServiceInstance.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 300)
 *     .filter(protocol.http.statusCode < 400)
 *     .cpm();
 */
export class KubernetesServiceInstanceHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus3xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_4xx_cpm = from(K8SServiceInstance.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 400)
// .filter(protocol.http.statusCode < 500)
// .cpm();
export const kubernetesServiceInstanceHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_4xx_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_status_4xx_cpm = from(K8SServiceInstance.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 400)\n    .filter(protocol.http.statusCode < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * kubernetes_service_instance_http_status_4xx_cpm = from(K8SServiceInstance.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 400)
 *     .filter(protocol.http.statusCode < 500)
 *     .cpm();
 */
export class KubernetesServiceInstanceHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus4xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_http_status_5xx_cpm = from(K8SServiceInstance.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 500)
// .filter(protocol.http.statusCode < 600)
// .cpm();
export const kubernetesServiceInstanceHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_http_status_5xx_cpm',
  scope: k8SServiceInstanceScope,
  function: cpmFunction,
  source: 'K8SServiceInstance',
  statement: 'kubernetes_service_instance_http_status_5xx_cpm = from(K8SServiceInstance.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 500)\n    .filter(protocol.http.statusCode < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * kubernetes_service_instance_http_status_5xx_cpm = from(K8SServiceInstance.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 500)
 *     .filter(protocol.http.statusCode < 600)
 *     .cpm();
 */
export class KubernetesServiceInstanceHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceInstanceHttpStatus5xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceInstanceHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}
