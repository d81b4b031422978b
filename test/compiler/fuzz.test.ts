import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../../grammar/lexer.ts';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print/print.ts';
import { checkCompatibility } from '../../src/compiler/compatibility/check-compatibility.ts';
import { compileModel } from '../../src/compiler/compile-model.ts';
import { describe as describeDiagnostic } from '../../src/compiler/diagnostics/diagnostic.ts';
import { renderDiagnostics } from '../../src/compiler/diagnostics/render.ts';
import { toJson } from '../../src/compiler/diagnostics/to-json.ts';
import { explainMetric } from '../../src/compiler/explain/explain-metric.ts';
import { formatScript } from '../../src/compiler/format-script.ts';
import type { ProgramModel } from '../../src/compiler/model.ts';
import { samples } from '../grammar/samples.ts';
import { shippedScripts } from '../grammar/scripts.ts';

const options = { seed: 20_260, numRuns: 300 };
const constructs = readFileSync(join(import.meta.dirname, 'golden/models/constructs.oal'), 'utf8');
const scripts = [
  ...Object.values(samples),
  ...constructs.split(/\n(?=[a-z])/),
  ...shippedScripts('oal/lib/*.oal').map(({ text }) => text.slice(0, 3000)),
];
const fragments = scripts.flatMap((script) => script.split(/(?<=[\s(){};.,])/)).filter((piece) => piece !== '');

/** Compiles, renders and prints; returns whether there was an error, so that the property can look at it. */
function survive(text: string): void {
  const { model, diagnostics } = compileModel([{ path: 'fuzz.oal', text }], 'fuzz');
  const errors = diagnostics.filter((diagnostic) => describeDiagnostic(diagnostic).severity === 'error');
  expect(model === undefined).toBe(errors.length > 0);
  for (const metric of model?.metrics ?? []) {
    expect(explainMetric(model as ProgramModel, metric.name)).toContain(metric.statement);
  }
  const rendered = renderDiagnostics(diagnostics, new Map([['fuzz.oal', text]]));
  expect(rendered).not.toContain('undefined');
  JSON.stringify(diagnostics.map(toJson));
  for (const { span } of diagnostics) {
    expect(span.start.offset).toBeGreaterThanOrEqual(0);
    expect(span.end.offset).toBeLessThanOrEqual(text.length);
    expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
  }
  const { file, problems } = parse('fuzz.oal', text);
  if (problems.every(({ code }) => code === 'OAL1011')) {
    const printed = print(file);
    expect(formatScript('fuzz.oal', printed).text).toBe(printed);
    expect(commentsIn(printed)).toEqual(commentsIn(text));
  }
}

/** The words of all comments, in some order. */
function commentsIn(text: string): string[] {
  return lex(text)
    .comments.map((comment) => comment.text.replace(/\s+/g, ' '))
    .sort();
}

describe('whatever a script holds, the compiler answers', () => {
  it('to arbitrary text', () => {
    const letters = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 }));
    fc.assert(fc.property(letters, survive), options);
  });

  it('to fragments of scripts in any order', () => {
    const pieces = fc.array(fc.constantFrom(...fragments), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (parts) => survive(parts.join(''))),
      options,
    );
  });

  it('to scripts with something cut out, put in or doubled', () => {
    const mutation = fc.record({
      script: fc.constantFrom(...scripts),
      from: fc.nat({ max: 3000 }),
      cut: fc.nat({ max: 12 }),
      insert: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 3 }), fc.constant('')),
    });
    fc.assert(
      fc.property(mutation, ({ script, from, cut, insert }) => {
        const at = from % (script.length + 1);
        survive(script.slice(0, at) + insert + script.slice(at + cut));
      }),
      options,
    );
  });

  it('to a program that is whole but for one place', () => {
    const mutation = fc.record({
      from: fc.nat({ max: constructs.length }),
      cut: fc.nat({ max: 8 }),
      insert: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 3 }), fc.constant('')),
    });
    fc.assert(
      fc.property(mutation, ({ from, cut, insert }) => {
        survive(constructs.slice(0, from) + insert + constructs.slice(from + cut));
      }),
      { ...options, numRuns: 60 },
    );
  });

  it('to long scripts in time that grows with their length, not with its square', () => {
    const lines = Array.from(
      { length: 4000 },
      (_, at) => `// doc ${at}\na${at} = from(Nowhere${at}.*).no${at}(); // behind`,
    );
    const dense = ['}', ';', '/**/', "'", '"\n', 'scope a\n', '//\n', '\\q', '\u0000'].map((piece) =>
      piece.repeat(10_000),
    );
    const stars = `/*${'*'.repeat(100_000)} */ a = from(S.*).f();`;
    const members = ['enum E {', 'source S of T {', 'function f() {'].map((head) => `${head}${'a b; '.repeat(3000)}}`);
    const chain = Array.from({ length: 3000 }, (_, at) => `function f${at} adds f${at + 1};`).join('\n');
    const started = performance.now();
    for (const text of [...dense, stars, ...members, chain]) {
      compileModel([{ path: 'dense.oal', text }], 'fuzz');
    }
    compileModel([{ path: 'long.oal', text: lines.join('\n') }], 'fuzz');
    formatScript('long.oal', lines.join('\n'));
    formatScript('long.oal', `${'x'.repeat(200_000)} = from(${'y'.repeat(200_000)}.*).f();`);
    compileModel(
      [
        {
          path: 'long.oal',
          text: `source S of ${'x'.repeat(200_000)} {}\nscope ${'x'.repeat(199_999)} = 1 catalog ALL;`,
        },
      ],
      'fuzz',
    );
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('to manifests of any kind', () => {
    const { model } = compileModel([{ path: 'constructs.oal', text: constructs }], 'fuzz');
    const column = fc.record({ name: fc.string(), type: fc.string(), merge: fc.string(), number: fc.anything() });
    const entry = fc.record({
      name: fc.constantFrom('count', 'rate', 'nothing'),
      tag: fc.anything(),
      fingerprint: fc.string(),
      columns: fc.array(fc.oneof(column, fc.anything()), { maxLength: 3 }),
    });
    const manifests = fc.oneof(fc.anything(), fc.record({ functions: fc.array(fc.oneof(entry, fc.anything())) }));
    fc.assert(
      fc.property(manifests, (manifest) => {
        const found = checkCompatibility(manifest, model as ProgramModel);
        expect(renderDiagnostics(found, new Map())).not.toContain('undefined');
      }),
      options,
    );
  });

  it('to texts that nest without end', () => {
    const openings = [
      '(',
      '[',
      '{',
      '/*',
      '!',
      '-',
      'a ? ',
      'list<',
      'a.',
      'a + ',
      'x: {',
      '"',
      'a["',
      'a in (',
      'decorator D {',
    ];
    for (const opening of openings) {
      for (const head of ['a = from(S.*).filter(', 'source S of T { a: ', 'function f() { value v: long = ', '']) {
        survive(head + opening.repeat(5000));
      }
    }
  });
});
