import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
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
core: { default: { gRPCHost: 127.0.0.1, gRPCPort: 0, restHost: 127.0.0.1, restPort: 0, timeZone: UTC, persistentPeriod: 3600, program: PROGRAMCORE } }
storage: { memory: }
agent-analyzer: { default: }
receiver-trace: { default: }
receiver-register: { default: }
receiver-jvm: { default: }
`;

export interface TelemetryNodeOptions {
  /** Of application.yml, below what every node here has. */
  readonly modules?: string;
  /** Further keys of core. */
  readonly core?: string;
  /** A shipped program. */
  readonly program?: 'core' | 'federation';
  readonly providers?: readonly ModuleProvider[];
  readonly clock?: Clock;
}

/** The nodes of one test file's tests. */
export class TelemetryNodes {
  readonly #nodes: Node[] = [];

  async start(options: TelemetryNodeOptions = {}): Promise<Node> {
    const { modules = 'telemetry: { prometheus: }\n', program = 'core', core = '', providers = [], clock } = options;
    const directory = await mkdtemp(join(tmpdir(), 'telemetry-'));
    const configurationFile = join(directory, 'application.yml');
    try {
      await writeFile(
        configurationFile,
        CONFIGURATION.replace('PROGRAMCORE', program + (core && `, ${core}`)) + modules,
      );
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

/** Waits for samples that come about in the background. */
export async function untilSamples(node: Node, holds: (samples: Readonly<Record<string, number>>) => boolean) {
  let samples = await samplesOf(node);
  const look = async () => {
    samples = await samplesOf(node);
    return holds(samples);
  };
  await vi.waitUntil(look, { interval: 20, timeout: 15_000 });
  return samples;
}
