import { describe, expect, it } from 'vitest';
import { dispatchRates } from '../../bench/dispatch/dispatch-rates.ts';
import { flushRates } from '../../bench/flush/flush-rates.ts';
import { churnInChild, rowBytesInChild } from '../../bench/memory/in-child.ts';
import { HandWrittenHistograms, HandWrittenPercent } from '../../bench/merge/hand-written.ts';
import { mergeRates } from '../../bench/merge/merge-rates.ts';
import { costAt } from '../../bench/scale/costs.ts';
import { plot } from '../../bench/scale/plot.ts';
import { check } from '../../bench/support/check.ts';
import { Downstream, type Kind, MINUTE } from '../../bench/support/downstream.ts';
import { BUCKETS } from '../../bench/support/increments.ts';
import { Upstream, upstreamProgram } from '../../bench/support/upstream.ts';
import { wireBytes } from '../../bench/wire/wire-bytes.ts';
import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import type { Percentile2Columns } from '../../generated/core/functions/percentile2.ts';

const ENTITIES = 300;
const POSITIVE = expect.toSatisfy((value: number) => value > 0);

describe('the data of the benchmarks of the kernel', () => {
  it('says what it claims to', () => {
    const { total, match } = new Downstream('percent', ENTITIES).columns as PercentColumns;
    expect(total).toSatisfy((values: Float64Array) => values.every((value) => Number.isInteger(value) && value >= 1));
    expect(match).toSatisfy((values: Float64Array) =>
      values.every((value, row) => Number.isInteger(value) && value >= 0 && value <= total[row]!),
    );
    const { offsets, keys, weights } = (new Downstream('percentile', ENTITIES).columns as Percentile2Columns).dataset;
    expect(offsets.every((offset, row) => offset === row * BUCKETS)).toBe(true);
    expect(keys.every((key, i) => i % BUCKETS === 0 || key > keys[i - 1]!)).toBe(true);
    expect(weights.every((weight) => weight >= 1)).toBe(true);
  });

  it.each<Kind>(['percent', 'longAvg', 'percentile'])('arrives at an upstream as it was: %s', (kind) => {
    const downstream = new Downstream(kind, ENTITIES);
    const upstream = new Upstream(upstreamProgram(), downstream.hello);
    for (const message of [...downstream.naming(), ...downstream.batches(MINUTE)]) upstream.receive(message);
    const blocks = upstream.take().filter(({ entities }) => entities.length === ENTITIES);
    expect(blocks).toHaveLength(2);
    for (const { columns } of blocks) expect(columns).toEqual(downstream.columns);
  });

  it('throws when a sum is not the right one', () => {
    expect(() => check('rows', 1, 2)).toThrow('rows: 1 came out where 2 is right.');
  });
});

describe('the hand-written readers', () => {
  it('read percentages', () => {
    const downstream = new Downstream('percent', ENTITIES);
    const { total, match } = downstream.columns as PercentColumns;
    for (const tables of [1, 3] as const) {
      const reader = new HandWrittenPercent(ENTITIES, tables);
      for (const message of downstream.batches(MINUTE)) reader.receive(message);
      expect([reader.total, reader.match]).toEqual([total, match]);
      reader.clear();
      expect(reader.total.every((value) => value === 0)).toBe(true);
    }
  });

  it('read histograms', () => {
    const downstream = new Downstream('percentile', ENTITIES);
    const { keys, weights } = (downstream.columns as Percentile2Columns).dataset;
    const width = Math.max(...keys) + 1;
    const expected = new Uint32Array(ENTITIES * width);
    keys.forEach((key, i) => {
      expected[Math.floor(i / BUCKETS) * width + key] = weights[i]!;
    });
    for (const tables of [1, 3] as const) {
      const reader = new HandWrittenHistograms(ENTITIES, width, tables);
      for (const message of downstream.batches(MINUTE)) reader.receive(message);
      expect(reader.cells).toEqual(expected);
    }
  });
});

describe('the benchmarks of the kernel, small', () => {
  it.each(['percent', 'percentile'] as const)('merge: %s', (kind) => {
    const compared = {
      millionPerSecond: expect.any(Number),
      firstPass: expect.any(Number),
      laterPasses: expect.any(Number),
      handWritten: expect.any(Number),
      ratio: expect.any(Number),
    };
    expect(mergeRates(kind, { entities: ENTITIES, rounds: 1, remoteMessages: ENTITIES })).toEqual({
      bytesPerIncrement: POSITIVE,
      stock: compared,
      oneTable: compared,
      remoteService: {
        millionPerSecond: expect.any(Number),
        stockIsTimes: expect.any(Number),
        oneTableIsTimes: expect.any(Number),
      },
      newServicesPerSecond: expect.any(Number),
    });
  });

  it.each<Kind>(['percent', 'longAvg', 'percentile'])('wire: %s is smallest as blocks', (kind) => {
    const { blocks, valuesAlone, scatteredBlocks, namingOnce, rows, remoteService, prometheus } = wireBytes(
      kind,
      3_000,
    );
    expect(valuesAlone).toBeLessThan(blocks);
    expect(blocks).toBeLessThan(scatteredBlocks);
    expect(namingOnce).toBeGreaterThan(0);
    for (const other of [rows, remoteService, prometheus]) expect(other).toBeGreaterThan(blocks * 2);
  });

  it('dispatch', () => {
    expect(dispatchRates(ENTITIES, 1)).toEqual({
      recordsPerSecond: POSITIVE,
      straightLine: POSITIVE,
      ratio: expect.any(Number),
      segmentsPerSecond: POSITIVE,
      bytesPerSegment: POSITIVE,
      decodedSegmentsPerSecond: POSITIVE,
      analyzedSegmentsPerSecond: POSITIVE,
    });
  });

  it.each([
    ['memory', 0],
    ['sqlite', 1],
  ] as const)('flush into %s on %i threads', async (provider, threads) => {
    const milliseconds = expect.any(Number);
    const measured = {
      rowsPerSecond: POSITIVE,
      ...{ pauseMs: milliseconds, longestPauseMs: milliseconds, busyMs: milliseconds, longestBusyMs: milliseconds },
    };
    expect(await flushRates(provider, 'percentile', { entities: ENTITIES, minutes: 2, runs: 1, threads })).toEqual({
      rows: 2 * (2 * ENTITIES + 1),
      first: measured,
      newMinutes: measured,
      storedMinutes: measured,
      handOverMs: expect.any(Number),
      ceiling: POSITIVE,
      ratio: expect.any(Number),
    });
  });

  it('memory', async () => {
    const [rows, churn] = await Promise.all([
      rowBytesInChild({ kind: 'percent', entities: 3_000, minutes: 2, step: 1 }),
      churnInChild({
        minutes: 30,
        instances: 100,
        replacedPercent: 10,
        entityIdlePeriod: 300_000,
        maxIdleEntities: 20,
      }),
    ]);
    expect(rows).toEqual({ rows: 12_002, bytesPerRow: expect.any(Number), residentPerRow: expect.any(Number) });
    expect(churn).toMatchObject({ turnovers: 1, entitiesEver: 390, knownEntities: 320, liveEntities: 100 });
  });

  it('scale, with a plot', () => {
    const cost = costAt(ENTITIES, 1, ENTITIES);
    expect(cost).toMatchObject({ entities: ENTITIES, nanoseconds: POSITIVE, handWritten: POSITIVE });
    const costs = [
      { entities: 1_000, nanoseconds: 10, handWritten: 5, ratio: 0.5 },
      { entities: 10_000, nanoseconds: 20, handWritten: 5, ratio: 0.25 },
    ];
    expect(plot(costs)).toEqual([
      `     1000 ${'#'.repeat(25)} 10 ns`,
      `          ${'='.repeat(13)} 5 ns`,
      `    10000 ${'#'.repeat(50)} 20 ns`,
      `          ${'='.repeat(13)} 5 ns`,
    ]);
  });
});
