import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadProgram } from '../../src/server/core/load-program.ts';
import { compilePrograms } from '../chaos/compile-programs.ts';
import { type Fault, FaultInjector } from '../chaos/faults.ts';
import { NetworkProxy } from '../chaos/network-proxy.ts';
import { randomOf } from '../chaos/random.ts';
import { finish, nothingUnderWay } from '../chaos/run-scenario.ts';
import { Topology } from '../chaos/topology.ts';
import { LIVE_SERVICES, REPLACED_SERVICES } from '../chaos/workload.ts';
import type { PostgresServer } from '../support/postgres-server.ts';
import { Observer } from './observer.ts';
import { SlowStorage } from './slow-storage.ts';
import { STEPS_PER_MINUTE, soakNodes } from './soak-nodes.ts';
import { reportOf, type SoakReport } from './soak-report.ts';
import { type Totals, totalsOf } from './totals.ts';

export interface SoakOptions {
  readonly seed: number;
  /** Milliseconds of load. */
  readonly duration: number;
  /** Calls a second, all clouds together. */
  readonly rate: number;
  readonly directory: string;
  /** The upstream's store. */
  readonly server: PostgresServer;
  readonly tell: (line: string) => void;
}

const RESTARTS: readonly Fault[] = ['kill-forwarder', 'kill-receiver', 'stop-node'];
/** The part of the time in which nodes are restarted; in the rest they run on, so that their memory can be followed. */
const RESTARTING = 0.4;
/** The part of the rest in which processes come to rest: V8 optimises, tables and caches reach their size. */
const SETTLING = 0.25;
/** What an operator's screen asks of the upstream. */
const QUERIES = ['/api/v1/metrics/chaos_sla?top=10', '/api/v1/federation'];
/** Milliseconds in which all that is under way has to arrive in the end. */
const PATIENCE = 120_000;

/** Real nodes under constant load, which are restarted for a while, over a store that is slow now and then. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { seed, directory, duration, rate, server } = options;
  const programs = join(directory, 'programs');
  await compilePrograms(programs);
  const proxy = new NetworkProxy(server.port);
  await proxy.listen();
  const topology = new Topology();
  try {
    const storage = { selector: 'postgresql', postgresql: server.configuration({ port: proxy.port }) };
    const persistentPeriod = within(duration / 100, 500, 5_000) / 1_000;
    const load = { seed, rate, minute: Math.floor(Date.now() / 60_000), persistentPeriod };
    await topology.start(soakNodes(load, storage), directory, programs);
    return await soak(topology, proxy, programs, options);
  } finally {
    await topology.stop();
    proxy.close();
  }
}

async function soak(topology: Topology, proxy: NetworkProxy, programs: string, options: SoakOptions) {
  const { seed, duration, rate, tell } = options;
  const began = performance.now();
  const observers = topology.nodes.map((running) => new Observer(running, running.plan.receives ? QUERIES : [], began));
  for (const observer of observers) observer.start(within(duration / 600, 250, 10_000));
  const slow = new SlowStorage(proxy, randomOf(seed, 'slow-storage'), within(duration / 20, 1_000, 20_000));
  slow.start();
  const end = began + duration;
  tell(`Restarting nodes for ${Math.round((duration * RESTARTING) / 1_000)} s …`);
  const restarts = await restart(topology, seed, duration * RESTARTING);
  const rest = Math.max(end - performance.now(), 0);
  const followedFrom = performance.now() - began + rest * SETTLING;
  tell(`Running on for ${Math.round(rest / 1_000)} s …`);
  await pause(rest);
  for (const observer of observers) await observer.stop();
  await slow.stop();
  tell('Comparing …');
  const totals = await settle(topology, programs);
  for (const { node } of topology.nodes.toReversed()) await node.stop();
  const services = { live: LIVE_SERVICES, replacedPerMinute: REPLACED_SERVICES };
  const facts = { minutes: duration / 60_000, seed, rate, services, topology, observers, followedFrom };
  return reportOf({ ...facts, restarts, slow, totals });
}

async function restart(topology: Topology, seed: number, milliseconds: number): Promise<FaultInjector['counts']> {
  const usual = within(milliseconds / 12, 1_000, 30_000);
  const pauses = { least: usual / 2, most: usual * 1.5 };
  const injector = new FaultInjector(topology, RESTARTS, randomOf(seed, 'restarts'), { pauses });
  await injector.run(milliseconds);
  return injector.counts;
}

/** Ends the load, lets everything arrive, and compares. What has not arrived in time is missing. */
async function settle(topology: Topology, programs: string): Promise<Totals> {
  const clouds = await finish(topology);
  const deadline = performance.now() + PATIENCE;
  while (!(await nothingUnderWay(topology)) && performance.now() < deadline) await pause(200);
  return totalsOf(topology, await loadProgram(join(programs, 'downstream')), clouds, STEPS_PER_MINUTE);
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}
