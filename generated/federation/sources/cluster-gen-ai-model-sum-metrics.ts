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
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { virtualLayers } from '../enums.ts';
import { SumMetricsAddTable } from '../functions/sum-metrics-add.ts';
import type { SumColumns } from '../functions/sum.ts';
import {
  clusterGenAiModelInputTokensSumMetric,
  clusterGenAiModelOutputTokensSumMetric,
  clusterGenAiModelTotalEstimatedCostMetric,
} from '../metrics/cluster-gen-ai-model-sum-metrics.ts';
import { clusterGenAIModelScope } from '../scopes.ts';

/** Which metrics over ClusterGenAIModelSumMetrics take one downstream metric of one stream. */
interface ClusterGenAIModelSumMetricsBinding extends Binding {
  readonly cluster_gen_ai_model_input_tokens_sum: boolean;
  readonly cluster_gen_ai_model_output_tokens_sum: boolean;
  readonly cluster_gen_ai_model_total_estimated_cost: boolean;
}

/** The tables of one time bucket, one per metric over ClusterGenAIModelSumMetrics. */
class ClusterGenAIModelSumMetricsTables {
  readonly cluster_gen_ai_model_input_tokens_sum: SumMetricsAddTable;
  readonly cluster_gen_ai_model_output_tokens_sum: SumMetricsAddTable;
  readonly cluster_gen_ai_model_total_estimated_cost: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_gen_ai_model_input_tokens_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterGenAiModelInputTokensSumMetric),
    );
    this.cluster_gen_ai_model_output_tokens_sum = new SumMetricsAddTable(
      host,
      host.budget(clusterGenAiModelOutputTokensSumMetric),
    );
    this.cluster_gen_ai_model_total_estimated_cost = new SumMetricsAddTable(
      host,
      host.budget(clusterGenAiModelTotalEstimatedCostMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over ClusterGenAIModelSumMetrics. */
export class ClusterGenAIModelSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterGenAIModelSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterGenAIModelSumMetricsTables(host));
  }

  bind(metric: string): ClusterGenAIModelSumMetricsBinding | undefined {
    const cluster_gen_ai_model_input_tokens_sum = metric === 'gen_ai_model_input_tokens_sum';
    const cluster_gen_ai_model_output_tokens_sum = metric === 'gen_ai_model_output_tokens_sum';
    const cluster_gen_ai_model_total_estimated_cost = metric === 'gen_ai_model_total_estimated_cost';
    if (!cluster_gen_ai_model_input_tokens_sum && !cluster_gen_ai_model_output_tokens_sum && !cluster_gen_ai_model_total_estimated_cost) return undefined;
    return {
      cluster_gen_ai_model_input_tokens_sum,
      cluster_gen_ai_model_output_tokens_sum,
      cluster_gen_ai_model_total_estimated_cost,
    };
  }

  merge(binding: ClusterGenAIModelSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // cluster_gen_ai_model_input_tokens_sum = from(ClusterGenAIModelSumMetrics.*)
    // .filter(metric == "gen_ai_model_input_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_gen_ai_model_input_tokens_sum) {
      tables.cluster_gen_ai_model_input_tokens_sum.merge(block.entities, columns);
    }
    // cluster_gen_ai_model_output_tokens_sum = from(ClusterGenAIModelSumMetrics.*)
    // .filter(metric == "gen_ai_model_output_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.cluster_gen_ai_model_output_tokens_sum) {
      tables.cluster_gen_ai_model_output_tokens_sum.merge(block.entities, columns);
    }
    // cluster_gen_ai_model_total_estimated_cost = from(ClusterGenAIModelSumMetrics.*)
    // .filter(metric == "gen_ai_model_total_estimated_cost")
    // .sumMetricsAdd(total);
    if (binding.cluster_gen_ai_model_total_estimated_cost) {
      tables.cluster_gen_ai_model_total_estimated_cost.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterGenAiModelInputTokensSumMetric, bucket, tables.cluster_gen_ai_model_input_tokens_sum);
      closeTable(closed, clusterGenAiModelOutputTokensSumMetric, bucket, tables.cluster_gen_ai_model_output_tokens_sum);
      closeTable(
        closed,
        clusterGenAiModelTotalEstimatedCostMetric,
        bucket,
        tables.cluster_gen_ai_model_total_estimated_cost,
      );
    }
    return closed;
  }
}

export const clusterGenAIModelSumMetricsSource: FederationSourceDefinition = {
  name: 'ClusterGenAIModelSumMetrics',
  scope: clusterGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'sum' },
    { scope: 'FederatedGenAIModel', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterGenAIModelSumMetricsDispatcher(host),
};
