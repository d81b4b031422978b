import type * as syntax from '../../../grammar/syntax.ts';
import { isTableState, labeled } from '../expressions/builtins.ts';
import type { Environment } from '../expressions/environment.ts';
import { typedAs } from '../expressions/typed-as.ts';
import type { Expression, Type, ValueModel } from '../model.ts';
import { isNumeric, typeText } from '../types.ts';
import { resolveType, type TypeContext } from './resolve-type.ts';

/**
 * The value of a function; `env` knows the states. With `byModule` the function's TypeScript module computes it. A
 * table<string> is a labeled value as it stands, label by label.
 */
export function checkValue(
  node: syntax.ValueMember,
  context: TypeContext,
  env: Environment,
  byModule: boolean,
): ValueModel | undefined {
  const name = node.name.text;
  const type = resolveType(node.type, context);
  if (type !== undefined && !isNumeric(type) && type.kind !== 'labeled') {
    const params = { type: typeText(type), place: `The value '${name}'`, allowed: 'int, long, double, labeled<…>' };
    env.report.add('OAL3002', { file: env.file, span: node.type.span }, params);
    return undefined;
  }
  if (byModule) {
    return checkNoExpression(node, env) ? type && { name, type, expression: undefined } : undefined;
  }
  if (node.expression === undefined) {
    env.report.add('OAL5010', { file: env.file, span: node.name.span }, { name });
    return undefined;
  }
  const expression = type && typeValue(node.expression, type, name, env);
  return type && expression && { name, type, expression };
}

function typeValue(node: syntax.Expression, type: Type, name: string, env: Environment): Expression | undefined {
  if (type.kind === 'labeled' && node.kind === 'nameExpression') {
    const table = env.names.get(node.name.text);
    if (table !== undefined && isTableState(table, 'string')) {
      return labeled('entries', [table], { ...env, expected: type });
    }
  }
  return typedAs(node, type, `The value '${name}'`, env);
}

function checkNoExpression(node: syntax.ValueMember, env: Environment): boolean {
  if (node.expression !== undefined) {
    const params = { name: node.name.text, kind: 'value' } as const;
    env.report.add('OAL5016', { file: env.file, span: node.expression.span }, params);
  }
  return node.expression === undefined;
}
