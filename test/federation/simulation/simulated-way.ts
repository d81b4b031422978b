import { Duplex } from 'node:stream';
import { Metadata, status } from '@grpc/grpc-js';
import type { StreamEvents, UpstreamStream } from '../../../src/federation/forward/grpc-stream.ts';
import type { StreamStatus } from '../../../src/federation/forward/stream-failure.ts';
import type { ExchangeCall } from '../../../src/federation/receive/receive-session.ts';
import type { FakeClock } from '../../../src/runtime/fake-clock.ts';

const GONE: StreamStatus = { code: status.UNAVAILABLE, details: 'the connection broke' };
/** Milliseconds after which a second copy of a stream ends. */
const STRAY_LIFE = 3_000;

/** Takes streams, as long as it lives. */
export interface StreamTaker {
  readonly listening: boolean;
  accept(call: ExchangeCall): void;
}

/** The receiving end of one stream. */
class ServerEnd extends Duplex {
  readonly metadata = new Metadata();
  readonly #send: (message: Buffer) => void;

  constructor(send: (message: Buffer) => void, ended: (status: StreamStatus) => void) {
    super({ objectMode: true, autoDestroy: false });
    this.#send = send;
    this.on('error', (error) => ended(error as unknown as StreamStatus));
    this.on('finish', () => ended({ code: status.OK, details: '' }));
  }

  get call(): ExchangeCall {
    return this as unknown as ExchangeCall;
  }

  getPeer(): string {
    return 'a simulated peer';
  }

  override _read(): void {
    // Messages are pushed as they arrive.
  }

  override _write(message: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#send(message);
    done();
  }
}

type Parcel =
  | { readonly due: number; readonly message: Buffer }
  | { readonly due: number; readonly end: 'half' | 'cancelled' };

/** One stream's two directions: each in its order, and as late as the way is slow. */
class Connection {
  readonly server: ServerEnd;
  /** All that the client has sent: for sending it a second time. */
  readonly sent: Buffer[] = [];
  readonly #way: SimulatedWay;
  readonly #events: StreamEvents | undefined;
  readonly #up: Parcel[] = [];
  readonly #down: ({ readonly due: number } & ({ readonly message: Buffer } | { readonly status: StreamStatus }))[] =
    [];
  /** Whether the client's end, and the server's, are still there. */
  client: boolean;
  serving = true;
  /** Until then nothing reaches the server. */
  heldUntil = 0;

  constructor(way: SimulatedWay, events: StreamEvents | undefined) {
    this.#way = way;
    this.#events = events;
    this.client = events !== undefined;
    this.server = new ServerEnd(
      (message) => this.client && this.#down.push({ due: way.arrival, message }),
      (ended) => {
        if (!this.serving) return;
        this.serving = false;
        this.#down.push({ due: way.arrival, status: ended });
      },
    );
  }

  send(message: Buffer): void {
    this.sent.push(message);
    this.#up.push({ due: this.#way.arrival, message });
  }

  endUp(end: 'half' | 'cancelled'): void {
    this.#up.push({ due: this.#way.arrival, end });
  }

  /** The client's process, or its wish to hear more, is gone; what it has sent arrives all the same. */
  abandon(): void {
    if (!this.client) return;
    this.client = false;
    this.endUp('cancelled');
  }

  /** Both ends hear that the connection is broken; what was under way is lost. */
  cut(): void {
    this.#up.length = 0;
    this.#down.length = 0;
    this.#cancelServer();
    if (this.client) this.#fail(GONE);
  }

  /** The client hears of it at once, the server gets what was under way, but late. */
  reorder(until: number): void {
    this.heldUntil = until;
    this.#down.length = 0;
    if (this.client) this.#fail(GONE);
    this.endUp('cancelled');
  }

  /** Whether anything can still happen here. */
  get over(): boolean {
    return !this.client && !this.serving;
  }

  pump(now: number): void {
    while (now >= this.heldUntil && this.#up[0] !== undefined && this.#up[0].due <= now) {
      const parcel = this.#up.shift()!;
      if (!this.serving) continue;
      if ('message' in parcel) this.server.push(parcel.message);
      else if (parcel.end === 'half') this.server.push(null);
      else this.#cancelServer();
    }
    while (this.#down[0] !== undefined && this.#down[0].due <= now) {
      const parcel = this.#down.shift()!;
      if (!this.client) continue;
      if ('message' in parcel) this.#events?.received(parcel.message);
      else this.#fail(parcel.status);
    }
  }

  #cancelServer(): void {
    if (!this.serving) return;
    this.serving = false;
    this.server.emit('cancelled', 'cancelled');
  }

  #fail(reason: StreamStatus): void {
    this.client = false;
    this.#events?.ended(reason);
  }
}

/** The way from one node to another, and what networks do to it. */
export class SimulatedWay {
  readonly #time: FakeClock;
  readonly #to: () => StreamTaker | undefined;
  #connections: Connection[] = [];
  partitioned = false;
  frozen = false;
  /** Milliseconds that everything takes, each direction. */
  delay = 1;

  /** `to`: the process at the other end, if there is one. */
  constructor(time: FakeClock, to: () => StreamTaker | undefined) {
    this.#time = time;
    this.#to = to;
  }

  get arrival(): number {
    return this.#time.now() + this.delay;
  }

  /** For a process, which hears of nothing once it is dead. */
  open(events: StreamEvents, dead: () => boolean): UpstreamStream {
    const living: StreamEvents = {
      received: (message) => !dead() && events.received(message),
      drained: () => !dead() && events.drained(),
      ended: (reason) => !dead() && events.ended(reason),
    };
    const to = this.#to();
    if (this.partitioned || to?.listening !== true) return this.#refuse(living);
    const connection = new Connection(this, living);
    this.#connections.push(connection);
    to.accept(connection.server.call);
    return {
      write: (message) => {
        if (!dead() && connection.client) connection.send(message);
        return true;
      },
      end: () => connection.endUp('half'),
      cancel: () => connection.abandon(),
    };
  }

  /** Everything gets through again. */
  heal(): void {
    this.partitioned = false;
    this.frozen = false;
    this.delay = 1;
  }

  pump(): void {
    if (this.frozen) return;
    for (const connection of this.#connections) connection.pump(this.#time.now());
    this.#connections = this.#connections.filter((connection) => !connection.over);
  }

  cut(): void {
    for (const connection of this.#connections) connection.cut();
  }

  /** The process at this end is gone. */
  clientDied(): void {
    for (const connection of this.#connections) connection.abandon();
  }

  reorder(milliseconds: number): void {
    for (const connection of this.#connections)
      if (connection.client) connection.reorder(this.#time.now() + milliseconds);
  }

  #refuse(events: StreamEvents): UpstreamStream {
    let wanted = true;
    this.#time.after(this.delay, () => wanted && events.ended(GONE));
    return {
      write: () => true,
      end: () => undefined,
      cancel: () => {
        wanted = false;
      },
    };
  }

  /** What the client has sent comes a second time, on a stream of its own, and further than it has been read, perhaps. */
  duplicate(): void {
    const to = this.#to();
    if (to?.listening !== true) return;
    for (const { sent, client } of [...this.#connections]) {
      if (!client || sent.length === 0) continue;
      const stray = new Connection(this, undefined);
      this.#connections.push(stray);
      to.accept(stray.server.call);
      for (const message of sent) stray.send(message);
      this.#time.after(STRAY_LIFE, () => stray.cut());
    }
  }
}
