// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type ClosedTable,
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  closeTable,
  ownedId,
  serviceId,
} from '../../../src/runtime/api.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import { browserAppWebInteractionInpPercentileMetric } from '../metrics/browser-app-web-interaction-perf.ts';
import { browserAppWebInteractionPerfScope } from '../scopes.ts';

/** How quickly a page reacts to its user. */
export interface BrowserAppWebInteractionPerfRecord extends SourceRecord {
  readonly serviceName: string;
  readonly path: string;
  /** Milliseconds from an interaction to the next paint. */
  readonly inpTime: number;
}

/** The tables of one time bucket, one per metric over BrowserAppWebInteractionPerf. */
class BrowserAppWebInteractionPerfTables {
  readonly browser_app_web_interaction_inp_percentile: Percentile2Table;

  constructor(host: DispatchHost) {
    this.browser_app_web_interaction_inp_percentile = new Percentile2Table(
      host,
      host.budget(browserAppWebInteractionInpPercentileMetric),
    );
  }
}

/** Aggregates records of BrowserAppWebInteractionPerf into its metrics. */
export class BrowserAppWebInteractionPerfDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<BrowserAppWebInteractionPerfTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppWebInteractionPerfTables(host));
    this.#entities = host.registry(browserAppWebInteractionPerfScope);
  }

  dispatch(record: BrowserAppWebInteractionPerfRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.path);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.path);
    }
    const tables = this.#open.at(record.timeBucket);
    // browser_app_web_interaction_inp_percentile = from(BrowserAppWebInteractionPerf.inpTime)
    // .filter(inpTime >= 0)
    // .percentile2(10);
    if (record.inpTime >= 0) {
      tables.browser_app_web_interaction_inp_percentile.accept(entity, record.inpTime, 10);
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

  #entity(record: BrowserAppWebInteractionPerfRecord): Entity {
    const serviceName = record.serviceName;
    const path = record.path;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  }
}

export const browserAppWebInteractionPerfSource: SourceDefinition = {
  name: 'BrowserAppWebInteractionPerf',
  scope: browserAppWebInteractionPerfScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'path', type: 'string' },
    { name: 'inpTime', type: 'int' },
  ],
  createDispatcher: (host) => new BrowserAppWebInteractionPerfDispatcher(host),
};
