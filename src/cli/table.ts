import { styleText } from 'node:util';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Rows under titles, two spaces between columns, each line ended. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  colours: boolean,
): string {
  const widths = columns.map((column, index) =>
    rows.reduce((width, row) => Math.max(width, (row[index] ?? '').length), column.title.length),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? '';
        return align === 'right' ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!);
      })
      .join('  ')
      .trimEnd();
  const header = line(columns.map(({ title }) => title));
  const shown = colours ? styleText('bold', header, { validateStream: false }) : header;
  return [shown, ...rows.map(line)].map((text) => `${text}\n`).join('');
}
