import { precedence } from '../../../grammar/precedence.ts';
import { printText } from '../../../grammar/print/print-expression.ts';
import type { Expression } from '../model.ts';

const conditionalLevel = 0;
const unaryLevel = 7;
const operandLevel = 8;

/** A checked expression as an author would write it. */
export function expressionText(expression: Expression): string {
  return textAt(expression, conditionalLevel);
}

function textAt(expression: Expression, level: number): string {
  const text = bareText(expression);
  return levelOf(expression) < level ? `(${text})` : text;
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'conditional':
      return conditionalLevel;
    case 'binary':
      return precedence[expression.operator];
    case 'like':
    case 'in':
    case 'contain':
    case 'notContain':
      return precedence.in;
    case 'unary':
    case 'cast':
      return unaryLevel;
    default:
      return operandLevel;
  }
}

function bareText(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? printText(expression.value) : String(expression.value);
    case 'enumMember':
      return `${expression.enum}.${expression.member}`;
    case 'parameter':
    case 'state':
      return expression.name;
    case 'field':
      return expression.path.join('.');
    case 'mapLookup':
      return `${expression.path.join('.')}[${printText(expression.key)}]`;
    case 'cast':
      return `(str->${expression.to}) ${textAt(expression.operand, unaryLevel)}`;
    case 'unary':
      return `${expression.operator}${textAt(expression.operand, operandLevel)}`;
    case 'binary':
      return operation(expression.operator, expression.left, textAt(expression.right, levelOf(expression) + 1));
    case 'like':
    case 'contain':
      return operation(expression.kind, expression.operand, printText(expression.text));
    case 'notContain':
      return operation('not contain', expression.operand, printText(expression.text));
    case 'in':
      return operation('in', expression.operand, `[${expression.values.map(expressionText).join(', ')}]`);
    case 'conditional': {
      const results = `${expressionText(expression.then)} : ${expressionText(expression.otherwise)}`;
      return `${textAt(expression.test, conditionalLevel + 1)} ? ${results}`;
    }
    case 'list':
      return `[${expression.items.map(expressionText).join(', ')}]`;
    case 'call':
      return `${expression.name}(${expression.arguments.map(expressionText).join(', ')})`;
  }
}

function operation(operator: keyof typeof precedence, left: Expression, right: string): string {
  return `${textAt(left, precedence[operator])} ${operator} ${right}`;
}
