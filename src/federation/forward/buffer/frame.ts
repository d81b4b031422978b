import { crc32 } from 'node:zlib';

/**
 * A record on file: 20 bytes of header (mark, kind, length, checksum of the content, checksum of the header; 32 bits
 * each, little-endian) and the content. The header's checksum starts from its segment's salt: bytes that someone has
 * made look like a record, in a name for example, are none.
 */
export const FRAME_HEADER_BYTES = 20;
export const FRAME_MARK = Buffer.from([0x7e, 0xb1, 0xf0, 0x9d]);

/** Kinds of records. */
export const PARCEL = 1;
export const LEXICON = 2;
export const CONTROL = 3;

export interface FrameHeader {
  readonly kind: number;
  /** Of the content, in bytes. */
  readonly length: number;
  readonly checksum: number;
}

/** A record that still lacks its header's checksum: `seal` adds it when the segment is known. */
export function frame(kind: number, content: readonly Uint8Array[]): Buffer {
  const record = Buffer.concat([Buffer.alloc(FRAME_HEADER_BYTES), ...content]);
  FRAME_MARK.copy(record);
  record.writeUInt32LE(kind, 4);
  record.writeUInt32LE(record.length - FRAME_HEADER_BYTES, 8);
  record.writeUInt32LE(crc32(record.subarray(FRAME_HEADER_BYTES)), 12);
  return record;
}

/** Makes the record one of the segment with this salt. */
export function seal(record: Buffer, salt: number): Buffer {
  record.writeUInt32LE(crc32(record.subarray(0, 16), salt), 16);
  return record;
}

/** The header that begins at `at`; undefined when there is none. */
export function readFrameHeader(bytes: Buffer, at: number, salt: number): FrameHeader | undefined {
  if (at + FRAME_HEADER_BYTES > bytes.length || FRAME_MARK.compare(bytes, at, at + 4) !== 0) return undefined;
  const kind = bytes.readUInt32LE(at + 4);
  if (kind < PARCEL || kind > CONTROL) return undefined;
  if (crc32(bytes.subarray(at, at + 16), salt) !== bytes.readUInt32LE(at + 16)) return undefined;
  return { kind, length: bytes.readUInt32LE(at + 8), checksum: bytes.readUInt32LE(at + 12) };
}

/** The checksum of a record's content, as `frame` wrote it. */
export function checksumOf(record: Buffer): number {
  return record.readUInt32LE(12);
}
