import type * as syntax from '../../../grammar/syntax.ts';
import type { Expression, Type } from '../model.ts';
import { isNullable, isNumeric, sameType, simple, typeText, widest } from '../types.ts';
import { typeItems } from './composites.ts';
import type { Environment } from './environment.ts';
import { typeExpression } from './type-expression.ts';

type ModelOperator = Extract<Expression, { kind: 'binary' }>['operator'];

export function typeBinary(node: syntax.BinaryExpression, env: Environment): Expression | undefined {
  switch (node.operator) {
    case 'in':
      return typeIn(node, env);
    case 'like':
    case 'contain':
    case 'not contain':
      return typeTextMatch(node, node.operator, env);
    default:
      return typeOperation(node, node.operator, env);
  }
}

function typeOperation(
  node: syntax.BinaryExpression,
  operator: ModelOperator,
  env: Environment,
): Expression | undefined {
  const left = typeExpression(node.left, env);
  const right = typeExpression(node.right, env);
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const type = resultOf(operator, left.type, right.type);
  if (type !== undefined) {
    return { kind: 'binary', type, operator, left, right };
  }
  reportMisfit(node, left.type, right.type, env);
  return undefined;
}

function resultOf(operator: ModelOperator, left: Type, right: Type): Type | undefined {
  switch (operator) {
    case '&&':
    case '||':
      return left.kind === 'bool' && right.kind === 'bool' ? left : undefined;
    case '==':
    case '!=':
      return isComparable(left, right) ? simple('bool') : undefined;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isNumeric(left) && isNumeric(right) ? simple('bool') : undefined;
    case '+':
      return left.kind === 'string' && right.kind === 'string' ? left : widest(left, right);
    default:
      return widest(left, right);
  }
}

/** Numbers with numbers, equal types, and null with what can be absent. */
function isComparable(left: Type, right: Type): boolean {
  if (left.kind === 'null' || right.kind === 'null') {
    return isNullable(left) && isNullable(right);
  }
  if (left.kind === 'bool' || left.kind === 'string' || left.kind === 'enum') {
    return sameType(left, right);
  }
  return isNumeric(left) && isNumeric(right);
}

function reportMisfit(node: syntax.BinaryExpression, left: Type, right: Type, env: Environment): void {
  const place = { file: env.file, span: node.span };
  const other = left.kind === 'null' ? right : left;
  if ((left.kind === 'null' || right.kind === 'null') && !isNullable(other)) {
    env.report.add('OAL3009', place, { type: typeText(other) });
    return;
  }
  const texts = { left: typeText(left), right: typeText(right) };
  env.report.add('OAL3003', place, { operator: node.operator, ...texts, help: helpFor(left, right) });
}

function helpFor(left: Type, right: Type): string | undefined {
  const texts = [left.kind, right.kind];
  if (texts.includes('string') && (isNumeric(left) || isNumeric(right))) {
    return 'a text is read as a number by a cast: (str->long) attribute';
  }
  const ofEnum = [left, right].find((type) => type.kind === 'enum');
  return ofEnum && `compare with a member: ${typeText(ofEnum)}.NAME`;
}

/** `like "a%"` on texts, `contain "a"` on lists of texts. */
function typeTextMatch(
  node: syntax.BinaryExpression,
  operator: 'like' | 'contain' | 'not contain',
  env: Environment,
): Expression | undefined {
  const operand = typeExpression(node.left, env);
  if (node.right.kind !== 'text') {
    env.report.add('OAL3012', { file: env.file, span: node.right.span }, { operator, needs: 'a text in "…"' });
    return undefined;
  }
  if (operand === undefined) {
    return undefined;
  }
  const wanted: Type = operator === 'like' ? simple('string') : { kind: 'list', of: simple('string') };
  if (!sameType(operand.type, wanted)) {
    const params = { operator, left: typeText(operand.type), right: 'string' };
    const help = `the left side of '${operator}' is a ${typeText(wanted)}`;
    env.report.add('OAL3003', { file: env.file, span: node.span }, { ...params, help });
    return undefined;
  }
  const kind = operator === 'not contain' ? 'notContain' : operator;
  return { kind, type: simple('bool'), operand, text: node.right.value };
}

function typeIn(node: syntax.BinaryExpression, env: Environment): Expression | undefined {
  const operand = typeExpression(node.left, env);
  if (node.right.kind !== 'list' || node.right.items.length === 0) {
    const params = { operator: 'in', needs: 'a list with at least one literal or enum member' };
    env.report.add('OAL3012', { file: env.file, span: node.right.span }, params);
    return undefined;
  }
  const values = typeItems(node.right, env);
  if (operand === undefined || values === undefined) {
    return undefined;
  }
  const misfit = values.find((value) => !isComparable(operand.type, value.type));
  if (misfit !== undefined) {
    const texts = { left: typeText(operand.type), right: `a list of ${typeText(misfit.type)}` };
    const help = helpFor(operand.type, misfit.type);
    env.report.add('OAL3003', { file: env.file, span: node.span }, { operator: 'in', ...texts, help });
    return undefined;
  }
  return { kind: 'in', type: simple('bool'), operand, values };
}
