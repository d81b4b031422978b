/**
 * `npm run simulate -- --minutes N --seed S`: worlds of simulated nodes, one after the other, each under its own seed;
 * prints one JSON object, and exits 0 only if every world kept what it promises. One seed goes through one world again.
 */
import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { positive, whole } from '../../support/option-values.ts';
import { simulate } from './simulate.ts';
import { WORLDS, type WorldName } from './worlds.ts';

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly world: readonly WorldName[];
  readonly seconds: number;
  readonly history?: string;
}

const command = new Command('simulate')
  .description('federations in one process and in a time of their own, under faults; every increment is accounted for')
  .option('--minutes <n>', 'how long to go on, in real time; at least one round of all worlds', positive, 1)
  .option('--seed <n>', 'of the first round; default: a random one', whole, randomInt(2 ** 31))
  .addOption(new Option('--world <name...>', 'only these').choices(WORLDS).default(WORLDS))
  .option('--seconds <n>', "of a world's own time under faults", positive, 20)
  .option('--history <file>', 'where to write what happened in the last world that broke its promise');

const { minutes, seed, world: worlds, seconds, history } = command.parse().opts<Options>();
const end = Date.now() + minutes * 60_000;
const broken: object[] = [];
let rounds = 0;
let faults = 0;
let calls = 0;
let lost = 0;
do {
  for (const world of worlds) {
    const run = await simulate(world, seed + rounds, seconds * 1_000);
    faults += run.faults;
    calls += run.calls;
    lost += run.lost;
    if (run.kept) continue;
    const { twice, missing, lost: reported, brokenClaims } = run;
    broken.push({
      world,
      seed: seed + rounds,
      twice: twice.length,
      missing: missing.length,
      lost: reported,
      brokenClaims,
    });
    if (history !== undefined) writeFileSync(history, `${run.history.join('\n')}\n`);
  }
  rounds++;
} while (Date.now() < end);
const report = { seed, rounds, worlds: worlds.length * rounds, faults, calls, lost, broken };
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;
