import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PostgresServer, skipWithoutPostgres } from '../support/postgres-server.ts';
import { runSoak } from './soak-run.ts';

/** The short form of `npm run soak`: what it says of totals and errors is true; of memory it says nothing in so short a time. */
it.skipIf(skipWithoutPostgres)(
  'a federation under load loses nothing and logs no error',
  { timeout: 180_000 },
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'oap-soak-test-'));
    const server = await PostgresServer.start();
    try {
      const options = { seed: 20_261_127, duration: 15_000, rate: 300, directory, server, tell: () => undefined };
      const report = await runSoak(options);
      expect(report).toMatchObject({ equal: true, errors: 0, errorExamples: [], examples: [] });
      expect(report.calls.merged).toBe(report.calls.made);
      // The run is worth something: nodes were restarted, the store was slow, requests were answered, there was load.
      expect(Object.keys(report.restarts)).not.toEqual([]);
      expect(report.slowStorage.times).toBeGreaterThan(0);
      expect(report.requests.answered).toBeGreaterThan(0);
      expect(report.rows).toBeGreaterThan(0);
      expect(Object.keys(report.nodes)).toEqual(['upstream', 'cloud-c', 'cloud-n']);
    } finally {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  },
);
