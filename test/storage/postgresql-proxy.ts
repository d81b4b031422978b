import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** As the driver sends it: a query message, its length, the text and a zero. */
const COMMIT = Buffer.from('Q\0\0\0\x0bCOMMIT\0', 'latin1');

/**
 * What happens to the connection that sends the next COMMIT: it is cut without the server having seen it, cut when the
 * server has answered it, or never gets an answer to anything again.
 */
type Fault = 'cut-before' | 'cut-after' | 'silent-after';

/** Stands between a node and its PostgreSQL, and lets a COMMIT go wrong when it is told to. */
export class CommitProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #fault: Fault | undefined;

  private constructor(port: number) {
    this.#server = createServer((client) => this.#join(client, connect(port, '127.0.0.1')));
  }

  static async start(port: number): Promise<CommitProxy> {
    const proxy = new CommitProxy(port);
    await once(proxy.#server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  failNextCommit(fault: Fault): void {
    this.#fault = fault;
  }

  stop(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #join(client: Socket, server: Socket): void {
    let failing: Fault | undefined;
    const cut = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', cut);
    }
    client.on('data', (data: Buffer) => {
      if (this.#fault !== undefined && data.includes(COMMIT)) {
        failing = this.#fault;
        this.#fault = undefined;
      }
      if (failing === 'cut-before') cut();
      else server.write(data);
    });
    server.on('data', (data: Buffer) => {
      if (failing === 'cut-after') cut();
      else if (failing === undefined) client.write(data);
    });
  }
}
