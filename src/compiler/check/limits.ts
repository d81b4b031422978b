import type * as syntax from '../../../grammar/syntax.ts';
import { typeExpression } from '../expressions/type-expression.ts';
import type { Expression, Type } from '../model.ts';
import { typeText } from '../types.ts';
import type { StateContext } from './states.ts';

/** The `k` of `limit k`: a literal or a const parameter. */
export function checkLimit(
  node: syntax.Expression,
  type: Type,
  { env, parameters }: StateContext,
): Expression | undefined {
  const place = { file: env.file, span: node.span };
  if (type.kind !== 'table' || type.key !== 'string') {
    env.report.add('OAL5014', place, { type: typeText(type) });
    return undefined;
  }
  const limit = typeExpression(node, env);
  if (limit === undefined || isPositive(limit) || isConstant(limit, parameters)) {
    return limit;
  }
  env.report.add('OAL5015', place, {});
  return undefined;
}

function isPositive(expression: Expression): boolean {
  return expression.kind === 'literal' && expression.type.kind === 'int' && Number(expression.value) >= 1;
}

function isConstant(expression: Expression, parameters: StateContext['parameters']): boolean {
  return (
    expression.kind === 'parameter' &&
    expression.type.kind === 'int' &&
    parameters?.find(({ name }) => name === expression.name)?.constant === true
  );
}
