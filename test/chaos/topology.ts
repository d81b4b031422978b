import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { freePort } from '../support/free-port.ts';
import { ChaosNode } from './chaos-node.ts';
import { NetworkProxy } from './network-proxy.ts';
import { SmallDisk } from './small-disk.ts';
import type { Workload } from './workload.ts';

/** A node that takes increments, forwards them, makes them up, or several of these. */
export interface NodePlan {
  readonly name: string;
  readonly program: 'downstream' | 'upstream';
  readonly workload?: Workload;
  readonly receives?: boolean;
  /** Names of the nodes that it forwards to, one at a time. */
  readonly upstreams?: readonly string[];
  readonly queue?: 'file' | 'memory';
  /** `storage` of its configuration; a SQLite file of its own when absent. */
  readonly storage?: object;
  /** Seconds between two flushes, and milliseconds between two steps of the workload. */
  readonly persistentPeriod?: number;
  readonly stepPeriod?: number;
  /** Whether it has a small disk of its own, which faults can fill; true when absent. */
  readonly smallDisk?: boolean;
}

/** One way over which a node reaches another. */
export interface Way {
  readonly from: ChaosNode;
  readonly to: ChaosNode;
  readonly proxy: NetworkProxy;
}

export interface RunningNode {
  readonly plan: NodePlan;
  readonly node: ChaosNode;
  /** Of its HTTP port. */
  readonly url: string;
  readonly logFile: string;
  readonly disk: SmallDisk | undefined;
  readonly bufferDirectory: string;
}

/** Megabytes of a node's own disk. */
const DISK = 96;

/** The nodes of a scenario, those that receive first, each started, with a proxy on every way between two. */
export class Topology {
  readonly nodes: RunningNode[] = [];
  readonly ways: Way[] = [];
  readonly #ports = new Map<string, number>();

  async start(plans: readonly NodePlan[], directory: string, programs: string): Promise<void> {
    for (const { name } of plans) this.#ports.set(name, await freePort());
    for (const plan of plans) {
      const home = join(directory, plan.name);
      const disk = plan.smallDisk === false ? undefined : SmallDisk.mount(home, DISK);
      const configurationFile = join(directory, `${plan.name}.yml`);
      const logFile = join(directory, `${plan.name}.log`);
      const node = new ChaosNode(plan.name, home, configurationFile, logFile);
      const restPort = await freePort();
      const bufferDirectory = join(home, 'buffer');
      this.nodes.push({ plan, node, url: `http://127.0.0.1:${restPort}`, logFile, disk, bufferDirectory });
      mkdirSync(home, { recursive: true });
      const upstreams = await this.#waysTo(plan.upstreams ?? [], node);
      const file = configurationOf(plan, { home, programs, upstreams, port: this.#ports.get(plan.name)!, restPort });
      writeFileSync(configurationFile, stringify(file));
    }
    await Promise.all(this.nodes.map(({ node }) => node.start()));
  }

  async stop(): Promise<void> {
    for (const { node } of this.nodes) await node.kill();
    for (const { proxy } of this.ways) proxy.close();
    for (const { disk } of this.nodes) disk?.unmount();
  }

  /** Addresses of the proxies before the nodes of those names. */
  async #waysTo(names: readonly string[], from: ChaosNode): Promise<string[]> {
    const addresses: string[] = [];
    for (const name of names) {
      const proxy = new NetworkProxy(this.#ports.get(name)!);
      await proxy.listen();
      const to = this.nodes.find(({ plan }) => plan.name === name)!.node;
      this.ways.push({ from, to, proxy });
      addresses.push(`127.0.0.1:${proxy.port}`);
    }
    return addresses;
  }
}

interface Place {
  readonly home: string;
  readonly programs: string;
  readonly upstreams: readonly string[];
  readonly port: number;
  readonly restPort: number;
}

function configurationOf(plan: NodePlan, { home, programs, upstreams, port, restPort }: Place): object {
  return {
    core: {
      selector: 'default',
      default: {
        nodeName: plan.name,
        gRPCHost: '127.0.0.1',
        gRPCPort: port,
        restHost: '127.0.0.1',
        restPort,
        persistentPeriod: plan.persistentPeriod ?? 0.25,
        program: join(programs, plan.program),
        timeZone: 'UTC',
        shutdownTimeout: 5,
        // Short, so that every node forgets its entities all the time.
        entityIdlePeriod: 0.2,
        maxIdleEntities: 0,
      },
    },
    query: { selector: 'rest', rest: {} },
    telemetry: { selector: 'prometheus', prometheus: {} },
    storage: plan.storage ?? { selector: 'sqlite', sqlite: { path: join(home, 'store.db') } },
    ...(plan.receives && {
      'receiver-federation': { selector: 'default', default: { cluster: plan.name, heartbeatPeriod: 0.5 } },
    }),
    ...(upstreams.length > 0 && { 'federation-forward': { selector: 'grpc', grpc: forwardOf(plan, home, upstreams) } }),
    ...(plan.workload && {
      oracle: { selector: 'default', default: { ...plan.workload, stepPeriod: plan.stepPeriod ?? 40 } },
    }),
  };
}

function forwardOf({ name, queue }: NodePlan, home: string, upstreams: readonly string[]): object {
  return {
    cluster: name,
    producer: `${name}-node`,
    upstream: upstreams.join(','),
    connectTimeout: 3,
    firstRetry: 0.05,
    longestRetry: 0.4,
    refusedRetry: 0.5,
    drainTimeout: 2,
    watermarkDelay: 1,
    // Small, so that batches are many, and a short outage overflows the queue of a run that may lose increments.
    maxBatchBytes: 65_536,
    ...(queue === 'file'
      ? { buffer: { path: join(home, 'buffer'), fsync: 'always', segmentBytes: 1_048_576 } }
      : { queue: { policy: 'IF_POSSIBLE', maxIncrements: 2_000 } }),
  };
}
