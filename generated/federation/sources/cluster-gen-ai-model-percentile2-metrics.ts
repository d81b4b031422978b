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
  clusterGenAiModelLatencyPercentileMetric,
  clusterGenAiModelTtftPercentileMetric,
} from '../metrics/cluster-gen-ai-model-percentile2-metrics.ts';
import { clusterGenAIModelScope } from '../scopes.ts';

/** Which metrics over ClusterGenAIModelPercentile2Metrics take one downstream metric of one stream. */
interface ClusterGenAIModelPercentile2MetricsBinding extends Binding {
  readonly cluster_gen_ai_model_latency_percentile: boolean;
  readonly cluster_gen_ai_model_ttft_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterGenAIModelPercentile2Metrics. */
class ClusterGenAIModelPercentile2MetricsTables {
  readonly cluster_gen_ai_model_latency_percentile: Percentile2MetricsAddTable;
  readonly cluster_gen_ai_model_ttft_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_gen_ai_model_latency_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterGenAiModelLatencyPercentileMetric),
    );
    this.cluster_gen_ai_model_ttft_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterGenAiModelTtftPercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ClusterGenAIModelPercentile2Metrics. */
export class ClusterGenAIModelPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterGenAIModelPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterGenAIModelPercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterGenAIModelPercentile2MetricsBinding | undefined {
    const cluster_gen_ai_model_latency_percentile = metric === 'gen_ai_model_latency_percentile';
    const cluster_gen_ai_model_ttft_percentile = metric === 'gen_ai_model_ttft_percentile';
    if (!cluster_gen_ai_model_latency_percentile && !cluster_gen_ai_model_ttft_percentile) return undefined;
    return { cluster_gen_ai_model_latency_percentile, cluster_gen_ai_model_ttft_percentile };
  }

  merge(binding: ClusterGenAIModelPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_gen_ai_model_latency_percentile = from(ClusterGenAIModelPercentile2Metrics.*)
    // .filter(metric == "gen_ai_model_latency_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_gen_ai_model_latency_percentile) {
      tables.cluster_gen_ai_model_latency_percentile.merge(block.entities, columns);
    }
    // cluster_gen_ai_model_ttft_percentile = from(ClusterGenAIModelPercentile2Metrics.*)
    // .filter(metric == "gen_ai_model_ttft_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_gen_ai_model_ttft_percentile) {
      tables.cluster_gen_ai_model_ttft_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterGenAiModelLatencyPercentileMetric,
        bucket,
        tables.cluster_gen_ai_model_latency_percentile,
      );
      closeTable(closed, clusterGenAiModelTtftPercentileMetric, bucket, tables.cluster_gen_ai_model_ttft_percentile);
    }
    return closed;
  }
}

export const clusterGenAIModelPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterGenAIModelPercentile2Metrics',
  scope: clusterGenAIModelScope,
  origins: [
    { scope: 'GenAIModelAccess', function: 'percentile2' },
    { scope: 'FederatedGenAIModel', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'modelName', 'serviceLayer'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const modelName = fields[1]!;
    const serviceLayer = fields[2]!;
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(serviceLayer)), modelName);
    return { id, name: modelName, fields: [serviceName, modelName, serviceLayer] };
  },
  createDispatcher: (host) => new ClusterGenAIModelPercentile2MetricsDispatcher(host),
};
