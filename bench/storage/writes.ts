import { median, rounded } from '../support/statistics.ts';
import type { BenchStore } from './bench-store.ts';
import type { Ceilings } from './provider.ts';
import type { Kind } from './sample.ts';

/** Flushes of each sort; the middle one counts. */
const RUNS = 3;
/** Of the driver's row upserts, which are slow: their rate is that of so many rows. */
const UPSERTED_ROWS = 200_000;

interface Rate {
  readonly rowsPerSecond: number;
  readonly megabytesPerSecond: number;
}

export interface Writes {
  /** Entities that the store has never heard of, all in one flush. */
  readonly first: Rate;
  /** A minute that holds nothing yet. */
  readonly newMinute: Rate;
  /** A minute that holds all rows already: each is read, merged and written. */
  readonly merge: Rate;
  /** The bare driver moving the blobs of a minute that holds them already, and upserting rows that are there. */
  readonly ceilings: { readonly blobs: Rate; readonly upsertedRowsPerSecond: number };
  /** `merge` over the bare blobs, and over the row upserts. */
  readonly overBlobs: number;
  readonly overUpserts: number;
}

/** Writes minutes from `minute` on. */
export async function measureWrites(
  store: BenchStore,
  ceilings: Ceilings,
  kind: Kind,
  minute: number,
): Promise<Writes> {
  const { sample } = store;
  const rows = sample.entities * sample.metrics.length;
  const first = await store.flush(sample.blocks(minute));
  const blobs = await store.blobsOf(minute);
  const bytes = blobs.reduce((sum, blob) => sum + blob.length, 0);
  const rate = (seconds: number) => ({
    rowsPerSecond: Math.round(rows / seconds),
    megabytesPerSecond: rounded(bytes / seconds / 1e6),
  });
  const fresh: number[] = [];
  for (let run = 1; run <= RUNS; run++) fresh.push(await store.flush(sample.blocks(minute + run)));
  const merged: number[] = [];
  const moved: number[] = [];
  await ceilings.moveBlobs(blobs);
  // Turn by turn, so that a busy neighbour is in both.
  for (let run = 1; run <= RUNS; run++) {
    merged.push(await store.flush(sample.blocks(minute + run)));
    moved.push(await ceilings.moveBlobs(blobs));
  }
  await ceilings.upsertRows(UPSERTED_ROWS, kind);
  const upserts = UPSERTED_ROWS / (await ceilings.upsertRows(UPSERTED_ROWS, kind));
  return {
    first: rate(first),
    newMinute: rate(median(fresh)),
    merge: rate(median(merged)),
    ceilings: { blobs: rate(median(moved)), upsertedRowsPerSecond: Math.round(upserts) },
    overBlobs: rounded(median(moved) / median(merged), 2),
    overUpserts: rounded(rows / median(merged) / upserts, 1),
  };
}
