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
  browserAppErrorSumMetric,
  browserAppPvMetric,
  genAiProviderInputTokensSumMetric,
  genAiProviderOutputTokensSumMetric,
  genAiProviderTotalEstimatedCostMetric,
  kubernetesServiceReadNetfilterCpmMetric,
  kubernetesServiceReadNetfilterDurationMetric,
  kubernetesServiceReadPackageCpmMetric,
  kubernetesServiceReadPackageSizeMetric,
  kubernetesServiceResolveMacCpmMetric,
  kubernetesServiceResolveMacDurationMetric,
  kubernetesServiceWriteNetfilterCpmMetric,
  kubernetesServiceWriteNetfilterDurationMetric,
  kubernetesServiceWritePackageCpmMetric,
  kubernetesServiceWritePackageSizeMetric,
  kubernetesServiceWriteRetrainsPackageCpmMetric,
} from '../metrics/service-sum-metrics.ts';
import { federatedServiceScope } from '../scopes.ts';

/** Which metrics over ServiceSumMetrics take one downstream metric of one stream. */
interface ServiceSumMetricsBinding extends Binding {
  readonly browser_app_pv: boolean;
  readonly browser_app_error_sum: boolean;
  readonly gen_ai_provider_input_tokens_sum: boolean;
  readonly gen_ai_provider_output_tokens_sum: boolean;
  readonly gen_ai_provider_total_estimated_cost: boolean;
  readonly kubernetes_service_write_package_cpm: boolean;
  readonly kubernetes_service_write_retrains_package_cpm: boolean;
  readonly kubernetes_service_write_package_size: boolean;
  readonly kubernetes_service_read_package_cpm: boolean;
  readonly kubernetes_service_read_package_size: boolean;
  readonly kubernetes_service_resolve_mac_cpm: boolean;
  readonly kubernetes_service_resolve_mac_duration: boolean;
  readonly kubernetes_service_write_netfilter_cpm: boolean;
  readonly kubernetes_service_write_netfilter_duration: boolean;
  readonly kubernetes_service_read_netfilter_cpm: boolean;
  readonly kubernetes_service_read_netfilter_duration: boolean;
}

/** The tables of one time bucket, one per metric over ServiceSumMetrics. */
class ServiceSumMetricsTables {
  readonly browser_app_pv: SumMetricsAddTable;
  readonly browser_app_error_sum: SumMetricsAddTable;
  readonly gen_ai_provider_input_tokens_sum: SumMetricsAddTable;
  readonly gen_ai_provider_output_tokens_sum: SumMetricsAddTable;
  readonly gen_ai_provider_total_estimated_cost: SumMetricsAddTable;
  readonly kubernetes_service_write_package_cpm: SumMetricsAddTable;
  readonly kubernetes_service_write_retrains_package_cpm: SumMetricsAddTable;
  readonly kubernetes_service_write_package_size: SumMetricsAddTable;
  readonly kubernetes_service_read_package_cpm: SumMetricsAddTable;
  readonly kubernetes_service_read_package_size: SumMetricsAddTable;
  readonly kubernetes_service_resolve_mac_cpm: SumMetricsAddTable;
  readonly kubernetes_service_resolve_mac_duration: SumMetricsAddTable;
  readonly kubernetes_service_write_netfilter_cpm: SumMetricsAddTable;
  readonly kubernetes_service_write_netfilter_duration: SumMetricsAddTable;
  readonly kubernetes_service_read_netfilter_cpm: SumMetricsAddTable;
  readonly kubernetes_service_read_netfilter_duration: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_pv = new SumMetricsAddTable(host, host.budget(browserAppPvMetric));
    this.browser_app_error_sum = new SumMetricsAddTable(host, host.budget(browserAppErrorSumMetric));
    this.gen_ai_provider_input_tokens_sum = new SumMetricsAddTable(
      host,
      host.budget(genAiProviderInputTokensSumMetric),
    );
    this.gen_ai_provider_output_tokens_sum = new SumMetricsAddTable(
      host,
      host.budget(genAiProviderOutputTokensSumMetric),
    );
    this.gen_ai_provider_total_estimated_cost = new SumMetricsAddTable(
      host,
      host.budget(genAiProviderTotalEstimatedCostMetric),
    );
    this.kubernetes_service_write_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceWritePackageCpmMetric),
    );
    this.kubernetes_service_write_retrains_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteRetrainsPackageCpmMetric),
    );
    this.kubernetes_service_write_package_size = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceWritePackageSizeMetric),
    );
    this.kubernetes_service_read_package_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadPackageCpmMetric),
    );
    this.kubernetes_service_read_package_size = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadPackageSizeMetric),
    );
    this.kubernetes_service_resolve_mac_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceResolveMacCpmMetric),
    );
    this.kubernetes_service_resolve_mac_duration = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceResolveMacDurationMetric),
    );
    this.kubernetes_service_write_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteNetfilterCpmMetric),
    );
    this.kubernetes_service_write_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceWriteNetfilterDurationMetric),
    );
    this.kubernetes_service_read_netfilter_cpm = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadNetfilterCpmMetric),
    );
    this.kubernetes_service_read_netfilter_duration = new SumMetricsAddTable(
      host,
      host.budget(kubernetesServiceReadNetfilterDurationMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ServiceSumMetrics. */
export class ServiceSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ServiceSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceSumMetricsTables(host));
  }

  bind(metric: string): ServiceSumMetricsBinding | undefined {
    const browser_app_pv = metric === 'browser_app_pv';
    const browser_app_error_sum = metric === 'browser_app_error_sum';
    const gen_ai_provider_input_tokens_sum = metric === 'gen_ai_provider_input_tokens_sum';
    const gen_ai_provider_output_tokens_sum = metric === 'gen_ai_provider_output_tokens_sum';
    const gen_ai_provider_total_estimated_cost = metric === 'gen_ai_provider_total_estimated_cost';
    const kubernetes_service_write_package_cpm = metric === 'kubernetes_service_write_package_cpm';
    const kubernetes_service_write_retrains_package_cpm = metric === 'kubernetes_service_write_retrains_package_cpm';
    const kubernetes_service_write_package_size = metric === 'kubernetes_service_write_package_size';
    const kubernetes_service_read_package_cpm = metric === 'kubernetes_service_read_package_cpm';
    const kubernetes_service_read_package_size = metric === 'kubernetes_service_read_package_size';
    const kubernetes_service_resolve_mac_cpm = metric === 'kubernetes_service_resolve_mac_cpm';
    const kubernetes_service_resolve_mac_duration = metric === 'kubernetes_service_resolve_mac_duration';
    const kubernetes_service_write_netfilter_cpm = metric === 'kubernetes_service_write_netfilter_cpm';
    const kubernetes_service_write_netfilter_duration = metric === 'kubernetes_service_write_netfilter_duration';
    const kubernetes_service_read_netfilter_cpm = metric === 'kubernetes_service_read_netfilter_cpm';
    const kubernetes_service_read_netfilter_duration = metric === 'kubernetes_service_read_netfilter_duration';
    if (!browser_app_pv && !browser_app_error_sum && !gen_ai_provider_input_tokens_sum && !gen_ai_provider_output_tokens_sum && !gen_ai_provider_total_estimated_cost && !kubernetes_service_write_package_cpm && !kubernetes_service_write_retrains_package_cpm && !kubernetes_service_write_package_size && !kubernetes_service_read_package_cpm && !kubernetes_service_read_package_size && !kubernetes_service_resolve_mac_cpm && !kubernetes_service_resolve_mac_duration && !kubernetes_service_write_netfilter_cpm && !kubernetes_service_write_netfilter_duration && !kubernetes_service_read_netfilter_cpm && !kubernetes_service_read_netfilter_duration) return undefined;
    return {
      browser_app_pv,
      browser_app_error_sum,
      gen_ai_provider_input_tokens_sum,
      gen_ai_provider_output_tokens_sum,
      gen_ai_provider_total_estimated_cost,
      kubernetes_service_write_package_cpm,
      kubernetes_service_write_retrains_package_cpm,
      kubernetes_service_write_package_size,
      kubernetes_service_read_package_cpm,
      kubernetes_service_read_package_size,
      kubernetes_service_resolve_mac_cpm,
      kubernetes_service_resolve_mac_duration,
      kubernetes_service_write_netfilter_cpm,
      kubernetes_service_write_netfilter_duration,
      kubernetes_service_read_netfilter_cpm,
      kubernetes_service_read_netfilter_duration,
    };
  }

  merge(binding: ServiceSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // browser_app_pv = from(ServiceSumMetrics.*).filter(metric == "browser_app_pv").sumMetricsAdd(total);
    if (binding.browser_app_pv) {
      tables.browser_app_pv.merge(block.entities, columns);
    }
    // browser_app_error_sum = from(ServiceSumMetrics.*).filter(metric == "browser_app_error_sum").sumMetricsAdd(total);
    if (binding.browser_app_error_sum) {
      tables.browser_app_error_sum.merge(block.entities, columns);
    }
    // gen_ai_provider_input_tokens_sum = from(ServiceSumMetrics.*)
    // .filter(metric == "gen_ai_provider_input_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.gen_ai_provider_input_tokens_sum) {
      tables.gen_ai_provider_input_tokens_sum.merge(block.entities, columns);
    }
    // gen_ai_provider_output_tokens_sum = from(ServiceSumMetrics.*)
    // .filter(metric == "gen_ai_provider_output_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.gen_ai_provider_output_tokens_sum) {
      tables.gen_ai_provider_output_tokens_sum.merge(block.entities, columns);
    }
    // gen_ai_provider_total_estimated_cost = from(ServiceSumMetrics.*)
    // .filter(metric == "gen_ai_provider_total_estimated_cost")
    // .sumMetricsAdd(total);
    if (binding.gen_ai_provider_total_estimated_cost) {
      tables.gen_ai_provider_total_estimated_cost.merge(block.entities, columns);
    }
    // kubernetes_service_write_package_cpm = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_write_package_cpm) {
      tables.kubernetes_service_write_package_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_write_retrains_package_cpm = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_retrains_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_write_retrains_package_cpm) {
      tables.kubernetes_service_write_retrains_package_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_write_package_size = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_package_size")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_write_package_size) {
      tables.kubernetes_service_write_package_size.merge(block.entities, columns);
    }
    // kubernetes_service_read_package_cpm = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_package_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_read_package_cpm) {
      tables.kubernetes_service_read_package_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_read_package_size = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_package_size")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_read_package_size) {
      tables.kubernetes_service_read_package_size.merge(block.entities, columns);
    }
    // kubernetes_service_resolve_mac_cpm = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_resolve_mac_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_resolve_mac_cpm) {
      tables.kubernetes_service_resolve_mac_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_resolve_mac_duration = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_resolve_mac_duration")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_resolve_mac_duration) {
      tables.kubernetes_service_resolve_mac_duration.merge(block.entities, columns);
    }
    // kubernetes_service_write_netfilter_cpm = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_write_netfilter_cpm) {
      tables.kubernetes_service_write_netfilter_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_write_netfilter_duration = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_write_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_write_netfilter_duration) {
      tables.kubernetes_service_write_netfilter_duration.merge(block.entities, columns);
    }
    // kubernetes_service_read_netfilter_cpm = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_netfilter_cpm")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_read_netfilter_cpm) {
      tables.kubernetes_service_read_netfilter_cpm.merge(block.entities, columns);
    }
    // kubernetes_service_read_netfilter_duration = from(ServiceSumMetrics.*)
    // .filter(metric == "kubernetes_service_read_netfilter_duration")
    // .sumMetricsAdd(total);
    if (binding.kubernetes_service_read_netfilter_duration) {
      tables.kubernetes_service_read_netfilter_duration.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppPvMetric, bucket, tables.browser_app_pv);
      closeTable(closed, browserAppErrorSumMetric, bucket, tables.browser_app_error_sum);
      closeTable(closed, genAiProviderInputTokensSumMetric, bucket, tables.gen_ai_provider_input_tokens_sum);
      closeTable(closed, genAiProviderOutputTokensSumMetric, bucket, tables.gen_ai_provider_output_tokens_sum);
      closeTable(closed, genAiProviderTotalEstimatedCostMetric, bucket, tables.gen_ai_provider_total_estimated_cost);
      closeTable(closed, kubernetesServiceWritePackageCpmMetric, bucket, tables.kubernetes_service_write_package_cpm);
      closeTable(
        closed,
        kubernetesServiceWriteRetrainsPackageCpmMetric,
        bucket,
        tables.kubernetes_service_write_retrains_package_cpm,
      );
      closeTable(closed, kubernetesServiceWritePackageSizeMetric, bucket, tables.kubernetes_service_write_package_size);
      closeTable(closed, kubernetesServiceReadPackageCpmMetric, bucket, tables.kubernetes_service_read_package_cpm);
      closeTable(closed, kubernetesServiceReadPackageSizeMetric, bucket, tables.kubernetes_service_read_package_size);
      closeTable(closed, kubernetesServiceResolveMacCpmMetric, bucket, tables.kubernetes_service_resolve_mac_cpm);
      closeTable(
        closed,
        kubernetesServiceResolveMacDurationMetric,
        bucket,
        tables.kubernetes_service_resolve_mac_duration,
      );
      closeTable(
        closed,
        kubernetesServiceWriteNetfilterCpmMetric,
        bucket,
        tables.kubernetes_service_write_netfilter_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceWriteNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_write_netfilter_duration,
      );
      closeTable(closed, kubernetesServiceReadNetfilterCpmMetric, bucket, tables.kubernetes_service_read_netfilter_cpm);
      closeTable(
        closed,
        kubernetesServiceReadNetfilterDurationMetric,
        bucket,
        tables.kubernetes_service_read_netfilter_duration,
      );
    }
    return closed;
  }
}

export const serviceSumMetricsSource: FederationSourceDefinition = {
  name: 'ServiceSumMetrics',
  scope: federatedServiceScope,
  origins: [
    { scope: 'K8SService', function: 'sum' },
    { scope: 'GenAIProviderAccess', function: 'sum' },
    { scope: 'BrowserAppTraffic', function: 'sum' },
    { scope: 'FederatedService', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['name', 'layer'],
  entityOf(fields) {
    const name = fields[0]!;
    const layer = fields[1]!;
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  },
  createDispatcher: (host) => new ServiceSumMetricsDispatcher(host),
};
