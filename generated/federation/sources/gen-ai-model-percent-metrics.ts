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
import { PercentMetricsAddTable } from '../functions/percent-metrics-add.ts';
import type { PercentColumns } from '../functions/percent.ts';
import { genAiModelSlaMetric } from '../metrics/gen-ai-model-percent-metrics.ts';
import { federatedGenAIModelScope } from '../scopes.ts';

/** Which metrics over GenAIModelPercentMetrics take one downstream metric of one stream. */
interface GenAIModelPercentMetricsBinding extends Binding {
  readonly gen_ai_model_sla: boolean;
}

/** The tables of one time bucket, one per metric over GenAIModelPercentMetrics. */
class GenAIModelPercentMetricsTables {
  readonly gen_ai_model_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.gen_ai_model_sla = new PercentMetricsAddTable(host, host.budget(genAiModelSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over GenAIModelPercentMetrics. */
export class GenAIModelPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<GenAIModelPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new GenAIModelPercentMetricsTables(host));
  }

  bind(metric: string): GenAIModelPercentMetricsBinding | undefined {
    const gen_ai_model_sla = metric === 'gen_ai_model_sla';
    if (!gen_ai_model_sla) return undefined;
    return { gen_ai_model_sla };
  }

  merge(binding: GenAIModelPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // gen_ai_model_sla = from(GenAIModelPercentMetrics.*)
    // .filter(metric == "gen_ai_model_sla")
    // .percentMetricsAdd(total, match);
    if (binding.gen_ai_model_sla) {
      tables.gen_ai_model_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, genAiModelSlaMetric, bucket, tables.gen_ai_model_sla);
    }
    return closed;
  }
}

export const genAIModelPercentMetricsSource: FederationSourceDefinition = {
  name: 'GenAIModelPercentMetrics',
  scope: federatedGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'percent' },
    { scope: 'FederatedGenAIModel', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new GenAIModelPercentMetricsDispatcher(host),
};
