import type { Expression, MetricModel, ScopeModel } from '../model.ts';
import type { RowNames } from './expressions/row-expression.ts';
import { type TextNames, textExpression } from './expressions/text-expression.ts';
import { quote, safe } from './names.ts';

/**
 * What the decorators of a source's metrics make of its entities, as members of an object literal: each attribute under
 * its decorator's name, so that two decorators have each their own.
 */
export function attributeMembers(metrics: readonly MetricModel[], names: TextNames): string[] {
  return distinctAttributes(metrics).map(({ key, value }) => `${quote(key)}: ${textExpression(value, names)}`);
}

/** Of metrics over one source, which give a decorator's attributes the same values. */
export function distinctAttributes(
  metrics: readonly MetricModel[],
): { readonly key: string; readonly value: Expression }[] {
  const found = new Map<string, Expression>();
  for (const { decorator, attributes } of metrics)
    for (const { name, value } of attributes) found.set(`${decorator}.${name}`, value);
  return [...found].map(([key, value]) => ({ key, value }));
}

/** Texts where the values of the entity's own fields are at hand already, as constants of their names. */
export function besideEntityFields(scope: ScopeModel, names: RowNames, text: TextNames['text']): TextNames {
  const own = new Set(scope.entityFields.map(({ name }) => name));
  return {
    ...names,
    text: (field) => (field.path.length === 1 && own.has(field.path[0]!) ? safe(field.path[0]!) : text(field)),
  };
}
