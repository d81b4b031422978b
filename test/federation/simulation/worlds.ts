import type { ForwardSettings } from '../../../src/federation/forward/forward-settings.ts';
import type { NodePlan } from './simulated-node.ts';

export const WORLDS = [
  'memory-queue',
  'file-buffer',
  'small-buffer',
  'relay',
  'lossy-relay',
  'unknowing-relay',
  'shared-store',
  'minutes-go-on',
] as const;
export type WorldName = (typeof WORLDS)[number];

export interface WorldPlan {
  /** Those that receive first; the first is the top, where totals are compared. */
  readonly nodes: readonly NodePlan[];
  /** `exact`: every increment arrives once. `loss-reported`: what is missing is what is reported as lost, to the increment. */
  readonly promised: 'exact' | 'loss-reported';
  /** All clocks are right, so that a minute which is reported as complete has to be. */
  readonly rightClocks?: boolean;
}

const TOP: NodePlan = { name: 'top', does: 'add' };
/** Two over one store. */
const UP_NODES = ['up-a', 'up-b'].map((name): NodePlan => ({ name, does: 'add', store: 'shared' }));
const SMALL_QUEUE = { maxIncrements: 200, maxBytes: 100_000_000, maxAge: 600_000 } as const;
const LARGE_BUFFER = 100_000_000;
/** Some segments of a small buffer, which an outage of some seconds fills. */
const SMALL_BUFFER = 10_000;

/** `directory`: for the file buffers of one run. Full queues and buffers hold back, or drop the oldest, as `policy` says. */
export function worldOf(name: WorldName, directory: string, policy: ForwardSettings['queue']['policy']): WorldPlan {
  const queue = { ...SMALL_QUEUE, policy };
  const buffer = { directory, maxBytes: LARGE_BUFFER };
  switch (name) {
    case 'memory-queue':
      return { promised: 'loss-reported', nodes: [TOP, ...clouds(['top'], { queue })] };
    case 'file-buffer':
      return { promised: 'exact', nodes: [TOP, ...clouds(['top'], { buffer })] };
    case 'small-buffer':
      return {
        promised: 'loss-reported',
        nodes: [TOP, ...clouds(['top'], { queue, buffer: { directory, maxBytes: SMALL_BUFFER } })],
      };
    case 'relay':
      return {
        promised: 'exact',
        nodes: relayed('add', { buffer }),
      };
    case 'lossy-relay':
      return {
        promised: 'loss-reported',
        nodes: relayed('add', { queue }),
      };
    case 'unknowing-relay':
      return {
        promised: 'exact',
        nodes: relayed('pass on', { buffer }),
      };
    case 'shared-store':
      return {
        promised: 'exact',
        nodes: [...UP_NODES, ...clouds(['up-a', 'up-b'], { buffer })],
      };
    case 'minutes-go-on':
      return {
        promised: 'exact',
        rightClocks: true,
        nodes: [...UP_NODES, ...clouds(['up-a', 'up-b'], { buffer, minutesGoOn: true })],
      };
  }
}

function relayed(does: NodePlan['does'], keeps: Pick<NodePlan, 'queue' | 'buffer'>): NodePlan[] {
  return [TOP, { name: 'relay', does, upstreams: ['top'], ...keeps }, ...clouds(['relay'], keeps)];
}

/** Two of them, which try the upstreams each in an order of its own. */
function clouds(upstreams: readonly string[], keeps: Pick<NodePlan, 'queue' | 'buffer' | 'minutesGoOn'>): NodePlan[] {
  return [
    { name: 'cloud-c', does: 'measure', upstreams, ...keeps },
    { name: 'cloud-n', does: 'measure', upstreams: upstreams.toReversed(), ...keeps },
  ];
}
