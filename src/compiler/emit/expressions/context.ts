import type { Expression, Type } from '../../model.ts';

/** Uses a runtime function by name and gives the name back, so that the file imports it. */
export type UseRuntime = (name: string) => string;

/** True for types whose values are whole numbers. */
export function isInteger(type: Type): boolean {
  return type.kind === 'int' || type.kind === 'long';
}

/** A literal as TypeScript writes it. */
export function literal(value: number | string | boolean | null, quote: (text: string) => string): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

/** Every expression inside, itself included. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of children(expression)) yield* walk(child);
}

function children(expression: Expression): readonly Expression[] {
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
