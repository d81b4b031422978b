import { rowExpression } from '../expressions/row-expression.ts';
import { safe } from '../names.ts';
import { blockColumn, member, type StateKind } from './state-kind.ts';

/** A `table<int>` a row. */
export const intTableState: StateKind = {
  fields: 3,
  isTable: true,
  columnType: ({ module }) => module.runtimeType('IntTables'),
  property: ({ state, module }) => ({
    name: `#${safe(state.name)}`,
    isReadonly: true,
    type: module.runtime('IntTableColumn'),
  }),
  create: ({ state, module }) => `${member(state)} = new ${module.runtime('IntTableColumn')}(0, budget);`,
  grow: ({ state }) => `${member(state)}.grow(capacity);`,
  rowBytes: 0,
  accept: ({ state }, names) => {
    const { contribution, precision } = state;
    const scale = precision === undefined ? '1' : 'scale';
    if (contribution.kind === 'table')
      return [`${member(state)}.addRow(row, ${safe(contribution.parameter)}, from, ${scale});`];
    if (contribution.kind !== 'entry') throw new Error(`BUG: ${state.name} is a table and contributes no entry.`);
    const key = rowExpression(contribution.key, names);
    const weight = rowExpression(contribution.weight, names);
    if (precision === undefined) return [`${member(state)}.add(row, ${key}, ${weight});`];
    const local = `${safe(state.name)}Key`;
    return [
      `const ${local} = ${key};`,
      `const scaled = scale === 1 ? ${local} : Math.trunc(${local} / scale);`,
      `${member(state)}.add(row, scaled, ${weight});`,
    ];
  },
  merge: ({ state }) => {
    const scale = state.precision === undefined ? '1' : 'scale';
    return [`${member(state)}.addRow(row, ${safe(state.name)}, i, ${scale});`];
  },
  mergeAll: ({ state }) => ({ atOnce: `${member(state)}.addRows(rows, ${safe(state.name)});` }),
  take: ({ state }) => `${member(state)}.take(order)`,
  clear: ({ state }) => `${member(state)}.clear();`,
  encode: ({ state, module }) =>
    `${module.runtime('encodeIntTables')}(${blockColumn(state)}, ${state.number}, writer);`,
  decode: ({ state, module }) => {
    const field = (offset: number): string => `fields[${state.number + offset}]!`;
    return [
      `${module.runtime('decodeIntTables')}(`,
      `  { lengths: ${field(0)}, keys: ${field(1)}, weights: ${field(2)} },`,
      '  rows,',
      '  widest,',
      ')',
    ];
  },
  slice: ({ state, module }) => `${module.runtime('sliceTables')}(${blockColumn(state)}, from, to)`,
  stateOf: ({ state, module }, columns, row) =>
    `${module.runtime('tableEntries')}(${columns}.${safe(state.name)}, ${row})`,
  proto: (state, name) => [
    `// table<int>, merged by ${state.merge}: keys a row, the keys of every row as runs, their weights`,
    `repeated uint32 ${name}_lengths = ${state.number} [packed = true];`,
    `repeated uint64 ${name}_keys = ${state.number + 1} [packed = true];`,
    `repeated sint64 ${name}_weights = ${state.number + 2} [packed = true];`,
  ],
};
