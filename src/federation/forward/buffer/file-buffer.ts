import { setImmediate } from 'node:timers/promises';
import type { Timer } from '../../../runtime/clock.ts';
import type { FlushId } from '../../../runtime/flush.ts';
import { BufferError, bufferFailure } from './buffer-error.ts';
import { type BufferState, type Holding, keptParcel, lossOf, type Place } from './buffer-state.ts';
import type { Lost, ParcelFacts } from './control-records.ts';
import { emptyParcel } from './empty-parcel.ts';
import type { FileBufferOptions } from './file-buffer-options.ts';
import type { Lexicons } from './lexicons.ts';
import type { KeptParcel, Parcel, ParcelBuffer, ParcelBufferStatus } from './parcel-buffer.ts';
import { ParcelCache } from './parcel-cache.ts';
import { type Draft, ParcelLog } from './parcel-log.ts';
import { encodeParcel } from './parcel-record.ts';
import { readParcel } from './read-parcel.ts';
import type { Recovered } from './recover.ts';

const DEFAULT_CACHE_BYTES = 33_554_432;
/** Written at a stretch: a millisecond or two. */
const PIECE_BYTES = 1_048_576;
/** When reading a record fails so, it is lost; other errors pass. */
const LOST_CODES = new Set(['EIO', 'ENOENT']);

/**
 * Keeps parcels in files. What a call has put on file outlives the process, however that ends; the fsync policy says
 * what outlives a power cut.
 */
export class FileBuffer implements ParcelBuffer {
  readonly #directory: string;
  readonly #options: FileBufferOptions;
  readonly #state: BufferState;
  readonly #lexicons: Lexicons;
  readonly #log: ParcelLog;
  readonly #cache: ParcelCache;
  readonly #unlock: () => void;
  readonly #recovered: readonly number[];
  readonly #timer: Timer | undefined;
  #corruptRecords: number;
  #corruptBytes: number;
  #closed = false;

  /** Owns the directory until it is closed, unless it throws a BufferError. */
  constructor(directory: string, options: FileBufferOptions, recovered: Recovered, unlock: () => void) {
    this.#directory = directory;
    this.#options = options;
    this.#unlock = unlock;
    this.#state = recovered.state;
    this.#lexicons = recovered.lexicons;
    this.#corruptRecords = recovered.corruptRecords;
    this.#corruptBytes = recovered.corruptBytes;
    this.#recovered = [...recovered.state.holdings.keys()].sort((a, b) => a - b);
    this.#cache = new ParcelCache(options.cacheBytes ?? DEFAULT_CACHE_BYTES);
    this.#log = new ParcelLog(directory, options, recovered);
    if (options.fsync === 'interval')
      this.#timer = options.clock.every(options.fsyncInterval, () => void this.#syncNowAndThen());
  }

  get epoch(): number {
    return this.#state.epoch;
  }

  /** The highest number given in each lane of the epoch, also when nothing of it is kept any more. */
  get lastSequences(): ReadonlyMap<number, number> {
    return this.#state.lastSequences;
  }

  /** What has been lost here and not been told: gaps to report. Outlives restarts until `tell`. */
  lost(): readonly Lost[] {
    return this.#state.lost;
  }

  /** The first `count` of what is lost have been reported. */
  tell(count: number): void {
    if (count > 0) this.#log.recordSoon({ change: 'tell', count });
  }

  recovered(): readonly KeptParcel[] {
    return this.#kept(this.#recovered);
  }

  async append(flush: FlushId, parcels: readonly Parcel[]): Promise<readonly KeptParcel[]> {
    const drafts: Draft[] = [];
    for (const parcel of parcels) {
      drafts.push(this.#draft(flush, parcel));
      // Encoding takes a while, and other work should not have to wait for all of it.
      if (drafts.length < parcels.length) await setImmediate();
    }
    this.#demandOpen();
    if (drafts.length === 0) return [];
    this.#log.demandRoom(drafts);
    await this.#write(drafts, parcels);
    const ids = drafts.map(({ facts }) => facts.id);
    if (this.#options.fsync === 'always') await this.#syncOrDiscard(ids);
    return this.#kept(ids);
  }

  commit(flush: FlushId): void {
    const parcels = this.#state.uncommitted(flush);
    if (parcels.length > 0) this.#log.recordSoon({ change: 'commit', flush, parcels });
  }

  abort(flush: FlushId): void {
    this.#discard(this.#state.uncommitted(flush).map(({ id }) => id));
  }

  /** Throws a BufferError when the disk refuses for now. */
  read(id: number): Parcel | undefined {
    const { facts, place, lost } = this.#holding(id);
    const cached = this.#cache.get(id);
    if (cached !== undefined) return cached;
    if (lost !== undefined) return lossInPlaceOf(facts, lost);
    const lexicon = this.#lexicons.get(facts.lexicon);
    if (place === undefined || lexicon === undefined) throw new Error(`BUG: parcel ${id} is kept without its record.`);
    const path = this.#log.path(place.segment);
    try {
      return readParcel(path, place, lexicon);
    } catch (error) {
      if (error instanceof Error && 'syscall' in error && 'code' in error && !LOST_CODES.has(String(error.code)))
        throw bufferFailure(`The buffer's file '${path}' cannot be read`, error);
      this.#lose(id, place, error);
      const reason = this.#state.holdings.get(id)?.lost;
      return reason === undefined ? undefined : lossInPlaceOf(facts, reason);
    }
  }

  assign(id: number, lane: number, sequence: number): void {
    const { committed, assigned } = this.#holding(id);
    if (!committed) throw new Error(`BUG: parcel ${id} is numbered before its flush is committed.`);
    if (assigned?.lane === lane && assigned.sequence === sequence) return;
    if (assigned !== undefined || this.#state.numbered(lane, sequence) !== undefined)
      throw new Error(`BUG: parcel ${id} or number ${sequence} of lane ${lane} is taken already.`);
    this.#log.record({ change: 'assign', epoch: this.epoch, id, lane, sequence });
    if (this.#options.fsync === 'always') this.#syncAssignment();
  }

  acknowledge(lane: number, sequence: number): void {
    const settled = this.#state.upTo(lane, sequence);
    if (settled.length === 0) return;
    this.#log.recordSoon({ change: 'acknowledge', epoch: this.epoch, lane, sequence });
    for (const id of settled) this.#cache.remove(id);
  }

  beginEpoch(epoch: number): void {
    if (epoch <= this.epoch) throw new Error(`BUG: epoch ${epoch} does not follow epoch ${this.epoch}.`);
    this.#log.recordSoon({ change: 'epoch', epoch });
  }

  drop(id: number): void {
    if (!this.#state.holdings.has(id)) return;
    this.#log.recordSoon({ change: 'drop', id });
    this.#cache.remove(id);
  }

  status(): ParcelBufferStatus {
    let uncommitted = 0;
    for (const { committed } of this.#state.holdings.values()) if (!committed) uncommitted++;
    return {
      parcels: this.#state.holdings.size,
      bytes: this.#log.bytes,
      segments: this.#log.segments,
      corruptRecords: this.#corruptRecords,
      corruptBytes: this.#corruptBytes,
      uncommitted,
    };
  }

  close(): Promise<void> {
    if (!this.#closed) {
      this.#closed = true;
      this.#timer?.cancel();
      this.#log.close();
      this.#unlock();
    }
    return Promise.resolve();
  }

  #kept(ids: readonly number[]): KeptParcel[] {
    return ids.flatMap((id) => {
      const holding = this.#state.holdings.get(id);
      return holding === undefined ? [] : [keptParcel(holding)];
    });
  }

  #holding(id: number): Holding {
    const holding = this.#state.holdings.get(id);
    if (holding === undefined) throw new Error(`BUG: parcel ${id} is not kept.`);
    return holding;
  }

  #draft({ series, number }: FlushId, parcel: Parcel): Draft {
    const { rows, increments, firstBucket, lastBucket } = parcel;
    const facts = {
      id: this.#state.nextParcel++,
      flush: { series, number },
      lexicon: this.#lexicons.numberOf(parcel.lexicon, () => this.#state.nextLexicon++),
      rows,
      increments,
      firstBucket,
      lastBucket,
      gaps: parcel.gaps.map((gap) => ({ ...gap })),
    };
    return { facts, lexicon: parcel.lexicon, record: encodeParcel(facts, parcel) };
  }

  /** All or nothing, in pieces that others need not wait for: those of a flush count once it is committed. */
  async #write(drafts: readonly Draft[], parcels: readonly Parcel[]): Promise<void> {
    for (let from = 0; from < drafts.length; ) {
      const to = endOfPiece(drafts, from);
      try {
        this.#log.write(drafts.slice(from, to));
      } catch (error) {
        this.#discard(drafts.slice(0, from).map(({ facts }) => facts.id));
        throw error;
      }
      for (; from < to; from++) this.#cache.add(drafts[from]!.facts.id, parcels[from]!, drafts[from]!.record.length);
      if (to === drafts.length) return;
      await setImmediate();
      // What has been written counts for nothing: its flush is not stored.
      this.#demandOpen();
    }
  }

  #demandOpen(): void {
    if (this.#closed) throw new BufferError(`The buffer in '${this.#directory}' is closed.`);
  }

  #discard(ids: number[]): void {
    if (ids.length === 0) return;
    this.#log.recordSoon({ change: 'abort', parcels: ids });
    for (const id of ids) this.#cache.remove(id);
  }

  #lose(id: number, { length, segment }: Place, error: unknown): void {
    this.#corruptRecords++;
    this.#corruptBytes += length;
    this.#options.log.error(
      { err: error, parcel: id },
      `A record in the buffer's file '${this.#log.path(segment)}' cannot be read: its increments are lost, unless the upstream has got them already.`,
    );
    this.#log.recordSoon({ change: 'lose', id, reason: 'corrupt-record' });
  }

  async #syncOrDiscard(ids: number[]): Promise<void> {
    try {
      await this.#log.sync();
    } catch (error) {
      this.#discard(ids);
      throw error;
    }
  }

  /** The assignment is on file: only a power cut could undo it. */
  #syncAssignment(): void {
    try {
      this.#log.syncNow();
    } catch (error) {
      this.#warnOfPowerCut(error);
    }
  }

  async #syncNowAndThen(): Promise<void> {
    if (this.#closed || !this.#log.dirty) return;
    try {
      await this.#log.sync();
    } catch (error) {
      this.#warnOfPowerCut(error);
    }
  }

  #warnOfPowerCut(error: unknown): void {
    this.#options.log.error({ err: error }, 'What the buffer wrote last may not outlive a power cut.');
  }
}

/** Where the records that begin with `from` are about as long as what is written at a stretch. */
function endOfPiece(drafts: readonly Draft[], from: number): number {
  let to = from;
  for (let bytes = 0; to < drafts.length && bytes < PIECE_BYTES; to++) bytes += drafts[to]!.record.length;
  return to;
}

/** What is sent under the number of a parcel whose content is lost: an upstream that has got it passes over this. */
function lossInPlaceOf(facts: ParcelFacts, reason: string): Parcel {
  const { firstBucket, lastBucket } = facts;
  const gaps = lossOf(facts, reason).map((loss) => ({ ...loss, cluster: loss.cluster ?? '' }));
  return { ...emptyParcel(gaps), firstBucket, lastBucket };
}
