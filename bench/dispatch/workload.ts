import {
  endpointRecord,
  type RecordOf,
  serviceInstanceRecord,
  serviceRecord,
} from '../../src/ingest/analysis/source-records.ts';
import type { Traffic } from '../../src/ingest/analysis/traffic.ts';
import { type Segment, SPAN_LAYER, SPAN_TYPE, segmentCodec } from '../../src/ingest/protocol/segment.ts';
import type { SourceReceiver } from '../../src/runtime/source-receiver.ts';
import { MINUTE } from '../support/downstream.ts';
import { logNormal, randomSeries } from '../support/random.ts';

export const SERVICES = 200;
const INSTANCES = 5;
/** Of each service; instances are fewer. */
export const ENDPOINTS = 20;
/** Latencies are below it, so that a ceiling may keep every histogram dense. */
export const LONGEST = 5_120;

/** Requests to some hundred services, as their agents report them. */
export interface Request {
  readonly service: string;
  readonly instance: string;
  readonly endpoint: string;
  readonly latency: number;
  readonly failed: boolean;
}

export function requests(count: number): Request[] {
  const random = randomSeries(3);
  const below = (most: number) => Math.floor(random() * most);
  return Array.from({ length: count }, () => {
    const service = `service-${below(SERVICES)}`;
    return {
      service,
      instance: `${service}-7d9c${below(INSTANCES)}`,
      endpoint: `GET:/${service}/resource-${below(ENDPOINTS)}`,
      latency: Math.min(LONGEST - 1, Math.floor(logNormal(random, 120, 0.8))),
      failed: random() < 0.02,
    };
  });
}

/** One request's records, one of each source. */
export interface Records {
  readonly service: RecordOf<'Service'>;
  readonly instance: RecordOf<'ServiceInstance'>;
  readonly endpoint: RecordOf<'Endpoint'>;
}

/** As analysis makes them. `receiver` knows the numbers of the enums. */
export function recordsOf(made: readonly Request[], receiver: SourceReceiver): Records[] {
  const layer = receiver.enumValue('Layer', 'GENERAL') ?? null;
  const type = receiver.enumValue('RequestType', 'HTTP') ?? null;
  return made.map(({ service, instance, endpoint, latency, failed }) => {
    const status = failed ? 500 : 200;
    const traffic: Traffic = {
      timeBucket: MINUTE,
      service,
      serviceInstance: instance,
      endpoint,
      layer,
      latency,
      status: !failed,
      httpResponseStatusCode: status,
      rpcStatusCode: null,
      type,
      tags: [`http.status_code:${status}`],
      tag: new Map([['http.status_code', String(status)]]),
    };
    return {
      service: serviceRecord(traffic),
      instance: serviceInstanceRecord(traffic),
      endpoint: endpointRecord(traffic),
    };
  });
}

/** Segments of the same requests, as bytes: an entry span, what it did itself, and a call to a database. */
export function segmentsOf(made: readonly Request[]): Uint8Array[] {
  return made.map((request, index) => segmentCodec.encode(segmentOf(request, index)));
}

function segmentOf({ service, instance, endpoint, latency, failed }: Request, index: number): Segment & object {
  const startTime = MINUTE * 60_000 + (index % 50_000);
  const span = (spanId: number, more: object) => {
    return { spanId, parentSpanId: spanId - 1, startTime, endTime: startTime + latency, componentId: 14, ...more };
  };
  const url = `http://${instance}.shop.example:8080${endpoint.slice(4)}?page=${index % 100}`;
  return {
    traceId: `a1b2c3d4e5f60718.${index}.16800000000000001`,
    traceSegmentId: `f0e1d2c3b4a59687.${index}.16800000000000000`,
    service,
    serviceInstance: instance,
    spans: [
      span(0, {
        operationName: endpoint,
        spanType: SPAN_TYPE.Entry,
        spanLayer: SPAN_LAYER.Http,
        isError: failed,
        tags: [
          { key: 'url', value: url },
          { key: 'http.method', value: 'GET' },
          { key: 'http.status_code', value: failed ? '500' : '200' },
        ],
        refs: [
          {
            refType: 0,
            traceId: `a1b2c3d4e5f60718.${index}.16800000000000001`,
            parentTraceSegmentId: `0f1e2d3c4b5a6978.${index}.16800000000000000`,
            parentSpanId: 1,
            parentService: 'gateway',
            parentServiceInstance: 'gateway-1',
            parentEndpoint: endpoint,
            networkAddressUsedAtPeer: '10.0.3.17:8080',
          },
        ],
      }),
      span(1, { operationName: 'OrderService.find', spanType: SPAN_TYPE.Local, spanLayer: 0, tags: [] }),
      span(2, {
        operationName: 'Mysql/JDBC/PreparedStatement/execute',
        spanType: SPAN_TYPE.Exit,
        spanLayer: SPAN_LAYER.Database,
        peer: 'mysql.shop.example:3306',
        tags: [
          { key: 'db.type', value: 'sql' },
          { key: 'db.instance', value: 'orders' },
          { key: 'db.statement', value: 'SELECT id, state, total FROM orders WHERE customer = ? ORDER BY id LIMIT 20' },
        ],
      }),
    ],
  } as unknown as Segment & object;
}
