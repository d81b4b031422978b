import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexer } from 'chevrotain';
import { describe, expect, it } from 'vitest';
import { ebnf } from '../../grammar/ebnf.ts';
import { OalParser } from '../../grammar/parser/oal-parser.ts';
import { vocabulary } from '../../grammar/tokens.ts';

const reference = join(import.meta.dirname, '../../grammar/README.md');
const block = /(?<=```ebnf\n)[^`]*(?=\n```)/;

describe('the grammar', () => {
  it('is what the reference says', () => {
    const text = readFileSync(reference, 'utf8');
    if (process.env['UPDATE_GOLDEN'] === '1') {
      writeFileSync(
        reference,
        text.replace(block, () => ebnf()),
      );
    }
    expect(block.exec(readFileSync(reference, 'utf8'))?.[0]).toBe(ebnf());
  });

  it('is valid, though the compiler does not look at every start', () => {
    expect(() => new OalParser(false)).not.toThrow();
    expect(() => new Lexer(vocabulary, { ensureOptimizations: true, skipValidations: false })).not.toThrow();
    const { lexerDefinitionErrors } = new Lexer(vocabulary, { deferDefinitionErrorsHandling: true });
    expect(lexerDefinitionErrors).toEqual([]);
  });
});
