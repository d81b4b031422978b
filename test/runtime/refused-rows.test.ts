import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/runtime/bytes/byte-reader.ts';
import { ByteWriter } from '../../src/runtime/bytes/byte-writer.ts';
import { EntityRegistry } from '../../src/runtime/entity.ts';
import { FakeClock } from '../../src/runtime/fake-clock.ts';
import type { TableHost } from '../../src/runtime/program.ts';
import { Refusals } from '../../src/runtime/refusals.ts';
import { newNode } from '../law/federate.ts';
import { DoubleAvgTable, doubleAvgFunction } from '../programs/everything/generated/functions/double-avg.ts';
import { Percentile2Table, percentile2Function } from '../programs/everything/generated/functions/percentile2.ts';
import { SumTable, sumFunction } from '../programs/everything/generated/functions/sum.ts';
import { program } from '../programs/everything/generated/index.ts';
import { federatedServiceScope } from '../programs/everything/generated/scopes.ts';

function newHost(): TableHost {
  return { refusals: new Refusals(new FakeClock()), apdexThreshold: () => 500 };
}

describe('a sum that passes 2^53', () => {
  it('is left out and counted, never stored wrong; other rows stay', () => {
    const host = newHost();
    const table = new SumTable(host);
    table.accept(1, Number.MAX_SAFE_INTEGER);
    table.accept(1, 1);
    table.accept(2, Number.MAX_SAFE_INTEGER);
    const { entities, columns } = table.take();
    expect([...entities]).toEqual([2]);
    expect(sumFunction.evaluate(columns, 0, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(host.refusals.count('overflow')).toBe(1);
  });
});

describe('partials of different precision', () => {
  const ranksOf = (table: Percentile2Table) => percentile2Function.stateOf(table.take().columns, 0);

  it.each([
    ['the finer first', [5, 10]],
    ['the coarser first', [10, 5]],
  ])('meet at the coarser one, %s', (_name, [first, second]) => {
    const host = newHost();
    const table = new Percentile2Table(host);
    table.accept(0, 27, first!);
    table.accept(0, 34, second!);
    expect(ranksOf(table)).toEqual({
      precision: 10,
      dataset: [
        [2, 1],
        [3, 1],
      ],
    });
    expect(host.refusals.total).toBe(0);
  });

  it('are refused and counted when neither divides the other', () => {
    const host = newHost();
    const table = new Percentile2Table(host);
    table.accept(0, 30, 10);
    table.accept(0, 30, 15);
    expect(ranksOf(table)).toEqual({ precision: 10, dataset: [[3, 1]] });
    expect(host.refusals.count('state-differs')).toBe(1);
  });
});

describe('numbers that would spoil every merge after them', () => {
  it('are left out: a double that is none, a precision below 1', () => {
    const host = newHost();
    const averages = new DoubleAvgTable(host);
    averages.accept(1, Number.NaN);
    averages.accept(2, 1.5);
    expect([...averages.take().entities]).toEqual([2]);
    const percentiles = new Percentile2Table(host);
    percentiles.merge(Int32Array.of(1), {
      rows: 1,
      precision: Float64Array.of(0),
      dataset: { offsets: Uint32Array.of(0, 1), keys: Int32Array.of(3), weights: Int32Array.of(1) },
    });
    expect(percentile2Function.stateOf(percentiles.take().columns, 0)['dataset']).toEqual([]);
    expect(host.refusals.snapshot()).toEqual({ overflow: 1, 'state-differs': 1 });
  });

  it('are refused on the wire', () => {
    const writer = new ByteWriter();
    writer.packedDouble(1, Float64Array.of(Number.POSITIVE_INFINITY), 1);
    writer.packedSigned(2, Float64Array.of(1), 1);
    expect(() => doubleAvgFunction.decode(new ByteReader(writer.take()), 1, 10)).toThrow('infinite, or none');
  });
});

describe('a scope that is full', () => {
  it('refuses new entities, never known ones', () => {
    const refusals = new Refusals(new FakeClock());
    const registry = new EntityRegistry(federatedServiceScope, 1, refusals);
    const known = { id: 'b3JkZXI=.1', name: 'order', fields: ['order', 'GENERAL'] };
    expect(registry.intern(known)).toBe(0);
    expect(registry.intern({ id: 'c3RvY2s=.1', name: 'stock', fields: ['stock', 'GENERAL'] })).toBe(-1);
    expect(registry.intern(known)).toBe(0);
    expect(refusals.snapshot()).toEqual({ 'entity-limit': 1 });
  });
});

describe('records of too many different minutes', () => {
  it('are refused until the next flush; those of the open minutes never are', () => {
    const node = newNode(program);
    const source = node.source('Service')!;
    const dispatch = (bucket: number) => source.dispatch({ timeBucket: bucket, name: 'order', layer: 2 } as never);
    for (let bucket = 0; bucket < 130; bucket++) dispatch(bucket);
    dispatch(0);
    expect(node.refusals.snapshot()).toEqual({ 'bucket-limit': 30 });
    const counts = node.take().filter(({ metric }) => metric.name === 'count_of_service');
    expect(counts.length).toBe(100);
    dispatch(130);
    expect(
      node
        .take()
        .filter(({ metric }) => metric.name === 'count_of_service')
        .map(({ bucket }) => bucket),
    ).toEqual([130]);
  });
});

describe('Refusals', () => {
  it('count every row but log a reason once a minute', () => {
    const clock = new FakeClock();
    const logged: string[] = [];
    const log = { warn: (_fields: object, message: string) => logged.push(message) };
    const refusals = new Refusals(clock, log as never);
    for (let i = 0; i < 3; i++) refusals.add('overflow', 2, () => `row ${i}`);
    clock.advance(60_000);
    refusals.add('overflow', 1, () => 'row 3');
    expect(refusals.count('overflow')).toBe(7);
    expect(logged).toEqual(['row 0', 'row 3']);
  });
});
