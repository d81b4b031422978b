import { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { Clock, Timer } from '../../runtime/clock.ts';
import { RoundBudget } from '../../runtime/round-budget.ts';
import { decodeDownward } from '../protocol/downward.ts';
import { type Ack, type Hello, PROTOCOL_VERSION, type Welcome } from '../protocol/messages.ts';
import { encodeHello, encodeUpwardHeartbeat } from '../protocol/upward.ts';
import { encodeBatch } from '../protocol/write-batch.ts';
import type { Announcement } from './announcement.ts';
import { BufferError } from './buffer/buffer-error.ts';
import type { OpenStream, StreamEvents, UpstreamStream } from './grpc-stream.ts';
import { FRESH, LANES } from './lanes.ts';
import { NamedEntities } from './named-entities.ts';
import type { NumberedBatch, Outbox, Resumed } from './outbox.ts';
import { failureOf, refused, retry, type StreamFailure, type StreamStatus } from './stream-failure.ts';
import type { Traffic } from './traffic.ts';
import { UnderWay } from './under-way.ts';

/** A peer that has not been heard for so many heartbeats is gone. */
const SILENT_PERIODS = 3;
/** Bytes that are encoded and written in a round of the event loop: ten milliseconds or so. */
const BYTES_OF_A_ROUND = 524_288;

export interface SessionOptions {
  readonly address: string;
  readonly hello: Hello;
  /** What the Hello lists. */
  readonly announcement: Announcement;
  readonly outbox: Outbox;
  readonly cluster: string;
  readonly clock: Clock;
  readonly open: OpenStream;
  readonly traffic: Traffic;
  /** Milliseconds to the Welcome, and without an acknowledgement of what is under way. */
  readonly welcomeTimeout: number;
  readonly ackTimeout: number;
  /** Most bytes of blocks in a batch. */
  readonly maxBatchBytes: number;
  /** The part of the credit that the backlog may use. */
  readonly backlogShare: number;
}

/** What the link hears of a session. */
export interface SessionEvents {
  welcomed(welcome: Welcome): void;
  /** `latency`: milliseconds that the last batch that it settles was under way; undefined when it settles none. */
  acknowledged(ack: Ack, latency: number | undefined): void;
  /** Every heartbeat period. */
  beat(): void;
  /** Something waits that uses what the Hello does not list, and all else has been acknowledged. */
  unannounced(): void;
  /** The file buffer keeps a batch from being sent; `pump` tries again. */
  hindered(error: BufferError): void;
  /** The upstream is not where this node thinks it is: nothing has been sent. The session has ended. */
  outOfStep(resumed: Exclude<Resumed, 'in-step'>): void;
  /** The last event, unless the link itself closes the session. */
  failed(failure: StreamFailure): void;
}

/** One stream to an upstream, from Hello to its end. */
export class ForwardSession implements StreamEvents {
  readonly #options: SessionOptions;
  readonly #events: SessionEvents;
  readonly #writer = new ByteWriter(65_536);
  readonly #named = new NamedEntities();
  readonly #underWay: UnderWay;
  readonly #budget = new RoundBudget(BYTES_OF_A_ROUND, () => this.pump());
  #stream: UpstreamStream | undefined;
  #timer: Timer | undefined;
  #welcome: Welcome | undefined;
  #lastHeard = 0;
  #writable = true;
  #credit = 0;
  #finishing = false;
  #halfClosed = false;

  constructor(options: SessionOptions, events: SessionEvents) {
    this.#options = options;
    this.#events = events;
    this.#underWay = new UnderWay(options.clock);
  }

  start(): void {
    const { address, hello, clock, open, welcomeTimeout } = this.#options;
    try {
      this.#stream = open(address, this);
    } catch (error) {
      // Certificates, for one, that cannot be used.
      this.#events.failed(refused(error instanceof Error ? error.message : String(error)));
      return;
    }
    this.#timer = clock.after(welcomeTimeout, () =>
      this.#fail(retry(`${address} has not answered within ${welcomeTimeout} ms.`)),
    );
    this.#stream.write(encodeHello(hello));
  }

  /** Writes as many batches as credit and transport allow, the fresh ones first; a large flush over several rounds. */
  pump(): void {
    if (this.#welcome === undefined) return;
    for (const lane of LANES) while (this.#hasRoom(lane)) if (!this.#writeNext(lane, this.#welcome)) break;
    if (this.#stream === undefined) return;
    if (this.#finishing && !this.#halfClosed && this.#options.outbox.allWritten) {
      this.#halfClosed = true;
      this.#stream.end();
    }
    if (this.#underWay.empty && this.#options.outbox.unannounced) this.#events.unannounced();
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
    const resumed = outbox.resume(welcome.durable);
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
    this.#options.announcement.answer(welcome.verdicts);
    this.#timer?.cancel();
    this.#timer = this.#options.clock.every(welcome.heartbeatMs, () => this.#beat(welcome.heartbeatMs));
    this.#events.welcomed(welcome);
    this.pump();
  }

  #acknowledge(ack: Ack): void {
    if (this.#welcome === undefined) throw new MalformedBytes('An Ack before the Welcome.');
    this.#credit = ack.creditBytes;
    if (!this.#options.outbox.acknowledge(ack.durable))
      throw new MalformedBytes('An Ack of a batch that was not sent.');
    const latency = this.#underWay.settle(ack.durable);
    if (latency !== undefined) this.#options.traffic.latency = latency;
    this.#events.acknowledged(ack, latency);
    this.pump();
  }

  /** The backlog has a share of the credit only, so that there is room for what is fresh. */
  #hasRoom(lane: number): boolean {
    if (this.#stream === undefined || !this.#writable || this.#halfClosed || !this.#budget.left) return false;
    const share = this.#credit * this.#options.backlogShare;
    return this.#underWay.bytes < this.#credit && (lane === FRESH || this.#underWay.bytesOf(lane) < share);
  }

  /** False when there is nothing more to write in the lane. */
  #writeNext(lane: number, { maxBatchBytes }: Welcome): boolean {
    const blockBytes = Math.min(this.#options.maxBatchBytes, maxBatchBytes);
    try {
      const { outbox, announcement } = this.#options;
      const batch = outbox.next(lane, announcement, { blockBytes, messageBytes: maxBatchBytes });
      return batch !== undefined && this.#writeBatch(batch, maxBatchBytes);
    } catch (error) {
      if (!(error instanceof BufferError)) throw error;
      this.#events.hindered(error);
      return false;
    }
  }

  #writeBatch(batch: NumberedBatch, maxBatchBytes: number): boolean {
    const { lane, sequence, first } = batch;
    const message = this.#encode(batch);
    if (message.length > maxBatchBytes) {
      const { address } = this.#options;
      const remedy = 'raise maxBatchBytes of its receiver-federation';
      const which = `batch ${sequence} of lane ${lane} has ${message.length}`;
      this.#fail(refused(`${address} takes batches of ${maxBatchBytes} bytes; ${which}: ${remedy}.`));
      return false;
    }
    const { traffic } = this.#options;
    traffic.batches++;
    traffic.bytes += message.length;
    if (!first) traffic.resent++;
    this.#underWay.add({ lane, sequence, bytes: message.length });
    this.#budget.spend(message.length);
    this.#write(message);
    return true;
  }

  #encode({ lane, sequence, content, watermark }: NumberedBatch): Buffer {
    const { announcement, cluster } = this.#options;
    const { lexicon, rows, increments } = content;
    const batch = {
      lane,
      sequence,
      blocks: content.blocks.map(({ metric, bytes }) => ({ metric: announcement.metric(lexicon, metric), bytes })),
      watermark,
      increments: increments === rows ? undefined : increments,
      gaps: content.gaps.map((gap) => ({ ...gap, cluster: gap.cluster === cluster ? '' : gap.cluster })),
    };
    return encodeBatch(batch, this.#named.newIn(content, announcement), this.#writer);
  }

  #beat(period: number): void {
    const { clock, outbox, address, ackTimeout } = this.#options;
    if (clock.now() - this.#lastHeard > period * SILENT_PERIODS) {
      this.#fail(retry(`${address} has been silent for ${SILENT_PERIODS} heartbeats.`));
      return;
    }
    if (this.#underWay.waited > ackTimeout) {
      this.#fail(retry(`${address} has acknowledged nothing for ${ackTimeout} ms.`));
      return;
    }
    if (this.#writable && !this.#halfClosed)
      this.#write(encodeUpwardHeartbeat({ clockMs: clock.now(), watermark: outbox.watermark }));
    this.#events.beat();
    this.pump();
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
