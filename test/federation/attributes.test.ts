import { afterEach, expect, it } from 'vitest';
import { federationProviders } from '../../src/federation/providers.ts';
import type { MetricsAnswer } from '../../src/query/http/present.ts';
import { restProvider } from '../../src/query/http/rest-provider.ts';
import type { Node } from '../../src/server/node.ts';
import { flushControl } from '../../src/server/services.ts';
import { segmentJson } from '../ingest/segments.ts';
import { TelemetryNodes } from '../telemetry/telemetry-node.ts';

/** From an agent's segment to the answer of a query by attribute, on nodes as they are shipped. */

const nodes = new TelemetryNodes();
afterEach(() => nodes.stop());

const MODULES = 'query: { rest: }\n';
const now = Date.now();

function start(program: 'core' | 'federation', modules: string): Promise<Node> {
  return nodes.start({ program, modules: MODULES + modules, providers: [...federationProviders, restProvider] });
}

/** Reports a request to `service`, which calls a database: a service of another layer, that nobody instruments. */
async function report(node: Node, service: string): Promise<void> {
  const spans = [
    { operationName: 'GET:/orders' },
    { operationName: 'select', spanType: 'Exit', spanLayer: 'Database', peer: 'mysql:3306' },
  ].map((span) => ({ ...span, startTime: now - 40, endTime: now }));
  const response = await fetch(`http://127.0.0.1:${node.ports.http}/v3/segments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([segmentJson(spans, { service, serviceInstance: `${service}-1` })]),
  });
  expect(response.status).toBe(200);
}

async function ask(
  node: Node,
  question: string,
): Promise<[status: number, answer: MetricsAnswer & { error?: string }]> {
  const response = await fetch(`http://127.0.0.1:${node.ports.http}/api/v1/metrics/${question}`);
  return [response.status, (await response.json()) as MetricsAnswer];
}

async function shown(node: Node, question: string) {
  const [, { series }] = await ask(node, question);
  return series.map(({ entity, cluster }) => [...(cluster ? [cluster] : []), entity.name, entity.attributes]);
}

it('services and endpoints are asked for by their layer, on a downstream and on its upstream', async () => {
  const upstream = await start('federation', 'receiver-federation: { default: }\n');
  const address = `127.0.0.1:${upstream.ports.grpc}`;
  const downstream = await start(
    'core',
    `federation-forward: { grpc: { cluster: cloud-c, upstream: '${address}' } }\n`,
  );
  for (const service of ['order', 'stock']) await report(downstream, service);
  await downstream.service(flushControl).flush();

  const general = { attr0: 'GENERAL' };
  expect(await shown(downstream, 'service_cpm?attr0=GENERAL')).toEqual([
    ['order', general],
    ['stock', general],
  ]);
  expect(await shown(downstream, 'service_cpm?top=1&attr0=GENERAL')).toEqual([['order', general]]);
  expect(await shown(downstream, 'service_cpm?attr0!=GENERAL')).toEqual([]);
  expect(await shown(downstream, 'endpoint_cpm?attr0=GENERAL')).toHaveLength(2);
  expect(await ask(downstream, 'service_cpm?attr1=GENERAL')).toEqual([
    400,
    {
      error: "Entities of metric 'service_cpm' have no attribute 'attr1'; its decorator ServiceDecorator gives attr0.",
    },
  ]);
  expect((await ask(downstream, 'database_access_cpm?attr0=GENERAL'))[0]).toBe(400);

  // Stopping hands everything on.
  await downstream.stop();
  await upstream.service(flushControl).flush();
  expect(await shown(upstream, 'service_cpm?attr0=GENERAL')).toEqual([
    ['order', general],
    ['stock', general],
  ]);
  expect(await shown(upstream, 'service_cpm?attr0=GENERAL&by=cluster')).toEqual([
    ['cloud-c', 'order', general],
    ['cloud-c', 'stock', general],
  ]);
  expect(await shown(upstream, 'endpoint_cpm?attr0!=GENERAL')).toEqual([]);
});
