import { docOf } from '../../../grammar/comments.ts';
import type { Field, NamedType, SourceFile, StructType, TypeNode } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { EnumModel, FieldModel, Type } from '../model.ts';
import { simple, typeText } from '../types.ts';
import { reportRepeatedNames } from './unique-names.ts';

export interface TypeContext {
  readonly file: SourceFile;
  readonly enums: Known<EnumModel>;
  readonly report: Report;
}

const simpleKinds = ['int', 'long', 'double', 'bool', 'string'] as const;
const generics: ReadonlyMap<string, number> = new Map([
  ['list', 1],
  ['map', 2],
  ['table', 1],
  ['labeled', 1],
]);

/** Names that stand for a type already, so no enum can have them. */
export const builtinTypes: ReadonlySet<string> = new Set([...simpleKinds, ...generics.keys(), 'bytes']);

/** The type that a piece of syntax names. Undefined means that it names none; that has been reported. */
export function resolveType(node: TypeNode, context: TypeContext): Type | undefined {
  return node.kind === 'structType' ? resolveStruct(node, context) : resolveNamed(node, context);
}

function resolveNamed(node: NamedType, context: TypeContext): Type | undefined {
  const name = node.name.text;
  const place = { file: context.file.path, span: node.name.span };
  const isSimple = simpleKinds.find((kind) => kind === name);
  const expected =
    isSimple !== undefined ? 0 : (generics.get(name) ?? (name === 'bytes' || context.enums.has(name) ? 0 : undefined));
  if (expected === undefined) {
    const known = [...simpleKinds, ...generics.keys(), ...context.enums.keys()];
    context.report.add('OAL2007', place, { name, suggestion: context.report.suggest(name, known) });
    return undefined;
  }
  if (node.arguments.length !== expected) {
    const span = node.span;
    context.report.add('OAL3001', { ...place, span }, { type: name, expected, given: node.arguments.length });
    return undefined;
  }
  if (isSimple !== undefined) {
    return simple(isSimple);
  }
  if (name === 'bytes') {
    return { kind: 'bytes' };
  }
  if (context.enums.has(name) && !generics.has(name)) {
    return context.enums.get(name) && { kind: 'enum', name };
  }
  return resolveGeneric(node, context);
}

function resolveGeneric(node: NamedType, context: TypeContext): Type | undefined {
  const [first, second] = node.arguments;
  if (node.name.text === 'labeled') {
    // The argument is the label's name, not a type.
    if (first?.kind === 'namedType' && first.arguments.length === 0) {
      return { kind: 'labeled', label: first.name.text };
    }
    const params = { type: 'another type', place: 'The label', allowed: 'a name, as in labeled<p>' };
    context.report.add('OAL3002', { file: context.file.path, span: node.span }, params);
    return undefined;
  }
  const key = first && resolveType(first, context);
  const value = second && resolveType(second, context);
  if (key === undefined || (second !== undefined && value === undefined)) {
    return undefined;
  }
  const place = { file: context.file.path, span: node.span };
  const type = genericOf(node.name.text, key, value);
  if (type === undefined) {
    const types = [key, value].flatMap((argument) => argument ?? []).map(typeText);
    const params = { generic: node.name.text, types: types.join(', '), allowed: genericTexts };
    context.report.add('OAL3017', place, params);
  }
  return type;
}

const genericTexts = 'table<int>, table<string>, list<string>, map<string, string>';

function genericOf(name: string, key: Type, value: Type | undefined): Type | undefined {
  if (name === 'table') {
    return key.kind === 'int' || key.kind === 'string' ? { kind: 'table', key: key.kind } : undefined;
  }
  if (key.kind !== 'string' || (value !== undefined && value.kind !== 'string')) {
    return undefined;
  }
  return value === undefined ? { kind: 'list', of: key } : { kind: 'map', key, value };
}

function resolveStruct(node: StructType, context: TypeContext): Type | undefined {
  reportRepeatedNames(node.fields, { file: context.file.path, kind: 'field', owner: '{ … }' }, context.report);
  const fields = node.fields.map((field) => resolveNestedField(field, context));
  return fields.includes(undefined)
    ? undefined
    : { kind: 'struct', fields: fields.filter((field) => field !== undefined) };
}

function resolveNestedField(field: Field, context: TypeContext): FieldModel | undefined {
  if (field.id || field.computed !== undefined) {
    const place = { file: context.file.path, span: field.span };
    context.report.add('OAL4003', place, { name: field.name.text });
  }
  const type = resolveFieldType(field, context);
  return type && { name: field.name.text, type, doc: docOf(context.file, field) };
}

/** A field's type; tables, bytes and labeled values live in functions only. */
export function resolveFieldType(field: Field, context: TypeContext): Type | undefined {
  const type = resolveType(field.type, context);
  if (type?.kind === 'table' || type?.kind === 'bytes' || type?.kind === 'labeled') {
    const params = {
      type: typeText(type),
      place: `The field '${field.name.text}'`,
      allowed: 'int, long, double, bool, string, enums, list<string>, map<string, string>, { … }',
    };
    context.report.add('OAL3002', { file: context.file.path, span: field.type.span }, params);
    return undefined;
  }
  return type;
}
