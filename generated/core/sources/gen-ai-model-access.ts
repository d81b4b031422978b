// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type ClosedTable,
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  closeTable,
  ownedId,
  serviceId,
  toInt,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import { SumTable } from '../functions/sum.ts';
import {
  genAiModelAvgEstimatedCostMetric,
  genAiModelCallCpmMetric,
  genAiModelInputTokensAvgMetric,
  genAiModelInputTokensSumMetric,
  genAiModelLatencyAvgMetric,
  genAiModelLatencyPercentileMetric,
  genAiModelOutputTokensAvgMetric,
  genAiModelOutputTokensSumMetric,
  genAiModelSlaMetric,
  genAiModelTotalEstimatedCostMetric,
  genAiModelTtftAvgMetric,
  genAiModelTtftPercentileMetric,
} from '../metrics/gen-ai-model-access.ts';
import { genAIModelAccessScope } from '../scopes.ts';

/** A call of one model of a provider; the layer is VIRTUAL_GENAI. */
export interface GenAIModelAccessRecord extends SourceRecord {
  readonly serviceName: string;
  readonly modelName: string;
  readonly serviceLayer: Layer | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Cost as the price list of the node estimates it, in millionths of the price list's currency. */
  readonly totalEstimatedCost: number;
  /** Milliseconds until the answer began; 0 when it was not streamed. */
  readonly timeToFirstToken: number;
  /** Milliseconds. */
  readonly latency: number;
  /** True when the call succeeded. */
  readonly status: boolean;
}

/** The tables of one time bucket, one per metric over GenAIModelAccess. */
class GenAIModelAccessTables {
  readonly gen_ai_model_call_cpm: CpmTable;
  readonly gen_ai_model_sla: PercentTable;
  readonly gen_ai_model_latency_avg: LongAvgTable;
  readonly gen_ai_model_latency_percentile: Percentile2Table;
  readonly gen_ai_model_ttft_avg: LongAvgTable;
  readonly gen_ai_model_ttft_percentile: Percentile2Table;
  readonly gen_ai_model_input_tokens_sum: SumTable;
  readonly gen_ai_model_input_tokens_avg: LongAvgTable;
  readonly gen_ai_model_output_tokens_sum: SumTable;
  readonly gen_ai_model_output_tokens_avg: LongAvgTable;
  readonly gen_ai_model_total_estimated_cost: SumTable;
  readonly gen_ai_model_avg_estimated_cost: LongAvgTable;

  constructor(host: DispatchHost) {
    this.gen_ai_model_call_cpm = new CpmTable(host, host.budget(genAiModelCallCpmMetric));
    this.gen_ai_model_sla = new PercentTable(host, host.budget(genAiModelSlaMetric));
    this.gen_ai_model_latency_avg = new LongAvgTable(host, host.budget(genAiModelLatencyAvgMetric));
    this.gen_ai_model_latency_percentile = new Percentile2Table(host, host.budget(genAiModelLatencyPercentileMetric));
    this.gen_ai_model_ttft_avg = new LongAvgTable(host, host.budget(genAiModelTtftAvgMetric));
    this.gen_ai_model_ttft_percentile = new Percentile2Table(host, host.budget(genAiModelTtftPercentileMetric));
    this.gen_ai_model_input_tokens_sum = new SumTable(host, host.budget(genAiModelInputTokensSumMetric));
    this.gen_ai_model_input_tokens_avg = new LongAvgTable(host, host.budget(genAiModelInputTokensAvgMetric));
    this.gen_ai_model_output_tokens_sum = new SumTable(host, host.budget(genAiModelOutputTokensSumMetric));
    this.gen_ai_model_output_tokens_avg = new LongAvgTable(host, host.budget(genAiModelOutputTokensAvgMetric));
    this.gen_ai_model_total_estimated_cost = new SumTable(host, host.budget(genAiModelTotalEstimatedCostMetric));
    this.gen_ai_model_avg_estimated_cost = new LongAvgTable(host, host.budget(genAiModelAvgEstimatedCostMetric));
  }
}

/** Aggregates records of GenAIModelAccess into its metrics. */
export class GenAIModelAccessDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<GenAIModelAccessTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new GenAIModelAccessTables(host));
    this.#entities = host.registry(genAIModelAccessScope);
  }

  dispatch(record: GenAIModelAccessRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.modelName, record.serviceLayer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.modelName, record.serviceLayer);
    }
    const tables = this.#open.at(record.timeBucket);
    // gen_ai_model_call_cpm = from(GenAIModelAccess.*).cpm();
    tables.gen_ai_model_call_cpm.accept(entity);
    // gen_ai_model_sla = from(GenAIModelAccess.*).percent(status == true);
    tables.gen_ai_model_sla.accept(entity, record.status === true);
    // gen_ai_model_latency_avg = from(GenAIModelAccess.latency).longAvg();
    tables.gen_ai_model_latency_avg.accept(entity, record.latency);
    // gen_ai_model_latency_percentile = from(GenAIModelAccess.latency).percentile2(10);
    tables.gen_ai_model_latency_percentile.accept(entity, toInt(record.latency), 10);
    // gen_ai_model_ttft_avg = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).longAvg();
    if (record.timeToFirstToken > 0) {
      tables.gen_ai_model_ttft_avg.accept(entity, record.timeToFirstToken);
    }
    // gen_ai_model_ttft_percentile = from(GenAIModelAccess.timeToFirstToken).filter(timeToFirstToken > 0).percentile2(10);
    if (record.timeToFirstToken > 0) {
      tables.gen_ai_model_ttft_percentile.accept(entity, record.timeToFirstToken, 10);
    }
    // gen_ai_model_input_tokens_sum = from(GenAIModelAccess.inputTokens).sum();
    tables.gen_ai_model_input_tokens_sum.accept(entity, record.inputTokens);
    // gen_ai_model_input_tokens_avg = from(GenAIModelAccess.inputTokens).longAvg();
    tables.gen_ai_model_input_tokens_avg.accept(entity, record.inputTokens);
    // gen_ai_model_output_tokens_sum = from(GenAIModelAccess.outputTokens).sum();
    tables.gen_ai_model_output_tokens_sum.accept(entity, record.outputTokens);
    // gen_ai_model_output_tokens_avg = from(GenAIModelAccess.outputTokens).longAvg();
    tables.gen_ai_model_output_tokens_avg.accept(entity, record.outputTokens);
    // gen_ai_model_total_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).sum();
    tables.gen_ai_model_total_estimated_cost.accept(entity, record.totalEstimatedCost);
    // gen_ai_model_avg_estimated_cost = from(GenAIModelAccess.totalEstimatedCost).longAvg();
    tables.gen_ai_model_avg_estimated_cost.accept(entity, record.totalEstimatedCost);
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, genAiModelCallCpmMetric, bucket, tables.gen_ai_model_call_cpm);
      closeTable(closed, genAiModelSlaMetric, bucket, tables.gen_ai_model_sla);
      closeTable(closed, genAiModelLatencyAvgMetric, bucket, tables.gen_ai_model_latency_avg);
      closeTable(closed, genAiModelLatencyPercentileMetric, bucket, tables.gen_ai_model_latency_percentile);
      closeTable(closed, genAiModelTtftAvgMetric, bucket, tables.gen_ai_model_ttft_avg);
      closeTable(closed, genAiModelTtftPercentileMetric, bucket, tables.gen_ai_model_ttft_percentile);
      closeTable(closed, genAiModelInputTokensSumMetric, bucket, tables.gen_ai_model_input_tokens_sum);
      closeTable(closed, genAiModelInputTokensAvgMetric, bucket, tables.gen_ai_model_input_tokens_avg);
      closeTable(closed, genAiModelOutputTokensSumMetric, bucket, tables.gen_ai_model_output_tokens_sum);
      closeTable(closed, genAiModelOutputTokensAvgMetric, bucket, tables.gen_ai_model_output_tokens_avg);
      closeTable(closed, genAiModelTotalEstimatedCostMetric, bucket, tables.gen_ai_model_total_estimated_cost);
      closeTable(closed, genAiModelAvgEstimatedCostMetric, bucket, tables.gen_ai_model_avg_estimated_cost);
    }
    return closed;
  }

  #entity(record: GenAIModelAccessRecord): Entity {
    const serviceName = record.serviceName;
    const modelName = record.modelName;
    const serviceLayer = LayerNames.get(record.serviceLayer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  }
}

export const genAIModelAccessSource: SourceDefinition = {
  name: 'GenAIModelAccess',
  scope: genAIModelAccessScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'modelName', type: 'string' },
    { name: 'serviceLayer', type: 'Layer' },
    { name: 'inputTokens', type: 'long' },
    { name: 'outputTokens', type: 'long' },
    { name: 'totalEstimatedCost', type: 'long' },
    { name: 'timeToFirstToken', type: 'int' },
    { name: 'latency', type: 'long' },
    { name: 'status', type: 'bool' },
  ],
  createDispatcher: (host) => new GenAIModelAccessDispatcher(host),
};
