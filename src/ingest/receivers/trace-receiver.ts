import type { Server } from '@grpc/grpc-js';
import type { FastifyInstance } from 'fastify';
import type { AgentLog } from '../agent-log.ts';
import type { SegmentAnalyzer } from '../analysis/segment-analyzer.ts';
import type { Counters } from '../counters.ts';
import { addAgentService, type TakeMessage } from '../protocol/grpc-service.ts';
import { addAgentRoutes, type TakeBody } from '../protocol/http-routes.ts';
import { MalformedMessage } from '../protocol/malformed-message.ts';
import { type Segment, segmentCodec, segmentCollectionCodec } from '../protocol/segment.ts';

/** TraceSegmentReportService: each segment of a stream is taken on its own, a batch as a whole. */
export function addTraceService(server: Server, log: AgentLog, analyzer: SegmentAnalyzer, counters: Counters): void {
  const receive = receiver('grpc', log, analyzer, counters);
  const methods: Record<string, TakeMessage> = {
    collect: (bytes) => receive(() => [segmentCodec.decode(bytes)]),
    collectInSync: (bytes) => receive(() => segmentCollectionCodec.decode(bytes).segments),
  };
  addAgentService(server, log, 'skywalking.v3.TraceSegmentReportService', methods);
}

/** POST /v3/segment and /v3/segments; the latter takes all segments or, when one is malformed, none. */
export function addTraceRoutes(
  server: FastifyInstance,
  log: AgentLog,
  analyzer: SegmentAnalyzer,
  counters: Counters,
): void {
  const receive = receiver('http', log, analyzer, counters);
  const routes: Record<string, TakeBody> = {
    '/v3/segment': (body) => receive(() => [segmentCodec.fromJson(body)]),
    '/v3/segments': (body) => receive(() => segmentsFromJson(body)),
  };
  addAgentRoutes(server, routes);
}

function segmentsFromJson(body: unknown): readonly Segment[] {
  if (!Array.isArray(body)) throw new MalformedMessage('/v3/segments takes a JSON array of segments.');
  return body.map((item, index) => {
    try {
      return segmentCodec.fromJson(item);
    } catch (error) {
      throw error instanceof MalformedMessage ? new MalformedMessage(`Segment ${index}: ${error.message}`) : error;
    }
  });
}

function receiver(protocol: string, log: AgentLog, analyzer: SegmentAnalyzer, counters: Counters) {
  const received = counters.counter('trace_in_count', { protocol });
  const malformed = counters.counter('trace_malformed_count', { protocol });
  const failed = counters.counter('trace_analysis_error_count', { protocol });
  return (read: () => readonly Segment[]): void => {
    const segments = counting(malformed.add, read);
    received.add(segments.length);
    for (const segment of segments) {
      try {
        analyzer.analyze(segment);
      } catch (error) {
        // A fault of this node, not of the agent, which could do nothing about it.
        failed.add();
        log.fault(error, 'A trace segment could not be analysed.', { service: segment.service });
      }
    }
  };
}

function counting<T>(count: () => void, read: () => T): T {
  try {
    return read();
  } catch (error) {
    count();
    throw error;
  }
}
