import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { print } from '../../grammar/print/print.ts';
import { compileModel } from '../../src/compiler/compile-model.ts';
import { renderDiagnostics } from '../../src/compiler/diagnostics/render.ts';
import { toJson } from '../../src/compiler/diagnostics/to-json.ts';
import { samples } from '../grammar/samples.ts';
import { shippedScripts } from '../grammar/scripts.ts';

const options = { seed: 20_260, numRuns: 300 };
const scripts = [...Object.values(samples), ...shippedScripts('oal/lib/*.oal').map(({ text }) => text.slice(0, 3000))];
const fragments = scripts.flatMap((script) => script.split(/(?<=[\s(){};.,])/)).filter((piece) => piece !== '');

/** Compiles, renders and prints; returns whether there was an error, so that the property can look at it. */
function survive(text: string): void {
  const { model, diagnostics } = compileModel([{ path: 'fuzz.oal', text }], 'fuzz');
  expect(model === undefined).toBe(diagnostics.length > 0);
  const rendered = renderDiagnostics(diagnostics, new Map([['fuzz.oal', text]]));
  expect(rendered).not.toContain('undefined');
  JSON.stringify(diagnostics.map(toJson));
  for (const { span } of diagnostics) {
    expect(span.start.offset).toBeGreaterThanOrEqual(0);
    expect(span.end.offset).toBeLessThanOrEqual(text.length);
    expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
  }
  const { file, problems } = parse('fuzz.oal', text);
  if (problems.length === 0) {
    const printed = print(file);
    expect(print(parse('fuzz.oal', printed).file)).toBe(printed);
  }
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

  it('to texts that nest without end', () => {
    const openings = ['(', '[', '{', '/*', '!', '-', 'a ? ', 'list<', 'a.', 'a + ', 'x: {', '"', 'a["'];
    for (const opening of openings) {
      for (const head of ['a = from(S.*).filter(', 'source S of T { a: ', 'function f() { value v: long = ', '']) {
        survive(head + opening.repeat(5000));
      }
    }
  });
});
