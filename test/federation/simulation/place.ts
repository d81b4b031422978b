import type { SimulatedDisk } from './simulated-disk.ts';
import type { NodePlan, SimulatedNode } from './simulated-node.ts';
import type { SimulatedWay } from './simulated-way.ts';

/** Where processes of one node live, one after the other: what stays when they go. */
export class Place {
  readonly plan: NodePlan;
  readonly disk: SimulatedDisk;
  /** To the nodes that it forwards to, by their names. */
  readonly ways = new Map<string, SimulatedWay>();
  /** Undefined while none lives there. */
  process: SimulatedNode | undefined;
  /** Until when nobody starts one. */
  emptyUntil = 0;
  /** Whether its process is going down in order. */
  stopping = false;
  /** Milliseconds by which the clock of the next process is ahead. */
  clockOffset = 0;

  constructor(plan: NodePlan, disk: SimulatedDisk) {
    this.plan = plan;
    this.disk = disk;
  }

  /** Whether nothing that came or happened here is still on its way. */
  get quiet(): boolean {
    if (this.process === undefined || this.stopping) return false;
    const { oracle, receiver, forwarder } = this.process;
    const { state = 'established', pendingIncrements = 0 } = forwarder?.status() ?? {};
    const received = receiver === undefined || receiver.merged().length === 0;
    return received && (oracle?.allDurable ?? true) && state === 'established' && pendingIncrements === 0;
  }
}
