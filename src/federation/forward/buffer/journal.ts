import type { Logger } from 'pino';
import { BufferError } from './buffer-error.ts';
import type { BufferState } from './buffer-state.ts';
import { type Change, encodeControl } from './control-records.ts';

/** Puts changes of the state on file, in order. */
export class Journal {
  readonly #state: BufferState;
  readonly #write: (record: Buffer) => void;
  readonly #log: Logger;
  #serial: number;
  /** The last one of the present segment. */
  #before: Change | undefined;
  /** Have happened; the disk did not take them. */
  #waiting: Change[] = [];

  /** `serial`: of the last change on file. `write` throws a BufferError when the disk refuses. */
  constructor(state: BufferState, serial: number, write: (record: Buffer) => void, log: Logger) {
    this.#state = state;
    this.#serial = serial;
    this.#write = write;
    this.#log = log;
  }

  /** Whether everything is on file. */
  get complete(): boolean {
    return this.#waiting.length === 0;
  }

  /** The change is on file when this returns. Throws a BufferError: then it has not happened. */
  record(change: Change): void {
    this.#flush();
    this.#put(change);
    this.#state.apply(change);
  }

  /** The change happens whatever the disk does: until it is on file a restart undoes it, which does no harm. */
  recordSoon(change: Change): void {
    this.#state.apply(change);
    this.#waiting.push(change);
    this.retry();
  }

  /** Tries again to write what the disk did not take. */
  retry(): void {
    const waited = this.#waiting.length;
    try {
      this.#flush();
    } catch (error) {
      if (!(error instanceof BufferError)) throw error;
      if (waited === 1)
        this.#log.error({ err: error }, 'The buffer cannot note what has become of parcels; it goes on trying.');
    }
  }

  /** The records with which a new segment begins: the whole state, twice. */
  checkpoint(): Buffer[] {
    const record = encodeControl(this.#serial + 1, this.#state.checkpoint(), undefined);
    return [record, Buffer.from(record)];
  }

  /** A checkpoint is on file: there is nothing left to write. */
  checkpointWritten(): void {
    this.#serial++;
    this.#before = undefined;
    this.#waiting = [];
  }

  #flush(): void {
    for (let change = this.#waiting[0]; change !== undefined; change = this.#waiting[0]) {
      this.#put(change);
      this.#waiting.shift();
    }
  }

  #put(change: Change): void {
    this.#write(encodeControl(this.#serial + 1, change, this.#before));
    this.#serial++;
    this.#before = change;
  }
}
