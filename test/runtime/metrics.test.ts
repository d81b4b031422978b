import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Refusals } from '../../src/runtime/refusals.ts';
import { ZoneCalendar } from '../../src/runtime/time.ts';
import { CpmTable } from '../programs/everything/generated/functions/cpm.ts';
import { Percentile2Table } from '../programs/everything/generated/functions/percentile2.ts';
import { CpmOfServiceMetric, Percentile2OfServiceMetric } from '../programs/everything/generated/index.ts';

const entity = { id: 'b3JkZXI=.1', name: 'order', fields: ['order', 'GENERAL'] };
const bucket = { start: Date.parse('2026-11-23T15:42Z') / 60_000, granularity: 'minute' } as const;
const host = { refusals: new Refusals(new FakeClock()), apdexThreshold: () => 500 };

function percentile(...latencies: number[]): Percentile2OfServiceMetric {
  const table = new Percentile2Table(host);
  for (const latency of latencies) table.accept(0, latency, 10);
  return new Percentile2OfServiceMetric(entity, bucket, table.take().columns);
}

describe('a metric class of a compiled program', () => {
  it('has its state and value by name', () => {
    const metric = percentile(12, 15, 90);
    expect(metric.precision).toBe(10);
    expect(metric.dataset).toEqual([
      [1, 2],
      [9, 1],
    ]);
    expect(metric.percentile).toEqual({ 50: 10, 75: 10, 90: 90, 95: 90, 99: 90 });
    expect(metric.definition.name).toBe('percentile2_of_service');
  });

  it('combines with another increment', () => {
    const metric = percentile(12);
    metric.combine(percentile(15, 90));
    expect(metric.dataset).toEqual([
      [1, 2],
      [9, 1],
    ]);
  });

  it('comes back from its bytes', () => {
    const metric = percentile(12, 15, 90);
    const back = Percentile2OfServiceMetric.deserialize(entity, bucket, metric.serialize());
    expect(back.dataset).toEqual(metric.dataset);
  });

  it('moves to the hour and the day with its state whole, and its value over the longer bucket', () => {
    const table = new CpmTable(host);
    for (let i = 0; i < 120; i++) table.accept(0);
    const minute = new CpmOfServiceMetric(entity, bucket, table.take().columns);
    const calendar = new ZoneCalendar('Europe/Berlin');
    const hour = minute.toHour(calendar);
    expect([minute.cpm, hour.cpm, minute.toDay(calendar).cpm]).toEqual([120, 2, 0]);
    expect(hour.bucket).toEqual({ start: Date.parse('2026-11-23T15:00Z') / 60_000, granularity: 'hour' });
    expect(minute.toDay(calendar).bucket.start).toBe(Date.parse('2026-11-22T23:00Z') / 60_000);
  });
});
