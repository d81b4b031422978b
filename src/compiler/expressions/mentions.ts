import type { Expression } from '../model.ts';

/** True when an expression reads the field of this name. */
export function mentions(expression: Expression, field: string): boolean {
  return readsField(expression, field) || operandsOf(expression).some((operand) => mentions(operand, field));
}

function readsField(expression: Expression, field: string): boolean {
  return (expression.kind === 'field' || expression.kind === 'mapLookup') && expression.path[0] === field;
}

/** The expressions directly inside one. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'cast':
    case 'unary':
    case 'like':
    case 'contain':
    case 'notContain':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'in':
      return [expression.operand, ...expression.values];
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise];
    case 'list':
      return expression.items;
    case 'call':
      return expression.arguments;
    default:
      return [];
  }
}

/** The fields that an expression reads, by their first name. */
export function fieldsOf(expression: Expression): string[] {
  const own = expression.kind === 'field' || expression.kind === 'mapLookup' ? expression.path.slice(0, 1) : [];
  return [...own, ...operandsOf(expression).flatMap(fieldsOf)];
}
