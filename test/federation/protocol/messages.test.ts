import { describe, expect, it } from 'vitest';
import {
  decodeDownward,
  encodeAck,
  encodeDownwardHeartbeat,
  encodeWelcome,
} from '../../../src/federation/protocol/downward.ts';
import { encodeEnvelope } from '../../../src/federation/protocol/one-of.ts';
import { decodeUpward, encodeHello, encodeUpwardHeartbeat } from '../../../src/federation/protocol/upward.ts';
import { MalformedBytes } from '../../../src/runtime/bytes/malformed.ts';
import { hello, metric } from '../raw-stream.ts';
import { NOW } from '../upstream-node.ts';

describe('messages', () => {
  it('come up as they were sent', () => {
    const account = { epoch: 3, increments: 2 ** 51, firstBucket: 7, lastBucket: 9 };
    const sent = hello({ members: ['eu', 'us'], epoch: 2 ** 50, earlier: [account] });
    expect(decodeUpward(encodeHello(sent))).toMatchObject({ kind: 'hello', hello: sent });
    const heartbeat = { clockMs: NOW, watermark: undefined };
    expect(decodeUpward(encodeUpwardHeartbeat(heartbeat))).toEqual({ kind: 'heartbeat', heartbeat });
    const complete = { clockMs: NOW, watermark: 0 };
    expect(decodeUpward(encodeUpwardHeartbeat(complete))).toEqual({ kind: 'heartbeat', heartbeat: complete });
  });

  it('come down as they were sent', () => {
    const welcome = {
      protocolVersion: 1,
      cluster: '',
      verdicts: [
        { accepted: true, reason: '' },
        { accepted: false, reason: 'no' },
      ],
      durable: [{ lane: 0, sequence: 2 ** 50 }],
      creditBytes: 1,
      heartbeatMs: 10,
      clockMs: NOW,
      maxBatchBytes: 2 ** 32 - 1,
    };
    expect(decodeDownward(encodeWelcome(welcome))).toMatchObject({ kind: 'welcome', welcome });
    const ack = {
      durable: [{ lane: 1, sequence: 3 }],
      refusals: [{ reason: 'overflow', rows: 2 ** 45, detail: 'x' }],
      creditBytes: 0,
    };
    expect(decodeDownward(encodeAck(ack))).toMatchObject({ kind: 'ack', ack });
    expect(decodeDownward(encodeDownwardHeartbeat(NOW))).toMatchObject({
      kind: 'heartbeat',
      heartbeat: { clockMs: NOW },
    });
  });

  it('are refused when they are not what they claim to be', () => {
    expect(() => decodeUpward(Buffer.of())).toThrow('An envelope holds no message that this version knows.');
    const twice = Buffer.concat([encodeHello(hello()), encodeHello(hello())]);
    expect(() => decodeUpward(twice)).toThrow('An envelope holds two messages.');
    expect(() => decodeUpward(encodeEnvelope(1, Buffer.of(8, 1)))).toThrow(MalformedBytes);
    expect(() => decodeUpward(encodeHello(hello({ metrics: [metric({ scope: 1 })] })))).toThrow(
      "Metric 'service_sla' is of scope 1, which Hello does not list.",
    );
    const account = { epoch: 5, increments: 1, firstBucket: 7, lastBucket: 7 };
    expect(() => decodeUpward(encodeHello(hello({ epoch: 5, earlier: [account] })))).toThrow(
      'A Hello of epoch 5 accounts for epoch 5, which is not earlier.',
    );
    const backwards = { ...account, epoch: 4, lastBucket: 6 };
    expect(() => decodeUpward(encodeHello(hello({ epoch: 5, earlier: [backwards] })))).toThrow(
      'The account of epoch 4 ends before it begins.',
    );
    const huge = Buffer.from('0affffffffffffffffff01', 'hex').subarray(1);
    expect(() => decodeUpward(encodeEnvelope(3, Buffer.concat([Buffer.of(8), huge])))).toThrow(
      'The clock is larger than 2^53.',
    );
  });

  it('may hold fields of a later version', () => {
    const later = encodeEnvelope(9, Buffer.from('later'));
    expect(decodeUpward(Buffer.concat([later, encodeHello(hello())]))).toMatchObject({ kind: 'hello' });
  });
});
