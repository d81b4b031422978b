import type { ColumnDefinition } from './program.ts';

/** What rows are made of: a few numbers each, or also tables and byte strings, which are some ten times as much work. */
export type RowKind = 'numbers' | 'tables';

export function rowKindOf({ columns }: { readonly columns: readonly ColumnDefinition[] }): RowKind {
  return columns.some(({ type }) => type.startsWith('table') || type === 'bytes') ? 'tables' : 'numbers';
}
