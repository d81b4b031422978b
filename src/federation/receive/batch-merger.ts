import { status } from '@grpc/grpc-js';
import { ColumnArena } from '../../runtime/bytes/column-memory.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { ForeignBlock, ForeignLexicon } from '../../runtime/flush.ts';
import type { Kernel } from '../../runtime/kernel.ts';
import type { IncomingBlock } from '../../runtime/program.ts';
import type { Hello, Verdict } from '../protocol/messages.ts';
import { type BatchHeader, batchBlocks, batchEntities, readEntityEntry } from '../protocol/read-batch.ts';
import { type BlockLimits, type ReadBlock, readBlock } from '../protocol/read-block.ts';
import { BEYOND_CLUSTER_LIMIT, BEYOND_SCOPE_LIMIT, type ClusterQuota } from './cluster-quota.ts';
import { type EntityTranslation, refusedEntities } from './entity-translation.ts';
import type { ReceiveLimits } from './receive-limits.ts';
import type { RefusedRows } from './refused-rows.ts';
import { type Route, RouteBuilder, type Target } from './routes.ts';
import { StreamDictionary } from './stream-dictionary.ts';
import { StreamRefusal } from './stream-refusal.ts';

/** What a node gives the streams that it reads. */
export interface MergerHost {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly limits: ReceiveLimits;
  /** Whether this node passes on blocks of functions that its program does not know. */
  readonly passesOn: boolean;
  /** Takes such a block. */
  passOn(block: ForeignBlock): void;
}

const MINUTE_MS = 60_000;
/** Names that are learnt, or entities that are met, at a stretch: some milliseconds. */
const NAMES_OF_A_SLICE = 1_000;

/** One block on its way into one source's tables. */
interface Merge {
  readonly target: Target;
  readonly block: IncomingBlock;
}

/** Columns of the batch that was prepared last: all streams read and merge theirs one after the other. */
const scratch = new ColumnArena();

/** A batch that has been read and checked to its last byte, and not merged yet. It is to be merged, or let go, at once. */
export interface PreparedBatch {
  /** Rows to be merged, or passed on, and rows that came. */
  readonly rows: number;
  readonly sentRows: number;
  /** Merges all of it, at once. */
  merge(): void;
}

/** Reads one stream's batches and merges them into the kernel. */
export class BatchMerger {
  readonly #host: MergerHost;
  readonly #blockLimits: BlockLimits;
  readonly #refused: RefusedRows;
  readonly #dictionary: StreamDictionary;
  readonly #lexicon: ForeignLexicon;
  readonly #routes: readonly Route[];
  /** By scope, those of all sources that take a metric of it. */
  readonly #translations: ReadonlyMap<number, ReadonlySet<EntityTranslation>>;
  readonly #maxFields: number;

  /** Throws MalformedBytes. `refused` counts the rows that are left out. */
  constructor(host: MergerHost, hello: Hello, refused: RefusedRows, quota: ClusterQuota) {
    const { kernel, limits, passesOn } = host;
    this.#host = host;
    this.#blockLimits = {
      maxRows: limits.maxRowsPerBlock,
      maxTableWidth: limits.maxTableWidth,
      maxEntityIndex: limits.maxDictionaryEntries,
    };
    this.#refused = refused;
    const dictionary = new StreamDictionary(hello.scopes, limits.maxDictionaryEntries);
    this.#dictionary = dictionary;
    this.#lexicon = {
      scopes: hello.scopes,
      metrics: hello.metrics,
      fields: (scope, entity) => dictionary.fields(scope, entity),
    };
    this.#routes = new RouteBuilder(kernel, hello, dictionary, quota, passesOn).build();
    this.#translations = translationsByScope(this.#routes, hello);
    this.#maxFields = Math.max(0, ...hello.scopes.map((scope) => scope.entityFields.length));
  }

  /** One per metric of the Hello. */
  get verdicts(): Verdict[] {
    return this.#routes.map((route) => route.verdict);
  }

  /**
   * Learns the entities that a batch names, before it is merged or passed over: of very many that takes most of a second,
   * and so is done in slices. Throws MalformedBytes on the way.
   */
  *learn(content: Uint8Array): Generator<undefined, void> {
    const learnt = new Map<number, number[]>();
    let done = 0;
    for (const reader of batchEntities(content)) {
      const entry = readEntityEntry(reader, this.#maxFields, this.#host.limits.maxEntityFieldLength);
      this.#dictionary.add(entry);
      const indexes = learnt.get(entry.scope);
      if (indexes === undefined) learnt.set(entry.scope, [entry.index]);
      else indexes.push(entry.index);
      if (++done % NAMES_OF_A_SLICE === 0) yield;
    }
    for (const [scope, indexes] of learnt)
      for (const translation of this.#translations.get(scope) ?? [])
        for (const index of indexes) {
          translation.meet(index);
          if (++done % NAMES_OF_A_SLICE === 0) yield;
        }
  }

  /** Of a batch whose entities have been learnt. Throws MalformedBytes, or a StreamRefusal; nothing has been merged then. */
  prepare(content: Uint8Array, header: BatchHeader): PreparedBatch {
    const { maxBlocksPerBatch } = this.#host.limits;
    if (header.blocks > maxBlocksPerBatch)
      throw new StreamRefusal(
        status.INVALID_ARGUMENT,
        `Batch ${header.sequence} has ${header.blocks} blocks; this node takes ${maxBlocksPerBatch}.`,
      );
    scratch.reset();
    const blocks: ReadBlock[] = [];
    for (const reader of batchBlocks(content, scratch)) blocks.push(readBlock(reader, this.#routes, this.#blockLimits));
    return this.#prepared(blocks);
  }

  #prepared(blocks: readonly ReadBlock[]): PreparedBatch {
    const merges: Merge[] = [];
    const foreign: ForeignBlock[] = [];
    let rows = 0;
    let sentRows = 0;
    const { clock, limits } = this.#host;
    const latest = Math.floor(clock.now() / MINUTE_MS) + limits.maxFutureMinutes;
    for (const block of blocks) {
      const route = this.#routes[block.metric]!;
      sentRows += block.rows;
      if (block.content === undefined && block.foreign === undefined)
        this.#refused.add('metric-refused', block.rows, () => route.verdict.reason);
      else if (block.bucket > latest) this.#refuseFuture(block, latest);
      else {
        rows += block.rows;
        if (block.foreign !== undefined) foreign.push(this.#foreignBlock(block, block.foreign));
        else if (block.content !== undefined) merges.push(...this.#mergesOf(block.content, block.bucket, route));
      }
    }
    return { rows, sentRows, merge: () => this.#merge(merges, foreign) };
  }

  #foreignBlock({ metric, bucket, rows }: ReadBlock, { wire, bytes }: NonNullable<ReadBlock['foreign']>): ForeignBlock {
    const lexicon = this.#lexicon;
    const scope = lexicon.metrics[metric]!.scope;
    this.#dictionary.checkNamed(scope, wire);
    // It outlives the batch.
    return { lexicon, metric, bucket, rows, entities: wire.slice(), bytes };
  }

  #mergesOf({ wire, columns }: NonNullable<ReadBlock['content']>, bucket: number, route: Route): Merge[] {
    let beyondScope = 0;
    let beyondCluster = 0;
    const merges = route.targets.map((target) => {
      const entities = target.translation.translate(wire, scratch);
      if (target.translation.refuses) {
        beyondScope = Math.max(beyondScope, refusedEntities(entities, BEYOND_SCOPE_LIMIT));
        beyondCluster = Math.max(beyondCluster, refusedEntities(entities, BEYOND_CLUSTER_LIMIT));
      }
      return { target, block: { bucket, wire, entities, columns } };
    });
    this.#refused.add(
      'entity-limit',
      beyondScope,
      () => 'A scope has as many entities as core.maxEntitiesPerScope allows.',
    );
    this.#refused.add(
      'cluster-entity-limit',
      beyondCluster,
      () => 'The cluster has as many entities as receiver-federation.quotas.maxEntities allows it.',
    );
    return merges;
  }

  #merge(merges: readonly Merge[], foreign: readonly ForeignBlock[]): void {
    const { refusals } = this.#host.kernel;
    const before = { differing: refusals.count('state-differs'), beyond: refusals.count('metric-limit') };
    for (const block of foreign) this.#host.passOn(block);
    for (const { target, block } of merges) target.sink.dispatcher.merge(target.binding, block);
    const differing = refusals.count('state-differs') - before.differing;
    this.#refused.add('state-differs', differing, () => 'A state that must be the same in all clusters differs.');
    const beyond = refusals.count('metric-limit') - before.beyond;
    this.#refused.add(
      'metric-limit',
      beyond,
      () =>
        'A metric has as many entities, or as large tables, as core.maxEntitiesPerMetric or maxBytesPerMetric allow.',
    );
  }

  #refuseFuture({ bucket, rows }: ReadBlock, latest: number): void {
    const detail = () => `Minute ${bucket} is ahead of this node's clock, which takes minutes up to ${latest}.`;
    this.#host.kernel.refusals.add('future-bucket', rows, detail);
    this.#refused.add('future-bucket', rows, detail);
  }
}

function translationsByScope(routes: readonly Route[], { metrics }: Hello): Map<number, Set<EntityTranslation>> {
  const found = new Map<number, Set<EntityTranslation>>();
  for (const [i, { targets }] of routes.entries()) {
    const { scope } = metrics[i]!;
    const translations = found.get(scope) ?? new Set();
    for (const { translation } of targets) translations.add(translation);
    found.set(scope, translations);
  }
  return found;
}
