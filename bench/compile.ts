import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldMs } from './compile/cold-runs.ts';
import { compareParsers } from './compile/parse-comparison.ts';
import { phaseShares } from './compile/phases.ts';
import { warmCheckMs } from './compile/warm-checks.ts';
import type { Figure } from './support/figure.ts';
import { machine } from './support/machine.ts';

const RUNS = 9;
const PROGRAM = ['--program', 'core'];

/** How long an author of metrics waits for the whole downstream program, and for what. */
export default async function compile(log: (line: string) => void): Promise<Figure> {
  const before = machine();
  const out = await mkdtemp(join(tmpdir(), 'bench-compile-'));
  const compileArgs = ['compile', ...PROGRAM, '--out', out];
  try {
    log('The parsers …');
    const parse = await compareParsers();
    log('Cold checks …');
    const coldCheckMs = await coldMs(['check', ...PROGRAM], RUNS);
    log('Cold compiles …');
    const coldCompileMs = await coldMs(compileArgs, RUNS);
    log('The phases …');
    const shares = await phaseShares(compileArgs);
    log('Warm checks …');
    const warm = await warmCheckMs(RUNS);
    const metrics = await metricsIn(out);
    const goals = { coldCheckMs: 500, coldCompileMs: 2000, warmCheckMs: 50 };
    const times = { coldCheckMs, coldCompileMs, warmCheckMs: warm };
    return {
      name: 'compile',
      value: coldCompileMs,
      unit: 'ms',
      ...times,
      goals,
      parse,
      shares,
      metrics,
      machine: before,
    };
  } finally {
    await rm(out, { recursive: true });
  }
}

async function metricsIn(directory: string): Promise<number> {
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')) as { metrics: unknown[] };
  return manifest.metrics.length;
}
