import { precedence } from '../precedence.ts';
import type { CastType, Expression } from '../syntax.ts';

const conditionalLevel = 0;
const unaryLevel = 7;
const postfixLevel = 8;

/** An expression with the parentheses that it needs and no others. */
export function printExpression(node: Expression): string {
  return printAt(node, conditionalLevel);
}

/** Parenthesizes what binds looser than its surroundings ask for. */
function printAt(node: Expression, level: number): string {
  const text = printBare(node);
  return levelOf(node) < level ? `(${text})` : text;
}

function levelOf(node: Expression): number {
  switch (node.kind) {
    case 'conditional':
      return conditionalLevel;
    case 'binary':
      return precedence[node.operator];
    case 'unary':
    case 'cast':
      return unaryLevel;
    default:
      return postfixLevel;
  }
}

function printBare(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'text':
      return printText(node.value);
    case 'bool':
      return String(node.value);
    case 'null':
      return 'null';
    case 'nameExpression':
      return node.name.text;
    case 'member':
      return `${printAt(node.object, postfixLevel)}.${node.name.text}`;
    case 'index':
      return `${printAt(node.object, postfixLevel)}[${printText(node.key.value)}]`;
    case 'cast':
      return `${printCast(node.type)}${printAt(node.operand, unaryLevel)}`;
    case 'unary':
      return `${node.operator}${printAt(node.operand, isMinus(node) && isMinus(node.operand) ? postfixLevel : unaryLevel)}`;
    case 'binary':
      return [
        printAt(node.left, precedence[node.operator]),
        node.operator,
        printAt(node.right, precedence[node.operator] + 1),
      ].join(' ');
    case 'conditional':
      return `${printAt(node.test, 1)} ? ${printExpression(node.then)} : ${printExpression(node.otherwise)}`;
    case 'list':
      return `[${printList(node.items)}]`;
    case 'call':
      return `${node.callee.text}(${printList(node.arguments)})`;
  }
}

/** `-(-x)` keeps its parentheses: `--x` reads like another operator. */
function isMinus(node: Expression): boolean {
  return node.kind === 'unary' && node.operator === '-';
}

export function printList(nodes: readonly Expression[]): string {
  return nodes.map(printExpression).join(', ');
}

export function printCast(cast: CastType): string {
  return cast.short ? `(${cast.to})` : `(str->${cast.to})`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

export function printText(value: string): string {
  const escaped = value.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped here
    /["\\\u0000-\u001f\u2028\u2029]/g,
    (letter) => escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
