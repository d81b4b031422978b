import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { CommandNode } from '../support/command-node.ts';

/** Real nodes as processes: what README promises of an upstream that is killed. */

const directory = mkdtempSync(join(tmpdir(), 'killed-upstream-'));
const running = new Set<CommandNode>();

afterEach(async () => {
  for (const node of running) await node.kill();
  rmSync(directory, { recursive: true, force: true });
});

async function startNode(name: string, settings: Record<string, string>, before?: CommandNode): Promise<CommandNode> {
  const node = await CommandNode.start({
    settings: { SW_CORE_PERSISTENT_PERIOD: '0.3', SW_STORAGE_SQLITE_PATH: join(directory, `${name}.db`), ...settings },
    logFile: join(directory, `${name}.log`),
    ...(before && { ports: before.ports }),
  });
  running.add(node);
  return node;
}

/** Asks again until the answer is there; the test's own time limit ends it. */
async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    await pause(50);
  }
}

interface Answer {
  readonly series: readonly { readonly points: readonly { readonly state: { readonly total: number } }[] }[];
}

async function total(node: CommandNode): Promise<number> {
  const { series } = await node.get<Answer>('/api/v1/metrics/service_sla?entity=order&step=total&from=-30m');
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
  const startUpstream = (before?: CommandNode) =>
    startNode('upstream', { SW_CORE_OAL_PROGRAM: 'federation', SW_RECEIVER_FEDERATION: 'default' }, before);
  let upstream = await startUpstream();
  const downstream = await startNode('downstream', {
    SW_FEDERATION_FORWARD: 'grpc',
    SW_FEDERATION_CLUSTER: 'cloud-c',
    SW_FEDERATION_UPSTREAM: `127.0.0.1:${upstream.ports.grpc}`,
    SW_FEDERATION_FIRST_RETRY: '0.1',
    SW_FEDERATION_LONGEST_RETRY: '0.3',
  });

  let sent = 0;
  for (let round = 0; round < 3; round++) {
    const before = await total(upstream);
    for (let batch = 0; batch < 10; batch++, sent += 20) await report(downstream.url, sent, 20);
    // Killed while increments are under way: some are durable, some are not.
    await until(async () => (await total(upstream)) > before);
    await report(downstream.url, sent, 20);
    sent += 20;
    await upstream.kill();
    await report(downstream.url, sent, 20);
    sent += 20;
    upstream = await startUpstream(upstream);
  }

  await until(async () => (await total(upstream)) >= sent);
  expect(await total(downstream)).toBe(sent);
  // Another flush must not add anything.
  await report(downstream.url, sent, 1);
  await until(async () => (await total(upstream)) > sent);
  expect(await total(upstream)).toBe(sent + 1);
});
