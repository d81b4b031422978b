import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PostgresServer, skipWithoutPostgres } from '../support/postgres-server.ts';
import { runChaos } from './chaos-run.ts';
import { compilePrograms } from './compile-programs.ts';
import type { ScenarioName } from './scenarios.ts';

/** The short form of `npm run chaos`: each scenario for some seconds, always with the same seed. */
const SEED = 20_261_123;
const DURATION = 5_500;
/** Denser than in a long run, so that most kinds of faults are met. */
const PAUSES = { least: 50, most: 400, calm: 1_500 };

const directory = mkdtempSync(join(tmpdir(), 'oap-chaos-test-'));
const programs = join(directory, 'programs');
beforeAll(() => compilePrograms(programs), 60_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function run(scenario: ScenarioName, sharedStorage: () => Promise<object>) {
  const home = join(directory, scenario);
  return runChaos({
    seed: SEED,
    scenarios: [scenario],
    duration: DURATION,
    directory: home,
    programs,
    pauses: PAUSES,
    sharedStorage,
    tell: () => undefined,
  });
}

const none = () => Promise.reject(new Error('BUG: this scenario shares no store.'));

it.each(['relay', 'memory-queue', 'damaged-buffer'] as const)(
  'under faults every increment counts once, or is reported as lost: %s',
  { timeout: 180_000 },
  async (scenario) => {
    const report = await run(scenario, none);
    expect(report.runs[0]).toMatchObject({ equal: true, doubleCounted: 0, examples: [] });
    // The run is worth something: faults were injected, increments arrived, nodes forgot entities in between.
    expect(Object.keys(report.faults).length).toBeGreaterThan(5);
    expect(report.batches).toBeGreaterThan(0);
    expect(report.turnovers).toBeGreaterThan(0);
    if (scenario === 'relay') expect(report.lost).toBe(0);
  },
);

it.skipIf(skipWithoutPostgres)(
  'under faults every increment counts once: two upstream nodes over one PostgreSQL',
  { timeout: 180_000 },
  async () => {
    const server = await PostgresServer.start();
    try {
      const storage = { selector: 'postgresql', postgresql: server.configuration() };
      const report = await run('shared-store', () => Promise.resolve(storage));
      expect(report.runs[0]).toMatchObject({ equal: true, doubleCounted: 0, lost: 0, examples: [] });
      expect(report.batches).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  },
);
