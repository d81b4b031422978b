import { type ServerDuplexStream, status } from '@grpc/grpc-js';
import type { Logger } from 'pino';
import { MalformedBytes } from '../../runtime/bytes/malformed.ts';
import type { Timer } from '../../runtime/clock.ts';
import { encodeAck, encodeDownwardHeartbeat, encodeWelcome } from '../protocol/downward.ts';
import { type Heartbeat, type Hello, PROTOCOL_VERSION } from '../protocol/messages.ts';
import { decodeUpward } from '../protocol/upward.ts';
import { BatchIntake, type IntakeHost } from './batch-intake.ts';
import type { Producer, SessionStatus } from './producer.ts';
import { ReadingBrakes } from './reading-brakes.ts';
import { ENVELOPE_BYTES } from './receive-limits.ts';
import { StreamRefusal } from './stream-refusal.ts';
import type { StreamTurns } from './stream-turns.ts';

export type ExchangeCall = ServerDuplexStream<Buffer, Buffer>;

/** A peer that has not been heard for so many heartbeats is gone. */
const SILENT_PERIODS = 3;
/** grpc sends a status as a header, which has little room. */
const MAX_REASON_LENGTH = 1_000;

export interface SessionHost extends IntakeHost {
  readonly log: Logger;
  /** This node's own cluster name; empty when it has none. */
  readonly cluster: string;
  /** Of all streams of this node. */
  readonly turns: StreamTurns;
  /**
   * Takes the session for its producer; undefined when the stream has ended meanwhile. Throws a StreamRefusal, or
   * MalformedBytes.
   */
  admit(hello: Hello, session: ReceiveSession, call: ExchangeCall): Promise<Producer | undefined>;
  /** The session has ended, with a gRPC status code. */
  left(session: ReceiveSession, code: number): void;
}

/** What a session is once its Hello has been taken. */
interface Opened {
  readonly producer: Producer;
  readonly intake: BatchIntake;
}

/** One stream from a producer. Whatever goes wrong in it ends this stream, with a sentence, and nothing else. */
export class ReceiveSession {
  readonly #call: ExchangeCall;
  readonly #host: SessionHost;
  readonly #brakes: ReadingBrakes;
  #hello: Hello | undefined;
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
    // The producer could not be heard for as long as its stream was not read.
    this.#brakes = new ReadingBrakes(call, () => {
      this.#lastHeard = clock.now();
    });
    this.#lastHeard = clock.now();
    this.#timer = clock.after(limits.helloTimeout, () =>
      this.end(status.DEADLINE_EXCEEDED, `No Hello has come within ${limits.helloTimeout} ms.`),
    );
    call.on('data', (message: Buffer) => this.#inTurn(message.length, () => this.#receive(message)));
    call.on('end', () => this.#inTurn(0, () => void this.#halfClose()));
    call.on('drain', () => this.#acknowledgeIfOwed());
    call.on('cancelled', () => this.#leave(status.CANCELLED, 'the producer has gone'));
  }

  /** From its coming on, also while it is being considered. */
  get hello(): Hello | undefined {
    return this.#hello;
  }

  /** Whether its Hello has been answered. */
  get welcomed(): boolean {
    return this.#opened !== undefined;
  }

  get ended(): boolean {
    return this.#ended;
  }

  get status(): SessionStatus {
    return { members: this.#hello?.members ?? [], paused: this.#opened !== undefined && this.#brakes.holding };
  }

  /** More of what was merged here may be durable now. */
  acknowledge(): void {
    if (this.#opened === undefined || this.#ended) return;
    this.#opened.intake.settle();
    this.#ackOwed = true;
    this.#acknowledgeIfOwed();
    this.#finishWhenDurable();
  }

  /** The tables have been handed over, and are empty again. */
  tablesEmptied(): void {
    this.#opened?.intake.tablesEmptied();
  }

  /** Ends the stream with a status and a sentence. */
  end(code: number, reason: string): void {
    if (!this.#leave(code, reason)) return;
    // Strings of the peer may be in it; a status takes no half of a surrogate pair.
    const details = reason.toWellFormed().slice(0, MAX_REASON_LENGTH);
    this.#call.emit('error', { code, details });
    this.#brakes.releaseAll();
  }

  /** Does a step of the conversation when it is this stream's turn, which is not read on until it is done. */
  #inTurn(bytes: number, step: () => Iterable<undefined> | undefined): void {
    if (this.#ended) return;
    this.#lastHeard = this.#host.clock.now();
    if (!this.#host.turns.take(this, bytes, this.#slicesOf(step))) this.#brakes.hold('turn');
  }

  /** What the step throws ends the stream; a stream that has ended meanwhile goes no further. */
  *#slicesOf(step: () => Iterable<undefined> | undefined): Generator<undefined, void> {
    try {
      if (!this.#ended)
        for (const _slice of step() ?? []) {
          yield;
          if (this.#ended) break;
        }
    } catch (error) {
      this.#fail(error);
    }
    this.#brakes.release('turn');
  }

  /** Runs a step of the conversation; what it throws ends the stream. */
  #guard(step: () => void): void {
    if (this.#ended) return;
    try {
      step();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (error instanceof StreamRefusal) this.end(error.code, error.message);
    else if (error instanceof MalformedBytes) this.end(status.INVALID_ARGUMENT, error.message);
    else {
      this.#host.log.error({ err: error, ...this.#who() }, 'a federation stream failed on an error of this node');
      this.end(status.INTERNAL, "The stream failed on an error of this node; the node's log says more.");
    }
  }

  *#receive(message: Buffer): Generator<undefined, void> {
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
    else if (yield* this.#opened.intake.take(upward.content, message.length)) this.acknowledge();
  }

  /** What comes behind the Hello waits until it is answered. */
  #open(hello: Hello): void {
    if (this.#hello !== undefined) throw new MalformedBytes('A stream has one Hello.');
    this.#hello = hello;
    this.#brakes.hold('hello');
    const { clock, limits } = this.#host;
    this.#timer.cancel();
    this.#timer = clock.after(limits.helloTimeout, () =>
      this.end(status.UNAVAILABLE, `This node could not answer the Hello within ${limits.helloTimeout} ms.`),
    );
    this.#host.admit(hello, this, this.#call).then(
      (producer) => this.#guard(() => producer !== undefined && this.#begin(hello, producer)),
      (error: unknown) => this.#fail(error),
    );
  }

  #begin(hello: Hello, producer: Producer): void {
    const { clock, limits, log } = this.#host;
    const arrived = this.#lastHeard;
    const intake = new BatchIntake(this.#host, hello, producer, this.#brakes);
    this.#opened = { producer, intake };
    this.#timer.cancel();
    this.#timer = clock.every(limits.heartbeatPeriod, () => this.#beat());
    this.#compareClocks(hello.clockMs, arrived, producer);
    this.#welcome(this.#opened);
    const accepted = intake.verdicts.filter((verdict) => verdict.accepted).length;
    const { program, epoch } = hello;
    const durable = producer.progress.durableLanes();
    log.info({ ...this.#who(), program, metrics: accepted, epoch, durable }, 'a cluster forwards to this node');
    this.#brakes.release('hello');
  }

  #welcome({ producer, intake }: Opened): void {
    const { limits, clock, cluster } = this.#host;
    this.#call.write(
      encodeWelcome({
        protocolVersion: PROTOCOL_VERSION,
        cluster,
        verdicts: intake.verdicts,
        durable: producer.progress.durableLanes(),
        creditBytes: limits.creditBytes,
        heartbeatMs: limits.heartbeatPeriod,
        clockMs: clock.now(),
        maxBatchBytes: limits.maxBatchBytes,
      }),
    );
  }

  #hear({ clockMs, watermark }: Heartbeat, producer: Producer): void {
    this.#compareClocks(clockMs, this.#host.clock.now(), producer);
    producer.progress.raiseWatermark(watermark);
  }

  #compareClocks(peerClock: number, now: number, { clockOffset }: Producer): void {
    clockOffset.add(peerClock, now);
    const { log, limits } = this.#host;
    const crossed = clockOffset.crossed(limits.maxClockOffset);
    const detail = { ...this.#who(), clockOffset: clockOffset.milliseconds };
    if (crossed === 'beyond') log.warn(detail, "a producer's clock differs from this node's; check both");
    if (crossed === 'back') log.info(detail, "a producer's clock agrees with this node's again");
  }

  /** The producer has no more to send, and waits for the acknowledgement of what it has sent. */
  #halfClose(): void {
    if (this.#opened === undefined) throw new MalformedBytes('A stream has ended before its Hello.');
    this.#halfClosed = true;
    if (!this.#opened.intake.durable) this.#host.flushSoon();
    this.#finishWhenDurable();
  }

  #finishWhenDurable(): void {
    if (!this.#halfClosed || this.#opened?.intake.durable === false || this.#ackOwed) return;
    if (this.#leave(status.OK, 'the producer has sent everything')) this.#call.end();
  }

  #acknowledgeIfOwed(): void {
    if (!this.#ackOwed || this.#opened === undefined || this.#ended || this.#call.writableNeedDrain) return;
    this.#ackOwed = false;
    const { progress, refused } = this.#opened.producer;
    const durable = progress.durableLanes();
    this.#call.write(encodeAck({ durable, refusals: refused.take(), creditBytes: this.#host.limits.creditBytes }));
  }

  #beat(): void {
    const { clock, limits } = this.#host;
    const speechless = this.#halfClosed || this.#brakes.holding;
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
    this.#opened?.intake.stop();
    this.#host.left(this, code);
    this.#host.log.info({ ...this.#who(), reason }, 'a federation stream has ended');
    return true;
  }

  #who(): { readonly cluster?: string; readonly producer?: string; readonly peer: string } {
    const peer = this.#call.getPeer();
    if (this.#hello === undefined) return { peer };
    const { cluster, producer } = this.#hello;
    return { cluster, producer, peer };
  }
}
