// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type ApdexColumns, ApdexMetrics, apdexFunction } from '../functions/apdex.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { k8SServiceRelationScope } from '../scopes.ts';
// kubernetes_service_relation_connect_cpm = from(K8SServiceRelation.*).filter(type == "connect").cpm();
export const kubernetesServiceRelationConnectCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_connect_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_connect_cpm = from(K8SServiceRelation.*).filter(type == "connect").cpm();',
  byCluster: false,
};

/**
 * Connections opened per minute.
 *
 * kubernetes_service_relation_connect_cpm = from(K8SServiceRelation.*).filter(type == "connect").cpm();
 */
export class KubernetesServiceRelationConnectCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationConnectCpmMetric {
    const columns = KubernetesServiceRelationConnectCpmMetric.decode<CpmColumns>(kubernetesServiceRelationConnectCpmMetric, bytes);
    return new KubernetesServiceRelationConnectCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_connect_success_cpm = from(K8SServiceRelation.*)
// .filter(type == "connect")
// .filter(connect.success == true)
// .cpm();
export const kubernetesServiceRelationConnectSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_connect_success_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_connect_success_cpm = from(K8SServiceRelation.*)\n    .filter(type == "connect")\n    .filter(connect.success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Connections opened with success, per minute.
 *
 * kubernetes_service_relation_connect_success_cpm = from(K8SServiceRelation.*)
 *     .filter(type == "connect")
 *     .filter(connect.success == true)
 *     .cpm();
 */
export class KubernetesServiceRelationConnectSuccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationConnectSuccessCpmMetric {
    const columns = KubernetesServiceRelationConnectSuccessCpmMetric.decode<CpmColumns>(kubernetesServiceRelationConnectSuccessCpmMetric, bytes);
    return new KubernetesServiceRelationConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_connect_duration = from(K8SServiceRelation.connect.duration)
// .filter(type == "connect")
// .sum();
export const kubernetesServiceRelationConnectDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_connect_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_connect_duration = from(K8SServiceRelation.connect.duration)\n    .filter(type == "connect")\n    .sum();',
  byCluster: false,
};

/**
 * Time of opening connections.
 *
 * kubernetes_service_relation_connect_duration = from(K8SServiceRelation.connect.duration)
 *     .filter(type == "connect")
 *     .sum();
 */
export class KubernetesServiceRelationConnectDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationConnectDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationConnectDurationMetric {
    const columns = KubernetesServiceRelationConnectDurationMetric.decode<SumColumns>(kubernetesServiceRelationConnectDurationMetric, bytes);
    return new KubernetesServiceRelationConnectDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_accept_cpm = from(K8SServiceRelation.*).filter(type == "accept").cpm();
export const kubernetesServiceRelationAcceptCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_accept_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_accept_cpm = from(K8SServiceRelation.*).filter(type == "accept").cpm();',
  byCluster: false,
};

/**
 * Connections accepted per minute.
 *
 * kubernetes_service_relation_accept_cpm = from(K8SServiceRelation.*).filter(type == "accept").cpm();
 */
export class KubernetesServiceRelationAcceptCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationAcceptCpmMetric {
    const columns = KubernetesServiceRelationAcceptCpmMetric.decode<CpmColumns>(kubernetesServiceRelationAcceptCpmMetric, bytes);
    return new KubernetesServiceRelationAcceptCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_accept_duration = from(K8SServiceRelation.accept.duration).filter(type == "accept").sum();
export const kubernetesServiceRelationAcceptDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_accept_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_accept_duration = from(K8SServiceRelation.accept.duration).filter(type == "accept").sum();',
  byCluster: false,
};

/**
 * Time of accepting connections.
 *
 * kubernetes_service_relation_accept_duration = from(K8SServiceRelation.accept.duration).filter(type == "accept").sum();
 */
export class KubernetesServiceRelationAcceptDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationAcceptDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationAcceptDurationMetric {
    const columns = KubernetesServiceRelationAcceptDurationMetric.decode<SumColumns>(kubernetesServiceRelationAcceptDurationMetric, bytes);
    return new KubernetesServiceRelationAcceptDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_close_cpm = from(K8SServiceRelation.*).filter(type == "close").cpm();
export const kubernetesServiceRelationCloseCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_close_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_close_cpm = from(K8SServiceRelation.*).filter(type == "close").cpm();',
  byCluster: false,
};

/**
 * Connections closed per minute.
 *
 * kubernetes_service_relation_close_cpm = from(K8SServiceRelation.*).filter(type == "close").cpm();
 */
export class KubernetesServiceRelationCloseCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationCloseCpmMetric {
    const columns = KubernetesServiceRelationCloseCpmMetric.decode<CpmColumns>(kubernetesServiceRelationCloseCpmMetric, bytes);
    return new KubernetesServiceRelationCloseCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_close_duration = from(K8SServiceRelation.close.duration).filter(type == "close").sum();
export const kubernetesServiceRelationCloseDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_close_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_close_duration = from(K8SServiceRelation.close.duration).filter(type == "close").sum();',
  byCluster: false,
};

/**
 * Time of closing connections.
 *
 * kubernetes_service_relation_close_duration = from(K8SServiceRelation.close.duration).filter(type == "close").sum();
 */
export class KubernetesServiceRelationCloseDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationCloseDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationCloseDurationMetric {
    const columns = KubernetesServiceRelationCloseDurationMetric.decode<SumColumns>(kubernetesServiceRelationCloseDurationMetric, bytes);
    return new KubernetesServiceRelationCloseDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .cpm();
export const kubernetesServiceRelationClientWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .cpm();',
  byCluster: false,
};

/**
 * Writes per minute.
 *
 * kubernetes_service_relation_client_write_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .cpm();
 */
export class KubernetesServiceRelationClientWriteCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteCpmMetric {
    const columns = KubernetesServiceRelationClientWriteCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientWriteCpmMetric, bytes);
    return new KubernetesServiceRelationClientWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_package_duration = from(K8SServiceRelation.write.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWritePackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_package_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_package_duration = from(K8SServiceRelation.write.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of writes.
 *
 * kubernetes_service_relation_client_write_package_duration = from(K8SServiceRelation.write.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWritePackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWritePackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWritePackageDurationMetric {
    const columns = KubernetesServiceRelationClientWritePackageDurationMetric.decode<SumColumns>(kubernetesServiceRelationClientWritePackageDurationMetric, bytes);
    return new KubernetesServiceRelationClientWritePackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_package_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent.
 *
 * kubernetes_service_relation_client_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWritePackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWritePackageCpmMetric {
    const columns = KubernetesServiceRelationClientWritePackageCpmMetric.decode<SumColumns>(kubernetesServiceRelationClientWritePackageCpmMetric, bytes);
    return new KubernetesServiceRelationClientWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_retrains_package_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent again.
 *
 * kubernetes_service_relation_client_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWriteRetrainsPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceRelationClientWriteRetrainsPackageCpmMetric.decode<SumColumns>(kubernetesServiceRelationClientWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceRelationClientWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_package_size',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes sent.
 *
 * kubernetes_service_relation_client_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWritePackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWritePackageSizeMetric {
    const columns = KubernetesServiceRelationClientWritePackageSizeMetric.decode<SumColumns>(kubernetesServiceRelationClientWritePackageSizeMetric, bytes);
    return new KubernetesServiceRelationClientWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_l4_time = from(K8SServiceRelation.write.l4.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationClientWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_l4_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_l4_time = from(K8SServiceRelation.write.l4.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_relation_client_write_l4_time = from(K8SServiceRelation.write.l4.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientWriteL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteL4TimeMetric {
    const columns = KubernetesServiceRelationClientWriteL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientWriteL4TimeMetric, bytes);
    return new KubernetesServiceRelationClientWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_l3_time = from(K8SServiceRelation.write.l3.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationClientWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_l3_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_l3_time = from(K8SServiceRelation.write.l3.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_relation_client_write_l3_time = from(K8SServiceRelation.write.l3.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientWriteL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteL3TimeMetric {
    const columns = KubernetesServiceRelationClientWriteL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientWriteL3TimeMetric, bytes);
    return new KubernetesServiceRelationClientWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationClientWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_l3_local_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of routing on the own machine.
 *
 * kubernetes_service_relation_client_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientWriteL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteL3LocalTimeMetric {
    const columns = KubernetesServiceRelationClientWriteL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceRelationClientWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationClientWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_l3_output_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of handing over to the device.
 *
 * kubernetes_service_relation_client_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientWriteL3OutputTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteL3OutputTimeMetric {
    const columns = KubernetesServiceRelationClientWriteL3OutputTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceRelationClientWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_l2_time = from(K8SServiceRelation.write.l2.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationClientWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_l2_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_l2_time = from(K8SServiceRelation.write.l2.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the link layer.
 *
 * kubernetes_service_relation_client_write_l2_time = from(K8SServiceRelation.write.l2.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientWriteL2TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteL2TimeMetric {
    const columns = KubernetesServiceRelationClientWriteL2TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientWriteL2TimeMetric, bytes);
    return new KubernetesServiceRelationClientWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationClientWriteL2ReadySendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_l2_ready_send_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until the device was ready to send.
 *
 * kubernetes_service_relation_client_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientWriteL2ReadySendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientWriteL2ReadySendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteL2ReadySendTimeMetric {
    const columns = KubernetesServiceRelationClientWriteL2ReadySendTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientWriteL2ReadySendTimeMetric, bytes);
    return new KubernetesServiceRelationClientWriteL2ReadySendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationClientWriteL2NetDevSendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_l2_net_dev_send_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time that the device took to send.
 *
 * kubernetes_service_relation_client_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientWriteL2NetDevSendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientWriteL2NetDevSendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteL2NetDevSendTimeMetric {
    const columns = KubernetesServiceRelationClientWriteL2NetDevSendTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientWriteL2NetDevSendTimeMetric, bytes);
    return new KubernetesServiceRelationClientWriteL2NetDevSendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWriteResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_resolve_mac_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Addresses resolved.
 *
 * kubernetes_service_relation_client_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWriteResolveMacCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWriteResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteResolveMacCpmMetric {
    const columns = KubernetesServiceRelationClientWriteResolveMacCpmMetric.decode<SumColumns>(kubernetesServiceRelationClientWriteResolveMacCpmMetric, bytes);
    return new KubernetesServiceRelationClientWriteResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWriteResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_resolve_mac_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of resolving addresses.
 *
 * kubernetes_service_relation_client_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWriteResolveMacDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWriteResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteResolveMacDurationMetric {
    const columns = KubernetesServiceRelationClientWriteResolveMacDurationMetric.decode<SumColumns>(kubernetesServiceRelationClientWriteResolveMacDurationMetric, bytes);
    return new KubernetesServiceRelationClientWriteResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_netfilter_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_relation_client_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWriteNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteNetfilterCpmMetric {
    const columns = KubernetesServiceRelationClientWriteNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceRelationClientWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceRelationClientWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationClientWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_write_netfilter_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_relation_client_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationClientWriteNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientWriteNetfilterDurationMetric {
    const columns = KubernetesServiceRelationClientWriteNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceRelationClientWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceRelationClientWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .cpm();
export const kubernetesServiceRelationClientReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .cpm();',
  byCluster: false,
};

/**
 * Reads per minute.
 *
 * kubernetes_service_relation_client_read_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .cpm();
 */
export class KubernetesServiceRelationClientReadCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadCpmMetric {
    const columns = KubernetesServiceRelationClientReadCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientReadCpmMetric, bytes);
    return new KubernetesServiceRelationClientReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_package_duration = from(K8SServiceRelation.read.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationClientReadPackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_package_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_package_duration = from(K8SServiceRelation.read.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of reads.
 *
 * kubernetes_service_relation_client_read_package_duration = from(K8SServiceRelation.read.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationClientReadPackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientReadPackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadPackageDurationMetric {
    const columns = KubernetesServiceRelationClientReadPackageDurationMetric.decode<SumColumns>(kubernetesServiceRelationClientReadPackageDurationMetric, bytes);
    return new KubernetesServiceRelationClientReadPackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationClientReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_package_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets received.
 *
 * kubernetes_service_relation_client_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationClientReadPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadPackageCpmMetric {
    const columns = KubernetesServiceRelationClientReadPackageCpmMetric.decode<SumColumns>(kubernetesServiceRelationClientReadPackageCpmMetric, bytes);
    return new KubernetesServiceRelationClientReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationClientReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_package_size',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes received.
 *
 * kubernetes_service_relation_client_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationClientReadPackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadPackageSizeMetric {
    const columns = KubernetesServiceRelationClientReadPackageSizeMetric.decode<SumColumns>(kubernetesServiceRelationClientReadPackageSizeMetric, bytes);
    return new KubernetesServiceRelationClientReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_l4_time = from(K8SServiceRelation.read.l4.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationClientReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_l4_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_l4_time = from(K8SServiceRelation.read.l4.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_relation_client_read_l4_time = from(K8SServiceRelation.read.l4.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientReadL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadL4TimeMetric {
    const columns = KubernetesServiceRelationClientReadL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientReadL4TimeMetric, bytes);
    return new KubernetesServiceRelationClientReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_l3_time = from(K8SServiceRelation.read.l3.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationClientReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_l3_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_l3_time = from(K8SServiceRelation.read.l3.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_relation_client_read_l3_time = from(K8SServiceRelation.read.l3.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientReadL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadL3TimeMetric {
    const columns = KubernetesServiceRelationClientReadL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientReadL3TimeMetric, bytes);
    return new KubernetesServiceRelationClientReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationClientReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_l3_rcv_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of receiving.
 *
 * kubernetes_service_relation_client_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientReadL3RcvTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadL3RcvTimeMetric {
    const columns = KubernetesServiceRelationClientReadL3RcvTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceRelationClientReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationClientReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_l3_local_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of delivery on the own machine.
 *
 * kubernetes_service_relation_client_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientReadL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadL3LocalTimeMetric {
    const columns = KubernetesServiceRelationClientReadL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceRelationClientReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationClientReadL2PackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_l2_package_to_queue_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is in the queue.
 *
 * kubernetes_service_relation_client_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientReadL2PackageToQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientReadL2PackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadL2PackageToQueueTimeMetric {
    const columns = KubernetesServiceRelationClientReadL2PackageToQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientReadL2PackageToQueueTimeMetric, bytes);
    return new KubernetesServiceRelationClientReadL2PackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is taken from the queue.
 *
 * kubernetes_service_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceRelationClientReadL2RcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationClientReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_netfilter_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_relation_client_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationClientReadNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadNetfilterCpmMetric {
    const columns = KubernetesServiceRelationClientReadNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceRelationClientReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceRelationClientReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationClientReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_read_netfilter_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_relation_client_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationClientReadNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientReadNetfilterDurationMetric {
    const columns = KubernetesServiceRelationClientReadNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceRelationClientReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceRelationClientReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_call_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .cpm();
export const kubernetesServiceRelationClientHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_call_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_call_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_relation_client_http_call_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .cpm();
 */
export class KubernetesServiceRelationClientHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpCallCpmMetric {
    const columns = KubernetesServiceRelationClientHttpCallCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientHttpCallCpmMetric, bytes);
    return new KubernetesServiceRelationClientHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_success_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.success == true)
// .cpm();
export const kubernetesServiceRelationClientHttpSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_success_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_success_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * kubernetes_service_relation_client_http_success_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.success == true)
 *     .cpm();
 */
export class KubernetesServiceRelationClientHttpSuccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientHttpSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpSuccessCpmMetric {
    const columns = KubernetesServiceRelationClientHttpSuccessCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientHttpSuccessCpmMetric, bytes);
    return new KubernetesServiceRelationClientHttpSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_call_time = from(K8SServiceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationClientHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_call_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_call_time = from(K8SServiceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_relation_client_http_call_time = from(K8SServiceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientHttpCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpCallTimeMetric {
    const columns = KubernetesServiceRelationClientHttpCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientHttpCallTimeMetric, bytes);
    return new KubernetesServiceRelationClientHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_call_duration = from(K8SServiceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .sum();
export const kubernetesServiceRelationClientHttpCallDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_call_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_call_duration = from(K8SServiceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .sum();',
  byCluster: false,
};

/**
 * Time that requests took.
 *
 * kubernetes_service_relation_client_http_call_duration = from(K8SServiceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .sum();
 */
export class KubernetesServiceRelationClientHttpCallDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationClientHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpCallDurationMetric {
    const columns = KubernetesServiceRelationClientHttpCallDurationMetric.decode<SumColumns>(kubernetesServiceRelationClientHttpCallDurationMetric, bytes);
    return new KubernetesServiceRelationClientHttpCallDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_percentile = from(K8SServiceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percentile2(10);
export const kubernetesServiceRelationClientPercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_percentile',
  scope: k8SServiceRelationScope,
  function: percentile2Function,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_percentile = from(K8SServiceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * kubernetes_service_relation_client_percentile = from(K8SServiceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percentile2(10);
 */
export class KubernetesServiceRelationClientPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(kubernetesServiceRelationClientPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientPercentileMetric {
    const columns = KubernetesServiceRelationClientPercentileMetric.decode<Percentile2Columns>(kubernetesServiceRelationClientPercentileMetric, bytes);
    return new KubernetesServiceRelationClientPercentileMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_apdex = from(K8SServiceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .apdex(sourceServiceName, protocol.success);
export const kubernetesServiceRelationClientApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_apdex',
  scope: k8SServiceRelationScope,
  function: apdexFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_apdex = from(K8SServiceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .apdex(sourceServiceName, protocol.success);',
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold of the calling service.
 *
 * kubernetes_service_relation_client_apdex = from(K8SServiceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .apdex(sourceServiceName, protocol.success);
 */
export class KubernetesServiceRelationClientApdexMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(kubernetesServiceRelationClientApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientApdexMetric {
    const columns = KubernetesServiceRelationClientApdexMetric.decode<ApdexColumns>(kubernetesServiceRelationClientApdexMetric, bytes);
    return new KubernetesServiceRelationClientApdexMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_avg_req_header_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request headers.
 *
 * kubernetes_service_relation_client_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceRelationClientHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationClientHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_avg_req_body_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request bodies.
 *
 * kubernetes_service_relation_client_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientHttpAvgReqBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceRelationClientHttpAvgReqBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceRelationClientHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_avg_resp_header_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response headers.
 *
 * kubernetes_service_relation_client_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceRelationClientHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationClientHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_avg_resp_body_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response bodies.
 *
 * kubernetes_service_relation_client_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationClientHttpAvgRespBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationClientHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceRelationClientHttpAvgRespBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationClientHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceRelationClientHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_status_1xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 100)
// .filter(protocol.http.statusCode < 200)
// .cpm();
export const kubernetesServiceRelationClientHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_status_1xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_status_1xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 100)\n    .filter(protocol.http.statusCode < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * kubernetes_service_relation_client_http_status_1xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 100)
 *     .filter(protocol.http.statusCode < 200)
 *     .cpm();
 */
export class KubernetesServiceRelationClientHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceRelationClientHttpStatus1xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceRelationClientHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_status_2xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 200)
// .filter(protocol.http.statusCode < 300)
// .cpm();
export const kubernetesServiceRelationClientHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_status_2xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_status_2xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 200)\n    .filter(protocol.http.statusCode < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * kubernetes_service_relation_client_http_status_2xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 200)
 *     .filter(protocol.http.statusCode < 300)
 *     .cpm();
 */
export class KubernetesServiceRelationClientHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceRelationClientHttpStatus2xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceRelationClientHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_status_3xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 300)
// .filter(protocol.http.statusCode < 400)
// .cpm();
export const kubernetesServiceRelationClientHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_status_3xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_status_3xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 300)\n    .filter(protocol.http.statusCode < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * kubernetes_service_relation_client_http_status_3xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 300)
 *     .filter(protocol.http.statusCode < 400)
 *     .cpm();
 */
export class KubernetesServiceRelationClientHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceRelationClientHttpStatus3xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceRelationClientHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_status_4xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 400)
// .filter(protocol.http.statusCode < 500)
// .cpm();
export const kubernetesServiceRelationClientHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_status_4xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_status_4xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 400)\n    .filter(protocol.http.statusCode < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * kubernetes_service_relation_client_http_status_4xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 400)
 *     .filter(protocol.http.statusCode < 500)
 *     .cpm();
 */
export class KubernetesServiceRelationClientHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceRelationClientHttpStatus4xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceRelationClientHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_client_http_status_5xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 500)
// .filter(protocol.http.statusCode < 600)
// .cpm();
export const kubernetesServiceRelationClientHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_client_http_status_5xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_client_http_status_5xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 500)\n    .filter(protocol.http.statusCode < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * kubernetes_service_relation_client_http_status_5xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 500)
 *     .filter(protocol.http.statusCode < 600)
 *     .cpm();
 */
export class KubernetesServiceRelationClientHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationClientHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationClientHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceRelationClientHttpStatus5xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationClientHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceRelationClientHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .cpm();
export const kubernetesServiceRelationServerWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .cpm();',
  byCluster: false,
};

/**
 * Writes per minute.
 *
 * kubernetes_service_relation_server_write_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .cpm();
 */
export class KubernetesServiceRelationServerWriteCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteCpmMetric {
    const columns = KubernetesServiceRelationServerWriteCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerWriteCpmMetric, bytes);
    return new KubernetesServiceRelationServerWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_package_duration = from(K8SServiceRelation.write.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWritePackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_package_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_package_duration = from(K8SServiceRelation.write.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of writes.
 *
 * kubernetes_service_relation_server_write_package_duration = from(K8SServiceRelation.write.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWritePackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWritePackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWritePackageDurationMetric {
    const columns = KubernetesServiceRelationServerWritePackageDurationMetric.decode<SumColumns>(kubernetesServiceRelationServerWritePackageDurationMetric, bytes);
    return new KubernetesServiceRelationServerWritePackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_package_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent.
 *
 * kubernetes_service_relation_server_write_package_cpm = from(K8SServiceRelation.write.l4.transmitPackageCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWritePackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWritePackageCpmMetric {
    const columns = KubernetesServiceRelationServerWritePackageCpmMetric.decode<SumColumns>(kubernetesServiceRelationServerWritePackageCpmMetric, bytes);
    return new KubernetesServiceRelationServerWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_retrains_package_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent again.
 *
 * kubernetes_service_relation_server_write_retrains_package_cpm = from(K8SServiceRelation.write.l4.retransmitPackageCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWriteRetrainsPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceRelationServerWriteRetrainsPackageCpmMetric.decode<SumColumns>(kubernetesServiceRelationServerWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceRelationServerWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_package_size',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes sent.
 *
 * kubernetes_service_relation_server_write_package_size = from(K8SServiceRelation.write.l4.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWritePackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWritePackageSizeMetric {
    const columns = KubernetesServiceRelationServerWritePackageSizeMetric.decode<SumColumns>(kubernetesServiceRelationServerWritePackageSizeMetric, bytes);
    return new KubernetesServiceRelationServerWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_l4_time = from(K8SServiceRelation.write.l4.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationServerWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_l4_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_l4_time = from(K8SServiceRelation.write.l4.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_relation_server_write_l4_time = from(K8SServiceRelation.write.l4.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerWriteL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteL4TimeMetric {
    const columns = KubernetesServiceRelationServerWriteL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerWriteL4TimeMetric, bytes);
    return new KubernetesServiceRelationServerWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_l3_time = from(K8SServiceRelation.write.l3.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationServerWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_l3_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_l3_time = from(K8SServiceRelation.write.l3.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_relation_server_write_l3_time = from(K8SServiceRelation.write.l3.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerWriteL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteL3TimeMetric {
    const columns = KubernetesServiceRelationServerWriteL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerWriteL3TimeMetric, bytes);
    return new KubernetesServiceRelationServerWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationServerWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_l3_local_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of routing on the own machine.
 *
 * kubernetes_service_relation_server_write_l3_local_time = from(K8SServiceRelation.write.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerWriteL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteL3LocalTimeMetric {
    const columns = KubernetesServiceRelationServerWriteL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceRelationServerWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationServerWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_l3_output_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of handing over to the device.
 *
 * kubernetes_service_relation_server_write_l3_output_time = from(K8SServiceRelation.write.l3.outputDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerWriteL3OutputTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteL3OutputTimeMetric {
    const columns = KubernetesServiceRelationServerWriteL3OutputTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceRelationServerWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_l2_time = from(K8SServiceRelation.write.l2.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationServerWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_l2_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_l2_time = from(K8SServiceRelation.write.l2.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the link layer.
 *
 * kubernetes_service_relation_server_write_l2_time = from(K8SServiceRelation.write.l2.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerWriteL2TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteL2TimeMetric {
    const columns = KubernetesServiceRelationServerWriteL2TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerWriteL2TimeMetric, bytes);
    return new KubernetesServiceRelationServerWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationServerWriteL2ReadySendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_l2_ready_send_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until the device was ready to send.
 *
 * kubernetes_service_relation_server_write_l2_ready_send_time = from(K8SServiceRelation.write.l2.readySendDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerWriteL2ReadySendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerWriteL2ReadySendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteL2ReadySendTimeMetric {
    const columns = KubernetesServiceRelationServerWriteL2ReadySendTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerWriteL2ReadySendTimeMetric, bytes);
    return new KubernetesServiceRelationServerWriteL2ReadySendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceRelationServerWriteL2NetDevSendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_l2_net_dev_send_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time that the device took to send.
 *
 * kubernetes_service_relation_server_write_l2_net_dev_send_time = from(K8SServiceRelation.write.l2.networkDeviceSendDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerWriteL2NetDevSendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerWriteL2NetDevSendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteL2NetDevSendTimeMetric {
    const columns = KubernetesServiceRelationServerWriteL2NetDevSendTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerWriteL2NetDevSendTimeMetric, bytes);
    return new KubernetesServiceRelationServerWriteL2NetDevSendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWriteResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_resolve_mac_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Addresses resolved.
 *
 * kubernetes_service_relation_server_write_resolve_mac_cpm = from(K8SServiceRelation.write.l3.resolveMACCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWriteResolveMacCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWriteResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteResolveMacCpmMetric {
    const columns = KubernetesServiceRelationServerWriteResolveMacCpmMetric.decode<SumColumns>(kubernetesServiceRelationServerWriteResolveMacCpmMetric, bytes);
    return new KubernetesServiceRelationServerWriteResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWriteResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_resolve_mac_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of resolving addresses.
 *
 * kubernetes_service_relation_server_write_resolve_mac_duration = from(K8SServiceRelation.write.l3.resolveMACDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWriteResolveMacDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWriteResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteResolveMacDurationMetric {
    const columns = KubernetesServiceRelationServerWriteResolveMacDurationMetric.decode<SumColumns>(kubernetesServiceRelationServerWriteResolveMacDurationMetric, bytes);
    return new KubernetesServiceRelationServerWriteResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_netfilter_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_relation_server_write_netfilter_cpm = from(K8SServiceRelation.write.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWriteNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteNetfilterCpmMetric {
    const columns = KubernetesServiceRelationServerWriteNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceRelationServerWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceRelationServerWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceRelationServerWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_write_netfilter_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_relation_server_write_netfilter_duration = from(K8SServiceRelation.write.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceRelationServerWriteNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerWriteNetfilterDurationMetric {
    const columns = KubernetesServiceRelationServerWriteNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceRelationServerWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceRelationServerWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .cpm();
export const kubernetesServiceRelationServerReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .cpm();',
  byCluster: false,
};

/**
 * Reads per minute.
 *
 * kubernetes_service_relation_server_read_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .cpm();
 */
export class KubernetesServiceRelationServerReadCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadCpmMetric {
    const columns = KubernetesServiceRelationServerReadCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerReadCpmMetric, bytes);
    return new KubernetesServiceRelationServerReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_package_duration = from(K8SServiceRelation.read.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationServerReadPackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_package_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_package_duration = from(K8SServiceRelation.read.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of reads.
 *
 * kubernetes_service_relation_server_read_package_duration = from(K8SServiceRelation.read.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationServerReadPackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerReadPackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadPackageDurationMetric {
    const columns = KubernetesServiceRelationServerReadPackageDurationMetric.decode<SumColumns>(kubernetesServiceRelationServerReadPackageDurationMetric, bytes);
    return new KubernetesServiceRelationServerReadPackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationServerReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_package_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets received.
 *
 * kubernetes_service_relation_server_read_package_cpm = from(K8SServiceRelation.read.l2.packageCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationServerReadPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadPackageCpmMetric {
    const columns = KubernetesServiceRelationServerReadPackageCpmMetric.decode<SumColumns>(kubernetesServiceRelationServerReadPackageCpmMetric, bytes);
    return new KubernetesServiceRelationServerReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationServerReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_package_size',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes received.
 *
 * kubernetes_service_relation_server_read_package_size = from(K8SServiceRelation.read.l2.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationServerReadPackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadPackageSizeMetric {
    const columns = KubernetesServiceRelationServerReadPackageSizeMetric.decode<SumColumns>(kubernetesServiceRelationServerReadPackageSizeMetric, bytes);
    return new KubernetesServiceRelationServerReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_l4_time = from(K8SServiceRelation.read.l4.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationServerReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_l4_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_l4_time = from(K8SServiceRelation.read.l4.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_relation_server_read_l4_time = from(K8SServiceRelation.read.l4.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerReadL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadL4TimeMetric {
    const columns = KubernetesServiceRelationServerReadL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerReadL4TimeMetric, bytes);
    return new KubernetesServiceRelationServerReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_l3_time = from(K8SServiceRelation.read.l3.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationServerReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_l3_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_l3_time = from(K8SServiceRelation.read.l3.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_relation_server_read_l3_time = from(K8SServiceRelation.read.l3.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerReadL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadL3TimeMetric {
    const columns = KubernetesServiceRelationServerReadL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerReadL3TimeMetric, bytes);
    return new KubernetesServiceRelationServerReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationServerReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_l3_rcv_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of receiving.
 *
 * kubernetes_service_relation_server_read_l3_rcv_time = from(K8SServiceRelation.read.l3.rcvDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerReadL3RcvTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadL3RcvTimeMetric {
    const columns = KubernetesServiceRelationServerReadL3RcvTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceRelationServerReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationServerReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_l3_local_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of delivery on the own machine.
 *
 * kubernetes_service_relation_server_read_l3_local_time = from(K8SServiceRelation.read.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerReadL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadL3LocalTimeMetric {
    const columns = KubernetesServiceRelationServerReadL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceRelationServerReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationServerReadL2PackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_l2_package_to_queue_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is in the queue.
 *
 * kubernetes_service_relation_server_read_l2_package_to_queue_time = from(K8SServiceRelation.read.l2.packageToQueueDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerReadL2PackageToQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerReadL2PackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadL2PackageToQueueTimeMetric {
    const columns = KubernetesServiceRelationServerReadL2PackageToQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerReadL2PackageToQueueTimeMetric, bytes);
    return new KubernetesServiceRelationServerReadL2PackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is taken from the queue.
 *
 * kubernetes_service_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceRelation.read.l2.rcvPackageFromQueueDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceRelationServerReadL2RcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationServerReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_netfilter_cpm',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_relation_server_read_netfilter_cpm = from(K8SServiceRelation.read.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationServerReadNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadNetfilterCpmMetric {
    const columns = KubernetesServiceRelationServerReadNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceRelationServerReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceRelationServerReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceRelationServerReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_read_netfilter_duration',
  scope: k8SServiceRelationScope,
  function: sumFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_relation_server_read_netfilter_duration = from(K8SServiceRelation.read.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceRelationServerReadNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceRelationServerReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerReadNetfilterDurationMetric {
    const columns = KubernetesServiceRelationServerReadNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceRelationServerReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceRelationServerReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_call_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .cpm();
export const kubernetesServiceRelationServerHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_call_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_call_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_relation_server_http_call_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .cpm();
 */
export class KubernetesServiceRelationServerHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpCallCpmMetric {
    const columns = KubernetesServiceRelationServerHttpCallCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerHttpCallCpmMetric, bytes);
    return new KubernetesServiceRelationServerHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_success_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.success == true)
// .cpm();
export const kubernetesServiceRelationServerHttpSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_success_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_success_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Successful requests per minute.
 *
 * kubernetes_service_relation_server_http_success_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.success == true)
 *     .cpm();
 */
export class KubernetesServiceRelationServerHttpSuccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerHttpSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpSuccessCpmMetric {
    const columns = KubernetesServiceRelationServerHttpSuccessCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerHttpSuccessCpmMetric, bytes);
    return new KubernetesServiceRelationServerHttpSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_call_time = from(K8SServiceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationServerHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_call_time',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_call_time = from(K8SServiceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_relation_server_http_call_time = from(K8SServiceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerHttpCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpCallTimeMetric {
    const columns = KubernetesServiceRelationServerHttpCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerHttpCallTimeMetric, bytes);
    return new KubernetesServiceRelationServerHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_percentile = from(K8SServiceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percentile2(10);
export const kubernetesServiceRelationServerPercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_percentile',
  scope: k8SServiceRelationScope,
  function: percentile2Function,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_percentile = from(K8SServiceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * kubernetes_service_relation_server_percentile = from(K8SServiceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percentile2(10);
 */
export class KubernetesServiceRelationServerPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(kubernetesServiceRelationServerPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerPercentileMetric {
    const columns = KubernetesServiceRelationServerPercentileMetric.decode<Percentile2Columns>(kubernetesServiceRelationServerPercentileMetric, bytes);
    return new KubernetesServiceRelationServerPercentileMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_apdex = from(K8SServiceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .apdex(destServiceName, protocol.success);
export const kubernetesServiceRelationServerApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_apdex',
  scope: k8SServiceRelationScope,
  function: apdexFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_apdex = from(K8SServiceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .apdex(destServiceName, protocol.success);',
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold of the called service.
 *
 * kubernetes_service_relation_server_apdex = from(K8SServiceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .apdex(destServiceName, protocol.success);
 */
export class KubernetesServiceRelationServerApdexMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(kubernetesServiceRelationServerApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerApdexMetric {
    const columns = KubernetesServiceRelationServerApdexMetric.decode<ApdexColumns>(kubernetesServiceRelationServerApdexMetric, bytes);
    return new KubernetesServiceRelationServerApdexMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_avg_req_header_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request headers.
 *
 * kubernetes_service_relation_server_http_avg_req_header_size = from(K8SServiceRelation.protocol.http.sizeOfRequestHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceRelationServerHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationServerHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_avg_req_body_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request bodies.
 *
 * kubernetes_service_relation_server_http_avg_req_body_size = from(K8SServiceRelation.protocol.http.sizeOfRequestBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerHttpAvgReqBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceRelationServerHttpAvgReqBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceRelationServerHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_avg_resp_header_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response headers.
 *
 * kubernetes_service_relation_server_http_avg_resp_header_size = from(K8SServiceRelation.protocol.http.sizeOfResponseHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceRelationServerHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceRelationServerHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_avg_resp_body_size',
  scope: k8SServiceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response bodies.
 *
 * kubernetes_service_relation_server_http_avg_resp_body_size = from(K8SServiceRelation.protocol.http.sizeOfResponseBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceRelationServerHttpAvgRespBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceRelationServerHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceRelationServerHttpAvgRespBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceRelationServerHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceRelationServerHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_status_1xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 100)
// .filter(protocol.http.statusCode < 200)
// .cpm();
export const kubernetesServiceRelationServerHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_status_1xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_status_1xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 100)\n    .filter(protocol.http.statusCode < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * kubernetes_service_relation_server_http_status_1xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 100)
 *     .filter(protocol.http.statusCode < 200)
 *     .cpm();
 */
export class KubernetesServiceRelationServerHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceRelationServerHttpStatus1xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceRelationServerHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_status_2xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 200)
// .filter(protocol.http.statusCode < 300)
// .cpm();
export const kubernetesServiceRelationServerHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_status_2xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_status_2xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 200)\n    .filter(protocol.http.statusCode < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * kubernetes_service_relation_server_http_status_2xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 200)
 *     .filter(protocol.http.statusCode < 300)
 *     .cpm();
 */
export class KubernetesServiceRelationServerHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceRelationServerHttpStatus2xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceRelationServerHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_status_3xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 300)
// .filter(protocol.http.statusCode < 400)
// .cpm();
export const kubernetesServiceRelationServerHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_status_3xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_status_3xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 300)\n    .filter(protocol.http.statusCode < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * kubernetes_service_relation_server_http_status_3xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 300)
 *     .filter(protocol.http.statusCode < 400)
 *     .cpm();
 */
export class KubernetesServiceRelationServerHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceRelationServerHttpStatus3xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceRelationServerHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_status_4xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 400)
// .filter(protocol.http.statusCode < 500)
// .cpm();
export const kubernetesServiceRelationServerHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_status_4xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_status_4xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 400)\n    .filter(protocol.http.statusCode < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * kubernetes_service_relation_server_http_status_4xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 400)
 *     .filter(protocol.http.statusCode < 500)
 *     .cpm();
 */
export class KubernetesServiceRelationServerHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceRelationServerHttpStatus4xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceRelationServerHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_relation_server_http_status_5xx_cpm = from(K8SServiceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 500)
// .filter(protocol.http.statusCode < 600)
// .cpm();
export const kubernetesServiceRelationServerHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_relation_server_http_status_5xx_cpm',
  scope: k8SServiceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceRelation',
  statement: 'kubernetes_service_relation_server_http_status_5xx_cpm = from(K8SServiceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 500)\n    .filter(protocol.http.statusCode < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * kubernetes_service_relation_server_http_status_5xx_cpm = from(K8SServiceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 500)
 *     .filter(protocol.http.statusCode < 600)
 *     .cpm();
 */
export class KubernetesServiceRelationServerHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceRelationServerHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceRelationServerHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceRelationServerHttpStatus5xxCpmMetric.decode<CpmColumns>(kubernetesServiceRelationServerHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceRelationServerHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}
