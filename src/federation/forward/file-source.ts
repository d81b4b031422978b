import type { Clock } from '../../runtime/clock.ts';
import type { FlushId } from '../../runtime/flush.ts';
import { BatchFormer } from './batch-former.ts';
import { BlockSupply } from './block-supply.ts';
import type { BucketRange } from './bucket-tally.ts';
import { BufferFull } from './buffer/buffer-error.ts';
import { emptyParcel } from './buffer/empty-parcel.ts';
import type { Parcel } from './buffer/parcel-buffer.ts';
import { FileParcel } from './file-parcel.ts';
import { foreignParcels } from './foreign-parcels.ts';
import type { Held } from './forward-document.ts';
import type { LostIncrements, QueuePolicy } from './increment-queue.ts';
import type { JournalledBuffer } from './journalled-buffer.ts';
import { BACKLOG, FRESH } from './lanes.ts';
import type { LiveLexicons } from './live-lexicons.ts';
import type { MemorySource } from './memory-source.ts';
import type { BatchBounds } from './open-parcel.ts';
import type { ParcelSource, Selection, SourceStatus } from './parcel-source.ts';
import { type LexiconUse, type MemoryParcel, type Sendable, useOf } from './sendable.ts';
import { WaitingParcels } from './waiting-parcels.ts';
import { inWindows } from './windows.ts';

/** Series of the moves from memory to the file; those of flushes are random ids. */
const MOVES = 'move';

export interface FileSourceOptions {
  readonly buffer: JournalledBuffer;
  /** Where a flush goes that the file does not take. */
  readonly memory: MemorySource;
  readonly cluster: string;
  readonly lexicons: LiveLexicons;
  readonly clock: Clock;
  readonly freshFor: number;
  readonly policy: QueuePolicy;
  readonly bounds: () => BatchBounds;
  /** The number of the last move that is in the store. */
  readonly moved: number;
  /** Makes what `held` and `moved` say durable. */
  readonly save: () => Promise<void>;
  /** Told what is wrong with the file, as a sentence, when that begins; with '' when it is over. */
  readonly trouble: (sentence: string) => void;
}

/** What becomes of a flush once it is durable. */
interface Prepared {
  readonly flush: FlushId;
  readonly parcels: readonly FileParcel[];
  readonly tooLarge: readonly LostIncrements[];
}

/**
 * The file buffer: a flush becomes parcels and is on file before it is stored. What the file does not take waits in
 * memory and moves over as soon as there is room; only what is on file is sent, so that every number outlives the process.
 *
 * A move is made durable as a flush is: the parcels lie in the file first, then the store says in one transaction that
 * the move has happened and that memory no longer holds them. So a process that is killed neither loses nor doubles them.
 */
export class FileSource implements ParcelSource {
  readonly #options: FileSourceOptions;
  readonly #former: BatchFormer;
  readonly #waiting: WaitingParcels<FileParcel>;
  #tooLarge: LostIncrements[] = [];
  #prepared: Prepared | undefined;
  #unmoved: MemoryParcel | undefined;
  /** On file, and the store does not say so yet. */
  readonly #moving: { readonly flush: FlushId; readonly parcel: FileParcel }[] = [];
  #dropping: readonly FileParcel[] = [];
  #moved: number;
  #attempts: number;
  #busy = false;
  /** Reports of the buffer that have become gaps here, which the store does not know yet. */
  #untold = 0;
  #trouble = '';

  constructor(options: FileSourceOptions) {
    const { clock, freshFor, lexicons, moved } = options;
    this.#options = options;
    this.#former = new BatchFormer(lexicons, (lost) => void this.#tooLarge.push(lost));
    this.#waiting = new WaitingParcels(clock, freshFor);
    this.#moved = moved;
    this.#attempts = moved;
  }

  get status(): SourceStatus {
    const { rows, bytes, oldestSince, increments, full } = this.#options.memory.status;
    const moving = this.#moving.reduce((sum, { parcel }) => sum + parcel.increments, this.#unmoved?.increments ?? 0);
    return {
      rows: rows + (this.#unmoved?.rows ?? 0),
      bytes,
      oldestSince,
      increments: increments + moving + this.#waiting.increments,
      full: full || this.#trouble !== '',
    };
  }

  get empty(): boolean {
    return this.#waiting.empty && this.#nothingToMove;
  }

  get range(): BucketRange {
    const { buckets } = this.#waiting;
    const onFile = { firstBucket: buckets.least, lastBucket: buckets.greatest };
    const inMemory = [this.#options.memory.range, ...this.#unmovedParcels];
    const parts = [onFile, ...inMemory, ...this.#moving.map(({ parcel }) => parcel), ...this.#options.buffer.lost()];
    return {
      firstBucket: Math.min(...parts.map(({ firstBucket }) => firstBucket)),
      lastBucket: Math.max(...parts.map(({ lastBucket }) => lastBucket)),
    };
  }

  /** What is wrong with the file, as a sentence; empty when nothing is. */
  get trouble(): string {
    return this.#trouble;
  }

  get gapIncrements(): number {
    return this.#options.memory.gapIncrements + (this.#unmoved?.gapIncrements ?? 0);
  }

  get heads(): readonly FileParcel[] {
    return this.#waiting.heads;
  }

  get moved(): number {
    return this.#moved;
  }

  /** What is in memory only; with a selection that goes there, unless it is on file. */
  held(selection: Selection | undefined, range: BucketRange): Held {
    const { memory } = this.#options;
    const joining = selection !== undefined && this.#prepared === undefined;
    const ranges = [memory.range, ...this.#unmovedParcels, ...(joining ? [range] : [])];
    const firstBucket = Math.min(...ranges.map((each) => each.firstBucket));
    const lastBucket = Math.max(...ranges.map((each) => each.lastBucket));
    const ownGaps = this.#unmovedParcels.flatMap((parcel) => parcel.load().gaps);
    const tooLarge = this.#prepared?.tooLarge.map((lost) => ({ cluster: this.#options.cluster, ...lost })) ?? [];
    const gaps = [...memory.gaps.all, ...ownGaps, ...tooLarge, ...(joining ? selection.gaps : [])];
    const joiningGaps = joining ? selection.gaps.reduce((sum, gap) => sum + gap.increments, 0) : 0;
    const rows = joining ? selection.increments - joiningGaps : 0;
    const known = firstBucket <= lastBucket;
    return {
      increments: memory.status.increments + (this.#unmoved?.increments ?? 0) + rows,
      firstBucket: known ? firstBucket : 0,
      lastBucket: known ? lastBucket : 0,
      gaps,
    };
  }

  /** Parcels that are being given up: by the time that the store says so they count as gone. */
  get dropping(): readonly number[] {
    return this.#dropping.map(({ id }) => id);
  }

  /** Parcels that an earlier start left without a number. */
  recover(parcels: readonly FileParcel[]): void {
    for (const parcel of parcels) this.#waiting.addBacklog(parcel);
  }

  /** Whether a move is in the store, of an earlier start: for opening the buffer. */
  static isMove({ series }: FlushId): boolean {
    return series === MOVES;
  }

  async prepare(selection: Selection): Promise<void> {
    this.#tooLarge = [];
    const parcels = await this.#form(selection);
    const kept = await this.#keep(selection.flush, parcels);
    const tooLarge = this.#tooLarge;
    this.#prepared = kept === undefined ? undefined : { flush: selection.flush, parcels: kept, tooLarge };
  }

  commit(selection: Selection): void {
    const prepared = this.#prepared;
    this.#prepared = undefined;
    if (prepared === undefined) {
      this.#options.memory.commit(selection);
      return;
    }
    for (const lost of prepared.tooLarge) this.#options.memory.lose(lost);
    if (prepared.parcels.length > 0) this.#release(selection.flush);
    for (const parcel of prepared.parcels) this.#waiting.add(parcel);
  }

  abort({ flush }: Selection): void {
    const prepared = this.#prepared;
    this.#prepared = undefined;
    // Should the disk refuse even that: a restart drops what belongs to a flush that was never stored.
    if (prepared !== undefined && prepared.parcels.length > 0) this.#attempt(() => this.#options.buffer.abort(flush));
  }

  uses(): Iterable<LexiconUse> {
    return this.#waiting.uses();
  }

  next(lane: number): Sendable | undefined {
    return this.#waiting.take(lane);
  }

  retain(wanted: Parameters<MemorySource['retain']>[0]): number {
    return this.#options.memory.retain(wanted);
  }

  /** Moves what waits in memory to the file, as far as there is room. */
  async moveIn(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.#finishDropping();
      this.#takeLost();
      while (await this.#moveOne());
      if (this.#moving.length === 0 && this.#untold === 0) return;
      await this.#options.save();
      this.#options.buffer.tell(this.#untold);
      this.#untold = 0;
      for (const { flush, parcel } of this.#moving.splice(0)) {
        this.#release(flush);
        this.#waiting.addBacklog(parcel);
      }
    } finally {
      this.#busy = false;
    }
  }

  get #nothingToMove(): boolean {
    return this.#options.memory.empty && this.#unmoved === undefined && this.#moving.length === 0;
  }

  get #unmovedParcels(): readonly MemoryParcel[] {
    return this.#unmoved === undefined ? [] : [this.#unmoved];
  }

  async #form({ blocks, foreign, gaps }: Selection): Promise<Parcel[]> {
    const bounds = this.#options.bounds();
    const supply = BlockSupply.of(inWindows(blocks));
    const parcels = foreignParcels(foreign, bounds, (lost) => void this.#tooLarge.push(lost));
    for (;;) {
      const parcel = await this.#former.formInTurns(supply, bounds);
      if (parcel === undefined) break;
      parcels.push(parcel);
    }
    if (gaps.length > 0) parcels.push(emptyParcel(gaps));
    return parcels;
  }

  /** Undefined when the file does not take them. */
  async #keep(flush: FlushId, parcels: readonly Parcel[]): Promise<FileParcel[] | undefined> {
    if (parcels.length === 0) return [];
    try {
      const kept = await this.#options.buffer.append(flush, parcels);
      return kept.map((each, i) => new FileParcel(each, this.#options.buffer, useOf(parcels[i]!)));
    } catch (error) {
      this.#become(messageOf(error));
      return undefined;
    }
  }

  /**
   * Gives up as much of the oldest as makes room for `bytes`; false when there is nothing to give up. The store learns of
   * it first, together with the gap: should the process be killed in between, the next start drops them for good.
   */
  async #dropOldest(bytes: number): Promise<boolean> {
    const dropped: FileParcel[] = [];
    for (let freed = 0; freed <= bytes; ) {
      const oldest = this.#waiting.takeOldest();
      if (oldest === undefined) break;
      freed += oldest.bytes;
      dropped.push(oldest);
      this.#giveUp(oldest);
    }
    this.#dropping = dropped;
    await this.#finishDropping();
    return dropped.length > 0;
  }

  async #finishDropping(): Promise<void> {
    if (this.#dropping.length === 0) return;
    await this.#options.save();
    for (const parcel of this.#dropping) parcel.discard();
    this.#dropping = [];
  }

  #giveUp(parcel: FileParcel): void {
    const { increments, firstBucket, lastBucket } = parcel;
    for (const gap of parcel.load()?.gaps ?? []) this.#options.memory.gaps.add(gap);
    if (increments > 0) this.#options.memory.lose({ reason: 'queue-full', increments, firstBucket, lastBucket });
  }

  async #moveOne(): Promise<boolean> {
    const { memory, buffer, bounds, policy } = this.#options;
    const limits = bounds();
    this.#unmoved ??= memory.next(BACKLOG, limits) ?? memory.next(FRESH, limits);
    if (this.#unmoved === undefined) {
      this.#become('');
      return false;
    }
    const flush = { series: MOVES, number: ++this.#attempts };
    const moving = this.#unmoved;
    const parcel = moving.load();
    try {
      const [kept] = await buffer.append(flush, [parcel]);
      if (kept === undefined) throw new Error('BUG: the buffer has kept nothing of a parcel.');
      this.#moving.push({ flush, parcel: new FileParcel(kept, buffer, useOf(parcel)) });
      this.#moved = flush.number;
      this.#unmoved = undefined;
      return true;
    } catch (error) {
      const droppable = error instanceof BufferFull && policy === 'IF_POSSIBLE';
      if (droppable && (await this.#dropOldest(moving.bytes))) return true;
      this.#become(messageOf(error));
      return false;
    }
  }

  /** What the buffer could not read any more becomes gaps. */
  #takeLost(): void {
    const lost = this.#options.buffer.lost().slice(this.#untold);
    for (const { cluster, ...loss } of lost)
      if (cluster === undefined) this.#options.memory.lose(loss);
      else this.#options.memory.gaps.add({ cluster, ...loss });
    this.#untold += lost.length;
  }

  /** The store has them: should the disk refuse the record, a restart learns it from there. */
  #release(flush: FlushId): void {
    this.#attempt(() => this.#options.buffer.commit(flush));
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#become(messageOf(error));
    }
  }

  #become(trouble: string): void {
    if (trouble === this.#trouble) return;
    const before = this.#trouble;
    this.#trouble = trouble;
    if (trouble === '' || before === '') this.#options.trouble(trouble);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
