import type * as syntax from '../../../grammar/syntax.ts';
import type { Environment } from '../expressions/environment.ts';
import { typedAs } from '../expressions/typed-as.ts';
import type { Contribution, MergeOperator, ParameterModel, StateModel, Type } from '../model.ts';
import { isNumeric, simple, typeText } from '../types.ts';
import { checkLimit } from './limits.ts';
import { resolveType, type TypeContext } from './resolve-type.ts';

const operators = ['sum', 'min', 'max', 'same'] as const satisfies readonly MergeOperator[];
const columnsOfTable = 3;
const columnsOfLimitedTable = 5;

export interface StateContext extends TypeContext {
  /** Knows the parameters. */
  readonly env: Environment;
  /** Undefined when one of them is in error. */
  readonly parameters: readonly ParameterModel[] | undefined;
  /** The function's TypeScript module merges the states. */
  readonly byModule: boolean;
}

/** A state before its neighbours are known. */
type Draft = Omit<StateModel, 'number' | 'precision'>;

/**
 * The states of a function in declared order, with their field numbers; undefined when one of them is in error.
 */
export function checkStates(nodes: readonly syntax.StateMember[], context: StateContext): StateModel[] | undefined {
  const check = context.byModule ? checkModuleState : checkState;
  const drafts = nodes.map((node) => check(node, context));
  if (drafts.includes(undefined)) {
    return undefined;
  }
  let number = 1;
  const states: StateModel[] = [];
  for (const draft of drafts.filter((one) => one !== undefined)) {
    states.push({ ...draft, number, precision: undefined });
    number += columnsOf(draft);
  }
  return states.map((state) => ({ ...state, precision: precisionOf(state, states) }));
}

function columnsOf({ type, limited }: Draft): number {
  return type.kind !== 'table' ? 1 : limited ? columnsOfLimitedTable : columnsOfTable;
}

function checkModuleState(node: syntax.StateMember, context: StateContext): Draft | undefined {
  const { env } = context;
  const name = node.name.text;
  if (node.merge !== undefined) {
    env.report.add('OAL5016', { file: env.file, span: node.merge.span }, { name, kind: 'state' });
    return undefined;
  }
  const type = resolveType(node.type, context);
  if (type !== undefined && !isNumeric(type) && type.kind !== 'bytes') {
    const params = { type: typeText(type), place: `The state '${name}'`, allowed: 'int, long, double, bytes' };
    env.report.add('OAL3002', { file: env.file, span: node.type.span }, params);
    return undefined;
  }
  return type && { name, type, merge: 'module', contribution: { kind: 'module' }, limit: undefined, limited: false };
}

function checkState(node: syntax.StateMember, context: StateContext): Draft | undefined {
  const { env } = context;
  const name = node.name.text;
  const type = resolveType(node.type, context);
  if (type?.kind === 'bytes') {
    env.report.add('OAL5017', { file: env.file, span: node.type.span }, { name });
    return undefined;
  }
  if (node.merge === undefined) {
    env.report.add('OAL5005', { file: env.file, span: node.name.span }, { name });
    return undefined;
  }
  const merge = checkOperator(node.merge, type, env);
  if (type !== undefined && !isNumeric(type) && type.kind !== 'table') {
    const allowed = 'int, long, double, table<int>, table<string>';
    const params = { type: typeText(type), place: `The state '${name}'`, allowed };
    env.report.add('OAL3002', { file: env.file, span: node.type.span }, params);
    return undefined;
  }
  if (type === undefined || merge === undefined) {
    return undefined;
  }
  const contribution = contributionOf(node, node.merge, type, env);
  const limited = node.merge.limit !== undefined;
  const limit = node.merge.limit && checkLimit(node.merge.limit, type, context);
  if (contribution === undefined || (limited && limit === undefined)) {
    return undefined;
  }
  return { name, type, merge, contribution, limit, limited };
}

function checkOperator(node: syntax.MergeClause, type: Type | undefined, env: Environment): MergeOperator | undefined {
  const name = node.operator.text;
  const place = { file: env.file, span: node.operator.span };
  const operator = operators.find((known) => known === name);
  if (operator === undefined) {
    env.report.add('OAL2010', place, { name, suggestion: env.report.suggest(name, operators) });
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
  const keyType = simple(type.kind === 'table' ? type.key : 'int');
  const key = typedAs(argument.value, keyType, `The key of a ${typeText(type)}`, env);
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
