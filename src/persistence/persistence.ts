import type { MetricBlock } from '../runtime/block.ts';
import type { EntityRegistry } from '../runtime/entity.ts';
import type { Kernel } from '../runtime/kernel.ts';
import type { ZoneCalendar } from '../runtime/time.ts';
import { Turns } from '../runtime/turns.ts';
import type { Granularity, StorageTransaction } from '../storage/storage.ts';
import type { ResolvedBlock } from './chunked-rows.ts';
import { EntityIds } from './entity-ids.ts';
import { LateRows } from './late-rows.ts';
import { LoopMerger } from './merge/loop-merger.ts';
import type { Merger } from './merge/merger.ts';
import { MetricDocuments } from './metric-documents.ts';
import { type PersistOptions, persistBlocks } from './persist.ts';
import { expiresBefore, type RetentionDays } from './retention.ts';
import { createStamps } from './stamps.ts';

const MINUTE_MS = 60_000;
const MINUTES_PER_DAY = 1_440;

export interface PersistenceOptions {
  readonly kernel: Kernel;
  readonly calendar: ZoneCalendar;
  /** What is stored; `minute` first. */
  readonly granularities: readonly Granularity[];
  /** How long; for ever when it is left out. */
  readonly retention?: RetentionDays | undefined;
  /** Of new blocks; see BlockMarks. They begin at random unless given. */
  readonly stamp?: (() => number) | undefined;
  /** Where rows are merged into stored blocks; on the event loop unless it is given. */
  readonly merger?: Merger | undefined;
}

/**
 * Writes blocks into a flush's transaction: what they are (documents), whom they are about (entities), and the rows.
 * `commit` or `rollback` follows, whichever became of the transaction.
 */
export class Persistence {
  /** Rows that were stored after their time. */
  readonly late = new LateRows();
  readonly #options: PersistenceOptions;
  readonly #documents: MetricDocuments;
  readonly #stamp: () => number;
  readonly #merger: Merger;
  readonly #turns = new Turns();
  /** Weak: a generation of entities that no block is of any more is forgotten. */
  readonly #ids = new WeakMap<EntityRegistry, EntityIds>();
  /** Those that the running transaction has named entities of. */
  readonly #named = new Set<EntityIds>();
  /** Blocks of the running transaction, for counting once it is durable. */
  #written: { readonly blocks: readonly MetricBlock[]; readonly minute: number } | undefined;

  constructor(options: PersistenceOptions) {
    this.#options = options;
    this.#documents = new MetricDocuments(options.kernel.program);
    this.#stamp = options.stamp ?? createStamps();
    this.#merger = options.merger ?? new LoopMerger(options.kernel);
  }

  /** `flushedAt`: clock time (ms) at which the blocks were handed over. */
  async write(blocks: readonly MetricBlock[], flushedAt: number, transaction: StorageTransaction): Promise<void> {
    const minute = Math.floor(flushedAt / MINUTE_MS);
    this.#written = { blocks, minute };
    await this.#documents.describe(
      blocks.map(({ metric }) => metric),
      Math.floor(minute / MINUTES_PER_DAY),
      transaction,
    );
    for (const [registry, own] of byRegistry(blocks)) await this.#idsOf(registry).name(own, transaction);
    const resolved: ResolvedBlock[] = [];
    for (const block of blocks) resolved.push({ block, ids: await this.#idsOf(registryOf(block)).of(block.entities) });
    await persistBlocks(resolved, this.#persistOptions(minute), transaction);
  }

  commit(): void {
    this.#documents.commit();
    for (const ids of this.#named) ids.commit();
    this.#named.clear();
    for (const block of this.#written?.blocks ?? []) this.#count(block, this.#written!.minute);
    this.#written = undefined;
  }

  rollback(): void {
    this.#documents.rollback();
    for (const ids of this.#named) ids.rollback();
    this.#named.clear();
    this.#written = undefined;
  }

  #persistOptions(now: number): PersistOptions {
    const { calendar, granularities } = this.#options;
    return {
      granularities,
      merger: this.#merger,
      turns: this.#turns,
      stamp: this.#stamp,
      bucketOf: (minute, granularity) => {
        const bucket = calendar.start(minute, granularity);
        return this.#isExpired(bucket, granularity, now) ? undefined : bucket;
      },
    };
  }

  #isExpired(bucket: number, granularity: Granularity, now: number): boolean {
    const { retention } = this.#options;
    return retention !== undefined && bucket < expiresBefore(granularity, retention, now);
  }

  #count({ bucket, entities, metric }: MetricBlock, now: number): void {
    const { calendar, granularities, kernel } = this.#options;
    if (now - bucket > 1) this.late.add(now - bucket, entities.length);
    const expired = granularities.filter((granularity) =>
      this.#isExpired(calendar.start(bucket, granularity), granularity, now),
    );
    if (expired.length === 0) return;
    kernel.refusals.add('expired', entities.length, () => {
      const minute = new Date(bucket * MINUTE_MS).toISOString();
      return `Rows of ${metric.name} at ${minute} came after their time to live; not stored by ${expired.join(', ')}.`;
    });
  }

  #idsOf(registry: EntityRegistry): EntityIds {
    let ids = this.#ids.get(registry);
    if (ids === undefined) {
      ids = new EntityIds(registry, this.#turns);
      this.#ids.set(registry, ids);
    }
    this.#named.add(ids);
    return ids;
  }
}

function registryOf({ generation, metric }: MetricBlock): EntityRegistry {
  return generation.registry(metric.scope);
}

/** By scope, in the order in which a transaction takes their entities. */
function byRegistry(blocks: readonly MetricBlock[]): [EntityRegistry, MetricBlock[]][] {
  return [...Map.groupBy(blocks, registryOf)].sort(([a], [b]) => a.scope.id - b.scope.id);
}
