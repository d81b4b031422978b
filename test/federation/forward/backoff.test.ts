import { describe, expect, it } from 'vitest';
import { Backoff } from '../../../src/federation/forward/backoff.ts';

describe('backoff', () => {
  it('doubles up to its longest, jittered, and begins anew after a success', () => {
    const shares = [0, 0.5, 1, 0, 0];
    const backoff = new Backoff(1_000, 3_000, () => shares.shift()!);
    expect([backoff.next(), backoff.next(), backoff.next(), backoff.next()]).toEqual([500, 1_500, 3_000, 1_500]);
    backoff.reset();
    expect(backoff.next()).toBe(500);
  });
});
