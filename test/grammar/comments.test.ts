import { describe, expect, it } from 'vitest';
import { type Anchor, docOf } from '../../grammar/comments.ts';
import type { SourceStatement } from '../../grammar/syntax.ts';
import { parseWhole } from './scripts.ts';

function docOfLast(text: string): string {
  const file = parseWhole(text);
  return docOf(file, file.statements.at(-1) as Anchor);
}

const metric = 'a = from(S.*).f();';

describe('the doc of a declaration', () => {
  it.each([
    ['lines above it', `// one\n//two\n${metric}`, 'one\ntwo'],
    ['a block above it', `/*\n * one\n *   two\n */\n${metric}`, 'one\n  two'],
    ['a block on its line', `/* one */ ${metric}`, 'one'],
    ['nothing after an empty line', `// head\n\n${metric}`, ''],
    ['only what stands without a gap', `// head\n\n// one\n${metric}`, 'one'],
    ['only the lines below a block', `/* head */\n// one\n${metric}`, 'one'],
    ['not what stands behind another', `b = from(S.*).f(); // b\n${metric}`, ''],
    ['not what stands inside', `a = // inside\n from(S.*).f();`, ''],
    ['lines with any line end', `// one\r\n// two\r\n${metric}`, 'one\ntwo'],
  ])('is %s', (_, text, doc) => {
    expect(docOfLast(text)).toBe(doc);
  });

  it('belongs to fields as well', () => {
    const file = parseWhole('source S of T {\n  // first\n  a: int; // not b\n  b: int;\n}');
    const { fields } = file.statements[0] as SourceStatement;
    expect(fields.map((field) => docOf(file, field))).toEqual(['first', '']);
  });
});
