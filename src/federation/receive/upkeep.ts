import type { Storage, StorageTransaction } from '../../storage/storage.ts';
import { GAP_KIND, parseGap } from './gap-documents.ts';
import { PRODUCER_KIND, parseProducer } from './producer-document.ts';

const MINUTE_MS = 60_000;

/**
 * Deletes what the store remembers of producers that have not been seen, and of gaps that lie, before `before` (ms since
 * the epoch). Nodes that share the store may do so at the same time. Throws a StorageError.
 */
export async function forgetOldDocuments(storage: Storage, before: number): Promise<void> {
  const producers = (await storage.readDocuments(PRODUCER_KIND))
    .filter(({ text }) => parseProducer(text).lastSeen < before)
    .map(({ key }) => key);
  const gaps = (await storage.readDocuments(GAP_KIND))
    .filter((document) => parseGap(document).lastBucket * MINUTE_MS < before)
    .map(({ key }) => key);
  if (producers.length + gaps.length === 0) return;
  await storage.transaction(async (transaction) => {
    // Whoever has come back meanwhile stays.
    const still = await transaction.readDocuments(PRODUCER_KIND, producers);
    const old = producers.filter((_, i) => still[i] !== undefined && parseProducer(still[i]).lastSeen < before);
    await remove(PRODUCER_KIND, old, transaction);
    await remove(GAP_KIND, gaps, transaction);
  });
}

async function remove(kind: string, keys: readonly string[], transaction: StorageTransaction): Promise<void> {
  await transaction.writeDocuments(
    kind,
    keys.map((key) => ({ key, text: undefined })),
  );
}
