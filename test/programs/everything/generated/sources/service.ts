// Compiled from OAL by oap-federation. Do not edit: change the script and compile again.
import {
  type DispatchHost,
  type Entity,
  EntityCache,
  type EntityRegistry,
  type MetricBlock,
  OpenBuckets,
  type SourceDefinition,
  type SourceDispatcher,
  type SourceRecord,
  contain,
  like,
  serviceId,
  takeBlock,
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
    this.longAvg_of_service = new LongAvgTable(host);
    this.doubleAvg_of_service = new DoubleAvgTable(host);
    this.sum_of_service = new SumTable(host);
    this.count_of_service = new CountTable(host);
    this.cpm_of_service = new CpmTable(host);
    this.max_of_service = new MaxTable(host);
    this.min_of_service = new MinTable(host);
    this.maxDouble_of_service = new MaxDoubleTable(host);
    this.minDouble_of_service = new MinDoubleTable(host);
    this.percent_of_service = new PercentTable(host);
    this.rate_of_service = new RateTable(host);
    this.apdex_of_service = new ApdexTable(host);
    this.percentile2_of_service = new Percentile2Table(host);
    this.histogram_of_service = new HistogramTable(host);
    this.percentile_of_service = new PercentileTable(host);
    this.labelCount_of_service = new LabelCountTable(host);
    this.labelAvg_of_service = new LabelAvgTable(host);
    this.extremes_of_service = new ExtremesTable(host);
    this.failed_http = new CountTable(host);
    this.status_class = new CountTable(host);
    this.tagged = new LongAvgTable(host);
    this.mesh_errors = new CountTable(host);
    this.labelled = new CountTable(host);
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

  take(): MetricBlock[] {
    const blocks: MetricBlock[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      takeBlock(blocks, longAvgOfServiceMetric, bucket, tables.longAvg_of_service);
      takeBlock(blocks, doubleAvgOfServiceMetric, bucket, tables.doubleAvg_of_service);
      takeBlock(blocks, sumOfServiceMetric, bucket, tables.sum_of_service);
      takeBlock(blocks, countOfServiceMetric, bucket, tables.count_of_service);
      takeBlock(blocks, cpmOfServiceMetric, bucket, tables.cpm_of_service);
      takeBlock(blocks, maxOfServiceMetric, bucket, tables.max_of_service);
      takeBlock(blocks, minOfServiceMetric, bucket, tables.min_of_service);
      takeBlock(blocks, maxDoubleOfServiceMetric, bucket, tables.maxDouble_of_service);
      takeBlock(blocks, minDoubleOfServiceMetric, bucket, tables.minDouble_of_service);
      takeBlock(blocks, percentOfServiceMetric, bucket, tables.percent_of_service);
      takeBlock(blocks, rateOfServiceMetric, bucket, tables.rate_of_service);
      takeBlock(blocks, apdexOfServiceMetric, bucket, tables.apdex_of_service);
      takeBlock(blocks, percentile2OfServiceMetric, bucket, tables.percentile2_of_service);
      takeBlock(blocks, histogramOfServiceMetric, bucket, tables.histogram_of_service);
      takeBlock(blocks, percentileOfServiceMetric, bucket, tables.percentile_of_service);
      takeBlock(blocks, labelCountOfServiceMetric, bucket, tables.labelCount_of_service);
      takeBlock(blocks, labelAvgOfServiceMetric, bucket, tables.labelAvg_of_service);
      takeBlock(blocks, extremesOfServiceMetric, bucket, tables.extremes_of_service);
      takeBlock(blocks, failedHttpMetric, bucket, tables.failed_http);
      takeBlock(blocks, statusClassMetric, bucket, tables.status_class);
      takeBlock(blocks, taggedMetric, bucket, tables.tagged);
      takeBlock(blocks, meshErrorsMetric, bucket, tables.mesh_errors);
      takeBlock(blocks, labelledMetric, bucket, tables.labelled);
    }
    return blocks;
  }

  #entity(record: ServiceRecord): Entity {
    const name = record.name;
    const layer = (LayerNames.get(record.layer ?? -1) ?? '');
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
