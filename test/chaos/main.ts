/**
 * `npm run chaos -- --minutes N --seed S`: real nodes under faults; prints one JSON object, exits 0 only if everything
 * arrived once. The same seed makes the same calls and the same faults again.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { positive, whole } from '../support/option-values.ts';
import { PostgresServer } from '../support/postgres-server.ts';
import { runChaos } from './chaos-run.ts';
import { compilePrograms } from './compile-programs.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly scenario: readonly ScenarioName[];
  readonly keep?: boolean;
}

const command = new Command('chaos')
  .description('federations of real processes under faults, compared to the bit with what one node would have computed')
  .option('--minutes <n>', 'how long faults are injected, all scenarios together', positive, 5)
  .option('--seed <n>', 'decides calls and faults; default: a random one', whole, randomInt(2 ** 31))
  .addOption(new Option('--scenario <name...>', 'only these').choices(SCENARIOS).default(SCENARIOS))
  .option('--keep', 'leave stores, buffers and logs where they are, and say where');

const { minutes, seed, scenario, keep } = command.parse().opts<Options>();
const directory = mkdtempSync(join(tmpdir(), 'oap-chaos-'));
let server: PostgresServer | undefined;
try {
  const programs = join(directory, 'programs');
  await compilePrograms(programs);
  const report = await runChaos({
    seed,
    scenarios: scenario,
    duration: minutes * 60_000,
    directory,
    programs,
    sharedStorage: async (round) => {
      server ??= await PostgresServer.start();
      const schema = `chaos_${round}`;
      return { selector: 'postgresql', postgresql: server.configuration({ schema }) };
    },
    tell: (run) => void process.stderr.write(`${JSON.stringify(run)}\n`),
  });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  process.exitCode = report.equal ? 0 : 1;
} finally {
  await server?.stop();
  if (keep) process.stderr.write(`Everything of the run is in ${directory}.\n`);
  else rmSync(directory, { recursive: true, force: true });
}
