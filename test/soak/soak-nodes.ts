import type { NodePlan } from '../chaos/topology.ts';

/** Milliseconds between two steps of a cloud's workload. */
const STEP_PERIOD = 100;
export const STEPS_PER_MINUTE = 60_000 / STEP_PERIOD;
const CLOUDS = ['cloud-c', 'cloud-n'] as const;

export interface Load {
  readonly seed: number;
  /** Calls a second, all clouds together. */
  readonly rate: number;
  /** Epoch minute of the first calls. */
  readonly minute: number;
  /** Seconds. */
  readonly persistentPeriod: number;
}

/** An upstream over a store of its own choice, and two clouds with file buffers, whose services come and go. */
export function soakNodes(load: Load, storage: object): NodePlan[] {
  const { persistentPeriod } = load;
  return [
    { name: 'upstream', program: 'upstream', receives: true, storage, persistentPeriod, smallDisk: false },
    ...CLOUDS.map((name) => cloud(name, load)),
  ];
}

function cloud(cluster: string, { seed, rate, minute, persistentPeriod }: Load): NodePlan {
  const callsPerStep = Math.max(Math.round((rate * STEP_PERIOD) / 1_000 / CLOUDS.length), 1);
  return {
    name: cluster,
    program: 'downstream',
    workload: { seed, cluster, minute, kind: 'churning', stepsPerMinute: STEPS_PER_MINUTE, callsPerStep },
    upstreams: ['upstream'],
    queue: 'file',
    persistentPeriod,
    stepPeriod: STEP_PERIOD,
    smallDisk: false,
  };
}
