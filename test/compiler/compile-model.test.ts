import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompiledModel, compileModel, createChecker, type ScriptText } from '../../src/compiler/compile-model.ts';
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
  it.each(['plain', 'federation', 'constructs'])('of the script %s is pinned', (name) => {
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

  it('knows which fields make an entity, by catalog', () => {
    const model = compile(readCase(folder, 'constructs'));
    const entities = Object.fromEntries(
      model.scopes.map(({ name, entityFields }) => [name, entityFields.map((field) => `${field.role} ${field.name}`)]),
    );
    expect(entities).toMatchObject({
      Service: ['id name', 'layer layer'],
      ServiceInstance: ['id serviceName', 'id name', 'layer serviceLayer'],
      ServiceRelation: ['id sourceServiceName', 'id destServiceName', 'layer sourceLayer', 'layer destLayer'],
      EndpointRelation: [
        'id serviceName',
        'id endpoint',
        'id childServiceName',
        'id childEndpoint',
        'layer serviceLayer',
      ],
      Process: ['id serviceName', 'id instanceName', 'id name', 'layer layer'],
      Event: ['id uuid'],
      All: [],
    });
    expect(entities['ServiceInstanceRelation']).toHaveLength(6);
    expect(entities['ProcessRelation']).toHaveLength(6);
  });

  it('leaves out what is disabled, and nothing else', () => {
    const model = compile(readCase(folder, 'constructs'));
    expect(model.metrics.some(({ name }) => name === 'left_out')).toBe(false);
    expect(model.metrics).toHaveLength(23);
  });

  it('finds modules from where their script is', () => {
    const text = 'function f() from "../functions/f.ts" { state a: bytes; value v: long; }';
    const { model } = compileModel([{ path: '/work/oal/my/f.oal', text }], 'test');
    expect(model?.functions[0]?.module).toBe('/work/oal/functions/f.ts');
    expect(compileModel([{ path: 'f.oal', text: text.replace('..', '.') }], 'test').model?.functions[0]?.module).toBe(
      'functions/f.ts',
    );
  });

  it('numbers the fields of tables by what they hold', () => {
    const model = compile(readCase(folder, 'constructs'));
    const numbersOf = (name: string): number[] => functionOf(model, name).states.map(({ number }) => number);
    expect(numbersOf('labelAvg')).toEqual([1, 4]);
    expect(numbersOf('labelCount')).toEqual([1, 6]);
    expect(numbersOf('latencyDigest')).toEqual([1, 2]);
  });

  it('tells a limited table from another by its fingerprint', () => {
    const model = compile(`
      function a(x: string) { state n: table<string> = sum(x: 1); value v: labeled<n> = n; }
      function b(x: string) { state n: table<string> = sum(x: 1) limit 5; value v: labeled<n> = n; }
      function c(x: string, k: const int) { state n: table<string> = sum(x: 1) limit k; value v: labeled<n> = n; }
    `);
    const [a, b, c] = model.functions.map(({ fingerprint }) => fingerprint);
    expect([a === b, b === c]).toEqual([false, true]);
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

describe('a checker', () => {
  const library = shippedScripts('oal/lib/*.oal');
  const program = shippedScripts('oal/core.oal');

  it('finds what a compilation finds, whatever it has seen before', () => {
    const checker = createChecker();
    const broken = program.map(({ path, text }) => ({ path, text: text.replace('.cpm()', '.cpn()') }));
    for (const scripts of [program, broken, program, []]) {
      expect(checker.check([...library, ...scripts], 'core')).toEqual(compileModel([...library, ...scripts], 'core'));
    }
  });

  it('gives the same for the same text under another path', () => {
    const checker = createChecker();
    const text = 'a = from(Nowhere.*).nothing();';
    const files = ['a.oal', 'b.oal', 'a.oal'].map(
      (path) => checker.check([{ path, text }], 'test').diagnostics.map(({ file }) => file)[0],
    );
    expect(files).toEqual(['a.oal', 'b.oal', 'a.oal']);
  });
});

describe('the shipped programs', () => {
  const library = shippedScripts('oal/lib/*.oal');
  const scripts = shippedScripts('oal/*.oal');
  const isUpstream = ({ path }: ScriptText): boolean => path.startsWith('oal/federation');
  const downstream = scripts.filter((script) => !isUpstream(script));
  const upstream = scripts.filter(isUpstream);

  it.each(scripts.map((script) => [script.path, script] as const))('%s compiles without a word', (_, script) => {
    const model = modelOf(compileModel([...library, script], script.path));
    expect(model.metrics.length).toBeGreaterThan(0);
    expect(model.metrics.filter(({ doc, originMetrics }) => doc === '' && originMetrics === undefined)).toEqual([]);
  });

  it('have an upstream half for every function', () => {
    const model = modelOf(compileModel(library, 'library'));
    const bases = model.functions.filter(({ adds }) => adds === undefined);
    expect(bases.length).toBeGreaterThanOrEqual(17);
    for (const base of bases) {
      const half = functionOf(model, `${base.name}MetricsAdd`);
      expect(half.adds).toBe(base.name);
      expect(half.fingerprint).toBe(base.fingerprint);
    }
  });

  it('federate the metrics of core.oal over all clusters and by cluster, but for relations', () => {
    const core = modelOf(compileModel([...library, ...shippedScripts('oal/core.oal')], 'core'));
    const federated = modelOf(compileModel([...library, ...upstream], 'federation')).metrics;
    const catalogs = new Map(core.scopes.map(({ name, catalog }) => [name, catalog]));
    const scopeOf = new Map(core.sources.map(({ name, scope }) => [name, catalogs.get(scope)]));
    const expected = core.metrics.filter(({ source }) => scopeOf.get(source)?.endsWith('RELATION') === false);
    expect(expected.length).toBeGreaterThan(0);
    for (const { name } of expected) {
      const takers = federated.filter(({ originMetrics }) => originMetrics?.includes(name));
      const taken = takers.map((taker) => `${taker.name}${taker.byCluster ? ' by cluster' : ''}`);
      expect(taken).toContain(name);
      expect(taken).toContain(`cluster_${name} by cluster`);
    }
  });

  it('are more than 400 metrics downstream', () => {
    const model = modelOf(compileModel([...library, ...downstream], 'core'));
    expect(model.metrics.length).toBeGreaterThan(400);
  });
});
