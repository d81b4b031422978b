import { describe, expect, it } from 'vitest';
import { parse } from '../../grammar/parse.ts';
import { textOf } from '../../grammar/span.ts';
import type { Expression, MetricStatement } from '../../grammar/syntax.ts';
import { samples } from './samples.ts';
import { parseOne, parseWhole, shippedScripts } from './scripts.ts';

function filterOf(condition: string): Expression {
  const metric = parseOne(`a = from(S.*).filter(${condition}).f();`) as MetricStatement;
  const [filter] = metric.filters;
  if (filter === undefined) {
    throw new Error('BUG: no filter');
  }
  return filter;
}

/** An expression with all its parentheses, to show how it was read. */
function shape(node: Expression): string {
  switch (node.kind) {
    case 'binary':
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case 'unary':
      return `(${node.operator}${shape(node.operand)})`;
    case 'cast':
      return `(${node.type.to} ${shape(node.operand)})`;
    case 'conditional':
      return `(${shape(node.test)} ? ${shape(node.then)} : ${shape(node.otherwise)})`;
    case 'member':
      return `${shape(node.object)}.${node.name.text}`;
    case 'nameExpression':
      return node.name.text;
    case 'number':
      return node.text;
    default:
      return node.kind;
  }
}

describe('the parser', () => {
  it.each(Object.entries(samples))('reads %s', (_, text) => {
    expect(parseWhole(text).statements.map((statement) => statement.kind)).not.toContain('broken');
  });

  it.each(shippedScripts().map(({ path, text }) => [path, text] as const))('reads %s', (path, text) => {
    parseWhole(text, path);
  });

  it.each([
    ['a || b && c == d + e * f', '(a || (b && (c == (d + (e * f)))))'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b * c % d', '(((a / b) * c) % d)'],
    ['a > 1 == b < 2', '((a > 1) == (b < 2))'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['!a && -b < c', '((!a) && ((-b) < c))'],
    ['(long)a.b + 1', '((long a.b) + 1)'],
    ['(long) + 1', '(long + 1)'],
    ['(int) in [1]', '(int in list)'],
    ['(a || b) && c', '((a || b) && c)'],
    ['a in (1, 2) && b', '((a in list) && b)'],
    ['a in (b) == c', '((a in list) == c)'],
  ])('binds %s as %s', (text, expected) => {
    expect(shape(filterOf(text))).toBe(expected);
  });

  it.each([
    ['1', 1, 'int'],
    ['2147483647', 2147483647, 'int'],
    ['2147483648', 2147483648, 'long'],
    ['1_000', 1000, 'int'],
    ['7L', 7, 'long'],
    ['7l', 7, 'long'],
    ['1.50', 1.5, 'double'],
    ['2e3', 2000, 'double'],
  ])('reads the number %s', (text, value, type) => {
    expect(filterOf(text)).toMatchObject({ kind: 'number', value, type, text });
  });

  it.each([
    ['"\\t\\n\\"\\\\"', '\t\n"\\'],
    ['"\\u0041\\uu0042"', 'AB'],
    ['"\\101\\60"', 'A0'],
    ['"// no comment /* here"', '// no comment /* here'],
  ])('reads the text %s', (text, value) => {
    expect(filterOf(text)).toMatchObject({ kind: 'text', value });
  });

  it('gives every node its place', () => {
    const text = '// first\na = from(Service.latency)\n    .longAvg();';
    const metric = parseOne(text) as MetricStatement;
    expect(metric.span).toEqual({ start: { offset: 9, line: 2, column: 1 }, end: { offset: 50, line: 3, column: 16 } });
    expect(textOf(text, metric.from.span)).toBe('from(Service.latency)');
    expect(textOf(text, metric.call.span)).toBe('longAvg()');
    expect(textOf(text, (metric.from.attribute ?? metric).span)).toBe('latency');
  });

  it('counts lines for every kind of line end, and columns in UTF-16 units', () => {
    const { statements } = parseWhole(
      '\ufeffa = from(S.*).f();\r\nb = from(S.*).f("𝛼");\rc = from(S.*).f();\n  d = from(S.*).f();',
    );
    const starts = statements.map(({ span }) => [span.start.line, span.start.column, span.end.column]);
    expect(starts).toEqual([
      [1, 2, 20],
      [2, 1, 23],
      [3, 1, 19],
      [4, 3, 21],
    ]);
  });

  it('needs no semicolon at the end of a script', () => {
    expect(parseOne('a = from(S.*).f()').kind).toBe('metric');
    expect(parseOne('disable(segment)').kind).toBe('disable');
  });

  it('takes the start of a line for the end of a statement, with a warning', () => {
    const { file, problems } = parse(
      'a.oal',
      'a = from(S.*).f()\ndisable(a)\n// c\nscope S = 1 catalog ALL\nb = from(S.*).f()',
    );
    expect(file.statements.map(({ kind }) => kind)).toEqual(['metric', 'disable', 'scope', 'metric']);
    expect(problems.map(({ code, span }) => `${code}:${span.start.line}`)).toEqual([
      'OAL1011:1',
      'OAL1011:2',
      'OAL1011:4',
    ]);
  });

  it('skips nested comments wherever space may stand', () => {
    expect(shape(filterOf('a /* x /* y */ z */ == // end\n b'))).toBe('(a == b)');
  });

  it('keeps what is whole and the names of what is broken', () => {
    const text = `
a = from(S.latency.f();
function g(x: int {
  state y: long = sum(x);
}
source S of T {
  id name string;
b = from(S.*).f()
scope = = 1;
c = from(S.*).f();
`;
    const { file, problems } = parse('broken.oal', text);
    expect(problems.map(({ code, span }) => `${code}:${span.start.line}`)).toEqual([
      'OAL1006:2',
      'OAL1006:3',
      'OAL1006:7',
      'OAL1011:8',
      'OAL1006:9',
    ]);
    const statements = file.statements.map((statement) =>
      statement.kind === 'broken' ? `broken ${statement.declares} ${statement.name?.text}` : statement.kind,
    );
    expect(statements).toEqual([
      'broken metric a',
      'broken function g',
      'broken source S',
      'metric',
      'broken metric scope',
      'metric',
    ]);
  });

  it('refuses what would exhaust its stack', () => {
    const deep = `a = from(S.*).filter(${'('.repeat(20_000)}x${')'.repeat(20_000)}).f();`;
    const long = `a = from(S.*).filter(${'!'.repeat(20_000)}x).f();`;
    const types = `source S of T { a: ${'list<'.repeat(20_000)}`;
    for (const text of [deep, long, types]) {
      expect(parse('deep.oal', text).problems.map(({ code }) => code)).toContain('OAL1009');
    }
  });
});
