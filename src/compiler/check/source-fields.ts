import { docOf } from '../../../grammar/comments.ts';
import type { Field, SourceStatement } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { EnumModel, Type } from '../model.ts';
import { typeText } from '../types.ts';
import { checkable, type Declared, type DeclaredByName, placeOf } from './declarations.ts';
import { resolveFieldType } from './resolve-type.ts';
import type { ScopeHead } from './scopes.ts';
import { reportRepeatedNames } from './unique-names.ts';

/** A source whose declared fields are typed, before its scope's entities and its origins are looked at. */
export interface SourceDraft {
  readonly declared: Declared<SourceStatement>;
  readonly name: string;
  /** Undefined when the scope is unknown or in error. */
  readonly scope: ScopeHead | undefined;
  readonly fields: readonly FieldDraft[];
}

export interface FieldDraft {
  readonly node: Field;
  readonly name: string;
  /** Undefined when in error. */
  readonly type: Type | undefined;
  readonly doc: string;
}

export function draftSources(
  declared: DeclaredByName<SourceStatement>,
  scopes: Known<ScopeHead>,
  enums: Known<EnumModel>,
  report: Report,
): SourceDraft[] {
  return checkable(declared).map((one) => draftSource(one, scopes, enums, report));
}

function draftSource(
  declared: Declared<SourceStatement>,
  scopes: Known<ScopeHead>,
  enums: Known<EnumModel>,
  report: Report,
): SourceDraft {
  const { node, file } = declared;
  const name = node.name.text;
  reportRepeatedNames(node.fields, { file: file.path, kind: 'field', owner: name }, report);
  if (!scopes.has(node.scope.text)) {
    const params = { name: node.scope.text, suggestion: report.suggest(node.scope.text, scopes.keys()) };
    report.add('OAL2006', placeOf(declared, node.scope), params);
  }
  const fields = node.fields.map((field): FieldDraft => {
    const type = resolveFieldType(field, { file, enums, report });
    checkRole(declared, field, type, report);
    return { node: field, name: field.name.text, type, doc: docOf(file, field) };
  });
  return { declared, name, scope: scopes.get(node.scope.text), fields };
}

/** Ids are strings; only they can be computed, and only from what an increment carries. */
function checkRole(declared: Declared<SourceStatement>, field: Field, type: Type | undefined, report: Report): void {
  const name = field.name.text;
  if (field.id && type !== undefined && type.kind !== 'string') {
    report.add('OAL4002', placeOf(declared, field.type), { name, type: typeText(type) });
  }
  if (field.computed !== undefined && !field.id) {
    report.add('OAL4003', placeOf(declared, field.computed), { name });
  } else if (field.computed !== undefined && declared.node.origins.length === 0) {
    report.add('OAL4007', placeOf(declared, field.computed), { name });
  }
}
