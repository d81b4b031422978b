import { type CodeBlockWriter, StructureKind } from 'ts-morph';
import type { FunctionModel, StateModel, Type } from '../model.ts';
import { walk } from './expressions/context.ts';
import { valueExpression } from './expressions/value-expression.ts';
import { tableClass } from './function-table.ts';
import { code, Module, type Statement, wrapped } from './module.ts';
import { quote, safe } from './names.ts';
import { paths, symbols } from './paths.ts';

/** `functions/<name>.ts`: a function's columns, its table, its definition, and the typed base of its metric classes. */
export function functionFile(model: FunctionModel, runtime: string): Module {
  const module = new Module(paths.function(model.name), runtime);
  module.add(
    columnsInterface(model, module),
    tableClass(model, module),
    definition(model, module),
    metricsBase(model, module),
  );
  return module;
}

function columnsInterface(model: FunctionModel, module: Module): Statement {
  return {
    kind: StructureKind.Interface,
    name: symbols.columns(model.name),
    isExported: true,
    extends: [module.runtimeType('Columns')],
    docs: [`Rows of the state of:\n\n${indent(model.statement)}`],
    properties: model.states.map((state) => ({
      name: safe(state.name),
      isReadonly: true,
      type: isTable(state.type) ? module.runtimeType('IntTables') : 'Float64Array',
      docs: [`${typeName(state.type)}, merged by ${state.merge}`],
    })),
  };
}

function definition(model: FunctionModel, module: Module): Statement {
  const columns = symbols.columns(model.name);
  return code((writer) => {
    const type = `${module.runtimeType('FunctionDefinition')}<${columns}>`;
    writer.write(`export const ${symbols.function(model.name)}: ${type} = `).inlineBlock(() => {
      writer.writeLine(`name: ${quote(model.name)},`);
      writer.writeLine(`tag: ${model.tag},`);
      writer.writeLine(`fingerprint: ${quote(model.fingerprint)},`);
      writer.writeLine('columns: [').indent(() => {
        for (const state of model.states) writer.writeLine(`${columnDefinition(state)},`);
      });
      writer.writeLine('],');
      writer.writeLine(`value: ${valueDefinition(model)},`);
      writer.writeLine(`createTable: (host) => new ${symbols.table(model.name)}(host),`);
      method(writer, 'encode(columns, writer)', encode(model, module));
      method(writer, `decode(reader, rows${hasTable(model) ? ', widest' : ''})`, decode(model, module));
      method(writer, 'slice(columns, from, to)', slice(model, module));
      method(writer, `evaluate(${evaluateParameters(model)})`, evaluate(model, module));
      method(writer, 'stateOf(columns, row)', stateOf(model, module));
    });
    writer.write(';');
  });
}

function method(writer: CodeBlockWriter, signature: string, lines: readonly string[]): void {
  writer
    .write(signature)
    .write(' ')
    .inlineBlock(() => {
      for (const line of lines) writer.writeLine(line);
    });
  writer.write(',').newLine();
}

function encode(model: FunctionModel, module: Module): string[] {
  return model.states.map((state) => {
    const column = `columns.${safe(state.name)}`;
    if (isTable(state.type)) return `${module.runtime('encodeIntTables')}(${column}, ${state.number}, writer);`;
    const packed = state.type.kind === 'double' ? 'packedDouble' : 'packedSigned';
    return `writer.${packed}(${state.number}, ${column}, columns.rows);`;
  });
}

function decode(model: FunctionModel, module: Module): string[] {
  const highest = Math.max(...model.states.map((state) => state.number + (isTable(state.type) ? 2 : 0)));
  const columns = model.states.flatMap((state) => {
    const field = (offset: number): string => `fields[${state.number + offset}]!`;
    if (!isTable(state.type)) {
      const packed = state.type.kind === 'double' ? 'packedDouble' : 'packedSigned';
      return [`  ${safe(state.name)}: ${field(0)}.${packed}(rows),`];
    }
    return [
      `  ${safe(state.name)}: ${module.runtime('decodeIntTables')}(`,
      `    { lengths: ${field(0)}, keys: ${field(1)}, weights: ${field(2)} },`,
      '    rows,',
      '    widest,',
      '  ),',
    ];
  });
  return [
    `const fields = ${module.runtime('columnFields')}(reader, ${highest});`,
    'return {',
    '  rows,',
    ...columns,
    '};',
  ];
}

function slice(model: FunctionModel, module: Module): string[] {
  const columns = model.states.map((state) => {
    const column = `columns.${safe(state.name)}`;
    const part = isTable(state.type)
      ? `${module.runtime('sliceTables')}(${column}, from, to)`
      : `${column}.subarray(from, to)`;
    return `  ${safe(state.name)}: ${part},`;
  });
  return ['return {', '  rows: to - from,', ...columns, '};'];
}

function evaluateParameters(model: FunctionModel): string {
  const usesMinutes = [...walk(model.value.expression)].some((part) => part.kind === 'call' && part.name === 'minutes');
  return usesMinutes ? 'columns, row, minutes' : 'columns, row';
}

function evaluate(model: FunctionModel, module: Module): string[] {
  const read = model.states.filter((state) => mentions(model, state));
  const value = valueExpression(model.value, { runtime: (name) => module.runtime(name), column: safe });
  return [`const { ${read.map((state) => safe(state.name)).join(', ')} } = columns;`, `return ${value};`];
}

function mentions(model: FunctionModel, state: StateModel): boolean {
  for (const part of walk(model.value.expression)) if (part.kind === 'state' && part.name === state.name) return true;
  return false;
}

function stateOf(model: FunctionModel, module: Module): string[] {
  const entries = model.states.map((state) => {
    const column = `columns.${safe(state.name)}`;
    const value = isTable(state.type) ? `${module.runtime('tableEntries')}(${column}, row)` : `${column}[row]!`;
    return `${property(state.name)}: ${value}`;
  });
  return [wrapped(4, 'return {', entries, '};', true)];
}

/** The typed base of the metric classes of a function. */
function metricsBase(model: FunctionModel, module: Module): Statement {
  const columns = symbols.columns(model.name);
  const value = model.value.type.kind === 'labeled' ? 'Readonly<Record<string, number>>' : 'number';
  return {
    kind: StructureKind.Class,
    name: symbols.metricsBase(model.name),
    isExported: true,
    isAbstract: true,
    extends: `${module.runtime('Metrics')}<${columns}>`,
    docs: [`One entity's ${model.name}() in one time bucket, with typed access to its state.`],
    getAccessors: [
      ...model.states.map((state) => ({
        name: stateGetter(state.name),
        returnType: isTable(state.type) ? '[key: number, weight: number][]' : 'number',
        statements: [
          isTable(state.type)
            ? `return ${module.runtime('tableEntries')}(this.columns.${safe(state.name)}, 0);`
            : `return this.columns.${safe(state.name)}[0]!;`,
        ],
      })),
      ...(model.states.some((state) => stateGetter(state.name) === stateGetter(model.value.name))
        ? []
        : [
            {
              name: stateGetter(model.value.name),
              returnType: value,
              docs: [`The value: ${typeName(model.value.type)}.`],
              statements: [`return this.value as ${value};`],
            },
          ]),
    ].filter((accessor) => accessor.name !== 'value'),
  };
}

/** Getters must not hide the members of the base class. */
function stateGetter(name: string): string {
  return ['columns', 'definition', 'entity', 'bucket', 'combine', 'toHour', 'toDay', 'serialize'].includes(name)
    ? `${name}_`
    : safe(name);
}

function columnDefinition(state: StateModel): string {
  const parts = [
    `name: ${quote(state.name)}`,
    `type: ${quote(typeName(state.type))}`,
    `merge: ${quote(state.merge)}`,
    `number: ${state.number}`,
  ];
  return `{ ${parts.join(', ')} }`;
}

function valueDefinition(model: FunctionModel): string {
  const { name, type } = model.value;
  const label = type.kind === 'labeled' ? `, label: ${quote(type.label)}` : '';
  return `{ name: ${quote(name)}, type: ${quote(typeName(type))}${label} }`;
}

/** A type as OAL writes it. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'enum':
      return type.name;
    case 'list':
      return `list<${typeName(type.of)}>`;
    case 'map':
      return `map<${typeName(type.key)}, ${typeName(type.value)}>`;
    case 'struct':
      return `{ ${type.fields.map((field) => `${field.name}: ${typeName(field.type)};`).join(' ')} }`;
    case 'table':
      return `table<${type.key}>`;
    case 'labeled':
      return `labeled<${type.label}>`;
    default:
      return type.kind;
  }
}

function hasTable(model: FunctionModel): boolean {
  return model.states.some((state) => isTable(state.type));
}

function isTable(type: Type): boolean {
  return type.kind === 'table';
}

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}
