import type { Expression, ValueModel } from '../../model.ts';
import { isInteger } from '../../types.ts';
import { quote } from '../names.ts';
import { literal, type UseRuntime } from './context.ts';

export interface ValueNames {
  readonly runtime: UseRuntime;
  /** A state's column, e.g. `columns.total`. */
  column(state: string): string;
}

const LONG_OPERATIONS: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'remainder',
};

/** Builtins over tables, and the runtime's function for each: the table, the row, then the other arguments. */
const BUILTINS: Readonly<Record<string, string>> = {
  ranks: 'ranks',
  buckets: 'buckets',
  entries: 'labelValues',
  averages: 'averages',
};

/** A function's value out of row `row`: evaluated when somebody reads it, so exact as Java's `long` is. */
export function valueExpression(
  value: Pick<ValueModel, 'type'> & { readonly expression: Expression },
  names: ValueNames,
): string {
  const text = emitValue(value.expression, names);
  if (value.type.kind === 'int') return isPlain(value.expression) ? text : `${names.runtime('toInt')}(${text})`;
  if (value.type.kind === 'long') return isPlain(value.expression) ? text : `${names.runtime('toLong')}(${text})`;
  if (value.type.kind === 'double' && isInteger(value.expression.type) && !isPlain(value.expression))
    return `${names.runtime('toLong')}(${text})`;
  return text;
}

function emitValue(expression: Expression, names: ValueNames): string {
  const emit = (inner: Expression): string => emitValue(inner, names);
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value, quote);
    case 'state':
      return expression.type.kind === 'table'
        ? names.column(expression.name)
        : `${names.column(expression.name)}[row]!`;
    case 'unary':
      return expression.operator === '-' && isInteger(expression.type)
        ? `${names.runtime('subtract')}(0, ${emit(expression.operand)})`
        : `${expression.operator}${emit(expression.operand)}`;
    case 'binary':
      return binary(expression, emit, names.runtime);
    case 'conditional':
      return `(${emit(expression.test)} ? ${emit(expression.then)} : ${emit(expression.otherwise)})`;
    case 'list':
      return `[${expression.items.map(emit).join(', ')}]`;
    case 'call':
      return call(expression, emit, names.runtime);
    default:
      throw new Error(`BUG: a value cannot hold an expression of kind ${expression.kind}.`);
  }
}

function binary(
  expression: Expression & { kind: 'binary' },
  emit: (inner: Expression) => string,
  runtime: UseRuntime,
): string {
  const left = emit(expression.left);
  const right = emit(expression.right);
  if (expression.operator === '==') return `(${left} === ${right})`;
  if (expression.operator === '!=') return `(${left} !== ${right})`;
  const operation = LONG_OPERATIONS[expression.operator];
  if (operation === undefined) return `(${left} ${expression.operator} ${right})`;
  if (isInteger(expression.type)) return `${runtime(operation)}(${left}, ${right})`;
  return expression.operator === '/'
    ? `${runtime('divideDouble')}(${left}, ${right})`
    : `(${left} ${expression.operator} ${right})`;
}

function call(
  expression: Expression & { kind: 'call' },
  emit: (inner: Expression) => string,
  runtime: UseRuntime,
): string {
  if (expression.name === 'minutes') return 'minutes';
  const builtin = BUILTINS[expression.name];
  if (builtin === undefined) throw new Error(`BUG: ${expression.name}() is not for values.`);
  const [table, ...others] = expression.arguments;
  // Two tables are read in the same row; numbers come as they are.
  const given = others.map(emit);
  return `${runtime(builtin)}(${[emit(table!), 'row', ...given].join(', ')})`;
}

/** True when the text is a number as it stands, without long arithmetic. */
function isPlain(expression: Expression): boolean {
  return expression.kind === 'state' || expression.kind === 'literal';
}
