import { program as core } from '../../generated/core/index.ts';
import { serviceInstanceScope } from '../../generated/core/scopes.ts';
import { serviceInstanceRecord } from '../../src/ingest/analysis/source-records.ts';
import type { Traffic } from '../../src/ingest/analysis/traffic.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import { fitLine } from '../../test/support/fit-line.ts';
import { check } from '../support/check.ts';
import { MINUTE } from '../support/downstream.ts';
import { rounded } from '../support/statistics.ts';
import { usedBytes } from './used-bytes.ts';

const INSTANCES_PER_SERVICE = 50;
const METRICS_PER_INSTANCE = 5;
/** Minutes that are left out of the slope, for V8 is still optimising and the entities of the first are new. */
const WARM_UP = 5;

export interface ChurnSize {
  readonly minutes: number;
  readonly instances: number;
  /** Of a hundred instances, how many are replaced by new ones every minute: pods that are rolled out anew. */
  readonly replacedPercent: number;
}

export interface Churn {
  readonly replacedPercent: number;
  readonly bytesPerMinute: number;
  /** Entities that the node knows in the end; as many as there ever were. */
  readonly knownEntities: number;
  readonly liveEntities: number;
  /** What an entity that is gone still takes; undefined without churn. */
  readonly bytesPerGoneEntity: number | undefined;
}

/** Simulated minutes of a downstream, each with a record of every live instance and a flush at its end. */
export function churn({ minutes, instances, replacedPercent }: ChurnSize): Churn {
  const clock = new FakeClock(MINUTE * 60_000);
  const kernel = new Kernel(core, {
    clock,
    maxEntitiesPerScope: 1_000_000,
    maxOpenBuckets: 1_440,
    apdexThreshold: () => 500,
  });
  const replaced = (instances * replacedPercent) / 100;
  const used: number[] = [];
  for (let minute = 0; minute < minutes; minute++, clock.advance(60_000)) {
    playMinute(kernel, MINUTE + minute, Math.floor(minute * replaced), instances);
    used.push(usedBytes());
  }
  const known = kernel.registry(serviceInstanceScope).size;
  check('instances ever', known, instances + Math.floor((minutes - 1) * replaced));
  const bytesPerMinute = Math.round(fitLine(used.slice(WARM_UP).map((y, x) => ({ x, y }))).slope);
  return {
    replacedPercent,
    bytesPerMinute,
    knownEntities: known,
    liveEntities: instances,
    bytesPerGoneEntity: replaced === 0 ? undefined : rounded(bytesPerMinute / replaced),
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
