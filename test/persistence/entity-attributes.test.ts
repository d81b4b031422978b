import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import type { StorageTransaction } from '../../src/storage/storage.ts';
import { program } from '../programs/decorated/generated/index.ts';
import { checkoutRecord, MINUTE, refundRecord } from '../programs/decorated/records.ts';
import { storedNode } from './stored-node.ts';

const CHECKOUT = program.scopes.find(({ name }) => name === 'Checkout')!;

function newNode(storage: MemoryStorage) {
  const node = storedNode({ now: MINUTE, storage, program });
  const send = (source: string, record: object) => node.kernel.source(source)!.dispatch(record as never);
  return {
    ...node,
    checkout: (more: Parameters<typeof checkoutRecord>[0] = {}) => send('Checkout', checkoutRecord(more)),
    refund: (more: Parameters<typeof refundRecord>[0] = {}) => send('Refund', refundRecord(more)),
  };
}

async function stored(storage: MemoryStorage) {
  const entities = await storage.readEntities(CHECKOUT.id);
  return Object.fromEntries(entities.map(({ name, attributes }) => [name, attributes]));
}

describe("entities' attributes", () => {
  it('are stored with the entity, of each decorator its own', async () => {
    const storage = new MemoryStorage();
    const { checkout, refund, flusher } = newNode(storage);
    checkout({ payment: 0, country: 'DE' });
    refund({ shop: 'paris', reason: 'broken' });
    await flusher.flush();
    expect(await stored(storage)).toEqual({
      berlin: {
        'CheckoutDecorator.attr0': 'CARD',
        'CheckoutDecorator.attr1': 'berlin',
        'CheckoutDecorator.attr2': '',
        'CheckoutDecorator.attr3': '',
        'CheckoutDecorator.attr4': '',
        'CheckoutDecorator.attr5': 'DE/',
        'LayerDecorator.attr0': 'GENERAL',
      },
      paris: { 'RefundDecorator.attr0': 'broken', 'LayerDecorator.attr0': 'GENERAL' },
    });
  });

  it('reach the store with the next rows when another source brings them', async () => {
    const storage = new MemoryStorage();
    const { checkout, refund, flusher } = newNode(storage);
    refund({ reason: 'late' });
    await flusher.flush();
    checkout({ payment: 1 });
    await flusher.flush();
    expect((await stored(storage))['berlin']).toMatchObject({
      'RefundDecorator.attr0': 'late',
      'CheckoutDecorator.attr0': 'INVOICE',
    });
  });

  it('are told to the store again when a flush fails, and not when nothing has changed', async () => {
    const storage = new MemoryStorage();
    const { checkout, refund, flusher } = newNode(storage);
    const told = watchInterned(storage);
    refund({ reason: 'late' });
    await flusher.flush();
    checkout({ payment: 1 });
    told.fail = true;
    await expect(flusher.flush()).rejects.toThrow('no');
    told.fail = false;
    await flusher.flush();
    expect(told.entities).toBe(3);
    expect((await stored(storage))['berlin']).toMatchObject({ 'CheckoutDecorator.attr0': 'INVOICE' });
    checkout({ payment: 0 });
    await flusher.flush();
    expect(told.entities).toBe(3);
  });

  it('are those of the program that runs now, once it has stored the first rows of the entity', async () => {
    const storage = new MemoryStorage();
    // As an earlier version of the program left it, which had other expressions.
    const attributes = { 'CheckoutDecorator.attr0': 'by card', 'RefundDecorator.attr0': 'late' };
    const berlin = { entityId: 'YmVybGlu.1', name: 'berlin', fields: ['berlin', 'GENERAL'], group: '', layers: [] };
    await storage.transaction((transaction) =>
      transaction.internEntities(CHECKOUT.id, [{ ...berlin, attributes, seen: MINUTE - 10 }]),
    );
    const { checkout, flusher } = newNode(storage);
    checkout({ payment: 0 });
    await flusher.flush();
    expect((await stored(storage))['berlin']).toMatchObject({
      'CheckoutDecorator.attr0': 'CARD',
      'RefundDecorator.attr0': 'late',
    });
  });

  it('are in the description of the metric, for readers that have no such program', async () => {
    const storage = new MemoryStorage();
    const { checkout, flusher } = newNode(storage);
    checkout();
    await flusher.flush();
    const documents = (await storage.readDocuments('metric')).map(({ text }) => JSON.parse(text));
    const decorators = Object.fromEntries(documents.map(({ name, decorator }) => [name, decorator]));
    expect(decorators).toMatchObject({
      checkout_amount: { name: 'LayerDecorator', attributes: ['attr0'] },
      checkout_cpm: undefined,
    });
  });
});

/** Counts the entities that are told to the store; makes it refuse everything while `fail` is set. */
function watchInterned(storage: MemoryStorage) {
  const told = { entities: 0, fail: false };
  const original = storage.transaction.bind(storage);
  storage.transaction = (work) =>
    original((transaction) => {
      const watched = Object.create(transaction) as StorageTransaction;
      watched.internEntities = (scope, entities) => {
        told.entities += entities.length;
        if (told.fail) throw new Error('no');
        return transaction.internEntities(scope, entities);
      };
      for (const name of ['readBlocks', 'writeBlocks', 'readDocuments', 'writeDocuments', 'deleteBlocks'] as const)
        watched[name] = transaction[name].bind(transaction) as never;
      return work(watched);
    });
  return told;
}
