import { type ServerDuplexStream, status } from '@grpc/grpc-js';
import type { Logger } from 'pino';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { Clock, Timer } from '../../runtime/clock.ts';
import type { Kernel } from '../../runtime/kernel.ts';
import { encodeAck, encodeDownwardHeartbeat, encodeWelcome } from '../protocol/downward.ts';
import { type Heartbeat, type Hello, PROTOCOL_VERSION } from '../protocol/messages.ts';
import { type BatchHeader, readBatchHeader } from '../protocol/read-batch.ts';
import { decodeUpward } from '../protocol/upward.ts';
import { BatchMerger } from './batch-merger.ts';
import type { Producer } from './producer.ts';
import type { ReceiveLimits } from './receive-limits.ts';
import { StreamRefusal } from './stream-refusal.ts';
import { UnflushedBatches } from './unflushed-batches.ts';

export type ExchangeCall = ServerDuplexStream<Buffer, Buffer>;

/** A peer that has not been heard for so many heartbeats is gone. */
const SILENT_PERIODS = 3;
/** Envelope and frame of a Hello or a batch. */
const ENVELOPE_BYTES = 16;
const LANES = 2;
/** grpc sends a status as a header, which has little room. */
const MAX_REASON_LENGTH = 1_000;

export interface SessionHost {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits: ReceiveLimits;
  /** This node's own cluster name; empty when it has none. */
  readonly cluster: string;
  /** Takes the session for its producer, or throws a StreamRefusal. */
  admit(hello: Hello, session: ReceiveSession): Producer;
  /** Wants what is merged to become durable soon. */
  flushSoon(): void;
  /** The session has ended, with a gRPC status code. */
  left(session: ReceiveSession, code: number): void;
}

/** What a session is once its Hello has been taken. */
interface Opened {
  readonly hello: Hello;
  readonly producer: Producer;
  readonly merger: BatchMerger;
}

/** One stream from a producer. Whatever goes wrong in it ends this stream, with a sentence, and nothing else. */
export class ReceiveSession {
  readonly #call: ExchangeCall;
  readonly #host: SessionHost;
  readonly #unflushed = new UnflushedBatches();
  #opened: Opened | undefined;
  #timer: Timer;
  #lastHeard: number;
  #ackOwed = false;
  #halfClosed = false;
  #ended = false;

  constructor(call: ExchangeCall, host: SessionHost) {
    this.#call = call;
    this.#host = host;
    const { clock, limits } = host;
    this.#lastHeard = clock.now();
    this.#timer = clock.after(limits.helloTimeout, () =>
      this.end(status.DEADLINE_EXCEEDED, `No Hello has come within ${limits.helloTimeout} ms.`),
    );
    call.on('data', (message: Buffer) => this.#guard(() => this.#receive(message)));
    call.on('end', () => this.#guard(() => this.#halfClose()));
    call.on('drain', () => this.#acknowledgeIfOwed());
    call.on('cancelled', () => this.#leave(status.CANCELLED, 'the producer has gone'));
  }

  get hello(): Hello | undefined {
    return this.#opened?.hello;
  }

  /** More of what was merged here may be durable now. */
  acknowledge(): void {
    if (this.#opened === undefined || this.#ended) return;
    const { producer, hello } = this.#opened;
    this.#unflushed.settle((lane) => producer.durableOf(hello.epoch, lane));
    this.#ackOwed = true;
    this.#acknowledgeIfOwed();
    if (this.#unflushed.blocks <= this.#host.limits.maxUnflushedBlocks) this.#call.resume();
    this.#finishWhenDurable();
  }

  /** Ends the stream with a status and a sentence. */
  end(code: number, reason: string): void {
    if (!this.#leave(code, reason)) return;
    // Strings of the peer may be in it; a status takes no half of a surrogate pair.
    const details = reason.toWellFormed().slice(0, MAX_REASON_LENGTH);
    this.#call.emit('error', { code, details });
    this.#call.resume();
  }

  /** Runs a step of the conversation; what it throws ends the stream. */
  #guard(step: () => void): void {
    if (this.#ended) return;
    try {
      step();
    } catch (error) {
      if (error instanceof StreamRefusal) this.end(error.code, error.message);
      else if (error instanceof MalformedBytes) this.end(status.INVALID_ARGUMENT, error.message);
      else {
        this.#host.log.error({ err: error, ...this.#who() }, 'a federation stream failed on an error of this node');
        this.end(status.INTERNAL, "The stream failed on an error of this node; the node's log says more.");
      }
    }
  }

  #receive(message: Buffer): void {
    this.#lastHeard = this.#host.clock.now();
    const { maxHelloBytes, maxBatchBytes } = this.#host.limits;
    const most = this.#opened === undefined ? maxHelloBytes : maxBatchBytes;
    if (message.length > most + ENVELOPE_BYTES) {
      const what = this.#opened === undefined ? 'A Hello' : 'A batch';
      throw new StreamRefusal(
        status.RESOURCE_EXHAUSTED,
        `${what} of ${message.length} bytes; this node takes ${most}.`,
      );
    }
    const upward = decodeUpward(message);
    if (upward.kind === 'hello') this.#open(upward.hello);
    else if (this.#opened === undefined) throw new MalformedBytes('The first message of a stream is its Hello.');
    else if (upward.kind === 'heartbeat') this.#hear(upward.heartbeat, this.#opened.producer);
    else this.#take(upward.content, message.length, this.#opened);
  }

  #open(hello: Hello): void {
    if (this.#opened !== undefined) throw new MalformedBytes('A stream has one Hello.');
    const { kernel, clock, limits, log } = this.#host;
    const producer = this.#host.admit(hello, this);
    const merger = new BatchMerger(kernel, clock, limits, hello, producer.refused);
    this.#opened = { hello, producer, merger };
    producer.clockOffset = hello.clockMs - clock.now();
    this.#timer.cancel();
    this.#timer = clock.every(limits.heartbeatPeriod, () => this.#beat());
    this.#welcome(this.#opened);
    const accepted = merger.verdicts.filter((verdict) => verdict.accepted).length;
    log.info({ ...this.#who(), program: hello.program, metrics: accepted }, 'a cluster forwards to this node');
  }

  #welcome({ hello, producer, merger }: Opened): void {
    const { limits, clock, cluster } = this.#host;
    this.#call.write(
      encodeWelcome({
        protocolVersion: PROTOCOL_VERSION,
        cluster,
        verdicts: merger.verdicts,
        durable: producer.durable(hello.epoch),
        creditBytes: limits.creditBytes,
        heartbeatMs: limits.heartbeatPeriod,
        clockMs: clock.now(),
        maxBatchBytes: limits.maxBatchBytes,
      }),
    );
  }

  #hear({ clockMs, watermark }: Heartbeat, producer: Producer): void {
    producer.clockOffset = clockMs - this.#host.clock.now();
    producer.raiseWatermark(watermark);
  }

  #take(content: Uint8Array, bytes: number, opened: Opened): void {
    const header = readBatchHeader(content);
    const { lane, sequence } = header;
    if (lane >= LANES) throw new MalformedBytes(`There is no lane ${lane}.`);
    this.#checkCredit(bytes);
    const { producer, hello, merger } = opened;
    const next = producer.next(hello.epoch, lane);
    if (sequence > next)
      throw new StreamRefusal(status.ABORTED, `Batch ${sequence} of lane ${lane} has come where ${next} was expected.`);
    if (sequence === next) this.#merge(content, header, opened);
    else {
      merger.learn(content);
      producer.duplicateBatches++;
    }
    producer.raiseWatermark(header.watermark);
    this.#unflushed.add({ lane, sequence, bytes, blocks: header.blocks });
    if (sequence <= producer.durableOf(hello.epoch, lane)) this.acknowledge();
    this.#relieve();
  }

  #merge(content: Uint8Array, header: BatchHeader, { producer, hello, merger }: Opened): void {
    const prepared = merger.prepare(content, header);
    // First, so that a batch is not merged again should this node fail in the middle of it.
    producer.advance(hello.epoch, header.lane);
    producer.receivedRows += prepared.rows;
    prepared.merge();
  }

  #checkCredit(bytes: number): void {
    const { creditBytes, maxBatchBytes } = this.#host.limits;
    if (this.#unflushed.bytes + bytes <= creditBytes + maxBatchBytes + ENVELOPE_BYTES) return;
    const underWay = `${this.#unflushed.bytes + bytes} bytes are under way unacknowledged`;
    throw new StreamRefusal(status.RESOURCE_EXHAUSTED, `${underWay}; this node gave credit for ${creditBytes}.`);
  }

  /** Long before the credit is used up the store is asked to flush: a period may be long. */
  #relieve(): void {
    const { creditBytes, maxUnflushedBlocks } = this.#host.limits;
    const crowded = this.#unflushed.blocks > maxUnflushedBlocks;
    if (crowded) this.#call.pause();
    if (crowded || this.#unflushed.bytes > creditBytes / 2) this.#host.flushSoon();
  }

  /** The producer has no more to send, and waits for the acknowledgement of what it has sent. */
  #halfClose(): void {
    if (this.#opened === undefined) throw new MalformedBytes('A stream has ended before its Hello.');
    this.#halfClosed = true;
    if (!this.#unflushed.empty) this.#host.flushSoon();
    this.#finishWhenDurable();
  }

  #finishWhenDurable(): void {
    if (!this.#halfClosed || !this.#unflushed.empty || this.#ackOwed) return;
    if (this.#leave(status.OK, 'the producer has sent everything')) this.#call.end();
  }

  #acknowledgeIfOwed(): void {
    if (!this.#ackOwed || this.#opened === undefined || this.#ended || this.#call.writableNeedDrain) return;
    this.#ackOwed = false;
    const { producer, hello } = this.#opened;
    const durable = producer.durable(hello.epoch);
    const refusals = producer.refused.take();
    this.#call.write(encodeAck({ durable, refusals, creditBytes: this.#host.limits.creditBytes }));
  }

  #beat(): void {
    const { clock, limits } = this.#host;
    const speechless = this.#halfClosed || this.#call.isPaused();
    if (!speechless && clock.now() - this.#lastHeard > limits.heartbeatPeriod * SILENT_PERIODS) {
      this.end(status.DEADLINE_EXCEEDED, `The producer has been silent for ${SILENT_PERIODS} heartbeats.`);
      return;
    }
    if (!this.#call.writableNeedDrain) this.#call.write(encodeDownwardHeartbeat(clock.now()));
  }

  /** False when the session had ended before. */
  #leave(code: number, reason: string): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    this.#timer.cancel();
    this.#host.left(this, code);
    this.#host.log.info({ ...this.#who(), reason }, 'a federation stream has ended');
    return true;
  }

  #who(): { readonly cluster?: string; readonly producer?: string; readonly peer: string } {
    const peer = this.#call.getPeer();
    if (this.#opened === undefined) return { peer };
    const { cluster, producer } = this.#opened.hello;
    return { cluster, producer, peer };
  }
}
