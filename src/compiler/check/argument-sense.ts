import type { Place } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { operandsOf } from '../expressions/mentions.ts';
import type { Expression, FunctionModel, ParameterModel, StateModel } from '../model.ts';
import { isPassable } from '../types.ts';

/** A limit or a divisor below 1, such as a precision of 0, would make every row the same. */
export function checkPositive(
  called: FunctionModel,
  parameter: ParameterModel,
  argument: Expression,
  place: Place,
  report: Report,
): void {
  const tooSmall = argument.kind === 'literal' && typeof argument.value === 'number' && argument.value < 1;
  if (tooSmall && parameter.constant && called.states.some((state) => needsPositive(state, parameter.name))) {
    report.add('OAL6006', place, { parameter: parameter.name, name: called.name });
  }
}

function needsPositive({ limit, contribution, type }: StateModel, parameter: string): boolean {
  if (limit?.kind === 'parameter' && limit.name === parameter) {
    return true;
  }
  return type.kind === 'table' && contribution.kind === 'entry' && divides(contribution.key, parameter);
}

function divides(expression: Expression, parameter: string): boolean {
  const divisor = expression.kind === 'binary' && expression.operator === '/' ? expression.right : undefined;
  return (
    (divisor?.kind === 'parameter' && divisor.name === parameter) ||
    operandsOf(expression).some((operand) => divides(operand, parameter))
  );
}

/** An attribute that is passed for one parameter and has the name of another: most likely the order is wrong. */
export function warnOfOrder(
  called: FunctionModel,
  parameter: ParameterModel,
  argument: Expression,
  place: Place,
  report: Report,
): void {
  const attribute = argument.kind === 'field' && argument.path.length === 1 ? argument.path[0] : undefined;
  const meant = called.parameters.find(({ name }) => name === attribute);
  if (meant !== undefined && meant !== parameter && isPassable(meant.type, argument.type)) {
    const names = called.parameters.filter(({ from }) => !from).map(({ name }) => name);
    report.add('OAL6008', place, { argument: meant.name, parameter: parameter.name, name: called.name, names });
  }
}

/** Tables with and without a limit do not merge: the one knows what it cut, the other does not. */
export function checkLimitsAgree(
  called: FunctionModel,
  parameter: ParameterModel,
  argument: Expression,
  origin: FunctionModel | undefined,
  place: Place,
  report: Report,
): void {
  if (parameter.type.kind !== 'table' || argument.kind !== 'field' || origin === undefined) {
    return;
  }
  const given = origin.states.find(({ name }) => name === argument.path[0]);
  const wanted = called.states.find(({ name }) => name === parameter.name);
  if (given !== undefined && wanted !== undefined && given.limited !== wanted.limited) {
    const params = { parameter: parameter.name, name: called.name, limited: wanted.limited };
    report.add('OAL6007', place, params);
  }
}
