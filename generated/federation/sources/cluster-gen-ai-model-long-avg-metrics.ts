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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import {
  clusterGenAiModelAvgEstimatedCostMetric,
  clusterGenAiModelInputTokensAvgMetric,
  clusterGenAiModelLatencyAvgMetric,
  clusterGenAiModelOutputTokensAvgMetric,
  clusterGenAiModelTtftAvgMetric,
} from '../metrics/cluster-gen-ai-model-long-avg-metrics.ts';
import { clusterGenAIModelScope } from '../scopes.ts';

/** Which metrics over ClusterGenAIModelLongAvgMetrics take one downstream metric of one stream. */
interface ClusterGenAIModelLongAvgMetricsBinding extends Binding {
  readonly cluster_gen_ai_model_latency_avg: boolean;
  readonly cluster_gen_ai_model_ttft_avg: boolean;
  readonly cluster_gen_ai_model_input_tokens_avg: boolean;
  readonly cluster_gen_ai_model_output_tokens_avg: boolean;
  readonly cluster_gen_ai_model_avg_estimated_cost: boolean;
}

/** The tables of one time bucket, one per metric over ClusterGenAIModelLongAvgMetrics. */
class ClusterGenAIModelLongAvgMetricsTables {
  readonly cluster_gen_ai_model_latency_avg: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_model_ttft_avg: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_model_input_tokens_avg: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_model_output_tokens_avg: LongAvgMetricsAddTable;
  readonly cluster_gen_ai_model_avg_estimated_cost: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_gen_ai_model_latency_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiModelLatencyAvgMetric),
    );
    this.cluster_gen_ai_model_ttft_avg = new LongAvgMetricsAddTable(host, host.budget(clusterGenAiModelTtftAvgMetric));
    this.cluster_gen_ai_model_input_tokens_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiModelInputTokensAvgMetric),
    );
    this.cluster_gen_ai_model_output_tokens_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiModelOutputTokensAvgMetric),
    );
    this.cluster_gen_ai_model_avg_estimated_cost = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterGenAiModelAvgEstimatedCostMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterGenAIModelLongAvgMetrics. */
export class ClusterGenAIModelLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterGenAIModelLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterGenAIModelLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterGenAIModelLongAvgMetricsBinding | undefined {
    const cluster_gen_ai_model_latency_avg = metric === 'gen_ai_model_latency_avg';
    const cluster_gen_ai_model_ttft_avg = metric === 'gen_ai_model_ttft_avg';
    const cluster_gen_ai_model_input_tokens_avg = metric === 'gen_ai_model_input_tokens_avg';
    const cluster_gen_ai_model_output_tokens_avg = metric === 'gen_ai_model_output_tokens_avg';
    const cluster_gen_ai_model_avg_estimated_cost = metric === 'gen_ai_model_avg_estimated_cost';
    if (!cluster_gen_ai_model_latency_avg && !cluster_gen_ai_model_ttft_avg && !cluster_gen_ai_model_input_tokens_avg && !cluster_gen_ai_model_output_tokens_avg && !cluster_gen_ai_model_avg_estimated_cost) return undefined;
    return {
      cluster_gen_ai_model_latency_avg,
      cluster_gen_ai_model_ttft_avg,
      cluster_gen_ai_model_input_tokens_avg,
      cluster_gen_ai_model_output_tokens_avg,
      cluster_gen_ai_model_avg_estimated_cost,
    };
  }

  merge(binding: ClusterGenAIModelLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_gen_ai_model_latency_avg = from(ClusterGenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_latency_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_model_latency_avg) {
      tables.cluster_gen_ai_model_latency_avg.merge(block.entities, columns);
    }
    // cluster_gen_ai_model_ttft_avg = from(ClusterGenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_ttft_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_model_ttft_avg) {
      tables.cluster_gen_ai_model_ttft_avg.merge(block.entities, columns);
    }
    // cluster_gen_ai_model_input_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_input_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_model_input_tokens_avg) {
      tables.cluster_gen_ai_model_input_tokens_avg.merge(block.entities, columns);
    }
    // cluster_gen_ai_model_output_tokens_avg = from(ClusterGenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_output_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_model_output_tokens_avg) {
      tables.cluster_gen_ai_model_output_tokens_avg.merge(block.entities, columns);
    }
    // cluster_gen_ai_model_avg_estimated_cost = from(ClusterGenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_avg_estimated_cost")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_gen_ai_model_avg_estimated_cost) {
      tables.cluster_gen_ai_model_avg_estimated_cost.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterGenAiModelLatencyAvgMetric, bucket, tables.cluster_gen_ai_model_latency_avg);
      closeTable(closed, clusterGenAiModelTtftAvgMetric, bucket, tables.cluster_gen_ai_model_ttft_avg);
      closeTable(closed, clusterGenAiModelInputTokensAvgMetric, bucket, tables.cluster_gen_ai_model_input_tokens_avg);
      closeTable(closed, clusterGenAiModelOutputTokensAvgMetric, bucket, tables.cluster_gen_ai_model_output_tokens_avg);
      closeTable(
        closed,
        clusterGenAiModelAvgEstimatedCostMetric,
        bucket,
        tables.cluster_gen_ai_model_avg_estimated_cost,
      );
    }
    return closed;
  }
}

export const clusterGenAIModelLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterGenAIModelLongAvgMetrics',
  scope: clusterGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'longAvg' },
    { scope: 'FederatedGenAIModel', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterGenAIModelLongAvgMetricsDispatcher(host),
};
