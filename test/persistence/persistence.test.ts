import { describe, expect, it } from 'vitest';
import { metricKey } from '../../src/persistence/metric-key.ts';
import { Persistence } from '../../src/persistence/persistence.ts';
import type { MetricBlock } from '../../src/runtime/block.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { type BlockKey, compareBlockKeys, type StorageTransaction } from '../../src/storage/storage.ts';
import { newNode } from '../law/federate.ts';
import { program } from '../programs/everything/generated/index.ts';
import { keysIn, pointsOf, storedNode } from './stored-node.ts';

const NOW = Date.parse('2026-11-23T15:42Z') / 60_000;
const DAY = 1_440;
const TODAY = Math.floor(NOW / DAY) * DAY;
const PERCENT = program.metrics.find(({ name }) => name === 'percent_of_service')!;

describe('what a flush stores', () => {
  it('describes every metric once, so that its blocks can be read without the program', async () => {
    const { record, flusher, storage } = storedNode({ now: NOW });
    record({ bucket: NOW, name: 'order' });
    await flusher.flush();
    const documents = await storage.readDocuments('metric');
    expect(documents.map(({ key }) => key)).toContain(metricKey(PERCENT));
    expect(JSON.parse(documents.find(({ key }) => key === metricKey(PERCENT))!.text)).toEqual({
      name: 'percent_of_service',
      statement: 'percent_of_service = from(Service.*).percent(status == true);',
      function: 'percent',
      fingerprint: PERCENT.function.fingerprint,
      columns: [
        { name: 'total', type: 'long', merge: 'sum', number: 1 },
        { name: 'match', type: 'long', merge: 'sum', number: 2 },
      ],
      value: { name: 'percentage', type: 'int' },
      scope: {
        name: 'Service',
        id: 1,
        catalog: 'SERVICE',
        entityFields: [
          { name: 'name', role: 'id' },
          { name: 'layer', role: 'layer' },
        ],
      },
      source: 'Service',
      byCluster: false,
      program: 'everything',
      digest: program.digest,
    });
  });

  it('names groups and layers of entities, and says once a day that they were seen', async () => {
    const { record, flusher, storage, clock } = storedNode({ now: NOW });
    const told: number[] = [];
    const intern = { count: 0 };
    const original = storage.transaction.bind(storage);
    storage.transaction = (work) =>
      original((transaction) => {
        const counting = Object.create(transaction) as StorageTransaction;
        counting.internEntities = (scope, entities) => {
          intern.count += entities.length;
          return transaction.internEntities(scope, entities);
        };
        for (const name of ['readBlocks', 'writeBlocks', 'readDocuments', 'writeDocuments', 'deleteBlocks'] as const)
          counting[name] = transaction[name].bind(transaction) as never;
        return work(counting);
      });
    const flushAt = async (bucket: number, name: string) => {
      record({ bucket, name });
      await flusher.flush();
      told.push(intern.count);
    };
    await flushAt(NOW, 'shop::order');
    await flushAt(NOW + 1, 'shop::order');
    await flushAt(NOW - DAY, 'shop::order');
    clock.advance(DAY * 60_000);
    await flushAt(NOW + DAY, 'shop::order');
    await flushAt(NOW + DAY, 'stock');
    expect(told).toEqual([1, 1, 1, 2, 3]);
    expect(await storage.readEntities(1)).toMatchObject([
      {
        name: 'shop::order',
        group: 'shop',
        layers: ['GENERAL'],
        attributes: {},
        firstSeen: TODAY,
        lastSeen: TODAY + DAY,
      },
      { name: 'stock', group: '', layers: ['GENERAL'], firstSeen: TODAY + DAY, lastSeen: TODAY + DAY },
    ]);
  });

  it('leaves out what is past its time in a granularity, keeps it in the others, and counts it', async () => {
    const { record, flusher, storage, kernel, reader } = storedNode({
      now: NOW,
      retention: { minute: 1, hour: 3, day: 30 },
    });
    for (const age of [0, 1, DAY, DAY + 1, DAY + 2, 4 * DAY, 40 * DAY]) record({ bucket: NOW - age, name: 'order' });
    await flusher.flush();
    const key = metricKey(PERCENT);
    expect(await keysIn(storage, 'minute', key)).toEqual([DAY + 1, DAY, 1, 0].map((age) => `${NOW - age} 0`));
    const points = async (step: 'hour' | 'day') => {
      const range = { from: NOW - 50 * DAY, to: NOW };
      const { series } = await reader.query({ metric: 'count_of_service', ...range, step });
      return pointsOf(series, 0).map(([, , state]) => state);
    };
    expect(await points('hour')).toEqual([{ total: 3 }, { total: 2 }]);
    expect(await points('day')).toEqual([{ total: 1 }, { total: 3 }, { total: 2 }]);
    const metrics = (await storage.readDocuments('metric')).length;
    expect(kernel.refusals.count('expired')).toBe(3 * metrics);
  });

  it('counts late rows by how late they are, when they have become durable', async () => {
    const kernel = newNode(program);
    const storage = new MemoryStorage();
    const persistence = new Persistence({ kernel, calendar: new ZoneCalendar('UTC'), granularities: ['minute'] });
    const blocks = [0, 1, 2, 5, 6, 61, 2_000].map((age) => blockOf(kernel, NOW - age, 3));
    const write = () =>
      storage.transaction((transaction) => persistence.write(blocks, NOW * 60_000 + 59_999, transaction));
    await write();
    persistence.rollback();
    expect(persistence.late.total).toBe(0);
    await write();
    persistence.commit();
    expect(persistence.late.total).toBe(15);
    expect(persistence.late.snapshot().map(({ upTo, rows }) => [upTo, rows])).toEqual([
      [5, 6],
      [15, 3],
      [60, 0],
      [360, 3],
      [1_440, 0],
      [Number.POSITIVE_INFINITY, 3],
    ]);
  });

  it('reads and writes blocks in bulk, in the order in which all transactions take them', async () => {
    const kernel = newNode(program);
    const storage = new MemoryStorage();
    const granularities = ['minute', 'hour', 'day'] as const;
    const persistence = new Persistence({ kernel, calendar: new ZoneCalendar('UTC'), granularities });
    const calls: (readonly BlockKey[])[] = [];
    const names = ['percent_of_service', 'count_of_service', 'percentile2_of_service'];
    const blocks = [3, 0, 61].flatMap((age) => names.map((name) => blockOf(kernel, NOW - age, 1_000, name)));
    await storage.transaction((transaction) => {
      const watched = Object.create(transaction) as StorageTransaction;
      watched.readBlocks = (keys) => {
        calls.push(keys);
        return transaction.readBlocks(keys);
      };
      for (const name of ['writeBlocks', 'readDocuments', 'writeDocuments', 'internEntities'] as const)
        watched[name] = transaction[name].bind(transaction) as never;
      return persistence.write(blocks, NOW * 60_000, watched);
    });
    const keys = calls.flat();
    expect(keys).toEqual(keys.toSorted(compareBlockKeys));
    // Three minutes, two hours and a day, 1,000 entities in four chunks, of three metrics: far fewer calls than blocks.
    expect([keys.length, calls.length]).toEqual([72, 1]);
  });
});

/** `rows` entities with one call each, straight into the metric's own table. */
function blockOf(
  kernel: ReturnType<typeof newNode>,
  bucket: number,
  rows: number,
  name = 'count_of_service',
): MetricBlock {
  const metric = program.metrics.find((candidate) => candidate.name === name)!;
  const registry = kernel.registry(metric.scope);
  for (let i = 0; i < rows; i++)
    kernel.source('Service')!.dispatch({
      ...{ timeBucket: bucket, name: `s${i}`, layer: 2, latency: 50, status: true, endpointName: '/', type: 0 },
    } as never);
  expect(registry.size).toBeGreaterThanOrEqual(rows);
  return kernel.take().find((block) => block.metric === metric)!;
}
