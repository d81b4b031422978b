import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../../src/runtime/fake-clock.ts';
import { KernelMemory } from '../../../src/runtime/kernel-memory.ts';
import { Refusals } from '../../../src/runtime/refusals.ts';
import { MetricBudget, type TableLimits } from '../../../src/runtime/tables/table-budget.ts';
import { SumTable } from '../../programs/everything/generated/functions/sum.ts';

function budgetWith(limits: Partial<TableLimits>) {
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push((JSON.parse(line) as { msg: string }).msg) });
  const refusals = new Refusals(new FakeClock(), log);
  const memory = new KernelMemory(10_000);
  const all = { maxEntities: 100_000, maxBytes: 1_000_000, ...limits };
  const budget = new MetricBudget('service_sum', all, memory, refusals);
  const table = () => new SumTable({ refusals, apdexThreshold: () => 500 }, budget);
  return { budget, table, memory, refusals, lines };
}

const rowsOf = (table: SumTable) => [...table.take().entities];

describe('the budget of a metric', () => {
  it('refuses entities beyond the limit, counted and said once a minute; never those that it has taken', () => {
    const { budget, table, refusals, lines } = budgetWith({ maxEntities: 2 });
    const first = table();
    for (const entity of [5, 6, 7, 5, 8]) first.accept(entity, 1);
    expect(rowsOf(first)).toEqual([5, 6]);
    budget.handedOver(2);
    // In another minute they have no row yet: known they are all the same.
    const second = table();
    for (const entity of [7, 6, 5]) second.accept(entity, 1);
    expect(rowsOf(second)).toEqual([5, 6]);
    expect(refusals.count('metric-limit')).toBe(3);
    expect(lines).toEqual([
      'Metric service_sum has as many entities as core.maxEntitiesPerMetric allows, 2: entities new to it are refused.',
    ]);
  });

  it('knows whom it has taken under new indexes, and has room where some are forgotten', () => {
    const { budget, table } = budgetWith({ maxEntities: 3 });
    const first = table();
    for (const entity of [1, 40, 70]) first.accept(entity, 1);
    budget.handedOver(3);
    const to = new Int32Array(100).fill(-1);
    to[40] = 0;
    to[70] = 33;
    budget.moveEntities(to);
    const second = table();
    for (const entity of [1, 5, 33, 0]) second.accept(entity, 1);
    expect(rowsOf(second)).toEqual([0, 1, 33]);
  });

  it('refuses entities that are new to it when its tables are too large, and merges what is known', () => {
    const { budget, table, memory, refusals, lines } = budgetWith({ maxBytes: 2_000 });
    const first = table();
    for (let entity = 0; entity < 1_000; entity++) first.accept(entity, 1);
    const taken = rowsOf(first).length;
    expect(taken).toBeGreaterThan(10);
    expect(refusals.count('metric-limit')).toBe(1_000 - taken);
    expect(memory.bytes).toBeGreaterThan(2_000);
    expect(memory.bytes).toBeLessThan(10_000);
    expect(lines[0]).toContain('tables as large as core.maxBytesPerMetric allows, 2000 bytes');
    budget.handedOver(taken);
    expect(memory.bytes).toBe(0);
  });

  it('expects of the next table the rows that the last one had, of those after it half of that', () => {
    const { budget } = budgetWith({});
    expect(budget.expectedRows()).toBe(0);
    budget.handedOver(1_000);
    expect([budget.expectedRows(), budget.expectedRows(), budget.expectedRows()]).toEqual([1_000, 500, 250]);
    budget.handedOver(0);
    expect(budget.expectedRows()).toBe(0);
  });

  it('makes room for what is expected once an eighth of it is there, not before', () => {
    const { budget, table, memory } = budgetWith({});
    budget.handedOver(8_000);
    const next = table();
    next.accept(0, 1);
    expect(memory.bytes).toBeLessThan(1_000);
    for (let entity = 1; entity < 1_100; entity++) next.accept(entity, 1);
    expect(memory.bytes).toBe(8_000 * 12);
  });
});

describe('the memory of a kernel', () => {
  it('asks for a flush once, until tables were handed over, and is full at twice as much', () => {
    const memory = new KernelMemory(100);
    let asked = 0;
    memory.onCrowded(() => asked++);
    memory.add(99);
    expect([asked, memory.full]).toEqual([0, false]);
    memory.add(1);
    memory.add(99);
    expect([asked, memory.full]).toEqual([1, false]);
    memory.add(1);
    expect([asked, memory.full]).toEqual([1, true]);
    memory.add(-200);
    memory.handedOver();
    memory.add(150);
    expect([asked, memory.full]).toEqual([2, false]);
  });
});
