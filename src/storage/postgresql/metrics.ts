import { int4Array } from './binary-arrays.ts';
import type { Session } from './session.ts';

/** The ids of metrics as far as this node has met them; an id never changes, and no metric is ever deleted. */
export class MetricIds {
  readonly #ids = new Map<string, number>();

  get(name: string): number | undefined {
    return this.#ids.get(name);
  }

  /** Of committed metrics only: a rollback takes the others away. */
  add(ids: Iterable<readonly [string, number]>): void {
    for (const [name, id] of ids) this.#ids.set(name, id);
  }

  /** Looks the metric up where it is not known yet; undefined when no block of it was ever written. */
  async find(session: Session, name: string): Promise<number | undefined> {
    if (!this.#ids.has(name)) this.add(await session.run('SELECT name, id FROM metrics WHERE name = $1', [name]));
    return this.#ids.get(name);
  }
}

/**
 * In order. A metric that is new is inserted, one that is not is locked: with its condition the update never happens,
 * but the row is locked all the same.
 */
const INSERT_OR_LOCK = `
  INSERT INTO metrics (name)
  SELECT name FROM unnest($1::text[]) WITH ORDINALITY AS wanted (name, position) ORDER BY position
  ON CONFLICT (name) DO UPDATE SET name = excluded.name WHERE false`;

/** In order as well: the rows are locked as they leave the sort. Uses up no ids, as an insert that conflicts does. */
const LOCK = `
  SELECT metrics.id FROM unnest($1::int4[]) WITH ORDINALITY AS wanted (id, position) JOIN metrics USING (id)
  ORDER BY position FOR NO KEY UPDATE OF metrics`;

/**
 * What keeps a transaction's blocks as they are until it ends: a lock on the row of their metric.
 *
 * A lock per block would not let two nodes work side by side any more than this does. Nodes that share a store share
 * entities and so chunks, and all write the present hour and day: whoever comes second waits at the first of them. But it
 * would cost a placeholder row, its index entries and their log for each block that is not there yet, or 12,000
 * advisory locks for a flush of 100,000 entities and 10 metrics, where a server has room for 6,400. As `metric` leads the
 * order of keys (compareBlockKeys), who asks for blocks in that order takes these locks in an order too.
 */
export class MetricLocks {
  readonly #committed: MetricIds;
  readonly #held = new Map<string, number>();

  constructor(committed: MetricIds) {
    this.#committed = committed;
  }

  /** Locks the metrics that are not locked yet, creating those that there are not; gives the ids of all that are. */
  async take(session: Session, names: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const wanted = [...new Set(names)].filter((name) => !this.#held.has(name)).sort(byCodeUnits);
    if (wanted.length === 0) return this.#held;
    const known = wanted.map((name) => this.#committed.get(name)).filter((id) => id !== undefined);
    if (known.length === wanted.length) {
      await session.run(LOCK, [int4Array(known)]);
      for (const [index, name] of wanted.entries()) this.#held.set(name, known[index]!);
    } else {
      await session.run(INSERT_OR_LOCK, [wanted]);
      const rows = await session.run<[string, number]>('SELECT name, id FROM metrics WHERE name = ANY ($1)', [wanted]);
      for (const [name, id] of rows) this.#held.set(name, id);
    }
    return this.#held;
  }

  /** The transaction is committed, and with it the metrics that it created. */
  commit(): void {
    this.#committed.add(this.#held);
  }
}

/** The order of compareBlockKeys. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
