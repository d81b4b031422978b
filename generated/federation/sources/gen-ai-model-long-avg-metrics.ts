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
  genAiModelAvgEstimatedCostMetric,
  genAiModelInputTokensAvgMetric,
  genAiModelLatencyAvgMetric,
  genAiModelOutputTokensAvgMetric,
  genAiModelTtftAvgMetric,
} from '../metrics/gen-ai-model-long-avg-metrics.ts';
import { federatedGenAIModelScope } from '../scopes.ts';

/** Which metrics over GenAIModelLongAvgMetrics take one downstream metric of one stream. */
interface GenAIModelLongAvgMetricsBinding extends Binding {
  readonly gen_ai_model_latency_avg: boolean;
  readonly gen_ai_model_ttft_avg: boolean;
  readonly gen_ai_model_input_tokens_avg: boolean;
  readonly gen_ai_model_output_tokens_avg: boolean;
  readonly gen_ai_model_avg_estimated_cost: boolean;
}

/** The tables of one time bucket, one per metric over GenAIModelLongAvgMetrics. */
class GenAIModelLongAvgMetricsTables {
  readonly gen_ai_model_latency_avg: LongAvgMetricsAddTable;
  readonly gen_ai_model_ttft_avg: LongAvgMetricsAddTable;
  readonly gen_ai_model_input_tokens_avg: LongAvgMetricsAddTable;
  readonly gen_ai_model_output_tokens_avg: LongAvgMetricsAddTable;
  readonly gen_ai_model_avg_estimated_cost: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.gen_ai_model_latency_avg = new LongAvgMetricsAddTable(host, host.budget(genAiModelLatencyAvgMetric));
    this.gen_ai_model_ttft_avg = new LongAvgMetricsAddTable(host, host.budget(genAiModelTtftAvgMetric));
    this.gen_ai_model_input_tokens_avg = new LongAvgMetricsAddTable(host, host.budget(genAiModelInputTokensAvgMetric));
    this.gen_ai_model_output_tokens_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(genAiModelOutputTokensAvgMetric),
    );
    this.gen_ai_model_avg_estimated_cost = new LongAvgMetricsAddTable(
      host,
      host.budget(genAiModelAvgEstimatedCostMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over GenAIModelLongAvgMetrics. */
export class GenAIModelLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<GenAIModelLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new GenAIModelLongAvgMetricsTables(host));
  }

  bind(metric: string): GenAIModelLongAvgMetricsBinding | undefined {
    const gen_ai_model_latency_avg = metric === 'gen_ai_model_latency_avg';
    const gen_ai_model_ttft_avg = metric === 'gen_ai_model_ttft_avg';
    const gen_ai_model_input_tokens_avg = metric === 'gen_ai_model_input_tokens_avg';
    const gen_ai_model_output_tokens_avg = metric === 'gen_ai_model_output_tokens_avg';
    const gen_ai_model_avg_estimated_cost = metric === 'gen_ai_model_avg_estimated_cost';
    if (!gen_ai_model_latency_avg && !gen_ai_model_ttft_avg && !gen_ai_model_input_tokens_avg && !gen_ai_model_output_tokens_avg && !gen_ai_model_avg_estimated_cost) return undefined;
    return {
      gen_ai_model_latency_avg,
      gen_ai_model_ttft_avg,
      gen_ai_model_input_tokens_avg,
      gen_ai_model_output_tokens_avg,
      gen_ai_model_avg_estimated_cost,
    };
  }

  merge(binding: GenAIModelLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // gen_ai_model_latency_avg = from(GenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_latency_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_model_latency_avg) {
      tables.gen_ai_model_latency_avg.merge(block.entities, columns);
    }
    // gen_ai_model_ttft_avg = from(GenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_ttft_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_model_ttft_avg) {
      tables.gen_ai_model_ttft_avg.merge(block.entities, columns);
    }
    // gen_ai_model_input_tokens_avg = from(GenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_input_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_model_input_tokens_avg) {
      tables.gen_ai_model_input_tokens_avg.merge(block.entities, columns);
    }
    // gen_ai_model_output_tokens_avg = from(GenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_output_tokens_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_model_output_tokens_avg) {
      tables.gen_ai_model_output_tokens_avg.merge(block.entities, columns);
    }
    // gen_ai_model_avg_estimated_cost = from(GenAIModelLongAvgMetrics.*)
    // .filter(metric == "gen_ai_model_avg_estimated_cost")
    // .longAvgMetricsAdd(summation, count);
    if (binding.gen_ai_model_avg_estimated_cost) {
      tables.gen_ai_model_avg_estimated_cost.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, genAiModelLatencyAvgMetric, bucket, tables.gen_ai_model_latency_avg);
      closeTable(closed, genAiModelTtftAvgMetric, bucket, tables.gen_ai_model_ttft_avg);
      closeTable(closed, genAiModelInputTokensAvgMetric, bucket, tables.gen_ai_model_input_tokens_avg);
      closeTable(closed, genAiModelOutputTokensAvgMetric, bucket, tables.gen_ai_model_output_tokens_avg);
      closeTable(closed, genAiModelAvgEstimatedCostMetric, bucket, tables.gen_ai_model_avg_estimated_cost);
    }
    return closed;
  }
}

export const genAIModelLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'GenAIModelLongAvgMetrics',
  scope: federatedGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'longAvg' },
    { scope: 'FederatedGenAIModel', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new GenAIModelLongAvgMetricsDispatcher(host),
};
