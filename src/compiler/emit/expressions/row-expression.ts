import type { Expression, Type } from '../../model.ts';
import { isInteger } from '../../types.ts';
import { quote } from '../names.ts';
import { literal, type UseRuntime } from './context.ts';

/** How an expression reaches what it names; each gives TypeScript text. */
export interface RowNames {
  readonly runtime: UseRuntime;
  parameter(name: string): string;
  /** A source field; one nested in a struct has a value of its type also where the struct is absent. */
  field(path: readonly string[], type: Type): string;
  /** An enum's member as the fields hold it: a record its number, an entity its name. */
  enumMember(expression: Expression & { kind: 'enumMember' }): string;
  apdexThreshold(service: string): string;
}

/** How tightly an operator binds; an operand that binds less tightly than it must is put in parentheses. */
const LEVEL = { conditional: 0, '||': 1, '&&': 2, equality: 3, relation: 4, sum: 5, product: 6, unary: 7, operand: 8 };

/**
 * An expression that is evaluated per record or per increment: contributions, filters, arguments, computed ids. Plain
 * number arithmetic: what passes 2^53 is found when the table is handed over.
 */
export function rowExpression(expression: Expression, names: RowNames, level = LEVEL.conditional): string {
  const emit = (inner: Expression, least = LEVEL.conditional): string => rowExpression(inner, names, least);
  const within = (own: number, text: string): string => (own < level ? `(${text})` : text);
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value, quote);
    case 'enumMember':
      return names.enumMember(expression);
    case 'parameter':
      return names.parameter(expression.name);
    case 'field':
      return within(
        expression.path.length > 1 ? LEVEL.conditional : LEVEL.operand,
        names.field(expression.path, expression.type),
      );
    case 'mapLookup': {
      const map = names.field(expression.path, expression.type);
      return within(LEVEL.conditional, `${map}?.get(${quote(expression.key)}) ?? null`);
    }
    case 'cast': {
      const number = `${names.runtime('textToLong')}(${emit(expression.operand)})`;
      return expression.to === 'int' ? `(${number} | 0)` : number;
    }
    case 'unary':
      return within(LEVEL.unary, `${expression.operator}${emit(expression.operand, LEVEL.operand)}`);
    case 'binary':
      return binary(expression, emit, within, names.runtime);
    case 'like':
      return `${names.runtime('like')}(${emit(expression.operand)}, ${quote(expression.text)})`;
    case 'contain':
    case 'notContain': {
      const call = `${names.runtime('contain')}(${emit(expression.operand)}, ${quote(expression.text)})`;
      return expression.kind === 'contain' ? call : `!${call}`;
    }
    case 'in': {
      const operand = emit(expression.operand, LEVEL.relation);
      const tests = expression.values.map((value) => `${operand} === ${emit(value, LEVEL.relation)}`);
      return within(tests.length > 1 ? LEVEL['||'] : LEVEL.equality, tests.join(' || '));
    }
    case 'conditional': {
      const [then, otherwise] = [emit(expression.then), emit(expression.otherwise)];
      return within(LEVEL.conditional, `${emit(expression.test, LEVEL['||'])} ? ${then} : ${otherwise}`);
    }
    case 'list':
      return `[${expression.items.map((item) => emit(item)).join(', ')}]`;
    case 'call':
      if (expression.name === 'apdexThreshold') return names.apdexThreshold(emit(expression.arguments[0]!));
      throw new Error(`BUG: ${expression.name}() is not for entrances and filters.`);
    case 'state':
      throw new Error(`BUG: state ${expression.name} is used where there is none.`);
  }
}

/** All of them true. */
export function allOf(expressions: readonly Expression[], names: RowNames): string {
  const level = expressions.length > 1 ? LEVEL['&&'] : LEVEL.conditional;
  return expressions.map((expression) => rowExpression(expression, names, level)).join(' && ');
}

/** None of them false: the negation of `allOf`. */
export function notAllOf(expressions: readonly Expression[], names: RowNames): string {
  const all = allOf(expressions, names);
  return `!(${all})`;
}

const OPERATOR_LEVELS: Readonly<Record<string, number>> = {
  '||': LEVEL['||'],
  '&&': LEVEL['&&'],
  '==': LEVEL.equality,
  '!=': LEVEL.equality,
  '<': LEVEL.relation,
  '<=': LEVEL.relation,
  '>': LEVEL.relation,
  '>=': LEVEL.relation,
  '+': LEVEL.sum,
  '-': LEVEL.sum,
  '*': LEVEL.product,
};

function binary(
  expression: Expression & { kind: 'binary' },
  emit: (inner: Expression, least?: number) => string,
  within: (own: number, text: string) => string,
  runtime: UseRuntime,
): string {
  const { operator, left, right } = expression;
  if (operator === '/' || operator === '%') {
    const whole = isInteger(expression.type);
    const name = operator === '%' ? 'remainderInt' : whole ? 'divideInt' : 'divideDouble';
    return `${runtime(name)}(${emit(left)}, ${emit(right)})`;
  }
  const own = OPERATOR_LEVELS[operator]!;
  const written = operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
  return within(own, `${emit(left, own)} ${written} ${emit(right, own + 1)}`);
}
