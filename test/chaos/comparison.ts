import type { RowState } from '../../src/runtime/program.ts';
import type { Rows } from './expectation.ts';

/** Findings that a report spells out. */
const EXAMPLES = 10;

export interface Comparison {
  /** Rows that differ from what one node would have computed, other than by being absent. */
  readonly different: number;
  /** Rows that are absent. */
  readonly missing: number;
  /** Rows that count something which never was, or counts twice. */
  readonly doubleCounted: number;
  /** The first few findings, in words. */
  readonly examples: readonly string[];
  /** All of them, those that are only absent too. */
  readonly findings: readonly Finding[];
}

/** A row that is not what it should be. */
export interface Finding {
  readonly key: string;
  readonly expected: RowState | undefined;
  readonly found: RowState | undefined;
}

/** Compares, to the bit, the states that a store holds with those expected. */
export function compare(expected: Rows, found: Rows): Comparison {
  const findings = [...findingsOf(expected, found)];
  const differing = findings.filter(({ found: held }) => held !== undefined);
  return {
    different: differing.filter(({ expected: state }) => state !== undefined).length,
    missing: findings.length - differing.length,
    doubleCounted: differing.filter(({ expected: state, found: held }) => weight(held) > weight(state)).length,
    examples: differing.slice(0, EXAMPLES).map(inWords),
    findings,
  };
}

function* findingsOf(expected: Rows, found: Rows): Generator<Finding> {
  for (const [key, state] of expected) {
    const held = found.get(key);
    if (held === undefined || !equal(state, held)) yield { key, expected: state, found: held };
  }
  for (const [key, held] of found) if (!expected.has(key)) yield { key, expected: undefined, found: held };
}

function inWords({ key, expected, found }: Finding): string {
  return `${key}: ${JSON.stringify(found)}, expected ${expected === undefined ? 'nothing' : JSON.stringify(expected)}`;
}

function equal(a: RowState, b: RowState): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(state: RowState): unknown {
  return Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How much a state holds in all. */
function weight(state: RowState | undefined): number {
  let sum = 0;
  for (const value of Object.values(state ?? {})) {
    if (typeof value === 'number') sum += value;
    else if (typeof value !== 'string') for (const [, count] of value) sum += count;
  }
  return sum;
}
