import { toInt } from '../../runtime/values.ts';
import { type Segment, SPAN_LAYER, type Span } from '../protocol/segment.ts';
import { parseInt32, trim } from './java.ts';
import type { NamingControl } from './naming-control.ts';
import type { TrafficEnums } from './traffic-enums.ts';

/** One request as the service that answered it saw it: what the records of every source are made from. */
export interface Traffic {
  /** Epoch minutes, UTC, of the request's start. */
  readonly timeBucket: number;
  readonly service: string;
  readonly serviceInstance: string;
  readonly endpoint: string;
  /** A number of enum Layer. */
  readonly layer: number | null;
  /** Milliseconds. */
  readonly latency: number;
  /** True when it succeeded. */
  readonly status: boolean;
  /** 0 when there is none. */
  readonly httpResponseStatusCode: number;
  readonly rpcStatusCode: string | null;
  /** A number of enum RequestType. */
  readonly type: number | null;
  /** `key:value`, both trimmed, in the agent's order. */
  readonly tags: readonly string[];
  /** As the agent sent them; the last one counts where a key repeats. */
  readonly tag: ReadonlyMap<string, string>;
}

/** What a span's request was answered by, how long it took and whether it went well. */
export type Outcome = Pick<Traffic, 'endpoint' | 'latency' | 'status'>;

/** Latency narrows to 32 bits as SkyWalking's does. */
export function outcomeOf(span: Span): Outcome {
  return { endpoint: span.operationName, latency: toInt(span.endTime - span.startTime), status: !span.isError };
}

/** Makes traffic of spans. */
export class TrafficBuilder {
  readonly #naming: NamingControl;
  readonly #enums: TrafficEnums;

  constructor(naming: NamingControl, enums: TrafficEnums) {
    this.#naming = naming;
    this.#enums = enums;
  }

  /** The request that an entry span answered. `illegalStatusCode` hears of each status code that is no number. */
  entry(segment: Segment, span: Span, illegalStatusCode: () => void): Traffic {
    const { requestType, layer } = this.#enums;
    return {
      ...this.#common(segment, span, outcomeOf(span)),
      layer: span.spanLayer === SPAN_LAYER.FAAS ? layer.FAAS : layer.GENERAL,
      type: requestType[requestTypeOf(span.spanLayer)],
      httpResponseStatusCode: httpStatusOf(span, illegalStatusCode),
      rpcStatusCode: span.tags.findLast((tag) => tag.key === 'rpc.status_code')?.value ?? null,
      tags: span.tags.map((tag) => `${trim(tag.key)}:${trim(tag.value)}`),
      tag: new Map(span.tags.map((tag) => [tag.key, tag.value])),
    };
  }

  /** A logic endpoint: work within a span that is counted as an endpoint of its own. */
  logic(segment: Segment, span: Span, outcome: Outcome): Traffic {
    return {
      ...this.#common(segment, span, outcome),
      layer: this.#enums.layer.GENERAL,
      type: this.#enums.requestType.LOGIC,
      httpResponseStatusCode: 0,
      rpcStatusCode: null,
      tags: [],
      tag: new Map(),
    };
  }

  #common(segment: Segment, span: Span, { endpoint, latency, status }: Outcome) {
    const service = this.#naming.service(segment.service);
    return {
      timeBucket: Math.floor(span.startTime / 60_000),
      service,
      serviceInstance: this.#naming.instance(segment.serviceInstance),
      endpoint: this.#naming.endpoint(service, endpoint),
      latency,
      status,
    };
  }
}

function requestTypeOf(spanLayer: number): keyof TrafficEnums['requestType'] {
  switch (spanLayer) {
    case SPAN_LAYER.Http:
      return 'HTTP';
    case SPAN_LAYER.Database:
      return 'DATABASE';
    case SPAN_LAYER.MQ:
      return 'MQ';
    default:
      return 'RPC';
  }
}

/** The last tag that holds a number; `status_code` is what old agents call it. */
function httpStatusOf(span: Span, illegal: () => void): number {
  let code = 0;
  for (const tag of span.tags) {
    if (tag.key !== 'http.status_code' && tag.key !== 'status_code') continue;
    const parsed = parseInt32(tag.value);
    if (parsed === undefined) illegal();
    else code = parsed;
  }
  return code;
}
