import type { Expression } from '../../model.ts';
import { quote } from '../names.ts';
import { isInteger, literal, type UseRuntime } from './context.ts';

/** How an expression reaches what it names; each gives TypeScript text. */
export interface RowNames {
  readonly runtime: UseRuntime;
  parameter(name: string): string;
  field(path: readonly string[]): string;
  apdexThreshold(service: string): string;
}

/**
 * An expression that is evaluated per record or per increment: contributions, filters, arguments, computed ids. Plain
 * number arithmetic: what passes 2^53 is found when the table is handed over.
 */
export function rowExpression(expression: Expression, names: RowNames): string {
  const emit = (inner: Expression): string => rowExpression(inner, names);
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value, quote);
    case 'enumMember':
      return `${expression.value} /* ${expression.enum}.${expression.member} */`;
    case 'parameter':
      return names.parameter(expression.name);
    case 'field':
      return names.field(expression.path);
    case 'mapLookup':
      return `(${names.field(expression.path)}?.get(${quote(expression.key)}) ?? null)`;
    case 'cast':
      return `${names.runtime('textToLong')}(${emit(expression.operand)})${expression.to === 'int' ? ' | 0' : ''}`;
    case 'unary':
      return `${expression.operator}${emit(expression.operand)}`;
    case 'binary':
      return binary(expression, emit, names.runtime);
    case 'like':
      return `${names.runtime('like')}(${emit(expression.operand)}, ${quote(expression.text)})`;
    case 'contain':
      return `${names.runtime('contain')}(${emit(expression.operand)}, ${quote(expression.text)})`;
    case 'notContain':
      return `!${names.runtime('contain')}(${emit(expression.operand)}, ${quote(expression.text)})`;
    case 'in':
      return `(${expression.values.map((value) => `${emit(expression.operand)} === ${emit(value)}`).join(' || ')})`;
    case 'conditional':
      return `(${emit(expression.test)} ? ${emit(expression.then)} : ${emit(expression.otherwise)})`;
    case 'list':
      return `[${expression.items.map(emit).join(', ')}]`;
    case 'call':
      if (expression.name === 'apdexThreshold') return names.apdexThreshold(expression.arguments.map(emit).join(', '));
      throw new Error(`BUG: ${expression.name}() is not for entrances and filters.`);
    case 'state':
      throw new Error(`BUG: state ${expression.name} is used where there is none.`);
  }
}

function binary(
  expression: Expression & { kind: 'binary' },
  emit: (inner: Expression) => string,
  runtime: UseRuntime,
): string {
  const left = emit(expression.left);
  const right = emit(expression.right);
  switch (expression.operator) {
    case '==':
      return `(${left} === ${right})`;
    case '!=':
      return `(${left} !== ${right})`;
    case '/':
      return `${runtime(isInteger(expression.type) ? 'divideInt' : 'divideDouble')}(${left}, ${right})`;
    case '%':
      return `${runtime('remainderInt')}(${left}, ${right})`;
    default:
      return `(${left} ${expression.operator} ${right})`;
  }
}
