// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type Binding,
  type ClosedTable,
  type DispatchHost,
  type FederationDispatcher,
  type FederationSourceDefinition,
  type IncomingBlock,
  OpenBuckets,
  closeTable,
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import {
  clusterBrowserAppErrorSumMetric,
  clusterBrowserAppPvMetric,
  clusterGenAiProviderInputTokensSumMetric,
  clusterGenAiProviderOutputTokensSumMetric,
  clusterGenAiProviderTotalEstimatedCostMetric,
  clusterKubernetesServiceReadNetfilterCpmMetric,
  clusterKubernetesServiceReadNetfilterDurationMetric,
  clusterKubernetesServiceReadPackageCpmMetric,
  clusterKubernetesServiceReadPackageSizeMetric,
  clusterKubernetesServiceResolveMacCpmMetric,
  clusterKubernetesServiceResolveMacDurationMetric,
  clusterKubernetesServiceWriteNetfilterCpmMetric,
  clusterKubernetesServiceWriteNetfilterDurationMetric,
  clusterKubernetesServiceWritePackageCpmMetric,
  clusterKubernetesServiceWritePackageSizeMetric,
  clusterKubernetesServiceWriteRetrainsPackageCpmMetric,
} from '../metrics/cluster-service-sum-metrics.ts';
import { clusterServiceScope } from '../scopes.ts';

/** Which metrics over ClusterServiceSumMetrics take one downstream metric of one stream. */
interface ClusterServiceSumMetricsBinding extends Binding {
  readonly cluster_browser_app_pv: boolean;
  readonly cluster_browser_app_error_sum: boolean;
  readonly cluster_gen_ai_provider_input_tokens_sum: boolean;
  readonly cluster_gen_ai_provider_output_tokens_sum: boolean;
  readonly cluster_gen_ai_provider_total_estimated_cost: boolean;
  readonly cluster_kubernetes_service_write_package_cpm: boolean;
  readonly cluster_kubernetes_service_write_retrains_package_cpm: boolean;
  readonly cluster_kubernetes_service_write_package_size: boolean;
  readonly cluster_kubernetes_service_read_package_cpm: boolean;
  readonly cluster_kubernetes_service_read_package_size: boolean;
  readonly cluster_kubernetes_service_resolve_mac_cpm: boolean;
  readonly cluster_kubernetes_service_resolve_mac_duration: boolean;
  readonly cluster_kubernetes_service_write_netfilter_cpm: boolean;
  readonly cluster_kubernetes_service_write_netfilter_duration: boolean;
  readonly cluster_kubernetes_service_read_netfilter_cpm: boolean;
  readonly cluster_kubernetes_service_read_netfilter_duration: boolean;
}

/** The tables of one time bucket, one per metric over ClusterServiceSumMetrics. */
class ClusterServiceSumMetricsTables {
  readonly cluster_browser_app_pv: SumMetricsAddTable;
  readonly cluster_browser_app_error_sum: SumMetricsAddTable;
  readonly cluster_gen_ai_provider_input_tokens_sum: SumMetricsAddTable;
  readonly cluster_gen_ai_provider_output_tokens_sum: SumMetricsAddTable;
  readonly cluster_gen_ai_provider_total_estimated_cost: SumMetricsAddTable;
  readonly cluster_kubernetes_service_write_package_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_write_retrains_package_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_write_package_size: SumMetricsAddTable;
  readonly cluster_kubernetes_service_read_package_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_read_package_size: SumMetricsAddTable;
  readonly cluster_kubernetes_service_resolve_mac_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_resolve_mac_duration: SumMetricsAddTable;
  readonly cluster_kubernetes_service_write_netfilter_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_write_netfilter_duration: SumMetricsAddTable;
  readonly cluster_kubernetes_service_read_netfilter_cpm: SumMetricsAddTable;
  readonly cluster_kubernetes_service_read_netfilter_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_pv = new SumMetricsAddTable(host, host.budget(clusterBrowserAppPvMetric));
    this.cluster_browser_app_error_sum = new SumMetricsAddTable(host, host.budget(clusterBrowserAppErrorSumMetric));
    this.cluster_gen_ai_provider_input_tokens_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterGenAiProviderInputTokensSumMetric),
    );
    this.cluster_gen_ai_provider_output_tokens_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterGenAiProviderOutputTokensSumMetric),
    );
    this.cluster_gen_ai_provider_total_estimated_cost = new SumMetricsAddTable(
      host,
      host.budget(clusterGenAiProviderTotalEstimatedCostMetric),
    );
    this.cluster_kubernetes_service_write_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWritePackageCpmMetric),
    );
    this.cluster_kubernetes_service_write_retrains_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteRetrainsPackageCpmMetric),
    );
    this.cluster_kubernetes_service_write_package_size = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWritePackageSizeMetric),
    );
    this.cluster_kubernetes_service_read_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadPackageCpmMetric),
    );
    this.cluster_kubernetes_service_read_package_size = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadPackageSizeMetric),
    );
    this.cluster_kubernetes_service_resolve_mac_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceResolveMacCpmMetric),
    );
    this.cluster_kubernetes_service_resolve_mac_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceResolveMacDurationMetric),
    );
    this.cluster_kubernetes_service_write_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteNetfilterCpmMetric),
    );
    this.cluster_kubernetes_service_write_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceWriteNetfilterDurationMetric),
    );
    this.cluster_kubernetes_service_read_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadNetfilterCpmMetric),
    );
    this.cluster_kubernetes_service_read_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(clusterKubernetesServiceReadNetfilterDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterServiceSumMetrics. */
export class ClusterServiceSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterServiceSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterServiceSumMetricsTables(host));
  }

  bind(metric: string): ClusterServiceSumMetricsBinding | undefined {
    const cluster_browser_app_pv = metric === 'browser_app_pv';
    const cluster_browser_app_error_sum = metric === 'browser_app_error_sum';
    const cluster_gen_ai_provider_input_tokens_sum = metric === 'gen_ai_provider_input_tokens_sum';
    const cluster_gen_ai_provider_output_tokens_sum = metric === 'gen_ai_provider_output_tokens_sum';
    const cluster_gen_ai_provider_total_estimated_cost = metric === 'gen_ai_provider_total_estimated_cost';
    const cluster_kubernetes_service_write_package_cpm = metric === 'kubernetes_service_write_package_cpm';
    const cluster_kubernetes_service_write_retrains_package_cpm = metric === 'kubernetes_service_write_retrains_package_cpm';
    const cluster_kubernetes_service_write_package_size = metric === 'kubernetes_service_write_package_size';
    const cluster_kubernetes_service_read_package_cpm = metric === 'kubernetes_service_read_package_cpm';
    const cluster_kubernetes_service_read_package_size = metric === 'kubernetes_service_read_package_size';
    const cluster_kubernetes_service_resolve_mac_cpm = metric === 'kubernetes_service_resolve_mac_cpm';
    const cluster_kubernetes_service_resolve_mac_duration = metric === 'kubernetes_service_resolve_mac_duration';
    const cluster_kubernetes_service_write_netfilter_cpm = metric === 'kubernetes_service_write_netfilter_cpm';
    const cluster_kubernetes_service_write_netfilter_duration = metric === 'kubernetes_service_write_netfilter_duration';
    const cluster_kubernetes_service_read_netfilter_cpm = metric === 'kubernetes_service_read_netfilter_cpm';
    const cluster_kubernetes_service_read_netfilter_duration = metric === 'kubernetes_service_read_netfilter_duration';
    if (!cluster_browser_app_pv && !cluster_browser_app_error_sum && !cluster_gen_ai_provider_input_tokens_sum && !cluster_gen_ai_provider_output_tokens_sum && !cluster_gen_ai_provider_total_estimated_cost && !cluster_kubernetes_service_write_package_cpm && !cluster_kubernetes_service_write_retrains_package_cpm && !cluster_kubernetes_service_write_package_size && !cluster_kubernetes_service_read_package_cpm && !cluster_kubernetes_service_read_package_size && !cluster_kubernetes_service_resolve_mac_cpm && !cluster_kubernetes_service_resolve_mac_duration && !cluster_kubernetes_service_write_netfilter_cpm && !cluster_kubernetes_service_write_netfilter_duration && !cluster_kubernetes_service_read_netfilter_cpm && !cluster_kubernetes_service_read_netfilter_duration) return undefined;
    return {
      cluster_browser_app_pv,
      cluster_browser_app_error_sum,
      cluster_gen_ai_provider_input_tokens_sum,
      cluster_gen_ai_provider_output_tokens_sum,
      cluster_gen_ai_provider_total_estimated_cost,
      cluster_kubernetes_service_write_package_cpm,
      cluster_kubernetes_service_write_retrains_package_cpm,
      cluster_kubernetes_service_write_package_size,
      cluster_kubernetes_service_read_package_cpm,
      cluster_kubernetes_service_read_package_size,
      cluster_kubernetes_service_resolve_mac_cpm,
      cluster_kubernetes_service_resolve_mac_duration,
      cluster_kubernetes_service_write_netfilter_cpm,
      cluster_kubernetes_service_write_netfilter_duration,
      cluster_kubernetes_service_read_netfilter_cpm,
      cluster_kubernetes_service_read_netfilter_duration,
    };
  }

  merge(binding: ClusterServiceSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_browser_app_pv = from(ClusterServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total);
    if (binding.cluster_browser_app_pv) {
      tables.cluster_browser_app_pv.merge(block.entities, columns);
    }
    // cluster_browser_app_error_sum = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "browser_app_error_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_browser_app_error_sum) {
      tables.cluster_browser_app_error_sum.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_input_tokens_sum = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "gen_ai_provider_input_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_gen_ai_provider_input_tokens_sum) {
      tables.cluster_gen_ai_provider_input_tokens_sum.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_output_tokens_sum = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "gen_ai_provider_output_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_gen_ai_provider_output_tokens_sum) {
      tables.cluster_gen_ai_provider_output_tokens_sum.merge(block.entities, columns);
    }
    // cluster_gen_ai_provider_total_estimated_cost = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "gen_ai_provider_total_estimated_cost")
    // .sumMetricsAdd(total);
    if (binding.cluster_gen_ai_provider_total_estimated_cost) {
      tables.cluster_gen_ai_provider_total_estimated_cost.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_package_cpm = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_write_package_cpm) {
      tables.cluster_kubernetes_service_write_package_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_retrains_package_cpm = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_retrains_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_write_retrains_package_cpm) {
      tables.cluster_kubernetes_service_write_retrains_package_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_package_size = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_package_size")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_write_package_size) {
      tables.cluster_kubernetes_service_write_package_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_package_cpm = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_read_package_cpm) {
      tables.cluster_kubernetes_service_read_package_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_package_size = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_package_size")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_read_package_size) {
      tables.cluster_kubernetes_service_read_package_size.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_resolve_mac_cpm = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_resolve_mac_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_resolve_mac_cpm) {
      tables.cluster_kubernetes_service_resolve_mac_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_resolve_mac_duration = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_resolve_mac_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_resolve_mac_duration) {
      tables.cluster_kubernetes_service_resolve_mac_duration.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_netfilter_cpm = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_write_netfilter_cpm) {
      tables.cluster_kubernetes_service_write_netfilter_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_write_netfilter_duration = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_write_netfilter_duration) {
      tables.cluster_kubernetes_service_write_netfilter_duration.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_netfilter_cpm = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_read_netfilter_cpm) {
      tables.cluster_kubernetes_service_read_netfilter_cpm.merge(block.entities, columns);
    }
    // cluster_kubernetes_service_read_netfilter_duration = from(ClusterServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.cluster_kubernetes_service_read_netfilter_duration) {
      tables.cluster_kubernetes_service_read_netfilter_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterBrowserAppPvMetric, bucket, tables.cluster_browser_app_pv);
      closeTable(closed, clusterBrowserAppErrorSumMetric, bucket, tables.cluster_browser_app_error_sum);
      closeTable(
        closed,
        clusterGenAiProviderInputTokensSumMetric,
        bucket,
        tables.cluster_gen_ai_provider_input_tokens_sum,
      );
      closeTable(
        closed,
        clusterGenAiProviderOutputTokensSumMetric,
        bucket,
        tables.cluster_gen_ai_provider_output_tokens_sum,
      );
      closeTable(
        closed,
        clusterGenAiProviderTotalEstimatedCostMetric,
        bucket,
        tables.cluster_gen_ai_provider_total_estimated_cost,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWritePackageCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_write_package_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteRetrainsPackageCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_write_retrains_package_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWritePackageSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_write_package_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadPackageCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_read_package_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadPackageSizeMetric,
        bucket,
        tables.cluster_kubernetes_service_read_package_size,
      );
      closeTable(
        closed,
        clusterKubernetesServiceResolveMacCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_resolve_mac_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceResolveMacDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_resolve_mac_duration,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteNetfilterCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_write_netfilter_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceWriteNetfilterDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_write_netfilter_duration,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadNetfilterCpmMetric,
        bucket,
        tables.cluster_kubernetes_service_read_netfilter_cpm,
      );
      closeTable(
        closed,
        clusterKubernetesServiceReadNetfilterDurationMetric,
        bucket,
        tables.cluster_kubernetes_service_read_netfilter_duration,
      );
    }
    return closed;
  }
}

export const clusterServiceSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterServiceSumMetrics',
  scope: clusterServiceScope,
  origins: [
    { scope: 'K8SService', function: 'sum' },
    { scope: 'GenAIProviderAccess', function: 'sum' },
    { scope: 'BrowserAppTraffic', function: 'sum' },
    { scope: 'FederatedService', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields, cluster) {
    const name = cluster + '::' + fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ClusterServiceSumMetricsDispatcher(host),
};
