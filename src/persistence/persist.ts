import type { MetricBlock } from '../runtime/block.ts';
import { ByteWriter } from '../runtime/bytes/byte-writer.ts';
import type { Columns, MetricDefinition, TableHost } from '../runtime/program.ts';
import type { ZoneCalendar } from '../runtime/time.ts';
import {
  type BlockKey,
  CHUNK_BITS,
  type Granularity,
  type StorageTransaction,
  type StoredBlock,
} from '../storage/storage.ts';
import { metricKey } from './metric-key.ts';
import { decodeStoredBlock, encodeStoredBlock } from './stored-block.ts';

/** A flushed block whose entities have their storage ids. */
export interface ResolvedBlock {
  readonly block: MetricBlock;
  readonly ids: Int32Array;
}

/** All rows of a flush that fall into one stored bucket of one metric. */
interface Target {
  readonly metric: MetricDefinition;
  readonly granularity: Granularity;
  readonly bucket: number;
  readonly parts: ResolvedBlock[];
}

/**
 * Merges blocks into what is stored, in every granularity: reads the chunks that they touch, merges with the function's
 * own table, writes them back. The provider sees keys and bytes only.
 */
export async function persistBlocks(
  blocks: readonly ResolvedBlock[],
  granularities: readonly Granularity[],
  calendar: ZoneCalendar,
  host: TableHost,
  transaction: StorageTransaction,
): Promise<void> {
  const writer = new ByteWriter(64 * 1024);
  for (const target of targetsOf(blocks, granularities, calendar)) {
    const keys = chunkKeys(target);
    const stored = await transaction.readBlocks(keys);
    await transaction.writeBlocks(mergeTarget(target, keys, stored, host, writer));
  }
}

function targetsOf(
  blocks: readonly ResolvedBlock[],
  granularities: readonly Granularity[],
  calendar: ZoneCalendar,
): Iterable<Target> {
  const targets = new Map<string, Target>();
  for (const part of blocks)
    for (const granularity of granularities) {
      const { metric } = part.block;
      const bucket = calendar.start(part.block.bucket, granularity);
      const key = `${metric.name} ${granularity} ${bucket}`;
      const target = targets.get(key);
      if (target === undefined) targets.set(key, { metric, granularity, bucket, parts: [part] });
      else target.parts.push(part);
    }
  return targets.values();
}

function chunkKeys({ metric, granularity, bucket, parts }: Target): BlockKey[] {
  const chunks = new Set<number>();
  for (const { ids } of parts) for (const id of ids) chunks.add(id >> CHUNK_BITS);
  const name = metricKey(metric);
  return [...chunks].sort((a, b) => a - b).map((chunk) => ({ metric: name, granularity, bucket, chunk }));
}

function mergeTarget(
  { metric, parts }: Target,
  keys: readonly BlockKey[],
  stored: readonly (Uint8Array | undefined)[],
  host: TableHost,
  writer: ByteWriter,
): StoredBlock[] {
  const table = metric.function.createTable(host);
  for (let i = 0; i < keys.length; i++) {
    const bytes = stored[i];
    if (bytes === undefined) continue;
    const rows = decodeStoredBlock(metric.function, keys[i]!.chunk, bytes);
    table.merge(rows.entities, rows.columns);
  }
  for (const { block, ids } of parts) table.merge(ids, block.columns);
  const { entities, columns } = table.take();
  return splitByChunk(metric, keys, entities, columns, writer);
}

function splitByChunk(
  metric: MetricDefinition,
  keys: readonly BlockKey[],
  entities: Int32Array,
  columns: Columns,
  writer: ByteWriter,
): StoredBlock[] {
  const blocks: StoredBlock[] = [];
  let from = 0;
  for (const key of keys) {
    let to = from;
    while (to < entities.length && entities[to]! >> CHUNK_BITS === key.chunk) to++;
    if (to === from) continue;
    const rows = metric.function.slice(columns, from, to);
    blocks.push({ ...key, bytes: encodeStoredBlock(metric.function, entities.subarray(from, to), rows, writer) });
    from = to;
  }
  return blocks;
}
