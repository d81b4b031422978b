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
import { CpmMetricsAddTable } from '../functions/cpm-metrics-add.ts';
import type { CpmColumns } from '../functions/cpm.ts';
import { genAiModelCallCpmMetric } from '../metrics/gen-ai-model-cpm-metrics.ts';
import { federatedGenAIModelScope } from '../scopes.ts';

/** Which metrics over GenAIModelCpmMetrics take one downstream metric of one stream. */
interface GenAIModelCpmMetricsBinding extends Binding {
  readonly gen_ai_model_call_cpm: boolean;
}

/** The tables of one time bucket, one per metric over GenAIModelCpmMetrics. */
class GenAIModelCpmMetricsTables {
  readonly gen_ai_model_call_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.gen_ai_model_call_cpm = new CpmMetricsAddTable(host, host.budget(genAiModelCallCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over GenAIModelCpmMetrics. */
export class GenAIModelCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<GenAIModelCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new GenAIModelCpmMetricsTables(host));
  }

  bind(metric: string): GenAIModelCpmMetricsBinding | undefined {
    const gen_ai_model_call_cpm = metric === 'gen_ai_model_call_cpm';
    if (!gen_ai_model_call_cpm) return undefined;
    return { gen_ai_model_call_cpm };
  }

  merge(binding: GenAIModelCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // gen_ai_model_call_cpm = from(GenAIModelCpmMetrics.*).filter(metric == "gen_ai_model_call_cpm").cpmMetricsAdd(total);
    if (binding.gen_ai_model_call_cpm) {
      tables.gen_ai_model_call_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, genAiModelCallCpmMetric, bucket, tables.gen_ai_model_call_cpm);
    }
    return closed;
  }
}

export const genAIModelCpmMetricsSource: FederationSourceDefinition = {
  name: 'GenAIModelCpmMetrics',
  scope: federatedGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'cpm' },
    { scope: 'FederatedGenAIModel', function: 'cpmMetricsAdd' },
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
  createDispatcher: (host) => new GenAIModelCpmMetricsDispatcher(host),
};
