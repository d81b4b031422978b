import type * as syntax from '../../../grammar/syntax.ts';
import type { Expression, Type } from '../model.ts';
import { sameType, simple, typeText, widest } from '../types.ts';
import type { Environment } from './environment.ts';
import { typeExpression } from './type-expression.ts';

export function typeConditional(node: syntax.ConditionalExpression, env: Environment): Expression | undefined {
  const test = typeCondition(node.test, 'The part before ?', env);
  const then = typeExpression(node.then, env);
  const otherwise = typeExpression(node.otherwise, env);
  if (test === undefined || then === undefined || otherwise === undefined) {
    return undefined;
  }
  const type = widest(then.type, otherwise.type) ?? (sameType(then.type, otherwise.type) ? then.type : undefined);
  if (type === undefined) {
    const params = { first: typeText(then.type), second: typeText(otherwise.type) };
    env.report.add('OAL3007', { file: env.file, span: node.span }, params);
    return undefined;
  }
  return { kind: 'conditional', type, test, then, otherwise };
}

/** Types an expression that has to be a bool. `what` names it at the start of a sentence. */
export function typeCondition(node: syntax.Expression, what: string, env: Environment): Expression | undefined {
  const condition = typeExpression(node, env);
  if (condition !== undefined && condition.type.kind !== 'bool') {
    env.report.add('OAL3005', { file: env.file, span: node.span }, { what, found: typeText(condition.type) });
    return undefined;
  }
  return condition;
}

/** A list of literals or enum members; its elements share a type, numbers their widest. */
export function typeList(node: syntax.ListExpression, env: Environment): Expression | undefined {
  const items = typeItems(node, env);
  return items && { kind: 'list', type: { kind: 'list', of: items[0]?.type ?? simple('null') }, items };
}

export function typeItems(node: syntax.ListExpression, env: Environment): Expression[] | undefined {
  const items: Expression[] = [];
  let of: Type | undefined;
  for (const itemNode of node.items) {
    const item = typeExpression(itemNode, env);
    if (item === undefined) {
      return undefined;
    }
    const place = { file: env.file, span: itemNode.span };
    if ((item.kind !== 'literal' || item.value === null) && item.kind !== 'enumMember') {
      env.report.add('OAL3013', place, {});
      return undefined;
    }
    const common: Type | undefined = of === undefined || sameType(of, item.type) ? item.type : widest(of, item.type);
    if (common === undefined) {
      const params = { what: 'The list', expected: `of ${typeText(of ?? item.type)}`, found: typeText(item.type) };
      env.report.add('OAL3006', place, { ...params, help: undefined });
      return undefined;
    }
    of = common;
    items.push(item);
  }
  return items;
}
