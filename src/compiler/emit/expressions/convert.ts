import type { Expression, ParameterModel, Type } from '../../model.ts';
import type { Module } from '../module.ts';
import type { UseRuntime } from './context.ts';

/** A number of type `from` where one of type `to` is wanted, as Java's cast gives it. */
export function converted(text: string, from: Type, to: Type, runtime: UseRuntime): string {
  if (from.kind === to.kind) return text;
  if (from.kind === 'double' && to.kind === 'int') return `${runtime('doubleToInt')}(${text})`;
  if (from.kind === 'double' && to.kind === 'long') return `${runtime('doubleToLong')}(${text})`;
  if (from.kind === 'long' && to.kind === 'int') return `${runtime('toInt')}(${text})`;
  return text;
}

/** An argument's text as a value of the parameter's type. */
export function convertedArgument(
  text: string,
  argument: Expression,
  parameter: ParameterModel,
  module: Module,
): string {
  return converted(text, argument.type, parameter.type, (name) => module.runtime(name));
}
