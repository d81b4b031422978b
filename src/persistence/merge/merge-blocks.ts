import type { ByteWriter } from '../../runtime/bytes/byte-writer.ts';
import { ColumnArena, LASTING } from '../../runtime/bytes/column-memory.ts';
import type { AggregationTable, Columns, TableHost } from '../../runtime/program.ts';
import { roomFor } from '../../runtime/tables/table-budget.ts';
import { type PackedBytes, packBytes, unpackBytes } from '../../storage/packed.ts';
import { CHUNK_BITS } from '../../storage/storage.ts';
import { encodeStoredBlock, OpenBlock } from '../stored-block.ts';
import type { MergeWork } from './merger.ts';

const CHUNK_MASK = (1 << CHUNK_BITS) - 1;

/** Columns of the stored block that is being merged: its rows are in the table before the next one is opened. */
const scratch = new ColumnArena();

/** Merges rows into blocks with the function's own table. */
export function mergeBlocks(work: MergeWork, host: TableHost, writer: ByteWriter): PackedBytes {
  const table = work.function.createTable(host, roomFor(work.chunks.length << CHUNK_BITS));
  const stamps = mergeStored(work, table);
  for (const { entities, columns } of work.parts) table.merge(entities, columns);
  const { entities, columns } = table.take();
  return packBytes(encodeChunks(work, stamps, entities, columns, writer));
}

/** Gives the blocks' numbers: those that they have, or new ones. */
function mergeStored({ function: by, granularity, chunks, stored, stamps }: MergeWork, table: AggregationTable) {
  return unpackBytes(stored).map((bytes, i) => {
    if (bytes === undefined) return stamps[i]!;
    scratch.reset();
    const block = new OpenBlock(granularity, bytes, scratch);
    const entities = relativeTo(chunks[0]!, chunks[i]!, block.indexes);
    for (const { first, count, columns } of block.groups(by))
      table.merge(entities.subarray(first, first + count), columns);
    return block.stamp;
  });
}

function relativeTo(firstChunk: number, chunk: number, indexes: Int32Array): Int32Array {
  const first = (chunk - firstChunk) << CHUNK_BITS;
  const entities = LASTING.int32(indexes.length);
  for (let row = 0; row < indexes.length; row++) entities[row] = first + indexes[row]!;
  return entities;
}

/** Cuts merged rows by chunk; undefined for a chunk that has none. */
function encodeChunks(
  { function: by, granularity, chunks }: MergeWork,
  stamps: readonly number[],
  entities: Int32Array,
  columns: Columns,
  writer: ByteWriter,
): (Uint8Array | undefined)[] {
  let from = 0;
  return stamps.map((stamp, i) => {
    const place = chunks[i]! - chunks[0]!;
    let to = from;
    while (to < entities.length && entities[to]! >> CHUNK_BITS === place) to++;
    if (to === from) return undefined;
    const indexes = LASTING.int32(to - from);
    for (let row = from; row < to; row++) indexes[row - from] = entities[row]! & CHUNK_MASK;
    const rows = by.slice(columns, from, to);
    from = to;
    return encodeStoredBlock(by, granularity, indexes, rows, { stamp }, writer);
  });
}
