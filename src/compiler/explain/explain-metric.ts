import { suggest } from '../../text/suggest.ts';
import { kebab, pascal } from '../emit/names.ts';
import type {
  Contribution,
  FunctionModel,
  MetricModel,
  ProgramModel,
  ScopeModel,
  SourceModel,
  StateModel,
} from '../model.ts';
import { typeText } from '../types.ts';
import { attributeLines, entityLines } from './entity-text.ts';
import { expressionText } from './expression-text.ts';
import { type Stage, stagedFilters } from './filter-stages.ts';

/** A metric of a program with everything that it names. */
interface Resolved {
  readonly model: ProgramModel;
  readonly metric: MetricModel;
  readonly source: SourceModel;
  readonly scope: ScopeModel;
  readonly function: FunctionModel;
}

const labelWidth = 10;

/**
 * The way of a metric as text for people: source, filters, entity, state, wire message, stored block, value. For a
 * name that no metric has, the text says so and names the nearest one.
 */
export function explainMetric(model: ProgramModel, name: string): string {
  const metric = model.metrics.find((candidate) => candidate.name === name);
  if (metric === undefined) {
    const near = suggest(
      name,
      model.metrics.map((candidate) => candidate.name),
    );
    return `The program '${model.name}' has no metric '${name}'.${near === undefined ? '' : ` Did you mean '${near}'?`}\n`;
  }
  const resolved = resolve(model, metric);
  const sections: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ['source', sourceLines(resolved)],
    ['filters', filterLines(resolved)],
    ['entity', [...entityLines(resolved.source, resolved.scope), ...attributeLines(resolved.metric)]],
    ['function', functionLines(resolved)],
    ['state', resolved.function.states.map(stateLine)],
    ['wire', wireLines(resolved)],
    ['stored', storedLines(resolved)],
    ['value', [valueLine(resolved.function)]],
  ];
  const body = sections.map(([label, lines]) => section(label, lines));
  return `${[metric.statement, '', ...(metric.doc === '' ? [] : [metric.doc, '']), ...body].join('\n')}\n`;
}

function resolve(model: ProgramModel, metric: MetricModel): Resolved {
  const source = model.sources.find(({ name }) => name === metric.source);
  const scope = model.scopes.find(({ name }) => name === source?.scope);
  const called = model.functions.find(({ name }) => name === metric.function);
  if (source === undefined || scope === undefined || called === undefined) {
    throw new Error(`BUG: the model does not hold what the metric ${metric.name} names.`);
  }
  return { model, metric, source, scope, function: called };
}

function section(label: string, lines: readonly string[]): string {
  return lines.map((line, at) => `${(at === 0 ? label : '').padEnd(labelWidth)}${line}`.trimEnd()).join('\n');
}

function sourceLines({ source, scope, metric }: Resolved): string[] {
  const lines = [`${source.name}, of scope ${scope.name} (id ${scope.id}, catalog ${scope.catalog})`];
  if (source.origins.length > 0) {
    const origins = source.origins.map((origin) => `${origin.scope}.${origin.function}`).join(', ');
    lines.push(`increments that peers compute as ${origins}`);
    lines.push(`of the metrics ${metric.originMetrics?.join(', ') ?? 'whatever their name'}`);
  }
  return lines;
}

const stageTexts: Readonly<Record<Stage, string>> = {
  stream: 'once per metric of a stream',
  entity: 'once per entity of a stream',
  row: 'per row',
};

function filterLines({ metric, source }: Resolved): string[] {
  const staged = stagedFilters(metric, source);
  if (staged.length === 0) {
    return ['none: all records'];
  }
  const record = source.origins.length === 0;
  return staged.map(
    ({ condition, stage }) => `${expressionText(condition)}   (decided ${record ? 'per record' : stageTexts[stage]})`,
  );
}

function functionLines({ metric, function: called }: Resolved): string[] {
  const bound = called.parameters.map((parameter, at) => {
    const argument = metric.arguments[at];
    return `  ${parameter.name}: ${typeText(parameter.type)} = ${argument === undefined ? '' : expressionText(argument)}`;
  });
  const by = called.adds === undefined ? '' : `, which adds ${called.adds}`;
  const module = called.module === undefined ? [] : [`  computed by ${called.module}`];
  return [`${called.name}${by}`, ...bound, ...module];
}

function stateLine(state: StateModel): string {
  const head = `${state.name}: ${typeText(state.type)}`;
  if (state.merge === 'module') {
    return `${head}, merged by the module`;
  }
  const limit = state.limited
    ? ` limit ${state.limit === undefined ? 'of the parts' : expressionText(state.limit)}`
    : '';
  return `${head} = ${state.merge}(${contributionText(state.contribution)})${limit}`;
}

function contributionText(contribution: Contribution): string {
  switch (contribution.kind) {
    case 'scalar':
      return expressionText(contribution.value);
    case 'entry':
      return `${expressionText(contribution.key)}: ${expressionText(contribution.weight)}`;
    case 'table':
      return contribution.parameter;
    case 'module':
      return '';
  }
}

function wireLines({ model, function: called }: Resolved): string[] {
  const packageName = `oap.federation.program.${model.name.replace(/[^A-Za-z0-9_]/g, '_')}`;
  return [
    `oap.federation.v1.MetricBlock, extension ${packageName}.${snake(called.name)} = ${called.tag}`,
    `message ${pascal(called.name)}Columns, fingerprint ${called.fingerprint}`,
    ...called.states.map((state) => `  ${fieldNumbers(state)}`),
  ];
}

const tableParts = ['lengths', 'keys', 'weights', 'other', 'limit'] as const;

function fieldNumbers({ name, number, type, limited }: StateModel): string {
  const field = snake(name);
  return type.kind === 'table'
    ? tableParts
        .slice(0, limited ? 5 : 3)
        .map((part, at) => `${field}_${part} = ${number + at}`)
        .join(', ')
    : `${field} = ${number}`;
}

function snake(name: string): string {
  return kebab(name).replaceAll('-', '_');
}

function storedLines({ metric, function: called }: Resolved): string[] {
  return [
    `blocks of '${metric.name}@${called.fingerprint}', by minute, hour and day and by chunk of entities`,
    'merged in place with what a flush brings; columns as on the wire',
  ];
}

function valueLine({ value, module }: FunctionModel): string {
  const head = `${value.name}: ${typeText(value.type)}`;
  return value.expression === undefined
    ? `${head}, computed by ${module ?? 'the module'}`
    : `${head} = ${expressionText(value.expression)}`;
}
