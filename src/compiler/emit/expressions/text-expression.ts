import type { Expression } from '../../model.ts';
import { quote } from '../names.ts';
import { type RowNames, rowExpression } from './row-expression.ts';

type FieldExpression = Expression & { kind: 'field' };

/** How an expression reaches what it names, where a text is wanted of it. */
export interface TextNames extends RowNames {
  /** A field that is a text or an enum's value, as a text: of an enum its member's name, `''` where it is absent. */
  text(field: FieldExpression): string;
}

/**
 * An expression of type string or of an enum, as a text that is never null: an enum's value gives its member's name,
 * what is absent the empty text.
 */
export function textExpression(expression: Expression, names: TextNames): string {
  const emit = (inner: Expression): string => textExpression(inner, names);
  switch (expression.kind) {
    case 'enumMember':
      return quote(expression.member);
    case 'field':
      return names.text(expression);
    case 'mapLookup':
      return `${names.field(expression.path, expression.type)}?.get(${quote(expression.key)}) ?? ''`;
    case 'conditional': {
      const test = rowExpression(expression.test, names);
      const isConditional = expression.test.kind === 'conditional';
      return `${isConditional ? `(${test})` : test} ? ${emit(expression.then)} : ${emit(expression.otherwise)}`;
    }
    case 'binary': {
      const { left, right } = expression;
      return `${addend(left, emit(left))} + ${addend(right, emit(right))}`;
    }
    default:
      return rowExpression(expression, names);
  }
}

/** A text beside a plus, in parentheses where it binds less tightly; joining is the same in any grouping. */
function addend({ kind }: Expression, text: string): string {
  const bindsLess = kind === 'conditional' || (kind !== 'binary' && text.endsWith(" ?? ''"));
  return bindsLess ? `(${text})` : text;
}

/** The enums of fields whose members' names an expression gives as a text. */
export function enumsAsText(expression: Expression): string[] {
  if (expression.kind === 'conditional') return [...enumsAsText(expression.then), ...enumsAsText(expression.otherwise)];
  return expression.kind === 'field' && expression.type.kind === 'enum' ? [expression.type.name] : [];
}
