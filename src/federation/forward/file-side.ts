import type { Logger } from 'pino';
import type { Clock } from '../../runtime/clock.ts';
import type { FlushId } from '../../runtime/flush.ts';
import type { BufferError } from './buffer/buffer-error.ts';
import type { FileBufferOptions } from './buffer/file-buffer-options.ts';
import type { KeptParcel } from './buffer/parcel-buffer.ts';
import { FileParcel } from './file-parcel.ts';
import { FileSource, type FileSourceOptions } from './file-source.ts';
import type { ForwardDocument } from './forward-document.ts';
import type { FileBufferSettings } from './forward-settings.ts';
import type { JournalledBuffer } from './journalled-buffer.ts';
import type { Numbered } from './lane-window.ts';
import { LANES } from './lanes.ts';

/** Opens a directory for this process alone. Throws a BufferError. */
export type OpenBuffer = (directory: string, options: FileBufferOptions) => JournalledBuffer;

export interface FileSideOptions {
  readonly open: OpenBuffer;
  readonly settings: FileBufferSettings;
  /** What the store remembers. */
  readonly document: ForwardDocument | undefined;
  readonly newEpoch: () => number;
  readonly wasStored: (flush: FlushId) => boolean;
  readonly clock: Clock;
  readonly log: Logger;
  readonly source: Omit<FileSourceOptions, 'buffer' | 'moved' | 'trouble'>;
}

/** A forwarder's file buffer with what an earlier start left in it. */
export interface FileSide {
  readonly buffer: JournalledBuffer;
  readonly source: FileSource;
  /** Whether its numbering is new with this start. */
  readonly begun: boolean;
  readonly recoveredIncrements: number;
  readonly lanes: readonly { readonly lane: number; readonly numbered: readonly Numbered[]; readonly last: number }[];
  /** The buffer has kept a batch from being sent. */
  hindered(error: BufferError): void;
}

/** Throws a BufferError. */
export function openFileSide(options: FileSideOptions): FileSide {
  const { open, settings, document, newEpoch, wasStored, clock, log, source } = options;
  const moved = document?.moved ?? 0;
  let begun = false;
  const buffer: JournalledBuffer = open(settings.path, {
    ...settings,
    clock,
    log,
    wasStored: (flush) => (FileSource.isMove(flush) ? flush.number <= moved : wasStored(flush)),
    newEpoch: () => {
      begun = true;
      return newEpoch();
    },
  });
  // Meanwhile the node has forwarded without the buffer: the upstream refuses the epoch that it had then.
  if (buffer.epoch < (document?.present.epoch ?? 0)) {
    buffer.beginEpoch(newEpoch());
    begun = true;
  }
  // The store has been told of their loss already.
  if (!begun) for (const id of document?.dropping ?? []) buffer.drop(id);
  const told = new ToldTrouble(log);
  const files = new FileSource({ ...source, buffer, moved, trouble: (sentence) => told.tell(sentence) });
  const recovered = buffer.recovered();
  const parcelOf = (kept: KeptParcel) => new FileParcel(kept, buffer, undefined);
  files.recover(recovered.filter(({ assigned }) => assigned === undefined).map(parcelOf));
  return {
    buffer,
    source: files,
    begun,
    recoveredIncrements: recovered.reduce((sum, { increments }) => sum + increments, 0),
    lanes: LANES.map((lane) => {
      const last = buffer.lastSequences.get(lane) ?? 0;
      return { lane, numbered: numberedOf(lane, recovered, parcelOf), last };
    }),
    hindered: (error) => told.hindered(error),
  };
}

function numberedOf(
  lane: number,
  recovered: readonly KeptParcel[],
  parcelOf: (kept: KeptParcel) => FileParcel,
): Numbered[] {
  return recovered
    .flatMap((kept) =>
      kept.assigned?.lane === lane ? [{ sequence: kept.assigned.sequence, parcel: parcelOf(kept) }] : [],
    )
    .sort((a, b) => a.sequence - b.sequence);
}

/** Logs what is wrong with the buffer when that begins, and when it is over. */
class ToldTrouble {
  readonly #log: Logger;
  #hindrance = '';

  constructor(log: Logger) {
    this.#log = log;
  }

  tell(reason: string): void {
    if (reason === '') this.#log.info('the forward buffer takes increments again');
    else this.#log.warn({ reason }, 'the forward buffer takes no more increments; they wait in memory');
  }

  hindered({ message: reason }: BufferError): void {
    if (reason !== this.#hindrance) this.#log.warn({ reason }, 'the forward buffer holds up a batch');
    this.#hindrance = reason;
  }
}
