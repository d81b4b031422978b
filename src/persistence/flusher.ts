import type { Logger } from 'pino';
import type { MetricBlock } from '../runtime/block.ts';
import type { Clock, Timer } from '../runtime/clock.ts';
import { coalesce } from '../runtime/coalesce.ts';
import type { BlockConsumer, FlushControl, FlushParticipant, MergedPosition } from '../runtime/flush.ts';
import type { Kernel } from '../runtime/kernel.ts';
import type { ZoneCalendar } from '../runtime/time.ts';
import type { Granularity, Storage, StorageTransaction } from '../storage/storage.ts';
import { EntityIds } from './entity-ids.ts';
import { persistBlocks, type ResolvedBlock } from './persist.ts';

export interface FlusherOptions {
  readonly kernel: Kernel;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly log: Logger;
  readonly calendar: ZoneCalendar;
  /** What is stored; `minute` first. */
  readonly granularities: readonly Granularity[];
}

/**
 * Moves what the kernel has aggregated into the store, one transaction a flush together with the positions of the
 * batches that went into it, and then on to the consumers. A flush that the store refuses keeps its rows: they are
 * merged into the next one, so nothing is lost and nothing is acknowledged before it is durable.
 */
export class Flusher implements FlushControl {
  readonly #options: FlusherOptions;
  readonly #participants: FlushParticipant[] = [];
  readonly #consumers: BlockConsumer[] = [];
  readonly #ids = new Map<string, EntityIds>();
  #waiting: MetricBlock[] = [];
  #last: Promise<void> = Promise.resolve();
  #failed = false;
  #timer: Timer | undefined;

  constructor(options: FlusherOptions) {
    this.#options = options;
  }

  addParticipant(participant: FlushParticipant): void {
    this.#participants.push(participant);
  }

  addConsumer(consumer: BlockConsumer): void {
    this.#consumers.push(consumer);
  }

  /** Flushes every `period` milliseconds. A flush that is late is not doubled: the next waits for it. */
  start(period: number): void {
    this.#timer = this.#options.clock.every(period, () => {
      this.flush().catch((error: unknown) => this.#reportFailure(error));
    });
  }

  /** Stops the timer and flushes once more. */
  async stop(): Promise<void> {
    this.#timer?.cancel();
    await this.flush();
  }

  flush(): Promise<void> {
    const flushed = this.#last.then(() => this.#flushNow());
    // The next flush follows in any case; whoever called this one hears of its failure.
    this.#last = flushed.catch(() => undefined);
    return flushed;
  }

  async #flushNow(): Promise<void> {
    const { kernel, clock } = this.#options;
    const flushedAt = clock.now();
    const positions = this.#participants.map((participant) => participant.merged());
    const taken = kernel.take();
    const blocks = this.#waiting.length === 0 ? taken : coalesce([...this.#waiting, ...taken], kernel);
    this.#waiting = blocks;
    await this.#store(blocks, positions.flat());
    this.#waiting = [];
    this.#reportRecovery();
    for (const consumer of this.#consumers) consumer.offer(blocks, flushedAt);
    this.#participants.forEach((participant, i) => void participant.durable(positions[i]!));
  }

  async #store(blocks: readonly MetricBlock[], positions: readonly MergedPosition[]): Promise<void> {
    if (blocks.length === 0 && positions.length === 0) return;
    const { storage, granularities, calendar, kernel } = this.#options;
    try {
      await storage.transaction(async (transaction) => {
        const resolved = await this.#resolve(blocks, transaction);
        await persistBlocks(resolved, granularities, calendar, kernel, transaction);
        for (const position of positions) await transaction.writeProducer(position);
      });
    } catch (error) {
      for (const ids of this.#ids.values()) ids.rollback();
      throw error;
    }
    for (const ids of this.#ids.values()) ids.commit();
  }

  async #resolve(blocks: readonly MetricBlock[], transaction: StorageTransaction): Promise<ResolvedBlock[]> {
    const resolved: ResolvedBlock[] = [];
    for (const block of blocks) {
      const ids = await this.#idsOf(block).resolve(block.entities, transaction);
      resolved.push({ block, ids });
    }
    return resolved;
  }

  #idsOf({ metric }: MetricBlock): EntityIds {
    let ids = this.#ids.get(metric.scope.name);
    if (ids === undefined) {
      ids = new EntityIds(this.#options.kernel.registry(metric.scope));
      this.#ids.set(metric.scope.name, ids);
    }
    return ids;
  }

  #reportFailure(error: unknown): void {
    if (!this.#failed)
      this.#options.log.error({ err: error }, 'The store refused a flush; its rows are kept and tried again.');
    this.#failed = true;
  }

  #reportRecovery(): void {
    if (this.#failed) this.#options.log.info('The store takes flushes again; nothing was lost.');
    this.#failed = false;
  }
}
