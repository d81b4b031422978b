import { operandsOf } from '../../expressions/mentions.ts';
import type { Expression } from '../../model.ts';

/** Uses a runtime function by name and gives the name back, so that the file imports it. */
export type UseRuntime = (name: string) => string;

/** A literal as TypeScript writes it. */
export function literal(value: number | string | boolean | null, quote: (text: string) => string): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

/** Every expression inside, itself included. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  for (const operand of operandsOf(expression)) yield* walk(operand);
}
