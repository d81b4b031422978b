import { randomUUID } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import type { Logger } from 'pino';
import type { Clock, Timer } from '../../runtime/clock.ts';
import type { FlushControl, FlushParticipant, ForeignBlock, HandedOver } from '../../runtime/flush.ts';
import type { Kernel } from '../../runtime/kernel.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Hello } from '../protocol/messages.ts';
import type { ReceivedClusterStatus, ReceiveLinkStatus } from '../status.ts';
import { Admission, checkEpoch } from './admission.ts';
import { checkHello, checkLoop } from './check-hello.ts';
import { limitsOf } from './cluster-limits.ts';
import { ClusterLosses } from './cluster-losses.ts';
import { ClusterQuota } from './cluster-quota.ts';
import { clusterStatuses } from './cluster-status.ts';
import { HandedOverBatches } from './handed-over-batches.ts';
import { gapMinutes } from './lost-increments.ts';
import type { MergedPosition, Producer } from './producer.ts';
import { isRetired } from './producer-document.ts';
import { Producers } from './producers.ts';
import type { ReceiveLimits } from './receive-limits.ts';
import { type ExchangeCall, ReceiveSession, type SessionHost } from './receive-session.ts';
import { type ProducerSnapshot, SessionLease } from './session-lease.ts';
import { acceptAll, type StreamAuthenticator } from './stream-authenticator.ts';
import { StreamTurns } from './stream-turns.ts';
import { forgetOldDocuments } from './upkeep.ts';

/** So often a node looks at what others over the same store have received, and forgets what is old. */
const UPKEEP_PERIOD_MS = 60_000;
const FORGET_PERIOD_MS = 3_600_000;

const THROWN_AWAY =
  'Another node has taken over a session, so what was not durable here was thrown away: send it again.';
const TAKEN_OVER = 'Another node of this upstream has taken over the session of this producer.';

export interface ReceiverOptions {
  readonly kernel: Kernel;
  readonly flush: FlushControl;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits: ReceiveLimits;
  /** This node's own cluster name; empty when it has none. */
  readonly cluster: string;
  /** The names under which this node forwards. */
  readonly forwardsAs: () => readonly string[];
  readonly authenticator?: StreamAuthenticator;
}

/** Takes the streams of those that forward to this node, and keeps account of what is merged and what is durable. */
export class FederationReceiver implements FlushParticipant, SessionHost {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limits: ReceiveLimits;
  readonly cluster: string;
  readonly turns = new StreamTurns();
  readonly #flush: FlushControl;
  readonly #storage: Storage;
  readonly #forwardsAs: () => readonly string[];
  readonly #authenticator: StreamAuthenticator;
  readonly #producers: Producers;
  readonly #lease: SessionLease;
  readonly #admission: Admission;
  readonly #sessions = new Set<ReceiveSession>();
  /** The stream of each producer that has one. */
  readonly #live = new Map<Producer, ReceiveSession>();
  readonly #endings = new Map<string, number>();
  readonly #quotas = new Map<string, ClusterQuota>();
  readonly #losses: ClusterLosses;
  #foreign: ForeignBlock[] = [];
  #upkeepTimer: Timer | undefined;
  #forgottenAt = 0;
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
    this.#storage = options.storage;
    this.#forwardsAs = options.forwardsAs;
    this.#authenticator = options.authenticator ?? acceptAll;
    this.#producers = new Producers(options.limits);
    this.#losses = new ClusterLosses(options.limits.maxProducers);
    this.#lease = new SessionLease(options.storage, randomUUID());
    this.#admission = new Admission(this.#lease, options.flush, () => gapMinutes(this.clock.now(), this.limits));
  }

  /** Learns what the store knows of producers. Before the first stream. Throws a StorageError. */
  async open(): Promise<void> {
    await this.#producers.load(this.#storage);
    this.#upkeepTimer = this.clock.every(UPKEEP_PERIOD_MS, () => {
      this.#upkeep().catch((error: unknown) => {
        this.log.warn({ err: error }, 'what other nodes have received could not be read; it is tried again');
      });
    });
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

  async admit(hello: Hello, session: ReceiveSession, call: ExchangeCall): Promise<Producer | undefined> {
    checkHello(hello);
    await this.#authenticator.check(call, hello);
    checkLoop(
      hello,
      [this.cluster, ...this.#forwardsAs()].filter((name) => name !== ''),
    );
    if (session.ended) return undefined;
    const producer = this.#producers.admit(hello);
    const earlier = this.#live.get(producer);
    checkEpoch(hello, Math.max(producer.progress.merged.epoch, earlier?.hello?.epoch ?? 0));
    this.#live.set(producer, session);
    earlier?.end(status.ABORTED, 'A newer stream of the same producer has taken over.');
    await this.#admission.admit(producer, hello, () => !session.ended);
    return session.ended ? undefined : producer;
  }

  left(session: ReceiveSession, code: number): void {
    const name = status[code] ?? `${code}`;
    this.#endings.set(name, (this.#endings.get(name) ?? 0) + 1);
    this.#sessions.delete(session);
    for (const [producer, live] of this.#live)
      if (live === session) {
        this.#live.delete(producer);
        // A stream that was never answered is none of this node's to tell of: another one may have the session.
        if (session.welcomed && producer.progress.known) producer.progress.touch(this.clock.now());
      }
    this.#producers.forgetUnused((producer) => this.#live.has(producer));
    const cluster = session.hello?.cluster;
    if (cluster !== undefined && this.#producers.countOf(cluster) === 0) this.#quotas.delete(cluster);
  }

  get passesOn(): boolean {
    return this.limits.passThrough && this.#forwardsAs().length > 0;
  }

  quotaOf(cluster: string): ClusterQuota {
    let quota = this.#quotas.get(cluster);
    if (quota === undefined) {
      quota = new ClusterQuota(limitsOf(cluster, this.limits.quotas), this.clock.now());
      this.#quotas.set(cluster, quota);
    }
    return quota;
  }

  passOn(block: ForeignBlock): void {
    this.#foreign.push(block);
  }

  handOver(): HandedOver {
    const now = this.clock.now();
    for (const [producer, session] of this.#live) if (session.welcomed) producer.progress.stayInTouch(now);
    const snapshots = this.#producers.all.flatMap((producer): ProducerSnapshot[] => {
      const snapshot = producer.progress.handOver();
      return snapshot === undefined ? [] : [{ producer, ...snapshot }];
    });
    const foreign = this.#foreign;
    this.#foreign = [];
    for (const session of this.#sessions) session.tablesEmptied();
    return new HandedOverBatches(snapshots, foreign, this.#receivedUpTo(now), this.#lease, this);
  }

  settled({ producer, brings, gaps }: ProducerSnapshot): void {
    producer.countGaps(gaps);
    for (const gap of gaps) {
      this.#losses.add(gap);
      this.log.warn({ producer: producer.name, ...gap }, 'increments of a cluster are lost and will never come');
    }
    if (brings) this.#live.get(producer)?.acknowledge();
  }

  sessionLost(producer: Producer): void {
    this.#live.get(producer)?.end(status.UNAVAILABLE, TAKEN_OVER);
  }

  /** Rows of all producers were in it: all of them send again what was not durable. */
  discarded(): void {
    this.#foreign = [];
    for (const session of [...this.#live.values()]) if (session.welcomed) session.end(status.UNAVAILABLE, THROWN_AWAY);
    for (const producer of this.#producers.all) producer.takeBack();
    this.#producers.forgetUnused((producer) => this.#live.has(producer));
  }

  /** Positions that are merged here and not durable yet. */
  merged(): readonly MergedPosition[] {
    return this.#producers.all.flatMap((producer) => producer.unflushedLanes());
  }

  /** Does not pile up: while a flush is under way the next one waits for it, once. */
  flushSoon(): void {
    this.#flushAgain = this.#flushing;
    if (this.#flushing) return;
    this.#flushing = true;
    this.#flush.flush().then(
      () => this.#flushed(this.#flushAgain),
      // The flusher has told of it, and tries what the store refused again at the next period.
      () => this.#flushed(false),
    );
  }

  /** Streams that have ended since start, by the name of their status. */
  get endings(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#endings);
  }

  links(): readonly ReceiveLinkStatus[] {
    const now = this.clock.now();
    return this.#producers.all.map((producer) =>
      producer.status(this.#live.get(producer)?.status, !this.#waitsFor(producer, now), now),
    );
  }

  clusters(): readonly ReceivedClusterStatus[] {
    const now = this.clock.now();
    return clusterStatuses(this.#producers.all, (producer) => this.#waitsFor(producer, now), this.#losses.byCluster);
  }

  /** Makes durable and acknowledges what is merged, takes no more, and ends the streams. */
  async quiesce(): Promise<void> {
    this.#quiescing = true;
    this.#upkeepTimer?.cancel();
    try {
      if (this.merged().length > 0) await this.#flush.flush();
    } finally {
      for (const session of [...this.#sessions]) session.end(status.UNAVAILABLE, 'This node is going down.');
    }
  }

  async #upkeep(): Promise<void> {
    const now = this.clock.now();
    const before = now - this.limits.forgetAfter;
    const connected = (producer: Producer) => this.#live.has(producer);
    if (now - this.#forgottenAt >= FORGET_PERIOD_MS) {
      this.#forgottenAt = now;
      await forgetOldDocuments(this.#storage, before);
    }
    await this.#producers.refresh(this.#storage, { owner: this.#lease.owner, before, connected });
  }

  #receivedUpTo(now: number): number {
    const reporting = this.#producers.all.filter((producer) => this.#waitsFor(producer, now));
    return Math.min(...reporting.map(({ progress }) => progress.merged.watermark ?? 0));
  }

  #waitsFor(producer: Producer, now: number): boolean {
    return this.#live.has(producer) || !isRetired(producer.progress.merged, now, this.limits.producerTtl);
  }

  #flushed(again: boolean): void {
    this.#flushing = false;
    this.#flushAgain = false;
    if (again) this.flushSoon();
  }
}
