import fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AgentLog } from '../../../src/ingest/agent-log.ts';
import { Counters } from '../../../src/ingest/counters.ts';
import { addTraceRoutes } from '../../../src/ingest/receivers/trace-receiver.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { answerErrorsAsJson } from '../../../src/server/core/http-listener.ts';
import { newAnalyzer } from '../analyzer.ts';
import { RecordingReceiver } from '../recording-receiver.ts';
import { START, segmentJson } from '../segments.ts';

const BODY_LIMIT = 4096;

let http: FastifyInstance;
let receiver: RecordingReceiver;
let counters: Counters;

beforeEach(() => {
  http = fastify({ bodyLimit: BODY_LIMIT });
  answerErrorsAsJson(http);
  receiver = new RecordingReceiver();
  counters = new Counters();
  const analyzer = newAnalyzer(receiver, counters);
  addTraceRoutes(http, new AgentLog(pino({ enabled: false }), new FakeClock()), analyzer, counters);
});

afterEach(() => http.close());

async function post(url: string, body: unknown) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await http.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } });
  return { status: response.statusCode, body: response.json<{ error?: string }>() };
}

function counted(name: string): number | undefined {
  return counters.counters().find((counter) => counter.name === name)?.value;
}

describe('POST /v3/segment', () => {
  it('takes a segment in JSON', async () => {
    expect(await post('/v3/segment', segmentJson([{}]))).toEqual({ status: 200, body: {} });
    expect(receiver.recorded.map(({ source }) => source)).toEqual(['Service', 'ServiceInstance', 'Endpoint']);
    expect(receiver.of('Service')[0]).toMatchObject({ name: 'order', latency: 42, status: true });
    expect(counted('trace_in_count')).toBe(1);
  });

  it("takes the forms that protobuf's JSON mapping allows: times as text, enums by number, unknown fields", async () => {
    const span = { startTime: `${START}`, endTime: `${START + 7}`, spanType: 0, spanLayer: 4, debug: [1, 2] };
    expect((await post('/v3/segment', segmentJson([span]))).status).toBe(200);
    expect(receiver.of('Endpoint')[0]).toMatchObject({ latency: 7 });
  });

  it.each([
    ['no JSON', '{"spans": [', 400, /JSON/],
    ['nothing', '', 400, /empty/],
    ['another shape', '[]', 400, /^The message is no skywalking.v3.SegmentObject: .*expected object: \[\]\.$/],
    [
      'a wrong type',
      segmentJson([{ startTime: 'soon' }]),
      400,
      /^The message is no skywalking.v3.SegmentObject: skywalking.v3.SpanObject.startTime: invalid integer: "soon"\.$/,
    ],
    ['a body above the limit', segmentJson([{ operationName: 'x'.repeat(BODY_LIMIT) }]), 413, /too large/],
  ])('refuses %s with a sentence', async (_, body, status, message) => {
    const response = await post('/v3/segment', body);
    expect(response.status).toBe(status);
    expect(response.body.error).toMatch(message);
    expect(JSON.stringify(response.body)).not.toMatch(/\.js|\.ts|stack/);
    expect(receiver.recorded).toEqual([]);
  });

  it('refuses what does not say that it is JSON', async () => {
    const response = await http.inject({ method: 'POST', url: '/v3/segment', payload: Buffer.of(1, 2) });
    expect(response.statusCode).toBe(415);
  });
});

describe('POST /v3/segments', () => {
  it('takes an array of segments', async () => {
    const body = [segmentJson([{ operationName: 'a' }]), segmentJson([{ operationName: 'b' }])];
    expect(await post('/v3/segments', body)).toEqual({ status: 200, body: {} });
    expect(receiver.of('Endpoint').map(({ name }) => name)).toEqual(['a', 'b']);
    expect(counted('trace_in_count')).toBe(2);
  });

  it('takes none of them when one is malformed, and says which', async () => {
    const response = await post('/v3/segments', [segmentJson([{}]), segmentJson([{ isError: 'no' }])]);
    expect(response.status).toBe(400);
    expect(response.body.error).toMatch(/^Segment 1: The message is no skywalking.v3.SegmentObject: .*isError.*\.$/);
    expect(receiver.recorded).toEqual([]);
    expect(counted('trace_malformed_count')).toBe(1);
  });

  it('refuses a single segment', async () => {
    const response = await post('/v3/segments', segmentJson([{}]));
    expect([response.status, response.body.error]).toEqual([400, '/v3/segments takes a JSON array of segments.']);
  });
});
