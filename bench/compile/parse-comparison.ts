import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '../../grammar/parse.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { parseWithAntlr } from '../antlr/parse-with-antlr.ts';
import { median, rounded } from '../support/statistics.ts';

export interface ParseComparison {
  readonly scripts: number;
  readonly characters: number;
  /** Medians over all scripts, once V8 has compiled both parsers. */
  readonly chevrotainMs: number;
  readonly antlrMs: number;
  /** The first time in the process, which is what a cold command has. */
  readonly firstChevrotainMs: number;
  readonly firstAntlrMs: number;
}

const ROUNDS = 40;

/** Parses all shipped scripts with both parsers, turn by turn, so that a busy machine is busy for both. */
export async function compareParsers(): Promise<ParseComparison> {
  const files = (await Array.fromAsync(glob(join(packageRoot(), 'oal/**/*.oal')))).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const chevrotain: number[] = [];
  const antlr: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    chevrotain.push(timed(texts, (text) => parse('script.oal', text).problems.length));
    antlr.push(timed(texts, (text) => parseWithAntlr(text).errors));
  }
  return {
    scripts: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    chevrotainMs: rounded(median(chevrotain.slice(ROUNDS / 2)), 2),
    antlrMs: rounded(median(antlr.slice(ROUNDS / 2)), 2),
    firstChevrotainMs: rounded(chevrotain[0]!),
    firstAntlrMs: rounded(antlr[0]!),
  };
}

function timed(texts: readonly string[], errorsOf: (text: string) => number): number {
  const started = performance.now();
  const errors = texts.reduce((sum, text) => sum + errorsOf(text), 0);
  const elapsed = performance.now() - started;
  if (errors > 0) throw new Error('A parser refuses a shipped script: the times of the two would compare nothing.');
  return elapsed;
}
