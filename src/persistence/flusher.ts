import type { Logger } from 'pino';
import { blocksOf, type HandedOverTable, type MetricBlock } from '../runtime/block.ts';
import type { Clock, Timer } from '../runtime/clock.ts';
import type { Flush, FlushConsumer, FlushControl, FlushId, FlushParticipant, HandedOver } from '../runtime/flush.ts';
import type { FlushObserver } from '../runtime/flush-observer.ts';
import type { Kernel } from '../runtime/kernel.ts';
import { rowKindOf } from '../runtime/row-kind.ts';
import type { ZoneCalendar } from '../runtime/time.ts';
import { Turns } from '../runtime/turns.ts';
import type { Granularity, Storage, StorageTransaction } from '../storage/storage.ts';
import { FlushSeries } from './flush-series.ts';
import type { LateRows } from './late-rows.ts';
import { MergeError } from './merge/merge-error.ts';
import type { Merger } from './merge/merger.ts';
import { Persistence } from './persistence.ts';
import type { RetentionDays } from './retention.ts';

export interface FlusherOptions {
  readonly kernel: Kernel;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Logger;
  readonly calendar: ZoneCalendar;
  /** What is stored; `minute` first. */
  readonly granularities: readonly Granularity[];
  /** How long; for ever when it is left out. */
  readonly retention?: RetentionDays;
  /** This node's name, its own among all that share the store. */
  readonly node: string;
  readonly observer?: FlushObserver;
  /** Where rows are merged into stored blocks; on the event loop unless it is given. */
  readonly merger?: Merger;
  /** Of new blocks; see BlockMarks. They begin at random unless given. */
  readonly stamp?: () => number;
}

/** Rows of a block: of tables, what is copied in a few milliseconds. */
const BLOCK_ROWS = 16_384;
/** What copying a row is beside looking at one. */
const COPY_WORK = { numbers: 2, tables: 50 } as const;

/** A flush that has been handed over and is not durable yet: tried until it is, always with the same rows. */
interface PendingFlush {
  readonly flush: Flush;
  readonly handedOver: readonly HandedOver[];
  prepared: boolean;
}

/** In the place of a participant whose part was thrown away: no minute is complete. */
const NOTHING_RECEIVED: HandedOver = {
  foreign: [],
  gaps: [],
  receivedUpTo: 0,
  pending: false,
  record: async () => true,
  durable: () => undefined,
  discarded: () => undefined,
};

/** The rows of closed tables, a few milliseconds at a time. */
async function blocksInTurns(closed: readonly HandedOverTable[]): Promise<MetricBlock[]> {
  const turns = new Turns();
  const blocks: MetricBlock[] = [];
  for (const block of blocksOf(closed, BLOCK_ROWS)) {
    blocks.push(block);
    await turns.after(block.entities.length * COPY_WORK[rowKindOf(block.metric.function)]);
  }
  return blocks;
}

/** Ends the flush's transaction without an effect. */
class SessionsLost extends Error {
  readonly loser: HandedOver;

  constructor(loser: HandedOver) {
    super('Another node has taken over.');
    this.loser = loser;
  }
}

/**
 * Moves what the kernel has aggregated into the store, one transaction a flush together with the positions of the
 * batches that went into it, and then on to the consumers.
 *
 * A flush that the store refuses stays as it is and is tried again; meanwhile the kernel's tables take what comes in. So
 * nothing is lost, nothing is acknowledged before it is durable, and a flush whose commit was left in doubt is found in the
 * store by its number. When another node has taken over one of the sessions that fed a flush, everything federated in it
 * is thrown away, for rows of all producers are merged in one table: the producers send it again. What came in by this
 * node's own sources is kept.
 */
export class Flusher implements FlushControl {
  readonly #options: FlusherOptions;
  readonly #series: FlushSeries;
  readonly #participants: FlushParticipant[] = [];
  readonly #consumers: FlushConsumer[] = [];
  readonly #persistence: Persistence;
  #pending: PendingFlush | undefined;
  #last: Promise<void> = Promise.resolve();
  #failed = false;
  #timer: Timer | undefined;

  constructor(options: FlusherOptions) {
    this.#options = options;
    this.#series = new FlushSeries(options.storage, options.node);
    this.#persistence = new Persistence(options);
  }

  /** Rows that were stored after their time. */
  get late(): LateRows {
    return this.#persistence.late;
  }

  addParticipant(participant: FlushParticipant): void {
    this.#participants.push(participant);
  }

  addConsumer(consumer: FlushConsumer): void {
    this.#consumers.push(consumer);
  }

  /** Finds out how far an earlier start of this node has come. Before the first flush. Throws a StorageError. */
  open(): Promise<void> {
    return this.#series.open();
  }

  wasStored(id: FlushId): boolean {
    return this.#series.wasStored(id);
  }

  /** Flushes every `period` milliseconds. A flush that is late is not doubled: the next waits for it. */
  start(period: number): void {
    // What stops a flush is told by it, and the next period tries again.
    this.#options.kernel.memory.onCrowded(() => void this.flush().catch(() => undefined));
    this.#timer = this.#options.clock.every(period, () => {
      // Told by `flush`; the next period tries again.
      this.flush().catch(() => undefined);
    });
  }

  /** Stops the timer and flushes once more. */
  async stop(): Promise<void> {
    this.#timer?.cancel();
    await this.flush();
  }

  flush(): Promise<void> {
    const flushed = this.#last.then(() => this.#flushNow());
    // The next flush follows in any case; whoever called this one hears of its failure, and the log of the first of many.
    this.#last = flushed.catch((error: unknown) => this.#reportFailure(error));
    return flushed;
  }

  async #flushNow(): Promise<void> {
    if (this.#pending !== undefined) await this.#complete(this.#pending);
    await this.#complete(await this.#handOver());
  }

  /** All of one moment: no record comes in between. The copying takes longer, and lets others have their turn. */
  async #handOver(): Promise<PendingFlush> {
    const { kernel, clock } = this.#options;
    const handedOver = this.#participants.map((participant) => participant.handOver());
    const closed = kernel.close();
    const flushedAt = clock.now();
    return this.#pend(await blocksInTurns(closed), flushedAt, handedOver);
  }

  #pend(blocks: readonly MetricBlock[], flushedAt: number, handedOver: readonly HandedOver[]): PendingFlush {
    const flush: Flush = {
      id: this.#series.next(),
      flushedAt,
      blocks,
      foreign: handedOver.flatMap(({ foreign }) => foreign),
      gaps: handedOver.flatMap(({ gaps }) => gaps),
      receivedUpTo: Math.min(...handedOver.map(({ receivedUpTo }) => receivedUpTo)),
    };
    this.#pending = { flush, handedOver, prepared: false };
    return this.#pending;
  }

  async #complete(pending: PendingFlush): Promise<void> {
    const { clock, observer } = this.#options;
    const begun = clock.now();
    const { flush, handedOver } = pending;
    if (!pending.prepared) for (const consumer of this.#consumers) await consumer.prepare(flush);
    pending.prepared = true;
    const loser = await this.#store(pending);
    if (loser !== undefined) return this.#complete(this.#withoutFederated(pending, loser));
    this.#pending = undefined;
    this.#reportRecovery();
    for (const consumer of this.#consumers) consumer.commit(flush);
    for (const handed of handedOver) handed.durable();
    const rows = flush.blocks.reduce((sum, block) => sum + block.entities.length, 0);
    observer?.flushed({ milliseconds: clock.now() - begun, rows, blocks: flush.blocks.length });
  }

  /** At once: nothing may be merged between what the tables lose and what the participants take back. */
  #withoutFederated({ flush, handedOver }: PendingFlush, loser: HandedOver): PendingFlush {
    const { kernel, log } = this.#options;
    for (const consumer of this.#consumers) consumer.abort(flush);
    kernel.discardFederated();
    loser.discarded();
    log.warn('another node has taken over a federation session; what was not durable here is sent again');
    const own = flush.blocks.filter(({ metric }) => !kernel.isFederated(metric));
    const kept = handedOver.filter((handed) => handed !== loser);
    return this.#pend(own, flush.flushedAt, [...kept, NOTHING_RECEIVED]);
  }

  /** Gives the participant that has lost its sessions: then nothing has been stored. */
  async #store(pending: PendingFlush): Promise<HandedOver | undefined> {
    const { flush, handedOver } = pending;
    if (flush.blocks.length === 0 && !handedOver.some((handed) => handed.pending)) return undefined;
    try {
      await this.#options.storage.transaction((transaction) => this.#write(pending, transaction));
    } catch (error) {
      this.#persistence.rollback();
      if (error instanceof SessionsLost) return error.loser;
      this.#options.observer?.failed();
      throw error;
    }
    this.#series.settle(flush.id);
    this.#persistence.commit();
    return undefined;
  }

  /** Documents, then entities by scope, then blocks: the order in which transactions of all nodes take what they need. */
  async #write({ flush, handedOver }: PendingFlush, transaction: StorageTransaction): Promise<void> {
    if (!(await this.#series.record(flush.id, transaction))) return;
    for (const handed of handedOver) if (!(await handed.record(transaction))) throw new SessionsLost(handed);
    for (const consumer of this.#consumers) await consumer.record(flush, transaction);
    await this.#persistence.write(flush.blocks, flush.flushedAt, transaction);
  }

  #reportFailure(error: unknown): void {
    const what = error instanceof MergeError ? 'A flush could not be merged' : 'The store refused a flush';
    if (!this.#failed) this.#options.log.error({ err: error }, `${what}; its rows are kept and tried again.`);
    this.#failed = true;
  }

  #reportRecovery(): void {
    if (this.#failed) this.#options.log.info('The store takes flushes again; nothing was lost.');
    this.#failed = false;
  }
}
