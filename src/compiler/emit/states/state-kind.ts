import type { PropertyDeclarationStructure } from 'ts-morph';
import type { FunctionModel, StateModel } from '../../model.ts';
import type { RowNames } from '../expressions/row-expression.ts';
import type { Module } from '../module.ts';
import { safe } from '../names.ts';

/** What a state's emitter is asked with. */
export interface StateContext {
  readonly model: FunctionModel;
  readonly state: StateModel;
  readonly module: Module;
}

/** How one kind of state is held, merged, written and read in generated code. Lines and expressions are TypeScript. */
export interface StateKind {
  /** How many fields of the columns message it takes. */
  readonly fields: number;
  /** The type of a block's column. */
  columnType(context: StateContext): string;
  /** The table's growing column. */
  property(context: StateContext): Omit<PropertyDeclarationStructure, 'kind'>;
  /** Makes room for `rows` rows; undefined when the column grows by itself. */
  grow(context: StateContext): string | undefined;
  /** Lines of the entrance; `row` is at hand. */
  accept(context: StateContext, names: RowNames): string[];
  /** Lines that merge row `i` of the block's column; `row` is at hand. */
  merge(context: StateContext): string[];
  /** The rows `order` as a block's column. */
  take(context: StateContext): string;
  encode(context: StateContext): string;
  /** Lines of an expression that decodes the column; `fields`, `rows` and `widest` are at hand. */
  decode(context: StateContext): string[];
  slice(context: StateContext): string;
  /** The state of row `row` of the columns `columns` (TypeScript text both) as plain data. */
  stateOf(context: StateContext, columns: string, row: string): string;
  /** Lines of the columns message in the .proto file. */
  proto(state: StateModel, name: string): string[];
  /** True when decoding bounds the width of its rows. */
  readonly isTable: boolean;
}

/** The table's private member for a state. */
export function member(state: StateModel): string {
  return `this.#${safe(state.name)}`;
}

/** A block's column, by its name in `columns`. */
export function blockColumn(state: StateModel): string {
  return `columns.${safe(state.name)}`;
}
