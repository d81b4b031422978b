import { createToken, Lexer, type TokenType } from 'chevrotain';

/**
 * The vocabulary. Every word but `true`, `false` and `null` is contextual: it belongs to the category `Word` and
 * stands for itself only where the grammar asks for it; elsewhere it is a name like any other.
 */
export const Word = createToken({ name: 'Word', pattern: Lexer.NA, label: 'a name' });

/** The operators between two operands, symbols and words; `precedence.ts` orders them. */
export const BinaryOperatorToken = createToken({ name: 'BinaryOperator', pattern: Lexer.NA, label: 'an operator' });

const identifierPattern = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;

/** Chevrotain drops a pattern's `u` flag, so names that may hold any letter are matched by hand. */
function matchIdentifier(text: string, offset: number): RegExpExecArray | null {
  identifierPattern.lastIndex = offset;
  return identifierPattern.exec(text);
}

/**
 * What the lexer looks at to skip patterns that cannot match: ASCII letters, and all that is no ASCII. It sorts code
 * units from 256 on into buckets of 255, so that a few of them stand for all.
 */
const identifierStarts: (string | number)[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz$_'];
for (let code = 128; code <= 0xffff; code += code < 256 ? 1 : 128) {
  identifierStarts.push(code);
}

export const Identifier = createToken({
  name: 'Identifier',
  pattern: matchIdentifier,
  start_chars_hint: identifierStarts,
  line_breaks: false,
  label: 'a name',
  categories: [Word],
});

const words: TokenType[] = [];

function word(text: string, categories: TokenType[] = [Word]): TokenType {
  const token = createToken({
    name: text[0]?.toUpperCase() + text.slice(1),
    pattern: new RegExp(text),
    longer_alt: Identifier,
    label: `'${text}'`,
    categories,
  });
  words.push(token);
  return token;
}

export const True = word('true', []);
export const False = word('false', []);
export const Null = word('null', []);

export const From = word('from');
export const Disable = word('disable');
export const Scope = word('scope');
export const Catalog = word('catalog');
export const Enum = word('enum');
export const Virtual = word('virtual');
export const Source = word('source');
export const Of = word('of');
export const Id = word('id');
export const FunctionWord = word('function');
export const Decorator = word('decorator');
export const Adds = word('adds');
export const State = word('state');
export const Value = word('value');
export const Const = word('const');
export const Limit = word('limit');
export const Str = word('str');
export const Long = word('long');
export const Int = word('int');
export const Not = word('not');
export const Like = word('like', [Word, BinaryOperatorToken]);
export const In = word('in', [Word, BinaryOperatorToken]);
export const Contain = word('contain', [Word, BinaryOperatorToken]);

const symbols: TokenType[] = [];

function symbol(name: string, text: string, categories: TokenType[] = []): TokenType {
  const token = createToken({ name, pattern: text, label: `'${text}'`, categories });
  symbols.push(token);
  return token;
}

export const Arrow = symbol('Arrow', '->');
export const DoubleEqual = symbol('DoubleEqual', '==', [BinaryOperatorToken]);
export const NotEqual = symbol('NotEqual', '!=', [BinaryOperatorToken]);
export const LessEqual = symbol('LessEqual', '<=', [BinaryOperatorToken]);
export const GreaterEqual = symbol('GreaterEqual', '>=', [BinaryOperatorToken]);
export const And = symbol('And', '&&', [BinaryOperatorToken]);
export const Or = symbol('Or', '||', [BinaryOperatorToken]);
export const Less = symbol('Less', '<', [BinaryOperatorToken]);
export const Greater = symbol('Greater', '>', [BinaryOperatorToken]);
export const Plus = symbol('Plus', '+', [BinaryOperatorToken]);
export const Minus = symbol('Minus', '-', [BinaryOperatorToken]);
export const Star = symbol('Star', '*', [BinaryOperatorToken]);
export const Slash = symbol('Slash', '/', [BinaryOperatorToken]);
export const Percent = symbol('Percent', '%', [BinaryOperatorToken]);
export const Bang = symbol('Bang', '!');
export const Question = symbol('Question', '?');
export const Colon = symbol('Colon', ':');
export const Equal = symbol('Equal', '=');
export const Dot = symbol('Dot', '.');
export const Comma = symbol('Comma', ',');
export const Semicolon = symbol('Semicolon', ';');
export const At = symbol('At', '@');
export const LeftParen = symbol('LeftParen', '(');
export const RightParen = symbol('RightParen', ')');
export const LeftBracket = symbol('LeftBracket', '[');
export const RightBracket = symbol('RightBracket', ']');
export const LeftBrace = symbol('LeftBrace', '{');
export const RightBrace = symbol('RightBrace', '}');

export const NumberToken = createToken({
  name: 'Number',
  pattern: /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?[lL]?/,
  label: 'a number',
});

export const TextToken = createToken({ name: 'Text', pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*"/, label: 'a text in "…"' });

/** Lexed so that the mistake gets its own sentence; the lexer then hands it on as a text. */
export const SingleQuoted = createToken({ name: 'SingleQuoted', pattern: /'(?:[^'\\\r\n]|\\[^\r\n])*'/ });

/** A text whose closing quote is missing: it ends with its line. */
export const UnterminatedText = createToken({ name: 'UnterminatedText', pattern: /["'](?:[^\r\n])*/ });

/** The offset after the block comment that starts at `offset`, counting nested ones; undefined if it has no end. */
export function endOfBlockComment(text: string, offset: number): number | undefined {
  let depth = 0;
  const mark = /\/\*|\*\//g;
  mark.lastIndex = offset;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) {
      return mark.lastIndex;
    }
  }
  return undefined;
}

/** A comment without its end takes the rest of the script. */
function matchBlockComment(text: string, offset: number): [string] | null {
  return text.startsWith('/*', offset) ? [text.slice(offset, endOfBlockComment(text, offset))] : null;
}

export const BlockComment = createToken({
  name: 'BlockComment',
  pattern: matchBlockComment,
  start_chars_hint: ['/'],
  line_breaks: true,
  group: 'comments',
});

export const LineComment = createToken({ name: 'LineComment', pattern: /\/\/[^\r\n]*/, group: 'comments' });

const Space = createToken({ name: 'Space', pattern: /[\s\ufeff]+/, group: Lexer.SKIPPED, line_breaks: true });

export const vocabulary: TokenType[] = [
  Space,
  BlockComment,
  LineComment,
  ...words,
  Identifier,
  NumberToken,
  TextToken,
  SingleQuoted,
  UnterminatedText,
  ...symbols,
  Word,
  BinaryOperatorToken,
];
