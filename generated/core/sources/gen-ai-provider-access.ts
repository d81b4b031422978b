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
    this.gen_ai_provider_cpm = new CpmTable(host, host.budget(genAiProviderCpmMetric));
    this.gen_ai_provider_sla = new PercentTable(host, host.budget(genAiProviderSlaMetric));
    this.gen_ai_provider_resp_time = new LongAvgTable(host, host.budget(genAiProviderRespTimeMetric));
    this.gen_ai_provider_latency_percentile = new Percentile2Table(
      host,
      host.budget(genAiProviderLatencyPercentileMetric),
    );
    this.gen_ai_provider_input_tokens_sum = new SumTable(host, host.budget(genAiProviderInputTokensSumMetric));
    this.gen_ai_provider_input_tokens_avg = new LongAvgTable(host, host.budget(genAiProviderInputTokensAvgMetric));
    this.gen_ai_provider_output_tokens_sum = new SumTable(host, host.budget(genAiProviderOutputTokensSumMetric));
    this.gen_ai_provider_output_tokens_avg = new LongAvgTable(host, host.budget(genAiProviderOutputTokensAvgMetric));
    this.gen_ai_provider_total_estimated_cost = new SumTable(host, host.budget(genAiProviderTotalEstimatedCostMetric));
    this.gen_ai_provider_avg_estimated_cost = new LongAvgTable(host, host.budget(genAiProviderAvgEstimatedCostMetric));
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

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, genAiProviderCpmMetric, bucket, tables.gen_ai_provider_cpm);
      closeTable(closed, genAiProviderSlaMetric, bucket, tables.gen_ai_provider_sla);
      closeTable(closed, genAiProviderRespTimeMetric, bucket, tables.gen_ai_provider_resp_time);
      closeTable(closed, genAiProviderLatencyPercentileMetric, bucket, tables.gen_ai_provider_latency_percentile);
      closeTable(closed, genAiProviderInputTokensSumMetric, bucket, tables.gen_ai_provider_input_tokens_sum);
      closeTable(closed, genAiProviderInputTokensAvgMetric, bucket, tables.gen_ai_provider_input_tokens_avg);
      closeTable(closed, genAiProviderOutputTokensSumMetric, bucket, tables.gen_ai_provider_output_tokens_sum);
      closeTable(closed, genAiProviderOutputTokensAvgMetric, bucket, tables.gen_ai_provider_output_tokens_avg);
      closeTable(closed, genAiProviderTotalEstimatedCostMetric, bucket, tables.gen_ai_provider_total_estimated_cost);
      closeTable(closed, genAiProviderAvgEstimatedCostMetric, bucket, tables.gen_ai_provider_avg_estimated_cost);
    }
    return closed;
  }

  #entity(record: GenAIProviderAccessRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
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
