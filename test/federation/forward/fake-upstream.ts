import { status } from '@grpc/grpc-js';
import type { OpenStream, StreamEvents } from '../../../src/federation/forward/grpc-stream.ts';
import { encodeAck, encodeDownwardHeartbeat, encodeWelcome } from '../../../src/federation/protocol/downward.ts';
import type { EpochAccount, Hello } from '../../../src/federation/protocol/messages.ts';
import {
  batchBlocks,
  batchEntities,
  readBatchHeader,
  readEntityEntry,
} from '../../../src/federation/protocol/read-batch.ts';
import { readBlock } from '../../../src/federation/protocol/read-block.ts';
import { decodeUpward } from '../../../src/federation/protocol/upward.ts';
import { percent } from '../fake-program.ts';

/** What an upstream has got: once merged, then durable. */
class Received {
  /** Total of calls by `metric/minute/entity`. */
  readonly totals = new Map<string, number>();
  /** Highest batch by `epoch/lane`. */
  readonly positions = new Map<string, number>();
  /** Increments that have come, and those reported as gaps, by epoch. */
  readonly accounted = new Map<number, number>();
  readonly gaps = new Map<string, number>();
  increments = 0;
  lost = 0;
  epoch = 0;
  watermark = -1;

  copy(): Received {
    const copy = new Received();
    for (const part of ['totals', 'positions', 'accounted', 'gaps'] as const)
      for (const [key, value] of this[part]) (copy[part] as Map<unknown, number>).set(key, value);
    const { increments, lost, epoch, watermark } = this;
    return Object.assign(copy, { increments, lost, epoch, watermark });
  }
}

interface Live {
  readonly events: StreamEvents;
  readonly inbox: Buffer[];
  readonly names: Map<string, readonly string[]>;
  hello: Hello | undefined;
  ended: boolean;
}

const LIMITS = { maxRows: 100_000, maxTableWidth: 100, maxEntityIndex: 100_000 };

/**
 * An upstream in memory that takes in what it is told to: it dedupes as the receiver does, and loses what is not durable
 * when it crashes. Whatever breaks the protocol throws.
 */
export class FakeUpstream {
  merged = new Received();
  #durable = new Received();
  #live: Live | undefined;
  /** Credit, for the next Welcome. */
  credit = 1_000_000;
  maxBatchBytes = 1_000_000;
  /** Names of metrics that are not taken. */
  readonly refused = new Set<string>();
  reachable = true;
  duplicates = 0;
  hellos: Hello[] = [];
  /** Every batch merged, as `epoch/lane/sequence`. */
  readonly batches: { readonly lane: number; readonly sequence: number; readonly watermark: number | undefined }[] = [];
  onWatermark: (minute: number) => void = () => undefined;

  readonly open: OpenStream = (_address, events) => {
    const live: Live = { events, inbox: [], names: new Map(), hello: undefined, ended: false };
    this.#live = live;
    return {
      write: (message) => {
        live.inbox.push(message);
        return true;
      },
      end: () => {
        live.ended = true;
      },
      cancel: () => {
        if (this.#live === live) this.#live = undefined;
      },
    };
  };

  /** Messages that are on their way here. */
  get waiting(): number {
    return this.#live?.inbox.length ?? 0;
  }

  /** Takes in so many messages. */
  deliver(count = Number.POSITIVE_INFINITY): void {
    for (let i = 0; i < count; i++) {
      const live = this.#live;
      const message = this.reachable ? live?.inbox.shift() : undefined;
      if (live === undefined || message === undefined) return;
      this.#take(message, live);
    }
  }

  /** Makes durable what is merged, and acknowledges it when there is somebody to tell. */
  flush(acknowledge = true): void {
    this.#durable = this.merged.copy();
    const live = this.#live;
    if (!acknowledge || live?.hello === undefined) return;
    const { epoch } = live.hello;
    live.events.received(encodeAck({ durable: this.#positionsOf(epoch), refusals: [], creditBytes: this.credit }));
  }

  /** A sign of life, and no more. */
  live(): void {
    this.#live?.events.received(encodeDownwardHeartbeat(0));
  }

  /** What is on its way, in both directions, is lost. */
  cut(): void {
    const live = this.#live;
    this.#live = undefined;
    live?.events.ended({ code: status.UNAVAILABLE, details: 'cut' });
  }

  crash(): void {
    this.merged = this.#durable.copy();
    this.cut();
  }

  /** Comes back with nothing. */
  loseStore(): void {
    this.#durable = new Received();
    this.crash();
  }

  #take(message: Buffer, live: Live): void {
    const upward = decodeUpward(message);
    if (upward.kind === 'hello') this.#greet(upward.hello, live);
    else if (live.hello === undefined) throw new Error('A message has come before the Hello.');
    else if (upward.kind === 'batch') this.#batch(upward.content, live, live.hello);
    else this.#raise(upward.heartbeat.watermark);
  }

  #greet(hello: Hello, live: Live): void {
    this.hellos.push(hello);
    if (hello.epoch < this.merged.epoch) throw new Error(`Epoch ${hello.epoch} comes after ${this.merged.epoch}.`);
    // An account is settled against what is durable.
    if (hello.epoch > this.merged.epoch) this.flush(false);
    for (const account of hello.earlier) if (account.epoch >= this.merged.epoch) this.#settle(account);
    live.hello = hello;
    const verdicts = hello.metrics.map(({ name }) => ({ accepted: !this.refused.has(name), reason: '' }));
    live.events.received(
      encodeWelcome({
        protocolVersion: 1,
        cluster: 'up',
        verdicts,
        durable: this.#positionsOf(hello.epoch),
        creditBytes: this.credit,
        heartbeatMs: 10_000,
        clockMs: hello.clockMs,
        maxBatchBytes: this.maxBatchBytes,
      }),
    );
  }

  /** What an epoch handed on and has not come is lost; said once, since the epoch then has it all. */
  #settle({ epoch, increments }: EpochAccount): void {
    const lost = Math.max(increments - (this.merged.accounted.get(epoch) ?? 0), 0);
    this.merged.lost += lost;
    this.merged.accounted.set(epoch, (this.merged.accounted.get(epoch) ?? 0) + lost);
    this.merged.epoch = Math.max(this.merged.epoch, epoch);
    this.flush(false);
  }

  #batch(content: Uint8Array, live: Live, { epoch, scopes, metrics }: Hello): void {
    const header = readBatchHeader(content);
    const key = `${epoch}/${header.lane}`;
    const next = (this.merged.positions.get(key) ?? 0) + 1;
    if (header.sequence > next) throw new Error(`Batch ${header.sequence} of ${key} where ${next} was expected.`);
    const fresh = header.sequence === next;
    const shapes = metrics.map(({ tag, name }) => {
      return { tag, function: this.refused.has(name) ? undefined : (percent as never) };
    });
    let rows = 0;
    for (const reader of batchEntities(content)) {
      const { scope, index, fields } = readEntityEntry(reader, 10, 1_000);
      if (scopes[scope] === undefined) throw new Error(`There is no scope ${scope}.`);
      live.names.set(`${scope}/${index}`, fields);
    }
    for (const reader of batchBlocks(content)) {
      const block = readBlock(reader, shapes, LIMITS);
      const metric = metrics[block.metric]!;
      rows += block.rows;
      const read = block.content as { wire: Int32Array; columns: { total: Float64Array } } | undefined;
      if (read === undefined) throw new Error(`A block of ${metric.name} has come, which is not taken.`);
      if (!fresh) continue;
      read.wire.forEach((entity, row) => {
        const fields = live.names.get(`${metric.scope}/${entity}`);
        if (fields === undefined) throw new Error(`Entity ${entity} of scope ${metric.scope} has no name.`);
        const total = `${metric.name}/${block.bucket}/${fields.join('.')}`;
        this.merged.totals.set(total, (this.merged.totals.get(total) ?? 0) + read.columns.total[row]!);
      });
    }
    if (!fresh) {
      this.duplicates++;
      return;
    }
    this.merged.positions.set(key, next);
    this.merged.epoch = Math.max(this.merged.epoch, epoch);
    const increments = header.increments ?? rows;
    this.merged.increments += increments;
    let accounted = increments;
    for (const gap of header.gaps) {
      this.merged.gaps.set(gap.reason, (this.merged.gaps.get(gap.reason) ?? 0) + gap.increments);
      accounted += gap.increments;
    }
    this.merged.accounted.set(epoch, (this.merged.accounted.get(epoch) ?? 0) + accounted);
    this.batches.push({ lane: header.lane, sequence: header.sequence, watermark: header.watermark });
    this.#raise(header.watermark);
  }

  #raise(watermark: number | undefined): void {
    if (watermark === undefined || watermark <= this.merged.watermark) return;
    this.merged.watermark = watermark;
    this.onWatermark(watermark);
  }

  #positionsOf(epoch: number) {
    return [0, 1].flatMap((lane) => {
      const sequence = this.#durable.positions.get(`${epoch}/${lane}`);
      return sequence === undefined ? [] : [{ lane, sequence }];
    });
  }
}

export function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
