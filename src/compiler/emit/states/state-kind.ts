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
  /** Line of the constructor that makes it; undefined when it is made where it is declared. `budget` is at hand. */
  create(context: StateContext): string | undefined;
  /** Makes room for `capacity` rows; undefined when the column grows by itself. */
  grow(context: StateContext): string | undefined;
  /** Bytes a row that the table accounts for; a column that accounts for itself has none. */
  readonly rowBytes: number;
  /** Lines of the entrance; `row` is at hand. */
  accept(context: StateContext, names: RowNames): string[];
  /** Lines that merge row `i` of the block's column; `row` is at hand. */
  merge(context: StateContext): string[];
  /** The merge of a whole block, row i into `rows[i]`, which is negative where there is none. */
  mergeAll(context: StateContext): MergeAll;
  /** The rows `order` as a block's column. */
  take(context: StateContext): string;
  /** Line that lets go what the column holds once all rows are taken; undefined where the collector does. */
  clear(context: StateContext): string | undefined;
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

/** The ways in which a column takes part in the merge of a whole block. */
export interface MergeAll {
  /** A condition without which the block has to be merged row by row. */
  readonly condition?: string;
  /** Merges the whole column at once. */
  readonly atOnce?: string;
  /** In a loop over all rows: what is read once before it, and the lines for one; `i` and `row` are at hand. */
  readonly inLoop?: { readonly before?: string; readonly lines: readonly string[] };
  /** Where all rows of a block fall into one of the table: what is read before the loop, its line, what follows it. */
  readonly together?: { readonly before: string; readonly line: string; readonly after: string };
}

/** The table's private member for a state. */
export function member(state: StateModel): string {
  return `this.#${safe(state.name)}`;
}

/** A block's column, by its name in `columns`. */
export function blockColumn(state: StateModel): string {
  return `columns.${safe(state.name)}`;
}
