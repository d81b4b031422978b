import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

export interface NodePorts {
  readonly grpc: number;
  readonly http: number;
}

export const HOST = '127.0.0.1';
const GRPC_BASE = 11_800;
const HTTP_BASE = 12_800;

/**
 * Ports for `count` nodes: SkyWalking's own and those after them, and any free one instead of each that is taken.
 * Somebody else may take a port between this and the node's start; the node then says so and the demo ends.
 */
export async function choosePorts(count: number): Promise<readonly NodePorts[]> {
  const probes: Server[] = [];
  const choose = async (preferred: number): Promise<number> => {
    const probe = (await tryListen(preferred)) ?? (await tryListen(0));
    if (probe === undefined) throw new Error(`BUG: no port is free on ${HOST}.`);
    // Stays open until all are chosen, so that none is chosen twice.
    probes.push(probe);
    const address = probe.address();
    return typeof address === 'object' && address !== null ? address.port : preferred;
  };
  try {
    const chosen: NodePorts[] = [];
    for (let node = 0; node < count; node++) {
      chosen.push({ grpc: await choose(GRPC_BASE + node), http: await choose(HTTP_BASE + node) });
    }
    return chosen;
  } finally {
    await Promise.all(probes.map(close));
  }
}

async function tryListen(port: number): Promise<Server | undefined> {
  const server = createServer();
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
    return server;
  } catch {
    // Taken, or not for this user: another one will do.
    return undefined;
  }
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}
