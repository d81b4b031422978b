import { describe, expect, it } from 'vitest';
import { describe as describeDiagnostic } from '../../src/compiler/diagnostics/diagnostic.ts';
import { formatScript } from '../../src/compiler/format-script.ts';

describe('formatting a script', () => {
  it('gives its canonical form', () => {
    expect(formatScript('a.oal', '/* a */a=from( Service.* ).filter(x==1).cpm() // end')).toEqual({
      text: '/* a */\na = from(Service.*).filter(x == 1).cpm(); // end\n',
      diagnostics: [],
    });
  });

  it('puts right what is only warned of', () => {
    expect(formatScript('a.oal', 'a = from(S.*).filter(x in (1, 2)).cpm()\nb = from(S.*).cpm()')).toEqual({
      text: 'a = from(S.*).filter(x in [1, 2]).cpm();\nb = from(S.*).cpm();\n',
      diagnostics: [],
    });
  });

  it('leaves one with syntax errors alone, and says why', () => {
    const { text, diagnostics } = formatScript('a.oal', 'a = from(S.*).cpm(;\n b = from(S.*).cpm();');
    expect(text).toBeUndefined();
    expect(diagnostics.map((one) => [one.code, one.file, describeDiagnostic(one).severity])).toEqual([
      ['OAL1006', 'a.oal', 'error'],
    ]);
  });

  it('does not ask what names mean', () => {
    expect(formatScript('a.oal', 'a = from(Nowhere.*).nothing();\n').text).toBe('a = from(Nowhere.*).nothing();\n');
  });
});
