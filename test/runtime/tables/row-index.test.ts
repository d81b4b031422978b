import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ROW, RowIndex } from '../../../src/runtime/tables/row-index.ts';
import type { TableBudget } from '../../../src/runtime/tables/table-budget.ts';

const entities = fc.array(fc.integer({ min: -1, max: 300 }), { maxLength: 60 });

describe('rows by entity', () => {
  it('are the same for a whole block as for one entity after the other', () => {
    fc.assert(
      fc.property(fc.array(entities), (blocks) => {
        const [atOnce, oneByOne] = [new RowIndex(), new RowIndex()];
        for (const block of blocks) {
          const rows = atOnce.rowsOf(Int32Array.from(block)).slice(0, block.length);
          expect([...rows]).toEqual(block.map((entity) => (entity < 0 ? NO_ROW : oneByOne.row(entity))));
        }
        expect(atOnce.size).toBe(oneByOne.size);
      }),
    );
  });

  it('are handed over in ascending order of entities, in pieces of any size', () => {
    fc.assert(
      fc.property(entities, fc.integer({ min: 1, max: 20 }), (block, most) => {
        const index = new RowIndex();
        index.rowsOf(Int32Array.from(block));
        const known = [...new Set(block.filter((entity) => entity >= 0))].sort((a, b) => a - b);
        const taken: number[] = [];
        while (index.rows > 0) {
          const piece = index.take(most);
          expect(piece.entities.length).toBe(Math.min(most, known.length - taken.length));
          piece.entities.forEach((entity, i) => {
            expect(index.row(entity)).toBe(piece.order[i]);
            taken.push(entity);
          });
        }
        expect(taken).toEqual(known);
      }),
    );
  });

  it('know when a block falls into one of them', () => {
    const index = new RowIndex();
    expect([...index.rowsOf(Int32Array.of(7, 7, 7)).slice(0, 3), index.together]).toEqual([0, 0, 0, true]);
    expect([...index.rowsOf(Int32Array.of(7, 8, 7, 7)).slice(0, 4), index.together]).toEqual([0, 1, 0, 0, false]);
    index.rowsOf(Int32Array.of(-1, -1));
    expect(index.rowsOf(Int32Array.of(-1, -1))[0]).toBe(NO_ROW);
    index.rowsOf(Int32Array.of(7));
    expect(index.together).toBe(false);
  });

  it('are refused to entities that the budget does not admit, again and again', () => {
    const asked: number[] = [];
    const budget: TableBudget = {
      expectedRows: () => 0,
      admits: (entity) => {
        asked.push(entity);
        return entity % 2 === 0;
      },
      grew: () => undefined,
    };
    const index = new RowIndex(budget);
    expect([...index.rowsOf(Int32Array.of(2, 3, 4)).slice(0, 3)]).toEqual([0, NO_ROW, 1]);
    expect([index.row(3), index.row(2), index.size]).toEqual([NO_ROW, 0, 2]);
    expect(asked).toEqual([2, 3, 4, 3]);
  });
});
