import { docOf } from '../../../grammar/comments.ts';
import type { SourceStatement } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Known } from '../expressions/environment.ts';
import type { EntityFieldModel, EnumModel, FunctionModel, SourceFieldModel, SourceModel } from '../model.ts';
import type { DeclaredByName } from './declarations.ts';
import { checkFederationFields } from './federation-sources.ts';
import type { ScopeHead } from './scopes.ts';
import type { SourceDraft } from './source-fields.ts';

/** What is known of a program when its sources are finished. */
export interface SourceContext {
  readonly declared: DeclaredByName<SourceStatement>;
  readonly scopes: Known<ScopeHead>;
  readonly enums: Known<EnumModel>;
  readonly entityFields: Known<readonly EntityFieldModel[]>;
  readonly functions: Known<FunctionModel>;
  readonly report: Report;
}

/** Finishes the sources. One that cannot be trusted, such as one without a scope, becomes undefined. */
export function finishSources(drafts: readonly SourceDraft[], context: SourceContext): Known<SourceModel> {
  const models = new Map<string, SourceModel | undefined>(
    [...context.declared.keys()].map((name) => [name, undefined]),
  );
  for (const draft of drafts) {
    models.set(draft.name, finishSource(draft, context));
  }
  return models;
}

function finishSource(draft: SourceDraft, context: SourceContext): SourceModel | undefined {
  const { node, file } = draft.declared;
  const fields = node.origins.length === 0 ? plainFields(draft) : checkFederationFields(draft, context);
  if (fields === undefined || draft.scope === undefined) {
    return undefined;
  }
  return {
    name: draft.name,
    scope: draft.scope.name,
    doc: docOf(file, node),
    fields,
    origins: node.origins.map((origin) => ({ scope: origin.scope.text, function: origin.function.text })),
  };
}

function plainFields(draft: SourceDraft): SourceFieldModel[] | undefined {
  const fields: SourceFieldModel[] = [];
  for (const { node, name, type, doc } of draft.fields) {
    if (type === undefined) {
      return undefined;
    }
    fields.push({ name, type, doc, id: node.id, computed: undefined, origin: 'own' });
  }
  return fields;
}
