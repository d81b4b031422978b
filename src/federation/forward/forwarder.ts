import type { Logger } from 'pino';
import type { MetricBlock } from '../../runtime/block.ts';
import type { Clock, Timer } from '../../runtime/clock.ts';
import type { BlockConsumer } from '../../runtime/flush.ts';
import type { DispatchHost, MetricDefinition, Program } from '../../runtime/program.ts';
import { type Ack, type Hello, PROTOCOL_VERSION, type Verdict, type Welcome } from '../protocol/messages.ts';
import type { ForwardLinkStatus } from '../status.ts';
import { Backoff } from './backoff.ts';
import { BatchFormer } from './batch-former.ts';
import { Descriptors } from './descriptors.ts';
import { ForwardSession, type SessionEvents } from './forward-session.ts';
import type { OpenStream } from './grpc-stream.ts';
import { IncrementQueue, type QueueLimits } from './increment-queue.ts';
import { NamedEntities } from './named-entities.ts';
import { Outbox, type Resumed } from './outbox.ts';
import { refused, type StreamFailure } from './stream-failure.ts';
import { VerdictLog } from './verdict-log.ts';

const MINUTE_MS = 60_000;

/** Times in milliseconds. */
export interface ForwardSettings {
  readonly cluster: string;
  /** `host:port`, tried in turn. */
  readonly upstreams: readonly string[];
  readonly persistentPeriod: number;
  readonly queue: QueueLimits;
  /** Most bytes of blocks in a batch. */
  readonly maxBatchBytes: number;
  /** How long after a minute's end its records may still come in. */
  readonly watermarkDelay: number;
  readonly welcomeTimeout: number;
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** Between two attempts after the upstream has refused the stream as it is. */
  readonly refusedRetry: number;
  /** What `stop` waits for the last acknowledgements. */
  readonly drainTimeout: number;
}

export interface ForwardHost extends DispatchHost {
  readonly program: Program;
}

export interface ForwardSurroundings {
  readonly host: ForwardHost;
  readonly clock: Clock;
  readonly log: Logger;
  /** Numbers from 0 up to 1, for the backoff's jitter. */
  readonly random: () => number;
  readonly open: OpenStream;
  /** Clusters whose increments reach this node at present. */
  readonly members: () => readonly string[];
}

/** Forwards a node's increments to its upstream: one link, which it keeps up. */
export class Forwarder implements BlockConsumer, SessionEvents {
  readonly #settings: ForwardSettings;
  readonly #around: ForwardSurroundings;
  readonly #descriptors: Descriptors;
  readonly #outbox: Outbox;
  readonly #backoff: Backoff;
  readonly #verdictLog: VerdictLog;
  #producer = '';
  #verdicts: readonly Verdict[] | undefined;
  #session: ForwardSession | undefined;
  #announced: ReadonlySet<string> = new Set();
  #retry: Timer | undefined;
  /** Position in the upstreams of the one in use or being tried. */
  #target = 0;
  /** Failures since the last Welcome. */
  #failures = 0;
  #state: ForwardLinkStatus['state'] = 'disabled';
  #reason = '';
  #lastFailure = '';
  #refusedRows = 0;
  #holding = false;
  #stopping: PromiseWithResolvers<void> | undefined;

  constructor(settings: ForwardSettings, surroundings: ForwardSurroundings) {
    const { host, clock, log, random } = surroundings;
    this.#settings = settings;
    this.#around = surroundings;
    this.#descriptors = new Descriptors(host.program);
    const queue = new IncrementQueue(settings.queue, host, clock);
    const former = new BatchFormer(queue, this.#descriptors, (scope) => host.registry(scope));
    this.#outbox = new Outbox(queue, former, clock.now());
    this.#backoff = new Backoff(settings.firstRetry, settings.longestRetry, random);
    this.#verdictLog = new VerdictLog(log);
  }

  /** `producer`: this node's name among the cluster's, stable across restarts. */
  start(producer: string): void {
    this.#producer = producer;
    this.#connect();
  }

  /** Waits for the acknowledgement of everything offered, up to the drain timeout, then ends the link. */
  async stop(): Promise<void> {
    if (this.#outbox.pendingRows > 0 && this.#state !== 'refused' && this.#state !== 'disabled') await this.#drain();
    this.#retry?.cancel();
    this.#session?.close();
    this.#session = undefined;
    this.#state = 'disabled';
    const increments = this.#outbox.pendingRows;
    if (increments > 0)
      this.#around.log.warn(
        { increments },
        'increments are left that the upstream has not acknowledged; they are lost',
      );
  }

  offer(blocks: readonly MetricBlock[], flushedAt: number): void {
    const watermark = Math.floor((flushedAt - this.#settings.watermarkDelay) / MINUTE_MS) - 1;
    this.#outbox.offer(
      blocks.filter(({ metric }) => this.#wants(metric)),
      watermark,
    );
    this.#tellWhenFull();
    this.#announceMembers();
    this.#session?.pump();
  }

  status(): ForwardLinkStatus {
    return {
      cluster: this.#settings.cluster,
      upstream: this.#address,
      state: this.#state,
      reason: this.#reason,
      lastSequence: this.#outbox.lastSequence,
      acknowledgedSequence: this.#outbox.acknowledgedSequence,
      pendingIncrements: this.#outbox.pendingRows,
      acknowledgedIncrements: this.#outbox.acknowledgedRows,
      refusedIncrements: this.#refusedRows,
      droppedIncrements: this.#outbox.droppedRows,
    };
  }

  welcomed(welcome: Welcome): void {
    this.#verdicts = welcome.verdicts;
    this.#verdictLog.tell(this.#descriptors.metrics, welcome.verdicts);
    this.#outbox.retain((metric) => this.#wants(metric));
    this.#backoff.reset();
    this.#failures = 0;
    this.#lastFailure = '';
    this.#become('established', '');
    const accepted = welcome.verdicts.filter((verdict) => verdict.accepted).length;
    this.#around.log.info(
      { upstream: this.#address, cluster: welcome.cluster, accepted },
      'federation link established',
    );
    if (this.#stopping !== undefined) this.#session?.finish();
    this.#endDrainWhenEmpty();
  }

  acknowledged({ refusals }: Ack): void {
    for (const { reason, rows, detail } of refusals) {
      this.#refusedRows += rows;
      this.#around.log.warn({ reason, rows, detail }, 'the upstream refused increments');
    }
    this.#tellWhenFull();
    this.#endDrainWhenEmpty();
  }

  beat(): void {
    this.#announceMembers();
  }

  outOfStep(resumed: Exclude<Resumed, 'in-step'>): void {
    const upstream = this.#address;
    if (resumed === 'upstream-ahead') {
      this.failed(refused(`${upstream} has batches of this start that this node has not sent.`));
      return;
    }
    this.#around.log.warn(
      { upstream },
      'the upstream has lost batches that it had acknowledged; numbering begins anew',
    );
    this.#outbox.beginEpoch(this.#around.clock.now());
    this.#connect();
  }

  failed({ kind, reason }: StreamFailure): void {
    const { clock, log } = this.#around;
    const { upstreams, refusedRetry } = this.#settings;
    this.#session = undefined;
    if (reason !== this.#lastFailure)
      log.warn({ reason }, `federation link ${kind === 'refused' ? 'refused' : 'down'}`);
    this.#lastFailure = reason;
    this.#target = (this.#target + 1) % upstreams.length;
    // The others of the list are tried at once; only when all have failed is there a pause.
    const retryAtOnce = kind === 'retry' && ++this.#failures % upstreams.length !== 0;
    if (retryAtOnce) {
      this.#connect();
      return;
    }
    this.#become(kind === 'refused' ? 'refused' : 'backing-off', reason);
    if (kind === 'refused') this.#stopping?.resolve();
    this.#retry = clock.after(kind === 'refused' ? refusedRetry : this.#backoff.next(), () => this.#connect());
  }

  get #address(): string {
    return this.#settings.upstreams[this.#target] ?? '';
  }

  #connect(): void {
    const { clock, open, host } = this.#around;
    const { welcomeTimeout, maxBatchBytes } = this.#settings;
    const hello = this.#hello();
    this.#announced = new Set(hello.members);
    const named = new NamedEntities(this.#descriptors, (scope) => host.registry(scope));
    const options = {
      address: this.#address,
      hello,
      outbox: this.#outbox,
      named,
      clock,
      open,
      welcomeTimeout,
      maxBatchBytes,
    };
    this.#become('connecting', '');
    this.#session = new ForwardSession(options, this);
    this.#session.start();
  }

  #hello(): Hello {
    const { host, clock, members } = this.#around;
    const { cluster, persistentPeriod } = this.#settings;
    return {
      protocolVersion: PROTOCOL_VERSION,
      cluster,
      producer: this.#producer,
      epoch: this.#outbox.epoch,
      program: host.program.name,
      programDigest: host.program.digest,
      scopes: this.#descriptors.scopes,
      metrics: this.#descriptors.metrics,
      persistentPeriodMs: persistentPeriod,
      clockMs: clock.now(),
      members: [...new Set(members())].filter((member) => member !== cluster),
    };
  }

  /** A cluster that has joined below is told to the upstream before its increments are, by a new Hello. */
  #announceMembers(): void {
    const { members, log } = this.#around;
    if (this.#session === undefined) return;
    const joined = members().filter((member) => member !== this.#settings.cluster && !this.#announced.has(member));
    if (joined.length === 0) return;
    log.info({ joined }, 'clusters have joined below this node; telling the upstream');
    this.#session.close();
    this.#connect();
  }

  #wants(metric: MetricDefinition): boolean {
    return this.#verdicts?.[this.#descriptors.metric(metric)]?.accepted ?? true;
  }

  #tellWhenFull(): void {
    const full = this.#outbox.full;
    if (full === this.#holding) return;
    this.#holding = full;
    const increments = this.#outbox.pendingRows;
    if (full) this.#around.log.warn({ increments }, 'the forward queue is full; increments are held coalesced');
    else this.#around.log.info({ increments }, 'the forward queue is within its limits again');
  }

  #become(state: ForwardLinkStatus['state'], reason: string): void {
    this.#state = state;
    this.#reason = reason;
  }

  #endDrainWhenEmpty(): void {
    if (this.#outbox.pendingRows === 0) this.#stopping?.resolve();
  }

  async #drain(): Promise<void> {
    this.#stopping = Promise.withResolvers();
    const timeout = this.#around.clock.after(this.#settings.drainTimeout, () => this.#stopping?.resolve());
    this.#session?.finish();
    await this.#stopping.promise;
    timeout.cancel();
  }
}
