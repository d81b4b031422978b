import type { Program } from '../../src/runtime/program.ts';
import { compare } from '../chaos/comparison.ts';
import { expectedRows, type Steps } from '../chaos/expectation.ts';
import { rowsOf } from '../chaos/run-scenario.ts';
import type { Topology } from '../chaos/topology.ts';

/** Minutes that are compared at a time, so that a long run takes no more memory than a short one. */
const MINUTES = 30;
const EXAMPLES = 10;
/** Counts calls. */
const CALLS = 'chaos_calls';

export interface Totals {
  /** Calls that the clouds made, and calls that the upstream's store holds. */
  readonly made: number;
  readonly merged: number;
  /** Rows (metric, service, minute) of one node that had seen all of them. */
  readonly rows: number;
  /** Whether each of these rows is in the upstream's store, to the bit, and nothing else is. */
  readonly equal: boolean;
  readonly examples: readonly string[];
}

/** Compares what the first node's store holds with what one node would have computed. */
export async function totalsOf(
  topology: Topology,
  program: Program,
  clouds: readonly Steps[],
  stepsPerMinute: number,
): Promise<Totals> {
  let [made, merged, rows, equal] = [0, 0, 0, true];
  const examples: string[] = [];
  const last = Math.max(...clouds.map(({ steps }) => steps));
  const stretch = MINUTES * stepsPerMinute;
  for (let first = 1; first <= last; first += stretch) {
    const part = clouds.map(({ workload, steps }) => ({
      workload,
      first,
      steps: Math.min(steps, first + stretch - 1),
    }));
    const expected = expectedRows(program, part);
    const found = await rowsOf(topology, program, expected);
    const compared = compare(expected, found);
    made += callsOf(expected);
    merged += callsOf(found);
    rows += expected.size;
    equal &&= compared.different + compared.missing + compared.doubleCounted === 0;
    examples.push(...compared.examples.slice(0, EXAMPLES - examples.length));
  }
  return { made, merged, rows, equal, examples };
}

function callsOf(rows: Awaited<ReturnType<typeof rowsOf>>): number {
  let calls = 0;
  for (const [key, state] of rows) if (key.startsWith(`${CALLS} `)) calls += Number(state['total']);
  return calls;
}
