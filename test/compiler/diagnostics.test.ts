import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashedTag } from '../../src/compiler/check/function-tags.ts';
import { compileModel } from '../../src/compiler/compile-model.ts';
import { catalogue } from '../../src/compiler/diagnostics/catalogue.ts';
import { renderDiagnostics } from '../../src/compiler/diagnostics/render.ts';
import { toJson } from '../../src/compiler/diagnostics/to-json.ts';
import { expectGolden, goldenCases, readCase } from './golden-files.ts';

const golden = join(import.meta.dirname, 'golden');
const folder = join(golden, 'diagnostics');
const { cases, unexpected } = goldenCases(folder);
const library = { path: 'library.oal', text: readFileSync(join(golden, 'library.oal'), 'utf8'), library: true };

function diagnose(name: string, text: string): string {
  const script = { path: `${name}.oal`, text };
  const { diagnostics } = compileModel([library, script], 'case');
  return renderDiagnostics(diagnostics, new Map([library, script].map(({ path, text }) => [path, text])));
}

describe('diagnostics', () => {
  it('come only from what a case does wrong', () => {
    expect(compileModel([library], 'case').diagnostics).toEqual([]);
    expect(unexpected).toEqual([]);
  });

  it.each(cases)('%s', (name) => {
    const rendered = diagnose(name, readCase(folder, name));
    expect(rendered).toContain(name.slice(0, 'OAL1001'.length));
    expectGolden(join(folder, `${name}.txt`), rendered);
  });

  it('are all pinned', () => {
    const pinned = cases.map((name) => name.slice(0, 'OAL1001'.length));
    const computed = ['OAL1012', 'OAL2106'];
    const aboutBuilds = /^OAL62/;
    const others = Object.keys(catalogue).filter((code) => !pinned.includes(code) && !aboutBuilds.test(code));
    expect(others).toEqual(computed);
  });

  it('tell two functions whose names hash to one tag (OAL2106)', () => {
    const [first, second] = ['f4ud5', 'fbafa'];
    const rendered = diagnose('tags', `function ${first} adds cpm;\nfunction ${second} adds cpm;\n`);
    expect(rendered).toContain(
      `error[OAL2106]: The names of the functions '${first}' and '${second}' hash to the same tag ${hashedTag(first)}.`,
    );
    expect(rendered).toContain(`help: give one of them a tag: function ${second} @1007 …`);
    expect(diagnose('tags', `function ${first} @1007 adds cpm;\nfunction ${second} adds cpm;\n`)).toBe('');
  });

  it('end after 500 broken statements (OAL1012)', () => {
    const rendered = diagnose('broken', `${'disable();\n'.repeat(600)}b = from(Service.*).cpm();\n`).split('\n\n');
    expect(rendered).toHaveLength(501);
    expect(rendered.at(-1)).toBe(
      [
        'error[OAL1012]: More than 500 statements have syntax errors; from here on the script is not read.',
        '   --> broken.oal:501:1',
        '    |',
        '501 | disable();',
        '    | ^^^^^^^^^^\n',
      ].join('\n'),
    );
  });

  it('fail a program only when they are errors', () => {
    const warned = compileModel([library, { path: 'a.oal', text: readCase(folder, 'OAL6008-order') }], 'case');
    expect(warned.diagnostics.map(({ code }) => code)).toEqual(['OAL6008', 'OAL6008']);
    expect(warned.model?.metrics.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('are sorted by file and place, whatever order the scripts come in', () => {
    const scripts = [
      { path: 'b.oal', text: 'b = from(Service.x).longAvg();\nc = from(Nowhere.*).cpm();\n' },
      { path: 'a.oal', text: 'a = from(Service.*).none();\n' },
      library,
    ];
    const places = compileModel(scripts, 'case').diagnostics.map(({ file, span }) => `${file}:${span.start.line}`);
    expect(places).toEqual(['a.oal:1', 'b.oal:1', 'b.oal:2']);
    expect(compileModel(scripts.toReversed(), 'case').diagnostics).toEqual(compileModel(scripts, 'case').diagnostics);
  });

  it('have a form for machines', () => {
    const script = { path: 'a.oal', text: 'a = from(Service.latencey).longAvg();\na = from(Service.*).cpm();\n' };
    const [first, second] = compileModel([library, script], 'case').diagnostics.map(toJson);
    expect(first).toEqual({
      code: 'OAL2002',
      severity: 'error',
      message: "Service has no attribute 'latencey'.",
      help: "did you mean 'latency'?",
      file: 'a.oal',
      start: { offset: 17, line: 1, column: 18 },
      end: { offset: 25, line: 1, column: 26 },
      related: null,
    });
    expect(second).toMatchObject({
      code: 'OAL2101',
      start: { line: 2, column: 1 },
      related: { label: 'first declared here', start: { line: 1, column: 1 } },
    });
  });
});
