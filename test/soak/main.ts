/**
 * `npm run soak -- --minutes N --seed S --rate R`: real nodes under constant load; prints one JSON object, exits 0 only if
 * there was no error and the totals are equal.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { positive, whole } from '../support/option-values.ts';
import { PostgresServer } from '../support/postgres-server.ts';
import { runSoak } from './soak-run.ts';

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly rate: number;
  readonly keep?: boolean;
}

const command = new Command('soak')
  .description(
    'a federation of real processes under constant load: what their memory does, and whether all arrives once',
  )
  .option('--minutes <n>', 'how long', positive, 10)
  .option('--seed <n>', 'decides calls, restarts and delays; default: a random one', whole, randomInt(2 ** 31))
  .option('--rate <n>', 'calls a second, all clouds together', positive, 1_000)
  .option('--keep', 'leave buffers and logs where they are, and say where');

const { minutes, seed, rate, keep } = command.parse().opts<Options>();
const directory = mkdtempSync(join(tmpdir(), 'oap-soak-'));
const server = await PostgresServer.start();
try {
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const report = await runSoak({ seed, duration: minutes * 60_000, rate, directory, server, tell });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  process.exitCode = report.equal && report.errors === 0 ? 0 : 1;
} finally {
  await server.stop();
  if (keep) process.stderr.write(`Everything of the run is in ${directory}.\n`);
  else rmSync(directory, { recursive: true, force: true });
}
