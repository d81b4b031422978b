import { EOF, type IRecognitionException, type IToken, MismatchedTokenException, tokenLabel } from 'chevrotain';
import { attachComments, type NodeCommentsDraft } from './comments.ts';
import { findExcess } from './complexity.ts';
import { endOfToken, lex, spanOfToken } from './lexer.ts';
import { OalParser } from './parser/oal-parser.ts';
import type { SyntaxProblem } from './problems.ts';
import type { Span } from './span.ts';
import { headOf, splitAtHeads, splitStatements } from './statements.ts';
import type { BrokenStatement, Node, SourceFile, Statement } from './syntax.ts';
import * as t from './tokens.ts';

export interface Parsed {
  readonly file: SourceFile;
  readonly problems: readonly SyntaxProblem[];
}

interface ParsedStatements {
  readonly statements: readonly Statement[];
  readonly problems: readonly SyntaxProblem[];
}

const parser = new OalParser();

/** Parses one script. It never throws: a statement with an error becomes a broken one, the others are whole. */
export function parse(path: string, text: string): Parsed {
  const { tokens, comments, problems } = lex(text);
  const pieces = splitStatements(tokens);
  const parsed = parseEach(pieces, (piece, index) => parsePiece(piece, index === pieces.length - 1));
  const table = new Map<Node, NodeCommentsDraft>();
  const file: SourceFile = {
    kind: 'file',
    span: wholeOf(text),
    path,
    text,
    statements: parsed.statements,
    comments: table,
  };
  attachComments(file, comments, table);
  const senseless = new Set(problems.filter(isSenseless).map((problem) => problem.span.start.line));
  const grammatical = parsed.problems.filter(({ span }) => !senseless.has(span.start.line));
  return { file, problems: [...problems, ...grammatical] };
}

/** Problems after which the rest of the line cannot be expected to make sense. */
function isSenseless({ code }: SyntaxProblem): boolean {
  return code === 'OAL1001' || code === 'OAL1002';
}

function parsePiece(tokens: IToken[], last: boolean): ParsedStatements {
  const whole = parseStatement(tokens, last);
  if (whole.problems.length === 0) {
    return whole;
  }
  const parts = splitAtHeads(tokens);
  return parseEach(parts, (part, index) => parseStatement(part, last && index === parts.length - 1));
}

/** An error costs far more than a statement without, so a script that is none at all is given up after these. */
const mostErrors = 500;

function parseEach(
  pieces: readonly IToken[][],
  parseOne: (piece: IToken[], index: number) => ParsedStatements,
): ParsedStatements {
  const parsed: ParsedStatements[] = [];
  let errors = 0;
  for (const [index, piece] of pieces.entries()) {
    const one = errors < mostErrors ? parseOne(piece, index) : unread(piece, errors === mostErrors);
    errors += one.problems.some(({ code }) => code !== 'OAL1011') ? 1 : 0;
    parsed.push(one);
  }
  return {
    statements: parsed.flatMap(({ statements }) => statements),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** A statement that is not looked at any more; the first one says so. */
function unread(tokens: readonly IToken[], first: boolean): ParsedStatements {
  const statement = brokenStatement(tokens);
  const problem: SyntaxProblem = { code: 'OAL1012', span: statement.span, params: { limit: mostErrors } };
  return { statements: [statement], problems: first ? [problem] : [] };
}

function parseStatement(tokens: IToken[], last: boolean): ParsedStatements {
  const excess = findExcess(tokens);
  if (excess !== undefined) {
    const span = spanOfToken(excess.token);
    const problem: SyntaxProblem = { code: 'OAL1009', span, params: excess.params };
    return { statements: [brokenStatement(tokens)], problems: [problem] };
  }
  parser.problems.length = 0;
  parser.input = tokens;
  const statement = parser.statement();
  const errors = firstOfEachLine(parser.errors.map((error) => problemOf(error, tokens)));
  // The shape of what recovery left over says nothing.
  const problems = [...errors, ...parser.problems.filter(({ code }) => errors.length === 0 || code !== 'OAL1008')];
  if (problems.length > 0 || statement === undefined) {
    return { statements: [brokenStatement(tokens)], problems };
  }
  return { statements: [statement], problems: last ? [] : missingSemicolon(tokens, statement) };
}

/** After an error the parser looks for its feet; what it says about the rest of the line is noise. */
function firstOfEachLine(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  const lines = new Map<number, SyntaxProblem>();
  for (const problem of problems) {
    const { line } = problem.span.start;
    lines.set(line, lines.get(line) ?? problem);
  }
  return [...lines.values()];
}

/** The last statement of a script needs no `;`, as in SkyWalking; its documentation leaves out the others as well. */
function missingSemicolon(tokens: readonly IToken[], statement: Statement): SyntaxProblem[] {
  const end = tokens.at(-1);
  if (end === undefined || end.tokenType === t.Semicolon || end.tokenType === t.RightBrace) {
    return [];
  }
  return [{ code: 'OAL1011', span: afterOf(end), params: { after: nameOfKind(statement) } }];
}

function nameOfKind(statement: Statement): string {
  return statement.kind === 'metric' || statement.kind === 'function' || statement.kind === 'scope'
    ? `${statement.kind} '${statement.name.text}'`
    : `the ${statement.kind} statement`;
}

function problemOf(error: IRecognitionException, tokens: readonly IToken[]): SyntaxProblem {
  if (error instanceof MismatchedTokenException && error.message === tokenLabel(t.Semicolon)) {
    const { previousToken } = error;
    return { code: 'OAL1007', span: afterOf(previousToken), params: { after: `'${previousToken.image}'` } };
  }
  const atEnd = error.token.tokenType === EOF;
  const end = tokens.at(-1);
  return {
    code: 'OAL1006',
    span: atEnd && end !== undefined ? afterOf(end) : spanOfToken(error.token),
    params: { found: atEnd ? 'the end' : `'${error.token.image}'`, expected: error.message },
  };
}

function brokenStatement(tokens: readonly IToken[]): BrokenStatement {
  const first = tokens[0];
  const end = tokens.at(-1);
  if (first === undefined || end === undefined) {
    throw new Error('BUG: a statement without tokens');
  }
  const head = headOf(tokens, 0);
  return {
    kind: 'broken',
    span: { start: spanOfToken(first).start, end: endOfToken(end) },
    declares: head?.declares,
    name: head && { kind: 'name', span: spanOfToken(head.name), text: head.name.image },
  };
}

/** The place directly behind a token, where something is missing. */
function afterOf(token: IToken): Span {
  const start = endOfToken(token);
  return { start, end: { ...start, offset: start.offset, column: start.column } };
}

function wholeOf(text: string): Span {
  const lines = text.split(/\r\n?|\n/);
  return {
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: text.length, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
  };
}
