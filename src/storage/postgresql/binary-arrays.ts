/**
 * Arrays as PostgreSQL's binary protocol has them. The driver writes a JavaScript array as text, bytes in hexadecimal:
 * twice the size, and a string of all of it. What is encoded here goes as it is.
 */
const INT4 = 23;
const BYTEA = 17;
const HEADER = 20;

/** An `int4[]`. Throws on what is no 32-bit integer. */
export function int4Array(values: readonly number[]): Buffer {
  const buffer = Buffer.allocUnsafe(HEADER + values.length * 8);
  let offset = writeHeader(buffer, INT4, values.length, false);
  for (const value of values) {
    offset = buffer.writeInt32BE(4, offset);
    offset = buffer.writeInt32BE(value, offset);
  }
  return buffer.subarray(0, offset);
}

/** A `bytea[]` of texts in UTF-8, null where there is none. */
export function byteaArray(texts: readonly (string | null)[]): Buffer {
  const lengths = texts.map((text) => (text === null ? -1 : Buffer.byteLength(text)));
  const size = lengths.reduce((sum, length) => sum + 4 + Math.max(length, 0), HEADER);
  const buffer = Buffer.allocUnsafe(size);
  let offset = writeHeader(buffer, BYTEA, texts.length, texts.includes(null));
  texts.forEach((text, index) => {
    offset = buffer.writeInt32BE(lengths[index] ?? -1, offset);
    if (text !== null) offset += buffer.write(text, offset);
  });
  return buffer.subarray(0, offset);
}

/** Dimensions (none when it is empty), whether there are nulls, the elements' type, their number, the first index. */
function writeHeader(buffer: Buffer, type: number, length: number, nulls: boolean): number {
  buffer.writeInt32BE(length === 0 ? 0 : 1, 0);
  buffer.writeInt32BE(nulls ? 1 : 0, 4);
  buffer.writeInt32BE(type, 8);
  if (length === 0) return 12;
  buffer.writeInt32BE(length, 12);
  buffer.writeInt32BE(1, 16);
  return HEADER;
}
