import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProgram } from '../../../src/server/core/load-program.ts';
import { newNode } from '../../law/federate.ts';
import { compileLongestJob, scratchDirectory, write } from './longest-job.ts';

describe('loadProgram', () => {
  it('loads the shipped programs by name', async () => {
    expect((await loadProgram('core')).name).toBe('core');
    expect((await loadProgram('federation')).name).toBe('federation');
  });

  it('bundles and loads a compiled program with a function of its own', async () => {
    const program = await loadProgram(compileLongestJob());
    const node = newNode(program);
    for (const took of [3, 7, 5]) node.source('Job')!.dispatch({ timeBucket: 1, name: 'nightly', took } as never);
    const [block] = node.take();
    expect(block!.metric.function.evaluate(block!.columns, 0, 1)).toBe(7);
  });

  it('says what is wrong with a directory that holds no program, or a broken one', async () => {
    const directory = scratchDirectory();
    await expect(loadProgram('cor')).rejects.toThrow("There is no program 'cor': shipped are core and federation");
    write(join(directory, 'broken', 'index.ts'), "export { program } from './nowhere.ts';");
    await expect(loadProgram(join(directory, 'broken'))).rejects.toThrow('cannot be bundled');
    write(join(directory, 'empty', 'index.ts'), 'export const nothing = 1;');
    await expect(loadProgram(join(directory, 'empty'))).rejects.toThrow('holds no compiled program');
  });
});
