/**
 * The storage interface: a transactional keeper of blocks. A provider knows bytes and keys, never a function: what a
 * block holds and how two are merged is the kernel's business (persistence/).
 *
 * What a store cannot do (disk full, locked, damaged) is a StorageError; misuse is an error that begins with "BUG:".
 */
export interface Storage {
  /**
   * Runs `work` in one transaction: all of it becomes durable when the promise resolves, or none of it. Transactions
   * run one after the other, in the order asked for; one inside another is refused. When `work` throws, or a call of
   * its transaction has failed, it is rolled back and the promise rejects with that error.
   */
  transaction<T>(work: (transaction: StorageTransaction) => Promise<T>): Promise<T>;

  /**
   * Blocks of one metric and granularity with `from <= bucket <= to`, in order of bucket, then chunk. Every block is
   * whole and committed; a commit during the iteration may show in the blocks still to come.
   */
  readBlocks(range: BlockRange): AsyncIterable<StoredBlock>;

  /** Entities of a scope: all by storage id, or those with the given ids, in their order, unknown ones left out. */
  readEntities(scope: number, ids?: readonly number[]): Promise<readonly StoredEntity[]>;

  /** What is durable of every producer. */
  readProducers(): Promise<readonly ProducerPosition[]>;

  /** Lets the transactions already asked for end, refuses further ones, and frees what the store holds. */
  close(): Promise<void>;
}

export interface StorageTransaction {
  /** The bytes under each key, undefined where there are none; same order as the keys. */
  readBlocks(keys: readonly BlockKey[]): Promise<readonly (Uint8Array | undefined)[]>;
  writeBlocks(blocks: readonly StoredBlock[]): Promise<void>;
  /**
   * Gives every entity its storage id, allocating those not seen before; same order as given. An entity that is known
   * takes the name and fields given last: a service that changes its layer is shown as it is now.
   */
  internEntities(scope: number, entities: readonly EntityToStore[]): Promise<readonly number[]>;
  /** Creates or replaces the position of a producer's lane (cluster, producer, lane): one epoch, the last written. */
  writeProducer(position: ProducerPosition): Promise<void>;
}

export type Granularity = 'minute' | 'hour' | 'day';

export interface BlockKey {
  readonly metric: string;
  readonly granularity: Granularity;
  /** Epoch minute (UTC) in which the bucket begins. */
  readonly bucket: number;
  /** `storage entity id >> CHUNK_BITS`. */
  readonly chunk: number;
}

export interface StoredBlock extends BlockKey {
  readonly bytes: Uint8Array;
}

export interface BlockRange {
  readonly metric: string;
  readonly granularity: Granularity;
  readonly from: number;
  readonly to: number;
  /** Only this chunk. */
  readonly chunk?: number | undefined;
}

export interface EntityToStore {
  /** The entity's id as SkyWalking builds it; unique in its scope. */
  readonly entityId: string;
  readonly name: string;
  /** Values of the scope's entity fields, in their order; enums by member name. */
  readonly fields: readonly string[];
}

export interface StoredEntity extends EntityToStore {
  /** Dense from 0 per scope, allocated by the store. */
  readonly id: number;
}

/** How far the batches of a producer's lane are durable in this store. */
export interface ProducerPosition {
  readonly cluster: string;
  readonly producer: string;
  readonly epoch: number;
  readonly lane: number;
  readonly sequence: number;
}

/** 256 entities a chunk: the knee of the curve in shared/design/ceilings.md. */
export const CHUNK_BITS = 8;
