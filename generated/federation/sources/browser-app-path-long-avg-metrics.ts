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
  browserAppWebVitalsClsAvgMetric,
  browserAppWebVitalsFmpAvgMetric,
  browserAppWebVitalsLcpAvgMetric,
} from '../metrics/browser-app-path-long-avg-metrics.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over BrowserAppPathLongAvgMetrics take one downstream metric of one stream. */
interface BrowserAppPathLongAvgMetricsBinding extends Binding {
  readonly browser_app_web_vitals_fmp_avg: boolean;
  readonly browser_app_web_vitals_lcp_avg: boolean;
  readonly browser_app_web_vitals_cls_avg: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPathLongAvgMetrics. */
class BrowserAppPathLongAvgMetricsTables {
  readonly browser_app_web_vitals_fmp_avg: LongAvgMetricsAddTable;
  readonly browser_app_web_vitals_lcp_avg: LongAvgMetricsAddTable;
  readonly browser_app_web_vitals_cls_avg: LongAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_web_vitals_fmp_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(browserAppWebVitalsFmpAvgMetric),
    );
    this.browser_app_web_vitals_lcp_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(browserAppWebVitalsLcpAvgMetric),
    );
    this.browser_app_web_vitals_cls_avg = new LongAvgMetricsAddTable(
      host,
      host.budget(browserAppWebVitalsClsAvgMetric),
    );
  }
}

/** Merges increments of longAvg() into the metrics over BrowserAppPathLongAvgMetrics. */
export class BrowserAppPathLongAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPathLongAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPathLongAvgMetricsTables(host));
  }

  bind(metric: string): BrowserAppPathLongAvgMetricsBinding | undefined {
    const browser_app_web_vitals_fmp_avg = metric === 'browser_app_web_vitals_fmp_avg';
    const browser_app_web_vitals_lcp_avg = metric === 'browser_app_web_vitals_lcp_avg';
    const browser_app_web_vitals_cls_avg = metric === 'browser_app_web_vitals_cls_avg';
    if (!browser_app_web_vitals_fmp_avg && !browser_app_web_vitals_lcp_avg && !browser_app_web_vitals_cls_avg) return undefined;
    return { browser_app_web_vitals_fmp_avg, browser_app_web_vitals_lcp_avg, browser_app_web_vitals_cls_avg };
  }

  merge(binding: BrowserAppPathLongAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LongAvgColumns;
    // browser_app_web_vitals_fmp_avg = from(BrowserAppPathLongAvgMetrics.*)
    // .filter(metric == "browser_app_web_vitals_fmp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_web_vitals_fmp_avg) {
      tables.browser_app_web_vitals_fmp_avg.merge(block.entities, columns);
    }
    // browser_app_web_vitals_lcp_avg = from(BrowserAppPathLongAvgMetrics.*)
    // .filter(metric == "browser_app_web_vitals_lcp_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_web_vitals_lcp_avg) {
      tables.browser_app_web_vitals_lcp_avg.merge(block.entities, columns);
    }
    // browser_app_web_vitals_cls_avg = from(BrowserAppPathLongAvgMetrics.*)
    // .filter(metric == "browser_app_web_vitals_cls_avg")
    // .longAvgMetricsAdd(summation, count);
    if (binding.browser_app_web_vitals_cls_avg) {
      tables.browser_app_web_vitals_cls_avg.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppWebVitalsFmpAvgMetric, bucket, tables.browser_app_web_vitals_fmp_avg);
      closeTable(closed, browserAppWebVitalsLcpAvgMetric, bucket, tables.browser_app_web_vitals_lcp_avg);
      closeTable(closed, browserAppWebVitalsClsAvgMetric, bucket, tables.browser_app_web_vitals_cls_avg);
    }
    return closed;
  }
}

export const browserAppPathLongAvgMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPathLongAvgMetrics',
  scope: federatedBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppWebVitalsPerf', function: 'longAvg' },
    { scope: 'FederatedBrowserAppPath', function: 'longAvgMetricsAdd' },
  ],
  fingerprint: '2b87015ba64f0ef5',
  entityFields: ['serviceName', 'path'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new BrowserAppPathLongAvgMetricsDispatcher(host),
};
