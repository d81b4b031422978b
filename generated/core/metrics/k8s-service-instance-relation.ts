// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import { type ApdexColumns, ApdexMetrics, apdexFunction } from '../functions/apdex.ts';
import { type CpmColumns, CpmMetrics, cpmFunction } from '../functions/cpm.ts';
import { type LongAvgColumns, LongAvgMetrics, longAvgFunction } from '../functions/long-avg.ts';
import { type Percentile2Columns, Percentile2Metrics, percentile2Function } from '../functions/percentile2.ts';
import { type SumColumns, SumMetrics, sumFunction } from '../functions/sum.ts';
import { k8SServiceInstanceRelationScope } from '../scopes.ts';
// kubernetes_service_instance_relation_connect_cpm = from(K8SServiceInstanceRelation.*).filter(type == "connect").cpm();
export const kubernetesServiceInstanceRelationConnectCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_connect_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_connect_cpm = from(K8SServiceInstanceRelation.*).filter(type == "connect").cpm();',
  byCluster: false,
};

/**
 * Connections opened per minute.
 *
 * kubernetes_service_instance_relation_connect_cpm = from(K8SServiceInstanceRelation.*).filter(type == "connect").cpm();
 */
export class KubernetesServiceInstanceRelationConnectCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationConnectCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationConnectCpmMetric {
    const columns = KubernetesServiceInstanceRelationConnectCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationConnectCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationConnectCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_connect_success_cpm = from(K8SServiceInstanceRelation.*)
// .filter(type == "connect")
// .filter(connect.success == true)
// .cpm();
export const kubernetesServiceInstanceRelationConnectSuccessCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_connect_success_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_connect_success_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(type == "connect")\n    .filter(connect.success == true)\n    .cpm();',
  byCluster: false,
};

/**
 * Connections opened with success, per minute.
 *
 * kubernetes_service_instance_relation_connect_success_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(type == "connect")
 *     .filter(connect.success == true)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationConnectSuccessCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationConnectSuccessCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationConnectSuccessCpmMetric {
    const columns = KubernetesServiceInstanceRelationConnectSuccessCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationConnectSuccessCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationConnectSuccessCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_connect_duration = from(K8SServiceInstanceRelation.connect.duration)
// .filter(type == "connect")
// .sum();
export const kubernetesServiceInstanceRelationConnectDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_connect_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_connect_duration = from(K8SServiceInstanceRelation.connect.duration)\n    .filter(type == "connect")\n    .sum();',
  byCluster: false,
};

/**
 * Time of opening connections.
 *
 * kubernetes_service_instance_relation_connect_duration = from(K8SServiceInstanceRelation.connect.duration)
 *     .filter(type == "connect")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationConnectDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationConnectDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationConnectDurationMetric {
    const columns = KubernetesServiceInstanceRelationConnectDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationConnectDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationConnectDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_accept_cpm = from(K8SServiceInstanceRelation.*).filter(type == "accept").cpm();
export const kubernetesServiceInstanceRelationAcceptCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_accept_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_accept_cpm = from(K8SServiceInstanceRelation.*).filter(type == "accept").cpm();',
  byCluster: false,
};

/**
 * Connections accepted per minute.
 *
 * kubernetes_service_instance_relation_accept_cpm = from(K8SServiceInstanceRelation.*).filter(type == "accept").cpm();
 */
export class KubernetesServiceInstanceRelationAcceptCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationAcceptCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationAcceptCpmMetric {
    const columns = KubernetesServiceInstanceRelationAcceptCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationAcceptCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationAcceptCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_accept_duration = from(K8SServiceInstanceRelation.accept.duration)
// .filter(type == "accept")
// .sum();
export const kubernetesServiceInstanceRelationAcceptDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_accept_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_accept_duration = from(K8SServiceInstanceRelation.accept.duration)\n    .filter(type == "accept")\n    .sum();',
  byCluster: false,
};

/**
 * Time of accepting connections.
 *
 * kubernetes_service_instance_relation_accept_duration = from(K8SServiceInstanceRelation.accept.duration)
 *     .filter(type == "accept")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationAcceptDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationAcceptDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationAcceptDurationMetric {
    const columns = KubernetesServiceInstanceRelationAcceptDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationAcceptDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationAcceptDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_close_cpm = from(K8SServiceInstanceRelation.*).filter(type == "close").cpm();
export const kubernetesServiceInstanceRelationCloseCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_close_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_close_cpm = from(K8SServiceInstanceRelation.*).filter(type == "close").cpm();',
  byCluster: false,
};

/**
 * Connections closed per minute.
 *
 * kubernetes_service_instance_relation_close_cpm = from(K8SServiceInstanceRelation.*).filter(type == "close").cpm();
 */
export class KubernetesServiceInstanceRelationCloseCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationCloseCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationCloseCpmMetric {
    const columns = KubernetesServiceInstanceRelationCloseCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationCloseCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationCloseCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_close_duration = from(K8SServiceInstanceRelation.close.duration)
// .filter(type == "close")
// .sum();
export const kubernetesServiceInstanceRelationCloseDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_close_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_close_duration = from(K8SServiceInstanceRelation.close.duration)\n    .filter(type == "close")\n    .sum();',
  byCluster: false,
};

/**
 * Time of closing connections.
 *
 * kubernetes_service_instance_relation_close_duration = from(K8SServiceInstanceRelation.close.duration)
 *     .filter(type == "close")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationCloseDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationCloseDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationCloseDurationMetric {
    const columns = KubernetesServiceInstanceRelationCloseDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationCloseDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationCloseDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .cpm();
export const kubernetesServiceInstanceRelationClientWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .cpm();',
  byCluster: false,
};

/**
 * Writes per minute.
 *
 * kubernetes_service_instance_relation_client_write_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientWriteCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientWriteCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_package_duration = from(K8SServiceInstanceRelation.write.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWritePackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_package_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_package_duration = from(K8SServiceInstanceRelation.write.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of writes.
 *
 * kubernetes_service_instance_relation_client_write_package_duration = from(K8SServiceInstanceRelation.write.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWritePackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWritePackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWritePackageDurationMetric {
    const columns = KubernetesServiceInstanceRelationClientWritePackageDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWritePackageDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWritePackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_package_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent.
 *
 * kubernetes_service_instance_relation_client_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWritePackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWritePackageCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientWritePackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWritePackageCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_retrains_package_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent again.
 *
 * kubernetes_service_instance_relation_client_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_package_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes sent.
 *
 * kubernetes_service_instance_relation_client_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWritePackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWritePackageSizeMetric {
    const columns = KubernetesServiceInstanceRelationClientWritePackageSizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWritePackageSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationClientWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_l4_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_instance_relation_client_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientWriteL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteL4TimeMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientWriteL4TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationClientWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_l3_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_instance_relation_client_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientWriteL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteL3TimeMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientWriteL3TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_l3_local_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of routing on the own machine.
 *
 * kubernetes_service_instance_relation_client_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_l3_output_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of handing over to the device.
 *
 * kubernetes_service_instance_relation_client_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationClientWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_l2_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the link layer.
 *
 * kubernetes_service_instance_relation_client_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientWriteL2TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteL2TimeMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteL2TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientWriteL2TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_l2_ready_send_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until the device was ready to send.
 *
 * kubernetes_service_instance_relation_client_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteL2ReadySendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_l2_net_dev_send_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time that the device took to send.
 *
 * kubernetes_service_instance_relation_client_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteL2NetDevSendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_resolve_mac_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Addresses resolved.
 *
 * kubernetes_service_instance_relation_client_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_resolve_mac_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of resolving addresses.
 *
 * kubernetes_service_instance_relation_client_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_netfilter_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_instance_relation_client_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_write_netfilter_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_instance_relation_client_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationClientWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .cpm();
export const kubernetesServiceInstanceRelationClientReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .cpm();',
  byCluster: false,
};

/**
 * Reads per minute.
 *
 * kubernetes_service_instance_relation_client_read_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientReadCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientReadCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientReadCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_package_duration = from(K8SServiceInstanceRelation.read.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationClientReadPackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_package_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_package_duration = from(K8SServiceInstanceRelation.read.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of reads.
 *
 * kubernetes_service_instance_relation_client_read_package_duration = from(K8SServiceInstanceRelation.read.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientReadPackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientReadPackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadPackageDurationMetric {
    const columns = KubernetesServiceInstanceRelationClientReadPackageDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientReadPackageDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadPackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationClientReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_package_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets received.
 *
 * kubernetes_service_instance_relation_client_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientReadPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadPackageCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientReadPackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientReadPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationClientReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_package_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes received.
 *
 * kubernetes_service_instance_relation_client_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientReadPackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadPackageSizeMetric {
    const columns = KubernetesServiceInstanceRelationClientReadPackageSizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientReadPackageSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationClientReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_l4_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_instance_relation_client_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientReadL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadL4TimeMetric {
    const columns = KubernetesServiceInstanceRelationClientReadL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientReadL4TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationClientReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_l3_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_instance_relation_client_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientReadL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadL3TimeMetric {
    const columns = KubernetesServiceInstanceRelationClientReadL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientReadL3TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationClientReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_l3_rcv_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of receiving.
 *
 * kubernetes_service_instance_relation_client_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientReadL3RcvTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadL3RcvTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientReadL3RcvTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationClientReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_l3_local_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of delivery on the own machine.
 *
 * kubernetes_service_instance_relation_client_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientReadL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientReadL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_l2_package_to_queue_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is in the queue.
 *
 * kubernetes_service_instance_relation_client_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadL2PackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is taken from the queue.
 *
 * kubernetes_service_instance_relation_client_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadL2RcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationClientReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_netfilter_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_instance_relation_client_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientReadNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientReadNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationClientReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_read_netfilter_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_instance_relation_client_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientReadNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientReadNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceRelationClientReadNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationClientReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_call_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .cpm();
export const kubernetesServiceInstanceRelationClientHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_call_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_call_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_instance_relation_client_http_call_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpCallCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpCallCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientHttpCallCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceRelationClientHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_call_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_instance_relation_client_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationClientHttpCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationClientHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpCallTimeMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationClientHttpCallTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percentile2(10);
export const kubernetesServiceInstanceRelationClientPercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_percentile',
  scope: k8SServiceInstanceRelationScope,
  function: percentile2Function,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * kubernetes_service_instance_relation_client_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percentile2(10);
 */
export class KubernetesServiceInstanceRelationClientPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(kubernetesServiceInstanceRelationClientPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientPercentileMetric {
    const columns = KubernetesServiceInstanceRelationClientPercentileMetric.decode<Percentile2Columns>(kubernetesServiceInstanceRelationClientPercentileMetric, bytes);
    return new KubernetesServiceInstanceRelationClientPercentileMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .apdex(sourceServiceName, protocol.success);
export const kubernetesServiceInstanceRelationClientApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_apdex',
  scope: k8SServiceInstanceRelationScope,
  function: apdexFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .apdex(sourceServiceName, protocol.success);',
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold of the calling service.
 *
 * kubernetes_service_instance_relation_client_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .apdex(sourceServiceName, protocol.success);
 */
export class KubernetesServiceInstanceRelationClientApdexMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(kubernetesServiceInstanceRelationClientApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientApdexMetric {
    const columns = KubernetesServiceInstanceRelationClientApdexMetric.decode<ApdexColumns>(kubernetesServiceInstanceRelationClientApdexMetric, bytes);
    return new KubernetesServiceInstanceRelationClientApdexMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .sum();
export const kubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_avg_req_header_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .sum();',
  byCluster: false,
};

/**
 * Size of request headers, as a sum: SkyWalking averages it only at the callee.
 *
 * kubernetes_service_instance_relation_client_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .sum();
export const kubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_avg_req_body_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .sum();',
  byCluster: false,
};

/**
 * Size of request bodies, as a sum: SkyWalking averages it only at the callee.
 *
 * kubernetes_service_instance_relation_client_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .sum();
export const kubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_avg_resp_header_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .sum();',
  byCluster: false,
};

/**
 * Size of response headers, as a sum: SkyWalking averages it only at the callee.
 *
 * kubernetes_service_instance_relation_client_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .sum();
export const kubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_avg_resp_body_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .sum();',
  byCluster: false,
};

/**
 * Size of response bodies, as a sum: SkyWalking averages it only at the callee.
 *
 * kubernetes_service_instance_relation_client_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 100)
// .filter(protocol.http.statusCode < 200)
// .cpm();
export const kubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_status_1xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 100)\n    .filter(protocol.http.statusCode < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * kubernetes_service_instance_relation_client_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 100)
 *     .filter(protocol.http.statusCode < 200)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 200)
// .filter(protocol.http.statusCode < 300)
// .cpm();
export const kubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_status_2xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 200)\n    .filter(protocol.http.statusCode < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * kubernetes_service_instance_relation_client_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 200)
 *     .filter(protocol.http.statusCode < 300)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 300)
// .filter(protocol.http.statusCode < 400)
// .cpm();
export const kubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_status_3xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 300)\n    .filter(protocol.http.statusCode < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * kubernetes_service_instance_relation_client_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 300)
 *     .filter(protocol.http.statusCode < 400)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 400)
// .filter(protocol.http.statusCode < 500)
// .cpm();
export const kubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_status_4xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 400)\n    .filter(protocol.http.statusCode < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * kubernetes_service_instance_relation_client_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 400)
 *     .filter(protocol.http.statusCode < 500)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_client_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.CLIENT)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 500)
// .filter(protocol.http.statusCode < 600)
// .cpm();
export const kubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_client_http_status_5xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_client_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.CLIENT)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 500)\n    .filter(protocol.http.statusCode < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * kubernetes_service_instance_relation_client_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.CLIENT)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 500)
 *     .filter(protocol.http.statusCode < 600)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationClientHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .cpm();
export const kubernetesServiceInstanceRelationServerWriteCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .cpm();',
  byCluster: false,
};

/**
 * Writes per minute.
 *
 * kubernetes_service_instance_relation_server_write_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerWriteCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerWriteCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerWriteCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_package_duration = from(K8SServiceInstanceRelation.write.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWritePackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_package_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_package_duration = from(K8SServiceInstanceRelation.write.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of writes.
 *
 * kubernetes_service_instance_relation_server_write_package_duration = from(K8SServiceInstanceRelation.write.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWritePackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWritePackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWritePackageDurationMetric {
    const columns = KubernetesServiceInstanceRelationServerWritePackageDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWritePackageDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWritePackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_package_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent.
 *
 * kubernetes_service_instance_relation_server_write_package_cpm = from(K8SServiceInstanceRelation.write.l4.transmitPackageCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWritePackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWritePackageCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerWritePackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWritePackageCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_retrains_package_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets sent again.
 *
 * kubernetes_service_instance_relation_server_write_retrains_package_cpm = from(K8SServiceInstanceRelation.write.l4.retransmitPackageCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_package_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes sent.
 *
 * kubernetes_service_instance_relation_server_write_package_size = from(K8SServiceInstanceRelation.write.l4.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWritePackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWritePackageSizeMetric {
    const columns = KubernetesServiceInstanceRelationServerWritePackageSizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWritePackageSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationServerWriteL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_l4_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_instance_relation_server_write_l4_time = from(K8SServiceInstanceRelation.write.l4.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerWriteL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerWriteL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteL4TimeMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerWriteL4TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationServerWriteL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_l3_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_instance_relation_server_write_l3_time = from(K8SServiceInstanceRelation.write.l3.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerWriteL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerWriteL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteL3TimeMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerWriteL3TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_l3_local_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of routing on the own machine.
 *
 * kubernetes_service_instance_relation_server_write_l3_local_time = from(K8SServiceInstanceRelation.write.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_l3_output_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of handing over to the device.
 *
 * kubernetes_service_instance_relation_server_write_l3_output_time = from(K8SServiceInstanceRelation.write.l3.outputDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteL3OutputTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationServerWriteL2TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_l2_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the link layer.
 *
 * kubernetes_service_instance_relation_server_write_l2_time = from(K8SServiceInstanceRelation.write.l2.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerWriteL2TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerWriteL2TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteL2TimeMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteL2TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerWriteL2TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteL2TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_l2_ready_send_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until the device was ready to send.
 *
 * kubernetes_service_instance_relation_server_write_l2_ready_send_time = from(K8SServiceInstanceRelation.write.l2.readySendDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteL2ReadySendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .longAvg();
export const kubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_l2_net_dev_send_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time that the device took to send.
 *
 * kubernetes_service_instance_relation_server_write_l2_net_dev_send_time = from(K8SServiceInstanceRelation.write.l2.networkDeviceSendDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteL2NetDevSendTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_resolve_mac_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Addresses resolved.
 *
 * kubernetes_service_instance_relation_server_write_resolve_mac_cpm = from(K8SServiceInstanceRelation.write.l3.resolveMACCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_resolve_mac_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of resolving addresses.
 *
 * kubernetes_service_instance_relation_server_write_resolve_mac_duration = from(K8SServiceInstanceRelation.write.l3.resolveMACDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_netfilter_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_instance_relation_server_write_netfilter_cpm = from(K8SServiceInstanceRelation.write.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "write")
// .sum();
export const kubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_write_netfilter_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "write")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_instance_relation_server_write_netfilter_duration = from(K8SServiceInstanceRelation.write.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "write")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationServerWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .cpm();
export const kubernetesServiceInstanceRelationServerReadCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .cpm();',
  byCluster: false,
};

/**
 * Reads per minute.
 *
 * kubernetes_service_instance_relation_server_read_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerReadCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerReadCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerReadCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerReadCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_package_duration = from(K8SServiceInstanceRelation.read.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationServerReadPackageDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_package_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_package_duration = from(K8SServiceInstanceRelation.read.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of reads.
 *
 * kubernetes_service_instance_relation_server_read_package_duration = from(K8SServiceInstanceRelation.read.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerReadPackageDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerReadPackageDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadPackageDurationMetric {
    const columns = KubernetesServiceInstanceRelationServerReadPackageDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerReadPackageDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadPackageDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationServerReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_package_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets received.
 *
 * kubernetes_service_instance_relation_server_read_package_cpm = from(K8SServiceInstanceRelation.read.l2.packageCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerReadPackageCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadPackageCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerReadPackageCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerReadPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationServerReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_package_size',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Bytes received.
 *
 * kubernetes_service_instance_relation_server_read_package_size = from(K8SServiceInstanceRelation.read.l2.totalPackageSize)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerReadPackageSizeMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadPackageSizeMetric {
    const columns = KubernetesServiceInstanceRelationServerReadPackageSizeMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerReadPackageSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationServerReadL4TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_l4_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the transport layer.
 *
 * kubernetes_service_instance_relation_server_read_l4_time = from(K8SServiceInstanceRelation.read.l4.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerReadL4TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerReadL4TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadL4TimeMetric {
    const columns = KubernetesServiceInstanceRelationServerReadL4TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerReadL4TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadL4TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationServerReadL3TimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_l3_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time in the network layer.
 *
 * kubernetes_service_instance_relation_server_read_l3_time = from(K8SServiceInstanceRelation.read.l3.duration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerReadL3TimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerReadL3TimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadL3TimeMetric {
    const columns = KubernetesServiceInstanceRelationServerReadL3TimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerReadL3TimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadL3TimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationServerReadL3RcvTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_l3_rcv_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of receiving.
 *
 * kubernetes_service_instance_relation_server_read_l3_rcv_time = from(K8SServiceInstanceRelation.read.l3.rcvDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerReadL3RcvTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerReadL3RcvTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadL3RcvTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerReadL3RcvTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerReadL3RcvTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadL3RcvTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationServerReadL3LocalTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_l3_local_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time of delivery on the own machine.
 *
 * kubernetes_service_instance_relation_server_read_l3_local_time = from(K8SServiceInstanceRelation.read.l3.localDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerReadL3LocalTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerReadL3LocalTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadL3LocalTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerReadL3LocalTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerReadL3LocalTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadL3LocalTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_l2_package_to_queue_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is in the queue.
 *
 * kubernetes_service_instance_relation_server_read_l2_package_to_queue_time = from(K8SServiceInstanceRelation.read.l2.packageToQueueDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadL2PackageToQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .longAvg();
export const kubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean time until a packet is taken from the queue.
 *
 * kubernetes_service_instance_relation_server_read_l2_rcv_package_from_queue_time = from(K8SServiceInstanceRelation.read.l2.rcvPackageFromQueueDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadL2RcvPackageFromQueueTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationServerReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_netfilter_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Packets filtered.
 *
 * kubernetes_service_instance_relation_server_read_netfilter_cpm = from(K8SServiceInstanceRelation.read.l3.netFilterCount)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerReadNetfilterCpmMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerReadNetfilterCpmMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "read")
// .sum();
export const kubernetesServiceInstanceRelationServerReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_read_netfilter_duration',
  scope: k8SServiceInstanceRelationScope,
  function: sumFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "read")\n    .sum();',
  byCluster: false,
};

/**
 * Time of filtering.
 *
 * kubernetes_service_instance_relation_server_read_netfilter_duration = from(K8SServiceInstanceRelation.read.l3.netFilterDuration)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "read")
 *     .sum();
 */
export class KubernetesServiceInstanceRelationServerReadNetfilterDurationMetric extends SumMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumColumns) {
    super(kubernetesServiceInstanceRelationServerReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerReadNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceRelationServerReadNetfilterDurationMetric.decode<SumColumns>(kubernetesServiceInstanceRelationServerReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceRelationServerReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_call_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .cpm();
export const kubernetesServiceInstanceRelationServerHttpCallCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_call_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_call_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .cpm();',
  byCluster: false,
};

/**
 * Requests per minute.
 *
 * kubernetes_service_instance_relation_server_http_call_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerHttpCallCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerHttpCallCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpCallCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpCallCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerHttpCallCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpCallCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceRelationServerHttpCallTimeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_call_time',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean response time.
 *
 * kubernetes_service_instance_relation_server_http_call_time = from(K8SServiceInstanceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerHttpCallTimeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerHttpCallTimeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpCallTimeMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpCallTimeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerHttpCallTimeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpCallTimeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .percentile2(10);
export const kubernetesServiceInstanceRelationServerPercentileMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_percentile',
  scope: k8SServiceInstanceRelationScope,
  function: percentile2Function,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .percentile2(10);',
  byCluster: false,
};

/**
 * Response time percentiles.
 *
 * kubernetes_service_instance_relation_server_percentile = from(K8SServiceInstanceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .percentile2(10);
 */
export class KubernetesServiceInstanceRelationServerPercentileMetric extends Percentile2Metrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: Percentile2Columns) {
    super(kubernetesServiceInstanceRelationServerPercentileMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerPercentileMetric {
    const columns = KubernetesServiceInstanceRelationServerPercentileMetric.decode<Percentile2Columns>(kubernetesServiceInstanceRelationServerPercentileMetric, bytes);
    return new KubernetesServiceInstanceRelationServerPercentileMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .apdex(destServiceName, protocol.success);
export const kubernetesServiceInstanceRelationServerApdexMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_apdex',
  scope: k8SServiceInstanceRelationScope,
  function: apdexFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .apdex(destServiceName, protocol.success);',
  byCluster: false,
};

/**
 * Apdex times 10000, by the threshold of the called service.
 *
 * kubernetes_service_instance_relation_server_apdex = from(K8SServiceInstanceRelation.protocol.http.latency)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .apdex(destServiceName, protocol.success);
 */
export class KubernetesServiceInstanceRelationServerApdexMetric extends ApdexMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: ApdexColumns) {
    super(kubernetesServiceInstanceRelationServerApdexMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerApdexMetric {
    const columns = KubernetesServiceInstanceRelationServerApdexMetric.decode<ApdexColumns>(kubernetesServiceInstanceRelationServerApdexMetric, bytes);
    return new KubernetesServiceInstanceRelationServerApdexMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_avg_req_header_size',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request headers.
 *
 * kubernetes_service_instance_relation_server_http_avg_req_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpAvgReqHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_avg_req_body_size',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of request bodies.
 *
 * kubernetes_service_instance_relation_server_http_avg_req_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfRequestBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpAvgReqBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_avg_resp_header_size',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response headers.
 *
 * kubernetes_service_instance_relation_server_http_avg_resp_header_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseHeader)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpAvgRespHeaderSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .longAvg();
export const kubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_avg_resp_body_size',
  scope: k8SServiceInstanceRelationScope,
  function: longAvgFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .longAvg();',
  byCluster: false,
};

/**
 * Mean size of response bodies.
 *
 * kubernetes_service_instance_relation_server_http_avg_resp_body_size = from(K8SServiceInstanceRelation.protocol.http.sizeOfResponseBody)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .longAvg();
 */
export class KubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric extends LongAvgMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: LongAvgColumns) {
    super(kubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric.decode<LongAvgColumns>(kubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpAvgRespBodySizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 100)
// .filter(protocol.http.statusCode < 200)
// .cpm();
export const kubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_status_1xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 100)\n    .filter(protocol.http.statusCode < 200)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 100 to 199, per minute.
 *
 * kubernetes_service_instance_relation_server_http_status_1xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 100)
 *     .filter(protocol.http.statusCode < 200)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpStatus1xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 200)
// .filter(protocol.http.statusCode < 300)
// .cpm();
export const kubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_status_2xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 200)\n    .filter(protocol.http.statusCode < 300)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 200 to 299, per minute.
 *
 * kubernetes_service_instance_relation_server_http_status_2xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 200)
 *     .filter(protocol.http.statusCode < 300)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpStatus2xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 300)
// .filter(protocol.http.statusCode < 400)
// .cpm();
export const kubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_status_3xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 300)\n    .filter(protocol.http.statusCode < 400)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 300 to 399, per minute.
 *
 * kubernetes_service_instance_relation_server_http_status_3xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 300)
 *     .filter(protocol.http.statusCode < 400)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpStatus3xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 400)
// .filter(protocol.http.statusCode < 500)
// .cpm();
export const kubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_status_4xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 400)\n    .filter(protocol.http.statusCode < 500)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 400 to 499, per minute.
 *
 * kubernetes_service_instance_relation_server_http_status_4xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 400)
 *     .filter(protocol.http.statusCode < 500)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpStatus4xxCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_relation_server_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
// .filter(detectPoint == DetectPoint.SERVER)
// .filter(type == "protocol")
// .filter(protocol.type == "http")
// .filter(protocol.http.statusCode >= 500)
// .filter(protocol.http.statusCode < 600)
// .cpm();
export const kubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_relation_server_http_status_5xx_cpm',
  scope: k8SServiceInstanceRelationScope,
  function: cpmFunction,
  source: 'K8SServiceInstanceRelation',
  statement: 'kubernetes_service_instance_relation_server_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)\n    .filter(detectPoint == DetectPoint.SERVER)\n    .filter(type == "protocol")\n    .filter(protocol.type == "http")\n    .filter(protocol.http.statusCode >= 500)\n    .filter(protocol.http.statusCode < 600)\n    .cpm();',
  byCluster: false,
};

/**
 * Responses with a status of 500 to 599, per minute.
 *
 * kubernetes_service_instance_relation_server_http_status_5xx_cpm = from(K8SServiceInstanceRelation.*)
 *     .filter(detectPoint == DetectPoint.SERVER)
 *     .filter(type == "protocol")
 *     .filter(protocol.type == "http")
 *     .filter(protocol.http.statusCode >= 500)
 *     .filter(protocol.http.statusCode < 600)
 *     .cpm();
 */
export class KubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric extends CpmMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: CpmColumns) {
    super(kubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric {
    const columns = KubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric.decode<CpmColumns>(kubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric, bytes);
    return new KubernetesServiceInstanceRelationServerHttpStatus5xxCpmMetric(entity, bucket, columns);
  }
}
