import { beforeAll, describe, expect, it } from 'vitest';
import type { ProgramModel } from '../../src/compiler/model.ts';
import { libraryScripts, modelOf } from './programs.ts';

let library: ProgramModel;

beforeAll(async () => {
  library = modelOf(await libraryScripts(), 'library');
});

describe('the functions of the library', () => {
  it("are those of SkyWalking's OAL", () => {
    const names = library.functions.filter(({ adds }) => adds === undefined).map(({ name }) => name);
    expect(names.toSorted()).toEqual([
      'apdex',
      'count',
      'cpm',
      'doubleAvg',
      'histogram',
      'labelAvg',
      'labelCount',
      'longAvg',
      'max',
      'maxDouble',
      'min',
      'minDouble',
      'percent',
      'percentile',
      'percentile2',
      'rate',
      'sum',
    ]);
  });

  it('have an upstream half each', () => {
    const bases = library.functions.filter(({ adds }) => adds === undefined);
    const halves = library.functions.filter(({ adds }) => adds !== undefined);
    const pairs = halves.map(({ name, adds, fingerprint }) => ({ name, adds, fingerprint }));
    expect(pairs.toSorted(byName)).toEqual(
      bases.map(({ name, fingerprint }) => ({ name: `${name}MetricsAdd`, adds: name, fingerprint })).toSorted(byName),
    );
  });

  it('name the class of SkyWalking that they follow', () => {
    const bases = library.functions.filter(({ adds }) => adds === undefined);
    const unnamed = bases.filter(({ doc }) => !/\b[A-Z]\w*Metrics2?\b/.test(doc));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it('merge alike where their states are alike', () => {
    const printOf = (name: string): string | undefined =>
      library.functions.find((candidate) => candidate.name === name)?.fingerprint;
    expect(printOf('percentile')).toBe(printOf('percentile2'));
    expect(printOf('labelAvg')).not.toBe(printOf('labelCount'));
  });
});

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
