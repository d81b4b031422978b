import type { StateModel } from '../../model.ts';
import { converted } from '../expressions/convert.ts';
import { rowExpression } from '../expressions/row-expression.ts';
import { safe } from '../names.ts';
import { blockColumn, member, type StateKind } from './state-kind.ts';

export const FIRST_ROWS = 16;
const PROTO_TYPES: Readonly<Record<string, string>> = { int: 'sint64', long: 'sint64', double: 'double' };

/** A number a row, merged by `sum`, `min` or `max`. */
export const scalarState: StateKind = {
  fields: 1,
  isTable: false,
  columnType: () => 'Float64Array',
  property: ({ state }) => {
    const fill = identity(state);
    const filled = fill === '0' ? '' : `.fill(${fill})`;
    return {
      name: `#${safe(state.name)}`,
      type: 'Float64Array',
      initializer: `new Float64Array(${FIRST_ROWS})${filled}`,
    };
  },
  grow: ({ state, module }) =>
    `${member(state)} = ${module.runtime('growColumn')}(${member(state)}, rows, ${identity(state)});`,
  accept: (context, names) => {
    const { state, module } = context;
    const { contribution } = state;
    if (contribution.kind !== 'scalar') throw new Error(`BUG: ${state.name} is a number and contributes none.`);
    const value = rowExpression(contribution.value, names);
    return [
      combine(
        state,
        converted(value, contribution.value.type, state.type, (name) => module.runtime(name)),
      ),
    ];
  },
  merge: ({ state }) => [combine(state, `${safe(state.name)}[i]!`)],
  take: ({ state, module }) => `${module.runtime('gather')}(${member(state)}, order)`,
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
export function handOverCheck(state: StateModel): 'whole' | 'double' | undefined {
  if (state.type.kind === 'double') return 'double';
  return state.merge === 'sum' && (state.type.kind === 'int' || state.type.kind === 'long') ? 'whole' : undefined;
}

function packed(state: StateModel): string {
  return state.type.kind === 'double' ? 'packedDouble' : 'packedSigned';
}

function combine(state: StateModel, incoming: string): string {
  const held = `${member(state)}[row]!`;
  if (state.merge !== 'sum') return `${member(state)}[row] = Math.${state.merge}(${held}, ${incoming});`;
  const line = `${held} += ${incoming};`;
  return line.length <= 114 ? line : `${held} +=\n  ${incoming};`;
}

function identity(state: StateModel): string {
  if (state.merge === 'min') return 'Number.POSITIVE_INFINITY';
  return state.merge === 'max' ? 'Number.NEGATIVE_INFINITY' : '0';
}
