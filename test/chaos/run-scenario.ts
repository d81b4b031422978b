import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ForwardLinkStatus } from '../../src/federation/status.ts';
import type { MetricsResult } from '../../src/query/metrics-reader.ts';
import type { Gap } from '../../src/runtime/flush.ts';
import type { Program } from '../../src/runtime/program.ts';
import { loadProgram } from '../../src/server/core/load-program.ts';
import { type Comparison, compare } from './comparison.ts';
import { expectedRows, type Rows, rowKey, type Steps } from './expectation.ts';
import { FaultInjector, type Pauses } from './faults.ts';
import { NodeCounts } from './node-counts.ts';
import { randomOf } from './random.ts';
import type { Scenario } from './scenarios.ts';
import { Topology } from './topology.ts';

export interface ScenarioReport {
  readonly scenario: string;
  readonly seed: number;
  readonly faults: FaultInjector['counts'];
  readonly calls: number;
  /** Rows (metric, service, minute) that one node would have computed. */
  readonly rows: number;
  readonly batches: number;
  readonly duplicatesSuppressed: number;
  /** How often nodes have forgotten their entities. */
  readonly turnovers: number;
  /** Increments that the upstream was told of as lost, and rows that it really lacks. */
  readonly lost: number;
  readonly missing: number;
  readonly doubleCounted: number;
  readonly equal: boolean;
  readonly examples: readonly string[];
}

export interface RunOptions {
  readonly seed: number;
  /** Milliseconds of faults. */
  readonly duration: number;
  readonly directory: string;
  /** Where the two programs were compiled to. */
  readonly programs: string;
  /** The usual ones unless given. */
  readonly pauses?: Pauses;
}

/** Milliseconds that everything may take to arrive once all is whole. */
const SETTLING = 90_000;

/** Runs a scenario's nodes under faults, lets them come to rest, and compares what arrived with what was done. */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<ScenarioReport> {
  const { seed, duration, programs, pauses } = options;
  const directory = join(options.directory, scenario.name);
  mkdirSync(directory, { recursive: true });
  const topology = new Topology();
  try {
    await topology.start(scenario.nodes, directory, programs);
    const counts = new NodeCounts(topology.nodes);
    counts.start();
    const random = randomOf(seed, scenario.name);
    const diary = join(directory, 'faults.log');
    const injector = new FaultInjector(topology, scenario.faults, random, { diary, ...(pauses && { pauses }) });
    await injector.run(duration);
    const clouds = await finish(topology);
    const program = await loadProgram(join(programs, 'downstream'));
    const expected = expectedRows(program, clouds);
    const { findings, ...result } = await settled(topology, scenario, expected, program);
    await counts.stop();
    if (!result.equal) writeFileSync(join(directory, 'findings.json'), JSON.stringify(findings));
    return {
      scenario: scenario.name,
      seed,
      faults: injector.counts,
      calls: clouds.reduce((sum, { workload, steps }) => sum + steps * workload.callsPerStep, 0),
      rows: expected.size,
      batches: counts.batches,
      duplicatesSuppressed: counts.duplicates,
      turnovers: counts.turnovers,
      ...result,
    };
  } finally {
    await topology.stop();
  }
}

/** Ends the workloads; resolves, with how many steps each has made, when all that they did is durable where it was done. */
export async function finish({ nodes }: Topology): Promise<Required<Pick<Steps, 'workload' | 'steps'>>[]> {
  return Promise.all(
    nodes.flatMap(({ plan: { workload }, node }) =>
      workload === undefined ? [] : [node.ask<number>({ ask: 'finish' }).then((steps) => ({ workload, steps }))],
    ),
  );
}

type Result = Pick<ScenarioReport, 'lost' | 'missing' | 'doubleCounted' | 'equal' | 'examples'> &
  Pick<Comparison, 'findings'>;

/** The result once nothing is under way any more, or once the time for that is over. */
async function settled(topology: Topology, scenario: Scenario, expected: Rows, program: Program): Promise<Result> {
  const end = Date.now() + SETTLING;
  for (;;) {
    const quiet = await nothingUnderWay(topology);
    const result = await judge(topology, scenario, expected, program);
    if (Date.now() > end || (quiet && result.equal)) return result;
    // What differs although all is quiet will not get better; one more flush may still be on its way into the store.
    if (quiet && Date.now() > end - SETTLING + 15_000) return result;
    await pause(200);
  }
}

/** Whether all links are up, and everything has been acknowledged. */
export async function nothingUnderWay({ nodes }: Topology): Promise<boolean> {
  for (const { node, plan } of nodes) {
    if (plan.upstreams === undefined) continue;
    const { forward } = await node.ask<{ forward: readonly ForwardLinkStatus[] }>({ ask: 'status' });
    if (forward.some(({ pendingIncrements, state }) => pendingIncrements > 0 || state !== 'established')) return false;
  }
  return true;
}

async function judge(topology: Topology, { promised }: Scenario, expected: Rows, program: Program): Promise<Result> {
  const top = topology.nodes[0]!.node;
  const found = await rowsOf(topology, program, expected);
  const gaps = await top.ask<readonly Gap[]>({ ask: 'gaps' });
  const lost = gaps.reduce((sum, { increments }) => sum + increments, 0);
  const comparison = compare(expected, found);
  const { missing, doubleCounted, examples, findings } = comparison;
  return { lost, missing, doubleCounted, equal: holds(promised, comparison, lost), examples, findings };
}

function holds(
  promised: Scenario['promised'],
  { different, missing, doubleCounted }: Comparison,
  lost: number,
): boolean {
  if (different > 0 || doubleCounted > 0) return false;
  return promised === 'exact' ? missing === 0 && lost === 0 : missing === lost;
}

/** What the top node's store holds, in the time of the expected rows. */
export async function rowsOf({ nodes }: Topology, { metrics }: Program, expected: Rows): Promise<Rows> {
  const minutes = [...expected.keys()].map((key) => Number(key.slice(key.lastIndexOf(' ') + 1)));
  const [from, to] = [minutes.reduce((a, b) => Math.min(a, b)), minutes.reduce((a, b) => Math.max(a, b))];
  const rows: Rows = new Map();
  for (const { name: metric } of metrics) {
    const { series } = await nodes[0]!.node.ask<MetricsResult>({ ask: 'metric', metric, from, to });
    for (const { entity, points } of series)
      for (const { bucket, state } of points) rows.set(rowKey(metric, entity.name, bucket), state);
  }
  return rows;
}
