import { afterEach, expect, it, vi } from 'vitest';
import { StorageError } from '../../../src/storage/storage-error.ts';
import { federationProgram } from '../fake-program.ts';
import { batch, block, named, RawStream } from '../raw-stream.ts';
import { UpstreamNodes, until } from '../upstream-node.ts';

const nodes = new UpstreamNodes();
let stream: RawStream;

afterEach(() => {
  stream.cancel();
  nodes.stop();
});

it('says once that the store refuses the flushes that streams ask for, not at every try', async () => {
  const upstream = await nodes.create(federationProgram()).receive({ creditBytes: 100 });
  stream = new RawStream(upstream.address);
  await stream.greet();
  const full = new StorageError('The disk is full.', { retryable: true });
  const transaction = vi.spyOn(upstream.store.storage, 'transaction').mockRejectedValue(full);
  for (let sequence = 1; sequence <= 4; sequence++) {
    const before = transaction.mock.calls.length;
    stream.send(batch(sequence, { entities: [named(sequence, 'o'.repeat(20))], blocks: [block([[sequence, 10, 9]])] }));
    await until(() => transaction.mock.calls.length > before);
  }
  const complaints = () => upstream.logged.filter(({ level }) => level >= 40).map(({ level, msg }) => [level, msg]);
  expect(complaints()).toEqual([[50, 'The store refused a flush; its rows are kept and tried again.']]);
  expect(stream.acks).toEqual([]);
  transaction.mockRestore();
  await upstream.flusher.flush();
  await until(() => stream.acks.at(-1)?.durable[0]?.sequence === 4);
  expect(complaints()).toHaveLength(1);
});
