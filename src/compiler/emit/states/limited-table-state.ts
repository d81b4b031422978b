import { rowExpression } from '../expressions/row-expression.ts';
import { safe } from '../names.ts';
import { blockColumn, member, type StateKind } from './state-kind.ts';
import { stringTableState } from './string-table-state.ts';

/** A `table<string>` a row that keeps at most so many labels; what it cuts, and its limit, travel with it. */
export const limitedTableState: StateKind = {
  ...stringTableState,
  fields: 5,
  columnType: ({ module }) => module.runtimeType('LimitedTables'),
  property: ({ state, module }) => ({
    name: `#${safe(state.name)}`,
    isReadonly: true,
    type: module.runtime('LimitedTableColumn'),
  }),
  create: ({ state, module }) => `${member(state)} = new ${module.runtime('LimitedTableColumn')}(budget);`,
  accept: ({ state }, names) => {
    const { contribution, limit } = state;
    if (contribution.kind === 'table') return [`${member(state)}.addRow(row, ${safe(contribution.parameter)}, from);`];
    if (contribution.kind !== 'entry' || limit === undefined)
      throw new Error(`BUG: ${state.name} contributes no entry, or has no limit.`);
    const given = [contribution.key, contribution.weight, limit].map((part) => rowExpression(part, names));
    return [`${member(state)}.add(row, ${given.join(', ')});`];
  },
  encode: ({ state, module }) =>
    `${module.runtime('encodeLimitedTables')}(${blockColumn(state)}, ${state.number}, writer);`,
  decode: ({ state, module }) => {
    const names = ['lengths', 'keys', 'weights', 'other', 'limits'];
    return [
      `${module.runtime('decodeLimitedTables')}(`,
      '  {',
      ...names.map((name, offset) => `    ${name}: fields[${state.number + offset}]!,`),
      '  },',
      '  rows,',
      '  widest,',
      ')',
    ];
  },
  slice: ({ state, module }) => `${module.runtime('sliceLimitedTables')}(${blockColumn(state)}, from, to)`,
  proto: (state, name) => [
    ...stringTableState.proto(state, name),
    '// what the limit has cut from a row, and the limit',
    `repeated sint64 ${name}_other = ${state.number + 3} [packed = true];`,
    `repeated sint64 ${name}_limit = ${state.number + 4} [packed = true];`,
  ],
};
