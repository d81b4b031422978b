// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders in plain text are what is tested
import { describe, expect, it } from 'vitest';
import { PlaceholderError, substitute } from '../../../src/server/configuration/placeholders.ts';

const text = (value: string, environment: Record<string, string> = {}) => substitute(value, environment).text;

describe('substitute', () => {
  it.each([
    ['plain text', 'plain text'],
    ['${SW_X:default}', 'default'],
    ['${SW_X:}', ''],
    ['${SW_X:-}', '-'],
    ['${SW_X:default:200,mongodb:100}', 'default:200,mongodb:100'],
    ['${SW_HOST:localhost}:${SW_PORT:9200}/a', 'localhost:9200/a'],
    ['${SW_X:${SW_Y:inner}}', 'inner'],
    ['${SW_X:{"a": {}}}', '{"a": {}}'],
    ['unclosed ${SW_X:y', 'unclosed ${SW_X:y'],
    ['$SW_X {SW_X}', '$SW_X {SW_X}'],
  ])('takes defaults: %s', (written, expected) => {
    expect(text(written)).toBe(expected);
  });

  it('prefers a variable, even an empty one, to the default', () => {
    expect(text('${SW_X:a}', { SW_X: 'b' })).toBe('b');
    expect(text('${SW_X:a}', { SW_X: '' })).toBe('');
    expect(text('${SW_X}', { SW_X: 'b' })).toBe('b');
  });

  it('resolves placeholders in names and in the values of variables', () => {
    expect(text('${SW_${KIND:A}:x}', { SW_A: 'of A' })).toBe('of A');
    expect(text('${SW_URL:}', { SW_URL: 'http://${SW_HOST:nowhere}/', SW_HOST: 'here' })).toBe('http://here/');
  });

  it('tells which variables went in', () => {
    const environment = { A: '1', B: '${C}', C: '2', D: 'unused' };
    expect(substitute('${A:x}-${B:x}-${E:x}', environment)).toEqual({ text: '1-2-x', variables: ['A', 'B', 'C'] });
  });

  it('refuses what has neither value nor default, and what refers to itself', () => {
    expect(() => text('${SW_X}')).toThrow(
      new PlaceholderError('the environment variable SW_X is not set and ${SW_X} has no default'),
    );
    expect(() => text('${A:}', { A: '${B:}', B: '${A:}' })).toThrow(
      new PlaceholderError('the environment variable A refers to itself'),
    );
  });
});
