import type { Gap } from '../../runtime/flush.ts';
import type { StorageTransaction, StoredDocument } from '../../storage/storage.ts';
import type { ProducerSnapshot } from './session-lease.ts';

/** Increments that will never come, as the store keeps them: one document per cluster, producer, reason and hour. */
export interface GapDocument extends Gap {
  /** Who reported it. */
  readonly producer: string;
}

export const GAP_KIND = 'gap';

const MINUTES_PER_HOUR = 60;
/** Digits of an epoch hour: keys sort as the hours do. */
const HOUR_DIGITS = 8;

/** Sorts by cluster, then by the hour in which the gap ends. */
export function gapKey({ cluster, producer, reason, lastBucket }: GapDocument): string {
  return JSON.stringify([cluster, hourText(lastBucket), producer, reason]);
}

export function parseGap({ text }: StoredDocument): GapDocument {
  return JSON.parse(text) as GapDocument;
}

/** Adds the gaps of a flush to what is stored. */
export async function recordGaps(
  snapshots: readonly ProducerSnapshot[],
  transaction: StorageTransaction,
): Promise<void> {
  const added = new Map<string, GapDocument>();
  for (const { producer, gaps } of snapshots) for (const gap of gaps) addTo(added, { ...gap, producer: producer.name });
  if (added.size === 0) return;
  const keys = [...added.keys()].sort();
  const texts = await transaction.readDocuments(GAP_KIND, keys);
  for (const [i, key] of keys.entries()) {
    const text = texts[i];
    if (text !== undefined) addTo(added, parseGap({ key, text }));
  }
  const documents = keys.map((key) => ({ key, text: JSON.stringify(added.get(key)) }));
  await transaction.writeDocuments(GAP_KIND, documents);
}

function addTo(gaps: Map<string, GapDocument>, gap: GapDocument): void {
  const key = gapKey(gap);
  const held = gaps.get(key);
  gaps.set(key, held === undefined ? gap : joined(held, gap));
}

function joined(a: GapDocument, b: GapDocument): GapDocument {
  return {
    ...a,
    increments: a.increments + b.increments,
    firstBucket: Math.min(a.firstBucket, b.firstBucket),
    lastBucket: Math.max(a.lastBucket, b.lastBucket),
  };
}

function hourText(bucket: number): string {
  return String(Math.floor(bucket / MINUTES_PER_HOUR)).padStart(HOUR_DIGITS, '0');
}
