import { type Attributes, attributeKey } from '../runtime/entity.ts';
import type { ReadableMetric } from './metric-catalog.ts';
import { type AttributeCondition, QueryError } from './metrics-reader.ts';

type Decorated = Pick<ReadableMetric, 'info'>;

/** Throws a QueryError for an attribute that the metric's entities cannot have. */
export function checkConditions({ info }: Decorated, conditions: readonly AttributeCondition[]): void {
  const { name, decorator } = info;
  for (const { attribute } of conditions) {
    if (decorator === undefined)
      throw new QueryError(
        `Entities of metric '${name}' have no attributes: its statement names no decorator, as in .decorator("…").`,
      );
    if (decorator.attributes.includes(attribute)) continue;
    const given = `its decorator ${decorator.name} gives ${decorator.attributes.join(', ') || 'none'}`;
    throw new QueryError(`Entities of metric '${name}' have no attribute '${attribute}'; ${given}.`);
  }
}

/** The attributes as the metric's own decorator gives them, by their bare names; undefined without a decorator. */
export function attributesOf({ info: { decorator } }: Decorated, stored: Attributes): Attributes | undefined {
  if (decorator === undefined) return undefined;
  const { name, attributes } = decorator;
  return Object.fromEntries(attributes.map((attribute) => [attribute, stored[attributeKey(name, attribute)] ?? '']));
}

/**
 * Whether an entity of the metric meets all conditions. An absent attribute is the empty text, so it differs from every
 * other value.
 */
export function meets(
  { info: { decorator } }: Decorated,
  stored: Attributes,
  conditions: readonly AttributeCondition[],
): boolean {
  return conditions.every(({ attribute, value, equals }) => {
    const found = stored[attributeKey(decorator?.name ?? '', attribute)] ?? '';
    return (found === value) === equals;
  });
}
