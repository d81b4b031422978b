// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import type { Entity, MetricDefinition, TimeBucket } from '../../../src/runtime/api.ts';
import {
  type SumMetricsAddColumns,
  SumMetricsAddMetrics,
  sumMetricsAddFunction,
} from '../functions/sum-metrics-add.ts';
import { federatedServiceScope } from '../scopes.ts';
// browser_app_pv = from(ServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total);
export const browserAppPvMetric: MetricDefinition = {
  name: 'browser_app_pv',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'browser_app_pv = from(ServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total);',
  originMetrics: ['browser_app_pv'],
  byCluster: false,
};

/** browser_app_pv = from(ServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total); */
export class BrowserAppPvMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppPvMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppPvMetric {
    const columns = BrowserAppPvMetric.decode<SumMetricsAddColumns>(browserAppPvMetric, bytes);
    return new BrowserAppPvMetric(entity, bucket, columns);
  }
}

// browser_app_error_sum = from(ServiceSumMetrics.*).filter(metric == "browser_app_error_sum").sumMetricsAdd(total);
export const browserAppErrorSumMetric: MetricDefinition = {
  name: 'browser_app_error_sum',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'browser_app_error_sum = from(ServiceSumMetrics.*).filter(metric == "browser_app_error_sum").sumMetricsAdd(total);',
  originMetrics: ['browser_app_error_sum'],
  byCluster: false,
};

/** browser_app_error_sum = from(ServiceSumMetrics.*).filter(metric == "browser_app_error_sum").sumMetricsAdd(total); */
export class BrowserAppErrorSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(browserAppErrorSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): BrowserAppErrorSumMetric {
    const columns = BrowserAppErrorSumMetric.decode<SumMetricsAddColumns>(browserAppErrorSumMetric, bytes);
    return new BrowserAppErrorSumMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_input_tokens_sum = from(ServiceSumMetrics.*)
// .filter(metric == "gen_ai_provider_input_tokens_sum")
// .sumMetricsAdd(total);
export const genAiProviderInputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_provider_input_tokens_sum',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'gen_ai_provider_input_tokens_sum = from(ServiceSumMetrics.*)\n    .filter(metric == "gen_ai_provider_input_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_input_tokens_sum'],
  byCluster: false,
};

/**
 * gen_ai_provider_input_tokens_sum = from(ServiceSumMetrics.*)
 *     .filter(metric == "gen_ai_provider_input_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class GenAiProviderInputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(genAiProviderInputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderInputTokensSumMetric {
    const columns = GenAiProviderInputTokensSumMetric.decode<SumMetricsAddColumns>(genAiProviderInputTokensSumMetric, bytes);
    return new GenAiProviderInputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_output_tokens_sum = from(ServiceSumMetrics.*)
// .filter(metric == "gen_ai_provider_output_tokens_sum")
// .sumMetricsAdd(total);
export const genAiProviderOutputTokensSumMetric: MetricDefinition = {
  name: 'gen_ai_provider_output_tokens_sum',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'gen_ai_provider_output_tokens_sum = from(ServiceSumMetrics.*)\n    .filter(metric == "gen_ai_provider_output_tokens_sum")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_output_tokens_sum'],
  byCluster: false,
};

/**
 * gen_ai_provider_output_tokens_sum = from(ServiceSumMetrics.*)
 *     .filter(metric == "gen_ai_provider_output_tokens_sum")
 *     .sumMetricsAdd(total);
 */
export class GenAiProviderOutputTokensSumMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(genAiProviderOutputTokensSumMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderOutputTokensSumMetric {
    const columns = GenAiProviderOutputTokensSumMetric.decode<SumMetricsAddColumns>(genAiProviderOutputTokensSumMetric, bytes);
    return new GenAiProviderOutputTokensSumMetric(entity, bucket, columns);
  }
}

// gen_ai_provider_total_estimated_cost = from(ServiceSumMetrics.*)
// .filter(metric == "gen_ai_provider_total_estimated_cost")
// .sumMetricsAdd(total);
export const genAiProviderTotalEstimatedCostMetric: MetricDefinition = {
  name: 'gen_ai_provider_total_estimated_cost',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'gen_ai_provider_total_estimated_cost = from(ServiceSumMetrics.*)\n    .filter(metric == "gen_ai_provider_total_estimated_cost")\n    .sumMetricsAdd(total);',
  originMetrics: ['gen_ai_provider_total_estimated_cost'],
  byCluster: false,
};

/**
 * gen_ai_provider_total_estimated_cost = from(ServiceSumMetrics.*)
 *     .filter(metric == "gen_ai_provider_total_estimated_cost")
 *     .sumMetricsAdd(total);
 */
export class GenAiProviderTotalEstimatedCostMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(genAiProviderTotalEstimatedCostMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): GenAiProviderTotalEstimatedCostMetric {
    const columns = GenAiProviderTotalEstimatedCostMetric.decode<SumMetricsAddColumns>(genAiProviderTotalEstimatedCostMetric, bytes);
    return new GenAiProviderTotalEstimatedCostMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_package_cpm = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_package_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceWritePackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_package_cpm',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_write_package_cpm = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_package_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_write_package_cpm = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceWritePackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceWritePackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWritePackageCpmMetric {
    const columns = KubernetesServiceWritePackageCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceWritePackageCpmMetric, bytes);
    return new KubernetesServiceWritePackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_retrains_package_cpm = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_retrains_package_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceWriteRetrainsPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_retrains_package_cpm',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_write_retrains_package_cpm = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_retrains_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_retrains_package_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_write_retrains_package_cpm = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_retrains_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceWriteRetrainsPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceWriteRetrainsPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteRetrainsPackageCpmMetric {
    const columns = KubernetesServiceWriteRetrainsPackageCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceWriteRetrainsPackageCpmMetric, bytes);
    return new KubernetesServiceWriteRetrainsPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_package_size = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_package_size")
// .sumMetricsAdd(total);
export const kubernetesServiceWritePackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_write_package_size',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_write_package_size = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_package_size'],
  byCluster: false,
};

/**
 * kubernetes_service_write_package_size = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_package_size")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceWritePackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceWritePackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWritePackageSizeMetric {
    const columns = KubernetesServiceWritePackageSizeMetric.decode<SumMetricsAddColumns>(kubernetesServiceWritePackageSizeMetric, bytes);
    return new KubernetesServiceWritePackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_package_cpm = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_package_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceReadPackageCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_read_package_cpm',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_read_package_cpm = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_package_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_package_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_read_package_cpm = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_package_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceReadPackageCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceReadPackageCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadPackageCpmMetric {
    const columns = KubernetesServiceReadPackageCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceReadPackageCpmMetric, bytes);
    return new KubernetesServiceReadPackageCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_package_size = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_package_size")
// .sumMetricsAdd(total);
export const kubernetesServiceReadPackageSizeMetric: MetricDefinition = {
  name: 'kubernetes_service_read_package_size',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_read_package_size = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_package_size")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_package_size'],
  byCluster: false,
};

/**
 * kubernetes_service_read_package_size = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_package_size")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceReadPackageSizeMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceReadPackageSizeMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadPackageSizeMetric {
    const columns = KubernetesServiceReadPackageSizeMetric.decode<SumMetricsAddColumns>(kubernetesServiceReadPackageSizeMetric, bytes);
    return new KubernetesServiceReadPackageSizeMetric(entity, bucket, columns);
  }
}

// kubernetes_service_resolve_mac_cpm = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_resolve_mac_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceResolveMacCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_resolve_mac_cpm',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_resolve_mac_cpm = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_resolve_mac_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_resolve_mac_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_resolve_mac_cpm = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_resolve_mac_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceResolveMacCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceResolveMacCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceResolveMacCpmMetric {
    const columns = KubernetesServiceResolveMacCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceResolveMacCpmMetric, bytes);
    return new KubernetesServiceResolveMacCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_resolve_mac_duration = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_resolve_mac_duration")
// .sumMetricsAdd(total);
export const kubernetesServiceResolveMacDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_resolve_mac_duration',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_resolve_mac_duration = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_resolve_mac_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_resolve_mac_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_resolve_mac_duration = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_resolve_mac_duration")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceResolveMacDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceResolveMacDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceResolveMacDurationMetric {
    const columns = KubernetesServiceResolveMacDurationMetric.decode<SumMetricsAddColumns>(kubernetesServiceResolveMacDurationMetric, bytes);
    return new KubernetesServiceResolveMacDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_netfilter_cpm = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_netfilter_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceWriteNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_write_netfilter_cpm',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_write_netfilter_cpm = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_netfilter_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_write_netfilter_cpm = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceWriteNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceWriteNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteNetfilterCpmMetric {
    const columns = KubernetesServiceWriteNetfilterCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceWriteNetfilterCpmMetric, bytes);
    return new KubernetesServiceWriteNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_write_netfilter_duration = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_write_netfilter_duration")
// .sumMetricsAdd(total);
export const kubernetesServiceWriteNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_write_netfilter_duration',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_write_netfilter_duration = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_write_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_write_netfilter_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_write_netfilter_duration = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_write_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceWriteNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceWriteNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceWriteNetfilterDurationMetric {
    const columns = KubernetesServiceWriteNetfilterDurationMetric.decode<SumMetricsAddColumns>(kubernetesServiceWriteNetfilterDurationMetric, bytes);
    return new KubernetesServiceWriteNetfilterDurationMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_netfilter_cpm = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_netfilter_cpm")
// .sumMetricsAdd(total);
export const kubernetesServiceReadNetfilterCpmMetric: MetricDefinition = {
  name: 'kubernetes_service_read_netfilter_cpm',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_read_netfilter_cpm = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_netfilter_cpm")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_netfilter_cpm'],
  byCluster: false,
};

/**
 * kubernetes_service_read_netfilter_cpm = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_netfilter_cpm")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceReadNetfilterCpmMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceReadNetfilterCpmMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadNetfilterCpmMetric {
    const columns = KubernetesServiceReadNetfilterCpmMetric.decode<SumMetricsAddColumns>(kubernetesServiceReadNetfilterCpmMetric, bytes);
    return new KubernetesServiceReadNetfilterCpmMetric(entity, bucket, columns);
  }
}

// kubernetes_service_read_netfilter_duration = from(ServiceSumMetrics.*)
// .filter(metric == "kubernetes_service_read_netfilter_duration")
// .sumMetricsAdd(total);
export const kubernetesServiceReadNetfilterDurationMetric: MetricDefinition = {
  name: 'kubernetes_service_read_netfilter_duration',
  scope: federatedServiceScope,
  function: sumMetricsAddFunction,
  source: 'ServiceSumMetrics',
  statement: 'kubernetes_service_read_netfilter_duration = from(ServiceSumMetrics.*)\n    .filter(metric == "kubernetes_service_read_netfilter_duration")\n    .sumMetricsAdd(total);',
  originMetrics: ['kubernetes_service_read_netfilter_duration'],
  byCluster: false,
};

/**
 * kubernetes_service_read_netfilter_duration = from(ServiceSumMetrics.*)
 *     .filter(metric == "kubernetes_service_read_netfilter_duration")
 *     .sumMetricsAdd(total);
 */
export class KubernetesServiceReadNetfilterDurationMetric extends SumMetricsAddMetrics {
  constructor(entity: Entity, bucket: TimeBucket, columns: SumMetricsAddColumns) {
    super(kubernetesServiceReadNetfilterDurationMetric, entity, bucket, columns);
  }

  /** What `serialize` wrote; throws MalformedBytes for anything else. */
  static deserialize(entity: Entity, bucket: TimeBucket, bytes: Uint8Array): KubernetesServiceReadNetfilterDurationMetric {
    const columns = KubernetesServiceReadNetfilterDurationMetric.decode<SumMetricsAddColumns>(kubernetesServiceReadNetfilterDurationMetric, bytes);
    return new KubernetesServiceReadNetfilterDurationMetric(entity, bucket, columns);
  }
}
