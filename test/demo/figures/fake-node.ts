import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NodeApi } from '../../../src/demo/figures/node-api.ts';

/** The HTTP API of a node that answers what it is given, by path and query. */
export class FakeNode {
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor(answer: (path: string, query: URLSearchParams) => object | undefined) {
    this.#server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://node');
      this.asked.push(request.url ?? '');
      const body = answer(pathname, searchParams);
      response.statusCode = body === undefined ? 404 : 200;
      response.end(JSON.stringify(body ?? { error: `There is nothing at ${pathname}.` }));
    });
  }

  async listen(): Promise<NodeApi> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return new NodeApi(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
