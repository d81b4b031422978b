import type { Fault } from './faults.ts';
import type { NodePlan } from './topology.ts';
import type { Workload } from './workload.ts';

/** What a scenario promises of its totals. */
export type Promised =
  /** Equal to the bit, and nothing reported as lost. */
  | 'exact'
  /** What is absent is exactly what is reported as lost; nothing else differs, nothing counts twice. */
  | 'loss-reported';

export interface Scenario {
  readonly name: ScenarioName;
  readonly nodes: readonly NodePlan[];
  readonly faults: readonly Fault[];
  readonly promised: Promised;
}

export const SCENARIOS = ['relay', 'shared-store', 'memory-queue', 'damaged-buffer'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

const PROCESS_FAULTS = ['kill-forwarder', 'kill-receiver', 'kill-both', 'stop-node', 'clock-jump'] as const;
const NETWORK_FAULTS = ['cut', 'delay', 'freeze', 'partition', 'duplicate', 'reorder'] as const;
const DAMAGES = ['corrupt-buffer', 'corrupt-buffer', 'tear-buffer'] as const;
const EVERY_FAULT = [...PROCESS_FAULTS, ...NETWORK_FAULTS, 'disk-full', 'tear-buffer'] as const;

export interface Run {
  readonly seed: number;
  /** Epoch minute of the calls. */
  readonly minute: number;
  /** `storage` of a node's configuration: a database of its own that several nodes can share. */
  readonly sharedStorage: object | undefined;
}

/** The nodes of a scenario, those that receive first. */
export function scenarioOf(name: ScenarioName, run: Run): Scenario {
  switch (name) {
    case 'relay':
      return {
        name,
        promised: 'exact',
        faults: EVERY_FAULT,
        nodes: [
          { name: 'top', program: 'upstream', receives: true },
          { name: 'relay', program: 'upstream', receives: true, upstreams: ['top'], queue: 'file' },
          cloud('cloud-c', 'shared', ['relay'], 'file', run),
          cloud('cloud-n', 'shared', ['relay'], 'file', run),
        ],
      };
    case 'shared-store':
      return {
        name,
        promised: 'exact',
        // The store is a server's, whose disk is not filled here.
        faults: EVERY_FAULT.filter((fault) => fault !== 'disk-full'),
        nodes: [
          { name: 'up-a', program: 'upstream', receives: true, storage: run.sharedStorage! },
          { name: 'up-b', program: 'upstream', receives: true, storage: run.sharedStorage! },
          cloud('cloud-c', 'shared', ['up-a', 'up-b'], 'file', run),
          cloud('cloud-n', 'shared', ['up-b', 'up-a'], 'file', run),
        ],
      };
    case 'memory-queue':
      return {
        name,
        promised: 'loss-reported',
        faults: [...PROCESS_FAULTS, ...NETWORK_FAULTS, 'disk-full'],
        nodes: [
          { name: 'top', program: 'upstream', receives: true },
          cloud('cloud-c', 'unique', ['top'], 'memory', run),
          cloud('cloud-n', 'unique', ['top'], 'memory', run),
        ],
      };
    case 'damaged-buffer':
      return {
        name,
        promised: 'loss-reported',
        // What it is about comes more often than the others.
        faults: [...PROCESS_FAULTS, ...NETWORK_FAULTS, ...DAMAGES, ...DAMAGES],
        nodes: [
          { name: 'top', program: 'upstream', receives: true },
          cloud('cloud-c', 'unique', ['top'], 'file', run),
          cloud('cloud-n', 'unique', ['top'], 'file', run),
        ],
      };
  }
}

function cloud(
  cluster: string,
  kind: Workload['kind'],
  upstreams: readonly string[],
  queue: 'file' | 'memory',
  { seed, minute }: Run,
): NodePlan {
  const callsPerStep = kind === 'shared' ? 60 : 12;
  const workload = { seed, cluster, minute, kind, callsPerStep };
  return { name: cluster, program: 'downstream', workload, upstreams, queue };
}
