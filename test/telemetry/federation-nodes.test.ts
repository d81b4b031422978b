import { Client, credentials } from '@grpc/grpc-js';
import { afterEach, expect, it } from 'vitest';
import { federationProviders } from '../../src/federation/providers.ts';
import type { Node } from '../../src/server/node.ts';
import { flushControl, sourceReceiver } from '../../src/server/services.ts';
import { check } from '../server/core/health-client.ts';
import { TelemetryNodes, untilSamples } from './telemetry-node.ts';

const nodes = new TelemetryNodes();

afterEach(() => nodes.stop());

function start(program: 'core' | 'federation', modules: string): Promise<Node> {
  return nodes.start({ program, modules: `telemetry: { prometheus: }\n${modules}`, providers: federationProviders });
}

/** One request to a service, in a minute that is over. */
function serve(node: Node): void {
  const receiver = node.service(sourceReceiver);
  const sink = receiver.source('Service')!;
  const empty = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  const layer = receiver.enumValue('Layer', 'GENERAL');
  const timeBucket = Math.floor(Date.now() / 60_000) - 2;
  sink.dispatch({ ...empty, name: 'order', layer, latency: 7, status: true, timeBucket } as never);
}

it('two nodes show what goes from one to the other', async () => {
  const upstream = await start('federation', 'receiver-federation: { default: }\n');
  const address = `127.0.0.1:${upstream.ports.grpc}`;
  const grpc = `{ cluster: cloud-c, producer: p, upstream: '${address}', watermarkDelay: 0.01 }`;
  const downstream = await start('core', `federation-forward: { grpc: ${grpc} }\n`);
  const established = 'oap_federation_forward_state{cluster="cloud-c",state="established"}';
  await untilSamples(downstream, (samples) => samples[established] === 1);
  serve(downstream);
  await downstream.service(flushControl).flush();
  const batches = 'oap_federation_receive_batches_total{cluster="cloud-c",producer="p"}';
  const received = await untilSamples(upstream, (samples) => (samples[batches] ?? 0) > 0);
  expect(received['oap_federation_receive_connected{cluster="cloud-c",producer="p"}']).toBe(1);
  expect(received['oap_federation_receive_bytes_total{cluster="cloud-c",producer="p"}']).toBeGreaterThan(0);
  await upstream.service(flushControl).flush();
  const pending = 'oap_federation_forward_pending_increments{cluster="cloud-c"}';
  const sent = await untilSamples(downstream, (samples) => samples[pending] === 0);
  expect(sent['oap_federation_forward_acknowledgement_seconds_count']).toBeGreaterThan(0);
  expect(sent['oap_federation_forward_acknowledged_increments_total{cluster="cloud-c"}']).toBeGreaterThan(0);
  expect(sent['oap_federation_forward_queue_rows{cluster="cloud-c"}']).toBe(0);
  const caller = new Client(address, credentials.createInsecure());
  expect(await check(caller, 'oap.federation.v1.Federation')).toBe('SERVING');
  caller.close();
});
