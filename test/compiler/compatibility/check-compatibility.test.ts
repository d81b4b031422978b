import { describe, expect, it } from 'vitest';
import { checkCompatibility } from '../../../src/compiler/compatibility/check-compatibility.ts';
import { type CompiledModel, compileModel } from '../../../src/compiler/compile-model.ts';
import { renderDiagnostics } from '../../../src/compiler/diagnostics/render.ts';
import { manifestOf } from '../../../src/compiler/emit/manifest-file.ts';
import type { ProgramModel } from '../../../src/compiler/model.ts';

interface Compiled extends CompiledModel {
  readonly model: ProgramModel;
}

function compile(text: string): Compiled {
  const compiled = compileModel([{ path: 'f.oal', text }], 'test');
  expect(compiled.diagnostics).toEqual([]);
  return compiled as Compiled;
}

function functionOf(states: string, head = 'f @1007 (x: int, label: string)'): string {
  return `function ${head} { ${states} value v: long = a; }`;
}

/** What is said when a program with `after` meets the manifest of one with `before`, read back from its JSON. */
function between(before: string, after: string): string {
  const previous: unknown = JSON.parse(JSON.stringify(manifestOf(compile(before).model)));
  const { model, functionPlaces } = compile(after);
  const found = checkCompatibility(previous, model, { manifest: 'generated/manifest.json', functions: functionPlaces });
  return renderDiagnostics(found, new Map([['f.oal', after]]));
}

const base = 'state a: long = sum(x); state b: long = max(x); state c: table<string> = sum(label: 1);';

describe('compatibility with the previous build', () => {
  it.each([
    ['nothing', base],
    ['what a record contributes', base.replace('sum(x)', 'sum(x * 2)')],
    ['a state that is added at the end', `${base} state d: int = same(1);`],
  ])('allows to change %s', (_, states) => {
    expect(between(functionOf(base), functionOf(states))).toBe('');
  });

  it('allows new functions', () => {
    expect(between(functionOf(base), `${functionOf(base)} function g adds f;`)).toBe('');
  });

  it.each([
    [
      'a state that is put in between',
      base.replace('state b', 'state between: int = sum(1); state b'),
      [
        "OAL6201]: The state 'b' of 'f' had field number 2 in the previous build and has 3 now.",
        "The state 'c' of 'f' had field number 3",
      ],
    ],
    [
      'a state of another type',
      base.replace('b: long', 'b: double'),
      ["OAL6202]: The state 'b' of 'f' was long in the previous build and is double now."],
    ],
    [
      'another merge',
      base.replace('max(x)', 'min(x)'),
      ["OAL6203]: The state 'b' of 'f' was merged by max in the previous build and is by min now."],
    ],
    [
      'another name',
      base.replace('state b', 'state best'),
      ["OAL6204]: The state 'b' of 'f' in the previous build is named 'best' now."],
    ],
    [
      'a state that is gone',
      base.replace(/state c.*$/, ''),
      ["OAL6205]: The state 'c' of 'f' in the previous build is gone."],
    ],
    [
      'two states that change places',
      'state b: long = max(x); state a: long = sum(x); state c: table<string> = sum(label: 1);',
      ["OAL6201]: The state 'a' of 'f'", "OAL6201]: The state 'b' of 'f'"],
    ],
    [
      'a limit',
      base.replace('sum(label: 1)', 'sum(label: 1) limit 5'),
      ["OAL6208]: The state of 'f' got or lost a limit"],
    ],
  ])('refuses %s', (_, states, expected) => {
    const rendered = between(functionOf(base), functionOf(states));
    for (const text of expected) {
      expect(rendered).toContain(text);
    }
    expect(rendered.match(/^error/gm)).toHaveLength(expected.length);
    expect(rendered).toContain('--> f.oal:1:10');
  });

  it('refuses another tag, and a tag that was of another function', () => {
    const rendered = between(
      `${functionOf(base)} ${functionOf(base, 'g @1008 (x: int, label: string)')}`,
      `${functionOf(base, 'f @1008 (x: int, label: string)')} ${functionOf(base, 'g @1009 (x: int, label: string)')}`,
    );
    expect(rendered).toContain("error[OAL6206]: The function 'f' had tag 1007 in the previous build and has 1008 now.");
    expect(rendered).toContain('help: keep it: function f @1007 …');
    expect(rendered).toContain("error[OAL6207]: The function 'f' has tag 1008, which was 'g' in the previous build.");
    expect(rendered).toContain("error[OAL6206]: The function 'g' had tag 1008 in the previous build and has 1009 now.");
  });

  it('warns of a function that is gone', () => {
    expect(between(`${functionOf(base)} function g adds f;`, functionOf(base))).toBe(
      `warning[OAL6209]: The function 'g' of the previous build is gone.
 --> generated/manifest.json
help: increments of it that peers still send are refused, and what is stored of it is not read
`,
    );
  });

  it.each([
    [undefined, 'it has no list "functions"'],
    [null, 'it has no list "functions"'],
    ['text', 'it has no list "functions"'],
    [[], 'it has no list "functions"'],
    [{ functions: 1 }, 'it has no list "functions"'],
    [{ functions: [1] }, 'functions[0] is no object'],
    [{ functions: [{ name: 'f', tag: 1, columns: [] }] }, 'functions[0] has no "name" or no "fingerprint"'],
    [{ functions: [{ name: 'f', fingerprint: '' }] }, 'functions[0] has no "tag" or no "columns"'],
    [
      { functions: [{ name: 'f', tag: 1, fingerprint: '', columns: [null] }] },
      'functions[0].columns[0] has no "name", "type", "merge" or "number"',
    ],
  ])('says what is wrong with %j', (previous, problem) => {
    const found = checkCompatibility(previous, compile(functionOf(base)).model);
    expect(found).toMatchObject([{ code: 'OAL6200', file: 'manifest.json', params: { problem } }]);
  });
});
