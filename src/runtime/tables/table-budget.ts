import { IndexSet } from '../index-set.ts';
import type { Refusals } from '../refusals.ts';

/** What the open tables of one metric may hold. */
export interface TableLimits {
  /** Most entities; further ones are refused. */
  readonly maxEntities: number;
  /** Bytes of all open tables of the metric, from which on no entity is taken that is new to it. */
  readonly maxBytes: number;
}

/** Told of every byte that open tables take. */
export interface ByteAccount {
  add(bytes: number): void;
}

/** What a table asks before it grows, and tells when it has grown. */
export interface TableBudget {
  /** Rows that a new table is likely to have: as many as the last one came to. */
  expectedRows(): number;
  /** Whether an entity that has no row yet may have one. */
  admits(entity: number): boolean;
  grew(bytes: number): void;
}

/** For tables that only pass through: what merges blocks that exist already. */
export const UNBOUNDED: TableBudget = {
  expectedRows: () => 0,
  admits: () => true,
  grew: () => undefined,
};

/** For a table that is to merge blocks whose rows are known beforehand: it need not grow. */
export function roomFor(rows: number): TableBudget {
  return { ...UNBOUNDED, expectedRows: () => rows };
}

/**
 * The budget of one metric. An entity that the metric has once taken is never refused, whichever minutes its rows fall
 * into: a limit must not make holes into what is known. So `maxBytes` bounds what new entities may add; what known ones
 * need on top is bounded by flushing early (see KernelMemory).
 */
export class MetricBudget implements TableBudget {
  readonly #metric: string;
  readonly #limits: TableLimits;
  readonly #account: ByteAccount;
  readonly #refusals: Refusals;
  #admitted = new IndexSet();
  #bytes = 0;
  #expectedRows = 0;

  constructor(metric: string, limits: TableLimits, account: ByteAccount, refusals: Refusals) {
    this.#metric = metric;
    this.#limits = limits;
    this.#account = account;
    this.#refusals = refusals;
  }

  /** Halved from table to table: when many minutes are open, most of them are small. */
  expectedRows(): number {
    const rows = this.#expectedRows;
    this.#expectedRows = rows >>> 1;
    return rows;
  }

  admits(entity: number): boolean {
    if (this.#admitted.has(entity)) return true;
    const { maxEntities, maxBytes } = this.#limits;
    if (this.#admitted.size >= maxEntities)
      return this.#refuse(`as many entities as core.maxEntitiesPerMetric allows, ${maxEntities}`);
    if (this.#bytes >= maxBytes)
      return this.#refuse(`tables as large as core.maxBytesPerMetric allows, ${maxBytes} bytes`);
    this.#admitted.add(entity);
    return true;
  }

  grew(bytes: number): void {
    this.#bytes += bytes;
    this.#account.add(bytes);
  }

  /** Entities have other indexes from now on; negative for those that are forgotten, and make room. */
  moveEntities(to: Int32Array): void {
    this.#admitted = this.#admitted.moved(to);
  }

  /** All open tables were handed over; the largest had so many rows. */
  handedOver(rows: number): void {
    this.#account.add(-this.#bytes);
    this.#bytes = 0;
    this.#expectedRows = rows;
  }

  #refuse(why: string): false {
    this.#refusals.add('metric-limit', 1, () => `Metric ${this.#metric} has ${why}: entities new to it are refused.`);
    return false;
  }
}
