import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { DataKeeper } from '../../src/persistence/data-keeper.ts';
import { metricKey } from '../../src/persistence/metric-key.ts';
import { expiresBefore, STORED_GRANULARITIES } from '../../src/persistence/retention.ts';
import { program } from '../programs/everything/generated/index.ts';
import { keysIn, storedNode } from './stored-node.ts';

const NOW = Date.parse('2026-11-23T15:42Z') / 60_000;
const DAY = 1_440;
const COUNT = metricKey(program.metrics.find(({ name }) => name === 'count_of_service')!);
const retention = { minute: 1, hour: 2, day: 3 };

function keptNode() {
  const node = storedNode({ now: NOW });
  const { storage, clock } = node;
  const log = pino({ level: 'silent' });
  const keeper = (metrics = program.metrics) => new DataKeeper({ storage, metrics, clock, log, retention });
  return { ...node, keeper };
}

describe('the data keeper', () => {
  it.each([
    ['minute', 1, 1],
    ['minutes-of-hour', 1, 60],
    ['hour', 2, 60],
    ['hours-of-day', 2, 1_500],
    ['day', 3, 1_500],
  ] as const)('keeps a bucket of %s for %i days after its end', (granularity, days, longest) => {
    expect(STORED_GRANULARITIES).toContain(granularity);
    expect(expiresBefore(granularity, retention, NOW)).toBe(NOW - days * DAY - longest);
  });

  it('drops each granularity by its own time to live, compacted or not', async () => {
    const { record, flusher, compactor, clock, storage, keeper } = keptNode();
    for (const age of [0, 3 * 60, DAY + 30, DAY + 200, 2 * DAY + 61, 5 * DAY]) record({ bucket: NOW - age, name: 'a' });
    await flusher.flush();
    await compactor.run();
    record({ bucket: NOW - DAY - 200, name: 'late' });
    await flusher.flush();
    const running = keeper();
    expect([running.droppedPartitions, running.lastRun]).toEqual([{}, undefined]);
    running.start(60_000);
    clock.advance(60_000);
    await running.run();
    await running.stop();
    expect(running.lastRun).toBe(clock.now());
    expect(running.droppedPartitions).toMatchObject({ minute: expect.any(Number), day: 1 });
    expect(running.droppedPartitions['minute']).toBeGreaterThan(0);
    expect(await keysIn(storage, 'minute', COUNT)).toEqual([`${NOW} 0`]);
    const hour = (age: number) => `${Math.floor((NOW - age) / 60) * 60} 0`;
    expect(await keysIn(storage, 'minutes-of-hour', COUNT)).toEqual([hour(DAY + 30), hour(3 * 60)]);
    const hours = [...(await keysIn(storage, 'hour', COUNT)), ...(await keysIn(storage, 'hours-of-day', COUNT))];
    // Whole days of hours: the one that ended less than two days ago stays as a whole.
    expect(hours).toContain(`${Math.floor((NOW - 2 * DAY) / DAY) * DAY} 0`);
    expect(hours).not.toContain(`${Math.floor((NOW - 5 * DAY) / DAY) * DAY} 0`);
    expect(await keysIn(storage, 'day', COUNT)).toHaveLength(3);
  });

  it('forgets metrics of which nothing is left, but none of the running program', async () => {
    const { record, flusher, clock, storage, keeper } = keptNode();
    record({ bucket: NOW, name: 'a' });
    await flusher.flush();
    const others = program.metrics.filter((metric) => metricKey(metric) !== COUNT);
    const isKnown = async () => (await storage.readDocuments('metric', { from: COUNT, to: COUNT })).length === 1;
    await keeper(others).run();
    expect(await isKnown()).toBe(true);
    clock.advance(10 * DAY * 60_000);
    await keeper().run();
    expect([await keysIn(storage, 'day', COUNT), await isKnown()]).toEqual([[], true]);
    await keeper(others).run();
    expect(await isKnown()).toBe(false);
  });
});
