import type { StateModel, Type } from '../../model.ts';
import { bytesState } from './bytes-state.ts';
import { intTableState } from './int-table-state.ts';
import { limitedTableState } from './limited-table-state.ts';
import { sameState } from './same-state.ts';
import { scalarState } from './scalar-state.ts';
import type { StateKind } from './state-kind.ts';
import { stringTableState } from './string-table-state.ts';

/** The emitter for a state, by its type and merge operator. */
export function stateKind(state: StateModel): StateKind {
  if (state.type.kind === 'bytes') return bytesState;
  if (isTable(state.type, 'int')) return intTableState;
  if (isTable(state.type, 'string')) return state.limited ? limitedTableState : stringTableState;
  return state.merge === 'same' ? sameState : scalarState;
}

function isTable(type: Type, key: 'int' | 'string'): boolean {
  return type.kind === 'table' && type.key === key;
}
