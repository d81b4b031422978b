import { afterEach, beforeEach, describe } from 'vitest';
import type { Storage } from '../../src/storage/storage.ts';
import { describeBlocks } from './contract/blocks.ts';
import { describeClose } from './contract/close.ts';
import { describeDocuments } from './contract/documents.ts';
import { describeEntities } from './contract/entities.ts';
import { describeModel } from './contract/model.ts';
import { describeTimeToLive } from './contract/time-to-live.ts';
import { describeTransactions } from './contract/transactions.ts';

const parts = [
  describeBlocks,
  describeTransactions,
  describeModel,
  describeEntities,
  describeDocuments,
  describeTimeToLive,
  describeClose,
];

/** What every provider of storage must keep; `open` gives a new, empty store, which the suite closes. */
export function describeStorage(provider: string, open: () => Storage | Promise<Storage>): void {
  describe(`storage contract: ${provider}`, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    for (const describePart of parts) describePart(() => storage);
  });
}
