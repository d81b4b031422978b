/**
 * What an outage costs a downstream node: prints, as JSON, how many increments one flush of a simulated load makes, and
 * the bytes that they take in the file buffer, in the memory queue and on the wire. docs/federation.md quotes it.
 *
 *   node test/docs/federation-size.ts [services] [instances of each] [endpoints of each] [calls of each endpoint]
 *
 * The calls are segments as agents send them, all of one minute; latencies are between 1 ms and 4 s, mostly short.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { stringify } from 'yaml';
import { type Node, startNode } from '../../src/server/node.ts';
import { federationStatus, flushControl } from '../../src/server/services.ts';
import { segmentJson } from '../ingest/segments.ts';
import { freePort } from '../support/free-port.ts';

const [services = 100, instances = 3, endpoints = 20, calls = 30] = process.argv.slice(2).map(Number);
const directory = mkdtempSync(join(tmpdir(), 'federation-size-'));
const port = await freePort();

const LISTEN = { gRPCHost: '127.0.0.1', gRPCPort: 0, restHost: '127.0.0.1', restPort: 0, persistentPeriod: 3600 };
const on = { default: {} };

function start(name: string, core: object, modules: object): Promise<Node> {
  const configurationFile = join(directory, `${name}.yml`);
  const all = { core: { default: { ...LISTEN, ...core } }, storage: { memory: {} }, ...modules };
  writeFileSync(configurationFile, stringify(all));
  return startNode({ configurationFile, environment: {}, log: () => pino({ level: 'silent' }) });
}

function downstream(name: string, buffer: object): Promise<Node> {
  const grpc = { cluster: name, upstream: `127.0.0.1:${port}`, firstRetry: 0.1, longestRetry: 0.1, buffer };
  const modules = { 'agent-analyzer': on, 'receiver-trace': on, 'federation-forward': { grpc } };
  return start(name, {}, modules);
}

/** The same numbers every time. */
let seed = 1;
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}

async function load(node: Node): Promise<void> {
  const startTime = Math.floor(Date.now() / 60_000) * 60_000 - 60_000;
  for (let service = 0; service < services; service++) {
    const segments: object[] = [];
    for (let endpoint = 0; endpoint < endpoints; endpoint++)
      for (let call = 0; call < calls; call++) {
        const endTime = startTime + Math.ceil(4_000 * random() ** 4);
        const span = { startTime, endTime, operationName: `GET:/things/${endpoint}`, isError: random() < 0.01 };
        const serviceInstance = `instance-${Math.floor(random() * instances)}`;
        segments.push(segmentJson([span], { service: `service-${service}`, serviceInstance }));
      }
    const response = await fetch(`http://127.0.0.1:${node.ports.http}/v3/segments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(segments),
    });
    if (!response.ok) throw new Error(`Segments were refused: ${await response.text()}`);
  }
}

function details(node: Node) {
  const [link] = node.service(federationStatus).forward();
  if (link?.details === undefined) throw new Error('BUG: a node forwards without a link.');
  return { increments: link.pendingIncrements, ...link.details };
}

async function flushed(node: Node): Promise<number> {
  const before = details(node).buffer?.bytes ?? 0;
  await load(node);
  await node.service(flushControl).flush();
  return (details(node).buffer?.bytes ?? 0) - before;
}

async function measure(nodes: Node[]): Promise<object> {
  const onFile = await downstream('on-file', { path: join(directory, 'buffer') });
  const inMemory = await downstream('in-memory', {});
  nodes.push(onFile, inMemory);
  const firstFlush = await flushed(onFile);
  const increments = details(onFile).increments;
  const laterFlush = await flushed(onFile);
  await flushed(inMemory);
  const memory = details(inMemory).queue.bytes;
  const upstream = await start('upstream', { program: 'federation', gRPCPort: port }, { 'receiver-federation': on });
  nodes.push(upstream);
  while (details(inMemory).increments > 0) {
    await upstream.service(flushControl).flush();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const wire = details(inMemory).bytesSent;
  const each = (bytes: number) => Math.round((bytes / increments) * 10) / 10;
  return {
    calls: services * endpoints * calls,
    increments,
    bytesPerIncrement: {
      buffer: each(laterFlush),
      bufferWithNames: each(firstFlush),
      queue: each(memory),
      wire: each(wire),
    },
  };
}

const nodes: Node[] = [];
try {
  process.stdout.write(`${JSON.stringify(await measure(nodes), undefined, 2)}\n`);
} finally {
  for (const node of nodes.reverse()) await node.stop();
  rmSync(directory, { recursive: true, force: true });
}
