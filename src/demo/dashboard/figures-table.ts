import type { CallsPerMinute } from '../figures/calls-per-minute.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import { count, milliseconds, percentage } from './numbers.ts';

export interface FiguresRow {
  readonly name: string;
  readonly figures: ServiceFigures | undefined;
  readonly callsPerMinute?: CallsPerMinute | undefined;
}

type Column = readonly [title: string, cell: (row: FiguresRow) => string | undefined];

const NOTHING = '-';

const RATE: Column = ['calls/min', ({ callsPerMinute }) => callsPerMinute && rateOf(callsPerMinute)];

const COUNTS: readonly Column[] = [
  ['calls', ({ figures }) => figures && count(figures.calls)],
  ['failed', ({ figures }) => figures && count(figures.failures)],
];

const QUALITY: readonly Column[] = [
  ['success', ({ figures }) => figures && percentage(figures.sla)],
  ['average', ({ figures }) => figures && milliseconds(figures.respTime)],
  ...['50', '75', '90', '95', '99'].map(rankColumn),
];

/** A line of titles and one per row, aligned: names to the left, numbers to the right. */
export function figuresTable(rows: readonly FiguresRow[], { rate }: { rate: boolean }): readonly string[] {
  const columns = [...COUNTS, ...(rate ? [RATE] : []), ...QUALITY];
  const lines = [
    ['', ...columns.map(([title]) => title)],
    ...rows.map((row) => [row.name, ...columns.map(([, cell]) => cell(row) ?? NOTHING)]),
  ];
  const widthOf = (column: number) => Math.max(...lines.map((line) => line[column]!.length));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widthOf(column)) : cell.padStart(widthOf(column));
  return lines.map((line) => line.map(pad).join('   '));
}

function rankColumn(rank: string): Column {
  const cell = ({ figures }: FiguresRow) => {
    const value = figures?.percentile.ranks[rank];
    return value === undefined ? undefined : milliseconds(value);
  };
  return [`p${rank}`, cell];
}

/** `~` marks what is extrapolated from less than a minute. */
function rateOf({ value, estimated }: CallsPerMinute): string {
  return `${estimated ? '~' : ''}${count(value)}`;
}
