import type { DecoratorStatement, Field } from '../../../grammar/syntax.ts';
import { describe, type Place } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import type { Environment } from '../expressions/environment.ts';
import { typeExpression } from '../expressions/type-expression.ts';
import type { DecoratorModel, Expression } from '../model.ts';
import { typeText } from '../types.ts';
import { checkable, type Declared, type DeclaredByName, placeOf } from './declarations.ts';
import { reportRepeatedNames } from './unique-names.ts';

/** The columns that SkyWalking's metrics have for attributes. */
const attributeNames = ['attr0', 'attr1', 'attr2', 'attr3', 'attr4', 'attr5'] as const;

/** Checks what is true of a decorator whatever it decorates; its expressions wait for a source. */
export function checkDecorators(declared: DeclaredByName<DecoratorStatement>, report: Report): DecoratorModel[] {
  return checkable(declared).map((one) => {
    const { name, fields } = one.node;
    reportRepeatedNames(fields, { file: one.file.path, kind: 'attribute', owner: name.text }, report);
    for (const field of fields) {
      checkAttribute(one, field, report);
    }
    return { name: name.text, attributes: fields.map((field) => field.name.text) };
  });
}

function checkAttribute(declared: Declared<DecoratorStatement>, field: Field, report: Report): void {
  const name = field.name.text;
  if (!attributeNames.some((known) => known === name)) {
    report.add('OAL4013', placeOf(declared, field.name), { name });
  }
  const { type } = field;
  if (type.kind !== 'namedType' || type.name.text !== 'string' || type.arguments.length > 0) {
    report.add('OAL4014', placeOf(declared, type), { name });
  }
  if (field.computed === undefined || field.id) {
    report.add('OAL4015', placeOf(declared, field), { name });
  }
}

/**
 * In a sentence, why a decorator cannot be computed from a source, and where it says so; undefined if it can.
 * `environmentOf` gives what an expression of the decorator sees.
 */
export function findMisfit(
  declared: Declared<DecoratorStatement>,
  environmentOf: (file: string, report: Report) => Environment,
): { readonly reason: string; readonly place: Place } | undefined {
  for (const { name, computed } of declared.node.fields) {
    if (computed === undefined) {
      continue;
    }
    const report = new Report();
    const typed = typeExpression(computed, { ...environmentOf(declared.file.path, report), place: 'a decorator' });
    const [found] = report.sorted();
    if (found !== undefined) {
      return { reason: describe(found).message, place: found };
    }
    if (typed !== undefined && !isText(typed)) {
      const reason = `The attribute '${name.text}' is string, but the expression is ${typeText(typed.type)}.`;
      return { reason, place: placeOf(declared, computed) };
    }
  }
  return undefined;
}

/** A member of an enum stands for its name. */
function isText({ type }: Expression): boolean {
  return type.kind === 'string' || type.kind === 'enum';
}
