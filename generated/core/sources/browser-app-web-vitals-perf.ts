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
import { LongAvgTable } from '../functions/long-avg.ts';
import {
  browserAppWebVitalsClsAvgMetric,
  browserAppWebVitalsFmpAvgMetric,
  browserAppWebVitalsLcpAvgMetric,
} from '../metrics/browser-app-web-vitals-perf.ts';
import { browserAppWebVitalsPerfScope } from '../scopes.ts';

/** The web vitals of a page's load; below 0 where the browser did not tell. */
export interface BrowserAppWebVitalsPerfRecord extends SourceRecord {
  readonly serviceName: string;
  readonly path: string;
  /** Milliseconds until the first meaningful paint. */
  readonly fmpTime: number;
  /** Cumulative layout shift, times 1000. */
  readonly cls: number;
  /** The name of `cls` in SkyWalking 10.2 and 10.3. */
  readonly clsTime: number;
  /** Milliseconds until the largest contentful paint. */
  readonly lcpTime: number;
}

/** The tables of one time bucket, one per metric over BrowserAppWebVitalsPerf. */
class BrowserAppWebVitalsPerfTables {
  readonly browser_app_web_vitals_fmp_avg: LongAvgTable;
  readonly browser_app_web_vitals_lcp_avg: LongAvgTable;
  readonly browser_app_web_vitals_cls_avg: LongAvgTable;

  constructor(host: DispatchHost) {
    this.browser_app_web_vitals_fmp_avg = new LongAvgTable(host, host.budget(browserAppWebVitalsFmpAvgMetric));
    this.browser_app_web_vitals_lcp_avg = new LongAvgTable(host, host.budget(browserAppWebVitalsLcpAvgMetric));
    this.browser_app_web_vitals_cls_avg = new LongAvgTable(host, host.budget(browserAppWebVitalsClsAvgMetric));
  }
}

/** Aggregates records of BrowserAppWebVitalsPerf into its metrics. */
export class BrowserAppWebVitalsPerfDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<BrowserAppWebVitalsPerfTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new BrowserAppWebVitalsPerfTables(host));
    this.#entities = host.registry(browserAppWebVitalsPerfScope);
  }

  dispatch(record: BrowserAppWebVitalsPerfRecord): void {
    let entity = this.#cache.find2(record.serviceName, record.path);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.path);
    }
    const tables = this.#open.at(record.timeBucket);
    // browser_app_web_vitals_fmp_avg = from(BrowserAppWebVitalsPerf.fmpTime).filter(fmpTime >= 0).longAvg();
    if (record.fmpTime >= 0) {
      tables.browser_app_web_vitals_fmp_avg.accept(entity, record.fmpTime);
    }
    // browser_app_web_vitals_lcp_avg = from(BrowserAppWebVitalsPerf.lcpTime).filter(lcpTime >= 0).longAvg();
    if (record.lcpTime >= 0) {
      tables.browser_app_web_vitals_lcp_avg.accept(entity, record.lcpTime);
    }
    // browser_app_web_vitals_cls_avg = from(BrowserAppWebVitalsPerf.cls).filter(cls >= 0).longAvg();
    if (record.cls >= 0) {
      tables.browser_app_web_vitals_cls_avg.accept(entity, record.cls);
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

  #entity(record: BrowserAppWebVitalsPerfRecord): Entity {
    const serviceName = record.serviceName;
    const path = record.path;
    const id = ownedId(serviceId(serviceName, true), path);
    return { id, name: path, fields: [serviceName, path] };
  }
}

export const browserAppWebVitalsPerfSource: SourceDefinition = {
  name: 'BrowserAppWebVitalsPerf',
  scope: browserAppWebVitalsPerfScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'path', type: 'string' },
    { name: 'fmpTime', type: 'int' },
    { name: 'cls', type: 'int' },
    { name: 'clsTime', type: 'int' },
    { name: 'lcpTime', type: 'int' },
  ],
  createDispatcher: (host) => new BrowserAppWebVitalsPerfDispatcher(host),
};
