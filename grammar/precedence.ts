import { cover } from './span.ts';
import type { BinaryOperator, Expression } from './syntax.ts';

/** How tightly each operator binds; all of them associate to the left. */
export const precedence: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  like: 4,
  in: 4,
  contain: 4,
  'not contain': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

export interface OperatorAndOperand {
  readonly operator: BinaryOperator;
  readonly operand: Expression;
}

/** Folds `first op operand op operand …` into a tree by precedence (the shunting-yard algorithm). */
export function foldByPrecedence(first: Expression, rest: readonly OperatorAndOperand[]): Expression {
  const operands: Expression[] = [first];
  const operators: BinaryOperator[] = [];
  const reduce = (): void => {
    const right = operands.pop();
    const left = operands.pop();
    const operator = operators.pop();
    if (left === undefined || right === undefined || operator === undefined) {
      throw new Error('BUG: an operator without operands');
    }
    operands.push({ kind: 'binary', span: cover(left.span, right.span), operator, left, right });
  };
  for (const { operator, operand } of rest) {
    for (let top = operators.at(-1); top !== undefined && precedence[top] >= precedence[operator]; ) {
      reduce();
      top = operators.at(-1);
    }
    operators.push(operator);
    operands.push(operand);
  }
  while (operators.length > 0) {
    reduce();
  }
  return operands[0] ?? first;
}
