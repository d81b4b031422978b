import type { PercentColumns } from '../../generated/core/functions/percent.ts';
import type { Percentile2Columns } from '../../generated/core/functions/percentile2.ts';
import { check } from '../support/check.ts';
import type { Downstream } from '../support/downstream.ts';
import { sumOf } from '../support/increments.ts';
import { HandWrittenHistograms, HandWrittenPercent } from './hand-written.ts';

export type MergeKind = 'percent' | 'percentile';

/** A reader that knows by heart what it reads, and what it must have come to. */
export interface CheckedReader {
  receive(message: Uint8Array): void;
  clear(): void;
  /** Throws unless all increments have been received `passes` times. */
  check(passes: number): void;
}

export function checkedReader(kind: MergeKind, { entities, columns }: Downstream, tables: 1 | 3): CheckedReader {
  const expected = checksum(kind, columns);
  if (kind === 'percent') {
    const reader = new HandWrittenPercent(entities, tables);
    return withCheck(reader, expected, () => checksum(kind, { total: reader.total, match: reader.match }));
  }
  const width = (columns as Percentile2Columns).dataset.keys.reduce((most, key) => Math.max(most, key), 0) + 1;
  const reader = new HandWrittenHistograms(entities, width, tables);
  return withCheck(reader, expected, () => reader.cells.reduce((sum, weight) => sum + weight, 0));
}

/** A sum that is right only when every column is. */
export function checksum(kind: MergeKind, columns: object): number {
  return kind === 'percent'
    ? sumOf((columns as PercentColumns).total) * 3 + sumOf((columns as PercentColumns).match)
    : sumOf((columns as Percentile2Columns).dataset.weights);
}

function withCheck(
  reader: HandWrittenPercent | HandWrittenHistograms,
  expected: number,
  found: () => number,
): CheckedReader {
  return {
    receive: (message) => reader.receive(message),
    clear: () => reader.clear(),
    check: (passes) => check('hand-written', found(), expected * passes),
  };
}
