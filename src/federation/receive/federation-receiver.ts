import { status } from '@grpc/grpc-js';
import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import type { FlushControl, FlushParticipant, MergedPosition } from '../../runtime/flush.ts';
import type { Kernel } from '../../runtime/kernel.ts';
import type { ProducerPosition } from '../../storage/storage.ts';
import type { Hello } from '../protocol/messages.ts';
import type { ReceiveLinkStatus } from '../status.ts';
import { checkHello } from './check-hello.ts';
import { Producer } from './producer.ts';
import type { ReceiveLimits } from './receive-limits.ts';
import { type ExchangeCall, ReceiveSession, type SessionHost } from './receive-session.ts';
import { StreamRefusal } from './stream-refusal.ts';

export interface ReceiverOptions {
  readonly kernel: Kernel;
  readonly flush: FlushControl;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits: ReceiveLimits;
  /** This node's own cluster name; empty when it has none. */
  readonly cluster: string;
  /** The names under which this node forwards. */
  readonly forwardsAs: () => readonly string[];
  /** What the store says is durable. */
  readonly positions: readonly ProducerPosition[];
}

/** Takes the streams of those that forward to this node, and keeps account of what is merged and what is durable. */
export class FederationReceiver implements FlushParticipant, SessionHost {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits: ReceiveLimits;
  readonly cluster: string;
  readonly #flush: FlushControl;
  readonly #forwardsAs: () => readonly string[];
  readonly #producers = new Map<string, Producer>();
  readonly #sessions = new Set<ReceiveSession>();
  /** The stream of each producer that has one. */
  readonly #live = new Map<Producer, ReceiveSession>();
  readonly #endings = new Map<string, number>();
  #flushing = false;
  #flushAgain = false;
  #quiescing = false;

  constructor(options: ReceiverOptions) {
    this.kernel = options.kernel;
    this.clock = options.clock;
    this.log = options.log;
    this.limits = options.limits;
    this.cluster = options.cluster;
    this.#flush = options.flush;
    this.#forwardsAs = options.forwardsAs;
    for (const { cluster, producer, lane, epoch, sequence } of options.positions)
      this.#remember(cluster, producer).restore(lane, epoch, sequence);
  }

  /** A stream has been opened. */
  accept(call: ExchangeCall): void {
    const session = new ReceiveSession(call, this);
    this.#sessions.add(session);
    const { maxStreams } = this.limits;
    if (this.#quiescing) session.end(status.UNAVAILABLE, 'This node is going down.');
    else if (this.#sessions.size > maxStreams)
      session.end(status.RESOURCE_EXHAUSTED, `This node takes ${maxStreams} streams, and has as many.`);
  }

  admit(hello: Hello, session: ReceiveSession): Producer {
    checkHello(
      hello,
      [this.cluster, ...this.#forwardsAs()].filter((name) => name !== ''),
    );
    const known = this.#producers.get(keyOf(hello.cluster, hello.producer));
    if (known === undefined && this.#producers.size >= this.limits.maxProducers)
      throw new StreamRefusal(
        status.RESOURCE_EXHAUSTED,
        `This node remembers ${this.limits.maxProducers} producers, and ${hello.producer} of ${hello.cluster} is new.`,
      );
    const earlier = known && this.#live.get(known);
    const newest = Math.max(known?.epoch ?? 0, earlier?.hello?.epoch ?? 0);
    if (hello.epoch < newest)
      throw new StreamRefusal(
        status.FAILED_PRECONDITION,
        `Producer ${hello.producer} of ${hello.cluster} has started again since: its epoch is ${newest}, not ` +
          `${hello.epoch}. Give every node of a cluster a producer name of its own.`,
      );
    const producer = known ?? this.#remember(hello.cluster, hello.producer);
    earlier?.end(status.ABORTED, 'A newer stream of the same producer has taken over.');
    this.#live.set(producer, session);
    return producer;
  }

  left(session: ReceiveSession, code: number): void {
    const name = status[code] ?? `${code}`;
    this.#endings.set(name, (this.#endings.get(name) ?? 0) + 1);
    this.#sessions.delete(session);
    for (const [producer, live] of this.#live) if (live === session) this.#live.delete(producer);
    this.#forgetUnused();
  }

  merged(): readonly MergedPosition[] {
    return [...this.#producers.values()].flatMap((producer) => producer.merged());
  }

  durable(positions: readonly MergedPosition[]): void {
    const settled = new Set<Producer>();
    for (const position of positions) {
      const producer = this.#producers.get(keyOf(position.cluster, position.producer));
      if (producer === undefined) continue;
      producer.settle(position);
      settled.add(producer);
    }
    for (const producer of settled) this.#live.get(producer)?.acknowledge();
  }

  /** Does not pile up: while a flush is under way the next one waits for it, once. */
  flushSoon(): void {
    this.#flushAgain = this.#flushing;
    if (this.#flushing) return;
    this.#flushing = true;
    this.#flush.flush().then(
      () => this.#flushed(this.#flushAgain),
      (error: unknown) => {
        // What the store refused is tried again at the next period.
        this.log.warn({ err: error }, 'a flush that a federation stream waits for has failed');
        this.#flushed(false);
      },
    );
  }

  /** Streams that have ended since start, by the name of their status. */
  get endings(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#endings);
  }

  links(): readonly ReceiveLinkStatus[] {
    return [...this.#producers.values()].map((producer) => {
      const session = this.#live.get(producer);
      return producer.status(session !== undefined, session?.hello?.members ?? []);
    });
  }

  /** Makes durable and acknowledges what is merged, takes no more, and ends the streams. */
  async quiesce(): Promise<void> {
    this.#quiescing = true;
    try {
      if (this.merged().length > 0) await this.#flush.flush();
    } finally {
      for (const session of [...this.#sessions]) session.end(status.UNAVAILABLE, 'This node is going down.');
    }
  }

  #flushed(again: boolean): void {
    this.#flushing = false;
    this.#flushAgain = false;
    if (again) this.flushSoon();
  }

  #remember(cluster: string, name: string): Producer {
    const key = keyOf(cluster, name);
    const producer = this.#producers.get(key) ?? new Producer(cluster, name);
    this.#producers.set(key, producer);
    return producer;
  }

  /** Who has said Hello and sent nothing leaves no trace. */
  #forgetUnused(): void {
    for (const [key, producer] of this.#producers)
      if (!producer.known && !this.#live.has(producer)) this.#producers.delete(key);
  }
}

function keyOf(cluster: string, producer: string): string {
  return JSON.stringify([cluster, producer]);
}
