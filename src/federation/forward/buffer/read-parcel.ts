import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Place } from './buffer-state.ts';
import { FRAME_HEADER_BYTES } from './frame.ts';
import type { Lexicon, Parcel } from './parcel-buffer.ts';
import { decodeParcel } from './parcel-record.ts';

/** Throws when the record is not what was written, with an error without a code, or when the disk refuses. */
export function readParcel(path: string, place: Place, lexicon: Lexicon): Parcel {
  const content = Buffer.allocUnsafeSlow(place.length - FRAME_HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    fill(content, file, place.position + FRAME_HEADER_BYTES);
  } finally {
    closeSync(file);
  }
  if (crc32(content) !== place.checksum) throw new Error('The checksum is not that of the record.');
  return decodeParcel(content, lexicon);
}

function fill(content: Buffer, file: number, position: number): void {
  for (let filled = 0; filled < content.length; ) {
    const read = readSync(file, content, filled, content.length - filled, position + filled);
    if (read === 0) throw new Error('The file is too short.');
    filled += read;
  }
}
