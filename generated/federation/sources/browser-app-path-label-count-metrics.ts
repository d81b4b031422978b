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
import { LabelCountMetricsAddTable } from '../functions/label-count-metrics-add.ts';
import type { LabelCountColumns } from '../functions/label-count.ts';
import {
  browserAppResourceProtocolCountMetric,
  browserAppResourceTypeCountMetric,
} from '../metrics/browser-app-path-label-count-metrics.ts';
import { federatedBrowserAppPathScope } from '../scopes.ts';

/** Which metrics over BrowserAppPathLabelCountMetrics take one downstream metric of one stream. */
interface BrowserAppPathLabelCountMetricsBinding extends Binding {
  readonly browser_app_resource_protocol_count: boolean;
  readonly browser_app_resource_type_count: boolean;
}

/** The tables of one time bucket, one per metric over BrowserAppPathLabelCountMetrics. */
class BrowserAppPathLabelCountMetricsTables {
  readonly browser_app_resource_protocol_count: LabelCountMetricsAddTable;
  readonly browser_app_resource_type_count: LabelCountMetricsAddTable;

  constructor(host: DispatchHost) {
    this.browser_app_resource_protocol_count = new LabelCountMetricsAddTable(
      host,
      host.budget(browserAppResourceProtocolCountMetric),
    );
    this.browser_app_resource_type_count = new LabelCountMetricsAddTable(
      host,
      host.budget(browserAppResourceTypeCountMetric),
    );
  }
}

/** Merges increments of labelCount() into the metrics over BrowserAppPathLabelCountMetrics. */
export class BrowserAppPathLabelCountMetricsDispatcher implements FederationDispatcher {
  readonly #open: OpenBuckets<BrowserAppPathLabelCountMetricsTables>;

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppPathLabelCountMetricsTables(host));
  }

  bind(metric: string): BrowserAppPathLabelCountMetricsBinding | undefined {
    const browser_app_resource_protocol_count = metric === 'browser_app_resource_protocol_count';
    const browser_app_resource_type_count = metric === 'browser_app_resource_type_count';
    if (!browser_app_resource_protocol_count && !browser_app_resource_type_count) return undefined;
    return { browser_app_resource_protocol_count, browser_app_resource_type_count };
  }

  merge(binding: BrowserAppPathLabelCountMetricsBinding, block: IncomingBlock): void {
    const tables = this.#open.at(block.bucket);
    const columns = block.columns as LabelCountColumns;
    // browser_app_resource_protocol_count = from(BrowserAppPathLabelCountMetrics.*)
    // .filter(metric == "browser_app_resource_protocol_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.browser_app_resource_protocol_count) {
      tables.browser_app_resource_protocol_count.merge(block.entities, columns);
    }
    // browser_app_resource_type_count = from(BrowserAppPathLabelCountMetrics.*)
    // .filter(metric == "browser_app_resource_type_count")
    // .labelCountMetricsAdd(dataset);
    if (binding.browser_app_resource_type_count) {
      tables.browser_app_resource_type_count.merge(block.entities, columns);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, browserAppResourceProtocolCountMetric, bucket, tables.browser_app_resource_protocol_count);
      closeTable(closed, browserAppResourceTypeCountMetric, bucket, tables.browser_app_resource_type_count);
    }
    return closed;
  }
}

export const browserAppPathLabelCountMetricsSource: FederationSourceDefinition = {
  name: 'BrowserAppPathLabelCountMetrics',
  scope: federatedBrowserAppPathScope,
  origins: [
    { scope: 'BrowserAppResourcePerf', function: 'labelCount' },
    { scope: 'FederatedBrowserAppPath', function: 'labelCountMetricsAdd' },
  ],
  fingerprint: 'e9d042934bc9e123',
  entityFields: ['serviceName', 'path'],
  entityOf(fields) {
    const serviceName = fields[0]!;
    const path = fields[1]!;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  },
  createDispatcher: (host) => new BrowserAppPathLabelCountMetricsDispatcher(host),
};
