import { once } from 'node:events';
import { createServer, type Server, type Socket, connect as tcpConnect } from 'node:net';
import { DelayLine } from './delay-line.ts';

/** Of a connection's bytes, those from the client that are remembered, to be sent again. */
const REPLAYABLE_BYTES = 8 * 1024 * 1024;

/** One connection through the proxy. */
interface Link {
  readonly client: Socket;
  readonly server: Socket;
  /** What the client has sent, while it is little enough; undefined when it is too much to be replayed. */
  sent: Buffer[] | undefined;
  bytes: number;
}

/** A TCP proxy in front of a node, which can do to connections what networks do. */
export class NetworkProxy {
  readonly #target: number;
  readonly #links = new Set<Link>();
  readonly #strays = new Set<Socket>();
  #server: Server | undefined;
  #delay = 0;
  #frozen = false;
  #refusing = false;
  port = 0;

  /** `target`: a port of this machine. */
  constructor(target: number) {
    this.#target = target;
  }

  async listen(): Promise<void> {
    this.#server = createServer((client) => this.#accept(client));
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as { port: number }).port;
  }

  /** Resets every connection. */
  cut(): void {
    for (const link of this.#links) {
      link.client.resetAndDestroy();
      link.server.resetAndDestroy();
    }
  }

  /** Takes no connections, and cuts those there are, or takes them again. */
  partition(on: boolean): void {
    this.#refusing = on;
    if (on) this.cut();
  }

  /** Milliseconds that everything takes longer, both ways. */
  delay(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  /** Passes nothing on while it is on, though connections stay. */
  freeze(on: boolean): void {
    this.#frozen = on;
    for (const { client, server } of this.#links)
      for (const socket of [client, server]) on ? socket.pause() : socket.resume();
  }

  /** Sends the client's side of every connection a second time, on a connection of its own. False when none is short enough. */
  duplicate(): boolean {
    const replayable = [...this.#links].filter((link) => link.sent !== undefined && link.bytes > 0);
    for (const { sent } of replayable) {
      const stray = this.#stray();
      for (const chunk of sent!) stray.write(chunk);
    }
    return replayable.length > 0;
  }

  /**
   * Cuts the clients off, but holds back what they had sent last and delivers it after `milliseconds`: by then they have
   * connected anew, so that the old connection's bytes come after the new one's.
   */
  reorder(milliseconds: number): void {
    for (const link of this.#links) {
      const late: Buffer[] = [];
      link.client.removeAllListeners('data');
      link.client.on('data', (chunk: Buffer) => void late.push(chunk));
      link.client.removeAllListeners('close');
      this.#links.delete(link);
      this.#strays.add(link.server);
      setTimeout(() => link.client.resetAndDestroy(), milliseconds / 4).unref();
      setTimeout(() => {
        if (!link.server.destroyed) for (const chunk of late) link.server.write(chunk);
      }, milliseconds).unref();
      setTimeout(() => link.server.destroy(), milliseconds * 2).unref();
    }
  }

  close(): void {
    this.#server?.close();
    this.cut();
    for (const stray of this.#strays) stray.destroy();
  }

  #accept(client: Socket): void {
    if (this.#refusing) {
      client.resetAndDestroy();
      return;
    }
    const server = tcpConnect(this.#target, '127.0.0.1');
    const link: Link = { client, server, sent: [], bytes: 0 };
    this.#links.add(link);
    const [toServer, toClient] = [new DelayLine(server), new DelayLine(client)];
    client.on('data', (chunk: Buffer) => {
      this.#remember(link, chunk);
      toServer.pass(chunk, this.#delay);
    });
    server.on('data', (chunk: Buffer) => toClient.pass(chunk, this.#delay));
    for (const socket of [client, server]) {
      // A reset is what is wanted here; the other side hears of it as an end.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#drop(link));
      if (this.#frozen) socket.pause();
    }
  }

  #drop(link: Link): void {
    if (!this.#links.delete(link)) return;
    link.client.destroy();
    link.server.destroy();
  }

  #remember(link: Link, chunk: Buffer): void {
    link.bytes += chunk.length;
    if (link.bytes > REPLAYABLE_BYTES) link.sent = undefined;
    link.sent?.push(chunk);
  }

  #stray(): Socket {
    const stray = tcpConnect(this.#target, '127.0.0.1');
    this.#strays.add(stray);
    stray.on('error', () => stray.destroy());
    stray.on('close', () => this.#strays.delete(stray));
    stray.resume();
    setTimeout(() => stray.destroy(), 3_000).unref();
    return stray;
  }
}
