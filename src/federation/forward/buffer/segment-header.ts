import { crc32 } from 'node:zlib';

const MAGIC = Buffer.from('OAPFWDB\n', 'latin1');
const FORMAT = 1;
const COPY_BYTES = 24;

/** What a segment begins with, twice over: without it nothing else in the file can be read. */
export const SEGMENT_HEADER_BYTES = 2 * COPY_BYTES;

export interface SegmentHeader {
  readonly format: number;
  readonly number: number;
  readonly salt: number;
}

export function encodeSegmentHeader(number: number, salt: number): Buffer {
  const copy = Buffer.alloc(COPY_BYTES);
  MAGIC.copy(copy);
  copy.writeUInt32LE(FORMAT, 8);
  copy.writeUInt32LE(number, 12);
  copy.writeUInt32LE(salt, 16);
  copy.writeUInt32LE(crc32(copy.subarray(0, 20)), 20);
  return Buffer.concat([copy, copy]);
}

/** From the first bytes of a file; undefined when neither copy is sound. */
export function decodeSegmentHeader(bytes: Buffer): SegmentHeader | undefined {
  return decodeCopy(bytes.subarray(0, COPY_BYTES)) ?? decodeCopy(bytes.subarray(COPY_BYTES, 2 * COPY_BYTES));
}

/** Whether a later version of this program wrote it. */
export function isNewerFormat(header: SegmentHeader): boolean {
  return header.format > FORMAT;
}

function decodeCopy(copy: Buffer): SegmentHeader | undefined {
  if (copy.length < COPY_BYTES || !copy.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  if (crc32(copy.subarray(0, 20)) !== copy.readUInt32LE(20)) return undefined;
  return { format: copy.readUInt32LE(8), number: copy.readUInt32LE(12), salt: copy.readUInt32LE(16) };
}
