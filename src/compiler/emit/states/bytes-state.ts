import { safe } from '../names.ts';
import { blockColumn, type StateKind } from './state-kind.ts';

/** Bytes a row, which only the function's TypeScript module understands; its table is emit/module-table.ts. */
export const bytesState: StateKind = {
  fields: 1,
  isTable: false,
  columnType: () => 'readonly Uint8Array[]',
  property: ({ state }) => ({ name: `#${safe(state.name)}`, type: 'Uint8Array[]', initializer: '[]' }),
  create: () => undefined,
  grow: () => undefined,
  rowBytes: 0,
  accept: ({ state }) => modulesOwn(state.name),
  merge: ({ state }) => modulesOwn(state.name),
  mergeAll: ({ state }) => modulesOwn(state.name),
  take: ({ state }) => modulesOwn(state.name),
  clear: () => undefined,
  encode: ({ state, module }) => `${module.runtime('writeBytes')}(${state.number}, ${blockColumn(state)}, writer);`,
  decode: ({ state, module }) => [`${module.runtime('readBytes')}(fields[${state.number}]!, rows)`],
  slice: ({ state }) => `${blockColumn(state)}.slice(from, to)`,
  stateOf: ({ state }, columns, row) => `Buffer.from(${columns}.${safe(state.name)}[${row}]!).toString('base64')`,
  proto: (state, name) => [
    "// bytes, merged by the function's own module",
    `optional oap.federation.v1.Bytes ${name} = ${state.number};`,
  ],
};

function modulesOwn(state: string): never {
  throw new Error(`BUG: only a function's module may touch the bytes of ${state}.`);
}
