import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { Clock, Timer } from '../../runtime/clock.ts';
import { decodeDownward } from '../protocol/downward.ts';
import { type Ack, type Hello, type Position, PROTOCOL_VERSION, type Welcome } from '../protocol/messages.ts';
import { encodeHello, encodeUpwardHeartbeat } from '../protocol/upward.ts';
import { encodeBatch } from '../protocol/write-batch.ts';
import type { OpenStream, StreamEvents, UpstreamStream } from './grpc-stream.ts';
import type { NamedEntities } from './named-entities.ts';
import type { Outbox, Resumed } from './outbox.ts';
import { failureOf, refused, retry, type StreamFailure, type StreamStatus } from './stream-failure.ts';

/** A peer that has not been heard for so many heartbeats is gone. */
const SILENT_PERIODS = 3;
const FRESH_LANE = 0;

export interface SessionOptions {
  readonly address: string;
  readonly hello: Hello;
  readonly outbox: Outbox;
  readonly named: NamedEntities;
  readonly clock: Clock;
  readonly open: OpenStream;
  /** Milliseconds to the Welcome. */
  readonly welcomeTimeout: number;
  /** Most bytes of blocks in a batch. */
  readonly maxBatchBytes: number;
}

/** What the forwarder hears of a session. */
export interface SessionEvents {
  welcomed(welcome: Welcome): void;
  acknowledged(ack: Ack): void;
  /** Every heartbeat period. */
  beat(): void;
  /** The upstream is not where this node thinks it is: nothing has been sent. The session has ended. */
  outOfStep(resumed: Exclude<Resumed, 'in-step'>): void;
  /** The last event, unless the forwarder itself closes the session. */
  failed(failure: StreamFailure): void;
}

/** One stream to an upstream, from Hello to its end. */
export class ForwardSession implements StreamEvents {
  readonly #options: SessionOptions;
  readonly #events: SessionEvents;
  readonly #writer = new ByteWriter(65_536);
  #stream: UpstreamStream | undefined;
  #timer: Timer | undefined;
  #welcome: Welcome | undefined;
  #lastHeard = 0;
  #writable = true;
  #credit = 0;
  /** Bytes of the batches written here and not acknowledged, oldest first. */
  readonly #underWay: { readonly sequence: number; readonly bytes: number }[] = [];
  #bytesUnderWay = 0;
  #finishing = false;
  #halfClosed = false;

  constructor(options: SessionOptions, events: SessionEvents) {
    this.#options = options;
    this.#events = events;
  }

  start(): void {
    const { address, hello, clock, open, welcomeTimeout } = this.#options;
    this.#stream = open(address, this);
    this.#timer = clock.after(welcomeTimeout, () =>
      this.#fail(retry(`${address} has not answered within ${welcomeTimeout} ms.`)),
    );
    this.#stream.write(encodeHello(hello));
  }

  /** Writes as many batches as credit and transport allow. */
  pump(): void {
    if (this.#welcome === undefined) return;
    while (this.#stream !== undefined && this.#writable && this.#bytesUnderWay < this.#credit)
      if (!this.#writeNext(this.#welcome)) break;
    if (this.#finishing && !this.#halfClosed && this.#options.outbox.allWritten) {
      this.#halfClosed = true;
      this.#stream?.end();
    }
  }

  /** Says that no more comes once everything is written: the upstream then acknowledges it without delay. */
  finish(): void {
    this.#finishing = true;
    this.pump();
  }

  close(): void {
    this.#timer?.cancel();
    this.#stream?.cancel();
    this.#stream = undefined;
  }

  received(bytes: Buffer): void {
    this.#lastHeard = this.#options.clock.now();
    try {
      const message = decodeDownward(bytes);
      if (message.kind === 'welcome') this.#take(message.welcome);
      else if (message.kind === 'ack') this.#acknowledge(message.ack);
    } catch (error) {
      if (!(error instanceof MalformedBytes)) throw error;
      this.#fail(retry(`${this.#options.address} sent what this node cannot read: ${error.message}`));
    }
  }

  drained(): void {
    this.#writable = true;
    this.pump();
  }

  ended(status: StreamStatus): void {
    this.#fail(failureOf(status, this.#options.address));
  }

  #take(welcome: Welcome): void {
    const { address, hello, outbox } = this.#options;
    if (this.#welcome !== undefined) throw new MalformedBytes('A second Welcome.');
    if (welcome.protocolVersion !== PROTOCOL_VERSION) {
      this.#fail(refused(`${address} speaks version ${welcome.protocolVersion}, this node ${PROTOCOL_VERSION}.`));
      return;
    }
    if (welcome.verdicts.length !== hello.metrics.length || welcome.heartbeatMs === 0)
      throw new MalformedBytes('A Welcome that does not answer this Hello.');
    const resumed = outbox.resume(welcome.durable.find(isFresh)?.sequence ?? 0);
    if (resumed === 'in-step') {
      this.#open(welcome);
      return;
    }
    this.close();
    this.#events.outOfStep(resumed);
  }

  #open(welcome: Welcome): void {
    this.#welcome = welcome;
    this.#credit = welcome.creditBytes;
    this.#timer?.cancel();
    this.#timer = this.#options.clock.every(welcome.heartbeatMs, () => this.#beat(welcome.heartbeatMs));
    this.#events.welcomed(welcome);
    this.pump();
  }

  #acknowledge(ack: Ack): void {
    if (this.#welcome === undefined) throw new MalformedBytes('An Ack before the Welcome.');
    this.#credit = ack.creditBytes;
    const fresh = ack.durable.find(isFresh);
    if (fresh !== undefined) this.#settle(fresh.sequence);
    this.#events.acknowledged(ack);
    this.pump();
  }

  #settle(sequence: number): void {
    if (!this.#options.outbox.acknowledge(sequence))
      throw new MalformedBytes(`An Ack of batch ${sequence}, which was not sent.`);
    while (this.#underWay[0] !== undefined && this.#underWay[0].sequence <= sequence)
      this.#bytesUnderWay -= this.#underWay.shift()!.bytes;
  }

  /** False when there is nothing more to write. */
  #writeNext({ maxBatchBytes }: Welcome): boolean {
    const { outbox, named, address } = this.#options;
    const blockBytes = Math.min(this.#options.maxBatchBytes, maxBatchBytes);
    const batch = outbox.next({ blockBytes, messageBytes: maxBatchBytes });
    if (batch === undefined) return false;
    const { sequence, content, watermark } = batch;
    const entities = named.newIn(content);
    const message = encodeBatch(
      { lane: FRESH_LANE, sequence, blocks: content.blocks, watermark },
      entities,
      this.#writer,
    );
    if (message.length > maxBatchBytes) {
      this.#fail(
        refused(`${address} takes batches of ${maxBatchBytes} bytes; batch ${sequence} has ${message.length}.`),
      );
      return false;
    }
    this.#underWay.push({ sequence, bytes: message.length });
    this.#bytesUnderWay += message.length;
    this.#write(message);
    return true;
  }

  #beat(period: number): void {
    const { clock, outbox, address } = this.#options;
    if (clock.now() - this.#lastHeard > period * SILENT_PERIODS) {
      this.#fail(retry(`${address} has been silent for ${SILENT_PERIODS} heartbeats.`));
      return;
    }
    if (this.#writable && !this.#halfClosed)
      this.#write(encodeUpwardHeartbeat({ clockMs: clock.now(), watermark: outbox.watermark }));
    this.#events.beat();
  }

  #write(message: Buffer): void {
    this.#writable = this.#stream?.write(message) ?? false;
  }

  #fail(failure: StreamFailure): void {
    if (this.#stream === undefined) return;
    this.close();
    this.#events.failed(failure);
  }
}

function isFresh({ lane }: Position): boolean {
  return lane === FRESH_LANE;
}
