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
import { type Layer, LayerNames, virtualLayers } from '../enums.ts';
import { CpmTable } from '../functions/cpm.ts';
import { LongAvgTable } from '../functions/long-avg.ts';
import { PercentTable } from '../functions/percent.ts';
import {
  kubernetesServiceEndpointCallCpmMetric,
  kubernetesServiceEndpointCallSuccessfulRateMetric,
  kubernetesServiceEndpointCallTimeMetric,
  kubernetesServiceEndpointHttpAvgReqBodySizeMetric,
  kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
  kubernetesServiceEndpointHttpAvgRespBodySizeMetric,
  kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
  kubernetesServiceEndpointHttpCallCpmMetric,
  kubernetesServiceEndpointHttpCallSuccessfulRateMetric,
  kubernetesServiceEndpointHttpCallTimeMetric,
  kubernetesServiceEndpointHttpStatus1xxCpmMetric,
  kubernetesServiceEndpointHttpStatus2xxCpmMetric,
  kubernetesServiceEndpointHttpStatus3xxCpmMetric,
  kubernetesServiceEndpointHttpStatus4xxCpmMetric,
  kubernetesServiceEndpointHttpStatus5xxCpmMetric,
} from '../metrics/k8s-endpoint.ts';
import { k8SEndpointScope } from '../scopes.ts';

/** A request to one endpoint, where the protocol is understood. */
export interface K8SEndpointRecord extends SourceRecord {
  readonly serviceName: string;
  readonly endpointName: string;
  readonly layer: Layer | null;
  /** The protocol; `http` fills the part of that name. */
  readonly type: string | null;
  readonly success: boolean;
  /** Milliseconds. */
  readonly duration: number;
  readonly http: {
      readonly latency: number;
      readonly url: string | null;
      readonly method: string | null;
      readonly statusCode: number;
      readonly sizeOfRequestHeader: number;
      readonly sizeOfRequestBody: number;
      readonly sizeOfResponseHeader: number;
      readonly sizeOfResponseBody: number;
    } | null;
}

/** The tables of one time bucket, one per metric over K8SEndpoint. */
class K8SEndpointTables {
  readonly kubernetes_service_endpoint_call_cpm: CpmTable;
  readonly kubernetes_service_endpoint_call_successful_rate: PercentTable;
  readonly kubernetes_service_endpoint_call_time: LongAvgTable;
  readonly kubernetes_service_endpoint_http_call_cpm: CpmTable;
  readonly kubernetes_service_endpoint_http_call_successful_rate: PercentTable;
  readonly kubernetes_service_endpoint_http_call_time: LongAvgTable;
  readonly kubernetes_service_endpoint_http_avg_req_header_size: LongAvgTable;
  readonly kubernetes_service_endpoint_http_avg_req_body_size: LongAvgTable;
  readonly kubernetes_service_endpoint_http_avg_resp_header_size: LongAvgTable;
  readonly kubernetes_service_endpoint_http_avg_resp_body_size: LongAvgTable;
  readonly kubernetes_service_endpoint_http_status_1xx_cpm: CpmTable;
  readonly kubernetes_service_endpoint_http_status_2xx_cpm: CpmTable;
  readonly kubernetes_service_endpoint_http_status_3xx_cpm: CpmTable;
  readonly kubernetes_service_endpoint_http_status_4xx_cpm: CpmTable;
  readonly kubernetes_service_endpoint_http_status_5xx_cpm: CpmTable;

  constructor(host: DispatchHost) {
    this.kubernetes_service_endpoint_call_cpm = new CpmTable(host, host.budget(kubernetesServiceEndpointCallCpmMetric));
    this.kubernetes_service_endpoint_call_successful_rate = new PercentTable(
      host,
      host.budget(kubernetesServiceEndpointCallSuccessfulRateMetric),
    );
    this.kubernetes_service_endpoint_call_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceEndpointCallTimeMetric),
    );
    this.kubernetes_service_endpoint_http_call_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceEndpointHttpCallCpmMetric),
    );
    this.kubernetes_service_endpoint_http_call_successful_rate = new PercentTable(
      host,
      host.budget(kubernetesServiceEndpointHttpCallSuccessfulRateMetric),
    );
    this.kubernetes_service_endpoint_http_call_time = new LongAvgTable(
      host,
      host.budget(kubernetesServiceEndpointHttpCallTimeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_req_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_req_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgReqBodySizeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_resp_header_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric),
    );
    this.kubernetes_service_endpoint_http_avg_resp_body_size = new LongAvgTable(
      host,
      host.budget(kubernetesServiceEndpointHttpAvgRespBodySizeMetric),
    );
    this.kubernetes_service_endpoint_http_status_1xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus1xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_2xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus2xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_3xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus3xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_4xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus4xxCpmMetric),
    );
    this.kubernetes_service_endpoint_http_status_5xx_cpm = new CpmTable(
      host,
      host.budget(kubernetesServiceEndpointHttpStatus5xxCpmMetric),
    );
  }
}

/** Aggregates records of K8SEndpoint into its metrics. */
export class K8SEndpointDispatcher implements SourceDispatcher {
  readonly #open: OpenBuckets<K8SEndpointTables>;
  readonly #entities: EntityRegistry;
  readonly #cache = new EntityCache();

  constructor(host: DispatchHost) {
    this.#open = new OpenBuckets(() => new K8SEndpointTables(host));
    this.#entities = host.registry(k8SEndpointScope);
  }

  dispatch(record: K8SEndpointRecord): void {
    let entity = this.#cache.find3(record.serviceName, record.endpointName, record.layer);
    if (entity === undefined) {
      entity = this.#entities.intern(this.#entity(record));
      if (entity < 0) return;
      this.#cache.keep(entity, record.serviceName, record.endpointName, record.layer);
    }
    const tables = this.#open.at(record.timeBucket);
    // kubernetes_service_endpoint_call_cpm = from(K8SEndpoint.*).cpm();
    tables.kubernetes_service_endpoint_call_cpm.accept(entity);
    // kubernetes_service_endpoint_call_successful_rate = from(K8SEndpoint.*).percent(success == true);
    tables.kubernetes_service_endpoint_call_successful_rate.accept(entity, record.success === true);
    // kubernetes_service_endpoint_call_time = from(K8SEndpoint.duration).longAvg();
    tables.kubernetes_service_endpoint_call_time.accept(entity, record.duration);
    // kubernetes_service_endpoint_http_call_cpm = from(K8SEndpoint.*).filter(type == "http").cpm();
    if (record.type === 'http') {
      tables.kubernetes_service_endpoint_http_call_cpm.accept(entity);
    }
    // kubernetes_service_endpoint_http_call_successful_rate = from(K8SEndpoint.*)
    // .filter(type == "http")
    // .percent(success == true);
    if (record.type === 'http') {
      tables.kubernetes_service_endpoint_http_call_successful_rate.accept(entity, record.success === true);
    }
    // kubernetes_service_endpoint_http_call_time = from(K8SEndpoint.http.latency).filter(type == "http").longAvg();
    if (record.type === 'http') {
      tables.kubernetes_service_endpoint_http_call_time.accept(entity, record.http?.latency ?? 0);
    }
    // kubernetes_service_endpoint_http_avg_req_header_size = from(K8SEndpoint.http.sizeOfRequestHeader)
    // .filter(type == "http")
    // .longAvg();
    if (record.type === 'http') {
      tables.kubernetes_service_endpoint_http_avg_req_header_size.accept(entity, record.http?.sizeOfRequestHeader ?? 0);
    }
    // kubernetes_service_endpoint_http_avg_req_body_size = from(K8SEndpoint.http.sizeOfRequestBody)
    // .filter(type == "http")
    // .longAvg();
    if (record.type === 'http') {
      tables.kubernetes_service_endpoint_http_avg_req_body_size.accept(entity, record.http?.sizeOfRequestBody ?? 0);
    }
    // kubernetes_service_endpoint_http_avg_resp_header_size = from(K8SEndpoint.http.sizeOfResponseHeader)
    // .filter(type == "http")
    // .longAvg();
    if (record.type === 'http') {
      tables.kubernetes_service_endpoint_http_avg_resp_header_size.accept(
        entity,
        record.http?.sizeOfResponseHeader ?? 0,
      );
    }
    // kubernetes_service_endpoint_http_avg_resp_body_size = from(K8SEndpoint.http.sizeOfResponseBody)
    // .filter(type == "http")
    // .longAvg();
    if (record.type === 'http') {
      tables.kubernetes_service_endpoint_http_avg_resp_body_size.accept(entity, record.http?.sizeOfResponseBody ?? 0);
    }
    // kubernetes_service_endpoint_http_status_1xx_cpm = from(K8SEndpoint.*)
    // .filter(type == "http")
    // .filter(http.statusCode >= 100)
    // .filter(http.statusCode < 200)
    // .cpm();
    if ((record.http?.statusCode ?? 0) >= 100 && (record.http?.statusCode ?? 0) < 200 && record.type === 'http') {
      tables.kubernetes_service_endpoint_http_status_1xx_cpm.accept(entity);
    }
    // kubernetes_service_endpoint_http_status_2xx_cpm = from(K8SEndpoint.*)
    // .filter(type == "http")
    // .filter(http.statusCode >= 200)
    // .filter(http.statusCode < 300)
    // .cpm();
    if ((record.http?.statusCode ?? 0) >= 200 && (record.http?.statusCode ?? 0) < 300 && record.type === 'http') {
      tables.kubernetes_service_endpoint_http_status_2xx_cpm.accept(entity);
    }
    // kubernetes_service_endpoint_http_status_3xx_cpm = from(K8SEndpoint.*)
    // .filter(type == "http")
    // .filter(http.statusCode >= 300)
    // .filter(http.statusCode < 400)
    // .cpm();
    if ((record.http?.statusCode ?? 0) >= 300 && (record.http?.statusCode ?? 0) < 400 && record.type === 'http') {
      tables.kubernetes_service_endpoint_http_status_3xx_cpm.accept(entity);
    }
    // kubernetes_service_endpoint_http_status_4xx_cpm = from(K8SEndpoint.*)
    // .filter(type == "http")
    // .filter(http.statusCode >= 400)
    // .filter(http.statusCode < 500)
    // .cpm();
    if ((record.http?.statusCode ?? 0) >= 400 && (record.http?.statusCode ?? 0) < 500 && record.type === 'http') {
      tables.kubernetes_service_endpoint_http_status_4xx_cpm.accept(entity);
    }
    // kubernetes_service_endpoint_http_status_5xx_cpm = from(K8SEndpoint.*)
    // .filter(type == "http")
    // .filter(http.statusCode >= 500)
    // .filter(http.statusCode < 600)
    // .cpm();
    if ((record.http?.statusCode ?? 0) >= 500 && (record.http?.statusCode ?? 0) < 600 && record.type === 'http') {
      tables.kubernetes_service_endpoint_http_status_5xx_cpm.accept(entity);
    }
  }

  close(): ClosedTable[] {
    const closed: ClosedTable[] = [];
    for (const [bucket, tables] of this.#open.take()) {
      closeTable(closed, kubernetesServiceEndpointCallCpmMetric, bucket, tables.kubernetes_service_endpoint_call_cpm);
      closeTable(
        closed,
        kubernetesServiceEndpointCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_endpoint_call_successful_rate,
      );
      closeTable(closed, kubernetesServiceEndpointCallTimeMetric, bucket, tables.kubernetes_service_endpoint_call_time);
      closeTable(
        closed,
        kubernetesServiceEndpointHttpCallCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_call_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpCallSuccessfulRateMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_call_successful_rate,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpCallTimeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_call_time,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgReqHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_req_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgReqBodySizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_req_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgRespHeaderSizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_resp_header_size,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpAvgRespBodySizeMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_avg_resp_body_size,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus1xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_1xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus2xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_2xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus3xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_3xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus4xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_4xx_cpm,
      );
      closeTable(
        closed,
        kubernetesServiceEndpointHttpStatus5xxCpmMetric,
        bucket,
        tables.kubernetes_service_endpoint_http_status_5xx_cpm,
      );
    }
    return closed;
  }

  #entity(record: K8SEndpointRecord): Entity {
    const serviceName = record.serviceName;
    const endpointName = record.endpointName;
    const layer = LayerNames.get(record.layer ?? -1) ?? '';
    const id = ownedId(serviceId(serviceName, !virtualLayers.has(layer)), endpointName);
    return { id, name: endpointName, fields: [serviceName, endpointName, layer] };
  }
}

export const k8SEndpointSource: SourceDefinition = {
  name: 'K8SEndpoint',
  scope: k8SEndpointScope,
  fields: [
    { name: 'serviceName', type: 'string' },
    { name: 'endpointName', type: 'string' },
    { name: 'layer', type: 'Layer' },
    { name: 'type', type: 'string' },
    { name: 'success', type: 'bool' },
    { name: 'duration', type: 'long' },
    { name: 'http', type: '{ latency: long; url: string; method: string; statusCode: int; sizeOfRequestHeader: long; sizeOfRequestBody: long; sizeOfResponseHeader: long; sizeOfResponseBody: long; }' },
  ],
  createDispatcher: (host) => new K8SEndpointDispatcher(host),
};
