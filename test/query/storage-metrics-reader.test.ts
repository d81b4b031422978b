import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { Flusher } from '../../src/persistence/flusher.ts';
import type { MetricsQuery } from '../../src/query/metrics-reader.ts';
import { StorageMetricsReader } from '../../src/query/storage-metrics-reader.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { forward, newNode } from '../law/federate.ts';
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
      forward(cloud.take(), cloud, cluster, top);
    }
    const options = { kernel: top, storage, clock: new FakeClock(), log: pino({ level: 'silent' }), calendar };
    await new Flusher({ ...options, granularities: ['minute'] }).flush();
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

  it('lists the metrics with the statements that define them', () => {
    const info = newReader(1)
      .metrics()
      .find(({ name }) => name === 'percentile2_of_service');
    expect(info).toMatchObject({
      scope: 'Service',
      function: 'percentile2',
      value: { name: 'percentile', type: 'labeled<p>' },
      statement: 'percentile2_of_service = from(Service.latency).percentile2(10);',
    });
  });
});
