import type * as syntax from '../../../grammar/syntax.ts';
import type { Environment } from '../expressions/environment.ts';
import { typedAs } from '../expressions/typed-as.ts';
import type { ValueModel } from '../model.ts';
import { isNumeric, typeText } from '../types.ts';
import { resolveType, type TypeContext } from './resolve-type.ts';

/** The value of a function; `env` knows the states. */
export function checkValue(node: syntax.ValueMember, context: TypeContext, env: Environment): ValueModel | undefined {
  const name = node.name.text;
  const type = resolveType(node.type, context);
  if (type !== undefined && !isNumeric(type) && type.kind !== 'labeled') {
    const params = { type: typeText(type), place: `The value '${name}'`, allowed: 'int, long, double, labeled<…>' };
    env.report.add('OAL3002', { file: env.file, span: node.type.span }, params);
    return undefined;
  }
  if (node.expression === undefined) {
    env.report.add('OAL5010', { file: env.file, span: node.name.span }, { name });
    return undefined;
  }
  const expression = type && typedAs(node.expression, type, `The value '${name}'`, env);
  return type && expression && { name, type, expression };
}
