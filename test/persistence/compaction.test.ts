import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricKey } from '../../src/persistence/metric-key.ts';
import type { MetricsQuery } from '../../src/query/metrics-reader.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { program } from '../programs/everything/generated/index.ts';
import { keysIn, pointsOf, type ServiceRecord, storedNode } from './stored-node.ts';

/** An hour that begins with a UTC day. */
const START = Date.parse('2026-11-23T00:00Z') / 60_000;
const METRICS = program.metrics.filter(({ source }) => source === 'Service').map(({ name }) => name);
const PERCENT = metricKey(program.metrics.find(({ name }) => name === 'percent_of_service')!);

type Node = ReturnType<typeof storedNode>;

async function answers({ reader }: Node): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const metric of METRICS)
    for (const step of ['minute', 'hour', 'day', 'total'] as const) {
      const query: MetricsQuery = { metric, from: START, to: START + 2_000, step };
      all.push(await reader.query(query), await reader.query({ ...query, entity: 's3', from: START + 59 }));
    }
  return all;
}

async function inTemporaryDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'compaction-'));
  try {
    await work(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** A storage whose transactions fail, after all their work, while `crashing` is set. */
function crashable(storage: Storage) {
  const control = { crashing: false };
  const wrapped: Storage = {
    transaction: (work) =>
      storage.transaction(async (transaction) => {
        const result = await work(transaction);
        if (control.crashing) throw new Error('killed');
        return result;
      }),
    readBlocks: (range) => storage.readBlocks(range),
    readEntities: (scope, selection) => storage.readEntities(scope, selection),
    readDocuments: (kind, range) => storage.readDocuments(kind, range),
    dropBlocks: (granularity, before) => storage.dropBlocks(granularity, before),
    close: () => storage.close(),
  };
  return { control, storage: wrapped };
}

const record = fc
  .record({
    minute: fc.oneof(fc.nat(125), fc.nat(1_990)),
    service: fc.nat(40),
    latency: fc.integer({ min: 0, max: 900 }),
    status: fc.boolean(),
    endpoint: fc.nat(5),
  })
  .map(
    ({ minute, service, latency, status, endpoint }): ServiceRecord => ({
      ...{ bucket: START + minute, name: `s${service}`, latency, status },
      endpointName: `/${endpoint}`,
    }),
  );
const step = fc.oneof(
  { weight: 5, arbitrary: fc.array(record, { minLength: 1, maxLength: 8 }) },
  { weight: 2, arbitrary: fc.constantFrom('compact', 'crash') },
);

describe('compaction', () => {
  it('changes no answer, whatever comes when, late rows and crashes included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const { control, storage } = crashable(new MemoryStorage());
        const now = START + 3_000;
        const compacted = storedNode({ now, storage, blocksAtATime: 3, timeZone: 'Asia/Kolkata' });
        const plain = storedNode({ now, timeZone: 'Asia/Kolkata' });
        for (const one of steps) {
          if (Array.isArray(one)) {
            for (const node of [compacted, plain]) {
              one.forEach(node.record);
              await node.flusher.flush();
            }
            continue;
          }
          control.crashing = one === 'crash';
          await compacted.compactor.run().catch((error: Error) => expect(error.message).toBe('killed'));
          control.crashing = false;
        }
        await compacted.compactor.run();
        expect(await keysIn(storage, 'minute', PERCENT)).toEqual([]);
        expect(await answers(compacted)).toEqual(await answers(plain));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('keeps that promise over a file', async () => {
    await inTemporaryDirectory(async (directory) => {
      const storage = await openSqliteStorage(join(directory, 'oap.db'));
      const compacted = storedNode({ now: START + 3_000, storage, blocksAtATime: 7 });
      const plain = storedNode({ now: START + 3_000 });
      for (let flush = 0; flush < 4; flush++) {
        for (const node of [compacted, plain]) {
          for (let i = 0; i < 80; i++)
            node.record({ bucket: START + ((i * 7 + flush) % 130), name: `s${(i * 37) % 300}`, latency: i });
          await node.flusher.flush();
        }
        if (flush % 2 === 0) await compacted.compactor.run();
      }
      expect(await answers(compacted)).toEqual(await answers(plain));
      await compacted.compactor.run();
      expect(await answers(compacted)).toEqual(await answers(plain));
      await storage.close();
    });
  }, 60_000);

  it('leaves what is not cold yet, and folds in what comes late', async () => {
    const node = storedNode({ now: START + 150, compactAfter: 30 });
    const { record: put, flusher, compactor, storage, reader, clock } = node;
    const read = async () =>
      pointsOf(
        (await reader.query({ metric: 'percent_of_service', from: START, to: START + 200, step: 'minute' })).series,
        START,
      );
    for (const minute of [3, 59, 60, 119, 120]) put({ bucket: START + minute, name: 'order' });
    await flusher.flush();
    expect([compactor.movedBlocks, compactor.lastRun]).toEqual([0, undefined]);
    await compactor.run();
    // At 02:30 the hour from 01:00 has been over for 30 minutes.
    expect(await keysIn(storage, 'minute', PERCENT)).toEqual([`${START + 120} 0`]);
    expect(await keysIn(storage, 'minutes-of-hour', PERCENT)).toEqual([`${START} 0`, `${START + 60} 0`]);
    put({ bucket: START + 59, name: 'order', status: false });
    put({ bucket: START + 4, name: 'stock' });
    await flusher.flush();
    expect(await keysIn(storage, 'minute', PERCENT)).toHaveLength(3);
    const expected = [
      ['order', 3, { total: 1, match: 1 }],
      ['order', 59, { total: 2, match: 1 }],
      ['order', 60, { total: 1, match: 1 }],
      ['order', 119, { total: 1, match: 1 }],
      ['order', 120, { total: 1, match: 1 }],
      ['stock', 4, { total: 1, match: 1 }],
    ];
    expect(await read()).toEqual(expected);
    await compactor.run();
    expect(await keysIn(storage, 'minute', PERCENT)).toEqual([`${START + 120} 0`]);
    expect(await read()).toEqual(expected);
    expect(compactor.movedBlocks).toBeGreaterThan(0);
    expect(compactor.lastRun).toBe(clock.now());
  });

  it('shows a reader each row once, though it runs, and rows come late, between two of its reads', async () => {
    const storage = new MemoryStorage();
    const writer = storedNode({ now: START + 300, storage });
    let between: () => Promise<void> = async () => undefined;
    const interrupted: Storage = {
      transaction: (work) => storage.transaction(work),
      readBlocks: async function* (range) {
        if (range.granularity === 'minutes-of-hour') await between();
        yield* storage.readBlocks(range);
      },
      readEntities: (scope, selection) => storage.readEntities(scope, selection),
      readDocuments: (kind, range) => storage.readDocuments(kind, range),
      dropBlocks: (granularity, before) => storage.dropBlocks(granularity, before),
      close: () => storage.close(),
    };
    const { reader } = storedNode({ now: START + 300, storage: interrupted });
    const query = { metric: 'count_of_service', from: START, to: START + 59, step: 'minute' } as const;
    const read = async () => pointsOf((await reader.query(query)).series, START);
    writer.record({ bucket: START + 5, name: 'order' });
    await writer.flusher.flush();
    between = () => writer.compactor.run();
    expect(await read()).toEqual([['order', 5, { total: 1 }]]);
    // The same row once more, as a late block that equals the one before to the byte of its rows.
    writer.record({ bucket: START + 5, name: 'order' });
    await writer.flusher.flush();
    between = async () => undefined;
    expect(await read()).toEqual([['order', 5, { total: 2 }]]);
    // Between the reads it is merged with a later one, and moved.
    between = async () => {
      between = async () => undefined;
      writer.record({ bucket: START + 5, name: 'order' });
      await writer.flusher.flush();
      await writer.compactor.run();
    };
    expect(await read()).toEqual([['order', 5, { total: 3 }]]);
    expect(await read()).toEqual([['order', 5, { total: 3 }]]);
  });

  it('is right when two nodes do it at once', async () => {
    const storage = new MemoryStorage();
    const nodes = ['a', 'b'].map((node) => storedNode({ now: START + 300, storage, node, blocksAtATime: 1 }));
    for (const node of nodes) {
      for (let minute = 0; minute < 60; minute += 7) node.record({ bucket: START + minute, name: 'order' });
      await node.flusher.flush();
    }
    await Promise.all(nodes.map(({ compactor }) => compactor.run()));
    const query = { metric: 'count_of_service', from: START, to: START + 59, step: 'total' } as const;
    for (const { reader } of nodes)
      expect(pointsOf((await reader.query(query)).series, START)).toEqual([['order', 0, { total: 18 }]]);
    expect(await keysIn(storage, 'minute', PERCENT)).toEqual([]);
  });

  it('passes by a damaged block, and compacts the rest', async () => {
    const { record: put, flusher, compactor, storage } = storedNode({ now: START + 300 });
    for (const minute of [1, 61]) put({ bucket: START + minute, name: 'order' });
    await flusher.flush();
    const key = { metric: PERCENT, granularity: 'minute', bucket: START + 1, chunk: 0 } as const;
    await storage.transaction((transaction) =>
      transaction.writeBlocks([{ ...key, bytes: Uint8Array.of(1, 2, 3, 4, 5) }]),
    );
    await compactor.run();
    await compactor.run();
    expect(await keysIn(storage, 'minute', PERCENT)).toEqual([`${START + 1} 0`]);
    expect(await keysIn(storage, 'minutes-of-hour', PERCENT)).toEqual([`${START + 60} 0`]);
  });

  it('runs by period and stops in order', async () => {
    const { record: put, flusher, compactor, storage, clock } = storedNode({ now: START + 300 });
    put({ bucket: START, name: 'order' });
    await flusher.flush();
    compactor.start(1_000);
    clock.advance(1_000);
    await compactor.run();
    expect(await keysIn(storage, 'minute', PERCENT)).toEqual([]);
    put({ bucket: START, name: 'order' });
    await flusher.flush();
    await compactor.stop();
    clock.advance(5_000);
    await compactor.run();
    expect(await keysIn(storage, 'minute', PERCENT)).toHaveLength(1);
  });
});
