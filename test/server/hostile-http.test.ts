import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Node, startNode } from '../../src/server/node.ts';

/** A whole node, as `oap-federation start` runs it, with every module that has routes. */
let node: Node;
let url = '';
const logged: { level: number; msg: string }[] = [];

beforeAll(async () => {
  node = await startNode({
    environment: {
      SW_CORE_GRPC_HOST: '127.0.0.1',
      SW_CORE_REST_HOST: '127.0.0.1',
      SW_CORE_GRPC_PORT: '0',
      SW_CORE_REST_PORT: '0',
      SW_CORE_PERSISTENT_PERIOD: '3600',
      SW_CORE_REST_MAX_BODY_SIZE: '65536',
      SW_STORAGE: 'memory',
      SW_RECEIVER_FEDERATION: 'default',
    },
    log: () => pino({ level: 'debug' }, { write: (line) => void logged.push(JSON.parse(line)) }),
  });
  url = `http://127.0.0.1:${node.ports.http}`;
});

afterAll(() => node.stop());

const PATHS = [
  '/api/v1/metrics',
  '/api/v1/metrics/service_sla',
  '/api/v1/metrics/service_percentile',
  '/api/v1/federation',
  '/api/v1/federation/completeness',
  '/metrics',
  '/healthz',
  '/readyz',
  '/v3/segment',
  '/v3/segments',
  '/v3/management/reportProperties',
  '/v3/management/keepAlive',
  '/v3/logs',
  '/',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '-1', '1e999', 'now', '-99999999d', '2026-13-45', '%00', '../../etc/passwd', '{"a":'),
);
const parameter = fc.constantFrom('entity', 'from', 'to', 'step', 'by', 'top', 'format', 'order', 'label', 'x');
const query = fc.array(fc.tuple(parameter, text), { maxLength: 5 });
const body = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc.json({ maxDepth: 4 }).map((json) => Buffer.from(json)),
  fc.constantFrom(Buffer.from('['.repeat(20_000)), Buffer.from('{"__proto__":{"x":1}}'), Buffer.alloc(70_000, 'x')),
);
const type = fc.constantFrom(
  'application/json',
  'text/plain',
  'application/x-protobuf',
  'multipart/form-data',
  'x/y; charset=ü',
);

describe('a node that is sent nonsense over HTTP', { timeout: 60_000 }, () => {
  it('answers every request with a success or a sentence, and never with an error of its own', async () => {
    const request = fc.record({
      path: fc.constantFrom(...PATHS),
      method: fc.constantFrom('GET', 'POST', 'PUT'),
      query,
      body,
      type,
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ path, method, query: pairs, body: bytes, type: contentType }) => {
        const search = new URLSearchParams(pairs.map(([key, value]) => [key, value.toWellFormed()]));
        const response = await fetch(`${url}${path}?${search}`, {
          method,
          headers: { 'content-type': encodeURI(contentType) },
          ...(method === 'GET' ? {} : { body: Buffer.from(bytes) }),
        });
        const answer = await response.text();
        expect([path, response.status < 500, answer]).toEqual([path, true, answer]);
        if (response.status >= 400) expect(JSON.parse(answer)).toMatchObject({ error: expect.any(String) });
      }),
      { numRuns: 400, seed: 4 },
    );
    expect(logged.filter(({ level, msg }) => level >= 50 && /failed/.test(msg))).toEqual([]);
  });

  it('outlives bytes that are no HTTP at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 3_000 }), async (bytes) => {
        const socket = connect(node.ports.http, '127.0.0.1');
        socket.on('error', () => socket.destroy());
        socket.resume();
        socket.end(bytes);
        await once(socket, 'close');
      }),
      { numRuns: 100, seed: 5 },
    );
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
