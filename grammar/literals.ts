import type { IToken } from 'chevrotain';
import { spanOfToken } from './lexer.ts';
import type { SyntaxProblem } from './problems.ts';
import type { NumberLiteral, TextLiteral } from './syntax.ts';

const simpleEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

const escapePattern = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]?[0-7])|([^\r\n]))/gu;

/** Reads a text token; its escapes are Java's, as SkyWalking's lexer has them. */
export function readText(token: IToken, report: (problem: SyntaxProblem) => void): TextLiteral {
  const span = spanOfToken(token);
  const quote = token.image[0] ?? '"';
  const closed = token.image.length > 1 && token.image.endsWith(quote);
  const body = token.image.slice(1, closed ? -1 : undefined);
  const value = body.replace(escapePattern, (sequence, unicode?: string, octal?: string, letter?: string) => {
    if (unicode !== undefined) {
      return String.fromCharCode(Number.parseInt(unicode, 16));
    }
    if (octal !== undefined) {
      return String.fromCharCode(Number.parseInt(octal, 8));
    }
    const plain = simpleEscapes[letter ?? ''];
    if (plain === undefined) {
      report({ code: 'OAL1004', span, params: { escape: sequence } });
    }
    return plain ?? sequence;
  });
  return { kind: 'text', span, value };
}

const maxInt = 2 ** 31 - 1;

/** Reads a number token: an int where it fits and has no `L`, else a long; with a point or exponent a double. */
export function readNumber(token: IToken, report: (problem: SyntaxProblem) => void): NumberLiteral {
  const span = spanOfToken(token);
  const text = token.image;
  const value = Number(text.replace(/[_lL]/g, ''));
  const fraction = /[.eE]/.test(text);
  if (fraction ? !Number.isFinite(value) : !Number.isSafeInteger(value)) {
    report({ code: 'OAL1010', span, params: { text } });
  }
  const type = fraction ? 'double' : /[lL]$/.test(text) || value > maxInt ? 'long' : 'int';
  return { kind: 'number', span, value, type, text };
}
