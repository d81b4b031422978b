// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  type MetricBlock,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  serviceId,
  takeBlock,
  toInt,
} from '../../../src/runtime/api.ts';
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import { SumTable } from '../functions/sum.ts';
import {
  genAiProviderAvgEstimatedCostMetric,
  genAiProviderCpmMetric,
  genAiProviderInputTokensAvgMetric,
  genAiProviderInputTokensSumMetric,
  genAiProviderLatencyPercentileMetric,
  genAiProviderOutputTokensAvgMetric,
  genAiProviderOutputTokensSumMetric,
  genAiProviderRespTimeMetric,
  genAiProviderSlaMetric,
  genAiProviderTotalEstimatedCostMetric,
} from '../metrics/gen-ai-provider-access.ts';
import { genAIProviderAccessScope } from '../scopes.ts';

/** A call of a provider of generative AI; the layer is VIRTUAL_GENAI. */
export interface GenAIProviderAccessRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Cost as the price list of the node estimates it, in millionths of the price list's currency. */
  readonly totalEstimatedCost: number;
  /** Milliseconds. */
  readonly latency: number;
  /** True when the call succeeded. */
  readonly status: boolean;
}

/** The tables of one time bucket, one per metric over GenAIProviderAccess. */
class GenAIProviderAccessTables {
  readonly gen_ai_provider_cpm: CpmTable;
  readonly gen_ai_provider_sla: PercentTable;
  readonly gen_ai_provider_resp_time: LongAvgTable;
  readonly gen_ai_provider_latency_percentile: Percentile2Table;
  readonly gen_ai_provider_input_tokens_sum: SumTable;
  readonly gen_ai_provider_input_tokens_avg: LongAvgTable;
  readonly gen_ai_provider_output_tokens_sum: SumTable;
  readonly gen_ai_provider_output_tokens_avg: LongAvgTable;
  readonly gen_ai_provider_total_estimated_cost: SumTable;
  readonly gen_ai_provider_avg_estimated_cost: LongAvgTable;

  constructor(host: DispatchHost) {
    this.gen_ai_provider_cpm = new CpmTable(host);
    this.gen_ai_provider_sla = new PercentTable(host);
    this.gen_ai_provider_resp_time = new LongAvgTable(host);
    this.gen_ai_provider_latency_percentile = new Percentile2Table(host);
    this.gen_ai_provider_input_tokens_sum = new SumTable(host);
    this.gen_ai_provider_input_tokens_avg = new LongAvgTable(host);
    this.gen_ai_provider_output_tokens_sum = new SumTable(host);
    this.gen_ai_provider_output_tokens_avg = new LongAvgTable(host);
    this.gen_ai_provider_total_estimated_cost = new SumTable(host);
    this.gen_ai_provider_avg_estimated_cost = new LongAvgTable(host);
  }
}

/** Aggregates records of GenAIProviderAccess into its metrics. */
export class GenAIProviderAccessDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<GenAIProviderAccessTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new GenAIProviderAccessTables(host));
    this.#entities = host.registry(genAIProviderAccessScope);
  }

  dispatch(record: GenAIProviderAccessRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // gen_ai_provider_cpm = from(GenAIProviderAccess.*).cpm();
    tables.gen_ai_provider_cpm.accept(entity);
    // gen_ai_provider_sla = from(GenAIProviderAccess.*).percent(status == true);
    tables.gen_ai_provider_sla.accept(entity, record.status === true);
    // gen_ai_provider_resp_time = from(GenAIProviderAccess.latency).longAvg();
    tables.gen_ai_provider_resp_time.accept(entity, record.latency);
    // gen_ai_provider_latency_percentile = from(GenAIProviderAccess.latency).percentile2(10);
    tables.gen_ai_provider_latency_percentile.accept(entity, toInt(record.latency), 10);
    // gen_ai_provider_input_tokens_sum = from(GenAIProviderAccess.inputTokens).sum();
    tables.gen_ai_provider_input_tokens_sum.accept(entity, record.inputTokens);
    // gen_ai_provider_input_tokens_avg = from(GenAIProviderAccess.inputTokens).longAvg();
    tables.gen_ai_provider_input_tokens_avg.accept(entity, record.inputTokens);
    // gen_ai_provider_output_tokens_sum = from(GenAIProviderAccess.outputTokens).sum();
    tables.gen_ai_provider_output_tokens_sum.accept(entity, record.outputTokens);
    // gen_ai_provider_output_tokens_avg = from(GenAIProviderAccess.outputTokens).longAvg();
    tables.gen_ai_provider_output_tokens_avg.accept(entity, record.outputTokens);
    // gen_ai_provider_total_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).sum();
    tables.gen_ai_provider_total_estimated_cost.accept(entity, record.totalEstimatedCost);
    // gen_ai_provider_avg_estimated_cost = from(GenAIProviderAccess.totalEstimatedCost).longAvg();
    tables.gen_ai_provider_avg_estimated_cost.accept(entity, record.totalEstimatedCost);
  }

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, genAiProviderCpmMetric, bucket, tables.gen_ai_provider_cpm);
      takeBlock(blocks, genAiProviderSlaMetric, bucket, tables.gen_ai_provider_sla);
      takeBlock(blocks, genAiProviderRespTimeMetric, bucket, tables.gen_ai_provider_resp_time);
      takeBlock(blocks, genAiProviderLatencyPercentileMetric, bucket, tables.gen_ai_provider_latency_percentile);
      takeBlock(blocks, genAiProviderInputTokensSumMetric, bucket, tables.gen_ai_provider_input_tokens_sum);
      takeBlock(blocks, genAiProviderInputTokensAvgMetric, bucket, tables.gen_ai_provider_input_tokens_avg);
      takeBlock(blocks, genAiProviderOutputTokensSumMetric, bucket, tables.gen_ai_provider_output_tokens_sum);
      takeBlock(blocks, genAiProviderOutputTokensAvgMetric, bucket, tables.gen_ai_provider_output_tokens_avg);
      takeBlock(blocks, genAiProviderTotalEstimatedCostMetric, bucket, tables.gen_ai_provider_total_estimated_cost);
      takeBlock(blocks, genAiProviderAvgEstimatedCostMetric, bucket, tables.gen_ai_provider_avg_estimated_cost);
    }
    return blocks;
  }

  #entity(record: GenAIProviderAccessRecord): Entity {
    const name = record.name;
    const layer = (LayerNames.get(record.layer ?? -1) ?? '');
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  }
}

export const genAIProviderAccessSource: SourceDefinition = {
  name: 'GenAIProviderAccess',
  scope: genAIProviderAccessScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'inputTokens', type: 'long' },
    { name: 'outputTokens', type: 'long' },
    { name: 'totalEstimatedCost', type: 'long' },
    { name: 'latency', type: 'long' },
    { name: 'status', type: 'bool' },
  ],
  createDispatcher: (host) => new GenAIProviderAccessDispatcher(host),
};
