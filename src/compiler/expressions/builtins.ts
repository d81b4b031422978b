import type * as syntax from '../../../grammar/syntax.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Expression } from '../model.ts';
import { simple } from '../types.ts';
import type { Environment } from './environment.ts';
import { typeExpression } from './type-expression.ts';

/** What a value may call, and what a state may call: the one knows the time bucket, the other the record. */
export const valueBuiltins: ReadonlySet<string> = new Set(['minutes', 'ranks']);
export const stateBuiltins: ReadonlySet<string> = new Set(['apdexThreshold']);
export const noBuiltins: ReadonlySet<string> = new Set();

type Rule = (node: syntax.CallExpression, args: readonly Expression[], env: Environment) => Expression | undefined;

const rules: ReadonlyMap<string, { readonly takes: string; readonly count: number; readonly rule: Rule }> = new Map([
  ['minutes', { takes: 'no arguments', count: 0, rule: minutes }],
  ['ranks', { takes: 'a table, its precision and a list of ranks', count: 3, rule: ranks }],
  ['apdexThreshold', { takes: 'the name of a service', count: 1, rule: apdexThreshold }],
]);

export function typeCall(node: syntax.CallExpression, env: Environment): Expression | undefined {
  const name = node.callee.text;
  const place = { file: env.file, span: node.callee.span };
  const builtin = rules.get(name);
  if (builtin === undefined) {
    env.report.add('OAL2009', place, { name, suggestion: suggest(name, rules.keys()) });
    return undefined;
  }
  if (!env.builtins.has(name)) {
    env.report.add('OAL3014', place, { name, place: env.place });
    return undefined;
  }
  if (node.arguments.length !== builtin.count) {
    const params = { name, expected: builtin.takes, given: node.arguments.length };
    env.report.add('OAL3015', { file: env.file, span: node.span }, params);
    return undefined;
  }
  const args: Expression[] = [];
  for (const argument of node.arguments) {
    const typed = typeExpression(argument, env);
    if (typed === undefined) {
      return undefined;
    }
    args.push(typed);
  }
  return builtin.rule(node, args, env);
}

/** The length of the row's time bucket in minutes. */
function minutes(): Expression {
  return { kind: 'call', type: simple('int'), name: 'minutes', arguments: [] };
}

/** The milliseconds within which a service satisfies. */
function apdexThreshold(
  node: syntax.CallExpression,
  args: readonly Expression[],
  env: Environment,
): Expression | undefined {
  if (args[0]?.type.kind !== 'string') {
    return misfit(node, 0, 'name', 'a string', env);
  }
  return { kind: 'call', type: simple('int'), name: 'apdexThreshold', arguments: args };
}

/** Percentiles of a histogram: its type is the labeled one that the value declares. */
function ranks(node: syntax.CallExpression, args: readonly Expression[], env: Environment): Expression | undefined {
  const [table, precision, list] = args;
  if (table?.kind !== 'state' || table.type.kind !== 'table') {
    return misfit(node, 0, 'table', 'a state of type table<int>', env);
  }
  if (precision?.kind !== 'state' || precision.type.kind !== 'int') {
    return misfit(node, 1, 'precision', 'a state of type int', env);
  }
  if (list?.kind !== 'list' || list.items.length === 0 || !list.items.every(isRank)) {
    return misfit(node, 2, 'list', 'whole numbers from 1 to 100', env);
  }
  const type = env.expected?.kind === 'labeled' ? env.expected : { kind: 'labeled' as const, label: 'p' };
  return { kind: 'call', type, name: 'ranks', arguments: args };
}

function isRank(item: Expression): boolean {
  return (
    item.kind === 'literal' && Number.isInteger(item.value) && Number(item.value) >= 1 && Number(item.value) <= 100
  );
}

function misfit(
  node: syntax.CallExpression,
  at: number,
  argument: string,
  expected: string,
  env: Environment,
): undefined {
  const span = node.arguments[at]?.span ?? node.span;
  env.report.add('OAL3016', { file: env.file, span }, { name: node.callee.text, argument, expected });
  return undefined;
}
