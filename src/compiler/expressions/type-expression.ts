import type * as syntax from '../../../grammar/syntax.ts';
import type { Expression } from '../model.ts';
import { isNumeric, simple, typeText } from '../types.ts';
import { typeIndex, typeMember, typeName } from './attributes.ts';
import { typeCall } from './builtins.ts';
import { typeConditional, typeList } from './composites.ts';
import type { Environment } from './environment.ts';
import { typeBinary } from './operators.ts';

/** Resolves and types an expression. Undefined means that something in it is wrong, and has been reported. */
export function typeExpression(node: syntax.Expression, env: Environment): Expression | undefined {
  switch (node.kind) {
    case 'number':
      return { kind: 'literal', type: simple(node.type), value: node.value };
    case 'text':
      return { kind: 'literal', type: simple('string'), value: node.value };
    case 'bool':
      return { kind: 'literal', type: simple('bool'), value: node.value };
    case 'null':
      return { kind: 'literal', type: simple('null'), value: null };
    case 'nameExpression':
      return typeName(node, env);
    case 'member':
      return typeMember(node, env);
    case 'index':
      return typeIndex(node, env);
    case 'cast':
      return typeCast(node, env);
    case 'unary':
      return typeUnary(node, env);
    case 'binary':
      return typeBinary(node, env);
    case 'conditional':
      return typeConditional(node, env);
    case 'list':
      return typeList(node, env);
    case 'call':
      return typeCall(node, env);
  }
}

function typeCast(node: syntax.CastExpression, env: Environment): Expression | undefined {
  const operand = typeExpression(node.operand, env);
  return operand && castOf(node.type, operand, env);
}

/** `(str->long) operand`: only texts are cast. */
export function castOf(cast: syntax.CastType, operand: Expression, env: Environment): Expression | undefined {
  if (operand.type.kind !== 'string') {
    env.report.add('OAL3008', { file: env.file, span: cast.span }, { to: cast.to, found: typeText(operand.type) });
    return undefined;
  }
  return { kind: 'cast', type: simple(cast.to), to: cast.to, operand };
}

function typeUnary(node: syntax.UnaryExpression, env: Environment): Expression | undefined {
  const operand = typeExpression(node.operand, env);
  if (operand === undefined) {
    return undefined;
  }
  if (node.operator === '-' && operand.kind === 'literal' && typeof operand.value === 'number') {
    return { ...operand, value: -operand.value };
  }
  const fits = node.operator === '!' ? operand.type.kind === 'bool' : isNumeric(operand.type);
  if (!fits) {
    const params = { operator: node.operator, type: typeText(operand.type) };
    env.report.add('OAL3004', { file: env.file, span: node.span }, params);
    return undefined;
  }
  return { kind: 'unary', type: operand.type, operator: node.operator, operand };
}
