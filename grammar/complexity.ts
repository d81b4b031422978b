import type { IToken } from 'chevrotain';
import type { SyntaxProblemParams } from './problems.ts';
import * as t from './tokens.ts';

/** Deeper nesting, or more operators in one statement, is refused: every pass over the tree recurses into it. */
const complexityLimits = { nesting: 100, operators: 500 } as const;

const opening = new Set([t.LeftParen, t.LeftBracket, t.LeftBrace]);
const closing = new Set([t.RightParen, t.RightBracket, t.RightBrace]);
const recursing = new Set([t.Bang, t.Question, t.Dot, t.LeftBracket]);

export interface Excess {
  readonly token: IToken;
  readonly params: SyntaxProblemParams['OAL1009'];
}

/** The token at which a statement becomes too deep or too long for the compiler, if there is one. */
export function findExcess(tokens: readonly IToken[]): Excess | undefined {
  let depth = 0;
  let operators = 0;
  for (const token of tokens) {
    depth += opening.has(token.tokenType) ? 1 : closing.has(token.tokenType) ? -1 : 0;
    if (token.tokenType.CATEGORIES?.includes(t.BinaryOperatorToken) || recursing.has(token.tokenType)) {
      operators++;
    }
    if (depth > complexityLimits.nesting) {
      return { token, params: { kind: 'nesting', limit: complexityLimits.nesting } };
    }
    if (operators > complexityLimits.operators) {
      return { token, params: { kind: 'operators', limit: complexityLimits.operators } };
    }
  }
  return undefined;
}
