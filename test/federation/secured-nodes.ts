import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { vi } from 'vitest';
import { federationProviders } from '../../src/federation/providers.ts';
import { createAggregation } from '../../src/server/core/aggregation.ts';
import { coreProvider } from '../../src/server/core/core-provider.ts';
import { type Node, startNode } from '../../src/server/node.ts';
import { federationStatus, metricsReader, sourceReceiver } from '../../src/server/services.ts';
import { storageProviders } from '../../src/storage/providers.ts';

const providers = [coreProvider(createAggregation), ...storageProviders, ...federationProviders];

/** Where a downstream's calls are counted. */
const minute = Math.floor(Date.now() / 60_000);

/** Whole nodes of the shipped programs in this process, on the machine's clock. */
export class SecuredNodes {
  readonly directory = mkdtempSync(join(tmpdir(), 'secured-nodes-'));
  readonly logged: Record<string, unknown>[] = [];
  readonly #nodes: Node[] = [];

  /** `core`: keys of core beside those that all have; `modules`: the blocks of further modules. */
  async start(name: string, program: string, core: object, modules: object): Promise<Node> {
    const configurationFile = join(this.directory, `${name}.yml`);
    const listen = { gRPCHost: '127.0.0.1', gRPCPort: 0, restHost: '127.0.0.1', restPort: 0 };
    const configuration = {
      core: { selector: 'default', default: { ...listen, persistentPeriod: 0.2, program, ...core } },
      storage: { selector: 'memory', memory: {} },
      ...modules,
    };
    // JSON is YAML too.
    await writeFile(configurationFile, JSON.stringify(configuration));
    const log = () => pino({ level: 'info' }, { write: (line) => void this.logged.push(JSON.parse(line)) });
    const node = await startNode({ configurationFile, providers, environment: {}, log });
    this.#nodes.push(node);
    return node;
  }

  upstream(authentication: object = {}, core: object = {}): Promise<Node> {
    const receiver = { authentication: { longestDelay: 0, ...authentication }, heartbeatPeriod: 0.3 };
    return this.start('upstream', 'federation', core, {
      'receiver-federation': { selector: 'default', default: receiver },
    });
  }

  /** Forwards as cloud-c. */
  downstream(upstream: string, security: object = {}): Promise<Node> {
    const forward = {
      cluster: 'cloud-c',
      upstream,
      firstRetry: 0.05,
      longestRetry: 0.2,
      refusedRetry: 0.2,
      ...security,
    };
    return this.start('downstream', 'core', {}, { 'federation-forward': { selector: 'grpc', grpc: forward } });
  }

  async stop(): Promise<void> {
    for (const node of this.#nodes.splice(0).reverse()) await node.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Lets a node's agents report calls of the service `order`. */
export function report(node: Node, calls: number): void {
  const receiver = node.service(sourceReceiver);
  const sink = receiver.source('Service')!;
  const blank = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  const record = { ...blank, name: 'order', layer: receiver.enumValue('Layer', 'GENERAL'), latency: 7, status: true };
  for (let i = 0; i < calls; i++) sink.dispatch({ ...record, timeBucket: minute } as never);
}

/** Calls of the service `order` that are durable at a node. */
export async function callsAt(node: Node): Promise<number> {
  const query = { metric: 'service_sla', entity: 'order', from: minute, to: minute, step: 'minute' } as const;
  const { series } = await node.service(metricsReader).query(query);
  return series.flatMap(({ points }) => points).reduce((sum, { state }) => sum + Number(state['total']), 0);
}

export function link(node: Node) {
  return node.service(federationStatus).forward()[0]!;
}

/** Waits, with patience, for what comes about over the network. */
export function until(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  return vi.waitUntil(condition, { interval: 20, timeout: 30_000 });
}
