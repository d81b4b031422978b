import { textOf } from '../../../grammar/span.ts';
import type { DecoratorStatement, Field } from '../../../grammar/syntax.ts';
import { describe, type Place } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import type { Environment } from '../expressions/environment.ts';
import { mentions } from '../expressions/mentions.ts';
import { typeExpression } from '../expressions/type-expression.ts';
import type { AttributeModel, DecoratorModel, Expression, SourceModel } from '../model.ts';
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
    return {
      name: name.text,
      attributes: fields.map((field) => field.name.text),
      statement: textOf(one.file.text, one.node.span),
    };
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

/** Why a decorator cannot be computed from a source, in a sentence, and where it says so. */
export interface Misfit {
  readonly reason: string;
  readonly place: Place;
}

/**
 * The attributes that a decorator gives the entities of a source, or why it cannot. `environmentOf` gives what an
 * expression of the decorator sees.
 */
export function typeAttributes(
  declared: Declared<DecoratorStatement>,
  source: SourceModel,
  environmentOf: (file: string, report: Report) => Environment,
): readonly AttributeModel[] | Misfit {
  const attributes: AttributeModel[] = [];
  for (const { name, computed } of declared.node.fields) {
    if (computed === undefined) {
      continue;
    }
    const report = new Report();
    const value = typeExpression(computed, { ...environmentOf(declared.file.path, report), place: 'a decorator' });
    const [found] = report.sorted();
    if (found !== undefined) {
      return { reason: describe(found).message, place: found };
    }
    const reason = value && reasonAgainst(name.text, value, source);
    if (reason !== undefined) {
      return { reason, place: placeOf(declared, computed) };
    }
    if (value !== undefined) {
      attributes.push({ name: name.text, value });
    }
  }
  return attributes;
}

function reasonAgainst(name: string, value: Expression, { fields }: SourceModel): string | undefined {
  if (!isText(value)) {
    return `The attribute '${name}' is string, but the expression is ${typeText(value.type)}.`;
  }
  const changing = fields.find((field) => isOfIncrement(field) && mentions(value, field.name));
  return changing && `The attribute '${name}' reads '${changing.name}', which is of an increment, not of its entity.`;
}

/** An entity upstream is described before anybody asks which metrics it has, and how much of them. */
function isOfIncrement({ origin }: SourceModel['fields'][number]): boolean {
  return origin === 'metric' || origin === 'state';
}

/** A member of an enum stands for its name. */
function isText({ type }: Expression): boolean {
  return type.kind === 'string' || type.kind === 'enum';
}
