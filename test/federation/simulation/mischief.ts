import type { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { between, pick } from '../../chaos/random.ts';
import type { Place } from './place.ts';
import type { SimulatedWay } from './simulated-way.ts';

const CLOCK_JUMP = 8 * 60_000;
const CLOCK_FAULT = 'jump clock';

interface Victim {
  readonly place: Place;
  /** One of the ways that begin there, if any do. */
  readonly way: SimulatedWay | undefined;
}

type Fault = (victim: Victim, mischief: Mischief) => void;

const PROCESS_FAULTS: Readonly<Record<string, Fault>> = {
  kill: ({ place }) => place.process?.kill(),
  [CLOCK_FAULT]: ({ place }, mischief) => {
    place.clockOffset = mischief.between(-CLOCK_JUMP, CLOCK_JUMP);
    place.process?.kill();
  },
  stop: ({ place }) => {
    if (place.stopping || place.process === undefined) return;
    place.stopping = true;
    void place.process.stop();
  },
  'fill disk': ({ place: { disk } }, mischief) => {
    disk.full = true;
    mischief.later(1_500, () => {
      disk.full = false;
    });
  },
};

const NETWORK_FAULTS: Readonly<Record<string, Fault>> = {
  cut: ({ way }) => way?.cut(),
  partition: ({ way }, mischief) => {
    if (way === undefined) return;
    way.partitioned = true;
    way.cut();
    mischief.later(2_000, () => {
      way.partitioned = false;
    });
  },
  freeze: ({ way }, mischief) => {
    if (way === undefined) return;
    way.frozen = true;
    mischief.later(2_000, () => {
      way.frozen = false;
    });
  },
  delay: ({ way }, mischief) => {
    if (way === undefined) return;
    way.delay = mischief.between(5, 200);
    mischief.later(3_000, () => {
      way.delay = 1;
    });
  },
  reorder: ({ way }, mischief) => way?.reorder(mischief.between(100, 1_500)),
  duplicate: ({ way }) => way?.duplicate(),
};

const FAULTS = { ...PROCESS_FAULTS, ...NETWORK_FAULTS };

/** What goes wrong in a simulated world: one fault after the other, several of them at a time, as the random numbers say. */
export class Mischief {
  readonly #random: () => number;
  readonly #time: FakeClock;
  readonly #left: string;

  /** `rightClocks`: clocks are left alone. */
  constructor(random: () => number, time: FakeClock, rightClocks: boolean) {
    this.#random = random;
    this.#time = time;
    this.#left = rightClocks ? CLOCK_FAULT : '';
  }

  /** Does one of them to one of the places; gives what, in words. */
  cause(places: readonly Place[]): string {
    const place = pick(this.#random, places);
    const ways = [...place.ways.values()];
    const victim = { place, way: ways.length === 0 ? undefined : pick(this.#random, ways) };
    const faults = Object.keys(victim.way === undefined ? PROCESS_FAULTS : FAULTS);
    const names = faults.filter((fault) => fault !== this.#left);
    const name = pick(this.#random, names);
    FAULTS[name as keyof typeof FAULTS]!(victim, this);
    return `${name} ${place.plan.name}`;
  }

  between(least: number, most: number): number {
    return between(this.#random, least, most);
  }

  /** Within so many milliseconds. */
  later(most: number, heal: () => void): void {
    this.#time.after(this.between(100, most), heal);
  }
}
