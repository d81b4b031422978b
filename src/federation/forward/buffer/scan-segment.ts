import { crc32 } from 'node:zlib';
import type { FileWindow } from './file-window.ts';
import { FRAME_HEADER_BYTES, FRAME_MARK, readFrameHeader } from './frame.ts';

const SEARCH_BYTES = 262_144;

export type Scanned =
  | {
      readonly found: 'record';
      readonly kind: number;
      readonly position: number;
      /** With the header. */
      readonly length: number;
      /** Of the content. */
      readonly checksum: number;
      /** A view, valid until the next step of the scan. */
      readonly content: Buffer;
    }
  /** Not what was written. */
  | { readonly found: 'corrupt'; readonly position: number; readonly length: number }
  /** At the end of the file, the beginning of a record that was being written, or room that was never filled. */
  | { readonly found: 'torn'; readonly position: number; readonly length: number };

/** Everything from `start` to `size`, in order; what is damaged is passed over up to the next sound header. */
export function* scanSegment(window: FileWindow, salt: number, start: number, size: number): Generator<Scanned> {
  for (let position = start; position < size; ) {
    const header = readFrameHeader(window.at(position, FRAME_HEADER_BYTES), 0, salt);
    const length = FRAME_HEADER_BYTES + (header?.length ?? 0);
    if (header !== undefined && position + length <= size) {
      const content = window.at(position + FRAME_HEADER_BYTES, header.length);
      const { kind, checksum } = header;
      if (crc32(content) === checksum) yield { found: 'record', kind, position, length, checksum, content };
      else yield { found: 'corrupt', position, length };
      position += length;
    } else {
      const next = nextFrame(window, salt, position + 1, size);
      const torn =
        next === undefined &&
        (header !== undefined || size - position < FRAME_HEADER_BYTES || isZero(window, position, size));
      const end = next ?? size;
      yield { found: torn ? 'torn' : 'corrupt', position, length: end - position };
      position = end;
    }
  }
}

/** Where the next sound header begins. */
function nextFrame(window: FileWindow, salt: number, from: number, size: number): number | undefined {
  const overlap = FRAME_HEADER_BYTES - 1;
  for (let position = from; position + FRAME_HEADER_BYTES <= size; ) {
    const piece = window.at(position, Math.min(SEARCH_BYTES, size - position));
    for (let at = piece.indexOf(FRAME_MARK); at >= 0; at = piece.indexOf(FRAME_MARK, at + 1)) {
      const header = readFrameHeader(piece, at, salt);
      if (header !== undefined && position + at + FRAME_HEADER_BYTES + header.length <= size) return position + at;
    }
    if (piece.length <= overlap) return undefined;
    position += piece.length - overlap;
  }
  return undefined;
}

function isZero(window: FileWindow, from: number, size: number): boolean {
  for (let position = from; position < size; position += SEARCH_BYTES) {
    const piece = window.at(position, Math.min(SEARCH_BYTES, size - position));
    if (piece.some((byte) => byte !== 0)) return false;
  }
  return true;
}
