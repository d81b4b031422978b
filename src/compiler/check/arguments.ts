import type { Expression as ExpressionNode, FunctionStatement, MetricStatement } from '../../../grammar/syntax.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Environment } from '../expressions/environment.ts';
import { castOf, typeExpression } from '../expressions/type-expression.ts';
import type { Expression, FunctionModel, ParameterModel, Type } from '../model.ts';
import { isNumeric, isPassable, simple, typeText } from '../types.ts';
import { checkLimitsAgree, checkPositive, warnOfOrder } from './argument-sense.ts';
import { type Declared, type DeclaredByName, placeOf } from './declarations.ts';

export interface ArgumentContext {
  readonly env: Environment;
  readonly declaredFunctions: DeclaredByName<FunctionStatement>;
  /** For metrics over a federation source: the function that made what arrives. */
  readonly origin: FunctionModel | undefined;
  readonly report: Report;
}

/** One argument per parameter: the attribute of `from`, those in parentheses by position, then defaults. */
export function bindArguments(
  declared: Declared<MetricStatement>,
  called: FunctionModel | undefined,
  context: ArgumentContext,
): Expression[] | undefined {
  const attribute = typeAttribute(declared, context);
  const given = declared.node.call.arguments;
  if (called === undefined) {
    return undefined;
  }
  const positional = called.parameters.filter((parameter) => !parameter.from);
  if (!checkCount(declared, called, positional, context)) {
    return undefined;
  }
  const bound = called.parameters.map((parameter) =>
    parameter.from
      ? bindAttribute(declared, called, parameter, attribute, context)
      : bindArgument(declared, called, parameter, given[positional.indexOf(parameter)], context),
  );
  return bound.includes(undefined) ? undefined : bound.filter((argument) => argument !== undefined);
}

/** The attribute in `from(Source.attribute)`, cast if the author says so; 'all' for `*`. */
function typeAttribute(declared: Declared<MetricStatement>, { env }: ArgumentContext): Expression | 'all' | undefined {
  const { attribute, cast, source } = declared.node.from;
  if (attribute === undefined) {
    if (cast !== undefined) {
      env.report.add('OAL6004', placeOf(declared, cast), { source: source.text });
    }
    return 'all';
  }
  const typed = typeExpression(attribute, { ...env, allowEnums: false });
  return typed && cast ? castOf(cast, typed, env) : typed;
}

function bindAttribute(
  declared: Declared<MetricStatement>,
  called: FunctionModel,
  parameter: ParameterModel,
  attribute: Expression | 'all' | undefined,
  context: ArgumentContext,
): Expression | undefined {
  const { from } = declared.node;
  if (attribute === 'all') {
    const params = { name: called.name, source: from.source.text };
    context.report.add('OAL6003', placeOf(declared, from), params, parameterPlace(called, parameter, context));
    return undefined;
  }
  return attribute && passed(attribute, parameter, placeOf(declared, from.attribute ?? from), context);
}

function bindArgument(
  declared: Declared<MetricStatement>,
  called: FunctionModel,
  parameter: ParameterModel,
  node: ExpressionNode | undefined,
  context: ArgumentContext,
): Expression | undefined {
  if (node === undefined) {
    const value = defaultOf(parameter);
    if (value !== undefined) {
      checkPositive(called, parameter, value, placeOf(declared, declared.node.call), context.report);
    }
    return value;
  }
  const argument = typeExpression(node, { ...context.env, expected: parameter.type });
  if (argument === undefined) {
    return undefined;
  }
  const place = placeOf(declared, node);
  if (parameter.constant && argument.kind !== 'literal' && argument.kind !== 'enumMember') {
    const params = { parameter: parameter.name, name: called.name };
    context.report.add('OAL6002', place, params, parameterPlace(called, parameter, context));
    return undefined;
  }
  checkPositive(called, parameter, argument, place, context.report);
  warnOfOrder(called, parameter, argument, place, context.report);
  checkLimitsAgree(called, parameter, argument, context.origin, place, context.report);
  return passed(argument, parameter, place, context);
}

function passed(
  argument: Expression,
  parameter: ParameterModel,
  place: Place,
  { report }: ArgumentContext,
): Expression | undefined {
  if (isPassable(parameter.type, argument.type)) {
    return argument;
  }
  const what = `The parameter '${parameter.name}'`;
  const found = typeText(argument.type);
  const help = argument.kind === 'literal' ? undefined : helpFor(parameter.type, argument.type);
  report.add('OAL3006', place, { what, expected: typeText(parameter.type), found, help });
  return undefined;
}

function helpFor(to: Type, from: Type): string | undefined {
  if (isNumeric(to) && from.kind === 'string') {
    return `a text is read as a number by a cast: (str->${to.kind === 'int' ? 'int' : 'long'}) attribute`;
  }
  return to.kind === 'bool' ? 'write a condition, such as status == true' : undefined;
}

function defaultOf({ type, defaultValue }: ParameterModel): Expression | undefined {
  if (defaultValue === undefined) {
    return undefined;
  }
  const literal =
    typeof defaultValue === 'number' ? type : simple(typeof defaultValue === 'string' ? 'string' : 'bool');
  return { kind: 'literal', type: literal, value: defaultValue };
}

function checkCount(
  declared: Declared<MetricStatement>,
  called: FunctionModel,
  positional: readonly ParameterModel[],
  context: ArgumentContext,
): boolean {
  const { call } = declared.node;
  const given = call.arguments.length;
  const needed = positional.filter((parameter) => parameter.defaultValue === undefined).length;
  if (given >= needed && given <= positional.length) {
    return true;
  }
  const names = positional.map((parameter) => parameter.name).join(', ');
  const count = needed === positional.length ? String(needed) : `${needed} to ${positional.length}`;
  const expected = positional.length === 0 ? 'no arguments' : `${count} argument${count === '1' ? '' : 's'} (${names})`;
  const target = context.declaredFunctions.get(called.name);
  const related = target && placeOf(target, target.node.name);
  context.report.add('OAL6001', placeOf(declared, call), { name: called.name, expected, given }, related);
  return false;
}

/** Where the parameter is declared; for an `adds` function, its name. */
function parameterPlace(called: FunctionModel, parameter: ParameterModel, context: ArgumentContext): Place | undefined {
  const target = context.declaredFunctions.get(called.name);
  if (target === undefined) {
    return undefined;
  }
  const { definition } = target.node;
  const node = definition.kind === 'body' && definition.parameters.find(({ name }) => name.text === parameter.name);
  return placeOf(target, node || target.node.name);
}
