import {
  type ClassDeclarationStructure,
  type CodeBlockWriter,
  type InterfaceDeclarationStructure,
  StructureKind,
} from 'ts-morph';
import type { FunctionModel } from '../model.ts';
import { isColumn, tableMethods } from './function-table.ts';
import { code, type Module, wrapped } from './module.ts';
import { safe } from './names.ts';
import { symbols } from './paths.ts';
import { rowLoop } from './table-merge.ts';

/** What a state object takes, about, its bytes apart. */
const STATE_BYTES = 96;

/**
 * What a function with a TypeScript module of its own takes in place of an emitted table: the interface that the module
 * must satisfy, the import that holds it to that, and a table that keeps a state object a row for the module to merge.
 */
export function moduleInterfaces(model: FunctionModel): InterfaceDeclarationStructure[] {
  const state = symbols.state(model.name);
  const entrance = model.parameters.map(({ name, type }) => ({ name: safe(name), type: scalarType(type.kind) }));
  return [
    {
      kind: StructureKind.Interface,
      name: state,
      isExported: true,
      docs: [`The state of ${model.name}() for one entity; before the first record numbers are 0 and bytes empty.`],
      properties: model.states.map(({ name, type }) => ({
        name: safe(name),
        type: type.kind === 'bytes' ? 'Uint8Array' : 'number',
      })),
    },
    {
      kind: StructureKind.Interface,
      name: symbols.module(model.name),
      isExported: true,
      docs: [
        `What the module of ${model.name}() exports as its default.\n\n\`merge\` must be associative and commutative, with ` +
          'the empty state as its identity:\nthat is what makes federated equal direct.',
      ],
      methods: [
        ...(model.adds === undefined
          ? [
              {
                name: 'accept',
                docs: ['Adds what one record contributes.'],
                parameters: [{ name: 'state', type: state }, ...entrance],
                returnType: 'void',
              },
            ]
          : []),
        {
          name: 'merge',
          docs: ['Adds another partial.'],
          parameters: [
            { name: 'state', type: state },
            { name: 'other', type: `Readonly<${state}>` },
          ],
          returnType: 'void',
        },
        {
          name: 'value',
          docs: ['The value, over a time bucket of so many minutes.'],
          parameters: [
            { name: 'state', type: `Readonly<${state}>` },
            { name: 'minutes', type: 'number' },
          ],
          returnType: model.value.type.kind === 'labeled' ? 'Readonly<Record<string, number>>' : 'number',
        },
      ],
    },
  ];
}

/** Imports the module's default export and holds it to the interface. */
export function moduleImplementation(model: FunctionModel, specifier: string, module: Module): string {
  const imported = module.importDefault(specifier, 'implementation');
  return `const functions: ${symbols.module(model.name)} = ${imported};`;
}

export function moduleTableClass(model: FunctionModel, module: Module): ClassDeclarationStructure {
  const columns = symbols.columns(model.name);
  return {
    kind: StructureKind.Class,
    name: symbols.table(model.name),
    isExported: true,
    implements: [`${module.runtimeType('AggregationTable')}<${columns}>`],
    docs: [`State of ${model.name}() for many entities in one time bucket; its module accepts and merges.`],
    properties: [
      { name: '#index', isReadonly: true, type: module.runtime('RowIndex') },
      { name: '#budget', isReadonly: true, type: module.runtimeType('TableBudget') },
      { name: '#states', isReadonly: true, type: `${symbols.state(model.name)}[]`, initializer: '[]' },
    ],
    ctors: [
      {
        parameters: [
          { name: '_host', type: module.runtimeType('TableHost') },
          { name: 'budget', type: module.runtimeType('TableBudget'), initializer: module.runtime('UNBOUNDED') },
        ],
        statements: [
          'this.#budget = budget;',
          `this.#index = new ${module.runtime('RowIndex')}(budget, budget.expectedRows());`,
        ],
      },
    ],
    getAccessors: [{ name: 'rows', returnType: 'number', statements: ['return this.#index.rows;'] }],
    methods: [
      ...tableMethods(model, module, { accept: [accept(model)], merge: [merge(model)], take: [take(model)] }),
      {
        name: '#state',
        parameters: [{ name: 'row', type: 'number' }],
        returnType: symbols.state(model.name),
        statements: [
          'const known = this.#states[row];',
          'if (known !== undefined) return known;',
          `this.#budget.grew(${STATE_BYTES});`,
          `const state = ${emptyState(model)};`,
          'this.#states[row] = state;',
          'return state;',
        ],
      },
    ],
  };
}

function accept(model: FunctionModel): string {
  return code((writer) => {
    writer.writeLine('const row = this.#index.row(entity);');
    writer.writeLine('if (row < 0) return;');
    writer.writeLine('const state = this.#state(row);');
    if (model.adds === undefined) {
      const given = model.parameters.map((parameter) => safe(parameter.name));
      measured(writer, model, `functions.accept(${['state', ...given].join(', ')});`);
      return;
    }
    const members = model.parameters.map((parameter) => {
      const name = safe(parameter.name);
      return isColumn(parameter) ? `${name}: ${name}[from]!` : name;
    });
    measured(writer, model, wrapped(4, 'functions.merge(state, {', members, '});', true));
  });
}

function merge(model: FunctionModel): string {
  const members = model.states.map(({ name }) => `${safe(name)}: columns.${safe(name)}[i]!`);
  return code((writer) => {
    writer.writeLine('const rows = this.#index.rowsOf(entities);');
    rowLoop(writer, 'entities.length', (loop) => {
      loop.writeLine('const state = this.#state(row);');
      measured(loop, model, wrapped(6, 'functions.merge(state, {', members, '});', true));
    });
  });
}

/** A call of the module, and what its bytes have grown by. */
function measured(writer: CodeBlockWriter, model: FunctionModel, call: string): void {
  const bytes = model.states
    .filter(({ type }) => type.kind === 'bytes')
    .map(({ name }) => `state.${safe(name)}.length`);
  if (bytes.length === 0) {
    writer.writeLine(call);
    return;
  }
  const size = bytes.join(' + ');
  writer.writeLine(`const before = ${size};`);
  writer.writeLine(call);
  writer.writeLine(`this.#budget.grew(${size} - before);`);
}

function take(model: FunctionModel): string {
  return code((writer) => {
    writer.writeLine('const { entities, order } = this.#index.take(most);');
    writer.write('const columns = ').inlineBlock(() => {
      writer.writeLine('rows: order.length,');
      for (const { name, type } of model.states) {
        const from = type.kind === 'bytes' ? 'Array' : 'Float64Array';
        writer.writeLine(`${safe(name)}: ${from}.from(order, (row) => this.#states[row]!.${safe(name)}),`);
      }
    });
    writer.write(';').newLine();
    writer.writeLine('return { entities, columns };');
  });
}

/** One row of a block as the module wants it. */
export function rowState(model: FunctionModel): string {
  const members = model.states.map(({ name }) => `${safe(name)}: columns.${safe(name)}[row]!`);
  return `{ ${members.join(', ')} }`;
}

function emptyState(model: FunctionModel): string {
  const members = model.states.map(
    ({ name, type }) => `${safe(name)}: ${type.kind === 'bytes' ? 'new Uint8Array(0)' : '0'}`,
  );
  return `{ ${members.join(', ')} }`;
}

function scalarType(kind: string): string {
  if (kind === 'bool') return 'boolean';
  return kind === 'string' ? 'string' : 'number';
}
