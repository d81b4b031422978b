import { expect, it } from 'vitest';
import { typedScalar } from '../../../src/server/configuration/typed-scalar.ts';

it.each([
  ['11800', 11800],
  [' 0.5 ', 0.5],
  ['-1', -1],
  ['1e3', 1000],
  ['true', true],
  ['False', false],
  ['', undefined],
  ['   ', undefined],
  ['~', undefined],
  ['null', undefined],
  ['""', ''],
  ["'12'", '12'],
  ['"a b"', 'a b'],
  ['[a, 2]', ['a', 2]],
  ['-', '-'],
  ['- a', '- a'],
  ['default:200,mongodb:100', 'default:200,mongodb:100'],
  ['a: b', 'a: b'],
  ['{a: b}', '{a: b}'],
  ['pass #1', 'pass #1'],
  ['12 # no comment', '12 # no comment'],
  ['*alias', '*alias'],
  ['"open', '"open'],
  ['0.0.0.0', '0.0.0.0'],
])('%j is %j', (text, expected) => {
  expect(typedScalar(text)).toEqual(expected);
});
