import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print/print.ts';
import { SHIPPED_PROGRAMS } from '../../src/cli/shipped-programs.ts';
import { shippedScripts } from '../grammar/scripts.ts';
import { libraryScripts, modelOf, programScripts, shippedModel } from './programs.ts';

const everyScript = shippedScripts('oal/**/*.oal');

describe('the shipped scripts', () => {
  it.each(everyScript.map((script) => [script.path, script.text] as const))('%s is in canonical form', (path, text) => {
    const { file, problems } = parse(path, text);
    expect(problems).toEqual([]);
    expect(print(file)).toBe(text);
  });

  it('all belong to the library or to one program', async () => {
    const scripts = await Promise.all([libraryScripts(), ...SHIPPED_PROGRAMS.map(programScripts)]);
    const paths = scripts.flat().map(({ path }) => path);
    expect(paths.toSorted()).toEqual(everyScript.map(({ path }) => path));
  });

  it('check without a diagnostic, the library also by itself', async () => {
    const library = await libraryScripts();
    expect(modelOf(library, 'library').metrics).toEqual([]);
    for (const program of SHIPPED_PROGRAMS) {
      expect((await shippedModel(program)).metrics).not.toEqual([]);
    }
  });

  it('say of everything in the library what it is', async () => {
    const { enums, functions, sources } = modelOf(await libraryScripts(), 'library');
    const declarations = [
      ...enums,
      ...functions.filter(({ adds }) => adds === undefined),
      ...sources.filter(({ origins }) => origins.length === 0),
    ];
    expect(declarations.filter(({ doc }) => doc === '').map(({ name }) => name)).toEqual([]);
  });
});
