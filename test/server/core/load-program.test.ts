import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileModel } from '../../../src/compiler/compile-model.ts';
import { emitProgram } from '../../../src/compiler/emit/emit-program.ts';
import { loadProgram } from '../../../src/server/core/load-program.ts';
import { newNode } from '../../law/federate.ts';

const directory = mkdtempSync(join(tmpdir(), 'load-program-'));
afterAll(() => rmSync(directory, { recursive: true }));

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

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('loadProgram', () => {
  it('loads the shipped programs by name', async () => {
    expect((await loadProgram('core')).name).toBe('core');
    expect((await loadProgram('federation')).name).toBe('federation');
  });

  it('bundles and loads a compiled program with a function of its own', async () => {
    const { model } = compileModel([{ path: join(directory, 'job.oal'), text: SCRIPT }], 'job');
    const output = join(directory, 'program');
    for (const { path, text } of emitProgram(model!, { runtime: 'oap-federation/runtime', directory: output }))
      write(join(output, path), text);
    write(join(directory, 'longest.ts'), MODULE);
    const program = await loadProgram(output);
    const node = newNode(program);
    for (const took of [3, 7, 5]) node.source('Job')!.dispatch({ timeBucket: 1, name: 'nightly', took } as never);
    const [block] = node.take();
    expect(block!.metric.function.evaluate(block!.columns, 0, 1)).toBe(7);
  });

  it('says what is wrong with a directory that holds no program, or a broken one', async () => {
    await expect(loadProgram('cor')).rejects.toThrow("There is no program 'cor': shipped are core and federation");
    write(join(directory, 'broken', 'index.ts'), "export { program } from './nowhere.ts';");
    await expect(loadProgram(join(directory, 'broken'))).rejects.toThrow('cannot be bundled');
    write(join(directory, 'empty', 'index.ts'), 'export const nothing = 1;');
    await expect(loadProgram(join(directory, 'empty'))).rejects.toThrow('holds no compiled program');
  });
});
