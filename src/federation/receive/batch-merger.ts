import { status } from '@grpc/grpc-js';
import type { Clock } from '../../runtime/clock.ts';
import type { Kernel } from '../../runtime/kernel.ts';
import type { IncomingBlock } from '../../runtime/program.ts';
import type { Hello, Verdict } from '../protocol/messages.ts';
import { type BatchHeader, readBatchParts, readEntityEntry } from '../protocol/read-batch.ts';
import { type BlockLimits, type ReadBlock, readBlock } from '../protocol/read-block.ts';
import { refusedEntities } from './entity-translation.ts';
import type { ReceiveLimits } from './receive-limits.ts';
import type { RefusedRows } from './refused-rows.ts';
import { type Route, RouteBuilder, type Target } from './routes.ts';
import { StreamDictionary } from './stream-dictionary.ts';
import { StreamRefusal } from './stream-refusal.ts';

const MINUTE_MS = 60_000;

/** One block on its way into one source's tables. */
interface Merge {
  readonly target: Target;
  readonly block: IncomingBlock;
}

/** A batch that has been read and checked to its last byte, and not merged yet. */
export interface PreparedBatch {
  readonly rows: number;
  /** Merges all of it, at once. */
  merge(): void;
}

/** Reads one stream's batches and merges them into the kernel. */
export class BatchMerger {
  readonly #kernel: Kernel;
  readonly #clock: Clock;
  readonly #limits: ReceiveLimits;
  readonly #blockLimits: BlockLimits;
  readonly #refused: RefusedRows;
  readonly #dictionary: StreamDictionary;
  readonly #routes: readonly Route[];
  readonly #maxFields: number;

  /** Throws MalformedBytes. `refused` counts the rows that are left out. */
  constructor(kernel: Kernel, clock: Clock, limits: ReceiveLimits, hello: Hello, refused: RefusedRows) {
    this.#kernel = kernel;
    this.#clock = clock;
    this.#limits = limits;
    this.#blockLimits = {
      maxRows: limits.maxRowsPerBlock,
      maxTableWidth: limits.maxTableWidth,
      maxEntityIndex: limits.maxDictionaryEntries,
    };
    this.#refused = refused;
    this.#dictionary = new StreamDictionary(hello.scopes, limits.maxDictionaryEntries);
    this.#routes = new RouteBuilder(kernel, hello, this.#dictionary).build();
    this.#maxFields = Math.max(0, ...hello.scopes.map((scope) => scope.entityFields.length));
  }

  /** One per metric of the Hello. */
  get verdicts(): Verdict[] {
    return this.#routes.map((route) => route.verdict);
  }

  /** Learns the entities of a batch that is not to be merged again. Throws MalformedBytes. */
  learn(content: Uint8Array): void {
    readBatchParts(content, { entity: (reader) => this.#learnEntity(reader), block: () => undefined });
  }

  /** Throws MalformedBytes, or a StreamRefusal; nothing of the batch has been merged then. */
  prepare(content: Uint8Array, header: BatchHeader): PreparedBatch {
    const { maxBlocksPerBatch } = this.#limits;
    if (header.blocks > maxBlocksPerBatch)
      throw new StreamRefusal(
        status.INVALID_ARGUMENT,
        `Batch ${header.sequence} has ${header.blocks} blocks; this node takes ${maxBlocksPerBatch}.`,
      );
    const blocks: ReadBlock[] = [];
    readBatchParts(content, {
      entity: (reader) => this.#learnEntity(reader),
      block: (reader) => blocks.push(readBlock(reader, this.#routes, this.#blockLimits)),
    });
    return this.#prepared(blocks);
  }

  #learnEntity(reader: Parameters<typeof readEntityEntry>[0]): void {
    this.#dictionary.add(readEntityEntry(reader, this.#maxFields, this.#limits.maxEntityFieldLength));
  }

  #prepared(blocks: readonly ReadBlock[]): PreparedBatch {
    const merges: Merge[] = [];
    let rows = 0;
    const latest = Math.floor(this.#clock.now() / MINUTE_MS) + this.#limits.maxFutureMinutes;
    for (const block of blocks) {
      const route = this.#routes[block.metric]!;
      if (block.content === undefined) this.#refused.add('metric-refused', block.rows, () => route.verdict.reason);
      else if (block.bucket > latest) this.#refuseFuture(block, latest);
      else {
        rows += block.rows;
        merges.push(...this.#mergesOf(block.content, block.bucket, route));
      }
    }
    return { rows, merge: () => this.#merge(merges) };
  }

  #mergesOf({ wire, columns }: NonNullable<ReadBlock['content']>, bucket: number, route: Route): Merge[] {
    let refused = 0;
    const merges = route.targets.map((target) => {
      const entities = target.translation.translate(wire);
      refused = Math.max(refused, refusedEntities(entities));
      return { target, block: { bucket, wire, entities, columns } };
    });
    this.#refused.add(
      'entity-limit',
      refused,
      () => 'A scope has as many entities as core.maxEntitiesPerScope allows.',
    );
    return merges;
  }

  #merge(merges: readonly Merge[]): void {
    const before = this.#kernel.refusals.count('state-differs');
    for (const { target, block } of merges) target.sink.dispatcher.merge(target.binding, block);
    const differing = this.#kernel.refusals.count('state-differs') - before;
    this.#refused.add('state-differs', differing, () => 'A state that must be the same in all clusters differs.');
  }

  #refuseFuture({ bucket, rows }: ReadBlock, latest: number): void {
    const detail = () => `Minute ${bucket} is ahead of this node's clock, which takes minutes up to ${latest}.`;
    this.#kernel.refusals.add('future-bucket', rows, detail);
    this.#refused.add('future-bucket', rows, detail);
  }
}
