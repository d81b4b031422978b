import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWithAntlr } from '../../bench/antlr/parse-with-antlr.ts';
import { parse } from '../../grammar/parse.ts';
import { packageRoot } from '../../src/runtime/package-root.ts';

const inPackage = (path: string) => join(packageRoot(), path);

/** Whether each of the two parsers takes a script. */
const accepted = (text: string) => ({
  chevrotain: parse('script.oal', text).problems.length === 0,
  antlr: parseWithAntlr(text).errors === 0,
});

const BOTH = { chevrotain: true, antlr: true };
const NEITHER = { chevrotain: false, antlr: false };

describe("the benchmark's ANTLR grammar", () => {
  it.each(['OalLexer.ts', 'OalParser.ts'])('is what %s was generated from', (file) => {
    const digest = createHash('sha256')
      .update(readFileSync(inPackage('bench/antlr/Oal.g4')))
      .digest('hex');
    expect(readFileSync(inPackage(`bench/antlr/generated/${file}`), 'utf8').split('\n')[0]).toContain(digest);
  });

  it.each(globSync('oal/**/*.oal', { cwd: packageRoot() }))('takes %s, as the compiler does', (file) => {
    expect(accepted(readFileSync(inPackage(file), 'utf8'))).toEqual(BOTH);
  });

  it.each([
    'a = from(S.*).f();',
    'a = from(S.*).f()',
    'scope = from(Source.id.of["like"]).filter(in in ["a"]).filter(like like "x%").value(limit, 1_000L);',
    'a = from((str->long)S.tag["x.y"]).filter((long) x > 1.5e3 && !(b || c not contain "d")).f(a ? -1 : [2, 3]);',
    'a = from(S.*).filter((long) == 1).f((int)).decorator("D"); /* a /* nested */ comment */ // and a line',
    'scope A = 1 catalog SERVICE; enum E { A = -1, B virtual, } disable(a);',
    'source X of S from A.f, B.g { id: string; id name: string = cluster + "::" + name; n: { x: list<string>; }; }',
    'function f @1007 (a: int from, b: const int = 1 + 2) from "./f.ts" { state s: table<int> = sum(a / b: 1) limit b; value v: int; }',
    'function g adds f;\nfunction h adds g',
    'größe = from(Ünïcode.𠮷).f();',
    '',
  ])('takes %s', (text) => {
    expect(accepted(text)).toEqual(BOTH);
  });

  it.each([
    'a = from(S).f();',
    'a = form(S.*).f();',
    'a = from(S.*).f(',
    'a = from(S.*).filter(b ==).f();',
    'a = from(S.*).filter(true.x y).f();',
    'scope A = b catalog SERVICE;',
    'enum E { A B }',
    'source X of S { name string; }',
    'function f() { state s; }',
    'a = from(S.*).f("open);',
    '/* a = from(S.*).f();',
    'a = from(S.*).f(1 § 2);',
  ])('refuses %s', (text) => {
    expect(accepted(text)).toEqual(NEITHER);
  });
});
