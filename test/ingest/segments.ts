import { type Segment, type Span, segmentCodec } from '../../src/ingest/protocol/segment.ts';

/** 2023-11-14T22:13:20Z, 20 s into its minute. */
export const START = 1_700_000_000_000;
export const START_MINUTE = 28_333_333;

/** JSON form of a segment, as agents would post it; spans get what is not said. */
export function segmentJson(spans: readonly object[], more: object = {}): object {
  return {
    traceId: 'trace-1',
    traceSegmentId: 'segment-1',
    service: 'order',
    serviceInstance: 'order-1',
    spans: spans.map((span, index) => ({ ...spanJson(), spanId: index, parentSpanId: index - 1, ...span })),
    ...more,
  };
}

function spanJson(): Partial<Record<keyof Span, unknown>> {
  return { startTime: START, endTime: START + 42, operationName: 'GET:/orders', spanType: 'Entry', spanLayer: 'Http' };
}

export function segment(spans: readonly object[], more: object = {}): Segment {
  return segmentCodec.fromJson(segmentJson(spans, more));
}

export function segmentBytes(spans: readonly object[], more: object = {}): Buffer {
  return Buffer.from(segmentCodec.encode(segment(spans, more)));
}
