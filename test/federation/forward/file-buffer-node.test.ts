import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { federationProviders } from '../../../src/federation/providers.ts';
import { createAggregation } from '../../../src/server/core/aggregation.ts';
import { coreProvider } from '../../../src/server/core/core-provider.ts';
import { type Node, startNode } from '../../../src/server/node.ts';
import { federationStatus, flushControl, metricsReader, sourceReceiver } from '../../../src/server/services.ts';
import { storageProviders } from '../../../src/storage/providers.ts';
import { freePort } from '../../support/free-port.ts';
import { until } from '../test-node.ts';

const providers = [coreProvider(createAggregation), ...storageProviders, ...federationProviders];
const directory = await mkdtemp(join(tmpdir(), 'file-buffer-'));
const minute = Math.floor(Date.now() / 60_000);
const nodes: Node[] = [];

async function start(name: string, port: number, modules: string): Promise<Node> {
  const core = `gRPCHost: 127.0.0.1, gRPCPort: ${port}, restHost: 127.0.0.1, restPort: 0, persistentPeriod: 3600`;
  const configurationFile = join(directory, `${name}.yml`);
  const text = `
core: { selector: default, default: { nodeName: ${name}, ${core}, program: ${name === 'up' ? 'federation' : 'core'} } }
storage: { selector: sqlite, sqlite: { path: '${join(directory, `${name}.db`)}' } }
${modules}
`;
  await writeFile(configurationFile, text);
  const node = await startNode({ configurationFile, providers, environment: {}, log: () => pino({ level: 'silent' }) });
  nodes.push(node);
  return node;
}

function startDown(port: number): Promise<Node> {
  const buffer = `buffer: { path: '${join(directory, 'buffer')}' }`;
  const link = `cluster: cloud-c, upstream: '127.0.0.1:${port}', drainTimeout: 0.1, firstRetry: 0.05, longestRetry: 0.2, ${buffer}`;
  return start('down', 0, `federation-forward: { selector: grpc, grpc: { ${link} } }`);
}

function serve(node: Node, calls: number): void {
  const sink = node.service(sourceReceiver).source('Service')!;
  const record = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  const layer = node.service(sourceReceiver).enumValue('Layer', 'GENERAL');
  for (let i = 0; i < calls; i++)
    sink.dispatch({ ...record, name: 'order', layer, latency: 5, status: i > 0, timeBucket: minute } as never);
}

afterEach(async () => {
  for (const node of nodes.splice(0).reverse()) await node.stop();
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('a node with a file buffer', () => {
  it('forwards what it measured while there was no upstream, over a restart, exactly once', async () => {
    const port = await freePort();
    const first = await startDown(port);
    serve(first, 3);
    await first.service(flushControl).flush();
    serve(first, 4);
    await first.stop();
    nodes.pop();
    const second = await startDown(port);
    serve(second, 5);
    await second.service(flushControl).flush();
    expect(second.service(federationStatus).forward()[0]?.pendingIncrements).toBeGreaterThan(0);
    const up = await start('up', port, 'receiver-federation: { selector: default, default: {} }');
    const pending = () => second.service(federationStatus).forward()[0]?.pendingIncrements;
    await until(() => second.service(federationStatus).forward()[0]?.state === 'established');
    while (pending() !== 0) {
      await up.service(flushControl).flush();
      await setTimeout(5);
    }
    const query = { metric: 'service_sla', entity: 'order', from: minute, to: minute, step: 'minute' } as const;
    const { series } = await up.service(metricsReader).query(query);
    expect(series.flatMap(({ points }) => points)).toMatchObject([{ state: { total: 12, match: 9 } }]);
    const [link] = second.service(federationStatus).forward();
    expect(link).toMatchObject({ droppedIncrements: 0, details: { buffer: { parcels: 0, trouble: '' } } });
  });
});
