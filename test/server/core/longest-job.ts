import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compileModel } from '../../../src/compiler/compile-model.ts';
import { emitProgram } from '../../../src/compiler/emit/emit-program.ts';

const SCRIPT = `
scope Job = 10900 catalog SERVICE;
source Job of Job { id name: string; took: int; }
function longest(value: int from) from "./longest.ts" { state most: bytes; value longest: int; }
job_longest = from(Job.took).longest();
`;

const MODULE = `
import type { LongestModule } from './program/functions/longest.ts';
const read = (most: Uint8Array) => most[0] ?? 0;
const longest: LongestModule = {
  accept(state, value) { state.most = Uint8Array.of(Math.max(read(state.most), value)); },
  merge(state, other) { state.most = Uint8Array.of(Math.max(read(state.most), read(other.most))); },
  value: ({ most }) => read(most),
};
export default longest;
`;

/** A directory that is gone when the test is over. */
export function scratchDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'load-program-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** Compiles a program with a function of its own, in TypeScript; gives the directory to name to a node. */
export function compileLongestJob(): string {
  const directory = scratchDirectory();
  const { model } = compileModel([{ path: join(directory, 'job.oal'), text: SCRIPT }], 'job');
  const output = join(directory, 'program');
  for (const { path, text } of emitProgram(model!, { runtime: 'oap-federation/runtime', directory: output }))
    write(join(output, path), text);
  write(join(directory, 'longest.ts'), MODULE);
  return output;
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
