import { describe, expect, it } from 'vitest';
import { print } from '../../grammar/print/print.ts';
import { samples } from './samples.ts';
import { parseWhole, shippedScripts } from './scripts.ts';

function format(text: string): string {
  return print(parseWhole(text));
}

/** Formats and checks that formatting again changes nothing. */
function formatTwice(text: string): string {
  const once = format(text);
  expect(format(once)).toBe(once);
  return once;
}

describe('the printer', () => {
  it.each(Object.entries(samples))('leaves %s as it is', (_, text) => {
    expect(formatTwice(text)).toBe(`${text}\n`);
  });

  it.each(shippedScripts().map(({ path, text }) => [path, text] as const))('leaves %s as it is', (_, text) => {
    expect(formatTwice(text)).toBe(text);
  });

  it('prints an empty script as nothing', () => {
    expect(format(' \n\n')).toBe('');
  });

  it('drops parentheses that change nothing, and keeps the others', () => {
    expect(format('a = from(S.*).filter(((a) + (b * c)) == (d)).filter((a+b)*c-(d-e)==-(-1)).f()')).toBe(
      'a = from(S.*).filter(a + b * c == d).filter((a + b) * c - (d - e) == -(-1)).f();\n',
    );
    expect(format('a = from(S.*).filter((a ? b : c) ? (d ? e : f) : (g)).f()')).toBe(
      'a = from(S.*).filter((a ? b : c) ? d ? e : f : g).f();\n',
    );
  });

  it('breaks long lines', () => {
    const name = 'x'.repeat(60);
    expect(formatTwice(`${name} = from(S.*).filter(${name} == 1).cpm();`)).toBe(
      `${name} = from(S.*)\n    .filter(${name} == 1)\n    .cpm();\n`,
    );
    expect(formatTwice(`source S of T from A.b, ${name}.c, D.e, ${name}.f {}`)).toBe(
      `source S of T\n    from A.b, ${name}.c, D.e,\n        ${name}.f {\n}\n`,
    );
    expect(formatTwice(`function f(${name}: int, ${name}: const int = 1) { }`)).toBe(
      `function f(\n    ${name}: int,\n    ${name}: const int = 1\n) {\n}\n`,
    );
    expect(formatTwice(`enum E { A, ${'B'.repeat(120)} }`)).toBe(`enum E {\n  A,\n  ${'B'.repeat(120)},\n}\n`);
  });

  it('keeps every comment, near what it belongs to', () => {
    const text = `/* licence */

// about a
a = from(S.*) // inside
  .f(); // behind a
// about E
enum E { A, // behind A
  /* about B */ B /* behind B */
  // at the end of E
}
function f(/* no parameters */) { state n: long = sum(1); /* behind n
  on two lines */
// closing

}
// the end`;
    expect(formatTwice(text)).toBe(`/* licence */

// about a
// inside
a = from(S.*).f(); // behind a

// about E
enum E {
  A, // behind A
  /* about B */
  B, /* behind B */
  // at the end of E
}

function f() {
  /* no parameters */
  state n: long = sum(1); /* behind n
  on two lines */
  // closing
}
// the end
`);
  });

  it('keeps single empty lines', () => {
    expect(formatTwice('a = from(S.*).f();\n\n\n\nb = from(S.*).f();\nc = from(S.*).f();')).toBe(
      'a = from(S.*).f();\n\nb = from(S.*).f();\nc = from(S.*).f();\n',
    );
    expect(formatTwice('source S of T {\n\n  a: int;\n\n  b: int;\n}')).toBe(
      'source S of T {\n  a: int;\n\n  b: int;\n}\n',
    );
  });
});
