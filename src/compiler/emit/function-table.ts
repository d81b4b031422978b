import {
  type ClassDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  StructureKind,
} from 'ts-morph';
import type { FunctionModel, ParameterModel, StateModel } from '../model.ts';
import { walk } from './expressions/context.ts';
import type { RowNames } from './expressions/row-expression.ts';
import { code, type Module, wrapped } from './module.ts';
import { quote, safe } from './names.ts';
import { symbols } from './paths.ts';
import { stateKind } from './states/kind-of.ts';
import { FIRST_ROWS, handOverCheck } from './states/scalar-state.ts';
import { member } from './states/state-kind.ts';

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
      ...model.states.map((state) => stateKind(state).property({ model, state, module })),
    ],
    ctors: [
      {
        parameters: [{ name: host ? 'host' : '_host', type: module.runtimeType('TableHost') }],
        statements: host ? ['this.#host = host;'] : [],
      },
    ],
    getAccessors: [{ name: 'rows', returnType: 'number', statements: ['return this.#index.rows;'] }],
    methods: [
      ...tableMethods(model, module, {
        accept: ['const row = this.#row(entity);', ...accept(model, module)],
        merge: [merge(model, module)],
        take: [take(model, module)],
      }),
      {
        name: '#row',
        parameters: [{ name: 'entity', type: 'number' }],
        returnType: 'number',
        statements: [
          'const row = this.#index.row(entity);',
          'if (row >= this.#capacity) this.#grow(row + 1);',
          'return row;',
        ],
      },
      {
        name: '#grow',
        parameters: [{ name: 'rows', type: 'number' }],
        returnType: 'void',
        statements: [
          ...model.states.flatMap((state) => stateKind(state).grow({ model, state, module }) ?? []),
          'this.#capacity = Math.max(rows, this.#capacity * 2);',
        ],
      },
    ],
  };
}

/** The three methods that every aggregation table has, with the bodies given. */
export function tableMethods(
  model: FunctionModel,
  module: Module,
  bodies: Readonly<Record<'accept' | 'merge' | 'take', string[]>>,
): OptionalKind<MethodDeclarationStructure>[] {
  const columns = symbols.columns(model.name);
  return [
    {
      name: 'accept',
      docs: [`What one record contributes to an entity: the entrance of ${model.name}().`],
      parameters: acceptParameters(model, module),
      returnType: 'void',
      statements: bodies.accept,
    },
    {
      name: 'merge',
      docs: ['Merges row i of `columns` into entity `entities[i]`; negative entities are passed over.'],
      parameters: [
        { name: 'entities', type: 'Int32Array' },
        { name: 'columns', type: columns },
      ],
      returnType: 'void',
      statements: bodies.merge,
    },
    {
      name: 'take',
      docs: ['Hands over all rows, entities ascending.'],
      returnType: `{ readonly entities: Int32Array; readonly columns: ${columns} }`,
      statements: bodies.take,
    },
  ];
}

/** Sums and `same` states report what they refuse; an entrance may ask for apdex thresholds. */
function usesHost(model: FunctionModel): boolean {
  return model.states.some((state) => {
    if (handOverCheck(state) !== undefined) return true;
    if (state.merge === 'same') return true;
    const { contribution } = state;
    return contribution.kind === 'scalar' && [...walk(contribution.value)].some((part) => part.kind === 'call');
  });
}

/** Parameters of `accept`. A table or bytes are a column of a block; which of its rows is meant comes last, as `from`. */
function acceptParameters(model: FunctionModel, module: Module): { name: string; type: string }[] {
  const taken = model.parameters.map((parameter) => ({
    name: safe(parameter.name),
    type: parameterType(model, parameter, module),
  }));
  const from = model.parameters.some(isColumn) ? [{ name: 'from', type: 'number' }] : [];
  return [{ name: 'entity', type: 'number' }, ...taken, ...from];
}

/** True for parameters that are handed over as a whole column of a block. */
export function isColumn({ type }: { readonly type: ParameterModel['type'] }): boolean {
  return type.kind === 'table' || type.kind === 'bytes';
}

function parameterType(model: FunctionModel, parameter: ParameterModel, module: Module): string {
  if (isColumn(parameter)) {
    const state = model.states.find((candidate) => candidate.name === parameter.name);
    if (state === undefined) throw new Error(`BUG: ${model.name} has no state ${parameter.name}.`);
    return stateKind(state).columnType({ model, state, module });
  }
  if (parameter.type.kind === 'bool') return 'boolean';
  return parameter.type.kind === 'string' ? 'string' : 'number';
}

function accept(model: FunctionModel, module: Module): string[] {
  const names: RowNames = {
    runtime: (name) => module.runtime(name),
    parameter: safe,
    field: (path) => {
      throw new Error(`BUG: function ${model.name} reads the source field ${path.join('.')}.`);
    },
    enumMember: ({ value }) => String(value),
    apdexThreshold: (service) => `this.#host.apdexThreshold(${service})`,
  };
  return sameFirst(model).flatMap((state) => stateKind(state).accept({ model, state, module }, names));
}

function merge(model: FunctionModel, module: Module): string {
  return code((writer) => {
    writer.writeLine(`const { ${model.states.map((state) => safe(state.name)).join(', ')} } = columns;`);
    writer.write('for (let i = 0; i < entities.length; i++)').block(() => {
      writer.writeLine('const entity = entities[i]!;');
      writer.writeLine('if (entity < 0) continue;');
      writer.writeLine('const row = this.#row(entity);');
      for (const state of sameFirst(model))
        for (const line of stateKind(state).merge({ model, state, module })) writer.writeLine(line);
    });
  });
}

function take(model: FunctionModel, module: Module): string {
  const checked = model.states.filter((state) => handOverCheck(state) !== undefined);
  return code((writer) => {
    writer.writeLine(
      checked.length === 0 ? 'const taken = this.#index.ascending();' : exactRows(model, checked, module),
    );
    writer.writeLine('const { entities, order } = taken;');
    writer.write('const columns = ').inlineBlock(() => {
      writer.writeLine('rows: order.length,');
      for (const state of model.states)
        writer.writeLine(`${safe(state.name)}: ${stateKind(state).take({ model, state, module })},`);
    });
    writer.write(';').newLine();
    writer.writeLine('return { entities, columns };');
  });
}

function exactRows(model: FunctionModel, checked: readonly StateModel[], module: Module): string {
  const columns = (kind: 'whole' | 'double'): string =>
    `[${checked
      .filter((state) => handOverCheck(state) === kind)
      .map(member)
      .join(', ')}]`;
  const given = [
    quote(`${model.name}()`),
    'this.#host.refusals',
    'this.#index.ascending()',
    columns('whole'),
    columns('double'),
  ];
  return wrapped(4, `const taken = ${module.runtime('exactRows')}(`, given, ');');
}

/** `same` states decide whether, and at which precision, the rest of the row is merged at all. */
function sameFirst(model: FunctionModel): StateModel[] {
  return [...model.states].sort((a, b) => Number(b.merge === 'same') - Number(a.merge === 'same'));
}
