import { rowExpression } from '../expressions/row-expression.ts';
import { safe } from '../names.ts';
import { blockColumn, member, type StateKind } from './state-kind.ts';

/** A `table<string>` a row, as wide as its labels are many. */
export const stringTableState: StateKind = {
  fields: 3,
  isTable: true,
  columnType: ({ module }) => module.runtimeType('StringTables'),
  property: ({ state, module }) => ({
    name: `#${safe(state.name)}`,
    isReadonly: true,
    type: module.runtime('StringTableColumn'),
  }),
  create: ({ state, module }) => `${member(state)} = new ${module.runtime('StringTableColumn')}(budget);`,
  grow: () => undefined,
  rowBytes: 0,
  accept: ({ state }, names) => {
    const { contribution } = state;
    if (contribution.kind === 'table') return [`${member(state)}.addRow(row, ${safe(contribution.parameter)}, from);`];
    if (contribution.kind !== 'entry') throw new Error(`BUG: ${state.name} is a table and contributes no entry.`);
    const { key, weight } = contribution;
    return [`${member(state)}.add(row, ${rowExpression(key, names)}, ${rowExpression(weight, names)});`];
  },
  merge: ({ state }) => [`${member(state)}.addRow(row, ${safe(state.name)}, i);`],
  mergeAll: ({ state }) => ({ inLoop: { lines: [`${member(state)}.addRow(row, ${safe(state.name)}, i);`] } }),
  take: ({ state }) => `${member(state)}.take(order)`,
  clear: () => undefined,
  encode: ({ state, module }) =>
    `${module.runtime('encodeStringTables')}(${blockColumn(state)}, ${state.number}, writer);`,
  decode: ({ state, module }) => {
    const field = (offset: number): string => `fields[${state.number + offset}]!`;
    return [
      `${module.runtime('decodeStringTables')}(`,
      `  { lengths: ${field(0)}, keys: ${field(1)}, weights: ${field(2)} },`,
      '  rows,',
      '  widest,',
      ')',
    ];
  },
  slice: ({ state, module }) => `${module.runtime('sliceStringTables')}(${blockColumn(state)}, from, to)`,
  stateOf: ({ state, module }, columns, row) =>
    `${module.runtime('labelEntries')}(${columns}.${safe(state.name)}, ${row})`,
  proto: (state, name) => [
    `// table<string>, merged by ${state.merge}: labels a row, the labels of every row, their weights`,
    `repeated uint32 ${name}_lengths = ${state.number} [packed = true];`,
    `optional oap.federation.v1.Strings ${name}_keys = ${state.number + 1};`,
    `repeated sint64 ${name}_weights = ${state.number + 2} [packed = true];`,
  ],
};
