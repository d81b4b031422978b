import type { MetricBlock } from '../../runtime/block.ts';

/** Bytes of memory that a block's arrays take. */
export function blockBytes({ entities, columns }: MetricBlock): number {
  return entities.byteLength + arrayBytes(columns);
}

/** Columns are arrays of numbers, texts or bytes, or objects that hold some (a table's lengths, keys and weights). */
function arrayBytes(holder: object): number {
  let bytes = 0;
  for (const value of Object.values(holder)) {
    if (ArrayBuffer.isView(value)) bytes += value.byteLength;
    else if (typeof value === 'string') bytes += value.length * 2;
    else if (typeof value === 'object' && value !== null) bytes += arrayBytes(value);
  }
  return bytes;
}
