import { describe, expect, it } from 'vitest';
import { ColumnArena, LASTING } from '../../../src/runtime/bytes/column-memory.ts';

describe('an arena of columns', () => {
  it('gives columns that do not overlap, also when it has to grow', () => {
    const arena = new ColumnArena();
    for (let round = 0; round < 3; round++) {
      arena.reset();
      const columns = [3, 20_000, 1, 100_000].map((length, i) =>
        i % 2 === 0 ? arena.float64(length).fill(i) : arena.int32(length).fill(i),
      );
      columns.forEach((column, i) => {
        expect(column.every((value: number) => value === i)).toBe(true);
      });
    }
  });

  it('uses the same memory again, and gives back what was needed once only', () => {
    const arena = new ColumnArena();
    const use = (length: number) => {
      arena.reset();
      return arena.float64(length).buffer;
    };
    use(100_000);
    const buffer = use(1_000);
    expect(buffer.byteLength).toBe(2 ** 20);
    expect(use(100_000)).toBe(buffer);
    for (let i = 0; i < 600; i++) use(10);
    expect(arena.bytes).toBe(2 ** 16);
  });

  it('never holds on to more than 32 MiB', () => {
    const arena = new ColumnArena();
    arena.float64(10_000_000);
    arena.reset();
    expect(arena.bytes).toBe(2 ** 25);
  });
});

it('columns that last never overlap, short or long', () => {
  const columns = Array.from({ length: 2_000 }, (_, i) =>
    i % 3 === 0 ? LASTING.float64(i).fill(i) : i % 3 === 1 ? LASTING.int32(i).fill(i) : LASTING.uint32(i).fill(i),
  );
  columns.forEach((column, i) => {
    expect(column.length).toBe(i);
    expect(column.every((value: number) => value === i)).toBe(true);
  });
});
