import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/storage/storage.ts';
import { block, list, write } from '../samples.ts';

/** A part of the storage contract; `opened` gives the running test's store. */
export function describeClose(opened: () => Storage): void {
  describe('close', () => {
    let storage: Storage;
    beforeEach(() => {
      storage = opened();
    });

    it('waits for the transactions that were asked for, and refuses others', async () => {
      const order: string[] = [];
      const gate = Promise.withResolvers<void>();
      const running = storage.transaction(async () => {
        await gate.promise;
        order.push('first');
      });
      const waiting = storage.transaction(async () => {
        order.push('second');
      });
      const closing = storage.close().then(() => order.push('closed'));
      await expect(storage.transaction(async () => undefined)).rejects.toThrow(/^BUG: .*closed/);
      gate.resolve();
      await Promise.all([running, waiting, closing]);
      expect(order).toEqual(['first', 'second', 'closed']);
    });

    it('may be called twice; reads are refused after it', async () => {
      await write(storage, block('x'));
      await Promise.all([storage.close(), storage.close()]);
      await storage.close();
      await expect(list(storage)).rejects.toThrow(/^BUG: .*closed/);
      await expect(storage.readEntities(1)).rejects.toThrow(/^BUG: .*closed/);
      await expect(storage.readDocuments('producer')).rejects.toThrow(/^BUG: .*closed/);
      await expect(storage.dropBlocks('minute', 7)).rejects.toThrow(/^BUG: .*closed/);
    });
  });
}
