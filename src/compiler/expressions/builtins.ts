import type * as syntax from '../../../grammar/syntax.ts';
import type { Expression } from '../model.ts';
import { simple } from '../types.ts';
import type { Environment } from './environment.ts';
import { typeExpression } from './type-expression.ts';

/** What a value may call, and what a state may call: the one knows the time bucket, the other the record. */
export const valueBuiltins: ReadonlySet<string> = new Set(['minutes', 'ranks', 'buckets', 'entries', 'averages']);
export const stateBuiltins: ReadonlySet<string> = new Set(['apdexThreshold']);
export const noBuiltins: ReadonlySet<string> = new Set();

type Rule = (node: syntax.CallExpression, args: readonly Expression[], env: Environment) => Expression | undefined;

const rules: ReadonlyMap<string, { readonly takes: string; readonly count: number; readonly rule: Rule }> = new Map([
  ['minutes', { takes: 'no arguments', count: 0, rule: minutes }],
  ['ranks', { takes: 'a table, its precision and a list of ranks', count: 3, rule: ranks }],
  ['buckets', { takes: 'a table, the step of its keys and the last key', count: 3, rule: buckets }],
  ['entries', { takes: 'a table', count: 1, rule: entries }],
  ['averages', { takes: 'a table of sums and a table of counts', count: 2, rule: averages }],
  ['apdexThreshold', { takes: 'the name of a service', count: 1, rule: apdexThreshold }],
]);

export function typeCall(node: syntax.CallExpression, env: Environment): Expression | undefined {
  const name = node.callee.text;
  const place = { file: env.file, span: node.callee.span };
  const builtin = rules.get(name);
  if (builtin === undefined) {
    env.report.add('OAL2009', place, { name, suggestion: env.report.suggest(name, rules.keys()) });
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

/** Percentiles of a histogram. */
function ranks(node: syntax.CallExpression, args: readonly Expression[], env: Environment): Expression | undefined {
  const [table, precision, list] = args;
  if (!isTableState(table, 'int')) {
    return misfit(node, 0, 'table', 'a state of type table<int>', env);
  }
  if (precision?.kind !== 'state' || precision.type.kind !== 'int') {
    return misfit(node, 1, 'precision', 'a state of type int', env);
  }
  if (list?.kind !== 'list' || list.items.length === 0 || !list.items.every(isRank)) {
    return misfit(node, 2, 'list', 'whole numbers from 1 to 100', env);
  }
  return labeled('ranks', args, env);
}

/** A histogram with its empty buckets: `step` apart, the last one open. */
function buckets(node: syntax.CallExpression, args: readonly Expression[], env: Environment): Expression | undefined {
  const [table, step, last] = args;
  if (!isTableState(table, 'int')) {
    return misfit(node, 0, 'table', 'a state of type table<int>', env);
  }
  if (step?.kind !== 'state' || step.type.kind !== 'int') {
    return misfit(node, 1, 'step', 'a state of type int', env);
  }
  if (last?.kind !== 'state' || last.type.kind !== 'int') {
    return misfit(node, 2, 'last bucket', 'a state of type int', env);
  }
  return labeled('buckets', args, env);
}

function entries(node: syntax.CallExpression, args: readonly Expression[], env: Environment): Expression | undefined {
  return isTableState(args[0], 'string')
    ? labeled('entries', args, env)
    : misfit(node, 0, 'table', 'a state of type table<string>', env);
}

/** Label by label, a sum through its count. */
function averages(node: syntax.CallExpression, args: readonly Expression[], env: Environment): Expression | undefined {
  const wrong = args.findIndex((argument) => !isTableState(argument, 'string'));
  return wrong < 0
    ? labeled('averages', args, env)
    : misfit(node, wrong, wrong === 0 ? 'sums' : 'counts', 'a state of type table<string>', env);
}

/** What gives a number per label; its type is the labeled one that the value declares. */
export function labeled(name: string, args: readonly Expression[], { expected }: Environment): Expression {
  const type = expected?.kind === 'labeled' ? expected : { kind: 'labeled' as const, label: 'p' };
  return { kind: 'call', type, name, arguments: args };
}

export function isTableState(expression: Expression | undefined, key: 'int' | 'string'): boolean {
  return expression?.kind === 'state' && expression.type.kind === 'table' && expression.type.key === key;
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
