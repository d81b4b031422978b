import { type MessageCodec, messageCodec } from './agent-protocol.ts';
import { malformed } from './malformed-message.ts';

/** skywalking.v3.SegmentObject, as far as analysis reads it; see proto/skywalking/tracing.proto. */
export interface Segment {
  readonly service: string;
  readonly serviceInstance: string;
  readonly spans: readonly Span[];
}

export interface Span {
  readonly spanId: number;
  /** Milliseconds since the epoch, UTC; 0 to 2^53. */
  readonly startTime: number;
  readonly endTime: number;
  readonly refs: readonly object[];
  readonly operationName: string;
  /** A number of SPAN_TYPE or, from an agent newer than this node, another. */
  readonly spanType: number;
  /** A number of SPAN_LAYER or, from an agent newer than this node, another. */
  readonly spanLayer: number;
  readonly isError: boolean;
  readonly tags: readonly Tag[];
  readonly skipAnalysis: boolean;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export const SPAN_TYPE = { Entry: 0, Exit: 1, Local: 2 } as const;

export const SPAN_LAYER = { Unknown: 0, Database: 1, RPCFramework: 2, Http: 3, MQ: 4, Cache: 5, FAAS: 6 } as const;

const SEGMENT = 'skywalking.v3.SegmentObject';

export const segmentCodec = checked(messageCodec<Segment>(SEGMENT), check);

/** A batch, of which every segment is sound. */
export const segmentCollectionCodec = checked(
  messageCodec<{ readonly segments: readonly Segment[] }>('skywalking.v3.SegmentCollection'),
  ({ segments }) => segments.forEach(check),
);

function checked<T>(codec: MessageCodec<T>, check: (message: T) => void): MessageCodec<T> {
  const pass = (message: T): T => {
    check(message);
    return message;
  };
  return {
    decode: (bytes) => pass(codec.decode(bytes)),
    fromJson: (value) => pass(codec.fromJson(value)),
    encode: codec.encode,
  };
}

/** Times beyond what a number holds exactly would make wrong buckets and latencies; no clock shows them. */
function check(segment: Segment): void {
  for (const span of segment.spans) {
    if (!isTime(span.startTime)) throw malformed(SEGMENT, `startTime of span ${span.spanId} is ${span.startTime}`);
    if (!isTime(span.endTime)) throw malformed(SEGMENT, `endTime of span ${span.spanId} is ${span.endTime}`);
  }
}

function isTime(milliseconds: number): boolean {
  return Number.isSafeInteger(milliseconds) && milliseconds >= 0;
}
