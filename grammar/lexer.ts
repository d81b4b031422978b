import { type IToken, Lexer } from 'chevrotain';
import { type Comment, isBlankBefore, startsItsLine } from './comments.ts';
import type { SyntaxProblem } from './problems.ts';
import type { Position, Span } from './span.ts';
import { BlockComment, endOfBlockComment, SingleQuoted, TextToken, UnterminatedText, vocabulary } from './tokens.ts';

export interface Lexed {
  readonly tokens: readonly IToken[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** How much of a run of senseless letters a sentence repeats. */
const shownLetters = 20;

/** Not validated at every start, for time's sake; a test does. */
const lexer = new Lexer(vocabulary, { positionTracking: 'full', skipValidations: true });

/** Cuts a script into tokens and comments. Letters that belong to no token are reported and left out. */
export function lex(text: string): Lexed {
  const { tokens, groups, errors } = lexer.tokenize(text);
  const problems: SyntaxProblem[] = errors.map((error) => ({
    code: 'OAL1001',
    span: spanOnLine(error.offset, error.line ?? 1, error.column ?? 1, error.length),
    params: { text: text.slice(error.offset, error.offset + Math.min(error.length, shownLetters)) },
  }));
  for (const token of tokens) {
    problems.push(...mendText(token));
  }
  const comments = (groups['comments'] ?? []).map((token) => commentOf(token, text));
  for (const comment of comments) {
    if (comment.block && endOfBlockComment(comment.text, 0) === undefined) {
      problems.push({ code: 'OAL1005', span: comment.span, params: {} });
    }
  }
  return { tokens, comments, problems };
}

export function spanOfToken(token: IToken): Span {
  return {
    start: { offset: token.startOffset, line: token.startLine ?? 1, column: token.startColumn ?? 1 },
    end: endOfToken(token),
  };
}

export function endOfToken(token: IToken): Position {
  return {
    offset: (token.endOffset ?? token.startOffset) + 1,
    line: token.endLine ?? 1,
    column: (token.endColumn ?? 1) + 1,
  };
}

/** Makes a text of what was meant as one, so that only the quotes are reported. */
function mendText(token: IToken): SyntaxProblem[] {
  if (token.tokenType === SingleQuoted) {
    retype(token);
    return [{ code: 'OAL1003', span: spanOfToken(token), params: { text: token.image.slice(1, -1) } }];
  }
  if (token.tokenType === UnterminatedText) {
    retype(token);
    return [{ code: 'OAL1002', span: spanOfToken(token), params: {} }];
  }
  return [];
}

function retype(token: IToken): void {
  token.tokenType = TextToken;
  token.tokenTypeIdx = TextToken.tokenTypeIdx ?? token.tokenTypeIdx;
}

function spanOnLine(offset: number, line: number, column: number, length: number): Span {
  return { start: { offset, line, column }, end: { offset: offset + length, line, column: column + length } };
}

function commentOf(token: IToken, text: string): Comment {
  return {
    span: spanOfToken(token),
    text: token.image.trimEnd(),
    block: token.tokenType === BlockComment,
    ownLine: startsItsLine(text, token.startOffset),
    blankBefore: isBlankBefore(text, token.startOffset),
  };
}
