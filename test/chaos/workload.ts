import { between, randomOf } from './random.ts';

/** What one cloud's oracle does: every step of it is decided by these values alone, so that it can be done again. */
export interface Workload {
  readonly seed: number;
  readonly cluster: string;
  /** Epoch minute in which, or before which, all calls happened; of `churning`, that of the first. */
  readonly minute: number;
  /**
   * `shared`: all clouds call the same few services in the same minutes, so that increments meet in every row; for a while
   * these, then others, so that nodes forget some in between.
   * `unique`: no two calls of a run meet in a row, so that a lost increment is a missing row.
   * `churning`: the minutes go on with the steps, and services are replaced by new ones all the time.
   */
  readonly kind: 'shared' | 'unique' | 'churning';
  /** `churning`: steps of a minute of the calls. */
  readonly stepsPerMinute?: number | undefined;
  readonly callsPerStep: number;
}

export interface Call {
  readonly service: string;
  readonly minute: number;
  readonly latency: number;
  readonly ok: boolean;
}

const SHARED_SERVICES = 40;
const SHARED_MINUTES = 20;
/** Services that are called at a time, and for how many steps. */
const SHARED_AT_A_TIME = 4;
const STEPS_OF_SOME = 8;
const UNIQUE_SERVICES = 2_000;
/** Of `churning`: services that are called at a time, and how many of them are replaced in a minute. */
export const LIVE_SERVICES = 300;
export const REPLACED_SERVICES = 30;

/** The calls of one step, counted from 1. */
export function callsOf(workload: Workload, step: number): Call[] {
  const random = randomOf(workload.seed, workload.cluster, step);
  return Array.from({ length: workload.callsPerStep }, (_, i) => {
    const place = placeOf(workload, random, step, i);
    const latency = between(random, 1, 40) ** 2;
    return { service: place.service, minute: workload.minute - place.age, latency, ok: random() < 0.9 };
  });
}

interface Place {
  readonly service: string;
  /** Minutes; negative behind the workload's own. */
  readonly age: number;
}

function placeOf(workload: Workload, random: () => number, step: number, i: number): Place {
  if (workload.kind === 'shared') return sharedPlace(step, random);
  return workload.kind === 'unique' ? uniquePlace(workload, step, i) : churningPlace(workload, random, step);
}

function sharedPlace(step: number, random: () => number): Place {
  const first = Math.floor(step / STEPS_OF_SOME) * SHARED_AT_A_TIME;
  const service = (first + between(random, 0, SHARED_AT_A_TIME - 1)) % SHARED_SERVICES;
  return { service: `service-${service}`, age: between(random, 0, SHARED_MINUTES) };
}

function uniquePlace({ cluster, callsPerStep }: Workload, step: number, i: number): Place {
  const index = (step - 1) * callsPerStep + i;
  return { service: `${cluster}-${index % UNIQUE_SERVICES}`, age: Math.floor(index / UNIQUE_SERVICES) };
}

function churningPlace({ stepsPerMinute = 1 }: Workload, random: () => number, step: number): Place {
  const minutes = (step - 1) / stepsPerMinute;
  const oldest = Math.floor(minutes * REPLACED_SERVICES);
  return { service: `service-${between(random, oldest, oldest + LIVE_SERVICES - 1)}`, age: -Math.floor(minutes) };
}
