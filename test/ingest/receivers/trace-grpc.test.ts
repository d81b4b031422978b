import { status } from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AgentLog } from '../../../src/ingest/agent-log.ts';
import { Counters } from '../../../src/ingest/counters.ts';
import { segmentCollectionCodec } from '../../../src/ingest/protocol/segment.ts';
import { addTraceService } from '../../../src/ingest/receivers/trace-receiver.ts';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { GrpcLoopback } from '../agent-client.ts';
import { newAnalyzer } from '../analyzer.ts';
import { RecordingReceiver } from '../recording-receiver.ts';
import { segmentBytes, segmentJson } from '../segments.ts';

const COLLECT = '/skywalking.v3.TraceSegmentReportService/collect';
const COLLECT_IN_SYNC = '/skywalking.v3.TraceSegmentReportService/collectInSync';
const MALFORMED = Buffer.of(0x0a, 99, 65);
const NO_COMMANDS = { answer: Buffer.alloc(0), error: undefined };

let grpc: GrpcLoopback;
let receiver: RecordingReceiver;
let counters: Counters;

beforeEach(async () => {
  grpc = new GrpcLoopback();
  receiver = new RecordingReceiver();
  counters = new Counters();
  const analyzer = newAnalyzer(receiver, counters);
  addTraceService(grpc.server, new AgentLog(grpc.logger, new FakeClock()), analyzer, counters);
  await grpc.listen();
});

afterEach(() => grpc.close());

function named(operationName: string): Buffer {
  return segmentBytes([{ operationName }]);
}

function endpoints(): readonly unknown[] {
  return receiver.of('Endpoint').map(({ name }) => name);
}

function count(name: string): number | undefined {
  return counters.counters().find((counter) => counter.name === name)?.value;
}

function batch(...segments: readonly object[]): Buffer {
  return Buffer.from(segmentCollectionCodec.encode(segmentCollectionCodec.fromJson({ segments })));
}

describe('collect', () => {
  it('takes every segment of a stream and answers with no command', async () => {
    expect(await grpc.stream(COLLECT, [named('a'), named('b'), named('c')])).toEqual(NO_COMMANDS);
    expect(endpoints()).toEqual(['a', 'b', 'c']);
    expect(count('trace_in_count')).toBe(3);
  });

  it('takes a segment when it comes, not when the stream ends', async () => {
    const { call, ended } = grpc.open(COLLECT);
    call.write(named('a'));
    await receiver.until('Endpoint', 1);
    call.end();
    expect(await ended).toEqual(NO_COMMANDS);
  });

  it('answers an empty stream', async () => {
    expect(await grpc.stream(COLLECT, [])).toEqual(NO_COMMANDS);
  });

  it('takes the segments around malformed ones, and says at the end what was wrong', async () => {
    const { error } = await grpc.stream(COLLECT, [named('a'), MALFORMED, named('b'), MALFORMED, named('c')]);
    expect(error).toMatchObject({
      code: status.INVALID_ARGUMENT,
      details: 'The message is no skywalking.v3.SegmentObject: index out of range: 2 + 99 > 3. 2 of 5 messages failed.',
    });
    expect(endpoints()).toEqual(['a', 'b', 'c']);
    expect([count('trace_in_count'), count('trace_malformed_count')]).toEqual([3, 2]);
    expect(grpc.log).toEqual([]);
  });

  it('keeps what came before a stream broke off, and goes on serving others', async () => {
    const { call, ended } = grpc.open(COLLECT);
    call.write(named('a'));
    call.write(named('b'));
    await receiver.until('Endpoint', 2);
    call.cancel();
    expect((await ended).error).toMatchObject({ code: status.CANCELLED });
    expect(await grpc.stream(COLLECT, [named('c')])).toEqual(NO_COMMANDS);
    expect(endpoints()).toEqual(['a', 'b', 'c']);
    expect(grpc.log).toEqual([]);
  });

  it('takes thousands of segments from several streams at once', async () => {
    const segments = Array.from({ length: 1000 }, (_, index) => named(`e${index}`));
    const endings = await Promise.all([1, 2, 3].map(() => grpc.stream(COLLECT, segments)));
    expect(endings).toEqual([NO_COMMANDS, NO_COMMANDS, NO_COMMANDS]);
    expect(receiver.of('Service').length).toBe(3000);
  });

  it('counts and logs a fault of its own, which the agent is not told of', async () => {
    receiver.failure = new Error('BUG: the table is closed.');
    expect(await grpc.stream(COLLECT, [named('a')])).toEqual(NO_COMMANDS);
    receiver.failure = undefined;
    expect(await grpc.stream(COLLECT, [named('b')])).toEqual(NO_COMMANDS);
    expect(endpoints()).toEqual(['b']);
    expect(count('trace_analysis_error_count')).toBe(1);
    expect(grpc.log.join()).toContain('BUG: the table is closed.');
  });

  it('logs a fault of its own once, however many segments it meets', async () => {
    receiver.failure = new Error('BUG: the table is closed.');
    expect(await grpc.stream(COLLECT, [named('a'), named('b'), named('c')])).toEqual(NO_COMMANDS);
    expect(count('trace_analysis_error_count')).toBe(3);
    expect(grpc.log.length).toBe(1);
  });
});

describe('collectInSync', () => {
  it('takes a batch and answers with no command', async () => {
    const request = batch(segmentJson([{ operationName: 'a' }]), segmentJson([{ operationName: 'b' }]));
    expect(await grpc.unary(COLLECT_IN_SYNC, request)).toEqual(NO_COMMANDS);
    expect(endpoints()).toEqual(['a', 'b']);
    expect(count('trace_in_count')).toBe(2);
  });

  it('takes nothing of a batch that is malformed', async () => {
    const good = batch(segmentJson([{}]));
    const { error } = await grpc.unary(COLLECT_IN_SYNC, Buffer.concat([good, MALFORMED]));
    expect(error).toMatchObject({
      code: status.INVALID_ARGUMENT,
      details: expect.stringMatching(/^The message is no skywalking.v3.SegmentCollection: index out of range\.$/),
    });
    expect(receiver.recorded).toEqual([]);
    expect([count('trace_in_count'), count('trace_malformed_count')]).toEqual([0, 1]);
  });
});
