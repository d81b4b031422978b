import { closeSync, openSync, truncateSync } from 'node:fs';
import type { Logger } from 'pino';
import type { FlushId } from '../../../runtime/flush.ts';
import { BufferError, bufferFailure } from './buffer-error.ts';
import { BufferState } from './buffer-state.ts';
import { decodeControl } from './control-records.ts';
import { type FoundSegment, findSegments, removeFile, setAside } from './directory.ts';
import { FileWindow } from './file-window.ts';
import { CONTROL, LEXICON, PARCEL } from './frame.ts';
import { decodeLexicon } from './lexicon-record.ts';
import { Lexicons } from './lexicons.ts';
import { decodeFacts } from './parcel-record.ts';
import { Replay } from './replay.ts';
import { type Scanned, scanSegment } from './scan-segment.ts';
import { decodeSegmentHeader, isNewerFormat, SEGMENT_HEADER_BYTES, type SegmentHeader } from './segment-header.ts';

/** What an earlier start left. */
export interface Recovered {
  readonly state: BufferState;
  readonly lexicons: Lexicons;
  readonly segments: readonly FoundSegment[];
  /** Of the last change found. */
  readonly serial: number;
  readonly corruptRecords: number;
  readonly corruptBytes: number;
}

/** Reads all segments of a directory that this process owns. Throws a BufferError when they cannot be used. */
export function recover(directory: string, wasStored: (flush: FlushId) => boolean, log: Logger): Recovered {
  const recovery = new Recovery(log);
  const found = findSegments(directory);
  found.forEach((segment, i) => {
    recovery.read(segment, i === found.length - 1);
  });
  return recovery.finish(wasStored);
}

class Recovery {
  readonly #log: Logger;
  readonly #state = new BufferState();
  readonly #lexicons = new Lexicons();
  readonly #replay = new Replay(this.#state);
  readonly #segments: FoundSegment[] = [];
  #corruptRecords = 0;
  #corruptBytes = 0;

  constructor(log: Logger) {
    this.#log = log;
  }

  read(segment: FoundSegment, isLast: boolean): void {
    const file = open(segment.path);
    try {
      const window = new FileWindow(file);
      const header = decodeSegmentHeader(window.at(0, SEGMENT_HEADER_BYTES));
      if (header?.number === segment.number) this.#scan(segment, header, window, isLast);
      else this.#refuse(segment);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      throw bufferFailure(`The buffer's file '${segment.path}' cannot be read`, error);
    } finally {
      closeSync(file);
    }
  }

  finish(wasStored: (flush: FlushId) => boolean): Recovered {
    this.#settleUncommitted(wasStored);
    this.#settleLost();
    const [state, lexicons, segments] = [this.#state, this.#lexicons, this.#segments];
    const [corruptRecords, corruptBytes] = [this.#corruptRecords, this.#corruptBytes];
    return { state, lexicons, segments, serial: this.#replay.serial, corruptRecords, corruptBytes };
  }

  #scan(segment: FoundSegment, header: SegmentHeader, window: FileWindow, isLast: boolean): void {
    if (isNewerFormat(header))
      throw new BufferError(
        `The buffer's file '${segment.path}' was written by a later version of this program (format ${header.format}): start that one, or move the file out of the directory and lose what is in it.`,
      );
    const [recordsBefore, bytesBefore] = [this.#corruptRecords, this.#corruptBytes];
    let bytes = segment.bytes;
    for (const scanned of scanSegment(window, header.salt, SEGMENT_HEADER_BYTES, segment.bytes)) {
      const sound = scanned.found === 'record' && this.#take(segment.number, scanned);
      if (sound) continue;
      const atEnd = isLast && scanned.position + scanned.length === segment.bytes;
      if (scanned.found !== 'torn' || !atEnd) this.#count(scanned.length);
      if (atEnd) bytes = this.#cut(segment, scanned);
    }
    this.#report(segment, this.#corruptRecords - recordsBefore, this.#corruptBytes - bytesBefore);
    this.#segments.push({ ...segment, bytes });
  }

  /** False when the record is sound and its content is not. */
  #take(
    segment: number,
    { kind, position, length, checksum, content }: Extract<Scanned, { found: 'record' }>,
  ): boolean {
    try {
      if (kind === PARCEL) this.#state.keep(decodeFacts(content), { segment, position, length, checksum });
      else if (kind === LEXICON) this.#takeLexicon(content);
      else if (kind === CONTROL) this.#replay.apply(decodeControl(content));
      return true;
    } catch {
      return false;
    }
  }

  #takeLexicon(content: Buffer): void {
    const record = decodeLexicon(content);
    this.#lexicons.recover(record);
    this.#state.nextLexicon = Math.max(this.#state.nextLexicon, record.number + 1);
  }

  /** A file without a sound beginning: one that was just being made, or one that nothing can be read from. */
  #refuse(segment: FoundSegment): void {
    if (segment.bytes < SEGMENT_HEADER_BYTES) {
      removeFile(segment.path);
      this.#log.info(`The buffer's file '${segment.path}' had not been begun when the process ended: removed.`);
      return;
    }
    this.#count(segment.bytes);
    const aside = setAside(segment.path);
    this.#log.error(
      `The buffer's file '${segment.path}' does not begin as it should, and cannot be read: it is '${aside}' now.`,
    );
  }

  #cut(segment: FoundSegment, { position, length }: Scanned): number {
    try {
      truncateSync(segment.path, position);
    } catch (error) {
      throw bufferFailure(`The buffer's file '${segment.path}' cannot be cut`, error);
    }
    this.#log.info(`The buffer's file '${segment.path}' ended within a record: ${length} bytes cut.`);
    return position;
  }

  #count(bytes: number): void {
    this.#corruptRecords++;
    this.#corruptBytes += bytes;
  }

  #report(segment: FoundSegment, records: number, bytes: number): void {
    if (records > 0)
      this.#log.error(
        { records, bytes },
        `The buffer's file '${segment.path}' is damaged: its other records are used.`,
      );
  }

  #settleUncommitted(wasStored: (flush: FlushId) => boolean): void {
    const open = [...this.#state.holdings.values()].filter(({ committed }) => !committed);
    for (const { facts } of open) {
      const parcels = this.#state.uncommitted(facts.flush);
      if (parcels.length === 0) continue;
      if (wasStored(facts.flush)) this.#state.apply({ change: 'commit', flush: facts.flush, parcels });
      else this.#state.apply({ change: 'abort', parcels: parcels.map(({ id }) => id) });
    }
  }

  /** Parcels of which only the facts are left. */
  #settleLost(): void {
    const files = new Set(this.#segments.map(({ number }) => number));
    let lost = 0;
    for (const { facts, place, segment, lost: told } of [...this.#state.holdings.values()]) {
      if (told !== undefined || (place !== undefined && this.#lexicons.get(facts.lexicon) !== undefined)) continue;
      const gone = segment !== undefined && !files.has(segment);
      this.#state.apply({ change: 'lose', id: facts.id, reason: gone ? 'missing-segment' : 'corrupt-record' });
      lost += facts.increments;
    }
    if (lost > 0)
      this.#log.error(
        { increments: lost },
        'Increments that had been kept for the upstream are lost, unless it has got them already.',
      );
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw bufferFailure(`The buffer's file '${path}' cannot be opened`, error);
  }
}
