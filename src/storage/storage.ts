/**
 * The storage interface: a transactional keeper of bytes. A provider knows keys, never a function: what a block holds
 * and how two are merged is the kernel's business (persistence/).
 *
 * What a store cannot do (disk full, locked, damaged, away) is a StorageError; misuse is an error that begins with
 * "BUG:".
 */
export interface Storage {
  /**
   * Runs `work` in one transaction: all of it becomes durable when the promise resolves, or none of it. Transactions
   * of one node run one after the other, in the order asked for; one inside another is refused. When `work` throws, or
   * a call of its transaction has failed, it is rolled back and the promise rejects with that error.
   *
   * A store that several nodes share runs transactions of different nodes side by side: what a transaction reads stays
   * as it is until the transaction ends. So that no two wait for each other, all take what they need in the same order:
   * documents (a node's own, producers, gaps, the rest; within a kind by key), entities (by scope), blocks (in the order
   * of `compareBlockKeys`).
   *
   * A rejection whose StorageError is `uncertain` may have come after the commit (the connection broke): whoever asked
   * must find out from the store before doing the same work again.
   */
  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T>;

  /**
   * Blocks of one metric and granularity with `from <= bucket <= to`, in order of bucket, then chunk. Every block is
   * whole and committed; a commit during the iteration may show in the blocks still to come.
   */
  readBlocks(range: BlockRange): AsyncIterable<StoredBlock>;

  /** Entities of a scope: those selected, in the order of the selection, unknown ones left out; all by storage id without one. */
  readEntities(scope: number, selection?: EntitySelection): Promise<readonly StoredEntity[]>;

  /** Committed documents of a kind with `from <= key <= to` (as UTF-8 bytes compare), in order of key. */
  readDocuments(kind: string, range?: DocumentRange): Promise<readonly StoredDocument[]>;

  /**
   * Drops blocks whose bucket begins before `before`, as far as whole partitions allow: what is newer stays, what is
   * older may stay until its partition is old as a whole. Gives the number of partitions dropped.
   */
  dropBlocks(granularity: StoredGranularity, before: number): Promise<number>;

  /** Lets the transactions already asked for end, refuses further ones, and frees what the store holds. */
  close(): Promise<void>;
}

export interface StorageTransaction {
  /** The bytes under each key, undefined where there are none; same order as the keys. */
  readBlocks(keys: readonly BlockKey[]): Promise<readonly (Uint8Array | undefined)[]>;
  writeBlocks(blocks: readonly StoredBlock[]): Promise<void>;
  deleteBlocks(keys: readonly BlockKey[]): Promise<void>;
  /**
   * Gives every entity its storage id, allocating those not seen before; same order as given. An entity that is known
   * takes the name, fields and group given last (a service that changes its layer is shown as it is now), and the
   * attributes given last, each for itself, adds the layers to those it had, and widens the time in which it was seen.
   */
  internEntities(scope: number, entities: readonly EntityToStore[]): Promise<readonly number[]>;
  /** The document under each key, undefined where there is none; same order as the keys. Nobody else writes them meanwhile. */
  readDocuments(kind: string, keys: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Creates or replaces documents; an undefined text deletes one. */
  writeDocuments(kind: string, documents: readonly DocumentToWrite[]): Promise<void>;
}

/** The time buckets that metrics are kept in. */
export type Granularity = 'minute' | 'hour' | 'day';

/**
 * Forms in which buckets are stored: one by one, or, once nothing more is expected for them, all minutes of an hour
 * (UTC) and all hours of a day (UTC) in one block, so that a long range of one entity is a few reads.
 */
export type StoredGranularity = Granularity | 'minutes-of-hour' | 'hours-of-day';

export interface BlockKey {
  readonly metric: string;
  readonly granularity: StoredGranularity;
  /** Epoch minute (UTC) in which the bucket begins. */
  readonly bucket: number;
  /** `storage entity id >> CHUNK_BITS`; persistence/block-layout.ts says what it is in a series form. */
  readonly chunk: number;
}

export interface StoredBlock extends BlockKey {
  readonly bytes: Uint8Array;
}

export interface BlockRange {
  readonly metric: string;
  readonly granularity: StoredGranularity;
  readonly from: number;
  readonly to: number;
  /** Only this chunk. */
  readonly chunk?: number | undefined;
}

/** Entities by storage ids, or by the ids that SkyWalking builds. */
export type EntitySelection = { readonly ids: readonly number[] } | { readonly entityIds: readonly string[] };

export interface EntityToStore {
  /** The entity's id as SkyWalking builds it; unique in its scope. */
  readonly entityId: string;
  readonly name: string;
  /** Values of the scope's entity fields, in their order; enums by member name. */
  readonly fields: readonly string[];
  /** What stands before `::` in the name; empty where nothing does. */
  readonly group: string;
  readonly layers: readonly string[];
  /** What decorators make of it, by `<decorator>.<attribute>`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Epoch minute in which it is seen. */
  readonly seen: number;
}

export interface StoredEntity extends Omit<EntityToStore, 'seen'> {
  /** Dense from 0 per scope, allocated by the store. */
  readonly id: number;
  /** Epoch minutes. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/**
 * Small texts that change with the blocks: how far a producer's batches are durable and which node holds its session,
 * a node's own state, alarms. A kind is a word; keys sort in the order in which they are to be read.
 */
export interface DocumentToWrite {
  readonly key: string;
  readonly text: string | undefined;
}

export interface StoredDocument {
  readonly key: string;
  readonly text: string;
}

export interface DocumentRange {
  readonly from?: string;
  readonly to?: string;
}

/** 256 entities a chunk: the knee of the curve in shared/design/ceilings.md. */
export const CHUNK_BITS = 8;

/** The order in which a transaction asks for blocks: by metric, granularity, bucket, chunk. */
export function compareBlockKeys(a: BlockKey, b: BlockKey): number {
  if (a.metric !== b.metric) return a.metric < b.metric ? -1 : 1;
  if (a.granularity !== b.granularity) return a.granularity < b.granularity ? -1 : 1;
  return a.bucket - b.bucket || a.chunk - b.chunk;
}
