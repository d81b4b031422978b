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
  contain,
  like,
  serviceId,
  textToLong,
} from '../../../../../src/runtime/api.ts';
import { type Layer, LayerNames, type RequestType, virtualLayers } from '../enums.ts';
import { ApdexTable } from '../functions/apdex.ts';
import { CountTable } from '../functions/count.ts';
import { CpmTable } from '../functions/cpm.ts';
import { DoubleAvgTable } from '../functions/double-avg.ts';
import { ExtremesTable } from '../functions/extremes.ts';
import { HistogramTable } from '../functions/histogram.ts';
import { LabelAvgTable } from '../functions/label-avg.ts';
import { LabelCountTable } from '../functions/label-count.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { MaxDoubleTable } from '../functions/max-double.ts';
import { MaxTable } from '../functions/max.ts';
import { MinDoubleTable } from '../functions/min-double.ts';
import { MinTable } from '../functions/min.ts';
import { PercentTable } from '../functions/percent.ts';
import { PercentileTable } from '../functions/percentile.ts';
import { Percentile2Table } from '../functions/percentile2.ts';
import { RateTable } from '../functions/rate.ts';
import { SumTable } from '../functions/sum.ts';
import {
  apdexOfServiceMetric,
  countOfServiceMetric,
  cpmOfServiceMetric,
  doubleAvgOfServiceMetric,
  extremesOfServiceMetric,
  failedHttpMetric,
  histogramOfServiceMetric,
  labelAvgOfServiceMetric,
  labelCountOfServiceMetric,
  labelledMetric,
  longAvgOfServiceMetric,
  maxDoubleOfServiceMetric,
  maxOfServiceMetric,
  meshErrorsMetric,
  minDoubleOfServiceMetric,
  minOfServiceMetric,
  percentOfServiceMetric,
  percentile2OfServiceMetric,
  percentileOfServiceMetric,
  rateOfServiceMetric,
  statusClassMetric,
  sumOfServiceMetric,
  taggedMetric,
} from '../metrics/service.ts';
import { serviceScope } from '../scopes.ts';

/** A request that a service answered. */
export interface ServiceRecord extends SourceRecord {
  readonly name: string;
  readonly layer: Layer | null;
  readonly serviceInstanceName: string | null;
  readonly endpointName: string | null;
  /** Milliseconds from the first byte in to the last byte out. */
  readonly latency: number;
  /** True when the request succeeded. */
  readonly status: boolean;
  readonly httpResponseStatusCode: number;
  readonly rpcStatusCode: string | null;
  readonly type: RequestType | null;
  /** Searchable tags, each as `key:value`. */
  readonly tags: readonly string[] | null;
  /** All tags of the span. */
  readonly tag: ReadonlyMap<string, string> | null;
  readonly sideCar: {
      readonly internalErrorCode: string | null;
      readonly internalRequestLatencyNanos: number;
      readonly internalResponseLatencyNanos: number;
    } | null;
  /** Bytes, for requests of type TCP: where SkyWalking kept them until 9.2, before it had TCP sources. */
  readonly tcpInfo: {
      readonly receivedBytes: number;
      readonly sentBytes: number;
    } | null;
  readonly tlsMode: string | null;
  readonly attr0: string | null;
  readonly attr1: string | null;
  readonly attr2: string | null;
  readonly attr3: string | null;
  readonly attr4: string | null;
  readonly attr5: string | null;
}

/** The tables of one time bucket, one per metric over Service. */
class ServiceTables {
  readonly longAvg_of_service: LongAvgTable;
  readonly doubleAvg_of_service: DoubleAvgTable;
  readonly sum_of_service: SumTable;
  readonly count_of_service: CountTable;
  readonly cpm_of_service: CpmTable;
  readonly max_of_service: MaxTable;
  readonly min_of_service: MinTable;
  readonly maxDouble_of_service: MaxDoubleTable;
  readonly minDouble_of_service: MinDoubleTable;
  readonly percent_of_service: PercentTable;
  readonly rate_of_service: RateTable;
  readonly apdex_of_service: ApdexTable;
  readonly percentile2_of_service: Percentile2Table;
  readonly histogram_of_service: HistogramTable;
  readonly percentile_of_service: PercentileTable;
  readonly labelCount_of_service: LabelCountTable;
  readonly labelAvg_of_service: LabelAvgTable;
  readonly extremes_of_service: ExtremesTable;
  readonly failed_http: CountTable;
  readonly status_class: CountTable;
  readonly tagged: LongAvgTable;
  readonly mesh_errors: CountTable;
  readonly labelled: CountTable;

  constructor(host: DispatchHost) {
    this.longAvg_of_service = new LongAvgTable(host, host.budget(longAvgOfServiceMetric));
    this.doubleAvg_of_service = new DoubleAvgTable(host, host.budget(doubleAvgOfServiceMetric));
    this.sum_of_service = new SumTable(host, host.budget(sumOfServiceMetric));
    this.count_of_service = new CountTable(host, host.budget(countOfServiceMetric));
    this.cpm_of_service = new CpmTable(host, host.budget(cpmOfServiceMetric));
    this.max_of_service = new MaxTable(host, host.budget(maxOfServiceMetric));
    this.min_of_service = new MinTable(host, host.budget(minOfServiceMetric));
    this.maxDouble_of_service = new MaxDoubleTable(host, host.budget(maxDoubleOfServiceMetric));
    this.minDouble_of_service = new MinDoubleTable(host, host.budget(minDoubleOfServiceMetric));
    this.percent_of_service = new PercentTable(host, host.budget(percentOfServiceMetric));
    this.rate_of_service = new RateTable(host, host.budget(rateOfServiceMetric));
    this.apdex_of_service = new ApdexTable(host, host.budget(apdexOfServiceMetric));
    this.percentile2_of_service = new Percentile2Table(host, host.budget(percentile2OfServiceMetric));
    this.histogram_of_service = new HistogramTable(host, host.budget(histogramOfServiceMetric));
    this.percentile_of_service = new PercentileTable(host, host.budget(percentileOfServiceMetric));
    this.labelCount_of_service = new LabelCountTable(host, host.budget(labelCountOfServiceMetric));
    this.labelAvg_of_service = new LabelAvgTable(host, host.budget(labelAvgOfServiceMetric));
    this.extremes_of_service = new ExtremesTable(host, host.budget(extremesOfServiceMetric));
    this.failed_http = new CountTable(host, host.budget(failedHttpMetric));
    this.status_class = new CountTable(host, host.budget(statusClassMetric));
    this.tagged = new LongAvgTable(host, host.budget(taggedMetric));
    this.mesh_errors = new CountTable(host, host.budget(meshErrorsMetric));
    this.labelled = new CountTable(host, host.budget(labelledMetric));
  }
}

/** Aggregates records of Service into its metrics. */
export class ServiceDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<ServiceTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new ServiceTables(host));
    this.#entities = host.registry(serviceScope);
  }

  dispatch(record: ServiceRecord): void {
    let entity = this.#cache.find2(record.name, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.name, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // longAvg_of_service = from(Service.latency).longAvg();
    tables.longAvg_of_service.accept(entity, record.latency);
    // doubleAvg_of_service = from(Service.latency).doubleAvg();
    tables.doubleAvg_of_service.accept(entity, record.latency);
    // sum_of_service = from(Service.latency).sum();
    tables.sum_of_service.accept(entity, record.latency);
    // count_of_service = from(Service.*).count();
    tables.count_of_service.accept(entity);
    // cpm_of_service = from(Service.*).cpm();
    tables.cpm_of_service.accept(entity);
    // max_of_service = from(Service.latency).max();
    tables.max_of_service.accept(entity, record.latency);
    // min_of_service = from(Service.latency).min();
    tables.min_of_service.accept(entity, record.latency);
    // maxDouble_of_service = from(Service.latency).maxDouble();
    tables.maxDouble_of_service.accept(entity, record.latency);
    // minDouble_of_service = from(Service.latency).minDouble();
    tables.minDouble_of_service.accept(entity, record.latency);
    // percent_of_service = from(Service.*).percent(status == true);
    tables.percent_of_service.accept(entity, record.status === true);
    // rate_of_service = from(Service.*).rate(status == true, latency > 100);
    tables.rate_of_service.accept(entity, record.status === true, record.latency > 100);
    // apdex_of_service = from(Service.latency).apdex(name, status);
    tables.apdex_of_service.accept(entity, record.latency, record.name, record.status);
    // percentile2_of_service = from(Service.latency).percentile2(10);
    tables.percentile2_of_service.accept(entity, record.latency, 10);
    // histogram_of_service = from(Service.latency).histogram(100, 10);
    tables.histogram_of_service.accept(entity, record.latency, 100, 10);
    // percentile_of_service = from(Service.latency).percentile(10);
    tables.percentile_of_service.accept(entity, record.latency, 10);
    // labelCount_of_service = from(Service.*).labelCount(endpointName, 3);
    tables.labelCount_of_service.accept(entity, record.endpointName ?? '', 3);
    // labelAvg_of_service = from(Service.*).labelAvg(endpointName, latency, 3);
    tables.labelAvg_of_service.accept(entity, record.endpointName ?? '', record.latency, 3);
    // extremes_of_service = from(Service.latency).extremes();
    tables.extremes_of_service.accept(entity, record.latency);
    // failed_http = from(Service.*).filter(type == RequestType.HTTP).filter(status == false).count();
    if (record.type === 1 /* RequestType.HTTP */ && record.status === false) {
      tables.failed_http.accept(entity);
    }
    // status_class = from(Service.*).filter(httpResponseStatusCode in [404, 500, 503]).count();
    if (record.httpResponseStatusCode === 404 || record.httpResponseStatusCode === 500 || record.httpResponseStatusCode === 503) {
      tables.status_class.accept(entity);
    }
    // tagged = from((str->long)Service.tag["transmission.latency"]).filter(tag["transmission.latency"] != null).longAvg();
    if ((record.tag?.get('transmission.latency') ?? null) !== null) {
      tables.tagged.accept(entity, textToLong(record.tag?.get('transmission.latency') ?? null));
    }
    // mesh_errors = from(Service.*).filter(sideCar.internalErrorCode != null && sideCar.internalErrorCode != "").count();
    if ((record.sideCar?.internalErrorCode ?? null) !== null && (record.sideCar?.internalErrorCode ?? null) !== '') {
      tables.mesh_errors.accept(entity);
    }
    // labelled = from(Service.*).filter(tags contain "http.method:GET" && !(endpointName like "/health%")).count();
    if (contain(record.tags, 'http.method:GET') && !like(record.endpointName, '/health%')) {
      tables.labelled.accept(entity);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, longAvgOfServiceMetric, bucket, tables.longAvg_of_service);
      closeTable(closed, doubleAvgOfServiceMetric, bucket, tables.doubleAvg_of_service);
      closeTable(closed, sumOfServiceMetric, bucket, tables.sum_of_service);
      closeTable(closed, countOfServiceMetric, bucket, tables.count_of_service);
      closeTable(closed, cpmOfServiceMetric, bucket, tables.cpm_of_service);
      closeTable(closed, maxOfServiceMetric, bucket, tables.max_of_service);
      closeTable(closed, minOfServiceMetric, bucket, tables.min_of_service);
      closeTable(closed, maxDoubleOfServiceMetric, bucket, tables.maxDouble_of_service);
      closeTable(closed, minDoubleOfServiceMetric, bucket, tables.minDouble_of_service);
      closeTable(closed, percentOfServiceMetric, bucket, tables.percent_of_service);
      closeTable(closed, rateOfServiceMetric, bucket, tables.rate_of_service);
      closeTable(closed, apdexOfServiceMetric, bucket, tables.apdex_of_service);
      closeTable(closed, percentile2OfServiceMetric, bucket, tables.percentile2_of_service);
      closeTable(closed, histogramOfServiceMetric, bucket, tables.histogram_of_service);
      closeTable(closed, percentileOfServiceMetric, bucket, tables.percentile_of_service);
      closeTable(closed, labelCountOfServiceMetric, bucket, tables.labelCount_of_service);
      closeTable(closed, labelAvgOfServiceMetric, bucket, tables.labelAvg_of_service);
      closeTable(closed, extremesOfServiceMetric, bucket, tables.extremes_of_service);
      closeTable(closed, failedHttpMetric, bucket, tables.failed_http);
      closeTable(closed, statusClassMetric, bucket, tables.status_class);
      closeTable(closed, taggedMetric, bucket, tables.tagged);
      closeTable(closed, meshErrorsMetric, bucket, tables.mesh_errors);
      closeTable(closed, labelledMetric, bucket, tables.labelled);
    }
    return closed;
  }

  #entity(record: ServiceRecord): Entity {
    const name = record.name;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = serviceId(name, !virtualLayers.has(layer));
    return { id, name, fields: [name, layer] };
  }
}

export const serviceSource: SourceDefinition = {
  name: 'Service',
  scope: serviceScope,
  fields: [
    { name: 'name', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'serviceInstanceName', type: 'string' },
    { name: 'endpointName', type: 'string' },
    { name: 'latency', type: 'int' },
    { name: 'status', type: 'bool' },
    { name: 'httpResponseStatusCode', type: 'int' },
    { name: 'rpcStatusCode', type: 'string' },
    { name: 'type', type: 'RequestType' },
    { name: 'tags', type: 'list<string>' },
    { name: 'tag', type: 'map<string, string>' },
    { name: 'sideCar', type: '{ internalErrorCode: string; internalRequestLatencyNanos: long; internalResponseLatencyNanos: long; }' },
    { name: 'tcpInfo', type: '{ receivedBytes: long; sentBytes: long; }' },
    { name: 'tlsMode', type: 'string' },
    { name: 'attr0', type: 'string' },
    { name: 'attr1', type: 'string' },
    { name: 'attr2', type: 'string' },
    { name: 'attr3', type: 'string' },
    { name: 'attr4', type: 'string' },
    { name: 'attr5', type: 'string' },
  ],
  createDispatcher: (host) => new ServiceDispatcher(host),
};
