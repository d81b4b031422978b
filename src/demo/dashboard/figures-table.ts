import type { CallsPerMinute } from '../figures/calls-per-minute.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import { count, milliseconds, percentage } from './numbers.ts';

export interface FiguresRow {
  readonly name: string;
  readonly figures: ServiceFigures | undefined;
  /** Left out of a table that shows no rate. */
  readonly callsPerMinute?: CallsPerMinute | undefined;
}

const RANKS = ['50', '75', '90', '95', '99'];
const NOTHING = '-';

/** A line of titles and one per row, aligned: names to the left, numbers to the right. */
export function figuresTable(rows: readonly FiguresRow[]): readonly string[] {
  const titles = ['', 'calls', 'failed', 'calls/min', 'success', 'average', ...RANKS.map((rank) => `p${rank}`)];
  const cells = [titles, ...rows.map(cellsOf)];
  const widths = titles.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  return cells.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('   '),
  );
}

function cellsOf({ name, figures, callsPerMinute }: FiguresRow): readonly string[] {
  const rate =
    callsPerMinute === undefined ? NOTHING : `${callsPerMinute.estimated ? '~' : ''}${count(callsPerMinute.value)}`;
  if (figures === undefined) return [name, NOTHING, NOTHING, rate, NOTHING, NOTHING, ...RANKS.map(() => NOTHING)];
  const { calls, failures, sla, respTime, percentile } = figures;
  return [
    name,
    count(calls),
    count(failures),
    rate,
    percentage(sla),
    milliseconds(respTime),
    ...RANKS.map((rank) => rankOf(percentile.ranks[rank])),
  ];
}

function rankOf(value: number | undefined): string {
  return value === undefined ? NOTHING : milliseconds(value);
}
