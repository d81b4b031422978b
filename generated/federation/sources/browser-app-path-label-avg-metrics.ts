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
import { LabelAvgMetricsAddTable } from '../functions/label-avg-metrics-add.ts';
import type { LabelAvgColumns } from '../functions/label-avg.ts';
import {
  browserAppResourceDurationAvgMetric,
  browserAppResourceSizeAvgMetric,
} from '../metrics/browser-app-path-label-avg-metrics.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over BrowserAppPathLabelAvgMetrics take one downstream metric of one stream. */
interface BrowserAppPathLabelAvgMetricsBinding extends Binding {
  readonly browser_app_resource_duration_avg: boolean;
  readonly browser_app_resource_size_avg: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPathLabelAvgMetrics. */
class BrowserAppPathLabelAvgMetricsTables {
  readonly browser_app_resource_duration_avg: LabelAvgMetricsAddTable;
  readonly browser_app_resource_size_avg: LabelAvgMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_resource_duration_avg = new LabelAvgMetricsAddTable(
      host,
      host.budget(browserAppResourceDurationAvgMetric),
    );
    this.browser_app_resource_size_avg = new LabelAvgMetricsAddTable(
      host,
      host.budget(browserAppResourceSizeAvgMetric),
    );
  }
}

/** Merges increments of labelAvg() into the metrics over BrowserAppPathLabelAvgMetrics. */
export class BrowserAppPathLabelAvgMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPathLabelAvgMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPathLabelAvgMetricsTables(host));
  }

  bind(metric: string): BrowserAppPathLabelAvgMetricsBinding | undefined {
    const browser_app_resource_duration_avg = metric === 'browser_app_resource_duration_avg';
    const browser_app_resource_size_avg = metric === 'browser_app_resource_size_avg';
    if (!browser_app_resource_duration_avg && !browser_app_resource_size_avg) return undefined;
    return { browser_app_resource_duration_avg, browser_app_resource_size_avg };
  }

  merge(binding: BrowserAppPathLabelAvgMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelAvgColumns;
    // browser_app_resource_duration_avg = from(BrowserAppPathLabelAvgMetrics.*)
    // .filter(metric == "browser_app_resource_duration_avg")
    // .labelAvgMetricsAdd(summation, count);
    if (binding.browser_app_resource_duration_avg) {
      tables.browser_app_resource_duration_avg.merge(block.entities, columns);
    }
    // browser_app_resource_size_avg = from(BrowserAppPathLabelAvgMetrics.*)
    // .filter(metric == "browser_app_resource_size_avg")
    // .labelAvgMetricsAdd(summation, count);
    if (binding.browser_app_resource_size_avg) {
      tables.browser_app_resource_size_avg.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppResourceDurationAvgMetric, bucket, tables.browser_app_resource_duration_avg);
      closeTable(closed, browserAppResourceSizeAvgMetric, bucket, tables.browser_app_resource_size_avg);
    }
    return closed;
  }
}

export const browserAppPathLabelAvgMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPathLabelAvgMetrics',
  scope: federatedBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppResourcePerf', function: 'labelAvg' },
    { scope: 'FederatedBrowserAppPath', function: 'labelAvgMetricsAdd' },
  ],
  fingerprint: 'fcb5b39deb7e60da',
  entityFields: ['serviceName', 'path'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new BrowserAppPathLabelAvgMetricsDispatcher(host),
};
