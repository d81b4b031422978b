import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pauses } from './faults.ts';
import { runScenario, type ScenarioReport } from './run-scenario.ts';
import { type ScenarioName, scenarioOf } from './scenarios.ts';

export interface ChaosOptions {
  readonly seed: number;
  readonly scenarios: readonly ScenarioName[];
  /** Milliseconds of faults, of all scenarios together. */
  readonly duration: number;
  readonly directory: string;
  /** Where the two programs were compiled to. */
  readonly programs: string;
  /** `storage` of a node's configuration, for the scenario `shared-store`: a database of the round's own. */
  readonly sharedStorage: (round: number) => Promise<object>;
  readonly tell: (report: ScenarioReport) => void;
  /** The usual ones unless given. */
  readonly pauses?: Pauses;
}

/** What `npm run chaos` prints. */
export interface ChaosReport {
  readonly seed: number;
  readonly minutes: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly calls: number;
  readonly batches: number;
  readonly duplicatesSuppressed: number;
  readonly turnovers: number;
  readonly lost: number;
  readonly doubleCounted: number;
  readonly equal: boolean;
  readonly runs: readonly ScenarioReport[];
}

/** A scenario's nodes live so long; then the next begins with new ones, under another seed. */
const LONGEST_RUN = 60_000;

/** Runs the scenarios in turn until the time is used up. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { seed, scenarios, duration, directory, programs, pauses } = options;
  const rounds = Math.max(scenarios.length, Math.ceil(duration / LONGEST_RUN));
  const runs: ScenarioReport[] = [];
  for (let round = 0; round < rounds; round++) {
    const name = scenarios[round % scenarios.length]!;
    const sharedStorage = name === 'shared-store' ? await options.sharedStorage(round) : undefined;
    const minute = Math.floor(Date.now() / 60_000);
    const scenario = scenarioOf(name, { seed: seed + round, minute, sharedStorage });
    const home = join(directory, `round-${round}`);
    mkdirSync(home, { recursive: true });
    const report = await runScenario(scenario, {
      seed: seed + round,
      duration: duration / rounds,
      directory: home,
      programs,
      ...(pauses && { pauses }),
    });
    options.tell(report);
    runs.push(report);
  }
  return summary(seed, duration, runs);
}

function summary(seed: number, duration: number, runs: readonly ScenarioReport[]): ChaosReport {
  const sum = (value: (report: ScenarioReport) => number) => runs.reduce((total, report) => total + value(report), 0);
  const faults: Record<string, number> = {};
  for (const report of runs)
    for (const [kind, count] of Object.entries(report.faults)) faults[kind] = (faults[kind] ?? 0) + count;
  return {
    seed,
    minutes: duration / 60_000,
    faults,
    calls: sum(({ calls }) => calls),
    batches: sum(({ batches }) => batches),
    duplicatesSuppressed: sum(({ duplicatesSuppressed }) => duplicatesSuppressed),
    turnovers: sum(({ turnovers }) => turnovers),
    lost: sum(({ lost }) => lost),
    doubleCounted: sum(({ doubleCounted }) => doubleCounted),
    equal: runs.every(({ equal }) => equal),
    runs,
  };
}
