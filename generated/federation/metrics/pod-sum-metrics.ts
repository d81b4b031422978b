// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedPodScope } from '../scopes.ts';
// kubernetes_service_instance_write_package_cpm = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_package_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_package_cpm',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_write_package_cpm = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_package_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_package_cpm = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceWritePackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWritePackageCpmMetric {
    const columns = KubernetesServiceInstanceWritePackageCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceWritePackageCpmMetric, bytes);
    return new KubernetesServiceInstanceWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_retrains_package_cpm = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_retrains_package_cpm',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_write_retrains_package_cpm = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_retrains_package_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_retrains_package_cpm = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceWriteRetrainsPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceInstanceWriteRetrainsPackageCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_package_size = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_package_size")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_package_size',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_write_package_size = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_package_size'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_package_size = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_package_size")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceWritePackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWritePackageSizeMetric {
    const columns = KubernetesServiceInstanceWritePackageSizeMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceWritePackageSizeMetric, bytes);
    return new KubernetesServiceInstanceWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_package_cpm = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_package_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_package_cpm',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_read_package_cpm = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_package_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_package_cpm = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceReadPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadPackageCpmMetric {
    const columns = KubernetesServiceInstanceReadPackageCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceReadPackageCpmMetric, bytes);
    return new KubernetesServiceInstanceReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_package_size = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_package_size")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_package_size',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_read_package_size = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_package_size'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_package_size = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_package_size")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceReadPackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadPackageSizeMetric {
    const columns = KubernetesServiceInstanceReadPackageSizeMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceReadPackageSizeMetric, bytes);
    return new KubernetesServiceInstanceReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_resolve_mac_cpm = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_resolve_mac_cpm',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_resolve_mac_cpm = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_resolve_mac_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_resolve_mac_cpm = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceResolveMacCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceResolveMacCpmMetric {
    const columns = KubernetesServiceInstanceResolveMacCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceResolveMacCpmMetric, bytes);
    return new KubernetesServiceInstanceResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_resolve_mac_duration = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_resolve_mac_duration")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_resolve_mac_duration',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_resolve_mac_duration = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_resolve_mac_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_resolve_mac_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_resolve_mac_duration = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_resolve_mac_duration")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceResolveMacDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceResolveMacDurationMetric {
    const columns = KubernetesServiceInstanceResolveMacDurationMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceResolveMacDurationMetric, bytes);
    return new KubernetesServiceInstanceResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_netfilter_cpm = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_netfilter_cpm',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_write_netfilter_cpm = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_netfilter_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_netfilter_cpm = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceWriteNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceWriteNetfilterCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_write_netfilter_duration = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_netfilter_duration")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_write_netfilter_duration',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_write_netfilter_duration = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_netfilter_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_write_netfilter_duration = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceWriteNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceWriteNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceWriteNetfilterDurationMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_netfilter_cpm = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_netfilter_cpm',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_read_netfilter_cpm = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_netfilter_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_netfilter_cpm = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceReadNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadNetfilterCpmMetric {
    const columns = KubernetesServiceInstanceReadNetfilterCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceInstanceReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_instance_read_netfilter_duration = from(PodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_netfilter_duration")
// .sumMetricsAdd(total);
export const kubernetesServiceInstanceReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_instance_read_netfilter_duration',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'kubernetes_service_instance_read_netfilter_duration = from(PodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_netfilter_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_instance_read_netfilter_duration = from(PodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceInstanceReadNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceInstanceReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceInstanceReadNetfilterDurationMetric {
    const columns = KubernetesServiceInstanceReadNetfilterDurationMetric.decode<SumMetricsAddColumns>(kubernetesServiceInstanceReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceInstanceReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_call_duration = from(PodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceInstanceProtocolCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_call_duration',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'cilium_service_instance_protocol_call_duration = from(PodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_call_duration = from(PodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceInstanceProtocolCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_http_call_duration = from(PodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceInstanceProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_http_call_duration',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'cilium_service_instance_protocol_http_call_duration = from(PodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_http_call_duration = from(PodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolHttpCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolHttpCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolHttpCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceInstanceProtocolHttpCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_dns_call_duration = from(PodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceInstanceProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_dns_call_duration',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'cilium_service_instance_protocol_dns_call_duration = from(PodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_dns_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_dns_call_duration = from(PodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolDnsCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolDnsCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolDnsCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceInstanceProtocolDnsCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cilium_service_instance_protocol_kafka_call_duration = from(PodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")
// .sumMetricsAdd(total);
export const ciliumServiceInstanceProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cilium_service_instance_protocol_kafka_call_duration',
  scope: federatedPodScope,
  function: sumMetricsAddFunction,
  source: 'PodSumMetrics',
  statement: 'cilium_service_instance_protocol_kafka_call_duration = from(PodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_duration'],
  byCluster: false,
};

/**
 * cilium_service_instance_protocol_kafka_call_duration = from(PodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")
 *     .sumMetricsAdd(total);
 */
export class CiliumServiceInstanceProtocolKafkaCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(ciliumServiceInstanceProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): CiliumServiceInstanceProtocolKafkaCallDurationMetric {
    const columns = CiliumServiceInstanceProtocolKafkaCallDurationMetric.decode<SumMetricsAddColumns>(ciliumServiceInstanceProtocolKafkaCallDurationMetric, bytes);
    return new CiliumServiceInstanceProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}
