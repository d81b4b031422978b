import { StructureKind } from 'ts-morph';
import { inOrderOfCost } from '../expressions/cost.ts';
import type {
  Expression,
  FunctionModel,
  MetricModel,
  ParameterModel,
  ScopeModel,
  SourceFieldModel,
  SourceModel,
  Type,
} from '../model.ts';
import { typeText } from '../types.ts';
import { memberNames } from './declarations-files.ts';
import { closeMethod, createOpenTables, openTables, tablesClass } from './dispatcher.ts';
import { attributeMembers, besideEntityFields } from './entity-attributes.ts';
import { returnEntity } from './entity-expression.ts';
import { convertedArgument } from './expressions/convert.ts';
import { allOf, rowExpression } from './expressions/row-expression.ts';
import { type TextNames, textExpression } from './expressions/text-expression.ts';
import { code, Module, type Statement, wrapped } from './module.ts';
import { pascal, quote, safe } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `sources/<name>.ts` of a plain source: its record, its dispatcher, its definition. */
export function plainSourceFile(
  source: SourceModel,
  scope: ScopeModel,
  metrics: readonly MetricModel[],
  functions: ReadonlyMap<string, FunctionModel>,
  runtime: string,
): Module {
  const module = new Module(paths.source(source.name), runtime);
  module.add(recordInterface(source, module));
  module.add(tablesClass(source, metrics, module), dispatcherClass(source, scope, metrics, functions, module));
  module.add(definition(source, module));
  return module;
}

function recordInterface(source: SourceModel, module: Module): Statement {
  return {
    kind: StructureKind.Interface,
    name: symbols.record(source.name),
    isExported: true,
    extends: [module.runtimeType('SourceRecord')],
    ...(source.doc === '' ? {} : { docs: [source.doc] }),
    properties: source.fields.map((field) => ({
      name: field.name,
      isReadonly: true,
      type: fieldType(field.type, field.id, module),
      ...(field.doc === '' ? {} : { docs: [field.doc] }),
    })),
  };
}

/** Text and everything that is not a plain value may be absent; what makes the entity never is. */
function fieldType(type: Type, id: boolean, module: Module): string {
  switch (type.kind) {
    case 'int':
    case 'long':
    case 'double':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'string':
      return id ? 'string' : 'string | null';
    case 'enum':
      return `${module.localType(paths.enums, type.name)} | null`;
    case 'list':
      return 'readonly string[] | null';
    case 'map':
      return 'ReadonlyMap<string, string> | null';
    case 'struct': {
      const members = type.fields.map((field) => `readonly ${field.name}: ${fieldType(field.type, false, module)}`);
      return `{\n${members.map((member) => `  ${member};\n`).join('')}} | null`;
    }
    default:
      throw new Error(`BUG: a source field cannot be of type ${type.kind}.`);
  }
}

function dispatcherClass(
  source: SourceModel,
  scope: ScopeModel,
  metrics: readonly MetricModel[],
  functions: ReadonlyMap<string, FunctionModel>,
  module: Module,
): Statement {
  const record = symbols.record(source.name);
  const names = recordNames(source, module);
  return {
    kind: StructureKind.Class,
    name: `${pascal(source.name)}Dispatcher`,
    isExported: true,
    implements: [module.runtimeType('SourceDispatcher')],
    docs: [`Aggregates records of ${source.name} into its metrics.`],
    properties: [
      openTables(source, module),
      { name: '#entities', isReadonly: true, type: module.runtimeType('EntityRegistry') },
      { name: '#cache', isReadonly: true, initializer: `new ${module.runtime('EntityCache')}()` },
    ],
    ctors: [
      {
        parameters: [{ name: 'host', type: module.runtimeType('DispatchHost') }],
        statements: [
          createOpenTables(source, module),
          `this.#entities = host.registry(${module.local(paths.scopes, symbols.scope(scope.name))});`,
        ],
      },
    ],
    methods: [
      {
        name: 'dispatch',
        parameters: [{ name: 'record', type: record }],
        returnType: 'void',
        statements: [dispatch(source, scope, metrics, functions, module)],
      },
      closeMethod(metrics, module),
      {
        name: '#entity',
        parameters: [{ name: 'record', type: record }],
        returnType: module.runtimeType('Entity'),
        statements: returnEntity(
          scope,
          scope.entityFields.map((field) => entityValue(source, field.name, module)),
          attributeMembers(metrics, besideEntityFields(scope, names, names.text)),
          module,
        ),
      },
    ],
  };
}

/** The value of an entity field: as it is, computed, or a layer's name. */
function entityValue(source: SourceModel, name: string, module: Module): string {
  const field = fieldOf(source, name);
  if (field.computed !== undefined) return rowExpression(field.computed, recordNames(source, module));
  if (field.type.kind !== 'enum') return `record.${name}`;
  return memberName(field.type.name, `record.${name}`, module);
}

/** The name of the member whose number `value` is, which may be null. */
function memberName(enumName: string, value: string, module: Module): string {
  return `${module.local(paths.enums, memberNames(enumName))}.get(${value} ?? -1) ?? ''`;
}

function dispatch(
  source: SourceModel,
  scope: ScopeModel,
  metrics: readonly MetricModel[],
  functions: ReadonlyMap<string, FunctionModel>,
  module: Module,
): string {
  const names = recordNames(source, module);
  const path = scope.entityFields.map((field) => {
    const computed = fieldOf(source, field.name).computed;
    return computed === undefined ? `record.${field.name}` : rowExpression(computed, names);
  });
  return code((writer) => {
    writer.writeLine(`let entity = this.#cache.find${path.length}(${path.join(', ')});`);
    writer.write('if (entity === undefined)').block(() => {
      writer.writeLine('entity = this.#entities.intern(this.#entity(record));');
      writer.writeLine('if (entity < 0) return;');
      writer.writeLine(`this.#cache.keep(${['entity', ...path].join(', ')});`);
    });
    writer.writeLine('const tables = this.#open.at(record.timeBucket);');
    for (const metric of metrics) {
      for (const line of metric.statement.split('\n')) writer.writeLine(`// ${line.trim()}`);
      const given = metric.arguments.map((argument, i) =>
        argumentText(argument, names, functions.get(metric.function)!.parameters[i]!, module),
      );
      const accept = wrapped(
        metric.filters.length === 0 ? 4 : 6,
        `tables.${safe(metric.name)}.accept(`,
        ['entity', ...given],
        ');',
      );
      const filters = inOrderOfCost(metric.filters);
      if (filters.length === 0) writer.writeLine(accept);
      else writer.write(`if (${allOf(filters, names)})`).block(() => writer.write(accept));
    }
  });
}

/** Absent text counts as empty where a function wants text. */
function argumentText(argument: Expression, names: TextNames, parameter: ParameterModel, module: Module): string {
  if (argument.type.kind === 'string') return textExpression(argument, names);
  return convertedArgument(rowExpression(argument, names), argument, parameter, module);
}

function recordNames(source: SourceModel, module: Module): TextNames {
  const pathOf = ([name, ...nested]: readonly string[]): string => [`record.${name}`, ...nested].join('?.');
  return {
    runtime: (name) => module.runtime(name),
    parameter: (name) => {
      throw new Error(`BUG: a metric over ${source.name} names the parameter ${name}.`);
    },
    field: (path, type) => (path.length === 1 ? pathOf(path) : `${pathOf(path)} ?? ${absent(type)}`),
    text: ({ path, type }) => {
      if (type.kind === 'enum') return memberName(type.name, pathOf(path), module);
      const isId = path.length === 1 && fieldOf(source, path[0]!).id;
      return isId ? pathOf(path) : `${pathOf(path)} ?? ''`;
    },
    enumMember: ({ enum: of, member, value }) => `${value} /* ${of}.${member} */`,
    apdexThreshold: () => {
      throw new Error('BUG: apdexThreshold() is for entrances.');
    },
  };
}

/** What an attribute is when the struct that it is nested in is absent: Java's default, or null. */
function absent(type: Type): string {
  if (type.kind === 'bool') return 'false';
  return type.kind === 'int' || type.kind === 'long' || type.kind === 'double' ? '0' : 'null';
}

function fieldOf(source: SourceModel, name: string): SourceFieldModel {
  const field = source.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`BUG: source ${source.name} has no field ${name}.`);
  return field;
}

function definition(source: SourceModel, module: Module): Statement {
  return code((writer) => {
    const type = module.runtimeType('SourceDefinition');
    writer.write(`export const ${symbols.source(source.name)}: ${type} = `).inlineBlock(() => {
      writer.writeLine(`name: ${quote(source.name)},`);
      writer.writeLine(`scope: ${module.local(paths.scopes, symbols.scope(source.scope))},`);
      writer.writeLine('fields: [').indent(() => {
        for (const field of source.fields)
          writer.writeLine(`{ name: ${quote(field.name)}, type: ${quote(typeText(field.type))} },`);
      });
      writer.writeLine('],');
      writer.writeLine(`createDispatcher: (host) => new ${pascal(source.name)}Dispatcher(host),`);
    });
    writer.write(';');
  });
}
