import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials, type handleUnaryCall, makeGenericClientConstructor } from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { coreProvider } from '../../src/server/core/core-provider.ts';
import type { ModuleProvider } from '../../src/server/module.ts';
import { type Node, type NodeOptions, startNode } from '../../src/server/node.ts';
import { boundPorts, coreSettings, grpcServer, httpServer } from '../../src/server/services.ts';
import { emptyAggregation, noStorage, recordingLog, silent } from './fake-modules.ts';

const CONFIGURATION = `
storage:
  fake:
core:
  selector: \${SW_CORE:default}
  default:
    gRPCHost: 127.0.0.1
    gRPCPort: \${GRPC_PORT:0}
    restHost: 127.0.0.1
    restPort: \${REST_PORT:0}
    timeZone: Asia/Tokyo
    logLevel: debug
echo:
  fake:
`;

const bytes = { serialize: (value: Buffer) => value, deserialize: (value: Buffer) => value };
const echoMethod = {
  path: '/Echo/Say',
  requestStream: false,
  responseStream: false,
  requestSerialize: bytes.serialize,
  requestDeserialize: bytes.deserialize,
  responseSerialize: bytes.serialize,
  responseDeserialize: bytes.deserialize,
};

const repeat: handleUnaryCall<Buffer, Buffer> = (call, callback) => callback(null, call.request);

/** A module that adds a gRPC method and routes, as receivers do. */
const echo: ModuleProvider = {
  module: 'echo',
  name: 'fake',
  requires: ['core'],
  configuration: z.strictObject({}),
  create(_configuration, { service }) {
    service(grpcServer).addService({ say: echoMethod }, { say: repeat });
    service(httpServer).get('/zone', () => ({ zone: service(coreSettings).timeZone }));
    service(httpServer).get('/fails', () => {
      throw new Error('a detail that is nobody’s business');
    });
    service(httpServer).post('/body', () => ({}));
    return {};
  },
};

let directory: string;
let node: Node | undefined;
let occupant: Server | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'node-test-'));
  await writeFile(join(directory, 'application.yml'), CONFIGURATION);
});

afterEach(async () => {
  await node?.stop();
  node = undefined;
  occupant?.close();
  occupant = undefined;
  await rm(directory, { recursive: true });
});

async function start(options: NodeOptions = {}): Promise<Node> {
  node = await startNode({
    configurationFile: join(directory, 'application.yml'),
    environment: {},
    providers: [noStorage, coreProvider(emptyAggregation), echo],
    log: () => silent,
    ...options,
  });
  return node;
}

async function get(path: string, init?: RequestInit): Promise<[number, unknown]> {
  const response = await fetch(`http://127.0.0.1:${node!.ports.http}${path}`, init);
  return [response.status, await response.json()];
}

function say(text: string): Promise<string> {
  const Echo = makeGenericClientConstructor({ say: echoMethod }, 'Echo');
  const client: Client = new Echo(`127.0.0.1:${node!.ports.grpc}`, credentials.createInsecure());
  return new Promise<string>((resolve, reject) => {
    const { path, requestSerialize, responseDeserialize } = echoMethod;
    client.makeUnaryRequest(path, requestSerialize, responseDeserialize, Buffer.from(text), (error, answer) => {
      if (error === null) resolve(String(answer));
      else reject(error);
    });
  }).finally(() => client.close());
}

async function occupiedPort(): Promise<string> {
  occupant = createServer();
  await new Promise<void>((resolve) => occupant!.listen(0, '127.0.0.1', resolve));
  return String((occupant.address() as { port: number }).port);
}

describe('a node', () => {
  it('serves what its modules added, over gRPC and HTTP, on the ports it tells', async () => {
    await start();
    expect(await say('hello')).toBe('hello');
    expect(await get('/zone')).toEqual([200, { zone: 'Asia/Tokyo' }]);
    expect(await get('/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await get('/readyz')).toEqual([200, { status: 'ready' }]);
  });

  it('answers every failure with one sentence as JSON', async () => {
    const { log, records } = recordingLog();
    await start({ log: () => log });
    expect(await get('/nothing?x=1')).toEqual([404, { error: 'There is nothing at GET /nothing.' }]);
    expect(await get('/fails')).toEqual([
      500,
      { error: "The request failed on an error of this node; the node's log says more." },
    ]);
    expect(records.find(({ level }) => level === 50)).toMatchObject({
      err: { message: 'a detail that is nobody’s business' },
      path: '/fails',
      msg: 'request failed',
    });
    const headers = { 'content-type': 'application/json' };
    expect(await get('/body', { method: 'POST', headers, body: '{' })).toEqual([400, { error: expect.any(String) }]);
  });

  it('gives its ports back when it stops', async () => {
    const { ports, stop } = await start();
    await Promise.all([stop(), stop()]);
    await start({ environment: { GRPC_PORT: String(ports.grpc), REST_PORT: String(ports.http) } });
    expect(node!.ports).toEqual(ports);
  });

  it('does not wait for a client that keeps its connection open', async () => {
    const { stop } = await start();
    await get('/healthz');
    const client = new Client(`127.0.0.1:${node!.ports.grpc}`, credentials.createInsecure());
    await new Promise<void>((resolve, reject) => {
      client.waitForReady(Date.now() + 4_000, (error) => (error === undefined ? resolve() : reject(error)));
    });
    const begun = Date.now();
    await stop();
    expect(Date.now() - begun).toBeLessThan(2_000);
    client.close();
  });

  it('flushes, and takes calls, when all who are to take what comes have started', async () => {
    const steps: string[] = [];
    const late: ModuleProvider = {
      ...echo,
      create: (_configuration, { service }) => ({
        start: async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          const { grpc, http } = service(boundPorts);
          steps.push(
            `started; gRPC ${grpc > 0 ? 'listens' : 'does not listen'}, HTTP ${http > 0 ? 'does' : 'does not'}`,
          );
        },
      }),
    };
    const aggregation: typeof emptyAggregation = async (...given) => ({
      ...(await emptyAggregation(...given)),
      open: () => void steps.push('the flush begins'),
    });
    const { ports } = await start({ providers: [noStorage, coreProvider(aggregation), late] });
    expect(steps).toEqual(['started; gRPC does not listen, HTTP does', 'the flush begins']);
    expect(ports.grpc).toBeGreaterThan(0);
  });

  it('logs at the configured level, and when it is ready and stopped', async () => {
    const { log, records } = recordingLog();
    const levels: string[] = [];
    const logAt = (level: string) => {
      levels.push(level);
      return log;
    };
    const { ports, stop } = await start({ log: logAt });
    await stop();
    expect(levels).toEqual(['debug']);
    expect(records.filter(({ module }) => module === undefined)).toMatchObject([
      { msg: 'node ready', ...ports },
      { msg: 'node stopped' },
    ]);
  });
});

describe('a node that cannot start', () => {
  it.each([
    ['gRPC', 'GRPC_PORT', 'core.default.gRPCPort (SW_CORE_GRPC_PORT)'],
    ['HTTP', 'REST_PORT', 'core.default.restPort (SW_CORE_REST_PORT)'],
  ])('says in one sentence that its %s port is in use', async (purpose, variable, key) => {
    const port = await occupiedPort();
    await expect(start({ environment: { [variable]: port } })).rejects.toThrow(
      `${purpose} port ${port} on 127.0.0.1 is already in use; stop the process that holds it, or set ${key} to a free port.`,
    );
  });

  it('says which file it cannot read', async () => {
    await expect(start({ configurationFile: '/no/such.yml' })).rejects.toThrow(
      'The configuration file /no/such.yml cannot be read: there is no such file. Give one with --config.',
    );
    await expect(start({ configurationFile: directory })).rejects.toThrow('cannot be read: it is a directory.');
  });

  it('cannot do without core', async () => {
    await expect(start({ environment: { SW_CORE: '-' }, overrides: ['echo.selector=-'] })).rejects.toThrow(
      'The module core is switched off or missing; no node runs without it.',
    );
  });
});
