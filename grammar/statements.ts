import type { IToken } from 'chevrotain';
import type { BrokenStatement } from './syntax.ts';
import * as t from './tokens.ts';

type Declared = NonNullable<BrokenStatement['declares']>;

const declarators: ReadonlyMap<unknown, Declared> = new Map([
  [t.Scope, 'scope'],
  [t.Enum, 'enum'],
  [t.Source, 'source'],
  [t.FunctionWord, 'function'],
  [t.Decorator, 'decorator'],
]);

/**
 * Cuts tokens into statements: each ends with the `;` or the closing brace that stands outside of all braces.
 * Together the pieces hold all tokens.
 */
export function splitStatements(tokens: readonly IToken[]): IToken[][] {
  const pieces: IToken[][] = [];
  let piece: IToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    piece.push(token);
    if (token.tokenType === t.LeftBrace) {
      depth++;
    } else if (token.tokenType === t.RightBrace) {
      depth = Math.max(0, depth - 1);
    }
    const ends = token.tokenType === t.Semicolon || token.tokenType === t.RightBrace;
    if (ends && depth === 0) {
      pieces.push(piece);
      piece = [];
    }
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

/**
 * Cuts a piece that does not parse where a line looks like the head of a further statement, so that a missing `;`
 * or brace costs one statement and not the rest of the script.
 */
export function splitAtHeads(tokens: readonly IToken[]): IToken[][] {
  const pieces: IToken[][] = [];
  for (const [index, token] of tokens.entries()) {
    const head = token.startColumn === 1 && headOf(tokens, index) !== undefined;
    const last = pieces.at(-1);
    if (last === undefined || (head && index > 0)) {
      pieces.push([token]);
    } else {
      last.push(token);
    }
  }
  return pieces;
}

export interface StatementHead {
  readonly declares: Declared | undefined;
  readonly name: IToken;
}

/** What the statement that starts at this token would declare; undefined if none starts like this. */
export function headOf(tokens: readonly IToken[], index: number): StatementHead | undefined {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (first === undefined || second === undefined || !isWord(first)) {
    return undefined;
  }
  if (second.tokenType === t.Equal) {
    return { declares: 'metric', name: first };
  }
  if (first.tokenType === t.Disable && second.tokenType === t.LeftParen && third !== undefined) {
    return { declares: undefined, name: third };
  }
  const declares = declarators.get(first.tokenType);
  return declares !== undefined && isWord(second) ? { declares, name: second } : undefined;
}

function isWord(token: IToken): boolean {
  return token.tokenType.CATEGORIES?.includes(t.Word) === true;
}
