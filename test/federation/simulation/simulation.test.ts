import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';
import { WORLDS } from './worlds.ts';

/** Always the same worlds; `npm run simulate` goes through others, for as long as one likes. */
const FIRST_SEED = 20_261_127;
const SEEDS = 12;
const MILLISECONDS = 15_000;

describe.each(WORLDS)('in the world %s', (name) => {
  it('every increment counts once, or is reported as lost, whatever breaks', { timeout: 120_000 }, async () => {
    let calls = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      const { kept, twice, missing, lost, calls: made } = await simulate(name, seed, MILLISECONDS);
      expect({ seed, kept, twice, missing: missing.length }).toEqual({ seed, kept: true, twice: [], missing: lost });
      calls += made;
    }
    // The worlds were alive.
    expect(calls).toBeGreaterThan(SEEDS * 500);
  });
});
