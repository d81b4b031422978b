import { closeSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { decodeControl } from '../../../../src/federation/forward/buffer/control-records.ts';
import { FileWindow } from '../../../../src/federation/forward/buffer/file-window.ts';
import { CONTROL, FRAME_HEADER_BYTES, LEXICON } from '../../../../src/federation/forward/buffer/frame.ts';
import { decodeFacts } from '../../../../src/federation/forward/buffer/parcel-record.ts';
import { scanSegment } from '../../../../src/federation/forward/buffer/scan-segment.ts';
import { decodeSegmentHeader, SEGMENT_HEADER_BYTES } from '../../../../src/federation/forward/buffer/segment-header.ts';

export interface RecordOnFile {
  readonly path: string;
  readonly position: number;
  readonly length: number;
  /** Of a control record, what changes; else `parcel` or `lexicon`. */
  readonly what: string;
  /** Of a parcel. */
  readonly id: number | undefined;
}

/** The records of a sound segment. */
export function recordsOf(path: string): RecordOnFile[] {
  const file = openSync(path, 'r');
  try {
    const window = new FileWindow(file);
    const header = decodeSegmentHeader(window.at(0, SEGMENT_HEADER_BYTES));
    if (header === undefined) throw new Error(`${path} is no segment.`);
    const records: RecordOnFile[] = [];
    for (const found of scanSegment(window, header.salt, SEGMENT_HEADER_BYTES, statSync(path).size)) {
      if (found.found !== 'record') throw new Error(`${path} is ${found.found} at ${found.position}.`);
      const { position, length, kind, content } = found;
      const id = kind === CONTROL || kind === LEXICON ? undefined : decodeFacts(content).id;
      const what = kind === CONTROL ? decodeControl(content).change.change : kind === LEXICON ? 'lexicon' : 'parcel';
      records.push({ path, position, length, what, id });
    }
    return records;
  } finally {
    closeSync(file);
  }
}

/** Changes one bit of a file. */
export function flipBit(path: string, position: number, bit: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(position) ^ (1 << bit), position);
  writeFileSync(path, bytes);
}

/** A byte of the record's header, and one of its content. */
export function twoBytesOf({ position, length }: RecordOnFile, pick: number): [number, number] {
  const content = length - FRAME_HEADER_BYTES;
  return [position + (pick % FRAME_HEADER_BYTES), position + FRAME_HEADER_BYTES + (pick % content)];
}
