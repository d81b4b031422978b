import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { flipBit, tearTail } from './buffer-damage.ts';
import { between, pick } from './random.ts';
import type { RunningNode, Topology, Way } from './topology.ts';

/** What a run does to nodes, networks, disks, files and clocks. */
export const FAULTS = [
  'kill-forwarder',
  'kill-receiver',
  'kill-both',
  'stop-node',
  'cut',
  'delay',
  'freeze',
  'partition',
  'duplicate',
  'reorder',
  'disk-full',
  'tear-buffer',
  'corrupt-buffer',
  'clock-jump',
] as const;

export type Fault = (typeof FAULTS)[number];

const MINUTE = 60_000;

/** Milliseconds between the beginnings of two faults. */
export interface Pauses {
  readonly least: number;
  readonly most: number;
  /** Of every fourth pause, about: time in which something gets through, and is there to be lost or doubled. */
  readonly calm?: number;
}

const PAUSES: Pauses = { least: 50, most: 500, calm: 4_000 };
/** One pause in so many is a calm one. */
const CALM_EVERY = 4;

export interface InjectorOptions {
  readonly pauses?: Pauses;
  /** A file that gets a line of JSON at the beginning and at the end of every fault. */
  readonly diary?: string;
}

/** Does one fault after the other, several of them at a time, as the random numbers say. */
export class FaultInjector {
  readonly counts: Partial<Record<Fault, number>> = {};
  readonly #topology: Topology;
  readonly #kinds: readonly Fault[];
  readonly #random: () => number;
  readonly #pauses: Pauses;
  readonly #diary: string | undefined;
  readonly #underWay = new Set<Promise<void>>();
  /** Nodes and ways that something is being done to. */
  readonly #busy = new Set<object>();

  constructor(topology: Topology, kinds: readonly Fault[], random: () => number, options: InjectorOptions = {}) {
    this.#topology = topology;
    this.#kinds = kinds;
    this.#random = random;
    this.#pauses = options.pauses ?? PAUSES;
    this.#diary = options.diary;
  }

  /** Injects faults for so many milliseconds, then waits until everything is whole again. */
  async run(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    // Each kind once, in a random order, before any comes twice: a short run should have met them all.
    let bag: Fault[] = [];
    while (Date.now() < end) {
      await pause(this.#nextPause());
      if (bag.length === 0) bag = [...this.#kinds];
      const [fault] = bag.splice(between(this.#random, 0, bag.length - 1), 1);
      this.#begin(fault!);
    }
    await Promise.all(this.#underWay);
  }

  #nextPause(): number {
    const { least, most, calm = most } = this.#pauses;
    return between(this.#random, least, between(this.#random, 1, CALM_EVERY) === 1 ? calm : most);
  }

  #begin(fault: Fault): void {
    const work = this.#inject(fault).then((done) => {
      if (done) this.counts[fault] = (this.counts[fault] ?? 0) + 1;
    });
    this.#underWay.add(work);
    work.then(
      () => this.#underWay.delete(work),
      // Kept: `run` hears of it.
      () => undefined,
    );
  }

  /** False when there was nothing to do it to. */
  #inject(fault: Fault): Promise<boolean> {
    const forwarders = this.#topology.nodes.filter(({ plan }) => plan.upstreams !== undefined);
    const receivers = this.#topology.nodes.filter(({ plan }) => plan.receives);
    const way = pick(this.#random, this.#topology.ways);
    const node = pick(this.#random, forwarders);
    switch (fault) {
      case 'kill-forwarder':
        return this.#restart([node]);
      case 'kill-receiver':
        return this.#restart([pick(this.#random, receivers)]);
      case 'kill-both':
        return this.#restart(this.#topology.nodes.filter((each) => each.node === way.from || each.node === way.to));
      case 'stop-node':
        return this.#restart([pick(this.#random, this.#topology.nodes)], { gently: true });
      case 'clock-jump':
        return this.#restart([node], { clockOffset: between(this.#random, -8, 8) * MINUTE });
      case 'tear-buffer':
        return this.#restart([node], { damage: () => tearTail(node.bufferDirectory, this.#random) });
      case 'corrupt-buffer':
        return this.#corrupt(node);
      case 'disk-full':
        return this.#fillDisk(pick(this.#random, this.#topology.nodes));
      default:
        return this.#disturb(fault, way);
    }
  }

  async #restart(nodes: readonly RunningNode[], how: RestartOptions = {}): Promise<boolean> {
    if (nodes.some((node) => this.#busy.has(node))) return false;
    for (const node of nodes) this.#busy.add(node);
    const names = nodes.map(({ node }) => node.name);
    this.#note({ nodes: names, go: 'down', ...how });
    try {
      await Promise.all(nodes.map(({ node }) => (how.gently ? node.stop() : node.kill())));
      const done = how.damage?.() ?? true;
      await pause(between(this.#random, 0, 1_000));
      await Promise.all(nodes.map(({ node }) => node.start(how.clockOffset ?? 0)));
      this.#note({ nodes: names, go: 'up' });
      return done;
    } finally {
      for (const node of nodes) this.#busy.delete(node);
    }
  }

  /** Behind closed ways, so that the buffer holds something that has not arrived. */
  async #corrupt(node: RunningNode): Promise<boolean> {
    const ways = this.#topology.ways.filter(({ from }) => from === node.node);
    if ([node, ...ways].some((each) => this.#busy.has(each))) return false;
    for (const way of ways) this.#busy.add(way);
    for (const { proxy } of ways) proxy.partition(true);
    await pause(between(this.#random, 500, 1_500));
    const done = await this.#restart([node], { damage: () => flipBit(node.bufferDirectory, this.#random) });
    for (const { proxy } of ways) proxy.partition(false);
    for (const way of ways) this.#busy.delete(way);
    return done;
  }

  async #fillDisk(running: RunningNode): Promise<boolean> {
    const { disk } = running;
    if (disk === undefined || this.#busy.has(disk)) return false;
    this.#busy.add(disk);
    this.#note({ node: running.node.name, disk: 'full' });
    disk.fill();
    await pause(between(this.#random, 300, 1_500));
    disk.free();
    this.#note({ node: running.node.name, disk: 'free' });
    this.#busy.delete(disk);
    return true;
  }

  async #disturb(fault: Fault, way: Way): Promise<boolean> {
    if (this.#busy.has(way)) return false;
    this.#busy.add(way);
    const ends = { from: way.from.name, to: way.to.name };
    this.#note({ fault, ...ends });
    const done = await this.#disturbWay(fault, way);
    this.#note({ over: fault, ...ends });
    this.#busy.delete(way);
    return done;
  }

  #note(event: object): void {
    if (this.#diary !== undefined) appendFileSync(this.#diary, `${JSON.stringify({ time: Date.now(), ...event })}\n`);
  }

  async #disturbWay(fault: Fault, { proxy }: Way): Promise<boolean> {
    const aWhile = () => pause(between(this.#random, 200, 2_000));
    switch (fault) {
      case 'cut':
        proxy.cut();
        return true;
      case 'duplicate':
        return proxy.duplicate();
      case 'reorder':
        proxy.reorder(between(this.#random, 400, 1_500));
        return true;
      case 'delay':
        proxy.delay(between(this.#random, 5, 200));
        await aWhile();
        proxy.delay(0);
        return true;
      case 'freeze':
        proxy.freeze(true);
        await aWhile();
        proxy.freeze(false);
        return true;
      case 'partition':
        proxy.partition(true);
        await aWhile();
        proxy.partition(false);
        return true;
      default:
        throw new Error(`BUG: ${fault} is not done to a way.`);
    }
  }
}

interface RestartOptions {
  readonly gently?: boolean;
  readonly clockOffset?: number;
  /** Done while the node is down; false when there was nothing to damage. */
  readonly damage?: () => boolean;
}
