import { describe, expect, it } from 'vitest';
import { parseInt32, trim } from '../../../src/ingest/analysis/java.ts';

describe('parseInt32', () => {
  it.each([
    ['200', 200],
    ['+7', 7],
    ['-7', -7],
    ['-0', 0],
    ['007', 7],
    ['2147483647', 2147483647],
    ['-2147483648', -2147483648],
    ['2147483648', undefined],
    ['-2147483649', undefined],
    ['', undefined],
    ['-', undefined],
    [' 200', undefined],
    ['200 ', undefined],
    ['2e2', undefined],
    ['0x10', undefined],
    ['12.0', undefined],
  ])('reads %j as %j', (text, value) => {
    expect(parseInt32(text)).toBe(value);
  });
});

describe('trim', () => {
  it.each([
    ['  a b\t\n', 'a b'],
    ['\u0000a\u001f', 'a'],
    ['\u00a0a\u2003', '\u00a0a\u2003'],
    ['   ', ''],
    ['', ''],
  ])('cuts %j to %j', (text, trimmed) => {
    expect(trim(text)).toBe(trimmed);
  });
});
