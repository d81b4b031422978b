import type { Origin } from '../../../grammar/syntax.ts';
import { noBuiltins } from '../expressions/builtins.ts';
import type { Environment } from '../expressions/environment.ts';
import { typedAs } from '../expressions/typed-as.ts';
import type { EntityFieldModel, Expression, FunctionModel, SourceFieldModel } from '../model.ts';
import { sameType, simple, typeText } from '../types.ts';
import { placeOf } from './declarations.ts';
import { differenceOf } from './fingerprint.ts';
import type { FieldDraft, SourceDraft } from './source-fields.ts';
import type { SourceContext } from './sources.ts';

interface ResolvedOrigin {
  readonly node: Origin;
  readonly fields: readonly EntityFieldModel[];
  readonly function: FunctionModel;
}

/** What increments carry beside the entity's fields and the states. */
const implicitFields: readonly SourceFieldModel[] = [
  implicit('metric', 'The name of the metric that the increment belongs to.'),
  implicit('cluster', 'The cluster that sent the increment, as a path.'),
];

/** The fields of a federation source: the declared ones, `metric`, `cluster`, and the origin function's states. */
export function checkFederationFields(draft: SourceDraft, context: SourceContext): SourceFieldModel[] | undefined {
  const origins = draft.declared.node.origins.map((origin) => resolveOrigin(origin, draft, context));
  const resolved = origins.filter((origin) => origin !== undefined);
  const first = resolved[0];
  if (first === undefined || resolved.length < origins.length) {
    return undefined;
  }
  if (!resolved.slice(1).every((other) => haveSameStates(first, other, draft, context))) {
    return undefined;
  }
  const declared = draft.fields.map((field) => checkField(field, draft, resolved, context));
  const states = first.function.states.map(stateField);
  const clashes = draft.fields.filter((field) => isTaken(field, states, draft, context));
  if (declared.includes(undefined) || clashes.length > 0) {
    return undefined;
  }
  return [...declared.filter((field) => field !== undefined), ...implicitFields, ...states];
}

function resolveOrigin(node: Origin, draft: SourceDraft, context: SourceContext): ResolvedOrigin | undefined {
  const { scopes, functions, entityFields, report } = context;
  const [scope, name] = [node.scope.text, node.function.text];
  if (!scopes.has(scope)) {
    const params = { name: scope, suggestion: report.suggest(scope, scopes.keys()) };
    report.add('OAL2006', placeOf(draft.declared, node.scope), params);
  } else if (!entityFields.has(scope) && scopes.get(scope) !== undefined && allSourcesParsed(context)) {
    report.add('OAL4012', placeOf(draft.declared, node.scope), { scope });
  }
  if (!functions.has(name)) {
    const params = { name, suggestion: report.suggest(name, functions.keys()) };
    report.add('OAL2005', placeOf(draft.declared, node.function), params);
  }
  const fields = entityFields.get(scope);
  const model = functions.get(name);
  return fields && model && { node, fields, function: model };
}

/** A source whose syntax is broken may be the one that is missing. */
function allSourcesParsed(context: SourceContext): boolean {
  return [...context.declared.values()].every((declared) => declared !== undefined);
}

function haveSameStates(
  first: ResolvedOrigin,
  other: ResolvedOrigin,
  draft: SourceDraft,
  context: SourceContext,
): boolean {
  const difference = differenceOf(first.function.states, other.function.states);
  if (difference !== undefined) {
    const params = { first: originText(first.node), second: originText(other.node), difference };
    const related = placeOf(draft.declared, first.node);
    context.report.add('OAL4010', placeOf(draft.declared, other.node), params, related);
  }
  return difference === undefined;
}

function originText(node: Origin): string {
  return `${node.scope.text}.${node.function.text}`;
}

function checkField(
  field: FieldDraft,
  draft: SourceDraft,
  origins: readonly ResolvedOrigin[],
  context: SourceContext,
): SourceFieldModel | undefined {
  const { node, name, type, doc } = field;
  if (type === undefined) {
    return undefined;
  }
  if (node.computed === undefined) {
    const carried = origins.map((origin) => isCarried(field, origin, draft, context));
    return carried.every(Boolean) ? { name, type, doc, id: node.id, computed: undefined, origin: 'entity' } : undefined;
  }
  const computed = typedAs(
    node.computed,
    simple('string'),
    `The field '${name}'`,
    idEnvironment(draft, origins, context),
  );
  return computed && { name, type, doc, id: true, computed, origin: 'entity' };
}

function isCarried(field: FieldDraft, origin: ResolvedOrigin, draft: SourceDraft, context: SourceContext): boolean {
  const scope = origin.node.scope.text;
  const carried = origin.fields.find((candidate) => candidate.name === field.name);
  if (carried === undefined) {
    const names = origin.fields.map((candidate) => candidate.name);
    const params = {
      name: field.name,
      scope,
      fields: names.join(', '),
      suggestion: context.report.suggest(field.name, names),
    };
    context.report.add('OAL4008', placeOf(draft.declared, field.node.name), params);
    return false;
  }
  if (field.type === undefined || sameType(carried.type, field.type)) {
    return true;
  }
  const params = { name: field.name, scope, expected: typeText(carried.type), found: typeText(field.type) };
  context.report.add('OAL4009', placeOf(draft.declared, field.node.type), params);
  return false;
}

/** In a computed id: the entity fields that every origin has, and `cluster`. Not `metric`: one entity has many metrics. */
function idEnvironment(
  draft: SourceDraft,
  origins: readonly ResolvedOrigin[],
  { enums, report }: SourceContext,
): Environment {
  const shared = (origins[0]?.fields ?? []).filter((field) =>
    origins.every((origin) =>
      origin.fields.some((other) => other.name === field.name && sameType(other.type, field.type)),
    ),
  );
  const names = new Map<string, Expression>(
    [...shared, ...implicitFields.filter(({ name }) => name === 'cluster')].map(({ name, type }) => [
      name,
      { kind: 'field', type, path: [name] },
    ]),
  );
  const file = draft.declared.file.path;
  return {
    file,
    report,
    enums,
    names,
    allowEnums: true,
    builtins: noBuiltins,
    place: 'a computed id',
    expected: undefined,
    unknownName: (node, suggestion) => {
      const scope = origins[0]?.node.scope.text ?? '';
      const params = { name: node.name.text, scope, fields: [...names.keys()].join(', '), suggestion };
      report.add('OAL4008', { file, span: node.span }, params);
    },
  };
}

function isTaken(
  field: FieldDraft,
  states: readonly SourceFieldModel[],
  draft: SourceDraft,
  context: SourceContext,
): boolean {
  const taken = [...implicitFields, ...states].find((other) => other.name === field.name);
  if (taken === undefined) {
    return false;
  }
  const by = taken.origin === 'state' ? 'a state of the origin function' : 'a field that every increment has';
  context.report.add('OAL4011', placeOf(draft.declared, field.node.name), { name: field.name, by });
  return true;
}

function implicit(name: 'metric' | 'cluster', doc: string): SourceFieldModel {
  return { name, type: simple('string'), doc, id: false, computed: undefined, origin: name };
}

function stateField({ name, type }: FunctionModel['states'][number]): SourceFieldModel {
  return { name, type, doc: '', id: false, computed: undefined, origin: 'state' };
}
