import type { FaultInjector } from '../chaos/faults.ts';
import type { Topology } from '../chaos/topology.ts';
import { errorLines } from './error-lines.ts';
import { type Growth, growthOf } from './growth.ts';
import type { Observer } from './observer.ts';
import type { SlowStorage } from './slow-storage.ts';
import type { Totals } from './totals.ts';

const EXAMPLES = 10;

export interface NodeReport {
  /** While nodes were left running; undefined in a run that is too short for it. */
  readonly heap: Growth | undefined;
  readonly resident: Growth | undefined;
  /** Milliseconds: the median of the 99th percentiles between two scrapes, and the longest delay of all. */
  readonly loopDelayP99: number;
  readonly loopDelayMax: number;
  readonly starts: number;
}

/** What `npm run soak` prints. */
export interface SoakReport {
  readonly name: 'soak';
  readonly minutes: number;
  readonly seed: number;
  /** Calls a second. */
  readonly rate: number;
  readonly nodes: Readonly<Record<string, NodeReport>>;
  /** Services that were called at a time, and that were replaced by new ones in a minute. */
  readonly services: { readonly live: number; readonly replacedPerMinute: number };
  /** Restarts by kind; stops are by SIGTERM, kills by SIGKILL. */
  readonly restarts: FaultInjector['counts'];
  readonly slowStorage: { readonly times: number; readonly longestDelayMs: number };
  readonly calls: { readonly made: number; readonly merged: number };
  /** As nodes counted them between restarts; what one counts between its last scrape and a kill is not in it. */
  readonly increments: { readonly acknowledged: number; readonly merged: number; readonly duplicateBatches: number };
  readonly rows: number;
  readonly equal: boolean;
  readonly examples: readonly string[];
  readonly requests: { readonly answered: number; readonly failed: number };
  /** Lines of error in logs, failed requests, and ends of processes that nobody asked for. */
  readonly errors: number;
  readonly errorExamples: readonly string[];
}

export interface SoakFacts {
  readonly minutes: number;
  readonly seed: number;
  readonly rate: number;
  readonly services: SoakReport['services'];
  readonly topology: Topology;
  readonly observers: readonly Observer[];
  /** When, in the samples' time, memory began to be followed. */
  readonly followedFrom: number;
  readonly restarts: FaultInjector['counts'];
  readonly slow: SlowStorage;
  readonly totals: Totals;
}

export async function reportOf(facts: SoakFacts): Promise<SoakReport> {
  const { minutes, seed, rate, services, topology, observers, restarts, slow, totals } = facts;
  const { made, merged, rows, equal, examples } = totals;
  const sum = (value: (observer: Observer) => number) => observers.reduce((all, each) => all + value(each), 0);
  const failed = sum((observer) => observer.failed);
  const crashed = topology.nodes.filter(({ node }) => node.crashes > 0);
  const logged = (await Promise.all(topology.nodes.map(({ logFile }) => errorLines(logFile)))).flat();
  const crashes = crashed.map(({ node }) => `${node.name} has ended by itself ${node.crashes} times.`);
  return {
    name: 'soak',
    minutes,
    seed,
    rate,
    nodes: Object.fromEntries(observers.map((observer) => [observer.name, nodeReport(observer, facts)])),
    services,
    restarts,
    slowStorage: { times: slow.times, longestDelayMs: slow.longestDelay },
    calls: { made, merged },
    increments: {
      acknowledged: sum((observer) => observer.sum('acknowledged')),
      merged: sum((observer) => observer.sum('merged')),
      duplicateBatches: sum((observer) => observer.sum('duplicateBatches')),
    },
    rows,
    equal,
    examples,
    requests: { answered: sum((observer) => observer.answered), failed },
    errors: logged.length + failed + crashed.reduce((all, { node }) => all + node.crashes, 0),
    errorExamples: [...crashes, ...observers.flatMap(({ failures }) => failures), ...logged].slice(0, EXAMPLES),
  };
}

function nodeReport({ name, samples }: Observer, { followedFrom, topology }: SoakFacts): NodeReport {
  const followed = samples.filter(({ at }) => at >= followedFrom);
  const p99s = followed.map(({ loopDelayP99 }) => loopDelayP99).sort((a, b) => a - b);
  return {
    heap: growthOf(followed, 'heap'),
    resident: growthOf(followed, 'resident'),
    loopDelayP99: rounded(p99s[p99s.length >> 1] ?? Number.NaN),
    loopDelayMax: rounded(Math.max(...followed.map(({ loopDelayMax }) => loopDelayMax))),
    starts: topology.nodes.find(({ plan }) => plan.name === name)!.node.starts,
  };
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toFixed(1));
}
