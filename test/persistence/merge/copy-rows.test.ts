import { describe, expect, it } from 'vitest';
import { buffersOfRows, copyRows, type RowSelection } from '../../../src/persistence/merge/copy-rows.ts';
import type { Columns, FunctionDefinition } from '../../../src/runtime/program.ts';
import { newNode } from '../../law/federate.ts';
import { program } from '../../programs/everything/generated/index.ts';

const NODE = newNode(program);
const SELECTIONS: readonly RowSelection[] = [
  { from: 0, to: 40 },
  { from: 7, to: 11 },
  { from: 5, to: 5 },
  Int32Array.of(39, 0, 17, 18, 3),
  Int32Array.of(6),
  new Int32Array(0),
];

const blocks = (() => {
  for (let i = 0; i < 40; i++)
    for (let j = 0; j <= i % 4; j++)
      NODE.source('Service')!.dispatch({
        ...{ timeBucket: 1, name: `s${i}`, layer: 2, latency: (i * 37 + j * 301) % 2_000, status: j % 2 === 0 },
        ...{ endpointName: `/${j}`, type: 0 },
      } as never);
  return NODE.take();
})();

function states(by: FunctionDefinition, columns: Columns, rows: Iterable<number>) {
  return Array.from(rows, (row) => by.stateOf(columns, row));
}

describe('copyRows', () => {
  it.each(blocks.map(({ metric, columns }) => [metric.name, metric.function, columns] as const))(
    'copies selected rows of %s, and nothing else',
    (_, by, columns) => {
      for (const selection of SELECTIONS) {
        const rows = 'from' in selection ? range(selection.from, selection.to) : [...selection];
        const copied = copyRows(columns, selection);
        expect(copied.rows).toBe(rows.length);
        expect(states(by, copied, range(0, rows.length))).toEqual(states(by, columns, rows));
        // What moves is gone here; the rows that it was copied from are not.
        const moved = structuredClone(copied, { transfer: buffersOfRows(copied) });
        expect(buffersOfRows(copied).every(({ byteLength }) => byteLength === 0)).toBe(true);
        expect(states(by, moved, range(0, moved.rows))).toEqual(states(by, columns, rows));
      }
    },
  );
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
