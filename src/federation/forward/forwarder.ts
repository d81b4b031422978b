import type { Logger } from 'pino';
import type { Clock, Timer } from '../../runtime/clock.ts';
import type { Flush, FlushConsumer, FlushId } from '../../runtime/flush.ts';
import type { MetricDefinition } from '../../runtime/program.ts';
import type { Storage, StorageTransaction } from '../../storage/storage.ts';
import type { Ack, Verdict, Welcome } from '../protocol/messages.ts';
import type { ForwardLinkStatus } from '../status.ts';
import type { BufferError } from './buffer/buffer-error.ts';
import { openFileBuffer } from './buffer/open-file-buffer.ts';
import { Counts } from './counts.ts';
import { type FileSide, type OpenBuffer, openFileSide } from './file-side.ts';
import { ForwardAccount } from './forward-account.ts';
import { type ForwardDocument, ForwardRecord, NOTHING_HELD } from './forward-document.ts';
import { ForwardLink, type LinkEvents } from './forward-link.ts';
import type { ForwardHost, ForwardSettings } from './forward-settings.ts';
import { forwardStatus } from './forward-status.ts';
import { ForwarderLog } from './forwarder-log.ts';
import type { OpenStream } from './grpc-stream.ts';
import { LiveLexicons } from './live-lexicons.ts';
import { MemorySource } from './memory-source.ts';
import type { BatchBounds } from './open-parcel.ts';
import { Outbox } from './outbox.ts';
import { type ParcelSource, rangeOf, type Selection, selectOf } from './parcel-source.ts';

const MINUTE_MS = 60_000;
/** After so long the store is asked again to take what has to be durable before the node connects. */
const SAVE_AGAIN_MS = 1_000;
/** What a receiver takes unless it is told otherwise. */
const USUAL_MESSAGE_BYTES = 8_388_608;

export interface ForwardSurroundings {
  readonly host: ForwardHost;
  readonly clock: Clock;
  readonly log: Logger;
  /** Numbers from 0 up to 1, for the backoff's jitter. */
  readonly random: () => number;
  readonly open: OpenStream;
  /** Clusters whose increments reach this node at present. */
  readonly members: () => readonly string[];
  readonly storage: Storage;
  /** Whether a flush of this node is durable; asked from `start` on. */
  readonly wasStored: (flush: FlushId) => boolean;
  readonly openBuffer?: OpenBuffer;
  /** Milliseconds that a batch was under way until it was durable upstream. */
  readonly onAcknowledged?: (latency: number) => void;
}

/** What exists once the node knows its own name. */
interface Running {
  readonly record: ForwardRecord;
  readonly file: FileSide | undefined;
  readonly source: ParcelSource;
  readonly outbox: Outbox;
  readonly link: ForwardLink;
}

/** Forwards a node's increments to its upstream: takes every flush, and hands it to the link that sends it. */
export class Forwarder implements FlushConsumer, LinkEvents {
  readonly #settings: ForwardSettings;
  readonly #around: ForwardSurroundings;
  readonly #lexicons: LiveLexicons;
  readonly #memory: MemorySource;
  readonly #account = new ForwardAccount();
  readonly #lost = new Counts();
  readonly #refused = new Counts();
  readonly #log: ForwarderLog;
  #withdrawn = 0;
  #starting: Promise<void> | undefined;
  #running: Running | undefined;
  #verdicts: readonly Verdict[] | undefined;
  /** The verdicts by which the last selection was made: the upstream may answer while a flush is being stored. */
  #preparedUnder: readonly Verdict[] | undefined;
  /** Of a flush that is prepared, and neither committed nor aborted. */
  #selection: Selection | undefined;
  #selectionDone = Promise.withResolvers<void>();
  #messageBytes = USUAL_MESSAGE_BYTES;
  #settled = false;
  /** Until the store takes the epoch. */
  #connecting: Timer | undefined;
  #stopped = false;
  #stopping: PromiseWithResolvers<void> | undefined;

  constructor(settings: ForwardSettings, surroundings: ForwardSurroundings) {
    const { host, clock, log } = surroundings;
    this.#settings = settings;
    this.#around = surroundings;
    this.#log = new ForwarderLog(log, clock);
    this.#lexicons = new LiveLexicons(host);
    this.#memory = new MemorySource({
      cluster: settings.cluster,
      lexicons: this.#lexicons,
      host,
      clock,
      limits: settings.queue,
      freshFor: settings.freshFor,
      bounds: () => this.#bounds,
      lost: ({ reason, increments }) => this.#lost.add(reason, increments),
      relieved: () => this.#tellWhenFull(),
      failed: (error) => this.#log.unmerged(error),
    });
  }

  /**
   * Finds what an earlier start left, and connects. `producer`: this node's name among the cluster's, stable across
   * restarts. Throws a BufferError or a StorageError.
   */
  start(producer: string): Promise<void> {
    this.#starting = this.#start(producer);
    return this.#starting;
  }

  /** Waits for the acknowledgement of everything, up to the drain timeout, then ends the link. */
  async stop(): Promise<void> {
    if (this.#running === undefined) await this.#starting?.catch(() => undefined);
    const running = this.#running;
    if (running === undefined) return;
    const { outbox, link, file } = running;
    if (!outbox.empty && link.state !== 'refused' && link.state !== 'disabled') await this.#drain(running);
    this.#stopped = true;
    this.#connecting?.cancel();
    link.stop();
    this.#tellWhatIsLeft(running);
    this.#settled = file === undefined && outbox.empty;
    // A store that does not take even that: the next start reports more as lost than there is, or finds out better.
    if (this.#selection === undefined) await this.#save().catch((error: unknown) => this.#log.unsaved(error));
    await file?.buffer.close();
  }

  async prepare(flush: Flush): Promise<void> {
    this.#selection = selectOf(flush, (metric) => this.#wants(metric));
    this.#preparedUnder = this.#verdicts;
    this.#selectionDone = Promise.withResolvers();
    await this.#source.prepare(this.#selection);
  }

  async record(_flush: Flush, transaction: StorageTransaction): Promise<void> {
    await this.#running?.record.write(this.#document(this.#selection), transaction);
  }

  commit(flush: Flush): void {
    const selection = this.#takeSelection() ?? selectOf(flush, (metric) => this.#wants(metric));
    this.#source.commit(selection);
    this.#account.handOn(selection.increments);
    if (this.#preparedUnder !== this.#verdicts) this.#withdraw(this.#source.retain((metric) => this.#wants(metric)));
    const { outbox, link } = this.#running ?? {};
    const flushedUpTo = Math.floor((flush.flushedAt - this.#settings.watermarkDelay) / MINUTE_MS) - 1;
    outbox?.claim({ flushedUpTo, receivedUpTo: flush.receivedUpTo });
    this.#tellWhenFull();
    link?.pump();
    this.#moveIn();
  }

  abort(): void {
    const selection = this.#takeSelection();
    if (selection !== undefined) this.#source.abort(selection);
  }

  status(): ForwardLinkStatus {
    const { link, outbox, file } = this.#running ?? {};
    return forwardStatus({
      cluster: this.#settings.cluster,
      upstream: link?.address ?? this.#settings.upstreams[0] ?? '',
      link,
      outbox,
      source: this.#source.status,
      file,
      lost: this.#lost,
      refused: this.#refused,
      withdrawn: this.#withdrawn,
      now: this.#around.clock.now(),
    });
  }

  welcomed({ verdicts, maxBatchBytes }: Welcome): void {
    this.#verdicts = verdicts;
    this.#messageBytes = maxBatchBytes;
    const told = this.#account.earlier.length > 0;
    this.#account.heard();
    const withdrawn = this.#source.retain((metric) => this.#wants(metric));
    this.#withdraw(withdrawn);
    if (told || withdrawn > 0) this.#save().catch((error: unknown) => this.#log.unsaved(error));
    this.#endDrainWhenEmpty();
  }

  acknowledged({ refusals }: Ack, latency: number | undefined): void {
    for (const refusal of refusals) {
      this.#refused.add(refusal.reason, refusal.rows);
      this.#log.refused(refusal);
    }
    if (latency !== undefined) this.#around.onAcknowledged?.(latency);
    this.#tellWhenFull();
    this.#endDrainWhenEmpty();
    this.#moveIn();
  }

  beat(): void {
    this.#moveIn();
  }

  hindered(error: BufferError): void {
    this.#running?.file?.hindered(error);
  }

  forgotten(): void {
    if (this.#running === undefined) return;
    const { file, outbox, link } = this.#running;
    const epoch = Math.max(this.#around.clock.now(), this.#account.epoch + 1);
    file?.buffer.beginEpoch(epoch);
    outbox.renumber();
    this.#account.renumber(epoch, outbox.outstanding);
    void this.#connect(link);
  }

  refused(): void {
    this.#stopping?.resolve();
  }

  get #source(): ParcelSource {
    return this.#running?.source ?? this.#memory;
  }

  /** Of parcels that are made before it is known to whom they go. */
  get #bounds(): BatchBounds {
    const { maxBatchBytes } = this.#settings;
    return { blockBytes: Math.min(maxBatchBytes, this.#messageBytes), messageBytes: this.#messageBytes };
  }

  async #start(producer: string): Promise<void> {
    const { storage, clock } = this.#around;
    const record = new ForwardRecord(storage, this.#settings.cluster, producer);
    const document = await record.read();
    const newEpoch = () => Math.max(clock.now(), (document?.present.epoch ?? 0) + 1);
    const file = this.#openFile(document, newEpoch);
    if (file === undefined || file.begun) this.#account.begin(file?.buffer.epoch ?? newEpoch(), document);
    else this.#continue(file, document);
    const source = file?.source ?? this.#memory;
    const outbox = this.#createOutbox(source, file);
    const link = this.#createLink(producer, outbox);
    this.#running = { record, file, source, outbox, link };
    await this.#connect(link);
    this.#moveIn();
  }

  /**
   * The store knows an epoch before the upstream hears of it: a later start, whose clock may be behind, has to begin one that
   * is newer, or the upstream would refuse it until its clock has caught up.
   */
  async #connect(link: ForwardLink): Promise<void> {
    try {
      await this.#save();
    } catch (error) {
      this.#log.unsaved(error);
      this.#connecting = this.#around.clock.after(SAVE_AGAIN_MS, () => void this.#connect(link));
      return;
    }
    if (!this.#stopped) link.start();
  }

  #openFile(document: ForwardDocument | undefined, newEpoch: () => number): FileSide | undefined {
    const { buffer, cluster, freshFor, queue } = this.#settings;
    if (buffer === undefined) return undefined;
    const { clock, log, wasStored, openBuffer = openFileBuffer } = this.#around;
    return openFileSide({
      open: openBuffer,
      settings: buffer,
      document,
      newEpoch,
      wasStored,
      clock,
      log,
      source: {
        memory: this.#memory,
        cluster,
        lexicons: this.#lexicons,
        clock,
        freshFor,
        policy: queue.policy,
        bounds: () => this.#bounds,
        save: () => this.#save(),
      },
    });
  }

  /** The numbering goes on; what waited in memory when the process ended is lost. */
  #continue({ buffer, recoveredIncrements }: FileSide, document: ForwardDocument | undefined): void {
    this.#account.continue(buffer.epoch, document, recoveredIncrements);
    if (document?.present.epoch !== buffer.epoch) return;
    const { gaps, ...held } = document.held;
    if (held.increments > 0) this.#memory.lose({ reason: 'killed', ...held });
    for (const gap of gaps) this.#memory.gaps.add(gap);
  }

  #createOutbox(source: ParcelSource, file: FileSide | undefined): Outbox {
    const outbox = new Outbox({
      source,
      settled: (lane, sequence) => file?.buffer.acknowledge(lane, sequence),
      withdrawn: (increments) => this.#withdraw(increments),
      behind: (lane, sequence) => this.#log.behind(lane, sequence),
    });
    for (const { lane, numbered, last } of file?.lanes ?? []) outbox.restore(lane, numbered, last);
    return outbox;
  }

  #createLink(producer: string, outbox: Outbox): ForwardLink {
    const { host, clock, log, random, open, members } = this.#around;
    const epochs = { epoch: () => this.#account.epoch, earlier: () => this.#account.earlier };
    const own = { settings: this.#settings, lexicons: this.#lexicons, outbox, producer };
    return new ForwardLink({ ...own, ...epochs, host, clock, log, random, open, members }, this);
  }

  #document(selection: Selection | undefined): ForwardDocument {
    const { outbox, file } = this.#running ?? {};
    const added = selection === undefined ? NO_RANGE : rangeOf(selection);
    const range = {
      firstBucket: Math.min(added.firstBucket, outbox?.range.firstBucket ?? Infinity),
      lastBucket: Math.max(added.lastBucket, outbox?.range.lastBucket ?? -Infinity),
    };
    return {
      present: this.#account.present(selection?.increments ?? 0, range),
      settled: this.#settled,
      earlier: this.#account.earlier,
      moved: file?.source.moved ?? 0,
      dropping: file?.source.dropping ?? [],
      held: file?.source.held(selection, added) ?? NOTHING_HELD,
    };
  }

  /** Writes what the store is to remember, outside of a flush. A flush that is under way comes first: it is not counted yet. */
  async #save(): Promise<void> {
    while (this.#selection !== undefined) await this.#selectionDone.promise;
    await this.#running?.record.save(() => this.#document(undefined));
  }

  #takeSelection(): Selection | undefined {
    const selection = this.#selection;
    this.#selection = undefined;
    this.#selectionDone.resolve();
    return selection;
  }

  #moveIn(): void {
    this.#running?.file?.source.moveIn().then(
      () => {
        this.#running?.link.pump();
        this.#endDrainWhenEmpty();
      },
      (error: unknown) => this.#log.unsaved(error),
    );
  }

  #withdraw(increments: number): void {
    this.#withdrawn += increments;
    this.#account.withdraw(increments);
  }

  #wants(metric: MetricDefinition): boolean {
    return this.#verdicts?.[this.#lexicons.metric(metric)]?.accepted ?? true;
  }

  #tellWhenFull(): void {
    const increments = () => this.#running?.outbox.pendingIncrements ?? this.#memory.status.increments;
    this.#log.fullness(this.#source.status.full, increments);
  }

  #tellWhatIsLeft({ outbox, file }: Running): void {
    const inMemory = file === undefined ? outbox.pendingIncrements : file.source.held(undefined, NO_RANGE).increments;
    this.#log.left(outbox.pendingIncrements - inMemory, inMemory);
  }

  #endDrainWhenEmpty(): void {
    if (this.#running?.outbox.empty === true) this.#stopping?.resolve();
  }

  async #drain({ link }: Running): Promise<void> {
    this.#stopping = Promise.withResolvers();
    const timeout = this.#around.clock.after(this.#settings.drainTimeout, () => this.#stopping?.resolve());
    link.finish();
    await this.#stopping.promise;
    timeout.cancel();
  }
}

const NO_RANGE = { firstBucket: Infinity, lastBucket: -Infinity };
