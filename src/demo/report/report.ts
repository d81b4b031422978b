import type { Served } from '../../../examples/order/tally.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import { SERVICE } from '../topology.ts';
import { differences } from './differences.ts';

/** What every party has counted, once the load has stopped. */
export interface Counts {
  /** By the applications themselves: cluster -> instance. */
  readonly applications: ReadonlyMap<string, ReadonlyMap<string, Served>>;
  /** By each cluster's own node; undefined where it has no data. */
  readonly downstream: ReadonlyMap<string, ServiceFigures | undefined>;
  /** By the upstream, kept apart by cluster. */
  readonly clusters: ReadonlyMap<string, ServiceFigures | undefined>;
  /** By the upstream, all clusters merged. */
  readonly federated: ServiceFigures | undefined;
}

export interface Run {
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly rate: number;
  readonly seed: number;
}

/** The result of the demo, as `--report json` prints it. */
export interface Report {
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** Seconds of load. */
  readonly seconds: number;
  readonly rate: number;
  readonly seed: number;
  /** True when nothing is in `differences`. */
  readonly equal: boolean;
  /** Sentences, one for each figure that is not what it has to be. */
  readonly differences: readonly string[];
  readonly applications: ServedInAll;
  readonly federated: ServiceFigures | null;
  readonly clusters: Readonly<Record<string, ServiceFigures | null>>;
  readonly downstream: Readonly<Record<string, ServiceFigures | null>>;
}

export interface ServedInAll extends Served {
  readonly clusters: Readonly<Record<string, ServedByCluster>>;
}

export interface ServedByCluster extends Served {
  readonly instances: Readonly<Record<string, Served>>;
}

export function buildReport(run: Run, counts: Counts): Report {
  const applications = servedInAll(counts.applications);
  const unequal = differences(counts, applications);
  return {
    service: SERVICE,
    from: new Date(run.from).toISOString(),
    to: new Date(run.to).toISOString(),
    seconds: Math.round((run.to - run.from) / 100) / 10,
    rate: run.rate,
    seed: run.seed,
    equal: unequal.length === 0,
    differences: unequal,
    applications,
    federated: counts.federated ?? null,
    clusters: orNull(counts.clusters),
    downstream: orNull(counts.downstream),
  };
}

export function addServed(parts: Iterable<Served>): Served {
  let calls = 0;
  let failures = 0;
  for (const part of parts) {
    calls += part.calls;
    failures += part.failures;
  }
  return { calls, failures };
}

function servedInAll(applications: Counts['applications']): ServedInAll {
  const clusters = Object.fromEntries(
    [...applications].map(([cluster, instances]) => [
      cluster,
      { ...addServed(instances.values()), instances: Object.fromEntries(instances) },
    ]),
  );
  return { ...addServed(Object.values(clusters)), clusters };
}

function orNull(figures: ReadonlyMap<string, ServiceFigures | undefined>): Record<string, ServiceFigures | null> {
  return Object.fromEntries([...figures].map(([cluster, found]) => [cluster, found ?? null]));
}
