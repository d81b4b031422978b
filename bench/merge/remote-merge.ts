import type { Kind } from '../support/downstream.ts';
import { getOrMake } from '../support/get-or-make.ts';
import { type RemoteMessage, remoteMessageType } from '../wire/remote-messages.ts';

interface PercentRow {
  total: number;
  match: number;
}

/** By entity id. */
type Rows = Map<string, PercentRow | Map<number, number>>;

/** Reads a message per increment and merges it into a row found by its strings: the layout of SkyWalking's RemoteService. */
export class RemoteMerge {
  readonly #kind: Kind;
  /** By worker, then time bucket, then entity id. */
  readonly #workers = new Map<string, Map<number, Rows>>();

  constructor(kind: 'percent' | 'percentile') {
    this.#kind = kind;
  }

  merge(message: Uint8Array): void {
    const { nextWorkerName, remoteData } = remoteMessageType.decode(message) as unknown as RemoteMessage;
    const { dataStrings, dataLongs, dataObjectStrings } = remoteData;
    const rows = this.#rows(nextWorkerName, dataLongs.at(-1)!);
    const id = dataStrings[0]!;
    if (this.#kind === 'percent') mergePercent(rows as Map<string, PercentRow>, id, dataLongs[0]!, dataLongs[1]!);
    else mergeTable(rows as Map<string, Map<number, number>>, id, dataObjectStrings[0]!);
  }

  /** All that was counted, for a check: 3 times the requests and those that succeeded, or what is in a histogram. */
  total(): number {
    let sum = 0;
    for (const buckets of this.#workers.values())
      for (const rows of buckets.values()) for (const row of rows.values()) sum += checksumOf(row);
    return sum;
  }

  #rows(worker: string, bucket: number): Rows {
    const buckets = getOrMake(this.#workers, worker, () => new Map<number, Rows>());
    return getOrMake(buckets, bucket, () => new Map() as Rows);
  }
}

function mergePercent(rows: Map<string, PercentRow>, id: string, total: number, match: number): void {
  const row = rows.get(id);
  if (row === undefined) rows.set(id, { total, match });
  else {
    row.total += total;
    row.match += match;
  }
}

function mergeTable(rows: Map<string, Map<number, number>>, id: string, text: string): void {
  const row = getOrMake(rows, id, () => new Map<number, number>());
  for (const entry of text.split('|')) {
    const comma = entry.indexOf(',');
    const key = Number(entry.slice(0, comma));
    row.set(key, (row.get(key) ?? 0) + Number(entry.slice(comma + 1)));
  }
}

function checksumOf(row: PercentRow | Map<number, number>): number {
  if (!(row instanceof Map)) return row.total * 3 + row.match;
  let sum = 0;
  for (const weight of row.values()) sum += weight;
  return sum;
}
