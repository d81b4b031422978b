import { type CodeBlockWriter, StructureKind } from 'ts-morph';
import type { Expression, FunctionModel, StateModel } from '../model.ts';
import { typeText } from '../types.ts';
import { walk } from './expressions/context.ts';
import { valueExpression } from './expressions/value-expression.ts';
import { tableClass } from './function-table.ts';
import { code, Module, type Statement, wrapped } from './module.ts';
import { moduleImplementation, moduleInterfaces, moduleTableClass, rowState } from './module-table.ts';
import { quote, safe } from './names.ts';
import { paths, symbols } from './paths.ts';
import { stateKind } from './states/kind-of.ts';

/** `functions/<name>.ts`: a function's columns, its table, its definition, and the typed base of its metric classes. */
export function functionFile(model: FunctionModel, options: ModuleOptions): Module {
  const module = new Module(paths.function(model.name), options.runtime);
  module.add(columnsInterface(model, module));
  if (model.module === undefined) module.add(tableClass(model, module));
  else {
    module.add(...moduleInterfaces(model));
    module.add(moduleImplementation(model, options.moduleSpecifier(model.module), module));
    module.add(moduleTableClass(model, module));
  }
  module.add(definition(model, module), metricsBase(model, module));
  return module;
}

/** How generated code reaches what is not generated; paths are as seen from the program's directory. */
export interface ModuleOptions {
  readonly runtime: string;
  /** The specifier of a function's own TypeScript module. */
  moduleSpecifier(module: string): string;
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
      type: stateKind(state).columnType({ model, state, module }),
      docs: [`${typeText(state.type)}, merged by ${state.merge}`],
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
      writer.writeLine(`createTable: (host, budget) => new ${symbols.table(model.name)}(host, budget),`);
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
  return model.states.map((state) => stateKind(state).encode({ model, state, module }));
}

function decode(model: FunctionModel, module: Module): string[] {
  const last = model.states.reduce((most, state) => Math.max(most, state.number + stateKind(state).fields - 1), 0);
  const columns = model.states.flatMap((state) => {
    const lines = stateKind(state).decode({ model, state, module });
    const named = [`${safe(state.name)}: ${lines[0]}`, ...lines.slice(1)];
    return named.map((line, i) => `  ${line}${i === named.length - 1 ? ',' : ''}`);
  });
  return [
    `const fields = ${module.runtime('columnFields')}(reader, ${last});`,
    'return {',
    '  rows,',
    ...columns,
    '};',
  ];
}

function slice(model: FunctionModel, module: Module): string[] {
  const columns = model.states.map((state) => {
    return `  ${safe(state.name)}: ${stateKind(state).slice({ model, state, module })},`;
  });
  return ['return {', '  rows: to - from,', ...columns, '};'];
}

function evaluateParameters({ value: { expression } }: FunctionModel): string {
  const usesMinutes =
    expression === undefined || [...walk(expression)].some((part) => part.kind === 'call' && part.name === 'minutes');
  return usesMinutes ? 'columns, row, minutes' : 'columns, row';
}

function evaluate(model: FunctionModel, module: Module): string[] {
  const { expression } = model.value;
  if (expression === undefined) return [`return functions.value(${rowState(model)}, minutes);`];
  const read = model.states.filter((state) => mentions(expression, state));
  const value = valueExpression(
    { ...model.value, expression },
    { runtime: (name) => module.runtime(name), column: safe },
  );
  return [`const { ${read.map((state) => safe(state.name)).join(', ')} } = columns;`, `return ${value};`];
}

function mentions(expression: Expression, state: StateModel): boolean {
  for (const part of walk(expression)) if (part.kind === 'state' && part.name === state.name) return true;
  return false;
}

function stateOf(model: FunctionModel, module: Module): string[] {
  const entries = model.states.map((state) => {
    return `${property(state.name)}: ${stateKind(state).stateOf({ model, state, module }, 'columns', 'row')}`;
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
      ...model.states.map((state) => ({ name: stateGetter(state.name), ...getter(model, state, module) })),
      ...(model.states.some((state) => stateGetter(state.name) === stateGetter(model.value.name))
        ? []
        : [
            {
              name: stateGetter(model.value.name),
              returnType: value,
              docs: [`The value: ${typeText(model.value.type)}.`],
              statements: [`return this.value as ${value};`],
            },
          ]),
    ].filter((accessor) => accessor.name !== 'value'),
  };
}

/** A state's getter: a number, the entries of a table, or bytes. */
function getter(model: FunctionModel, state: StateModel, module: Module): { returnType: string; statements: string[] } {
  const column = `this.columns.${safe(state.name)}`;
  if (state.type.kind === 'bytes') return { returnType: 'Uint8Array', statements: [`return ${column}[0]!;`] };
  if (state.type.kind !== 'table') return { returnType: 'number', statements: [`return ${column}[0]!;`] };
  const entries = stateKind(state).stateOf({ model, state, module }, 'this.columns', '0');
  const returnType = `[key: ${state.type.key === 'int' ? 'number' : 'string'}, weight: number][]`;
  return { returnType, statements: [`return ${entries};`] };
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
    `type: ${quote(typeText(state.type))}`,
    `merge: ${quote(state.merge)}`,
    `number: ${state.number}`,
  ];
  return `{ ${parts.join(', ')} }`;
}

function valueDefinition(model: FunctionModel): string {
  const { name, type } = model.value;
  const label = type.kind === 'labeled' ? `, label: ${quote(type.label)}` : '';
  return `{ name: ${quote(name)}, type: ${quote(typeText(type))}${label} }`;
}

function hasTable(model: FunctionModel): boolean {
  return model.states.some((state) => stateKind(state).isTable);
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
