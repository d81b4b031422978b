import { setImmediate } from 'node:timers/promises';
import { GAP_KIND, parseGap } from '../../../src/federation/receive/gap-documents.ts';
import { StorageMetricsReader } from '../../../src/query/storage-metrics-reader.ts';
import { ZoneCalendar } from '../../../src/runtime/time.ts';
import { between, randomOf } from '../../chaos/random.ts';
import { MINUTE, NOW } from '../upstream-node.ts';
import { Mischief } from './mischief.ts';
import { servicesOf } from './oracle.ts';
import { Place } from './place.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { type NodePlan, SimulatedNode } from './simulated-node.ts';
import { SimulatedWay } from './simulated-way.ts';
import { VirtualTime } from './virtual-time.ts';

/** Milliseconds of a step of the world's time. */
const TICK = 10;
/** Milliseconds for which nothing may happen until all counts as arrived, and in which it has to have come so far. */
const QUIET = 1_500;
const SETTLING = 180_000;

export interface Outcome {
  /** What has gone wrong so often. */
  readonly faults: number;
  /** Services that were called. */
  readonly calls: number;
  /** Those that the top counts more than once, or that nobody called. */
  readonly twice: readonly string[];
  /** Those that the top does not count. */
  readonly missing: readonly string[];
  /** Increments reported as lost. */
  readonly lost: number;
}

/**
 * Nodes with their real kernels, flushes, forwarders and receivers, in one process and in a time of its own. A seed
 * decides all that happens; networks, stores and processes break as real ones do.
 */
export class World {
  /** What has happened, and what nodes have logged, each with its time. */
  readonly history: string[] = [];
  readonly #time = new VirtualTime();
  readonly #random: () => number;
  readonly #mischief: Mischief;
  #faults = 0;
  /** Those that receive first. */
  readonly #places: readonly Place[];

  constructor(seed: number, plans: readonly NodePlan[]) {
    this.#random = randomOf('world', seed);
    this.#mischief = new Mischief(this.#random, this.#time);
    const disks = new Map<string, SimulatedDisk>();
    this.#places = plans.map((plan) => {
      const store = plan.store ?? plan.name;
      const disk = disks.get(store) ?? new SimulatedDisk(this.#time, this.#random);
      disks.set(store, disk);
      return new Place(plan, disk);
    });
    for (const place of this.#places)
      for (const name of place.plan.upstreams ?? []) {
        const upstream = this.#places.find(({ plan }) => plan.name === name)!;
        place.ways.set(name, new SimulatedWay(this.#time, () => upstream.process));
      }
  }

  /** Lets so many milliseconds go by under faults, then heals everything and waits until all has arrived. */
  async run(milliseconds: number): Promise<Outcome> {
    let calm = 0;
    while (this.#time.now < milliseconds) {
      if (this.#time.now >= calm) {
        this.#note(this.#mischief.cause(this.#places));
        this.#faults++;
        // Bursts of faults, and time in between in which something gets through.
        calm = this.#time.now + between(this.#random, 0, between(this.#random, 0, 3) === 0 ? 3_000 : 300);
      }
      await this.#tick();
    }
    return this.#judge(await this.#settle());
  }

  #note(what: string): void {
    this.history.push(`${this.#time.now} ${what}`);
  }

  async #tick(): Promise<void> {
    for (const place of this.#places) {
      if (place.process?.dead === true) this.#bury(place);
      if (place.process === undefined && this.#time.now >= place.emptyUntil) this.#bear(place);
    }
    this.#time.advance(TICK);
    for (const { ways } of this.#places) for (const way of ways.values()) way.pump();
    for (const { process } of this.#places) process?.clock.advance(TICK);
    for (let i = 0; i < 3; i++) await setImmediate();
  }

  #bear(place: Place): void {
    const { plan, disk, ways, clockOffset } = place;
    const process = new SimulatedNode({
      plan,
      disk,
      clockTime: NOW + this.#time.now + clockOffset,
      random: this.#random,
      diary: (line) => this.#note(line.trimEnd()),
      open: (dead) => (address, events) => ways.get(address)!.open(events, dead),
    });
    place.process = process;
    process.start().catch((error: unknown) => {
      if (!process.dead) this.#note(`${plan.name} cannot start: ${error}`);
      process.kill();
    });
  }

  /** Its connections break, sooner or later. */
  #bury(place: Place): void {
    place.process = undefined;
    place.stopping = false;
    place.emptyUntil = this.#time.now + between(this.#random, 0, 1_000);
    for (const way of place.ways.values()) way.clientDied();
    for (const { ways } of this.#places) ways.get(place.plan.name)?.cut();
  }

  /** Gives how many steps each node has made. */
  async #settle(): Promise<ReadonlyMap<string, number>> {
    this.#note('all is whole');
    for (const { disk, ways } of this.#places) {
      disk.full = false;
      for (const way of ways.values()) way.heal();
    }
    const end = this.#time.now + SETTLING;
    const steps = new Map<string, number>();
    for (let quiet = 0; quiet < QUIET; ) {
      if (this.#time.now > end) throw new Error(`Not quiet after ${SETTLING} ms.`);
      await this.#tick();
      for (const { plan, process, stopping } of this.#places) {
        const made = stopping ? undefined : process?.oracle?.finish();
        if (made !== undefined) steps.set(plan.name, made);
      }
      quiet = this.#places.every((place) => place.quiet) ? quiet + TICK : 0;
    }
    return steps;
  }

  async #judge(steps: ReadonlyMap<string, number>): Promise<Outcome> {
    const [top] = this.#places;
    const { storage } = top!.disk;
    const { kernel } = top!.process!;
    const calendar = new ZoneCalendar('UTC');
    const reader = new StorageMetricsReader({
      program: kernel.program,
      storage,
      calendar,
      host: kernel,
      maxPoints: 1_000_000,
    });
    const { series } = await reader.query({ metric: 'service_sla', from: MINUTE, to: MINUTE, step: 'total' });
    const totals = new Map(series.map(({ entity, points }) => [entity.name, points[0]?.state?.['total']]));
    const called = new Set(
      [...steps].flatMap(([name, made]) => Array.from({ length: made }, (_, i) => servicesOf(name, i + 1)).flat()),
    );
    const gaps = (await storage.readDocuments(GAP_KIND)).map(parseGap);
    return {
      faults: this.#faults,
      calls: called.size,
      twice: [...totals].filter(([service, total]) => total !== 1 || !called.has(service)).map(([service]) => service),
      missing: [...called].filter((service) => !totals.has(service)),
      lost: gaps.reduce((sum, { increments }) => sum + increments, 0),
    };
  }
}
