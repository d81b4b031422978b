import { describe, expect, it } from 'vitest';
import { durableRates } from '../../bench/e2e/durable-rates.ts';
import { e2eRates } from '../../bench/e2e/e2e-rates.ts';
import { waits } from '../../bench/responsive/waits.ts';

const ENTITIES = 300;
const TIMEOUT = 60_000;
const NUMBER = expect.any(Number);

describe('the benchmarks of several processes, small', () => {
  it.each(['percent', 'percentile'] as const)('e2e: %s', { timeout: TIMEOUT }, async (kind) => {
    const measured = { millionPerSecond: NUMBER, senderCpu: NUMBER, receiverCpu: NUMBER };
    expect(await e2eRates(kind, { entities: ENTITIES, flushes: 3, rounds: 1 })).toEqual({
      merged: measured,
      bare: measured,
      ratio: NUMBER,
      receiverRatio: NUMBER,
      durableAfterMs: NUMBER,
    });
  });

  it('e2e, until increments are durable', { timeout: TIMEOUT }, async () => {
    const { acknowledgedAfterMs, ...rates } = await durableRates('percentile', { entities: ENTITIES, minutes: 2 });
    expect(rates).toEqual({ millionPerSecond: NUMBER, senderCpu: NUMBER, receiverCpu: NUMBER });
    expect(acknowledgedAfterMs.longest).toBeGreaterThanOrEqual(acknowledgedAfterMs.median);
  });
  it('responsive', { timeout: TIMEOUT }, async () => {
    const { idle, merging, ...rates } = await waits({ entities: ENTITIES, times: 10, period: 20 });
    const wait = { p50: NUMBER, p99: NUMBER, max: NUMBER };
    const delays = { loopDelayP99: NUMBER, loopDelayMax: NUMBER, ownDelayP99: NUMBER };
    const asked = { healthz: wait, grpcHealth: wait, query: wait, ...delays };
    expect([idle, merging]).toEqual([asked, asked]);
    expect(rates).toEqual({ millionPerSecond: NUMBER, flushes: NUMBER, flushMs: NUMBER });
  });
});
