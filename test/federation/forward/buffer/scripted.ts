import { basename } from 'node:path';
import type { FileBuffer } from '../../../../src/federation/forward/buffer/file-buffer.ts';
import type { KeptParcel, Lane } from '../../../../src/federation/forward/buffer/parcel-buffer.ts';
import { flush, lexicon, parcel, plain } from './parcels.ts';
import { segmentsOf } from './samples.ts';

export type Step =
  | { readonly do: 'append'; readonly parcels: number; readonly size: number }
  | { readonly do: 'store' | 'commit' | 'abort' }
  | { readonly do: 'assign'; readonly lane: number; readonly which: number }
  | { readonly do: 'acknowledge'; readonly lane: number; readonly back: number }
  | { readonly do: 'drop'; readonly which: number }
  | { readonly do: 'epoch' };

export interface ModelParcel {
  readonly n: number;
  readonly size: number;
  readonly flush: number;
  readonly committed: boolean;
  readonly assigned: Lane | undefined;
}

/** What a buffer should hold; immutable, so that each moment of a run can be kept. */
export interface Model {
  readonly epoch: number;
  readonly parcels: ReadonlyMap<number, ModelParcel>;
  readonly stored: ReadonlySet<number>;
  readonly lanes: readonly number[];
  /** The last flush. */
  readonly flush: number;
}

export const emptyModel: Model = { epoch: 7, parcels: new Map(), stored: new Set(), lanes: [0, 0], flush: 0 };

/** A moment of a run: how much was on file, and what that amounts to. */
export interface Moment {
  readonly model: Model;
  readonly segments: readonly { readonly path: string; readonly bytes: number }[];
}

/** Takes a buffer and its model through the same steps. */
export class Run {
  readonly #buffer: FileBuffer;
  readonly #lexicon = lexicon();
  #model: Model;

  constructor(buffer: FileBuffer, model: Model = emptyModel) {
    this.#buffer = buffer;
    this.#model = model;
  }

  get model(): Model {
    return this.#model;
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'append':
        return this.#append(step.parcels, step.size);
      case 'store':
        this.#model = { ...this.#model, stored: new Set([...this.#model.stored, this.#model.flush]) };
        return;
      case 'commit':
        return this.#commit();
      case 'abort':
        return this.#abort();
      case 'assign':
        return this.#assign(step.lane, step.which);
      case 'acknowledge':
        return this.#acknowledge(step.lane, step.back);
      case 'drop':
        return this.#drop(step.which);
      case 'epoch':
        return this.#beginEpoch();
    }
  }

  async #append(count: number, size: number): Promise<void> {
    // One record, or one write of several, at a time: that is what `moment` can tell apart.
    if (this.#open.length > 0) return this.#commit();
    const number = this.#model.flush + 1;
    const added = Array.from({ length: count }, (_, i) => number * 10 + i);
    const kept = await this.#buffer.append(
      flush(number),
      added.map((n) => parcel(n, this.#lexicon, size)),
    );
    const parcels = new Map(this.#model.parcels);
    kept.forEach(({ id }, i) => {
      parcels.set(id, { n: added[i] ?? -1, size, flush: number, committed: false, assigned: undefined });
    });
    this.#model = { ...this.#model, flush: number, parcels };
  }

  #commit(): void {
    this.#buffer.commit(flush(this.#model.flush));
    this.#change((id, parcel) => (this.#open.includes(id) ? { ...parcel, committed: true } : parcel));
    this.#model = { ...this.#model, stored: new Set([...this.#model.stored, this.#model.flush]) };
  }

  #abort(): void {
    if (this.#model.stored.has(this.#model.flush)) return;
    this.#buffer.abort(flush(this.#model.flush));
    const open = this.#open;
    this.#change((id, parcel) => (open.includes(id) ? undefined : parcel));
  }

  #assign(lane: number, which: number): void {
    const free = [...this.#model.parcels].filter(([, { committed, assigned }]) => committed && assigned === undefined);
    const [id] = free[which % Math.max(free.length, 1)] ?? [];
    if (id === undefined) return;
    const lanes = this.#model.lanes.map((last, i) => (i === lane ? last + 1 : last));
    const assigned = { lane, sequence: lanes[lane] ?? 0 };
    this.#buffer.assign(id, lane, assigned.sequence);
    this.#change((other, parcel) => (other === id ? { ...parcel, assigned } : parcel));
    this.#model = { ...this.#model, lanes };
  }

  #acknowledge(lane: number, back: number): void {
    const sequence = Math.max((this.#model.lanes[lane] ?? 0) - back, 0);
    this.#buffer.acknowledge(lane, sequence);
    this.#change((_, parcel) => {
      const { assigned } = parcel;
      return assigned?.lane === lane && assigned.sequence <= sequence ? undefined : parcel;
    });
  }

  #drop(which: number): void {
    const committed = [...this.#model.parcels].filter(([, parcel]) => parcel.committed);
    const [id] = committed[which % Math.max(committed.length, 1)] ?? [];
    if (id === undefined) return;
    this.#buffer.drop(id);
    this.#change((other, parcel) => (other === id ? undefined : parcel));
  }

  #beginEpoch(): void {
    const epoch = this.#model.epoch + 1;
    this.#buffer.beginEpoch(epoch);
    this.#change((_, parcel) => ({ ...parcel, assigned: undefined }));
    this.#model = { ...this.#model, epoch, lanes: [0, 0] };
  }

  get #open(): number[] {
    return [...this.#model.parcels].filter(([, { committed }]) => !committed).map(([id]) => id);
  }

  #change(change: (id: number, parcel: ModelParcel) => ModelParcel | undefined): void {
    const parcels = new Map<number, ModelParcel>();
    for (const [id, parcel] of this.#model.parcels) {
      const changed = change(id, parcel);
      if (changed !== undefined) parcels.set(id, changed);
    }
    this.#model = { ...this.#model, parcels };
  }
}

/** The model of what a start finds: what was not committed is, if its flush was stored, or else is not there. */
export function restarted(model: Model): Model {
  const parcels = new Map<number, ModelParcel>();
  for (const [id, parcel] of model.parcels)
    if (parcel.committed || model.stored.has(parcel.flush)) parcels.set(id, { ...parcel, committed: true });
  return { ...model, parcels };
}

/** What is expected of `recovered()` and `read()`, by id. */
export function expected(model: Model): unknown[] {
  return [...restarted(model).parcels].map(([id, { n, size, flush: number, assigned }]) => {
    return { id, flush: flush(number), assigned, content: plain(parcel(n, lexicon(), size)) };
  });
}

export function found(buffer: FileBuffer): unknown[] {
  return buffer.recovered().map(({ id, flush, assigned }: KeptParcel) => {
    return { id, flush, assigned, content: plain(buffer.read(id)) };
  });
}

export function moment(directory: string, model: Model, sizeOf: (path: string) => number): Moment {
  return { model, segments: segmentsOf(directory).map((path) => ({ path: basename(path), bytes: sizeOf(path) })) };
}
