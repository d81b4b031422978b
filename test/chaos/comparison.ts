import type { RowState } from '../../src/runtime/program.ts';
import type { Rows } from './expectation.ts';

export interface Comparison {
  /** Rows that differ from what one node would have computed, other than by being absent. */
  readonly different: number;
  /** Rows that are absent. */
  readonly missing: number;
  /** Rows that count something which never was, or counts twice. */
  readonly doubleCounted: number;
  /** The first few findings, in words. */
  readonly examples: readonly string[];
}

/** Compares, to the bit, the states that a store holds with those expected. */
export function compare(expected: Rows, found: Rows): Comparison {
  const examples: string[] = [];
  let different = 0;
  let missing = 0;
  let doubleCounted = 0;
  for (const [key, state] of expected) {
    const held = found.get(key);
    if (held === undefined) missing++;
    else if (!equal(state, held)) {
      different++;
      if (weight(held) > weight(state)) doubleCounted++;
      if (examples.length < 10) examples.push(`${key}: ${JSON.stringify(held)}, expected ${JSON.stringify(state)}`);
    }
  }
  for (const [key, state] of found)
    if (!expected.has(key)) {
      doubleCounted++;
      if (examples.length < 10) examples.push(`${key}: ${JSON.stringify(state)}, expected nothing`);
    }
  return { different, missing, doubleCounted, examples };
}

function equal(a: RowState, b: RowState): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(state: RowState): unknown {
  return Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How much a state holds in all. */
function weight(state: RowState): number {
  let sum = 0;
  for (const value of Object.values(state)) {
    if (typeof value === 'number') sum += value;
    else if (typeof value !== 'string') for (const [, count] of value) sum += count;
  }
  return sum;
}
