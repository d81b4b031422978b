import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { ingestCounters } from '../../src/ingest/providers.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { Node } from '../../src/server/node.ts';
import { flushControl, kernel, nodeState, observations, sourceReceiver, storage } from '../../src/server/services.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { KNOWN_COUNTERS } from '../../src/telemetry/metrics/counter-metrics.ts';
import { freePort } from '../support/free-port.ts';
import { samplesOf, scrape, TelemetryNodes, untilSamples } from './telemetry-node.ts';

const MINUTE = 29_000_000;
const NOW = MINUTE * 60_000;

const nodes = new TelemetryNodes();

/** One request to a service. */
function serve(node: Node, timeBucket: number): void {
  const receiver = node.service(sourceReceiver);
  const sink = receiver.source('Service')!;
  const empty = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  const layer = receiver.enumValue('Layer', 'GENERAL');
  sink.dispatch({ ...empty, name: 'order', layer, latency: 7, status: true, timeBucket } as never);
}

afterEach(() => nodes.stop());

describe('the metrics of a node', () => {
  it('tell what it is and in which state', async () => {
    const node = await nodes.start({ clock: new FakeClock(NOW) });
    const samples = await samplesOf(node);
    expect(samples).toMatchObject({
      'oap_build_info{version="0.1.0",program="core"}': 1,
      'oap_node_state{state="starting"}': 0,
      'oap_node_state{state="ready"}': 1,
      oap_node_start_time_seconds: NOW / 1_000,
      oap_flush_failing: 0,
    });
    expect(samples).not.toHaveProperty('oap_flush_last_success_timestamp_seconds');
    expect(samples['process_resident_memory_bytes']).toBeGreaterThan(1_000_000);
    node.service(nodeState).set('stopping');
    expect(await samplesOf(node)).toMatchObject({
      'oap_node_state{state="ready"}': 0,
      'oap_node_state{state="stopping"}': 1,
    });
  });

  it('follow a record from the kernel into the store', async () => {
    const clock = new FakeClock(NOW);
    const node = await nodes.start({ clock });
    serve(node, MINUTE);
    node.service(kernel).refusals.add('future-bucket', 3, () => 'Too far ahead.');
    await node.service(flushControl).flush();
    const samples = await samplesOf(node);
    expect(samples).toMatchObject({
      'oap_kernel_entities{scope="Service"}': 1,
      'oap_kernel_refused_rows_total{reason="future-bucket"}': 3,
      oap_flush_failures_total: 0,
      oap_flush_last_success_timestamp_seconds: NOW / 1_000,
      oap_flush_duration_seconds_count: 1,
    });
    expect(samples['oap_flush_rows_total']).toBeGreaterThan(0);
    expect(samples['oap_flush_blocks_total']).toBe(samples['oap_flush_rows_total']);
  });

  it('tell how many entities the node knows, and how often it has forgotten them', async () => {
    const clock = new FakeClock(NOW);
    const node = await nodes.start({ clock, core: 'entityIdlePeriod: 60, maxIdleEntities: 0' });
    serve(node, MINUTE);
    await node.service(flushControl).flush();
    const names = ['oap_kernel_entities{scope="Service"}', 'oap_kernel_turnovers_total'] as const;
    const before = await samplesOf(node);
    expect(names.map((name) => before[name])).toEqual([1, 0]);
    clock.advance(61_000);
    // The first knows only who was seen up to the flush before it.
    for (let i = 0; i < 2; i++) await node.service(flushControl).flush();
    const after = await samplesOf(node);
    expect(names.map((name) => after[name])).toEqual([0, 1]);
  });

  it('count what agents send, under the names of the page', async () => {
    const node = await nodes.start();
    const body = '[]';
    const headers = { 'content-type': 'application/json' };
    await fetch(`http://127.0.0.1:${node.ports.http}/v3/segments`, { method: 'POST', headers, body });
    const counters = node.service(ingestCounters);
    counters.counter('trace_in_count', { protocol: 'grpc' }).add(5);
    expect(await samplesOf(node)).toMatchObject({ 'oap_ingest_segments_total{protocol="grpc"}': 5 });
    const unknown = counters.counters().filter(({ name }) => !KNOWN_COUNTERS.includes(name));
    expect(unknown).toEqual([]);
  });

  it('tell what came late, and what goes on in the store beside the flush', async () => {
    const clock = new FakeClock(NOW);
    const upkeep = 'metricsDataTTL: 2, compactionPeriod: 60, compactAfter: 1, dataKeeperExecutePeriod: 2';
    const node = await nodes.start({ clock, core: upkeep });
    const lastRuns = ['compaction', 'data_keeper'].map((what) => `oap_storage_${what}_last_run_timestamp_seconds`);
    const before = await samplesOf(node);
    for (const name of lastRuns) expect(before).not.toHaveProperty(name);
    serve(node, MINUTE - 90);
    await node.service(flushControl).flush();
    const late = await samplesOf(node);
    expect(late['oap_flush_late_rows_total{minutes="60"}']).toBe(0);
    expect(late['oap_flush_late_rows_total{minutes="360"}']).toBe(late['oap_flush_rows_total']);
    clock.advance(60_000);
    const compacted = await untilSamples(node, (samples) => lastRuns[0]! in samples);
    expect(compacted[lastRuns[0]!]).toBe(NOW / 1_000 + 60);
    expect(compacted['oap_storage_compacted_blocks_total']).toBeGreaterThan(0);
    expect(compacted).not.toHaveProperty(lastRuns[1]!);
    clock.advance(60_000);
    const kept = await untilSamples(node, (samples) => lastRuns[1]! in samples);
    const minutes = 'oap_storage_dropped_partitions_total{granularity="minutes-of-hour"}';
    expect([kept[lastRuns[1]!], kept[minutes]]).toEqual([NOW / 1_000 + 120, 0]);
    // The run that the first of these periods begins finds nothing old yet, and those after it only join it.
    clock.advance(3 * 24 * 3_600_000);
    await untilSamples(node, (samples) => samples[lastRuns[1]!] !== kept[lastRuns[1]!]);
    clock.advance(120_000);
    const dropped = await untilSamples(node, (samples) => (samples[minutes] ?? 0) > 0);
    expect(dropped['oap_storage_dropped_partitions_total{granularity="day"}']).toBe(0);
  });

  it('count what the store could not do', async () => {
    const node = await nodes.start();
    const store = node.service(storage);
    const full = new StorageError('The disk is full.', { retryable: true });
    await expect(store.transaction(() => Promise.reject(full))).rejects.toBe(full);
    await expect(store.transaction(() => Promise.reject(new Error('of the caller')))).rejects.toThrow('of the caller');
    const [family] = (await scrape(node)).filter(({ name }) => name === 'oap_storage_errors_total');
    expect(family?.samples).toEqual({ 'oap_storage_errors_total{operation="transaction",retryable="true"}': 1 });
  });

  it('show how long acknowledgements take', async () => {
    const node = await nodes.start();
    node.service(observations).acknowledged(1_500);
    expect(await samplesOf(node)).toMatchObject({
      'oap_federation_forward_acknowledgement_seconds_bucket{le="1"}': 0,
      'oap_federation_forward_acknowledgement_seconds_bucket{le="2.5"}': 1,
      oap_federation_forward_acknowledgement_seconds_sum: 1.5,
    });
  });

  it('are those of one node, however many share the process', async () => {
    const [one, other] = [await nodes.start(), await nodes.start()];
    one.service(observations).acknowledged(1);
    expect((await samplesOf(one))['oap_federation_forward_acknowledgement_seconds_count']).toBe(1);
    expect((await samplesOf(other))['oap_federation_forward_acknowledgement_seconds_count']).toBe(0);
  });
});

describe('telemetry', () => {
  it('has a port of its own when it is given one', async () => {
    const port = await freePort();
    const node = await nodes.start({
      modules: `telemetry: { prometheus: { host: 127.0.0.1, port: ${port} } }\n`,
    });
    const own = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(await own.text()).toContain('oap_build_info');
    expect((await fetch(`http://127.0.0.1:${node.ports.http}/metrics`)).status).toBe(404);
    await nodes.stop();
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
  });

  it('says in one sentence that its port is in use', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as { port: number };
    const started = nodes.start({ modules: `telemetry: { prometheus: { host: 127.0.0.1, port: ${port} } }\n` });
    await expect(started).rejects.toThrow(
      `HTTP port ${port} on 127.0.0.1 is already in use; stop the process that holds it, or set ` +
        'telemetry.prometheus.port (SW_TELEMETRY_PROMETHEUS_PORT) to a free port.',
    );
    occupant.close();
  });

  it('can be switched off; health stays', async () => {
    const node = await nodes.start({ modules: 'telemetry: { none: }\n' });
    expect((await fetch(`http://127.0.0.1:${node.ports.http}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${node.ports.http}/readyz`)).status).toBe(200);
  });
});
