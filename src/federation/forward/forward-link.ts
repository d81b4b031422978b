import type { Logger } from 'pino';
import type { Clock, Timer } from '../../runtime/clock.ts';
import {
  type Ack,
  type EpochAccount,
  type Hello,
  type MetricDescriptor,
  PROTOCOL_VERSION,
  type Welcome,
} from '../protocol/messages.ts';
import type { ForwardLinkStatus } from '../status.ts';
import { Announcement } from './announcement.ts';
import { Backoff } from './backoff.ts';
import { BufferError } from './buffer/buffer-error.ts';
import { ForwardSession, type SessionEvents } from './forward-session.ts';
import type { ForwardHost, ForwardSettings } from './forward-settings.ts';
import type { OpenStream } from './grpc-stream.ts';
import { LexiconRegister, textBytes } from './lexicon-register.ts';
import type { LiveLexicons } from './live-lexicons.ts';
import type { Outbox, Resumed } from './outbox.ts';
import type { LexiconUse, Sendable } from './sendable.ts';
import { refused, type StreamFailure } from './stream-failure.ts';
import { Traffic } from './traffic.ts';
import { VerdictLog } from './verdict-log.ts';

/** What a Hello may hold in all, JSON counted: a receiver takes 1 MiB of protobuf unless it is told otherwise. */
const HELLO_BYTES = 1_000_000;

export interface LinkOptions {
  readonly settings: ForwardSettings;
  readonly host: ForwardHost;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random: () => number;
  readonly open: OpenStream;
  readonly members: () => readonly string[];
  readonly lexicons: LiveLexicons;
  readonly outbox: Outbox;
  /** This node's name among the cluster's. */
  readonly producer: string;
  /** What the Hello says of the numbering. */
  readonly epoch: () => number;
  readonly earlier: () => readonly EpochAccount[];
}

export interface LinkEvents {
  welcomed(welcome: Welcome): void;
  acknowledged(ack: Ack, latency: number | undefined): void;
  /** Every heartbeat period of an established link. */
  beat(): void;
  hindered(error: BufferError): void;
  /** The upstream has forgotten what it had: number anew what is not acknowledged, and `start` the link again. */
  forgotten(): void;
  /** It will take a while until there is a next attempt. */
  refused(): void;
}

/** Keeps up one link: a session after the other, each to the next of the upstream's addresses. */
export class ForwardLink implements SessionEvents {
  readonly #options: LinkOptions;
  readonly #events: LinkEvents;
  readonly #backoff: Backoff;
  readonly #verdictLog: VerdictLog;
  readonly #register: LexiconRegister;
  readonly #liveBytes: number;
  readonly traffic = new Traffic();
  #session: ForwardSession | undefined;
  /** Members and metrics of the last Hello. */
  #announced: ReadonlySet<string> = new Set();
  #listed: readonly MetricDescriptor[] = [];
  #retry: Timer | undefined;
  /** Position in the upstreams of the one in use or being tried. */
  #target = 0;
  /** Failures since the last Welcome. */
  #failures = 0;
  #state: ForwardLinkStatus['state'] = 'disabled';
  #reason = '';
  /** What has been told of each address since the last Welcome. */
  readonly #told = new Map<string, string>();
  #finishing = false;

  constructor(options: LinkOptions, events: LinkEvents) {
    const { settings, random, log, lexicons, clock } = options;
    this.#options = options;
    this.#events = events;
    this.#backoff = new Backoff(settings.firstRetry, settings.longestRetry, random);
    this.#verdictLog = new VerdictLog(log);
    this.#register = new LexiconRegister(clock);
    const { scopes, metrics } = lexicons.present;
    this.#liveBytes = textBytes([scopes, metrics]);
  }

  get state(): ForwardLinkStatus['state'] {
    return this.#state;
  }

  /** Why it is refused or backing off, in words; empty otherwise. */
  get reason(): string {
    return this.#reason;
  }

  /** `host:port` of the upstream in use or being tried. */
  get address(): string {
    return this.#options.settings.upstreams[this.#target] ?? '';
  }

  start(): void {
    this.#connect();
  }

  /** There may be something new to send. */
  pump(): void {
    this.#announceMembers();
    this.#session?.pump();
  }

  /** From now on the upstream is told that no more comes once everything is written. */
  finish(): void {
    this.#finishing = true;
    this.#session?.finish();
  }

  stop(): void {
    this.#retry?.cancel();
    this.#session?.close();
    this.#session = undefined;
    this.#become('disabled', '');
  }

  welcomed(welcome: Welcome): void {
    const { log } = this.#options;
    this.#verdictLog.tell(this.#listed, welcome.verdicts);
    this.#backoff.reset();
    this.#failures = 0;
    this.#told.clear();
    this.#become('established', '');
    const accepted = welcome.verdicts.filter((verdict) => verdict.accepted).length;
    const { cluster, durable } = welcome;
    log.info(
      {
        upstream: this.address,
        cluster,
        accepted,
        epoch: this.#options.epoch(),
        // A decoded message would write its 64-bit numbers as texts.
        durable: durable.map(({ lane, sequence }) => ({ lane, sequence })),
      },
      'federation link established',
    );
    this.#events.welcomed(welcome);
    if (this.#finishing) this.#session?.finish();
  }

  acknowledged(ack: Ack, latency: number | undefined): void {
    this.#events.acknowledged(ack, latency);
  }

  beat(): void {
    this.#announceMembers();
    // What is under way is sent again, which does no harm; waiting for its acknowledgement might take long.
    if (this.#options.outbox.unannounced) this.unannounced();
    this.#events.beat();
  }

  unannounced(): void {
    this.#options.log.debug('parcels wait whose metrics the upstream has not been told; telling it');
    this.#reconnect();
  }

  hindered(error: BufferError): void {
    this.#events.hindered(error);
  }

  outOfStep(resumed: Exclude<Resumed, 'in-step'>): void {
    if (resumed === 'upstream-ahead') {
      this.failed(refused(`${this.address} has batches of this start that this node has not sent.`));
      return;
    }
    this.#options.log.warn(
      { upstream: this.address },
      'the upstream has lost batches that it had acknowledged; numbering begins anew',
    );
    this.#session = undefined;
    this.#become('connecting', '');
    this.#events.forgotten();
  }

  failed({ kind, reason }: StreamFailure): void {
    const { clock, log } = this.#options;
    const { upstreams, refusedRetry } = this.#options.settings;
    this.#session = undefined;
    if (this.#told.get(this.address) !== reason)
      log.warn({ reason }, `federation link ${kind === 'refused' ? 'refused' : 'down'}`);
    this.#told.set(this.address, reason);
    this.#target = (this.#target + 1) % upstreams.length;
    // The others of the list are tried at once; only when all have failed is there a pause.
    const retryAtOnce = kind === 'retry' && ++this.#failures % upstreams.length !== 0;
    if (retryAtOnce) {
      this.#connect();
      return;
    }
    this.#become(kind === 'refused' ? 'refused' : 'backing-off', reason);
    if (kind === 'refused') this.#events.refused();
    this.#retry = clock.after(kind === 'refused' ? refusedRetry : this.#backoff.next(), () => this.#connect());
  }

  #connect(): void {
    const { clock, open, outbox } = this.#options;
    const { cluster, welcomeTimeout, ackTimeout, maxBatchBytes, backlogShare } = this.#options.settings;
    const announcement = this.#announcement();
    const hello = this.#hello(announcement);
    this.#listed = hello.metrics;
    this.#announced = new Set(hello.members);
    const { address, traffic } = this;
    const limits = { welcomeTimeout, ackTimeout, maxBatchBytes, backlogShare };
    const options = { address, hello, announcement, outbox, cluster, clock, open, traffic, ...limits };
    this.#become('connecting', '');
    this.traffic.connects++;
    this.#session = new ForwardSession(options, this);
    this.#session.start();
  }

  #reconnect(): void {
    this.#session?.close();
    this.#connect();
  }

  #announcement(): Announcement {
    const { lexicons, outbox } = this.#options;
    const announcement = new Announcement(lexicons.present);
    const waiting = [...outbox.upcoming.flatMap((parcel) => this.#useOf(parcel)), ...outbox.uses()];
    for (const use of waiting.toReversed()) this.#register.note(use);
    this.#register.announce(announcement, waiting, HELLO_BYTES - this.#liveBytes);
    return announcement;
  }

  /** Of one that an earlier start left, all metrics of its lexicon: those behind it will use others of them. */
  #useOf(parcel: Sendable): LexiconUse[] {
    if (parcel.use !== undefined) return [parcel.use];
    try {
      const lexicon = parcel.load()?.lexicon;
      return lexicon === undefined ? [] : [{ lexicon, metrics: [...lexicon.metrics.keys()] }];
    } catch (error) {
      if (!(error instanceof BufferError)) throw error;
      this.#events.hindered(error);
      return [];
    }
  }

  #hello({ scopes, metrics }: Announcement): Hello {
    const { host, clock, producer, epoch, earlier } = this.#options;
    const { cluster, persistentPeriod } = this.#options.settings;
    return {
      protocolVersion: PROTOCOL_VERSION,
      cluster,
      producer,
      epoch: epoch(),
      program: host.program.name,
      programDigest: host.program.digest,
      scopes,
      metrics,
      persistentPeriodMs: persistentPeriod,
      clockMs: clock.now(),
      members: this.#members(),
      earlier: earlier(),
    };
  }

  #members(): string[] {
    const { members, settings } = this.#options;
    return [...new Set(members())].filter((member) => member !== settings.cluster);
  }

  /** A cluster that has joined below is told to the upstream before its increments are, by a new Hello. */
  #announceMembers(): void {
    if (this.#session === undefined) return;
    const joined = this.#members().filter((member) => !this.#announced.has(member));
    if (joined.length === 0) return;
    this.#options.log.info({ joined }, 'clusters have joined below this node; telling the upstream');
    this.#reconnect();
  }

  #become(state: ForwardLinkStatus['state'], reason: string): void {
    this.#state = state;
    this.#reason = reason;
  }
}
