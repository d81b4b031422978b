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
import { clusterGenAiModelSlaMetric } from '../metrics/cluster-gen-ai-model-percent-metrics.ts';
import { clusterGenAIModelScope } from '../scopes.ts';

/** Which metrics over ClusterGenAIModelPercentMetrics take one downstream metric of one stream. */
interface ClusterGenAIModelPercentMetricsBinding extends Binding {
  readonly cluster_gen_ai_model_sla: boolean;
}

/** The tables of one time bucket, one per metric over ClusterGenAIModelPercentMetrics. */
class ClusterGenAIModelPercentMetricsTables {
  readonly cluster_gen_ai_model_sla: PercentMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_gen_ai_model_sla = new PercentMetricsAddTable(host, host.budget(clusterGenAiModelSlaMetric));
  }
}

/** Merges increments of percent() into the metrics over ClusterGenAIModelPercentMetrics. */
export class ClusterGenAIModelPercentMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterGenAIModelPercentMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterGenAIModelPercentMetricsTables(host));
  }

  bind(metric: string): ClusterGenAIModelPercentMetricsBinding | undefined {
    const cluster_gen_ai_model_sla = metric === 'gen_ai_model_sla';
    if (!cluster_gen_ai_model_sla) return undefined;
    return { cluster_gen_ai_model_sla };
  }

  merge(binding: ClusterGenAIModelPercentMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as PercentColumns;
    // cluster_gen_ai_model_sla = from(ClusterGenAIModelPercentMetrics.*)
    // .filter(metric == "gen_ai_model_sla")
    // .percentMetricsAdd(total, match);
    if (binding.cluster_gen_ai_model_sla) {
      tables.cluster_gen_ai_model_sla.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterGenAiModelSlaMetric, bucket, tables.cluster_gen_ai_model_sla);
    }
    return closed;
  }
}

export const clusterGenAIModelPercentMetricsSource: FederationSourceDefinition = {
  name: 'ClusterGenAIModelPercentMetrics',
  scope: clusterGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'percent' },
    { scope: 'FederatedGenAIModel', function: 'percentMetricsAdd' },
  ],
  fingerprint: 'a93cbbb26a3e3377',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterGenAIModelPercentMetricsDispatcher(host),
};
