import {
  type ClassDeclarationStructure,
  type ConstructorDeclarationStructure,
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
import { handOverCheck } from './states/scalar-state.ts';
import { member } from './states/state-kind.ts';
import { mayDisagree, mergeBody, mergeByRow, mergeTogether, sameFirst } from './table-merge.ts';

/** The aggregation table of a function: its state for many entities, with the entrance and the merge written out. */
export function tableClass(model: FunctionModel, module: Module): ClassDeclarationStructure {
  const columns = symbols.columns(model.name);
  const host = usesHost(model);
  const grows = growLines(model, module).length > 0;
  return {
    kind: StructureKind.Class,
    name: symbols.table(model.name),
    isExported: true,
    implements: [`${module.runtimeType('AggregationTable')}<${columns}>`],
    docs: [`State of ${model.name}() for many entities in one time bucket.`],
    properties: [
      { name: '#index', isReadonly: true, type: module.runtime('RowIndex') },
      ...(host ? [{ name: '#host', isReadonly: true, type: module.runtimeType('TableHost') }] : []),
      ...(grows ? [{ name: '#budget', isReadonly: true, type: module.runtimeType('TableBudget') }] : []),
      ...(grows ? [{ name: '#expected', isReadonly: true, type: 'number' }] : []),
      ...(grows ? [{ name: '#capacity', initializer: '0' }] : []),
      ...model.states.map((state) => stateKind(state).property({ model, state, module })),
    ],
    ctors: [constructorOf(model, module, host, grows)],
    getAccessors: [{ name: 'rows', returnType: 'number', statements: ['return this.#index.rows;'] }],
    methods: [
      ...tableMethods(model, module, {
        accept: [
          `const row = ${grows ? 'this.#row(entity)' : 'this.#index.row(entity)'};`,
          'if (row < 0) return;',
          ...accept(model, module),
        ],
        merge: [mergeBody(model, module, grows)],
        take: [take(model, module)],
      }),
      ...(mayDisagree(model) ? [mergeByRow(model, module)] : []),
      ...mergeTogether(model, module),
      ...(grows ? growing(model, module) : []),
    ],
  };
}

function constructorOf(
  model: FunctionModel,
  module: Module,
  host: boolean,
  grows: boolean,
): OptionalKind<ConstructorDeclarationStructure> {
  return {
    parameters: [
      { name: host ? 'host' : '_host', type: module.runtimeType('TableHost') },
      { name: 'budget', type: module.runtimeType('TableBudget'), initializer: module.runtime('UNBOUNDED') },
    ],
    statements: [
      ...(host ? ['this.#host = host;'] : []),
      ...(grows ? ['this.#budget = budget;'] : []),
      ...(grows ? ['this.#expected = budget.expectedRows();'] : []),
      `this.#index = new ${module.runtime('RowIndex')}(budget, ${grows ? 'this.#expected' : 'budget.expectedRows()'});`,
      ...model.states.flatMap((state) => stateKind(state).create({ model, state, module }) ?? []),
    ],
  };
}

function growLines(model: FunctionModel, module: Module): string[] {
  return model.states.flatMap((state) => stateKind(state).grow({ model, state, module }) ?? []);
}

/** How columns follow the index: `#row` and `#rowsOf` give rows that they have room for. */
function growing(model: FunctionModel, module: Module): OptionalKind<MethodDeclarationStructure>[] {
  const rowBytes = model.states.reduce((bytes, state) => bytes + stateKind(state).rowBytes, 0);
  return [
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
      name: '#rowsOf',
      parameters: [{ name: 'entities', type: 'Int32Array' }],
      returnType: 'Int32Array',
      statements: [
        'const rows = this.#index.rowsOf(entities);',
        'if (this.#index.size > this.#capacity) this.#grow(this.#index.size);',
        'return rows;',
      ],
    },
    {
      name: '#grow',
      parameters: [{ name: 'rows', type: 'number' }],
      returnType: 'void',
      statements: [
        `const capacity = ${module.runtime('nextCapacity')}(this.#capacity, rows, this.#expected);`,
        ...growLines(model, module),
        ...(rowBytes === 0 ? [] : [`this.#budget.grew((capacity - this.#capacity) * ${rowBytes});`]),
        'this.#capacity = capacity;',
      ],
    },
  ];
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
      docs: ['Hands over the rows that come next, entities ascending, at most `most` of them.'],
      parameters: [{ name: 'most', initializer: 'Number.POSITIVE_INFINITY' }],
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

function take(model: FunctionModel, module: Module): string {
  const checked = model.states.filter((state) => handOverCheck(state) !== undefined);
  return code((writer) => {
    writer.writeLine(
      checked.length === 0 ? 'const { entities, order } = this.#index.take(most);' : exactRows(model, checked, module),
    );
    writer.write('const columns = ').inlineBlock(() => {
      writer.writeLine('rows: order.length,');
      for (const state of model.states)
        writer.writeLine(`${safe(state.name)}: ${stateKind(state).take({ model, state, module })},`);
    });
    writer.write(';').newLine();
    const clear = model.states.flatMap((state) => stateKind(state).clear({ model, state, module }) ?? []);
    if (clear.length === 1) writer.writeLine(`if (this.#index.rows === 0) ${clear[0]}`);
    else if (clear.length > 1)
      writer.write('if (this.#index.rows === 0)').block(() => {
        for (const line of clear) writer.writeLine(line);
      });
    writer.writeLine('return { entities, columns };');
  });
}

function exactRows(model: FunctionModel, checked: readonly StateModel[], module: Module): string {
  const columns = (['whole', 'doubles', 'tables'] as const).flatMap((kind) => {
    const members = checked.filter((state) => handOverCheck(state) === kind).map(member);
    return members.length === 0 ? [] : [`${kind}: [${members.join(', ')}]`];
  });
  const given = [
    quote(`${model.name}()`),
    'this.#host.refusals',
    'this.#index.take(most)',
    `{ ${columns.join(', ')} }`,
  ];
  return wrapped(4, `const { entities, order } = ${module.runtime('exactRows')}(`, given, ');');
}
