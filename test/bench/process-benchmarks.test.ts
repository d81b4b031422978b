import { describe, expect, it } from 'vitest';
import { durableRates } from '../../bench/e2e/durable-rates.ts';
import { e2eRates } from '../../bench/e2e/e2e-rates.ts';

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
});
