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
import { Percentile2MetricsAddTable } from '../functions/percentile2-metrics-add.ts';
import type { Percentile2Columns } from '../functions/percentile2.ts';
import {
  clusterBrowserAppWebInteractionInpPercentileMetric,
} from '../metrics/cluster-browser-app-path-percentile2-metrics.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPathPercentile2Metrics take one downstream metric of one stream. */
interface ClusterBrowserAppPathPercentile2MetricsBinding extends Binding {
  readonly cluster_browser_app_web_interaction_inp_percentile: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPathPercentile2Metrics. */
class ClusterBrowserAppPathPercentile2MetricsTables {
  readonly cluster_browser_app_web_interaction_inp_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_web_interaction_inp_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(clusterBrowserAppWebInteractionInpPercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over ClusterBrowserAppPathPercentile2Metrics. */
export class ClusterBrowserAppPathPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPathPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPathPercentile2MetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPathPercentile2MetricsBinding | undefined {
    const cluster_browser_app_web_interaction_inp_percentile = metric === 'browser_app_web_interaction_inp_percentile';
    if (!cluster_browser_app_web_interaction_inp_percentile) return undefined;
    return { cluster_browser_app_web_interaction_inp_percentile };
  }

  merge(binding: ClusterBrowserAppPathPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // cluster_browser_app_web_interaction_inp_percentile = from(ClusterBrowserAppPathPercentile2Metrics.*)
    // .filter(metric == "browser_app_web_interaction_inp_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.cluster_browser_app_web_interaction_inp_percentile) {
      tables.cluster_browser_app_web_interaction_inp_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        clusterBrowserAppWebInteractionInpPercentileMetric,
        bucket,
        tables.cluster_browser_app_web_interaction_inp_percentile,
      );
    }
    return closed;
  }
}

export const clusterBrowserAppPathPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPathPercentile2Metrics',
  scope: clusterBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppWebInteractionPerf', function: 'percentile2' },
    { scope: 'FederatedBrowserAppPath', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'path'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new ClusterBrowserAppPathPercentile2MetricsDispatcher(host),
};
