import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AgentLog } from '../../src/ingest/agent-log.ts';
import { Counters } from '../../src/ingest/counters.ts';
import { addManagementService } from '../../src/ingest/receivers/management-receiver.ts';
import { addTraceService } from '../../src/ingest/receivers/trace-receiver.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { GrpcLoopback } from './agent-client.ts';
import { newAnalyzer } from './analyzer.ts';
import { LAYER, REQUEST_TYPE, RecordingReceiver } from './recording-receiver.ts';

let grpc: GrpcLoopback;
let receiver: RecordingReceiver;
let counters: Counters;
let app: ChildProcess;
let output: string;

beforeEach(async () => {
  grpc = new GrpcLoopback();
  receiver = new RecordingReceiver();
  counters = new Counters();
  const log = new AgentLog(grpc.logger, new FakeClock());
  addTraceService(grpc.server, log, newAnalyzer(receiver, counters), counters);
  addManagementService(grpc.server, log, counters);
  await grpc.listen();
  output = '';
  app = startApp(grpc.port);
});

afterEach(() => {
  app.kill('SIGKILL');
  grpc.close();
});

function startApp(collectorPort: number): ChildProcess {
  const child = fork(join(import.meta.dirname, 'fixtures', 'agent-app.cjs'), {
    execPath: join(packageRoot(), 'node_modules', '.bin', 'node'),
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      SW_AGENT_NAME: 'order',
      SW_AGENT_INSTANCE: 'order-1',
      SW_AGENT_COLLECTOR_BACKEND_SERVICES: `127.0.0.1:${collectorPort}`,
      SW_AGENT_LOGGING_LEVEL: 'warn',
      SW_LOGGING_TARGET: 'console',
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  return child;
}

async function request(port: number, path: string, method = 'GET'): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      response.resume().on('end', resolve);
    }).on('error', reject);
  });
}

it('the stock Node.js agent reports what its application served', async () => {
  const [{ port }] = (await once(app, 'message')) as [{ port: number }];
  await request(port, '/orders?id=5');
  await request(port, '/orders', 'POST');
  await request(port, '/missing');
  await request(port, '/broken');
  await request(port, '/checkout'); // which itself calls GET /orders
  await receiver.until('Endpoint', 6);

  const ok = { status: true, httpResponseStatusCode: 200 };
  expect(endpoints()).toEqual([
    { name: 'GET:/broken', status: false, httpResponseStatusCode: 500 },
    { name: 'GET:/checkout', ...ok },
    { name: 'GET:/missing', status: false, httpResponseStatusCode: 404 },
    { name: 'GET:/orders', ...ok },
    { name: 'GET:/orders', ...ok },
    { name: 'POST:/orders', ...ok },
  ]);
  for (const { source, record } of receiver.recorded) {
    expect(record).toMatchObject({
      [source === 'Service' ? 'layer' : 'serviceLayer']: LAYER.GENERAL,
      [source === 'Service' ? 'name' : 'serviceName']: 'order',
      [source === 'ServiceInstance' ? 'name' : 'serviceInstanceName']: 'order-1',
      type: REQUEST_TYPE.HTTP,
    });
    expect(Math.abs((record['timeBucket'] as number) - Date.now() / 60_000)).toBeLessThan(2);
    expect(record['latency']).toBeGreaterThanOrEqual(0);
  }
  expect(receiver.of('Endpoint')[0]?.['tags']).toContain('http.method:GET');

  // What it served last is there when it has ended, since it flushes.
  await request(port, '/last');
  app.send('stop');
  expect(await once(app, 'exit')).toEqual([0, null]);
  expect(receiver.of('Endpoint').at(-1)).toMatchObject({ name: 'GET:/last', status: true });
  expect(receiver.of('Service').length).toBe(7);
  expect(output).toBe('');
  expect(grpc.log).toEqual([]);
});

/** By name, since requests that follow each other closely may end in another order. */
function endpoints(): readonly object[] {
  return receiver
    .of('Endpoint')
    .map(({ name, status, httpResponseStatusCode }) => ({ name, status, httpResponseStatusCode }))
    .sort((a, b) => String(a.name).localeCompare(String(b.name)));
}
