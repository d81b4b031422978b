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
import { clusterGenAiModelCallCpmMetric } from '../metrics/cluster-gen-ai-model-cpm-metrics.ts';
import { clusterGenAIModelScope } from '../scopes.ts';

/** Which metrics over ClusterGenAIModelCpmMetrics take one downstream metric of one stream. */
interface ClusterGenAIModelCpmMetricsBinding extends Binding {
  readonly cluster_gen_ai_model_call_cpm: boolean;
}

/** The tables of one time bucket, one per metric over ClusterGenAIModelCpmMetrics. */
class ClusterGenAIModelCpmMetricsTables {
  readonly cluster_gen_ai_model_call_cpm: CpmMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_gen_ai_model_call_cpm = new CpmMetricsAddTable(host, host.budget(clusterGenAiModelCallCpmMetric));
  }
}

/** Merges increments of cpm() into the metrics over ClusterGenAIModelCpmMetrics. */
export class ClusterGenAIModelCpmMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterGenAIModelCpmMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterGenAIModelCpmMetricsTables(host));
  }

  bind(metric: string): ClusterGenAIModelCpmMetricsBinding | undefined {
    const cluster_gen_ai_model_call_cpm = metric === 'gen_ai_model_call_cpm';
    if (!cluster_gen_ai_model_call_cpm) return undefined;
    return { cluster_gen_ai_model_call_cpm };
  }

  merge(binding: ClusterGenAIModelCpmMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as CpmColumns;
    // cluster_gen_ai_model_call_cpm = from(ClusterGenAIModelCpmMetrics.*)
    // .filter(metric == "gen_ai_model_call_cpm")
    // .cpmMetricsAdd(total);
    if (binding.cluster_gen_ai_model_call_cpm) {
      tables.cluster_gen_ai_model_call_cpm.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterGenAiModelCallCpmMetric, bucket, tables.cluster_gen_ai_model_call_cpm);
    }
    return closed;
  }
}

export const clusterGenAIModelCpmMetricsSource: FederationSourceDefinition = {
  name: 'ClusterGenAIModelCpmMetrics',
  scope: clusterGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'cpm' },
    { scope: 'FederatedGenAIModel', function: 'cpmMetricsAdd' },
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
  createDispatcher: (host) => new ClusterGenAIModelCpmMetricsDispatcher(host),
};
