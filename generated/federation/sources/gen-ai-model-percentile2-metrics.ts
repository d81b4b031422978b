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
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import {
  genAiModelLatencyPercentileMetric,
  genAiModelTtftPercentileMetric,
} from '../metrics/gen-ai-model-percentile2-metrics.ts';
import { federatedGenAIModelScope } from '../scopes.ts';

/** Which metrics over GenAIModelPercentile2Metrics take one downstream metric of one stream. */
interface GenAIModelPercentile2MetricsBinding extends Binding {
  readonly gen_ai_model_latency_percentile: boolean;
  readonly gen_ai_model_ttft_percentile: boolean;
}

/** The tables of one time bucket, one per metric over GenAIModelPercentile2Metrics. */
class GenAIModelPercentile2MetricsTables {
  readonly gen_ai_model_latency_percentile: Percentile2MetricsAddTable;
  readonly gen_ai_model_ttft_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.gen_ai_model_latency_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(genAiModelLatencyPercentileMetric),
    );
    this.gen_ai_model_ttft_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(genAiModelTtftPercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over GenAIModelPercentile2Metrics. */
export class GenAIModelPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<GenAIModelPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new GenAIModelPercentile2MetricsTables(host));
  }

  bind(metric: string): GenAIModelPercentile2MetricsBinding | undefined {
    const gen_ai_model_latency_percentile = metric === 'gen_ai_model_latency_percentile';
    const gen_ai_model_ttft_percentile = metric === 'gen_ai_model_ttft_percentile';
    if (!gen_ai_model_latency_percentile && !gen_ai_model_ttft_percentile) return undefined;
    return { gen_ai_model_latency_percentile, gen_ai_model_ttft_percentile };
  }

  merge(binding: GenAIModelPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // gen_ai_model_latency_percentile = from(GenAIModelPercentile2Metrics.*)
    // .filter(metric == "gen_ai_model_latency_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.gen_ai_model_latency_percentile) {
      tables.gen_ai_model_latency_percentile.merge(block.entities, columns);
    }
    // gen_ai_model_ttft_percentile = from(GenAIModelPercentile2Metrics.*)
    // .filter(metric == "gen_ai_model_ttft_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.gen_ai_model_ttft_percentile) {
      tables.gen_ai_model_ttft_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, genAiModelLatencyPercentileMetric, bucket, tables.gen_ai_model_latency_percentile);
      closeTable(closed, genAiModelTtftPercentileMetric, bucket, tables.gen_ai_model_ttft_percentile);
    }
    return closed;
  }
}

export const genAIModelPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'GenAIModelPercentile2Metrics',
  scope: federatedGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'percentile2' },
    { scope: 'FederatedGenAIModel', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new GenAIModelPercentile2MetricsDispatcher(host),
};
