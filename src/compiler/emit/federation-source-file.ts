import { type CodeBlockWriter, StructureKind } from 'ts-morph';
import { fieldsOf } from '../expressions/mentions.ts';
import type { FunctionModel, MetricModel, ScopeModel, SourceModel } from '../model.ts';
import { closeMethod, createOpenTables, openTables, tablesClass } from './dispatcher.ts';
import { attributeMembers, besideEntityFields, distinctAttributes } from './entity-attributes.ts';
import { returnEntity } from './entity-expression.ts';
import { walk } from './expressions/context.ts';
import { convertedArgument } from './expressions/convert.ts';
import { allOf, notAllOf, type RowNames, rowExpression } from './expressions/row-expression.ts';
import { type FederationMetric, staged } from './federation-metric.ts';
import { isColumn } from './function-table.ts';
import { code, Module, type Statement, wrapped } from './module.ts';
import { pascal, quote, safe } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `sources/<name>.ts` of a federation source: entities out of a stream's dictionary, bindings, merge loops. */
export function federationSourceFile(
  source: SourceModel,
  scope: ScopeModel,
  origin: FunctionModel,
  models: readonly MetricModel[],
  functions: ReadonlyMap<string, FunctionModel>,
  runtime: string,
): Module {
  const module = new Module(paths.source(source.name), runtime);
  const metrics = models.map((model) => staged(model, source, origin, functions));
  module.add(bindingInterface(source, metrics, module), tablesClass(source, models, module));
  module.add(dispatcherClass(source, origin, metrics, module), definition(source, scope, origin, models, module));
  return module;
}

function bindingInterface(source: SourceModel, metrics: readonly FederationMetric[], module: Module): Statement {
  return {
    kind: StructureKind.Interface,
    name: bindingName(source),
    extends: [module.runtimeType('Binding')],
    docs: [`Which metrics over ${source.name} take one downstream metric of one stream.`],
    properties: metrics.flatMap(({ model, filters }) => [
      { name: safe(model.name), isReadonly: true, type: 'boolean' },
      ...(filters.entity.length === 0
        ? []
        : [{ name: maskName(model), isReadonly: true, type: module.runtimeType('EntityMask') }]),
    ]),
  };
}

function dispatcherClass(
  source: SourceModel,
  origin: FunctionModel,
  metrics: readonly FederationMetric[],
  module: Module,
): Statement {
  const binding = bindingName(source);
  return {
    kind: StructureKind.Class,
    name: `${pascal(source.name)}Dispatcher`,
    isExported: true,
    implements: [module.runtimeType('FederationDispatcher')],
    docs: [`Merges increments of ${origin.name}() into the metrics over ${source.name}.`],
    properties: [openTables(source, module)],
    ctors: [
      {
        parameters: [{ name: 'host', type: module.runtimeType('DispatchHost') }],
        statements: [createOpenTables(source, module)],
      },
    ],
    methods: [
      {
        name: 'bind',
        parameters: bindParameters(metrics, module),
        returnType: `${binding} | undefined`,
        statements: [bind(source, metrics, module)],
      },
      {
        name: 'merge',
        parameters: [
          { name: 'binding', type: binding },
          { name: 'block', type: module.runtimeType('IncomingBlock') },
        ],
        returnType: 'void',
        statements: [merge(source, origin, metrics, module)],
      },
      closeMethod(
        metrics.map(({ model }) => model),
        module,
      ),
    ],
  };
}

/** What the filters mention; a parameter that only stands before one of those begins with an underscore. */
function bindParameters(metrics: readonly FederationMetric[], module: Module): { name: string; type: string }[] {
  const filters = metrics.flatMap((metric) => [...metric.filters.stream, ...metric.filters.entity]);
  const mentioned = new Set(
    filters.flatMap((filter) => [...walk(filter)].map((part) => ('path' in part ? part.path[0] : ''))),
  );
  const parameters = [
    { name: 'metric', type: 'string', used: mentioned.has('metric') },
    { name: 'cluster', type: 'string', used: mentioned.has('cluster') },
    { name: 'dictionary', type: 'EntityDictionary', used: metrics.some(({ filters }) => filters.entity.length > 0) },
  ];
  if (parameters[2]!.used) module.runtimeType('EntityDictionary');
  const last = parameters.findLastIndex((parameter) => parameter.used);
  return parameters.slice(0, last + 1).map(({ name, type, used }) => ({ name: used ? name : `_${name}`, type }));
}

function bind(source: SourceModel, metrics: readonly FederationMetric[], module: Module): string {
  const names = fieldNames(source, module);
  return code((writer) => {
    for (const { model, filters } of metrics) {
      const passes = filters.stream.length === 0 ? 'true' : allOf(filters.stream, names);
      writer.writeLine(`const ${safe(model.name)} = ${passes};`);
    }
    const none = metrics.map(({ model }) => `!${safe(model.name)}`).join(' && ');
    if (none !== '') writer.writeLine(`if (${none}) return undefined;`);
    const members = metrics.flatMap(({ model, filters }) => {
      if (filters.entity.length === 0) return [safe(model.name)];
      const mask = `new ${module.runtime('EntityMask')}(dictionary, (fields) => ${allOf(filters.entity, names)})`;
      return [safe(model.name), `${maskName(model)}: ${mask}`];
    });
    writer.writeLine(wrapped(4, 'return {', members, '};', true));
  });
}

function merge(
  source: SourceModel,
  origin: FunctionModel,
  metrics: readonly FederationMetric[],
  module: Module,
): string {
  const columns = module.localType(paths.function(origin.name), symbols.columns(origin.name));
  return code((writer) => {
    writer.writeLine('const tables = this.#open.at(block.bucket);');
    writer.writeLine(`const columns = block.columns as ${columns};`);
    for (const metric of metrics) {
      const { model, whole } = metric;
      for (const line of model.statement.split('\n')) writer.writeLine(`// ${line.trim()}`);
      if (whole) {
        writer.write(`if (binding.${safe(model.name)})`).block(() => {
          writer.write(`tables.${safe(model.name)}.merge(block.entities, columns);`);
        });
        continue;
      }
      writer.write(`if (binding.${safe(model.name)})`).block(() => rowLoop(writer, source, metric, module));
    }
  });
}

function rowLoop(
  writer: CodeBlockWriter,
  source: SourceModel,
  { model, filters, target }: FederationMetric,
  module: Module,
): void {
  const names = rowNames(source, module);
  writer.write('for (let i = 0; i < block.entities.length; i++)').block(() => {
    writer.writeLine('const entity = block.entities[i]!;');
    writer.writeLine('if (entity < 0) continue;');
    if (filters.entity.length > 0)
      writer.writeLine(`if (!binding.${maskName(model)}.passes(block.wire[i]!)) continue;`);
    if (filters.row.length > 0) writer.writeLine(`if (${notAllOf(filters.row, names)}) continue;`);
    const given = model.arguments.map((argument, i) =>
      isColumn(argument) && argument.kind === 'field'
        ? `columns.${safe(argument.path[0]!)}`
        : convertedArgument(rowExpression(argument, names), argument, target.parameters[i]!, module),
    );
    const from = model.arguments.some(isColumn) ? ['i'] : [];
    writer.writeLine(wrapped(8, `tables.${safe(model.name)}.accept(`, ['entity', ...given, ...from], ');'));
  });
}

/** Names as `bind`, `entityOf` and the masks see them: constants of the stream, and the fields of one entity. */
function fieldNames(source: SourceModel, module: Module): RowNames {
  return {
    ...unusedNames(source, module),
    field: ([name]) => {
      const field = source.fields.find((candidate) => candidate.name === name);
      if (field?.computed !== undefined) return rowExpression(field.computed, originNames(source, module));
      return originField(source, name!);
    },
  };
}

/** Names as the expression of a computed id sees them: the origin's own fields, also where the id hides one. */
function originNames(source: SourceModel, module: Module): RowNames {
  return { ...unusedNames(source, module), field: ([name]) => originField(source, name!) };
}

function originField(source: SourceModel, name: string): string {
  if (name === 'metric' || name === 'cluster') return name;
  const index = originFields(source).indexOf(name);
  if (index < 0) throw new Error(`BUG: ${source.name} reads ${name}, which is no field of its origins' entities.`);
  return `fields[${index}]!`;
}

/** The origin's entity fields that the source reads, in the order in which they are mentioned. */
function originFields(source: SourceModel): readonly string[] {
  const read = new Set<string>();
  for (const field of source.fields) {
    if (field.computed !== undefined) {
      for (const inner of walk(field.computed))
        if (inner.kind === 'field' && !['metric', 'cluster'].includes(inner.path[0]!)) read.add(inner.path[0]!);
    } else if (field.origin === 'entity') read.add(field.name);
  }
  return [...read];
}

/** Names as the loop over the rows sees them. */
function rowNames(source: SourceModel, module: Module): RowNames {
  return {
    ...unusedNames(source, module),
    field: ([name]) => {
      const field = source.fields.find((candidate) => candidate.name === name);
      if (field?.origin === 'state') return `columns.${safe(name!)}[i]!`;
      throw new Error(`BUG: a filter of ${source.name} mixes the state with '${name}'.`);
    },
  };
}

function unusedNames(source: SourceModel, module: Module): Omit<RowNames, 'field'> {
  return {
    runtime: (name) => module.runtime(name),
    enumMember: ({ member }) => quote(member),
    parameter: (name) => {
      throw new Error(`BUG: a metric over ${source.name} names the parameter ${name}.`);
    },
    apdexThreshold: () => {
      throw new Error('BUG: apdexThreshold() is for entrances.');
    },
  };
}

function definition(
  source: SourceModel,
  scope: ScopeModel,
  origin: FunctionModel,
  metrics: readonly MetricModel[],
  module: Module,
): Statement {
  const names = fieldNames(source, module);
  const values = scope.entityFields.map((field) => names.field([field.name], field.type));
  // Of an entity there is text alone: a layer by its name.
  const attributes = besideEntityFields(scope, names, ({ path, type }) => names.field(path, type));
  return code((writer) => {
    const type = module.runtimeType('FederationSourceDefinition');
    writer.write(`export const ${symbols.source(source.name)}: ${type} = `).inlineBlock(() => {
      writer.writeLine(`name: ${quote(source.name)},`);
      writer.writeLine(`scope: ${module.local(paths.scopes, symbols.scope(source.scope))},`);
      writer.writeLine('origins: [').indent(() => {
        for (const { scope: name, function: by } of source.origins)
          writer.writeLine(`{ scope: ${quote(name)}, function: ${quote(by)} },`);
      });
      writer.writeLine('],');
      writer.writeLine(`fingerprint: ${quote(origin.fingerprint)},`);
      writer.writeLine(`entityFields: [${originFields(source).map(quote).join(', ')}],`);
      writer.write(`entityOf(${entityOfParameters(source, scope, metrics)}) `);
      writer.inlineBlock(() => {
        for (const line of returnEntity(scope, values, attributeMembers(metrics, attributes), module))
          writer.writeLine(line);
      });
      writer.write(',').newLine();
      writer.writeLine(`createDispatcher: (host) => new ${pascal(source.name)}Dispatcher(host),`);
    });
    writer.write(';');
  });
}

/** What the values of the entity fields, and the attributes, read. */
function entityOfParameters(source: SourceModel, scope: ScopeModel, metrics: readonly MetricModel[]): string {
  const computed = new Map(source.fields.map((field) => [field.name, field.computed]));
  const originsOf = (name: string): string[] => {
    const expression = computed.get(name);
    return expression === undefined ? [name] : fieldsOf(expression);
  };
  const attributes = distinctAttributes(metrics).flatMap(({ value }) => fieldsOf(value));
  const read = new Set([...scope.entityFields.map(({ name }) => name), ...attributes].flatMap(originsOf));
  if (!read.has('cluster')) return 'fields';
  return read.size > 1 ? 'fields, cluster' : '_fields, cluster';
}

function bindingName(source: SourceModel): string {
  return `${pascal(source.name)}Binding`;
}

function maskName(model: MetricModel): string {
  return `${safe(model.name)}Entities`;
}
