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
import { LongAvgMetricsAddTable } from '../functions/long-avg-metrics-add.ts';
import type { LongAvgColumns } from '../functions/long-avg.ts';
import {
  clusterBrowserAppWebVitalsClsAvgMetric,
  clusterBrowserAppWebVitalsFmpAvgMetric,
  clusterBrowserAppWebVitalsLcpAvgMetric,
} from '../metrics/cluster-browser-app-path-long-avg-metrics.ts';
import { clusterBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over ClusterBrowserAppPathLongAvgMetrics take one downstream metric of one stream. */
interface ClusterBrowserAppPathLongAvgMetricsBinding extends Binding {
  readonly cluster_browser_app_web_vitals_fmp_avg: boolean;
  readonly cluster_browser_app_web_vitals_lcp_avg: boolean;
  readonly cluster_browser_app_web_vitals_cls_avg: boolean;
}

/** The tables of one time bucket, one per metric over ClusterBrowserAppPathLongAvgMetrics. */
class ClusterBrowserAppPathLongAvgMetricsTables {
  readonly cluster_browser_app_web_vitals_fmp_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_web_vitals_lcp_avg: LongAvgMetricsAddTable;
  readonly cluster_browser_app_web_vitals_cls_avg: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.cluster_browser_app_web_vitals_fmp_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppWebVitalsFmpAvgMetric),
    );
    this.cluster_browser_app_web_vitals_lcp_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppWebVitalsLcpAvgMetric),
    );
    this.cluster_browser_app_web_vitals_cls_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(clusterBrowserAppWebVitalsClsAvgMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over ClusterBrowserAppPathLongAvgMetrics. */
export class ClusterBrowserAppPathLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<ClusterBrowserAppPathLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ClusterBrowserAppPathLongAvgMetricsTables(host));
  }

  bind(metric: string): ClusterBrowserAppPathLongAvgMetricsBinding | undefined {
    const cluster_browser_app_web_vitals_fmp_avg = metric === 'browser_app_web_vitals_fmp_avg';
    const cluster_browser_app_web_vitals_lcp_avg = metric === 'browser_app_web_vitals_lcp_avg';
    const cluster_browser_app_web_vitals_cls_avg = metric === 'browser_app_web_vitals_cls_avg';
    if (!cluster_browser_app_web_vitals_fmp_avg && !cluster_browser_app_web_vitals_lcp_avg && !cluster_browser_app_web_vitals_cls_avg) return undefined;
    return {
      cluster_browser_app_web_vitals_fmp_avg,
      cluster_browser_app_web_vitals_lcp_avg,
      cluster_browser_app_web_vitals_cls_avg,
    };
  }

  merge(binding: ClusterBrowserAppPathLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // cluster_browser_app_web_vitals_fmp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
    // .filter(metric == "browser_app_web_vitals_fmp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_web_vitals_fmp_avg) {
      tables.cluster_browser_app_web_vitals_fmp_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_web_vitals_lcp_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
    // .filter(metric == "browser_app_web_vitals_lcp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_web_vitals_lcp_avg) {
      tables.cluster_browser_app_web_vitals_lcp_avg.merge(block.entities, columns);
    }
    // cluster_browser_app_web_vitals_cls_avg = from(ClusterBrowserAppPathLongAvgMetrics.*)
    // .filter(metric == "browser_app_web_vitals_cls_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.cluster_browser_app_web_vitals_cls_avg) {
      tables.cluster_browser_app_web_vitals_cls_avg.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, clusterBrowserAppWebVitalsFmpAvgMetric, bucket, tables.cluster_browser_app_web_vitals_fmp_avg);
      closeTable(closed, clusterBrowserAppWebVitalsLcpAvgMetric, bucket, tables.cluster_browser_app_web_vitals_lcp_avg);
      closeTable(closed, clusterBrowserAppWebVitalsClsAvgMetric, bucket, tables.cluster_browser_app_web_vitals_cls_avg);
    }
    return closed;
  }
}

export const clusterBrowserAppPathLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'ClusterBrowserAppPathLongAvgMetrics',
  scope: clusterBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppWebVitalsPerf', function: 'longAvg' },
    { scope: 'FederatedBrowserAppPath', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'path'],
  entityOf(fields, cluster) {
    const serviceName = cluster + '::' + fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new ClusterBrowserAppPathLongAvgMetricsDispatcher(host),
};
