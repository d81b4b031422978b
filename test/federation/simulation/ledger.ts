import { readCompleteness } from '../../../src/federation/receive/completeness.ts';
import { GAP_KIND, parseGap } from '../../../src/federation/receive/gap-documents.ts';
import { StorageMetricsReader } from '../../../src/query/storage-metrics-reader.ts';
import { systemClock } from '../../../src/runtime/clock.ts';
import { Refusals } from '../../../src/runtime/refusals.ts';
import { ZoneCalendar } from '../../../src/runtime/time.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { durableSteps } from '../../support/durable-steps.ts';
import { MINUTE } from '../upstream-node.ts';
import { servicesOf } from './oracle.ts';
import { addingProgram } from './programs.ts';

const MINUTE_MS = 60_000;

/** What has become of the calls. */
export interface Balance {
  /** Services that were called. */
  readonly calls: number;
  /** Those that the top counts more than once, or that nobody called. */
  readonly twice: readonly string[];
  /** Those that the top does not count. */
  readonly missing: readonly string[];
  /** Increments reported as lost. */
  readonly lost: number;
  /** How many minutes of a cluster have been looked into when they were reported as complete, and which were not. */
  readonly claims: number;
  readonly brokenClaims: readonly string[];
}

export interface LedgerOptions {
  /** Of the top. */
  readonly top: Storage;
  /** Of the nodes that measure, by name. */
  readonly clouds: ReadonlyMap<string, Storage>;
  /** Clock time (ms). */
  readonly now: () => number;
}

/** Knows what should be in the store of the top, and looks what is. */
export class Ledger {
  readonly #options: LedgerOptions;
  /** By cloud, the minute of each of its steps, from the first on; one that a kill undoes is made again later. */
  readonly #minutes = new Map<string, number[]>();
  /** By cluster, the minute up to which its claims have been looked into. */
  readonly #checked = new Map<string, number>();
  readonly #brokenClaims: string[] = [];
  #claims = 0;

  constructor(options: LedgerOptions) {
    this.#options = options;
  }

  stepped(cloud: string, step: number, minute: number): void {
    const minutes = this.#minutes.get(cloud) ?? [];
    this.#minutes.set(cloud, minutes);
    minutes[step - 1] = minute;
  }

  /** Looks whether all is there of the minutes that the store says are complete. */
  async checkClaims(): Promise<void> {
    const now = this.#options.now();
    const query = { from: MINUTE, to: MINUTE, now, producerTtl: now };
    for (const { cluster, completeUpTo = 0 } of await readCompleteness(this.#options.top, query)) {
      if (completeUpTo <= (this.#checked.get(cluster) ?? MINUTE - 1)) continue;
      this.#checked.set(cluster, completeUpTo);
      this.#claims++;
      const missing = await this.#missingUpTo(cluster, completeUpTo);
      if (missing.length > 0)
        this.#brokenClaims.push(`minute ${completeUpTo - MINUTE} of ${cluster} lacks ${missing.join(', ')}`);
    }
  }

  /** `steps`: how many each cloud has made, all durable. */
  async balance(steps: ReadonlyMap<string, number>): Promise<Balance> {
    const totals = await this.#totals();
    const called = new Set([...steps].flatMap(([cloud, made]) => callsOf(cloud, made)));
    const gaps = (await this.#options.top.readDocuments(GAP_KIND)).map(parseGap);
    return {
      calls: called.size,
      twice: [...totals].filter(([service, total]) => total !== 1 || !called.has(service)).map(([service]) => service),
      missing: [...called].filter((service) => !totals.has(service)),
      lost: gaps.reduce((sum, { increments }) => sum + increments, 0),
      claims: this.#claims,
      brokenClaims: this.#brokenClaims,
    };
  }

  async #missingUpTo(cloud: string, minute: number): Promise<string[]> {
    const made = await durableSteps(this.#options.clouds.get(cloud)!, cloud);
    const minutes = this.#minutes.get(cloud)!;
    const due = Array.from({ length: made }, (_, i) => (minutes[i]! <= minute ? servicesOf(cloud, i + 1) : [])).flat();
    const totals = await this.#totals();
    return due.filter((service) => !totals.has(service));
  }

  /** What the top counts, by service. */
  async #totals(): Promise<ReadonlyMap<string, unknown>> {
    const { top: storage, now } = this.#options;
    const reader = new StorageMetricsReader({
      program: addingProgram(),
      storage,
      calendar: new ZoneCalendar('UTC'),
      host: { refusals: new Refusals(systemClock), apdexThreshold: () => 500 },
      maxPoints: 1_000_000,
    });
    const range = { from: MINUTE, to: Math.ceil(now() / MINUTE_MS), step: 'total' } as const;
    const { series } = await reader.query({ metric: 'service_sla', ...range });
    return new Map(series.map(({ entity, points }) => [entity.name, points[0]?.state?.['total']]));
  }
}

function callsOf(cloud: string, steps: number): string[] {
  return Array.from({ length: steps }, (_, i) => servicesOf(cloud, i + 1)).flat();
}
