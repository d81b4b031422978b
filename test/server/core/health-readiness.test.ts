import fastify from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { FlushHealth } from '../../../src/server/core/health-flushes.ts';
import { Readiness } from '../../../src/server/core/health-readiness.ts';
import { addHealthRoutes } from '../../../src/server/core/health-routes.ts';
import { createNodeState } from '../../../src/server/core/node-state.ts';
import type { NodeState } from '../../../src/server/services.ts';

const START = Date.UTC(2026, 6, 1, 10);
const FLUSHED = { milliseconds: 1, rows: 3, blocks: 2 };

let clock: FakeClock;
let state: NodeState;
let flushes: FlushHealth;

beforeEach(() => {
  clock = new FakeClock(START);
  state = createNodeState(() => undefined);
  flushes = new FlushHealth(clock);
});

function readiness(persistentPeriod = 25_000): Readiness {
  return new Readiness(state, flushes, clock, persistentPeriod);
}

describe('a node', () => {
  it('says why it wants no traffic while it starts and while it goes down', () => {
    const { ready, status, reason } = readiness();
    expect({ ready, status, reason }).toEqual({
      ready: false,
      status: 'starting',
      reason: 'The modules of this node are still starting.',
    });
    state.set('ready');
    expect(readiness()).toMatchObject({ ready: true, status: 'ready', reason: undefined });
    state.set('stopping');
    expect(readiness()).toMatchObject({ ready: false, status: 'stopping', reason: 'This node is going down.' });
  });

  it('is not ready once the store has refused every flush for three periods, and since when', () => {
    state.set('ready');
    const node = readiness();
    for (let elapsed = 0; elapsed < 75_000; elapsed += 25_000) {
      flushes.failed();
      expect(node.ready).toBe(true);
      clock.advance(25_000);
    }
    flushes.failed();
    expect(node.status).toBe('failing');
    expect(node.reason).toBe(
      "The store has refused every flush since 2026-07-01T10:00:00.000Z; rows wait in memory, and the node's log says why.",
    );
    flushes.flushed(FLUSHED);
    expect(node.ready).toBe(true);
  });

  it('bears a minute of it, however short the period', () => {
    state.set('ready');
    const node = readiness(1_000);
    flushes.failed();
    clock.advance(59_999);
    expect(node.ready).toBe(true);
    clock.advance(1);
    expect(node.ready).toBe(false);
  });

  it('stays ready when every second flush is refused', () => {
    state.set('ready');
    const node = readiness();
    for (let i = 0; i < 20; i++) {
      flushes.failed();
      clock.advance(25_000);
      expect(node.ready).toBe(true);
      flushes.flushed(FLUSHED);
      clock.advance(25_000);
    }
  });

  it('goes down as such, also when its store fails', () => {
    flushes.failed();
    clock.advance(3_600_000);
    expect(readiness().status).toBe('starting');
    state.set('stopping');
    expect(readiness().status).toBe('stopping');
  });
});

it('answers /readyz with 200, or 503 and the reason, and /healthz always', async () => {
  const server = fastify();
  addHealthRoutes(server, readiness());
  const get = async (path: string) => {
    const { statusCode, body } = await server.inject(path);
    return [statusCode, JSON.parse(body) as unknown];
  };
  const starting = { status: 'starting', reason: 'The modules of this node are still starting.' };
  expect(await get('/readyz')).toEqual([503, starting]);
  state.set('ready');
  expect(await get('/readyz')).toEqual([200, { status: 'ready' }]);
  flushes.failed();
  clock.advance(75_000);
  expect(await get('/readyz')).toEqual([503, { status: 'failing', reason: expect.stringContaining('The store') }]);
  expect(await get('/healthz')).toEqual([200, { status: 'ok' }]);
});

it('counts what flushes have stored, and how often the store refused', () => {
  expect(flushes.lastSuccess).toBeUndefined();
  flushes.flushed(FLUSHED);
  flushes.flushed(FLUSHED);
  flushes.failed();
  clock.advance(5);
  flushes.failed();
  const { rows, blocks, failures, lastSuccess, failingSince } = flushes;
  expect({ rows, blocks, failures, lastSuccess, failingSince }).toEqual({
    rows: 6,
    blocks: 4,
    failures: 2,
    lastSuccess: START,
    failingSince: START,
  });
});
