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
  genAiModelInputTokensSumMetric,
  genAiModelOutputTokensSumMetric,
  genAiModelTotalEstimatedCostMetric,
} from '../metrics/gen-ai-model-sum-metrics.ts';
import { federatedGenAIModelScope } from '../scopes.ts';

/** Which metrics over GenAIModelSumMetrics take one downstream metric of one stream. */
interface GenAIModelSumMetricsBinding extends Binding {
  readonly gen_ai_model_input_tokens_sum: boolean;
  readonly gen_ai_model_output_tokens_sum: boolean;
  readonly gen_ai_model_total_estimated_cost: boolean;
}

/** The tables of one time bucket, one per metric over GenAIModelSumMetrics. */
class GenAIModelSumMetricsTables {
  readonly gen_ai_model_input_tokens_sum: SumMetricsAddTable;
  readonly gen_ai_model_output_tokens_sum: SumMetricsAddTable;
  readonly gen_ai_model_total_estimated_cost: SumMetricsAddTable;

  constructor(host: DispatchHost) {
    this.gen_ai_model_input_tokens_sum = new SumMetricsAddTable(host, host.budget(genAiModelInputTokensSumMetric));
    this.gen_ai_model_output_tokens_sum = new SumMetricsAddTable(host, host.budget(genAiModelOutputTokensSumMetric));
    this.gen_ai_model_total_estimated_cost = new SumMetricsAddTable(
      host,
      host.budget(genAiModelTotalEstimatedCostMetric),
    );
  }
}

/** Merges increments of sum() into the metrics over GenAIModelSumMetrics. */
export class GenAIModelSumMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<GenAIModelSumMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new GenAIModelSumMetricsTables(host));
  }

  bind(metric: string): GenAIModelSumMetricsBinding | undefined {
    const gen_ai_model_input_tokens_sum = metric === 'gen_ai_model_input_tokens_sum';
    const gen_ai_model_output_tokens_sum = metric === 'gen_ai_model_output_tokens_sum';
    const gen_ai_model_total_estimated_cost = metric === 'gen_ai_model_total_estimated_cost';
    if (!gen_ai_model_input_tokens_sum && !gen_ai_model_output_tokens_sum && !gen_ai_model_total_estimated_cost) return undefined;
    return { gen_ai_model_input_tokens_sum, gen_ai_model_output_tokens_sum, gen_ai_model_total_estimated_cost };
  }

  merge(binding: GenAIModelSumMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as SumColumns;
    // gen_ai_model_input_tokens_sum = from(GenAIModelSumMetrics.*)
    // .filter(metric == "gen_ai_model_input_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.gen_ai_model_input_tokens_sum) {
      tables.gen_ai_model_input_tokens_sum.merge(block.entities, columns);
    }
    // gen_ai_model_output_tokens_sum = from(GenAIModelSumMetrics.*)
    // .filter(metric == "gen_ai_model_output_tokens_sum")
    // .sumMetricsAdd(total);
    if (binding.gen_ai_model_output_tokens_sum) {
      tables.gen_ai_model_output_tokens_sum.merge(block.entities, columns);
    }
    // gen_ai_model_total_estimated_cost = from(GenAIModelSumMetrics.*)
    // .filter(metric == "gen_ai_model_total_estimated_cost")
    // .sumMetricsAdd(total);
    if (binding.gen_ai_model_total_estimated_cost) {
      tables.gen_ai_model_total_estimated_cost.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, genAiModelInputTokensSumMetric, bucket, tables.gen_ai_model_input_tokens_sum);
      closeTable(closed, genAiModelOutputTokensSumMetric, bucket, tables.gen_ai_model_output_tokens_sum);
      closeTable(closed, genAiModelTotalEstimatedCostMetric, bucket, tables.gen_ai_model_total_estimated_cost);
    }
    return closed;
  }
}

export const genAIModelSumMetricsSource: FederationSourceDefinition = {
  name: 'GenAIModelSumMetrics',
  scope: federatedGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'sum' },
    { scope: 'FederatedGenAIModel', function: 'sumMetricsAdd' },
  ],
  fingerprint: '00b4d23a928e3d17',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new GenAIModelSumMetricsDispatcher(host),
};
