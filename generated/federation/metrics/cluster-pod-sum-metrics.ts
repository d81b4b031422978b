// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterPodScope } from '../scopes.ts';
// cluster_kubernetes_service_instance_write_package_cpm = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_package_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceWritePackageCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_package_cpm',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_write_package_cpm = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_package_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_package_cpm = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceWritePackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWritePackageCpmMetric {
    const columns = ClusterKubernetesServiceInstanceWritePackageCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceWritePackageCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceWritePackageCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_retrains_package_cpm = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_retrains_package_cpm',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_write_retrains_package_cpm = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_retrains_package_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_retrains_package_cpm = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_retrains_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric {
    const columns = ClusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_package_size = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_package_size")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceWritePackageSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_package_size',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_write_package_size = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_package_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_package_size = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_package_size")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceWritePackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWritePackageSizeMetric {
    const columns = ClusterKubernetesServiceInstanceWritePackageSizeMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceWritePackageSizeMetric, bytes);
    return new ClusterKubernetesServiceInstanceWritePackageSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_package_cpm = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_package_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceReadPackageCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_package_cpm',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_read_package_cpm = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_package_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_package_cpm = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceReadPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadPackageCpmMetric {
    const columns = ClusterKubernetesServiceInstanceReadPackageCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceReadPackageCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadPackageCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_package_size = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_package_size")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceReadPackageSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_package_size',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_read_package_size = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_package_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_package_size = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_package_size")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceReadPackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadPackageSizeMetric {
    const columns = ClusterKubernetesServiceInstanceReadPackageSizeMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceReadPackageSizeMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadPackageSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_resolve_mac_cpm = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceResolveMacCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_resolve_mac_cpm',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_resolve_mac_cpm = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_resolve_mac_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_resolve_mac_cpm = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_resolve_mac_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceResolveMacCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceResolveMacCpmMetric {
    const columns = ClusterKubernetesServiceInstanceResolveMacCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceResolveMacCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceResolveMacCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_resolve_mac_duration = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_resolve_mac_duration")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceResolveMacDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_resolve_mac_duration',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_resolve_mac_duration = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_resolve_mac_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_resolve_mac_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_resolve_mac_duration = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_resolve_mac_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceResolveMacDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceResolveMacDurationMetric {
    const columns = ClusterKubernetesServiceInstanceResolveMacDurationMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceResolveMacDurationMetric, bytes);
    return new ClusterKubernetesServiceInstanceResolveMacDurationMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_netfilter_cpm = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_netfilter_cpm',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_write_netfilter_cpm = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_netfilter_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_netfilter_cpm = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceWriteNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteNetfilterCpmMetric {
    const columns = ClusterKubernetesServiceInstanceWriteNetfilterCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceWriteNetfilterCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_write_netfilter_duration = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_write_netfilter_duration")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_write_netfilter_duration',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_write_netfilter_duration = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_write_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_write_netfilter_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_write_netfilter_duration = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_write_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceWriteNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceWriteNetfilterDurationMetric {
    const columns = ClusterKubernetesServiceInstanceWriteNetfilterDurationMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceWriteNetfilterDurationMetric, bytes);
    return new ClusterKubernetesServiceInstanceWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_netfilter_cpm = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceReadNetfilterCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_netfilter_cpm',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_read_netfilter_cpm = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_netfilter_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_netfilter_cpm = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceReadNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadNetfilterCpmMetric {
    const columns = ClusterKubernetesServiceInstanceReadNetfilterCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceReadNetfilterCpmMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_instance_read_netfilter_duration = from(ClusterPodSumMetrics.*)
// .filter(metric == "kubernetes_service_instance_read_netfilter_duration")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceInstanceReadNetfilterDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_instance_read_netfilter_duration',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_kubernetes_service_instance_read_netfilter_duration = from(ClusterPodSumMetrics.*)\n    .filter(metric == "kubernetes_service_instance_read_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_instance_read_netfilter_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_instance_read_netfilter_duration = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "kubernetes_service_instance_read_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceInstanceReadNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceInstanceReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceInstanceReadNetfilterDurationMetric {
    const columns = ClusterKubernetesServiceInstanceReadNetfilterDurationMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceInstanceReadNetfilterDurationMetric, bytes);
    return new ClusterKubernetesServiceInstanceReadNetfilterDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_call_duration = from(ClusterPodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_call_duration',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_cilium_service_instance_protocol_call_duration = from(ClusterPodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_call_duration = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolCallDurationMetric {
    const columns = ClusterCiliumServiceInstanceProtocolCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceInstanceProtocolCallDurationMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_http_call_duration = from(ClusterPodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_http_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolHttpCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_http_call_duration',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_cilium_service_instance_protocol_http_call_duration = from(ClusterPodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_http_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_http_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_http_call_duration = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_http_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolHttpCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolHttpCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolHttpCallDurationMetric {
    const columns = ClusterCiliumServiceInstanceProtocolHttpCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceInstanceProtocolHttpCallDurationMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolHttpCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_dns_call_duration = from(ClusterPodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_dns_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolDnsCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_dns_call_duration',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_cilium_service_instance_protocol_dns_call_duration = from(ClusterPodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_dns_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_dns_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_dns_call_duration = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_dns_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolDnsCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolDnsCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolDnsCallDurationMetric {
    const columns = ClusterCiliumServiceInstanceProtocolDnsCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceInstanceProtocolDnsCallDurationMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolDnsCallDurationMetric(entity, bucket, columns);
  }
}

// cluster_cilium_service_instance_protocol_kafka_call_duration = from(ClusterPodSumMetrics.*)
// .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")
// .sumMetricsAdd(total);
export const clusterCiliumServiceInstanceProtocolKafkaCallDurationMetric: MetricDefinition = {
  name: 'cluster_cilium_service_instance_protocol_kafka_call_duration',
  scope: clusterPodScope,
  function: sumMetricsAddFunction,
  source: 'ClusterPodSumMetrics',
  statement: 'cluster_cilium_service_instance_protocol_kafka_call_duration = from(ClusterPodSumMetrics.*)\n    .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['cilium_service_instance_protocol_kafka_call_duration'],
  byCluster: true,
};

/**
 * cluster_cilium_service_instance_protocol_kafka_call_duration = from(ClusterPodSumMetrics.*)
 *     .filter(metric == "cilium_service_instance_protocol_kafka_call_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterCiliumServiceInstanceProtocolKafkaCallDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterCiliumServiceInstanceProtocolKafkaCallDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterCiliumServiceInstanceProtocolKafkaCallDurationMetric {
    const columns = ClusterCiliumServiceInstanceProtocolKafkaCallDurationMetric.decode<SumMetricsAddColumns>(clusterCiliumServiceInstanceProtocolKafkaCallDurationMetric, bytes);
    return new ClusterCiliumServiceInstanceProtocolKafkaCallDurationMetric(entity, bucket, columns);
  }
}
