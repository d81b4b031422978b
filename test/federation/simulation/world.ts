import { setImmediate } from 'node:timers/promises';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { between, randomOf } from '../../chaos/random.ts';
import { NOW } from '../upstream-node.ts';
import { type Balance, Ledger } from './ledger.ts';
import { Mischief } from './mischief.ts';
import { Place } from './place.ts';
import { SimulatedDisk } from './simulated-disk.ts';
import { SimulatedNode } from './simulated-node.ts';
import { SimulatedWay } from './simulated-way.ts';
import type { WorldPlan } from './worlds.ts';

/** Milliseconds of a step of the world's time. */
const TICK = 10;
/** Milliseconds between two looks at what is reported as complete. */
const CLAIM_PERIOD = 500;
/** Milliseconds for which nothing may happen until all counts as arrived, and in which it has to have come so far. */
const QUIET = 1_500;
const SETTLING = 180_000;

export interface Outcome extends Balance {
  /** What has gone wrong so often. */
  readonly faults: number;
}

/**
 * Nodes with their real kernels, flushes, forwarders and receivers, in one process and in a time of its own. A seed
 * decides all that happens; networks, stores and processes break as real ones do.
 */
export class World {
  /** What has happened, and what nodes have logged, each with its time. */
  readonly history: string[] = [];
  readonly #time = new FakeClock();
  readonly #random: () => number;
  readonly #plan: WorldPlan;
  readonly #mischief: Mischief;
  /** Those that receive first. */
  readonly #places: readonly Place[];
  readonly #ledger: Ledger;
  #faults = 0;

  constructor(seed: number, plan: WorldPlan) {
    this.#random = randomOf('world', seed);
    this.#plan = plan;
    this.#mischief = new Mischief(this.#random, this.#time, plan.rightClocks ?? false);
    this.#places = this.#settlePlaces(plan);
    const measuring = this.#places.filter(({ plan: { does } }) => does === 'measure');
    this.#ledger = new Ledger({
      top: this.#places[0]!.disk.storage,
      clouds: new Map(measuring.map(({ plan: { name }, disk }) => [name, disk.storage])),
      now: () => NOW + this.#time.now(),
    });
  }

  /** Lets so many milliseconds go by under faults, then heals everything and waits until all has arrived. */
  async run(milliseconds: number): Promise<Outcome> {
    let calm = 0;
    while (this.#time.now() < milliseconds) {
      if (this.#time.now() >= calm) {
        this.#note(this.#mischief.cause(this.#places));
        this.#faults++;
        // Bursts of faults, and time in between in which something gets through.
        calm = this.#time.now() + between(this.#random, 0, between(this.#random, 0, 3) === 0 ? 3_000 : 300);
      }
      await this.#tick();
    }
    const steps = await this.#settle();
    return { ...(await this.#ledger.balance(steps)), faults: this.#faults };
  }

  #settlePlaces({ nodes }: WorldPlan): readonly Place[] {
    const disks = new Map<string, SimulatedDisk>();
    const places = nodes.map((plan) => {
      const store = plan.store ?? plan.name;
      const disk = disks.get(store) ?? new SimulatedDisk(this.#time, this.#random);
      disks.set(store, disk);
      return new Place(plan, disk);
    });
    for (const place of places)
      for (const name of place.plan.upstreams ?? []) {
        const upstream = places.find(({ plan }) => plan.name === name)!;
        place.ways.set(name, new SimulatedWay(this.#time, () => upstream.process));
      }
    return places;
  }

  #note(what: string): void {
    this.history.push(`${this.#time.now()} ${what}`);
  }

  async #tick(): Promise<void> {
    for (const place of this.#places) {
      if (place.process?.dead === true) this.#bury(place);
      if (place.process === undefined && this.#time.now() >= place.emptyUntil) this.#bear(place);
    }
    this.#time.advance(TICK);
    for (const { ways } of this.#places) for (const way of ways.values()) way.pump();
    for (const { process } of this.#places) process?.clock.advance(TICK);
    for (let i = 0; i < 3; i++) await setImmediate();
    if (this.#plan.rightClocks && this.#time.now() % CLAIM_PERIOD === 0) await this.#ledger.checkClaims();
  }

  #bear(place: Place): void {
    const { plan, disk, ways, clockOffset } = place;
    const process = new SimulatedNode({
      plan,
      disk,
      clockTime: NOW + this.#time.now() + clockOffset,
      random: this.#random,
      diary: (line) => this.#note(line.trimEnd()),
      open: (dead) => (address, events) => ways.get(address)!.open(events, dead),
      stepped: (step, minute) => this.#ledger.stepped(plan.name, step, minute),
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
    place.emptyUntil = this.#time.now() + between(this.#random, 0, 1_000);
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
    const end = this.#time.now() + SETTLING;
    const steps = new Map<string, number>();
    for (let quiet = 0; quiet < QUIET; ) {
      if (this.#time.now() > end) throw new Error(`Not quiet after ${SETTLING} ms.`);
      await this.#tick();
      for (const { plan, process, stopping } of this.#places) {
        const made = stopping ? undefined : process?.oracle?.finish();
        if (made !== undefined) steps.set(plan.name, made);
      }
      quiet = this.#places.every((place) => place.quiet) ? quiet + TICK : 0;
    }
    return steps;
  }
}
