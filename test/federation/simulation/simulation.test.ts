import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';
import { WORLDS, type WorldName } from './worlds.ts';

/** Always the same worlds; `npm run simulate` goes through others, for as long as one likes. */
const FIRST_SEED = 20_261_127;

function lengthOf(name: WorldName) {
  // Minutes end only when they are over.
  return name === 'minutes-go-on' ? { seeds: 2, milliseconds: 130_000 } : { seeds: 10, milliseconds: 15_000 };
}

describe.each(WORLDS)('in the world %s', (name) => {
  it('every increment counts once, or is reported as lost, whatever breaks', { timeout: 120_000 }, async () => {
    const { seeds, milliseconds } = lengthOf(name);
    let calls = 0;
    let claims = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
      const run = await simulate(name, seed, milliseconds);
      const { kept, twice, brokenClaims, missing, lost } = run;
      const faultless = { seed, kept: true, twice: [], brokenClaims: [], missing: lost };
      expect({ seed, kept, twice, brokenClaims, missing: missing.length }).toEqual(faultless);
      calls += run.calls;
      claims += run.claims;
    }
    // The worlds were alive.
    expect(calls).toBeGreaterThan(seeds * 500);
    if (name === 'minutes-go-on') expect(claims).toBeGreaterThan(0);
  });
});
