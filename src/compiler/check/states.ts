import type * as syntax from '../../../grammar/syntax.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Environment } from '../expressions/environment.ts';
import { typedAs } from '../expressions/typed-as.ts';
import type { Contribution, MergeOperator, StateModel, Type } from '../model.ts';
import { isNumeric, simple, typeText } from '../types.ts';
import { resolveType, type TypeContext } from './resolve-type.ts';

const operators: readonly MergeOperator[] = ['sum', 'min', 'max', 'same'];
const columnsOfTable = 3;

/**
 * The states of a function in declared order, with their field numbers; undefined when one of them is in error.
 * `env` knows the parameters.
 */
export function checkStates(
  nodes: readonly syntax.StateMember[],
  context: TypeContext,
  env: Environment,
): StateModel[] | undefined {
  const drafts = nodes.map((node) => checkState(node, context, env));
  if (drafts.includes(undefined)) {
    return undefined;
  }
  let number = 1;
  const states: StateModel[] = [];
  for (const draft of drafts.filter((one) => one !== undefined)) {
    states.push({ ...draft, number });
    number += draft.type.kind === 'table' ? columnsOfTable : 1;
  }
  return states.map((state) => ({ ...state, precision: precisionOf(state, states) }));
}

function checkState(
  node: syntax.StateMember,
  context: TypeContext,
  env: Environment,
): Omit<StateModel, 'number'> | undefined {
  const name = node.name.text;
  const type = resolveType(node.type, context);
  if (node.merge === undefined) {
    env.report.add('OAL5005', { file: env.file, span: node.name.span }, { name });
    return undefined;
  }
  const merge = checkOperator(node.merge, type, env);
  if (type !== undefined && !isNumeric(type) && type.kind !== 'table') {
    const params = { type: typeText(type), place: `The state '${name}'`, allowed: 'int, long, double, table<int>' };
    env.report.add('OAL3002', { file: env.file, span: node.type.span }, params);
    return undefined;
  }
  if (node.merge.limit !== undefined) {
    env.report.add('OAL9001', { file: env.file, span: node.merge.limit.span }, { feature: 'limit' });
    return undefined;
  }
  if (type === undefined || merge === undefined) {
    return undefined;
  }
  const contribution = contributionOf(node, node.merge, type, env);
  return contribution && { name, type, merge, contribution, precision: undefined };
}

function checkOperator(node: syntax.MergeClause, type: Type | undefined, env: Environment): MergeOperator | undefined {
  const name = node.operator.text;
  const place = { file: env.file, span: node.operator.span };
  const operator = operators.find((known) => known === name);
  if (operator === undefined) {
    env.report.add('OAL2010', place, { name, suggestion: suggest(name, operators) });
    return undefined;
  }
  if (type?.kind === 'table' && operator !== 'sum') {
    env.report.add('OAL5007', place, { operator, type: typeText(type) });
    return undefined;
  }
  return operator;
}

function contributionOf(
  node: syntax.StateMember,
  merge: syntax.MergeClause,
  type: Type,
  env: Environment,
): Contribution | undefined {
  const argument = merge.arguments[0];
  const wantsEntry = type.kind === 'table';
  if (argument === undefined || merge.arguments.length !== 1 || (argument.weight !== undefined) !== wantsEntry) {
    const expected = wantsEntry ? 'one key: weight' : 'one expression';
    env.report.add('OAL5006', { file: env.file, span: merge.span }, { operator: merge.operator.text, expected });
    return undefined;
  }
  if (argument.weight === undefined) {
    const value = typedAs(argument.value, type, `The state '${node.name.text}'`, env);
    return value && { kind: 'scalar', value };
  }
  const key = typedAs(argument.value, simple('int'), 'The key of a table<int>', env);
  const weight = typedAs(argument.weight, simple('long'), 'The weight', env);
  return key && weight && { kind: 'entry', key, weight };
}

/** For `sum(x / p: …)` the state that holds `same(p)`: the width of the table's buckets. */
function precisionOf(state: StateModel, states: readonly StateModel[]): string | undefined {
  if (state.contribution.kind !== 'entry') {
    return undefined;
  }
  const { key } = state.contribution;
  const divisor = key.kind === 'binary' && key.operator === '/' ? key.right : undefined;
  return divisor?.kind === 'parameter' ? states.find((other) => holdsSame(other, divisor.name))?.name : undefined;
}

function holdsSame(state: StateModel, parameter: string): boolean {
  const { merge, contribution } = state;
  return (
    merge === 'same' &&
    contribution.kind === 'scalar' &&
    contribution.value.kind === 'parameter' &&
    contribution.value.name === parameter
  );
}
