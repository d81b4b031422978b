import { program as core } from '../../generated/core/index.ts';
import { serviceInstanceScope } from '../../generated/core/scopes.ts';
import { serviceInstanceRecord } from '../../src/ingest/analysis/source-records.ts';
import type { Traffic } from '../../src/ingest/analysis/traffic.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import { forgetIdleEntities, type IdleEntityLimits } from '../../src/runtime/turnover.ts';
import { fitLine, type Point } from '../../test/support/fit-line.ts';
import { check } from '../support/check.ts';
import { MINUTE } from '../support/downstream.ts';
import { usedBytes } from './used-bytes.ts';

const INSTANCES_PER_SERVICE = 50;
const METRICS_PER_INSTANCE = 5;
/** Minutes that are left out of the slope, for V8 is still optimising and the entities of the first are new. */
const WARM_UP = 5;
/** Turnovers that are left out: before the first, the dispatchers had met everybody themselves. */
const WARM_UP_TURNOVERS = 1;

export interface ChurnSize extends IdleEntityLimits {
  readonly minutes: number;
  readonly instances: number;
  /** Of a hundred instances, how many are replaced by new ones every minute: pods that are rolled out anew. */
  readonly replacedPercent: number;
}

export interface Churn {
  readonly replacedPercent: number;
  readonly minutes: number;
  /** How often the node has forgotten its entities. */
  readonly turnovers: number;
  /** With turnovers, of the level right before each: what comes in between goes with every one. */
  readonly bytesPerMinute: number;
  /** Between the lowest and the highest level. */
  readonly swingBytes: number;
  readonly entitiesEver: number;
  /** Most that the node knew at a time. */
  readonly knownEntities: number;
  readonly liveEntities: number;
}

/** Simulated minutes of a downstream, each with a record of every live instance and a flush at its end. */
export function churn({ minutes, instances, replacedPercent, ...limits }: ChurnSize): Churn {
  const clock = new FakeClock(MINUTE * 60_000);
  const kernel = new Kernel(core, {
    clock,
    maxEntitiesPerScope: 1_000_000,
    maxOpenBuckets: 1_440,
    turnover: forgetIdleEntities(limits),
    apdexThreshold: () => 500,
  });
  const replaced = (instances * replacedPercent) / 100;
  const levels: Point[] = [];
  const peaks: Point[] = [];
  let known = 0;
  for (let minute = 0; minute < minutes; minute++, clock.advance(60_000)) {
    const { turnovers } = kernel;
    playMinute(kernel, MINUTE + minute, Math.floor(minute * replaced), instances);
    if (kernel.turnovers > turnovers) peaks.push(levels.at(-1)!);
    known = Math.max(known, kernel.registry(serviceInstanceScope).size);
    levels.push({ x: minute, y: usedBytes() });
  }
  const settled = levels.slice(WARM_UP);
  const settledPeaks = peaks.slice(WARM_UP_TURNOVERS);
  const values = settled.map(({ y }) => y);
  return {
    replacedPercent,
    minutes,
    turnovers: kernel.turnovers,
    bytesPerMinute: Math.round(fitLine(settledPeaks.length > 1 ? settledPeaks : settled).slope),
    swingBytes: Math.max(...values) - Math.min(...values),
    entitiesEver: instances + Math.floor((minutes - 1) * replaced),
    knownEntities: known,
    liveEntities: instances,
  };
}

function playMinute(kernel: Kernel, bucket: number, firstInstance: number, instances: number): void {
  const sink = kernel.source('ServiceInstance')!;
  const layer = kernel.enumValue('Layer', 'GENERAL') ?? null;
  for (let index = firstInstance; index < firstInstance + instances; index++)
    sink.dispatch(serviceInstanceRecord(trafficOf(index, bucket, layer)));
  const rows = kernel.take().reduce((sum, { entities }) => sum + entities.length, 0);
  check('rows of a minute', rows, instances * METRICS_PER_INSTANCE);
}

function trafficOf(index: number, timeBucket: number, layer: number | null): Traffic {
  return {
    timeBucket,
    service: `service-${index % INSTANCES_PER_SERVICE}`,
    serviceInstance: `pod-${index}-7d9c5b6f4`,
    endpoint: 'GET:/',
    layer,
    latency: 120,
    status: true,
    httpResponseStatusCode: 200,
    rpcStatusCode: null,
    type: null,
    tags: [],
    tag: new Map(),
  };
}
