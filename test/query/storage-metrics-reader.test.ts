import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { Flusher } from '../../src/persistence/flusher.ts';
import type { MetricsQuery } from '../../src/query/metrics-reader.ts';
import { StorageMetricsReader } from '../../src/query/storage-metrics-reader.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { forward, newNode } from '../law/federate.ts';
import { storedNode } from '../persistence/stored-node.ts';
import { program } from '../programs/everything/generated/index.ts';

const MINUTE = 29_700_000;

describe('StorageMetricsReader', () => {
  const storage = new MemoryStorage();
  const calendar = new ZoneCalendar('UTC');
  const top = newNode(program);
  const newReader = (maxPoints: number) =>
    new StorageMetricsReader({ program, storage, calendar, host: top, maxPoints });
  const ask = (query: Partial<MetricsQuery>, maxPoints = 100) =>
    newReader(maxPoints).query({ metric: 'percent_of_all', from: MINUTE, to: MINUTE + 1, step: 'minute', ...query });

  beforeAll(async () => {
    for (const cluster of ['cloud-c', 'cloud-n']) {
      const cloud = newNode(program);
      for (const name of ['order', 'stock'])
        for (const bucket of [MINUTE, MINUTE + 1])
          cloud.source('Service')!.dispatch({ timeBucket: bucket, name, layer: 2, latency: 30, status: true } as never);
      forward(cloud.take(), cluster, top);
    }
    const options = { kernel: top, storage, clock: new FakeClock(), log: pino({ level: 'silent' }), calendar };
    await new Flusher({ ...options, granularities: ['minute'], node: 'n' }).flush();
  });

  it('answers for all entities, or for one by its name or id', async () => {
    expect((await ask({})).series.map(({ entity }) => entity.name).sort()).toEqual(['order', 'stock']);
    for (const entity of ['order', 'b3JkZXI=.1'])
      expect((await ask({ entity })).series).toEqual([
        {
          entity: { id: 'b3JkZXI=.1', name: 'order', fields: { name: 'order', layer: 'GENERAL' } },
          points: [MINUTE, MINUTE + 1].map((bucket) => ({ bucket, value: 10_000, state: { total: 2, match: 2 } })),
        },
      ]);
    expect((await ask({ entity: 'nobody' })).series).toEqual([]);
  });

  it('keeps clusters apart when asked to, under the same names', async () => {
    const { metric, series } = await ask({ by: 'cluster', entity: 'order', step: 'total' });
    expect(metric.name).toBe('cluster_percent');
    expect(series.map(({ cluster, entity, points }) => [cluster, entity.name, points[0]!.state['total']])).toEqual([
      ['cloud-c', 'order', 2],
      ['cloud-n', 'order', 2],
    ]);
  });

  it('merges a whole range into one point, with a rate over its minutes', async () => {
    const { series } = await ask({ metric: 'cpm_of_all', entity: 'order', step: 'total' });
    expect(series[0]!.points).toEqual([{ bucket: MINUTE, value: 2, state: { total: 4 } }]);
  });

  it('refuses in words what it cannot answer', async () => {
    await expect(ask({ metric: 'percent_of_al' })).rejects.toThrow(
      "Program 'everything' has no metric 'percent_of_al'; did you mean 'percent_of_all'?",
    );
    await expect(ask({ metric: 'sum_of_service', by: 'cluster' })).rejects.toThrow('keeps no metric by cluster');
    await expect(ask({ from: MINUTE + 2 })).rejects.toThrow('The range ends before it begins');
    await expect(ask({}, 3).then(() => undefined)).rejects.toThrow('more than 3 points');
  });

  it('gives the top entities, by their values over the range', async () => {
    const node = storedNode({ now: MINUTE + 10 });
    const calls = { a: [5, 1], b: [2, 2], c: [3, 3], d: [1, 0], e: [3, 3] };
    for (const [name, counts] of Object.entries(calls))
      counts.forEach((count, minute) => {
        for (let i = 0; i < count; i++)
          node.record({ bucket: MINUTE + minute, name, latency: name.charCodeAt(0) + 10 * i });
      });
    await node.flusher.flush();
    const top = async (order: 'descending' | 'ascending', limit: number, more: Partial<MetricsQuery> = {}) => {
      const range = { metric: 'count_of_service', from: MINUTE, to: MINUTE + 1, step: 'total' as const };
      const { series } = await node.reader.query({ ...range, top: { limit, order, ...more.top }, ...more });
      return series.map(({ entity, points }) => [entity.name, ...points.map(({ value }) => value)]);
    };
    expect(await top('descending', 3)).toEqual([
      ['a', 6],
      ['c', 6],
      ['e', 6],
    ]);
    expect(await top('ascending', 2)).toEqual([
      ['d', 1],
      ['b', 4],
    ]);
    expect(await top('descending', 99)).toHaveLength(5);
    expect(await top('ascending', 2, { step: 'minute' })).toEqual([
      ['d', 1],
      ['b', 2, 2],
    ]);
    const percentile = { metric: 'percentile2_of_service' };
    expect(await top('descending', 1, { ...percentile, top: { limit: 1, order: 'descending', label: '99' } })).toEqual([
      ['a', { 50: 100, 75: 120, 90: 120, 95: 130, 99: 130 }],
    ]);
    await expect(top('descending', 1, percentile)).rejects.toThrow(
      "Metric 'percentile2_of_service' has a value per label, such as 50, 75, 90, 95, 99: say by which one, with label.",
    );
    await expect(top('descending', 1, { top: { limit: 1, order: 'descending', label: '99' } })).rejects.toThrow(
      "Metric 'count_of_service' has one value, and no label '99'.",
    );
  });

  it('exports what a query gives, however much it is', async () => {
    const node = storedNode({ now: MINUTE + 3_000 });
    for (let i = 0; i < 600; i++)
      for (const age of [0, 70, 1_500])
        if ((i + age) % 3 > 0) node.record({ bucket: MINUTE + age, name: `s${i % 300}` });
    await node.flusher.flush();
    for (const step of ['minute', 'hour', 'total'] as const) {
      const query = { metric: 'count_of_service', from: MINUTE, to: MINUTE + 2_000, step };
      const exported = new Map<string, unknown[]>();
      for await (const { entity, points } of (await node.reader.export(query)).series)
        exported.set(entity.id, [...(exported.get(entity.id) ?? []), ...points]);
      const { series } = await node.reader.query(query);
      expect(series.length).toBe(300);
      expect(exported).toEqual(new Map(series.map(({ entity, points }) => [entity.id, points])));
    }
  });

  it('finds by name what was stored after it had looked', async () => {
    const node = storedNode({ now: MINUTE });
    const ask = async (entity: string) =>
      (await node.reader.query({ metric: 'count_of_service', from: MINUTE, to: MINUTE, step: 'minute', entity }))
        .series;
    for (const name of ['order', 'stock', 'cart']) {
      expect(await ask(name)).toEqual([]);
      node.record({ bucket: MINUTE, name });
      await node.flusher.flush();
      expect(await ask(name)).toHaveLength(1);
    }
  });

  it('lists the metrics with the statements that define them', async () => {
    const info = (await newReader(1).metrics()).find(({ name }) => name === 'percentile2_of_service');
    expect(info).toMatchObject({
      scope: 'Service',
      function: 'percentile2',
      value: { name: 'percentile', type: 'labeled<p>' },
      statement: 'percentile2_of_service = from(Service.latency).percentile2(10);',
    });
  });
});
