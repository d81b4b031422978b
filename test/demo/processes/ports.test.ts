import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { choosePorts } from '../../../src/demo/processes/ports.ts';

let servers: Server[] = [];
afterEach(() => servers.forEach((server) => void server.close()));

test('every node gets ports of its own, and none that is taken', async () => {
  const ports = await choose();
  expect(new Set(ports).size).toBe(6);
  servers = ports.map((port) => createServer().listen(port, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const others = await choose();
  expect(others.filter((port) => ports.includes(port))).toEqual([]);
});

async function choose(): Promise<readonly number[]> {
  return (await choosePorts(3)).flatMap(({ grpc, http }) => [grpc, http]);
}
