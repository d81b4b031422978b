import type * as syntax from '../../../grammar/syntax.ts';
import type { Expression, Type } from '../model.ts';
import { isAssignable, isInteger, isNumeric, typeText } from '../types.ts';
import type { Environment } from './environment.ts';
import { typeExpression } from './type-expression.ts';

/** Types an expression and reports when a state, value or id of type `to` cannot take it. */
export function typedAs(node: syntax.Expression, to: Type, what: string, env: Environment): Expression | undefined {
  const expression = typeExpression(node, { ...env, expected: to });
  if (expression === undefined || isAssignable(to, expression.type)) {
    return expression;
  }
  const help =
    isInteger(to) && expression.type.kind === 'double' ? 'declare it as double' : conditionHelp(to, expression);
  const params = { what, expected: typeText(to), found: typeText(expression.type), help };
  env.report.add('OAL3006', { file: env.file, span: node.span }, params);
  return undefined;
}

function conditionHelp(to: Type, expression: Expression): string | undefined {
  return isNumeric(to) && expression.type.kind === 'bool'
    ? 'to count what meets it, write condition ? 1 : 0'
    : undefined;
}
