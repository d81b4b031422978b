import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestProviders } from '../../src/ingest/providers.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import { createAggregation } from '../../src/server/core/aggregation.ts';
import { coreProvider } from '../../src/server/core/core-provider.ts';
import type { ModuleProvider } from '../../src/server/module.ts';
import { type Node, startNode } from '../../src/server/node.ts';
import { storageProviders } from '../../src/storage/providers.ts';
import { telemetryProviders } from '../../src/telemetry/providers.ts';
import { silent } from '../server/fake-modules.ts';
import { parseExposition, type ScrapedFamily } from './exposition.ts';

/** A node of the shipped modules but for federation's, which a test fakes; it flushes when the test says so. */
const CONFIGURATION = `
core: { default: { gRPCHost: 127.0.0.1, gRPCPort: 0, restHost: 127.0.0.1, restPort: 0, timeZone: UTC, persistentPeriod: 3600, program: PROGRAM } }
storage: { memory: }
agent-analyzer: { default: }
receiver-trace: { default: }
receiver-register: { default: }
receiver-jvm: { default: }
`;

export interface TelemetryNodeOptions {
  /** Of application.yml, below what every node here has. */
  readonly modules?: string;
  /** A shipped program. */
  readonly program?: 'core' | 'federation';
  readonly providers?: readonly ModuleProvider[];
  readonly clock?: Clock;
}

/** The nodes of one test file's tests. */
export class TelemetryNodes {
  readonly #nodes: Node[] = [];

  async start(options: TelemetryNodeOptions = {}): Promise<Node> {
    const { modules = 'telemetry: { prometheus: }\n', program = 'core', providers = [], clock } = options;
    const directory = await mkdtemp(join(tmpdir(), 'telemetry-'));
    const configurationFile = join(directory, 'application.yml');
    try {
      await writeFile(configurationFile, CONFIGURATION.replace('PROGRAM', program) + modules);
      const shipped = [coreProvider(createAggregation), ...storageProviders, ...ingestProviders, ...telemetryProviders];
      const node = await startNode({
        configurationFile,
        environment: {},
        providers: [...shipped, ...providers],
        log: () => silent,
        ...(clock && { clock }),
      });
      this.#nodes.push(node);
      return node;
    } finally {
      await rm(directory, { recursive: true });
    }
  }

  async stop(): Promise<void> {
    for (const node of this.#nodes.splice(0)) await node.stop();
  }
}

export async function scrape({ ports }: Node): Promise<ScrapedFamily[]> {
  const response = await fetch(`http://127.0.0.1:${ports.http}/metrics`);
  if (!response.ok) throw new Error(`/metrics answers ${response.status}: ${await response.text()}`);
  return parseExposition(await response.text());
}

/** All samples of a scrape, by name and labels. */
export async function samplesOf(node: Node): Promise<Readonly<Record<string, number>>> {
  return Object.assign({}, ...(await scrape(node)).map(({ samples }) => samples));
}
