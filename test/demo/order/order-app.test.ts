import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { OrderMessage } from '../../../examples/order/supervisor.ts';
import { packageRoot } from '../../../src/runtime/package-root.ts';
import { freePort } from '../../support/free-port.ts';
import { FakeCollector } from './fake-collector.ts';

const MAIN = join(packageRoot(), 'examples/order/main.ts');
let collector: FakeCollector | undefined;
let app: ChildProcess | undefined;

afterEach(() => {
  app?.kill('SIGKILL');
  collector?.close();
});

describe('the order application under the real agent', () => {
  test('reports every call that it counted, also when the collector comes late and answers slowly', async () => {
    collector = new FakeCollector();
    const collectorPort = await freePort();
    const port = await startApp(collectorPort);
    const statuses = await Promise.all(paths(60).map((path) => statusOf(`http://127.0.0.1:${port}${path}`)));
    // Only now is there anybody who takes segments; until then the agent has to keep them.
    await collector.listen(collectorPort, 300);
    const finished = messageOf('finished');
    app?.send({ type: 'stop' });
    const [[code], served] = await Promise.all([once(app!, 'exit'), finished]);
    expect(code).toBe(0);
    expect(served).toMatchObject({ calls: 60, failures: statuses.filter((status) => status >= 400).length });
    expect(new Set(statuses)).toEqual(new Set([200, 404, 503]));
    expect({ calls: collector.calls, failures: collector.failures }).toEqual({
      calls: served.calls,
      failures: served.failures,
    });
    expect(collector.unanswered).toBe(0);
  });

  test('ends on a signal at once when nothing was served', async () => {
    await startApp(await freePort());
    app?.kill('SIGTERM');
    const [code] = await once(app!, 'exit');
    expect(code).toBe(0);
  });
});

async function startApp(collectorPort: number): Promise<number> {
  app = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      SW_AGENT_NAME: 'order',
      SW_AGENT_COLLECTOR_BACKEND_SERVICES: `127.0.0.1:${collectorPort}`,
      ORDER_MEDIAN_LATENCY: '5',
      ORDER_FAILURE_SHARE: '0.1',
    },
  });
  return (await messageOf('listening')).port;
}

function messageOf<T extends OrderMessage['type']>(type: T): Promise<Extract<OrderMessage, { type: T }>> {
  return new Promise((resolve) => {
    app?.on('message', (message: OrderMessage) => {
      if (message.type === type) resolve(message as Extract<OrderMessage, { type: T }>);
    });
  });
}

function paths(count: number): string[] {
  return Array.from({ length: count }, (_, index) => (index % 12 === 0 ? '/orders/999' : `/orders/${index % 12}`));
}

async function statusOf(url: string): Promise<number> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.status;
}
