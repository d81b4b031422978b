import type { BlockKey, StoredBlock } from '../storage.ts';
import { int4Array } from './binary-arrays.ts';
import type { MetricLocks } from './metrics.ts';
import { type Partition, type Partitions, partitionOf } from './partitions.ts';
import type { Session } from './session.ts';

/** Bytes of blocks that one statement carries: the message is held in memory, here and by the server. */
const STATEMENT_BYTES = 8 << 20;

/** Keys that lie in one partition, with their places in the call. */
interface Group<K extends BlockKey> {
  readonly partition: Partition;
  readonly keys: K[];
  readonly places: number[];
}

const WANTED = 'unnest($1::int4[], $2::int4[], $3::int4[])';

const read = (table: string): string => `
  SELECT wanted.place::int4, blocks.bytes
  FROM ${WANTED} WITH ORDINALITY AS wanted (metric, bucket, chunk, place)
  JOIN ${table} AS blocks USING (metric, bucket, chunk)`;

/** All bytes come as one value, from which each row takes its own: see binary-arrays.ts for why no array of them. */
const write = (table: string): string => `
  INSERT INTO ${table} (metric, bucket, chunk, bytes)
  SELECT metric, bucket, chunk, substring($4::bytea FROM start FOR size)
  FROM unnest($1::int4[], $2::int4[], $3::int4[], $5::int4[], $6::int4[]) AS given (metric, bucket, chunk, start, size)
  ON CONFLICT (metric, bucket, chunk) DO UPDATE SET bytes = excluded.bytes`;

const remove = (table: string): string => `
  DELETE FROM ${table} AS blocks USING ${WANTED} AS wanted (metric, bucket, chunk)
  WHERE blocks.metric = wanted.metric AND blocks.bucket = wanted.bucket AND blocks.chunk = wanted.chunk`;

/** Blocks by key, in one transaction: a round trip for each partition that the keys lie in, however many they are. */
export class Blocks {
  readonly #session: Session;
  readonly #partitions: Partitions;
  readonly #locks: MetricLocks;

  constructor(session: Session, partitions: Partitions, locks: MetricLocks) {
    this.#session = session;
    this.#partitions = partitions;
    this.#locks = locks;
  }

  async read(keys: readonly BlockKey[]): Promise<readonly (Uint8Array | undefined)[]> {
    const ids = await this.#lock(keys);
    const found = new Array<Uint8Array | undefined>(keys.length).fill(undefined);
    for (const { partition, keys: own, places } of await this.#existing(keys)) {
      // A statement of its own, and so a newer snapshot than the one that waited for the locks.
      const rows = await this.#session.run<[number, Buffer]>(read(partition.table), columnsOf(own, ids));
      for (const [place, bytes] of rows) found[places[place - 1]!] = toBytes(bytes);
    }
    return found;
  }

  async write(blocks: readonly StoredBlock[]): Promise<void> {
    const ids = await this.#lock(blocks);
    const groups = groupByPartition([...lastOfEachKey(blocks).values()]);
    await this.#partitions.ensure(
      this.#session,
      groups.map(({ partition }) => partition),
    );
    for (const { partition, keys } of groups) {
      for (const part of ofBoundedSize(keys)) await this.#writePart(partition.table, part, ids);
    }
  }

  async delete(keys: readonly BlockKey[]): Promise<void> {
    const ids = await this.#lock(keys);
    for (const { partition, keys: own } of await this.#existing(keys)) {
      await this.#session.run(remove(partition.table), columnsOf(own, ids));
    }
  }

  #lock(keys: readonly BlockKey[]): Promise<ReadonlyMap<string, number>> {
    return this.#locks.take(
      this.#session,
      keys.map(({ metric }) => metric),
    );
  }

  async #existing<K extends BlockKey>(keys: readonly K[]): Promise<readonly Group<K>[]> {
    const groups = groupByPartition(keys);
    const tables = await this.#partitions.find(
      this.#session,
      groups.map(({ partition }) => partition),
    );
    return groups.filter(({ partition }) => tables.has(partition.table));
  }

  async #writePart(table: string, blocks: readonly StoredBlock[], ids: ReadonlyMap<string, number>): Promise<void> {
    const sizes = blocks.map(({ bytes }) => bytes.byteLength);
    // SQL counts from 1.
    const starts: number[] = [];
    let next = 1;
    for (const size of sizes) {
      starts.push(next);
      next += size;
    }
    const all = Buffer.concat(blocks.map(({ bytes }) => bytes));
    await this.#session.run(write(table), [...columnsOf(blocks, ids), all, int4Array(starts), int4Array(sizes)]);
  }
}

/** A plain array over the same memory: Buffer's own `slice` shares it, which nobody expects of a Uint8Array. */
export function toBytes(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function columnsOf(keys: readonly BlockKey[], ids: ReadonlyMap<string, number>): Buffer[] {
  return [
    int4Array(keys.map(({ metric }) => ids.get(metric)!)),
    int4Array(keys.map(({ bucket }) => bucket)),
    int4Array(keys.map(({ chunk }) => chunk)),
  ];
}

function groupByPartition<K extends BlockKey>(keys: readonly K[]): readonly Group<K>[] {
  const groups = new Map<string, Group<K>>();
  keys.forEach((key, place) => {
    const partition = partitionOf(key.granularity, key.bucket);
    const group = groups.get(partition.table) ?? { partition, keys: [], places: [] };
    if (group.keys.length === 0) groups.set(partition.table, group);
    group.keys.push(key);
    group.places.push(place);
  });
  return [...groups.values()];
}

/** One statement takes no key twice. */
function lastOfEachKey(blocks: readonly StoredBlock[]): ReadonlyMap<string, StoredBlock> {
  return new Map(blocks.map((block) => [`${block.granularity} ${block.bucket} ${block.chunk} ${block.metric}`, block]));
}

function* ofBoundedSize(blocks: readonly StoredBlock[]): Generator<readonly StoredBlock[]> {
  let part: StoredBlock[] = [];
  let size = 0;
  for (const block of blocks) {
    if (part.length > 0 && size + block.bytes.byteLength > STATEMENT_BYTES) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(block);
    size += block.bytes.byteLength;
  }
  if (part.length > 0) yield part;
}
