import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { EntityFieldModel, EnumModel } from '../model.ts';
import { typeText } from '../types.ts';
import { catalogs } from './catalogs.ts';
import { placeOf } from './declarations.ts';
import type { FieldDraft, SourceDraft } from './source-fields.ts';

/**
 * The fields that make the entity of each scope: the id fields in declared order, then the layers, the k-th of which
 * is that of the k-th service in the id. All sources of a scope must agree on them, since their rows meet in the same
 * entities.
 */
export function entityFieldsByScope(
  drafts: readonly SourceDraft[],
  enums: Known<EnumModel>,
  report: Report,
): Known<readonly EntityFieldModel[]> {
  const first = new Map<string, SourceDraft>();
  const result = new Map<string, readonly EntityFieldModel[] | undefined>();
  for (const draft of drafts) {
    const scope = draft.scope?.name;
    if (scope === undefined) {
      continue;
    }
    const fields = entityFieldsOf(draft, enums);
    const model = first.get(scope);
    if (model === undefined) {
      first.set(scope, draft);
      result.set(scope, checkIdCount(draft, report) ? fields : undefined);
    } else {
      checkAgreement(draft, fields, model, result.get(scope), report);
    }
  }
  return result;
}

function isLayerField(field: FieldDraft, enums: Known<EnumModel>): boolean {
  return field.type?.kind === 'enum' && enums.get(field.type.name)?.isLayer === true;
}

/** Undefined when a field of the entity is in error. */
function entityFieldsOf(draft: SourceDraft, enums: Known<EnumModel>): EntityFieldModel[] | undefined {
  const services = draft.scope === undefined ? 0 : catalogs[draft.scope.catalog].services;
  const ids = draft.fields.filter((field) => field.node.id);
  const layers = draft.fields.filter((field) => isLayerField(field, enums) && !field.node.id).slice(0, services);
  const fields: EntityFieldModel[] = [];
  for (const field of [...ids, ...layers]) {
    if (field.type === undefined) {
      return undefined;
    }
    fields.push({ name: field.name, role: field.node.id ? 'id' : 'layer', type: field.type });
  }
  return fields;
}

function checkIdCount(draft: SourceDraft, report: Report): boolean {
  const given = draft.fields.filter((field) => field.node.id).length;
  const catalog = draft.scope?.catalog;
  if (catalog === undefined || catalogs[catalog].ids.includes(given)) {
    return true;
  }
  const params = { source: draft.name, catalog, expected: catalogs[catalog].text, given };
  report.add('OAL4001', placeOf(draft.declared, draft.declared.node.name), params);
  return false;
}

function checkAgreement(
  draft: SourceDraft,
  fields: readonly EntityFieldModel[] | undefined,
  first: SourceDraft,
  firstFields: readonly EntityFieldModel[] | undefined,
  report: Report,
): void {
  if (!checkIdCount(draft, report) || fields === undefined || firstFields === undefined) {
    return;
  }
  const [mine, theirs] = [entityText(fields), entityText(firstFields)];
  if (mine !== theirs) {
    const scope = draft.scope?.name ?? '';
    const place = placeOf(draft.declared, draft.declared.node.name);
    const other = placeOf(first.declared, first.declared.node.name);
    report.add('OAL4004', place, { scope, source: draft.name, other: first.name, mine, theirs }, other);
  }
}

function entityText(fields: readonly EntityFieldModel[]): string {
  return `(${fields.map((field) => `${field.role} ${field.name}: ${typeText(field.type)}`).join(', ')})`;
}
