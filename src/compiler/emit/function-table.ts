import { type ClassDeclarationStructure, type PropertyDeclarationStructure, StructureKind } from 'ts-morph';
import type { FunctionModel, ParameterModel, StateModel } from '../model.ts';
import { walk } from './expressions/context.ts';
import { type RowNames, rowExpression } from './expressions/row-expression.ts';
import { code, type Module, wrapped } from './module.ts';
import { quote, safe } from './names.ts';
import { symbols } from './paths.ts';

const FIRST_ROWS = 16;

/** The aggregation table of a function: its state for many entities, with the entrance and the merge written out. */
export function tableClass(model: FunctionModel, module: Module): ClassDeclarationStructure {
  const columns = symbols.columns(model.name);
  const host = usesHost(model);
  return {
    kind: StructureKind.Class,
    name: symbols.table(model.name),
    isExported: true,
    implements: [`${module.runtimeType('AggregationTable')}<${columns}>`],
    docs: [`State of ${model.name}() for many entities in one time bucket.`],
    properties: [
      { name: '#index', isReadonly: true, initializer: `new ${module.runtime('RowIndex')}()` },
      ...(host ? [{ name: '#host', isReadonly: true, type: module.runtimeType('TableHost') }] : []),
      { name: '#capacity', initializer: String(FIRST_ROWS) },
      ...model.states.map((state) => column(state, module)),
    ],
    ctors: [
      {
        parameters: [{ name: host ? 'host' : '_host', type: module.runtimeType('TableHost') }],
        statements: host ? ['this.#host = host;'] : [],
      },
    ],
    getAccessors: [{ name: 'rows', returnType: 'number', statements: ['return this.#index.rows;'] }],
    methods: [
      {
        name: 'accept',
        docs: [`What one record contributes to an entity: the entrance of ${model.name}().`],
        parameters: acceptParameters(model, module),
        returnType: 'void',
        statements: [accept(model, module)],
      },
      {
        name: 'merge',
        docs: ['Merges row i of `columns` into entity `entities[i]`; negative entities are passed over.'],
        parameters: [
          { name: 'entities', type: 'Int32Array' },
          { name: 'columns', type: columns },
        ],
        returnType: 'void',
        statements: [merge(model, module)],
      },
      {
        name: 'take',
        docs: ['Hands over all rows, entities ascending.'],
        returnType: `{ readonly entities: Int32Array; readonly columns: ${columns} }`,
        statements: [take(model, module)],
      },
      {
        name: '#row',
        parameters: [{ name: 'entity', type: 'number' }],
        returnType: 'number',
        statements: [
          'const row = this.#index.row(entity);',
          `if (row >= this.#capacity) this.#grow(row + 1);`,
          'return row;',
        ],
      },
      {
        name: '#grow',
        parameters: [{ name: 'rows', type: 'number' }],
        returnType: 'void',
        statements: [
          ...model.states.map((state) => grow(state, module)),
          'this.#capacity = Math.max(rows, this.#capacity * 2);',
        ],
      },
    ],
  };
}

/** Sums and `same` states report what they refuse; an entrance may ask for apdex thresholds. */
function usesHost(model: FunctionModel): boolean {
  return model.states.some((state) => {
    if (isExactSum(state) || state.merge === 'same') return true;
    const { contribution } = state;
    return contribution.kind === 'scalar' && [...walk(contribution.value)].some((part) => part.kind === 'call');
  });
}

function isExactSum(state: StateModel): boolean {
  return state.merge === 'sum' && (state.type.kind === 'int' || state.type.kind === 'long');
}

/** A table-typed parameter is a column of a block; which of its rows is meant comes last. */
function acceptParameters(model: FunctionModel, module: Module): { name: string; type: string }[] {
  const taken = model.parameters.flatMap((parameter) => {
    if (parameter.type.kind !== 'table') return [{ name: safe(parameter.name), type: parameterType(parameter) }];
    return [{ name: safe(parameter.name), type: module.runtimeType('IntTables') }];
  });
  const hasTable = model.parameters.some((parameter) => parameter.type.kind === 'table');
  return [{ name: 'entity', type: 'number' }, ...taken, ...(hasTable ? [{ name: 'from', type: 'number' }] : [])];
}

function parameterType(parameter: ParameterModel): string {
  if (parameter.type.kind === 'bool') return 'boolean';
  return parameter.type.kind === 'string' ? 'string' : 'number';
}

function accept(model: FunctionModel, module: Module): string {
  const names: RowNames = {
    runtime: (name) => module.runtime(name),
    parameter: safe,
    field: (path) => {
      throw new Error(`BUG: function ${model.name} reads the source field ${path.join('.')}.`);
    },
    enumMember: ({ value: number }) => String(number),
    apdexThreshold: (service) => `this.#host.apdexThreshold(${service})`,
  };
  const value = (state: StateModel): string => {
    const { contribution } = state;
    if (contribution.kind !== 'scalar') throw new Error(`BUG: ${model.name}.${state.name} is no scalar.`);
    return rowExpression(contribution.value, names);
  };
  return code((writer) => {
    writer.writeLine('const row = this.#row(entity);');
    for (const state of sameFirst(model)) {
      const { contribution } = state;
      if (contribution.kind === 'scalar') {
        if (state.merge === 'same') writer.writeLine(same(model, state, value(state), module));
        else writer.writeLine(combine(state, value(state)));
      } else if (contribution.kind === 'table') {
        writer.writeLine(`this.${member(state)}.addRow(row, ${safe(contribution.parameter)}, from, ${scale(state)});`);
      } else {
        const key = rowExpression(contribution.key, names);
        const weight = rowExpression(contribution.weight, names);
        if (state.precision === undefined) writer.writeLine(`this.${member(state)}.add(row, ${key}, ${weight});`);
        else {
          const local = `${safe(state.name)}Key`;
          writer.writeLine(`const ${local} = ${key};`);
          writer.writeLine(`const scaled = scale === 1 ? ${local} : Math.trunc(${local} / scale);`);
          writer.writeLine(`this.${member(state)}.add(row, scaled, ${weight});`);
        }
      }
    }
  });
}

function merge(model: FunctionModel, module: Module): string {
  return code((writer) => {
    writer.writeLine(`const { ${model.states.map((state) => safe(state.name)).join(', ')} } = columns;`);
    writer.write('for (let i = 0; i < entities.length; i++)').block(() => {
      writer.writeLine('const entity = entities[i]!;');
      writer.writeLine('if (entity < 0) continue;');
      writer.writeLine('const row = this.#row(entity);');
      for (const state of sameFirst(model)) {
        const incoming = `${safe(state.name)}[i]!`;
        if (state.type.kind === 'table')
          writer.writeLine(`this.${member(state)}.addRow(row, ${safe(state.name)}, i, ${scale(state)});`);
        else if (state.merge === 'same')
          writer.writeLine(same(model, state, incoming, module).replace(/return;$/, 'continue;'));
        else writer.writeLine(combine(state, incoming));
      }
    });
  });
}

function take(model: FunctionModel, module: Module): string {
  const exact = model.states.filter(isExactSum);
  return code((writer) => {
    writer.writeLine(exact.length === 0 ? 'const taken = this.#index.ascending();' : exactRows(model, exact, module));
    writer.writeLine('const { entities, order } = taken;');
    writer.write('const columns = ').inlineBlock(() => {
      writer.writeLine('rows: order.length,');
      for (const state of model.states) {
        const taken =
          state.type.kind === 'table'
            ? `this.${member(state)}.take(order)`
            : `${module.runtime('gather')}(this.${member(state)}, order)`;
        writer.writeLine(`${safe(state.name)}: ${taken},`);
      }
    });
    writer.write(';').newLine();
    writer.writeLine('return { entities, columns };');
  });
}

function exactRows(model: FunctionModel, exact: readonly StateModel[], module: Module): string {
  const sums = exact.map((state) => `this.${member(state)}`);
  const given = [quote(`${model.name}()`), 'this.#host.refusals', 'this.#index.ascending()', ...sums];
  return wrapped(4, `const taken = ${module.runtime('exactRows')}(`, given, ');');
}

/** `same` states decide whether, and at which precision, the rest of the row is merged at all. */
function sameFirst(model: FunctionModel): StateModel[] {
  return [...model.states].sort((a, b) => Number(b.merge === 'same') - Number(a.merge === 'same'));
}

function same(model: FunctionModel, state: StateModel, incoming: string, module: Module): string {
  const what = quote(`The ${state.name} of ${model.name}()`);
  const table = model.states.find((other) => other.precision === state.name);
  if (table === undefined)
    return `if (!${module.runtime('meetSame')}(this.${member(state)}, row, ${incoming}, this.#host.refusals, ${what})) return;`;
  const given = [`this.${member(state)}`, 'row', incoming, `this.${member(table)}`, 'this.#host.refusals', what];
  return `${wrapped(6, `const scale = ${module.runtime('meetPrecision')}(`, given, ');')}\nif (scale === 0) return;`;
}

function scale(state: StateModel): string {
  return state.precision === undefined ? '1' : 'scale';
}

function combine(state: StateModel, incoming: string): string {
  const held = `this.${member(state)}[row]!`;
  if (state.merge === 'sum') {
    const line = `${held} += ${incoming};`;
    return line.length <= 114 ? line : `${held} +=\n  ${incoming};`;
  }
  return `this.${member(state)}[row] = Math.${state.merge}(${held}, ${incoming});`;
}

function column(state: StateModel, module: Module): PropertyDeclarationStructure {
  const kind = StructureKind.Property;
  const name = member(state);
  if (state.type.kind === 'table') {
    const initializer = `new ${module.runtime('IntTableColumn')}(${FIRST_ROWS})`;
    return { kind, name, isReadonly: true, initializer };
  }
  const fill = identity(state, module);
  const initializer = `new Float64Array(${FIRST_ROWS})${fill === '0' ? '' : `.fill(${fill})`}`;
  return { kind, name, type: 'Float64Array', initializer };
}

function grow(state: StateModel, module: Module): string {
  if (state.type.kind === 'table') return `this.${member(state)}.grow(rows);`;
  const column = `this.${member(state)}`;
  return `${column} = ${module.runtime('growColumn')}(${column}, rows, ${identity(state, module)});`;
}

function identity(state: StateModel, module: Module): string {
  if (state.merge === 'min') return 'Number.POSITIVE_INFINITY';
  if (state.merge === 'max') return 'Number.NEGATIVE_INFINITY';
  return state.merge === 'same' ? module.runtime('UNSET') : '0';
}

function member(state: StateModel): string {
  return `#${safe(state.name)}`;
}
