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
import { browserAppWebInteractionInpPercentileMetric } from '../metrics/browser-app-path-percentile2-metrics.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over BrowserAppPathPercentile2Metrics take one downstream metric of one stream. */
interface BrowserAppPathPercentile2MetricsBinding extends Binding {
  readonly browser_app_web_interaction_inp_percentile: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPathPercentile2Metrics. */
class BrowserAppPathPercentile2MetricsTables {
  readonly browser_app_web_interaction_inp_percentile: Percentile2MetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_web_interaction_inp_percentile = new Percentile2MetricsAddTable(
      host,
      host.budget(browserAppWebInteractionInpPercentileMetric),
    );
  }
}

/** Merges increments of percentile2() into the metrics over BrowserAppPathPercentile2Metrics. */
export class BrowserAppPathPercentile2MetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPathPercentile2MetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPathPercentile2MetricsTables(host));
  }

  bind(metric: string): BrowserAppPathPercentile2MetricsBinding | undefined {
    const browser_app_web_interaction_inp_percentile = metric === 'browser_app_web_interaction_inp_percentile';
    if (!browser_app_web_interaction_inp_percentile) return undefined;
    return { browser_app_web_interaction_inp_percentile };
  }

  merge(binding: BrowserAppPathPercentile2MetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as Percentile2Columns;
    // browser_app_web_interaction_inp_percentile = from(BrowserAppPathPercentile2Metrics.*)
    // .filter(metric == "browser_app_web_interaction_inp_percentile")
    // .percentile2MetricsAdd(precision, dataset);
    if (binding.browser_app_web_interaction_inp_percentile) {
      tables.browser_app_web_interaction_inp_percentile.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(
        closed,
        browserAppWebInteractionInpPercentileMetric,
        bucket,
        tables.browser_app_web_interaction_inp_percentile,
      );
    }
    return closed;
  }
}

export const browserAppPathPercentile2MetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPathPercentile2Metrics',
  scope: federatedBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppWebInteractionPerf', function: 'percentile2' },
    { scope: 'FederatedBrowserAppPath', function: 'percentile2MetricsAdd' },
  ],
  fingerprint: '5264ed4cf4c1fa6e',
  entityFields: ['serviceName', 'path'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new BrowserAppPathPercentile2MetricsDispatcher(host),
};
