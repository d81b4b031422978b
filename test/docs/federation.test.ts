import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { type Node, startNode } from '../../src/server/node.ts';
import { federationStatus, flushControl, metricsReader } from '../../src/server/services.ts';
import { freePort } from '../support/free-port.ts';
import { configurationTable } from './configuration-table.ts';
import { blocksIn, generatedPart } from './markdown.ts';

/**
 * docs/federation.md: what it sets up works, and its tables are current. `UPDATE_GOLDEN=1 npx vitest run test/docs`
 * writes the tables.
 */
const root = packageRoot();
const path = join(root, 'docs/federation.md');
const document = readFileSync(path, 'utf8');
const directory = mkdtempSync(join(tmpdir(), 'docs-federation-'));
const record = process.env['UPDATE_GOLDEN'] === '1';
const nodes: Node[] = [];

const parts: Readonly<Record<string, string>> = {
  forward: `\n${configurationTable('federation-forward', 'grpc')}\n`,
  receive: `\n${configurationTable('receiver-federation', 'default')}\n`,
};

afterAll(async () => {
  for (const node of nodes.reverse()) await node.stop();
  rmSync(directory, { recursive: true, force: true });
  if (!record) return;
  const written = Object.entries(parts).reduce(
    (text, [name, part]) => text.replace(generatedPart(name), () => part),
    document,
  );
  writeFileSync(path, written);
});

/** A file of the document, with its places moved into this test's directory, and the upstream where it listens. */
function fileOf(name: string, upstream: number): string {
  const block = blocksIn(document).find(({ info }) => info === name);
  if (block === undefined) throw new Error(`The document has no ${name}.`);
  const text = block.text
    .replaceAll('/etc/oap', join(directory, 'etc'))
    .replaceAll('/var/lib/oap', join(directory, 'var'))
    .replaceAll('upstream.example:11800', `localhost:${upstream}`);
  const file = join(directory, 'etc', name);
  writeFileSync(file, text);
  return file;
}

async function start(configurationFile: string, grpcPort: number): Promise<Node> {
  const overrides = [
    'core.default.gRPCHost=127.0.0.1',
    `core.default.gRPCPort=${grpcPort}`,
    'core.default.restHost=127.0.0.1',
    'core.default.restPort=0',
    'core.default.persistentPeriod=3600',
  ];
  const log = () => pino({ level: 'silent' });
  const node = await startNode({ configurationFile, overrides, environment: {}, log });
  nodes.push(node);
  return node;
}

async function report(node: Node, calls: number, failures: number): Promise<void> {
  const segments = Array.from({ length: calls }, (_, i) => ({
    traceId: `t${i}`,
    traceSegmentId: `s${i}`,
    service: 'order',
    serviceInstance: 'order-1',
    spans: [
      {
        spanId: 0,
        parentSpanId: -1,
        startTime: Date.now(),
        endTime: Date.now() + 20,
        operationName: 'GET:/orders',
        spanType: 'Entry',
        spanLayer: 'Http',
        componentId: 49,
        isError: i < failures,
      },
    ],
  }));
  const response = await fetch(`http://127.0.0.1:${node.ports.http}/v3/segments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(segments),
  });
  expect(response.status).toBe(200);
}

describe('docs/federation.md', { timeout: 60_000 }, () => {
  it('sets up two clouds and an upstream, with TLS, tokens and buffers', async () => {
    mkdirSync(join(directory, 'etc'));
    const script = join(root, 'scripts/make-test-certificates.sh');
    execFileSync(script, [join(directory, 'etc'), 'cloud-c', 'cloud-n'], { stdio: 'ignore' });
    const port = await freePort();
    fileOf('tokens.yml', port);
    const upstream = await start(fileOf('upstream.yml', port), port);
    const cloudC = await start(fileOf('cloud-c.yml', port), 0);
    // "the same with another name and token"
    const token = /cloud-n: (\w+)/.exec(document)![1]!;
    const other = readFileSync(join(directory, 'etc/cloud-c.yml'), 'utf8')
      .replaceAll('cloud-c', 'cloud-n')
      .replace(/token: \w+/, `token: ${token}`);
    writeFileSync(join(directory, 'etc/cloud-n.yml'), other);
    const cloudN = await start(join(directory, 'etc/cloud-n.yml'), 0);

    await report(cloudC, 10, 1);
    await report(cloudN, 5, 0);
    for (const cloud of [cloudC, cloudN]) await cloud.service(flushControl).flush();
    await vi.waitUntil(
      async () => {
        await upstream.service(flushControl).flush();
        return [cloudC, cloudN].every((cloud) => cloud.service(federationStatus).forward()[0]?.pendingIncrements === 0);
      },
      { timeout: 30_000, interval: 50 },
    );
    const minute = Math.floor(Date.now() / 60_000);
    const query = { metric: 'service_sla', entity: 'order', from: minute - 5, to: minute, step: 'total' } as const;
    const { series } = await upstream.service(metricsReader).query(query);
    expect(series[0]?.points[0]).toMatchObject({ state: { total: 15, match: 14 }, value: 9_333 });
    const links = upstream.service(federationStatus).receive();
    expect(links.map(({ cluster, connected }) => [cluster, connected])).toEqual([
      ['cloud-c', true],
      ['cloud-n', true],
    ]);
    expect(cloudC.service(federationStatus).forward()[0]).toMatchObject({ state: 'established' });
    const completeness = await fetch(`http://127.0.0.1:${upstream.ports.http}/api/v1/federation/completeness?from=-1h`);
    expect(await completeness.json()).toMatchObject({ clusters: [{ cluster: 'cloud-c' }, { cluster: 'cloud-n' }] });
  });

  it.each(Object.entries(parts))('lists every limit with its default: %s', (name, part) => {
    expect(part.split('\n').length).toBeGreaterThan(20);
    if (!record) expect(generatedPart(name).exec(document)?.[0]).toBe(part);
  });
});
