import { join } from 'node:path';
import { PRODUCER, RealPair } from '../e2e/real-pair.ts';
import { CLUSTER, serviceName } from '../support/downstream.ts';
import { HelperProcess } from '../support/helper-process.ts';
import { percentile, rounded } from '../support/statistics.ts';
import type { probeAnswers } from './probe-process.ts';
import { PROBES, type Probe } from './probes.ts';

/** Flushes that fall into a minute: as many as of seven clouds at their usual period. */
const FLUSHES_PER_MINUTE = 20;
/** Minutes that the first increments lie back. */
const AGE = 600;
/** Seconds of the node's persistence period: short, so that a run sees some of its flushes. */
const PERIOD = '2';
/** Flushes that are sent before it is looked whether it is enough. */
const AT_A_TIME = 5;

/** The first query by a name reads the names of all services. */
const FIRST_QUESTIONS = { times: 1, period: 1 };

export interface WaitsSize {
  readonly entities: number;
  /** How often each question is asked, and the milliseconds between two of them. */
  readonly times: number;
  readonly period: number;
}

/** Milliseconds. */
export interface Wait {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

interface Asked extends Readonly<Record<Probe, Wait>> {
  /** 99th percentile of the node's event loop's delay, from its own /metrics, and the longest: milliseconds. */
  readonly loopDelayP99: number;
  readonly loopDelayMax: number;
  /** As `loopDelayP99`, of the process that asks: what is not the node's fault. */
  readonly ownDelayP99: number;
}

export interface Waits {
  /** While it has nothing else to do, and while it merges what a forwarder sends as fast as it can. */
  readonly idle: Asked;
  readonly merging: Asked;
  /** What it merged meanwhile, in millions of increments a second; how many flushes it made, and their mean duration. */
  readonly millionPerSecond: number;
  readonly flushes: number;
  readonly flushMs: number;
}

/** How long a node, with SQLite, lets others wait for an answer while it takes all that comes. */
export async function waits(size: WaitsSize): Promise<Waits> {
  const { entities } = size;
  const minute = Math.floor(Date.now() / 60_000) - AGE;
  const pair = await RealPair.start({
    kind: 'percent',
    entities,
    minute,
    flushesPerMinute: FLUSHES_PER_MINUTE,
    settings: { SW_CORE_PERSISTENT_PERIOD: PERIOD },
  });
  const prober = new HelperProcess<typeof probeAnswers>(join(import.meta.dirname, 'probe-process.ts'));
  try {
    await pair.pass(FLUSHES_PER_MINUTE);
    await pair.untilDurable();
    await asked(pair, prober, minute, FIRST_QUESTIONS);
    const idle = await asked(pair, prober, minute, size);
    const before = await counted(pair);
    const merging = await whileSending(pair, asked(pair, prober, minute, size));
    const after = await counted(pair);
    await pair.finish();
    await pair.check();
    const flushes = after.flushes - before.flushes;
    return {
      idle,
      merging,
      millionPerSecond: rounded((after.increments - before.increments) / (after.at - before.at) / 1e3, 2),
      flushes,
      flushMs: Math.round(((after.flushSeconds - before.flushSeconds) / Math.max(flushes, 1)) * 1_000),
    };
  } finally {
    await Promise.all([pair.end(), prober.end()]);
  }
}

/** Sends without a pause for as long as `work` goes on. */
async function whileSending<T>(pair: RealPair, work: Promise<T>): Promise<T> {
  let done = false;
  const watched = work.finally(() => {
    done = true;
  });
  const sending = async () => {
    while (!done) await pair.send(AT_A_TIME);
  };
  return (await Promise.all([watched, sending()]))[0];
}

async function asked(
  { node }: RealPair,
  prober: HelperProcess<typeof probeAnswers>,
  from: number,
  { times, period }: Omit<WaitsSize, 'entities'>,
): Promise<Asked> {
  const grpc = `127.0.0.1:${node.ports.grpc}`;
  // Node's measurement of the delay begins anew with each scrape.
  await node.samples();
  await prober.ask('ask', { url: node.url, grpc, service: serviceName(1), from }, times, period);
  const samples = await node.samples();
  const latencies = await prober.ask('latencies');
  const inMs = (name: string) => rounded(samples[`nodejs_eventloop_lag_${name}_seconds`]! * 1_000);
  return {
    ...(Object.fromEntries(PROBES.map((probe) => [probe, waitOf(latencies[probe])])) as Record<Probe, Wait>),
    loopDelayP99: inMs('p99'),
    loopDelayMax: inMs('max'),
    ownDelayP99: rounded(await prober.ask('ownDelay')),
  };
}

function waitOf(latencies: readonly number[]): Wait {
  return {
    p50: rounded(percentile(latencies, 50)),
    p99: rounded(percentile(latencies, 99)),
    max: rounded(Math.max(...latencies)),
  };
}

async function counted({ node }: RealPair) {
  const samples = await node.samples();
  return {
    at: performance.now(),
    increments: samples[`oap_federation_receive_increments_total{cluster="${CLUSTER}",producer="${PRODUCER}"}`]!,
    flushes: samples['oap_flush_duration_seconds_count']!,
    flushSeconds: samples['oap_flush_duration_seconds_sum']!,
  };
}
