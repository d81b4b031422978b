import type { SourceReceiver } from '../../runtime/source-receiver.ts';
import { ConfigurationError } from '../../server/errors.ts';
import { type FieldType, SOURCE_FIELDS } from './source-fields.ts';
import { SUPPLIED_ENUMS } from './traffic-enums.ts';

/**
 * Makes sure, once at start, that ingest supplies what the program's sources declare, so that no record lacks a field.
 * Throws ConfigurationError.
 */
export function checkSources(receiver: SourceReceiver): void {
  for (const [source, supplied] of Object.entries(SOURCE_FIELDS))
    for (const field of receiver.source(source)?.fields ?? [])
      checkField(receiver, `Source ${source}`, supplied, field.name, field.type);
}

function checkField(
  receiver: SourceReceiver,
  place: string,
  supplied: Readonly<Record<string, FieldType>>,
  name: string,
  type: string,
): void {
  if (!Object.hasOwn(supplied, name)) {
    const known = Object.keys(supplied).join(', ');
    throw new ConfigurationError(
      `${place} declares the field '${name}', which agents do not report. It may have: ${known}.`,
    );
  }
  const expected = supplied[name]!;
  if (typeof expected === 'string') checkType(receiver, `${place} declares '${name}: ${type}'`, name, type, expected);
  else
    for (const [inner, innerType] of structFields(type) ??
      mismatch(`${place} declares '${name}: ${type}'`, name, '{ … }'))
      checkField(receiver, `${place}, in the struct '${name}',`, expected, inner, innerType);
}

function checkType(receiver: SourceReceiver, declares: string, name: string, type: string, expected: string): void {
  if (type.replaceAll(/\s/g, '') !== expected.replaceAll(/\s/g, '')) mismatch(declares, name, expected);
  for (const member of SUPPLIED_ENUMS[type] ?? [])
    if (receiver.enumValue(type, member) === undefined)
      throw new ConfigurationError(
        `${declares}, but enum ${type} has no member ${member}, which ingest needs. Add it.`,
      );
}

function mismatch(declares: string, name: string, expected: string): never {
  throw new ConfigurationError(
    `${declares}, but ingest supplies it as ${expected}. Declare it as '${name}: ${expected}'.`,
  );
}

/** `{ a: string; b: long; }` as pairs of name and type; undefined when it is no struct. */
function structFields(type: string): readonly (readonly [string, string])[] | undefined {
  const body = /^\s*\{(.*)\}\s*$/s.exec(type)?.[1];
  return body
    ?.split(/[;,]/)
    .filter((field) => field.trim() !== '')
    .map((field) => {
      const [name = '', fieldType = ''] = field.split(':');
      return [name.trim(), fieldType.trim()];
    });
}
