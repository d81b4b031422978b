import { docOf } from '../../../grammar/comments.ts';
import { textOf } from '../../../grammar/span.ts';
import type { DecoratorStatement, MetricStatement } from '../../../grammar/syntax.ts';
import type { Report } from '../diagnostics/report.ts';
import { noBuiltins } from '../expressions/builtins.ts';
import { typeCondition } from '../expressions/composites.ts';
import type { Environment, Known } from '../expressions/environment.ts';
import { fieldsOf, mentions } from '../expressions/mentions.ts';
import type { AttributeModel, EnumModel, Expression, FunctionModel, MetricModel, SourceModel } from '../model.ts';
import { bindArguments } from './arguments.ts';
import { checkable, type Declared, type DeclaredByName, placeOf } from './declarations.ts';
import { typeAttributes } from './decorators.ts';
import { originMetricsOf } from './origin-metrics.ts';

export interface MetricContext {
  readonly enums: Known<EnumModel>;
  readonly sources: Known<SourceModel>;
  readonly functions: Known<FunctionModel>;
  readonly decorators: DeclaredByName<DecoratorStatement>;
  readonly declaredFunctions: Parameters<typeof bindArguments>[2]['declaredFunctions'];
  readonly report: Report;
}

/** Checks every metric; those in error are left out. */
export function checkMetrics(declared: DeclaredByName<MetricStatement>, context: MetricContext): MetricModel[] {
  return checkable(declared).flatMap((one) => checkMetric(one, context) ?? []);
}

function checkMetric(declared: Declared<MetricStatement>, context: MetricContext): MetricModel | undefined {
  const { node, file } = declared;
  const source = findSource(declared, context);
  const called = findFunction(declared, context);
  const attributes = checkDecorator(declared, source, context);
  if (source === undefined) {
    return undefined;
  }
  const env = sourceEnvironment(file.path, source, context);
  const filters = node.filters.map((filter) => typeCondition(filter, 'A filter', env));
  const origin = context.functions.get(source.origins[0]?.function ?? '');
  const bound = bindArguments(declared, called, { ...context, env, origin });
  if (called === undefined || bound === undefined || filters.includes(undefined)) {
    return undefined;
  }
  const conditions = filters.filter((filter) => filter !== undefined);
  const federated = source.origins.length > 0;
  return {
    name: node.name.text,
    statement: textOf(file.text, node.span),
    doc: docOf(file, node),
    source: source.name,
    function: called.name,
    decorator: node.decorator?.value,
    attributes,
    filters: conditions,
    arguments: bound,
    originMetrics: federated ? originMetricsOf(conditions) : undefined,
    byCluster: keepsApartByCluster(source),
  };
}

/** True when the cluster is part of the id beside the origin's own id; the cluster alone is no drill-down. */
function keepsApartByCluster({ fields }: SourceModel): boolean {
  const ids = fields.filter((field) => field.id);
  const read = ids.map(({ name, computed }) => (computed === undefined ? [name] : fieldsOf(computed)));
  return ids.some(({ computed }) => computed !== undefined && mentions(computed, 'cluster')) && read.flat().some(isOwn);
}

function isOwn(name: string): boolean {
  return name !== 'cluster' && name !== 'metric';
}

function findSource(declared: Declared<MetricStatement>, { sources, report }: MetricContext): SourceModel | undefined {
  const name = declared.node.from.source;
  if (!sources.has(name.text)) {
    report.add('OAL2001', placeOf(declared, name), {
      name: name.text,
      suggestion: report.suggest(name.text, sources.keys()),
    });
  }
  return sources.get(name.text);
}

function findFunction(declared: Declared<MetricStatement>, context: MetricContext): FunctionModel | undefined {
  const { name } = declared.node.call;
  const { functions, report } = context;
  if (!functions.has(name.text)) {
    const params = { name: name.text, suggestion: report.suggest(name.text, functions.keys()) };
    report.add('OAL2005', placeOf(declared, name), params);
  }
  return functions.get(name.text);
}

/** The attributes that the metric's decorator gives; none where there is no decorator, or one in error. */
function checkDecorator(
  declared: Declared<MetricStatement>,
  source: SourceModel | undefined,
  { decorators, enums, report }: MetricContext,
): readonly AttributeModel[] {
  const { decorator } = declared.node;
  if (decorator === undefined) {
    return [];
  }
  const name = decorator.value;
  const place = placeOf(declared, decorator);
  if (!decorators.has(name)) {
    report.add('OAL2012', place, { name, suggestion: report.suggest(name, decorators.keys()) });
  }
  const found = decorators.get(name);
  if (found === undefined || source === undefined) {
    return [];
  }
  const attributes = typeAttributes(found, source, (file, scratch) =>
    sourceEnvironment(file, source, { enums, report: scratch }),
  );
  if (!('reason' in attributes)) {
    return attributes;
  }
  const { reason, place: related } = attributes;
  report.add('OAL6005', place, { name, source: source.name, reason }, related);
  return [];
}

/** What the fields of a source are called; metrics over one source share it. */
const namesBySource = new WeakMap<SourceModel, Known<Expression>>();

function fieldNames(source: SourceModel): Known<Expression> {
  const names =
    namesBySource.get(source) ??
    new Map(source.fields.map(({ name, type }): [string, Expression] => [name, { kind: 'field', type, path: [name] }]));
  namesBySource.set(source, names);
  return names;
}

function sourceEnvironment(
  file: string,
  source: SourceModel,
  { enums, report }: Pick<MetricContext, 'enums' | 'report'>,
): Environment {
  return {
    file,
    report,
    enums,
    names: fieldNames(source),
    allowEnums: true,
    builtins: noBuiltins,
    place: 'a metric',
    expected: undefined,
    unknownName: (node, suggestion, orEnum) => {
      const params = { name: node.name.text, owner: source.name, suggestion };
      report.add(orEnum ? 'OAL2003' : 'OAL2002', { file, span: node.span }, params);
    },
  };
}
