import type { FlushId } from '../../../runtime/flush.ts';
import type { Change, Checkpoint, Lost, ParcelFacts } from './control-records.ts';
import { LanePositions } from './lane-positions.ts';
import type { KeptParcel, Lane } from './parcel-buffer.ts';

/** Where a parcel's record lies. */
export interface Place {
  readonly segment: number;
  readonly position: number;
  /** With the record's header, in bytes. */
  readonly length: number;
  /** CRC-32 of the record's content. */
  readonly checksum: number;
}

/** A parcel that has not been released. */
export interface Holding {
  readonly facts: ParcelFacts;
  /** Undefined when its record has not been found. */
  readonly place: Place | undefined;
  /** Where its record is, or was; undefined when only its commit is known. */
  readonly segment: number | undefined;
  readonly committed: boolean;
  readonly assigned: Lane | undefined;
  /**
   * Why its content is lost, of a parcel that has a number: whether the upstream has got it, only the upstream knows. Its
   * number stays taken, and is sent with the loss in place of the content.
   */
  readonly lost: string | undefined;
}

/** What the records of all segments amount to: which parcels are kept, and under which numbers. */
export class BufferState {
  readonly #holdings = new Map<number, Holding>();
  readonly #lanes = new LanePositions();
  #lost: Lost[] = [];
  #epoch = 0;
  nextParcel = 1;
  nextLexicon = 1;

  /** Of the numbering; 0 as long as no record tells. */
  get epoch(): number {
    return this.#epoch;
  }

  get holdings(): ReadonlyMap<number, Holding> {
    return this.#holdings;
  }

  get lost(): readonly Lost[] {
    return this.#lost;
  }

  /** The highest number that has been given in each lane. */
  get lastSequences(): ReadonlyMap<number, number> {
    return this.#lanes.lastSequences;
  }

  /** A parcel's record has been written, or found. */
  keep(facts: ParcelFacts, place: Place): void {
    this.nextParcel = Math.max(this.nextParcel, facts.id + 1);
    this.nextLexicon = Math.max(this.nextLexicon, facts.lexicon + 1);
    const { segment } = place;
    this.#holdings.set(facts.id, {
      facts,
      place,
      segment,
      committed: false,
      assigned: undefined,
      lost: undefined,
    });
  }

  /** Those of a flush that is neither committed nor aborted. */
  uncommitted(flush: FlushId): ParcelFacts[] {
    const found: ParcelFacts[] = [];
    for (const { facts, committed } of this.#holdings.values())
      if (!committed && facts.flush.number === flush.number && facts.flush.series === flush.series) found.push(facts);
    return found;
  }

  /** The parcel that has the number, if it has not been released. */
  numbered(lane: number, sequence: number): number | undefined {
    return this.#lanes.idOf(lane, sequence);
  }

  /** The parcels that acknowledging up to the number would release. */
  upTo(lane: number, sequence: number): readonly number[] {
    return this.#lanes.upTo(lane, sequence);
  }

  apply(change: Change): void {
    switch (change.change) {
      case 'checkpoint':
        this.#restore(change);
        break;
      case 'commit':
        this.#commit(change.flush, change.parcels);
        break;
      case 'abort':
        for (const id of change.parcels) this.#release(id);
        break;
      case 'assign':
        this.#enterEpoch(change.epoch);
        this.#assign(change.id, { lane: change.lane, sequence: change.sequence });
        break;
      case 'acknowledge':
        this.#enterEpoch(change.epoch);
        for (const id of this.#lanes.acknowledge(change.lane, change.sequence)) this.#release(id);
        break;
      case 'epoch':
        this.#enterEpoch(change.epoch);
        break;
      case 'drop':
        this.#release(change.id);
        break;
      case 'lose':
        this.#lose(change.id, change.reason);
        break;
      case 'tell':
        this.#lost = this.#lost.slice(change.count);
    }
  }

  /** All of it, for the beginning of a segment. Of parcels whose records cannot be read, those with a number are in it. */
  checkpoint(): Checkpoint {
    const parcels: Checkpoint['parcels'] = [];
    for (const { facts, place, committed, assigned, lost } of this.#holdings.values())
      if (place !== undefined || lost !== undefined)
        parcels.push({ facts, segment: place?.segment, committed, assigned, lost });
    const { epoch, nextParcel, nextLexicon } = this;
    const lanes = this.#lanes.list();
    return { change: 'checkpoint', epoch, nextParcel, nextLexicon, lanes, lost: this.#lost, parcels };
  }

  /** Segments with parcels that are still needed. */
  segmentsInUse(): Set<number> {
    return new Set([...this.#holdings.values()].flatMap(({ segment }) => segment ?? []));
  }

  /** Lexicons of parcels that are still needed. */
  lexiconsInUse(): Set<number> {
    return new Set([...this.#holdings.values()].map(({ facts }) => facts.lexicon));
  }

  #restore(checkpoint: Checkpoint): void {
    const places = new Map([...this.#holdings].map(([id, { place }]) => [id, place]));
    this.#epoch = checkpoint.epoch;
    this.nextParcel = Math.max(this.nextParcel, checkpoint.nextParcel);
    this.nextLexicon = Math.max(this.nextLexicon, checkpoint.nextLexicon);
    this.#lost = [...checkpoint.lost];
    this.#lanes.restore(checkpoint.lanes);
    this.#holdings.clear();
    for (const { facts, segment, committed, assigned, lost } of checkpoint.parcels) {
      const place = lost === undefined ? places.get(facts.id) : undefined;
      this.#holdings.set(facts.id, { facts, place, segment, committed, assigned, lost });
      if (assigned !== undefined) this.#lanes.assign(facts.id, assigned);
    }
  }

  /** The record lists what it commits: anything else of the flush is a remainder of an attempt that was given up. */
  #commit(flush: FlushId, parcels: readonly ParcelFacts[]): void {
    for (const facts of parcels) {
      this.nextParcel = Math.max(this.nextParcel, facts.id + 1);
      const { place, segment, assigned, lost } = this.#holdings.get(facts.id) ?? {};
      this.#holdings.set(facts.id, { facts, place, segment, committed: true, assigned, lost });
    }
    for (const { id } of this.uncommitted(flush)) this.#release(id);
  }

  #assign(id: number, assigned: Lane): void {
    const holding = this.#holdings.get(id);
    const acknowledged = this.#lanes.assign(id, assigned);
    if (acknowledged) this.#release(id);
    else if (holding !== undefined) this.#holdings.set(id, { ...holding, committed: true, assigned });
  }

  #enterEpoch(epoch: number): void {
    if (epoch <= this.#epoch) return;
    this.#epoch = epoch;
    this.#lanes.clear();
    for (const [id, holding] of [...this.#holdings]) {
      if (holding.assigned === undefined) continue;
      this.#holdings.set(id, { ...holding, assigned: undefined });
      if (holding.lost !== undefined) this.#lose(id, holding.lost);
    }
  }

  #release(id: number): void {
    const holding = this.#holdings.get(id);
    this.#holdings.delete(id);
    if (holding?.assigned !== undefined) this.#lanes.release(holding.assigned);
  }

  #lose(id: number, reason: string): void {
    const holding = this.#holdings.get(id);
    if (holding === undefined) return;
    if (holding.assigned !== undefined) {
      this.#holdings.set(id, { ...holding, place: undefined, segment: undefined, lost: reason });
      return;
    }
    this.#lost.push(...lossOf(holding.facts, reason));
    this.#release(id);
  }
}

/** What is to be reported when a parcel's content is lost: its increments, and the gaps that it was to bring. */
export function lossOf({ increments, firstBucket, lastBucket, gaps }: ParcelFacts, reason: string): Lost[] {
  return increments === 0 ? [...gaps] : [...gaps, { reason, increments, firstBucket, lastBucket }];
}

/** A holding as the outbox sees it. */
export function keptParcel({ facts, place, assigned, lost }: Holding): KeptParcel {
  const { id, flush, firstBucket, lastBucket } = facts;
  const { rows, increments } = lost === undefined ? facts : { rows: 0, increments: 0 };
  return { id, flush, rows, increments, bytes: place?.length ?? 0, firstBucket, lastBucket, assigned };
}
