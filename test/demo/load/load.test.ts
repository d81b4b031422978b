import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { LoadGenerator } from '../../../src/demo/load/load-generator.ts';
import { LoadStatistics } from '../../../src/demo/load/load-statistics.ts';
import { orderRequest } from '../../../src/demo/load/order-traffic.ts';
import { Pace } from '../../../src/demo/load/pace.ts';

describe('Pace', () => {
  test('keeps the rate over any length of time, however late it is asked', () => {
    const pace = new Pace(30);
    const taken = [0, 20, 33, 34, 1_000, 1_000, 61_000].map((elapsed) => pace.take(elapsed));
    expect(taken).toEqual([0, 0, 0, 1, 29, 0, 1_800]);
  });

  test('knows rates below one in a second', () => {
    const pace = new Pace(0.5);
    expect([1_000, 1_999, 2_000, 4_001].map((elapsed) => pace.take(elapsed))).toEqual([0, 0, 1, 1]);
  });
});

describe('LoadStatistics', () => {
  test('counts answers, those that failed, and what is under way', () => {
    const statistics = new LoadStatistics();
    for (let i = 0; i < 5; i++) statistics.sent();
    for (const status of [200, 404, 503]) statistics.answered(status);
    statistics.broken();
    statistics.skipped();
    expect(statistics.summary).toEqual({ sent: 5, answered: 3, failed: 2, broken: 1, skipped: 1 });
    expect(statistics.underWay).toBe(1);
  });
});

describe('orderRequest', () => {
  test('mixes reads, writes and orders that do not exist', () => {
    const requests = Array.from({ length: 404 }, (_, index) => orderRequest(index));
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(100);
    expect(requests.filter(({ path }) => path === '/orders/404')).toHaveLength(4);
    // Few paths, because each is an endpoint.
    expect(new Set(requests.map(({ path }) => path)).size).toBeLessThan(25);
  });
});

describe('LoadGenerator', () => {
  let server: Server;

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  async function target(status: number) {
    server = createServer((request, response) => {
      request.resume();
      response.writeHead(status).end('{}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { host: '127.0.0.1', port: (server.address() as AddressInfo).port, rate: 200 };
  }

  test('sends until stopped, and stops when all is answered', async () => {
    const load = new LoadGenerator(await target(503));
    load.start();
    for (let served = 0; served < 10; served++) await once(server, 'request');
    await load.stop();
    const { sent, answered, failed, broken, skipped } = load.summary;
    expect(sent).toBeGreaterThanOrEqual(10);
    expect({ answered, failed, broken, skipped }).toEqual({ answered: sent, failed: sent, broken: 0, skipped: 0 });
  });

  test('counts what got no answer as broken, and does not wait for it', async () => {
    const load = new LoadGenerator(await target(200));
    server.removeAllListeners('request').on('request', (request) => request.socket.destroy());
    load.start();
    await once(server, 'request');
    await load.stop();
    expect(load.summary.broken).toBe(load.summary.sent);
    expect(load.summary.answered).toBe(0);
  });
});
