import { Client, credentials, Server, ServerCredentials, status } from '@grpc/grpc-js';
import fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { NodeHealth } from '../../../src/server/core/node-health.ts';
import { ObservationRelay } from '../../../src/telemetry/observations.ts';
import { TelemetryNodes } from '../../telemetry/telemetry-node.ts';
import { check, heard, watch } from './health-client.ts';

const FEDERATION = 'oap.federation.v1.Federation';
const FLUSHED = { milliseconds: 1, rows: 0, blocks: 0 };

let clock: FakeClock;
let observed: ObservationRelay;
let health: NodeHealth;
let server: Server;
let client: Client;

beforeEach(async () => {
  clock = new FakeClock();
  observed = new ObservationRelay();
  health = new NodeHealth(clock, 25_000, observed);
  health.service.add(FEDERATION);
  server = new Server();
  health.addTo(fastify(), server);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  client = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
});

afterEach(() => {
  client.close();
  server.forceShutdown();
});

describe('the gRPC health service', () => {
  it.each(['', FEDERATION])('answers for %j as /readyz does', async (service) => {
    expect(await check(client, service)).toBe('NOT_SERVING');
    health.state.set('ready');
    expect(await check(client, service)).toBe('SERVING');
    health.state.set('stopping');
    expect(await check(client, service)).toBe('NOT_SERVING');
  });

  it('does not know what no module has added', async () => {
    await expect(check(client, 'skywalking.v3.TraceSegmentReportService')).rejects.toMatchObject({
      code: status.NOT_FOUND,
    });
  });

  it('tells those who watch of every change, once, and that it goes down', async () => {
    const { told, ended } = watch(client, FEDERATION);
    await heard(told, 1);
    health.state.set('ready');
    await heard(told, 2);
    observed.flushed(FLUSHED);
    observed.failed();
    clock.advance(75_000);
    observed.failed();
    await heard(told, 3);
    observed.flushed(FLUSHED);
    await heard(told, 4);
    health.state.set('stopping');
    expect(await ended).toMatchObject({ code: status.UNAVAILABLE, details: 'This node is going down.' });
    expect(told).toEqual(['NOT_SERVING', 'SERVING', 'NOT_SERVING', 'SERVING', 'NOT_SERVING']);
  });

  it('holds up no server that goes down, whoever watches or begins to', async () => {
    health.state.set('ready');
    const early = watch(client, '');
    await heard(early.told, 1);
    health.state.set('stopping');
    const late = watch(client, '');
    await late.ended;
    await early.ended;
    expect(late.told).toEqual(['NOT_SERVING']);
    await new Promise<void>((resolve) => server.tryShutdown(() => resolve()));
  });
});

describe('the health service of a node', () => {
  const nodes = new TelemetryNodes();

  afterEach(() => nodes.stop());

  it('serves until the node goes down, which no watcher holds up', async () => {
    const { ports, stop } = await nodes.start();
    const caller = new Client(`127.0.0.1:${ports.grpc}`, credentials.createInsecure());
    expect(await check(caller, '')).toBe('SERVING');
    // No receiver-federation runs there.
    await expect(check(caller, FEDERATION)).rejects.toMatchObject({ code: status.NOT_FOUND });
    const { told, ended } = watch(caller, '');
    await heard(told, 1);
    const begun = Date.now();
    await stop();
    expect(Date.now() - begun).toBeLessThan(2_500);
    expect(await ended).toMatchObject({ code: status.UNAVAILABLE });
    expect(told).toEqual(['SERVING', 'NOT_SERVING']);
    caller.close();
  });
});
