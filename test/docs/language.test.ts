import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ebnf } from '../../grammar/ebnf.ts';
import { catalogue } from '../../src/compiler/diagnostics/catalogue.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';
import { diagnosticTable } from './diagnostic-table.ts';
import { functionNames, functionTable } from './function-table.ts';
import { generatedPart } from './markdown.ts';
import { Tutorial } from './tutorial.ts';

/**
 * docs/language.md: the tutorial is followed to the letter, and what is generated is current.
 * `UPDATE_GOLDEN=1 npx vitest run test/docs` records what commands print and what is generated; read the difference
 * before you commit it.
 */
const path = join(packageRoot(), 'docs/language.md');
const document = readFileSync(path, 'utf8');
const library = readFileSync(join(packageRoot(), 'oal/lib/functions.oal'), 'utf8');
const record = process.env['UPDATE_GOLDEN'] === '1';

const parts: Readonly<Record<string, string>> = {
  ebnf: `\n\`\`\`ebnf\n${ebnf()}\n\`\`\`\n\n`,
  functions: `\n${functionTable(library)}\n`,
  diagnostics: `\n${diagnosticTable()}\n`,
};

const tutorial = new Tutorial(document, '## Tutorial');

afterAll(async () => {
  await tutorial.close();
  if (!record) return;
  const generated = Object.entries(parts).reduce(
    (text, [name, part]) => text.replace(generatedPart(name), () => part),
    tutorial.recorded(),
  );
  writeFileSync(path, generated);
});

describe('the tutorial of docs/language.md', () => {
  it.each(tutorial.steps)('$title', async (step) => {
    for await (const { block, printed } of tutorial.follow(step))
      if (!record) expect(printed, block.text).toBe(block.text);
  });

  it('has all its parts', () => {
    expect(tutorial.steps.length).toBe(13);
    for (const command of ['check', 'compile', 'explain', 'fmt', 'query', 'start'])
      expect(tutorial.commands).toContain(`oap-federation ${command}`);
  });
});

describe('the reference of docs/language.md', () => {
  it.each(Object.entries(parts))('holds the current %s', (name, part) => {
    expect(generatedPart(name).test(document)).toBe(true);
    if (!record) expect(generatedPart(name).exec(document)?.[0]).toBe(part);
  });

  it('is right in that every stock function has its upstream half', () => {
    const { own, added } = functionNames(library);
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((name) => !added.includes(name))).toEqual([]);
  });

  it('words every diagnostic', () => {
    const rows = diagnosticTable().trimEnd().split('\n').slice(2);
    expect(rows.length).toBe(Object.keys(catalogue).length);
    expect(rows.filter((row) => /undefined|\[object/.test(row))).toEqual([]);
  });
});
