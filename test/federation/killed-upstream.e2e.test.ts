import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { freePort } from '../support/free-port.ts';

/** Real nodes as processes: what README promises of an upstream that is killed. */

const directory = mkdtempSync(join(tmpdir(), 'killed-upstream-'));
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const node of running) node.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

interface TestNode {
  readonly process: ChildProcess;
  readonly url: string;
}

async function startNode(grpc: number, rest: number, settings: Record<string, string>): Promise<TestNode> {
  const process_ = spawn(process.execPath, [join(packageRoot(), 'dist', 'cli.js'), 'start'], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      NODE_DISABLE_COMPILE_CACHE: '1',
      SW_CORE_GRPC_HOST: '127.0.0.1',
      SW_CORE_REST_HOST: '127.0.0.1',
      SW_CORE_GRPC_PORT: String(grpc),
      SW_CORE_REST_PORT: String(rest),
      SW_CORE_PERSISTENT_PERIOD: '0.3',
      ...settings,
    },
  });
  running.add(process_);
  const url = `http://127.0.0.1:${rest}`;
  await until(async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok);
  return { process: process_, url };
}

/** Asks again until the answer is there; the test's own time limit ends it. */
async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    await pause(50);
  }
}

async function total(url: string): Promise<number> {
  const response = await fetch(`${url}/api/v1/metrics/service_sla?entity=order&step=total&from=-30m`);
  const { series } = (await response.json()) as { series: { points: { state: { total: number } }[] }[] };
  return series[0]?.points[0]?.state.total ?? 0;
}

async function report(url: string, from: number, count: number): Promise<void> {
  const segments = Array.from({ length: count }, (_, i) => ({
    traceId: `t${from + i}`,
    traceSegmentId: `s${from + i}`,
    service: 'order',
    serviceInstance: 'order-1',
    spans: [
      {
        spanId: 0,
        parentSpanId: -1,
        startTime: Date.now(),
        endTime: Date.now() + i,
        operationName: 'GET:/orders',
        spanType: 'Entry',
        spanLayer: 'Http',
        componentId: 49,
        isError: i % 7 === 0,
      },
    ],
  }));
  const response = await fetch(`${url}/v3/segments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(segments),
  });
  expect(response.status).toBe(200);
}

it('an upstream that is killed again and again has every call once in the end', { timeout: 60_000 }, async () => {
  const [upstreamGrpc, upstreamRest, grpc, rest] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const startUpstream = () =>
    startNode(upstreamGrpc, upstreamRest, {
      SW_CORE_OAL_PROGRAM: 'federation',
      SW_RECEIVER_FEDERATION: 'default',
      SW_STORAGE_SQLITE_PATH: join(directory, 'upstream.db'),
    });
  let upstream = await startUpstream();
  const downstream = await startNode(grpc, rest, {
    SW_FEDERATION_FORWARD: 'grpc',
    SW_FEDERATION_CLUSTER: 'cloud-c',
    SW_FEDERATION_UPSTREAM: `127.0.0.1:${upstreamGrpc}`,
    SW_FEDERATION_FIRST_RETRY: '0.1',
    SW_FEDERATION_LONGEST_RETRY: '0.3',
    SW_STORAGE_SQLITE_PATH: join(directory, 'downstream.db'),
  });

  let sent = 0;
  for (let round = 0; round < 3; round++) {
    const before = await total(upstream.url);
    for (let batch = 0; batch < 10; batch++, sent += 20) await report(downstream.url, sent, 20);
    // Killed while increments are under way: some are durable, some are not.
    await until(async () => (await total(upstream.url)) > before);
    await report(downstream.url, sent, 20);
    sent += 20;
    upstream.process.kill('SIGKILL');
    await once(upstream.process, 'exit');
    await report(downstream.url, sent, 20);
    sent += 20;
    upstream = await startUpstream();
  }

  await until(async () => (await total(upstream.url)) >= sent);
  expect(await total(downstream.url)).toBe(sent);
  // Another flush must not add anything.
  await report(downstream.url, sent, 1);
  await until(async () => (await total(upstream.url)) > sent);
  expect(await total(upstream.url)).toBe(sent + 1);
});
