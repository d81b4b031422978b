import type { Expression } from '../model.ts';

/** The conditions that `&&` joins, each for itself. */
export function conjunctsOf(expression: Expression): Expression[] {
  return expression.kind === 'binary' && expression.operator === '&&'
    ? [...conjunctsOf(expression.left), ...conjunctsOf(expression.right)]
    : [expression];
}
