import type { StateModel } from '../../model.ts';
import { converted } from '../expressions/convert.ts';
import { rowExpression } from '../expressions/row-expression.ts';
import { safe } from '../names.ts';
import { blockColumn, member, type StateKind } from './state-kind.ts';

const PROTO_TYPES: Readonly<Record<string, string>> = { int: 'sint64', long: 'sint64', double: 'double' };

/** A number a row, merged by `sum`, `min` or `max`. */
export const scalarState: StateKind = {
  fields: 1,
  isTable: false,
  columnType: () => 'Float64Array',
  rowBytes: 8,
  property: ({ state, module }) => ({
    name: `#${safe(state.name)}`,
    type: 'Float64Array',
    initializer: module.runtime('NO_NUMBERS'),
  }),
  create: () => undefined,
  grow: ({ state, module }) =>
    `${member(state)} = ${module.runtime('growColumn')}(${member(state)}, capacity, ${identity(state)});`,
  accept: (context, names) => {
    const { state, module } = context;
    const { contribution } = state;
    if (contribution.kind !== 'scalar') throw new Error(`BUG: ${state.name} is a number and contributes none.`);
    const value = rowExpression(contribution.value, names);
    return [
      combine(
        state,
        member(state),
        converted(value, contribution.value.type, state.type, (name) => module.runtime(name)),
      ),
    ];
  },
  merge: ({ state }) => [combine(state, member(state), `${safe(state.name)}[i]!`)],
  mergeAll: ({ state }) => {
    const held = `${safe(state.name)}Held`;
    const lines = [combine(state, held, `${safe(state.name)}[i]!`)];
    return {
      inLoop: { before: `const ${held} = ${member(state)};`, lines },
      together: {
        before: `let ${held} = ${member(state)}[row]!;`,
        line: combined(state, held, held, `${safe(state.name)}[i]!`),
        after: `${member(state)}[row] = ${held};`,
      },
    };
  },
  take: ({ state, module }) => `${module.runtime('gather')}(${member(state)}, order)`,
  clear: () => undefined,
  encode: ({ state }) => `writer.${packed(state)}(${state.number}, ${blockColumn(state)}, columns.rows);`,
  decode: ({ state }) => [`fields[${state.number}]!.${packed(state)}(rows)`],
  slice: ({ state }) => `${blockColumn(state)}.subarray(from, to)`,
  stateOf: ({ state }, columns, row) => `${columns}.${safe(state.name)}[${row}]!`,
  proto: (state, name) => [
    `// ${state.type.kind}, merged by ${state.merge}`,
    `repeated ${PROTO_TYPES[state.type.kind]} ${name} = ${state.number} [packed = true];`,
  ],
};

/** How a state's numbers are checked when the table is handed over: a sum of whole numbers may have grown inexact. */
export function handOverCheck(state: StateModel): 'whole' | 'doubles' | 'tables' | undefined {
  if (state.type.kind === 'double') return 'doubles';
  if (state.type.kind === 'table') return 'tables';
  return state.merge === 'sum' && (state.type.kind === 'int' || state.type.kind === 'long') ? 'whole' : undefined;
}

function packed(state: StateModel): string {
  return state.type.kind === 'double' ? 'packedDouble' : 'packedSigned';
}

function combine(state: StateModel, column: string, incoming: string): string {
  return combined(state, `${column}[row]`, `${column}[row]!`, incoming);
}

/** `target`, which reads as `held`, takes up another number. */
function combined(state: StateModel, target: string, held: string, incoming: string): string {
  if (state.merge !== 'sum') return `${target} = Math.${state.merge}(${held}, ${incoming});`;
  const line = `${held} += ${incoming};`;
  return line.length <= 114 ? line : `${held} +=\n  ${incoming};`;
}

function identity(state: StateModel): string {
  if (state.merge === 'min') return 'Number.POSITIVE_INFINITY';
  return state.merge === 'max' ? 'Number.NEGATIVE_INFINITY' : '0';
}
