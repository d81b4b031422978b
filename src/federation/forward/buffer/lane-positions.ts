import type { Lane } from './parcel-buffer.ts';

interface Position {
  /** The highest number given. */
  assigned: number;
  /** Up to here everything is durable upstream. */
  acknowledged: number;
  /** Parcels by number, of those above. */
  readonly parcels: Map<number, number>;
}

/** How far each lane has been numbered and acknowledged in the present epoch. */
export class LanePositions {
  readonly #lanes = new Map<number, Position>();

  get lastSequences(): ReadonlyMap<number, number> {
    return new Map([...this.#lanes].map(([lane, { assigned }]) => [lane, assigned]));
  }

  idOf(lane: number, sequence: number): number | undefined {
    return this.#lanes.get(lane)?.parcels.get(sequence);
  }

  /** True when that number has been acknowledged already. */
  assign(id: number, { lane, sequence }: Lane): boolean {
    const position = this.#position(lane);
    position.assigned = Math.max(position.assigned, sequence);
    if (sequence <= position.acknowledged) return true;
    position.parcels.set(sequence, id);
    return false;
  }

  /** The parcels that are settled by it. */
  acknowledge(lane: number, sequence: number): number[] {
    const position = this.#position(lane);
    position.assigned = Math.max(position.assigned, sequence);
    position.acknowledged = Math.max(position.acknowledged, sequence);
    return this.upTo(lane, sequence);
  }

  /** The parcels with numbers up to this one. */
  upTo(lane: number, sequence: number): number[] {
    const parcels = this.#lanes.get(lane)?.parcels ?? [];
    return [...parcels].filter(([number]) => number <= sequence).map(([, id]) => id);
  }

  release({ lane, sequence }: Lane): void {
    this.#lanes.get(lane)?.parcels.delete(sequence);
  }

  clear(): void {
    this.#lanes.clear();
  }

  list(): { lane: number; assigned: number; acknowledged: number }[] {
    return [...this.#lanes].map(([lane, { assigned, acknowledged }]) => ({ lane, assigned, acknowledged }));
  }

  restore(lanes: readonly { lane: number; assigned: number; acknowledged: number }[]): void {
    this.#lanes.clear();
    for (const { lane, assigned, acknowledged } of lanes)
      this.#lanes.set(lane, { assigned, acknowledged, parcels: new Map() });
  }

  #position(lane: number): Position {
    let position = this.#lanes.get(lane);
    if (position === undefined) {
      position = { assigned: 0, acknowledged: 0, parcels: new Map() };
      this.#lanes.set(lane, position);
    }
    return position;
  }
}
