import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { federationProviders } from '../../src/federation/providers.ts';
import { createAggregation } from '../../src/server/core/aggregation.ts';
import { coreProvider } from '../../src/server/core/core-provider.ts';
import { type Node, startNode } from '../../src/server/node.ts';
import { federationStatus, flushControl, metricsReader, sourceReceiver } from '../../src/server/services.ts';
import { storageProviders } from '../../src/storage/providers.ts';
import { until } from './test-node.ts';

/** The shipped programs and modules as a node runs them. Flushes are the test's own: the period is an hour. */
const BASE = `
core: { selector: default, default: { gRPCHost: 127.0.0.1, gRPCPort: 0, restHost: 127.0.0.1, restPort: 0, persistentPeriod: 3600, program: PROGRAM } }
storage: { selector: memory, memory: {} }
`;
const providers = [coreProvider(createAggregation), ...storageProviders, ...federationProviders];
const nodes: Node[] = [];
const directory = await mkdtemp(join(tmpdir(), 'federation-'));

async function start(name: string, program: string, modules: string): Promise<Node> {
  const configurationFile = join(directory, `${name}.yml`);
  await writeFile(configurationFile, BASE.replace('PROGRAM', program) + modules);
  const node = await startNode({ configurationFile, providers, environment: {}, log: () => pino({ level: 'silent' }) });
  nodes.push(node);
  return node;
}

function forwards(cluster: string, upstream: Node): string {
  const address = `127.0.0.1:${upstream.ports.grpc}`;
  return `federation-forward: { selector: grpc, grpc: { cluster: ${cluster}, upstream: '${address}' } }\n`;
}

const RECEIVES = 'receiver-federation: { selector: default, default: {} }\n';
const minute = Math.floor(Date.now() / 60_000);

function serve(node: Node, latencies: readonly number[]): void {
  const receiver = node.service(sourceReceiver);
  const sink = receiver.source('Service')!;
  const record = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  const layer = receiver.enumValue('Layer', 'GENERAL');
  for (const latency of latencies)
    sink.dispatch({ ...record, name: 'order', layer, latency, status: latency < 500, timeBucket: minute } as never);
}

afterEach(async () => {
  for (const node of nodes.splice(0).reverse()) await node.stop();
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('nodes of the shipped programs', () => {
  it('federate every metric over two levels, to the same state as one node has', async () => {
    const world = await start('world', 'federation', RECEIVES);
    const region = await start('region', 'federation', RECEIVES + forwards('asia', world));
    const c = await start('c', 'core', forwards('cloud-c', region));
    const n = await start('n', 'core', forwards('cloud-n', region));
    const alone = await start('alone', 'core', '');
    serve(c, [10, 20, 600]);
    serve(n, [30, 5_000]);
    serve(alone, [10, 20, 600, 30, 5_000]);
    // Each stop hands everything on: flush, forward, acknowledgement by a flush of the level above.
    for (const node of [c, n, region]) await node.stop();
    await world.service(flushControl).flush();
    await alone.service(flushControl).flush();
    for (const metric of ['service_resp_time', 'service_sla', 'service_cpm', 'service_percentile', 'service_apdex'])
      expect(await pointsOf(world, metric), metric).toEqual(await pointsOf(alone, metric));
    expect((await pointsOf(world, 'service_sla'))[0]).toMatchObject({ state: { total: 5, match: 3 }, value: 6_000 });
  });

  it('show their links', async () => {
    const world = await start('world', 'federation', RECEIVES);
    const c = await start('c', 'core', forwards('cloud-c', world));
    await until(() => c.service(federationStatus).forward()[0]?.state === 'established');
    const [link] = world.service(federationStatus).receive();
    expect(link).toMatchObject({ cluster: 'cloud-c', connected: true, producer: expect.stringMatching(/:\d+$/) });
    const response = await fetch(`http://127.0.0.1:${world.ports.http}/api/v1/federation/completeness?from=-5m`);
    expect(await response.json()).toMatchObject({ clusters: [] });
  });
});

async function pointsOf(node: Node, metric: string) {
  const query = { metric, entity: 'order', from: minute, to: minute, step: 'minute' } as const;
  const { series } = await node.service(metricsReader).query(query);
  return series.flatMap(({ points }) => points);
}
