import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompiledModel, compileModel } from '../../src/compiler/compile-model.ts';
import type { FunctionModel, ProgramModel } from '../../src/compiler/model.ts';
import { shippedScripts } from '../grammar/scripts.ts';
import { expectGolden, readCase } from './golden-files.ts';

const folder = join(import.meta.dirname, 'golden/models');

function modelOf({ model, diagnostics }: CompiledModel): ProgramModel {
  expect(diagnostics).toEqual([]);
  if (model === undefined) {
    throw new Error('BUG: no model and no diagnostics');
  }
  return model;
}

function compile(text: string): ProgramModel {
  return modelOf(compileModel([{ path: 'test.oal', text }], 'test'));
}

function functionOf(model: ProgramModel, name: string): FunctionModel {
  const found = model.functions.find((candidate) => candidate.name === name);
  if (found === undefined) {
    throw new Error(`BUG: no function ${name}`);
  }
  return found;
}

describe('the checked model', () => {
  it.each(['plain', 'federation'])('of the script %s is pinned', (name) => {
    const model = compile(readCase(folder, name));
    expectGolden(join(folder, `${name}.json`), `${JSON.stringify(model, null, 2)}\n`);
  });

  it('does not depend on the order of the scripts', () => {
    const scripts = [...shippedScripts('oal/lib/*.oal'), ...shippedScripts('oal/core.oal')];
    expect(compileModel(scripts.toReversed(), 'core')).toEqual(compileModel(scripts, 'core'));
  });

  it('joins what is declared in several scripts', () => {
    const model = modelOf(
      compileModel(
        [
          { path: 'metrics.oal', text: 'a = from(Calls.*).calls();' },
          { path: 'functions.oal', text: 'function calls() { state n: long = sum(1); value n2: long = n; }' },
          { path: 'sources.oal', text: 'scope S = 1 catalog SERVICE; source Calls of S { id name: string; }' },
        ],
        'joined',
      ),
    );
    expect(model).toMatchObject({ name: 'joined', metrics: [{ name: 'a', source: 'Calls', function: 'calls' }] });
  });

  it('fingerprints states, not names of functions', () => {
    const model = compile(`
      function a() { state n: long = sum(1); value v: long = n; }
      function b(x: int) { state n: long = sum(x); value w: int = n * 2; }
      function c() { state n: long = max(1); value v: long = n; }
      function d() { state n: int = sum(1); value v: long = n; }
      function e() { state m: long = sum(1); value v: long = m; }
      function f adds a;
    `);
    const prints = model.functions.map(({ fingerprint }) => fingerprint);
    const [a, ...others] = prints;
    expect(a).toMatch(/^[0-9a-f]{16}$/);
    expect(others.map((other) => other === a)).toEqual([true, false, false, false, true]);
    expect(new Set(prints).size).toBe(4);
  });

  it('takes tags as given, and else keeps the hash of the name', () => {
    const body = '{ state n: long = sum(1); value v: long = n; }';
    const model = compile(`function percent @1007 () ${body} function percentMetricsAdd adds percent;`);
    expect(functionOf(model, 'percent').tag).toBe(1007);
    // A published number: changing it breaks every peer.
    expect(functionOf(model, 'percentMetricsAdd').tag).toBe(746_082);
  });
});

describe('the shipped programs', () => {
  const library = shippedScripts('oal/lib/*.oal');
  const programs = shippedScripts('oal/*.oal');

  it.each(programs.map((program) => [program.path, program] as const))('%s compiles without a word', (_, program) => {
    const model = modelOf(compileModel([...library, program], program.path));
    expect(model.metrics.length).toBeGreaterThan(0);
    expect(model.metrics.filter(({ doc, originMetrics }) => doc === '' && originMetrics === undefined)).toEqual([]);
  });

  it('have an upstream half for every function', () => {
    const model = modelOf(compileModel(library, 'library'));
    const bases = model.functions.filter(({ adds }) => adds === undefined);
    expect(bases.length).toBe(13);
    for (const base of bases) {
      const upstream = functionOf(model, `${base.name}MetricsAdd`);
      expect(upstream.adds).toBe(base.name);
      expect(upstream.fingerprint).toBe(base.fingerprint);
    }
  });

  it('federate every metric of core.oal, over all clusters and by cluster', () => {
    const metricsOf = (name: string): ProgramModel['metrics'] =>
      modelOf(compileModel([...library, ...shippedScripts(`oal/${name}.oal`)], name)).metrics;
    const federated = metricsOf('federation');
    for (const { name } of metricsOf('core')) {
      const takers = federated.filter(({ originMetrics }) => originMetrics?.includes(name));
      expect(takers.map((taker) => [taker.name, taker.byCluster])).toEqual([
        [name, false],
        [`cluster_${name}`, true],
      ]);
    }
  });
});
