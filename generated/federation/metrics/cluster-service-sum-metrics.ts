// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { clusterServiceScope } from '../scopes.ts';
// cluster_browser_app_pv = from(ClusterServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total);
export const clusterBrowserAppPvMetric: MetricDefinition = {
  name: 'cluster_browser_app_pv',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_browser_app_pv = from(ClusterServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total);',
  originMetrics: ['browser_app_pv'],
  byCluster: true,
};

/** cluster_browser_app_pv = from(ClusterServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total); */
export class ClusterBrowserAppPvMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppPvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppPvMetric {
    const columns = ClusterBrowserAppPvMetric.decode<SumMetricsAddColumns>(clusterBrowserAppPvMetric, bytes);
    return new ClusterBrowserAppPvMetric(entity, bucket, columns);
  }
}

// cluster_browser_app_error_sum = from(ClusterServiceSumMetrics.*)
// .filter(metric == "browser_app_error_sum")
// .sumMetricsAdd(total);
export const clusterBrowserAppErrorSumMetric: MetricDefinition = {
  name: 'cluster_browser_app_error_sum',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_browser_app_error_sum = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "browser_app_error_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['browser_app_error_sum'],
  byCluster: true,
};

/**
 * cluster_browser_app_error_sum = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "browser_app_error_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterBrowserAppErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterBrowserAppErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterBrowserAppErrorSumMetric {
    const columns = ClusterBrowserAppErrorSumMetric.decode<SumMetricsAddColumns>(clusterBrowserAppErrorSumMetric, bytes);
    return new ClusterBrowserAppErrorSumMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_input_tokens_sum = from(ClusterServiceSumMetrics.*)
// .filter(metric == "gen_ai_provider_input_tokens_sum")
// .sumMetricsAdd(total);
export const clusterGenAiProviderInputTokensSumMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_input_tokens_sum',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_gen_ai_provider_input_tokens_sum = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "gen_ai_provider_input_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_input_tokens_sum'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_input_tokens_sum = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "gen_ai_provider_input_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterGenAiProviderInputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterGenAiProviderInputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderInputTokensSumMetric {
    const columns = ClusterGenAiProviderInputTokensSumMetric.decode<SumMetricsAddColumns>(clusterGenAiProviderInputTokensSumMetric, bytes);
    return new ClusterGenAiProviderInputTokensSumMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_output_tokens_sum = from(ClusterServiceSumMetrics.*)
// .filter(metric == "gen_ai_provider_output_tokens_sum")
// .sumMetricsAdd(total);
export const clusterGenAiProviderOutputTokensSumMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_output_tokens_sum',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_gen_ai_provider_output_tokens_sum = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "gen_ai_provider_output_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_output_tokens_sum'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_output_tokens_sum = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "gen_ai_provider_output_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class ClusterGenAiProviderOutputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterGenAiProviderOutputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderOutputTokensSumMetric {
    const columns = ClusterGenAiProviderOutputTokensSumMetric.decode<SumMetricsAddColumns>(clusterGenAiProviderOutputTokensSumMetric, bytes);
    return new ClusterGenAiProviderOutputTokensSumMetric(entity, bucket, columns);
  }
}

// cluster_gen_ai_provider_total_estimated_cost = from(ClusterServiceSumMetrics.*)
// .filter(metric == "gen_ai_provider_total_estimated_cost")
// .sumMetricsAdd(total);
export const clusterGenAiProviderTotalEstimatedCostMetric: MetricDefinition = {
  name: 'cluster_gen_ai_provider_total_estimated_cost',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_gen_ai_provider_total_estimated_cost = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "gen_ai_provider_total_estimated_cost")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_total_estimated_cost'],
  byCluster: true,
};

/**
 * cluster_gen_ai_provider_total_estimated_cost = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "gen_ai_provider_total_estimated_cost")
 *     .sumMetricsAdd(total);
 */
export class ClusterGenAiProviderTotalEstimatedCostMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterGenAiProviderTotalEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterGenAiProviderTotalEstimatedCostMetric {
    const columns = ClusterGenAiProviderTotalEstimatedCostMetric.decode<SumMetricsAddColumns>(clusterGenAiProviderTotalEstimatedCostMetric, bytes);
    return new ClusterGenAiProviderTotalEstimatedCostMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_package_cpm = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_package_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceWritePackageCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_package_cpm',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_write_package_cpm = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_package_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_package_cpm = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceWritePackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWritePackageCpmMetric {
    const columns = ClusterKubernetesServiceWritePackageCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceWritePackageCpmMetric, bytes);
    return new ClusterKubernetesServiceWritePackageCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_retrains_package_cpm = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_retrains_package_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_retrains_package_cpm',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_write_retrains_package_cpm = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_retrains_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_retrains_package_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_retrains_package_cpm = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_retrains_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceWriteRetrainsPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteRetrainsPackageCpmMetric {
    const columns = ClusterKubernetesServiceWriteRetrainsPackageCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceWriteRetrainsPackageCpmMetric, bytes);
    return new ClusterKubernetesServiceWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_package_size = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_package_size")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceWritePackageSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_package_size',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_write_package_size = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_package_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_package_size = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_package_size")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceWritePackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWritePackageSizeMetric {
    const columns = ClusterKubernetesServiceWritePackageSizeMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceWritePackageSizeMetric, bytes);
    return new ClusterKubernetesServiceWritePackageSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_package_cpm = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_package_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceReadPackageCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_package_cpm',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_read_package_cpm = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_package_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_package_cpm = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceReadPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadPackageCpmMetric {
    const columns = ClusterKubernetesServiceReadPackageCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceReadPackageCpmMetric, bytes);
    return new ClusterKubernetesServiceReadPackageCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_package_size = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_package_size")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceReadPackageSizeMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_package_size',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_read_package_size = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_package_size'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_package_size = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_package_size")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceReadPackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadPackageSizeMetric {
    const columns = ClusterKubernetesServiceReadPackageSizeMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceReadPackageSizeMetric, bytes);
    return new ClusterKubernetesServiceReadPackageSizeMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_resolve_mac_cpm = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_resolve_mac_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceResolveMacCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_resolve_mac_cpm',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_resolve_mac_cpm = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_resolve_mac_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_resolve_mac_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_resolve_mac_cpm = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_resolve_mac_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceResolveMacCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceResolveMacCpmMetric {
    const columns = ClusterKubernetesServiceResolveMacCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceResolveMacCpmMetric, bytes);
    return new ClusterKubernetesServiceResolveMacCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_resolve_mac_duration = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_resolve_mac_duration")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceResolveMacDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_resolve_mac_duration',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_resolve_mac_duration = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_resolve_mac_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_resolve_mac_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_resolve_mac_duration = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_resolve_mac_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceResolveMacDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceResolveMacDurationMetric {
    const columns = ClusterKubernetesServiceResolveMacDurationMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceResolveMacDurationMetric, bytes);
    return new ClusterKubernetesServiceResolveMacDurationMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_netfilter_cpm = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_netfilter_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_netfilter_cpm',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_write_netfilter_cpm = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_netfilter_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_netfilter_cpm = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceWriteNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteNetfilterCpmMetric {
    const columns = ClusterKubernetesServiceWriteNetfilterCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceWriteNetfilterCpmMetric, bytes);
    return new ClusterKubernetesServiceWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_write_netfilter_duration = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_netfilter_duration")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_write_netfilter_duration',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_write_netfilter_duration = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_netfilter_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_write_netfilter_duration = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceWriteNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceWriteNetfilterDurationMetric {
    const columns = ClusterKubernetesServiceWriteNetfilterDurationMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceWriteNetfilterDurationMetric, bytes);
    return new ClusterKubernetesServiceWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_netfilter_cpm = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_netfilter_cpm")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceReadNetfilterCpmMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_netfilter_cpm',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_read_netfilter_cpm = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_netfilter_cpm'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_netfilter_cpm = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceReadNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadNetfilterCpmMetric {
    const columns = ClusterKubernetesServiceReadNetfilterCpmMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceReadNetfilterCpmMetric, bytes);
    return new ClusterKubernetesServiceReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// cluster_kubernetes_service_read_netfilter_duration = from(ClusterServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_netfilter_duration")
// .sumMetricsAdd(total);
export const clusterKubernetesServiceReadNetfilterDurationMetric: MetricDefinition = {
  name: 'cluster_kubernetes_service_read_netfilter_duration',
  scope: clusterServiceScope,
  function: sumMetricsAddFunction,
  source: 'ClusterServiceSumMetrics',
  statement: 'cluster_kubernetes_service_read_netfilter_duration = from(ClusterServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_netfilter_duration'],
  byCluster: true,
};

/**
 * cluster_kubernetes_service_read_netfilter_duration = from(ClusterServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class ClusterKubernetesServiceReadNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(clusterKubernetesServiceReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): ClusterKubernetesServiceReadNetfilterDurationMetric {
    const columns = ClusterKubernetesServiceReadNetfilterDurationMetric.decode<SumMetricsAddColumns>(clusterKubernetesServiceReadNetfilterDurationMetric, bytes);
    return new ClusterKubernetesServiceReadNetfilterDurationMetric(entity, bucket, columns);
  }
}
