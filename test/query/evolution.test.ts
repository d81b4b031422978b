import { describe, expect, it } from 'vitest';
import { metricKey } from '../../src/persistence/metric-key.ts';
import type { MetricsQuery } from '../../src/query/metrics-reader.ts';
import type { ByteReader } from '../../src/runtime/bytes/byte-reader.ts';
import type { FunctionDefinition, MetricDefinition, Program } from '../../src/runtime/program.ts';
import { MemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { pointsOf, storedNode } from '../persistence/stored-node.ts';
import { program } from '../programs/everything/generated/index.ts';

const NOW = Date.parse('2026-11-23T15:42Z') / 60_000;

/** Stores with one program, compacting half of it, and gives what another one reads. */
async function storedBy(earlier: Program, later: Program, minutes = [70, 69, 0]) {
  const storage = new MemoryStorage();
  const writer = storedNode({ now: NOW, storage, program: earlier, compactAfter: 1 });
  for (const age of minutes)
    for (const [endpointName, latency] of [
      ['/a', 30],
      ['/b', 70],
    ] as const)
      writer.record({ bucket: NOW - age, name: 'order', endpointName, latency, status: latency < 50 });
  await writer.flusher.flush();
  await writer.compactor.run();
  const reading = storedNode({ now: NOW, storage, program: later, node: 'later' });
  const ask = (metric: string, more: Partial<MetricsQuery> = {}) =>
    reading.reader.query({ metric, from: NOW - 100, to: NOW, step: 'minute', ...more });
  return { reading, ask, writer };
}

const without = (...names: string[]): Program => ({
  ...program,
  metrics: program.metrics.filter(({ name }) => !names.includes(name)),
});

function metricNamed(name: string): MetricDefinition {
  return program.metrics.find((metric) => metric.name === name)!;
}

function withMetric(metric: MetricDefinition): Program {
  return { ...program, metrics: program.metrics.map((other) => (other.name === metric.name ? metric : other)) };
}

describe('a metric that the program no longer has', () => {
  it('is listed, and served with its values while the program has its function', async () => {
    const { ask, reading } = await storedBy(program, without('percent_of_service'));
    const info = (await reading.reader.metrics()).find(({ name }) => name === 'percent_of_service');
    expect(info).toMatchObject({
      function: 'percent',
      statement: 'percent_of_service = from(Service.*).percent(status == true);',
      note: "Program 'everything' does not compute it; shown as 'everything' stored it.",
    });
    const { series } = await ask('percent_of_service', { entity: 'order' });
    expect(series[0]!.points.map(({ bucket, value, state }) => [NOW - bucket, value, state])).toEqual([
      [70, 5_000, { total: 2, match: 1 }],
      [69, 5_000, { total: 2, match: 1 }],
      [0, 5_000, { total: 2, match: 1 }],
    ]);
  });

  it.each(program.metrics.map(({ name }) => name).filter((name) => name.endsWith('_of_service')))(
    'is served with its state when the function is gone, too: %s',
    async (name) => {
      const bare: Program = { ...without(name), functions: [] };
      const known = await storedBy(program, program);
      const { ask } = await storedBy(program, bare);
      for (const step of ['minute', 'hour'] as const) {
        const expected = await known.ask(name, { step });
        const { series, metric } = await ask(name, { step });
        expect(series).not.toEqual([]);
        expect(metric.note).toContain('so only the state is shown');
        expect(pointsOf(series, NOW)).toEqual(pointsOf(expected.series, NOW));
        expect(series.flatMap(({ points }) => points.map(({ value }) => value)).every((value) => value === null)).toBe(
          true,
        );
      }
    },
    20_000,
  );

  it('is merged by what is written down of its columns, or refused in words when only a module could', async () => {
    const gone = ['percent_of_service', 'labelCount_of_service', 'extremes_of_service', 'min_of_service'];
    const { ask } = await storedBy(program, { ...without(...gone), functions: [] });
    const stateOf = async (name: string) => (await ask(name, { step: 'total' })).series[0]!.points[0]!.state;
    expect(await stateOf('percent_of_service')).toEqual({ total: 6, match: 3 });
    expect(await stateOf('min_of_service')).toEqual({ minimum: 30 });
    expect(await stateOf('labelCount_of_service')).toEqual({
      dataset: [
        ['/a', 3],
        ['/b', 3],
      ],
    });
    await expect(ask('extremes_of_service', { step: 'total' })).rejects.toThrow(
      "The states of 'extremes_of_service' cannot be merged: only the own module of its function can",
    );
  });
});

describe('a function that gains a column', () => {
  const percent = metricNamed('percent_of_service');
  /** percent() with `slowest: max`, as a later build would have it. */
  function widened(): MetricDefinition {
    const columns = [...percent.function.columns, { name: 'slowest', type: 'long', merge: 'max', number: 3 } as const];
    const by: FunctionDefinition = {
      ...percent.function,
      fingerprint: 'wider',
      columns,
      decode: (reader: ByteReader, rows: number, widest: number) => ({
        ...percent.function.decode(reader, rows, widest),
        slowest: new Float64Array(rows),
      }),
      stateOf: (rows, row) => ({
        ...percent.function.stateOf(rows, row),
        slowest: (rows as unknown as { slowest: Float64Array }).slowest[row]!,
      }),
    };
    return { ...percent, function: by };
  }

  it('is read from blocks of before with the column at its identity', async () => {
    const later = widened();
    const passing: MetricDefinition = {
      ...later,
      function: { ...later.function, createTable: () => new LastRows() as never },
    };
    const { ask } = await storedBy(program, withMetric(passing));
    const { series, metric } = await ask('percent_of_service');
    expect(metric.note).toBeUndefined();
    expect(pointsOf(series, NOW)).toEqual(
      [-70, -69, 0].map((minute) => ['order', minute, { total: 2, match: 1, slowest: Number.NEGATIVE_INFINITY }]),
    );
  });

  it('leaves alone what has other columns, and says by which name it can be read', async () => {
    const other = widened();
    const renamed = other.function.columns.map((column) => ({ ...column, name: `${column.name}s` }));
    const { ask } = await storedBy(
      program,
      withMetric({ ...other, function: { ...other.function, columns: renamed } }),
    );
    const { series, metric } = await ask('percent_of_service');
    const key = metricKey(percent);
    expect(series).toEqual([]);
    expect(metric.note).toBe(`What it stored with another state is no part of it; ask for '${key}'.`);
    expect((await ask(key)).series[0]!.points[0]!.value).toBe(5_000);
  });
});

/** A table of at most one partial a row, which is all that these tests give it. */
class LastRows {
  readonly #rows = new Map<number, [columns: Readonly<Record<string, Float64Array>>, row: number]>();

  get rows(): number {
    return this.#rows.size;
  }

  merge(entities: Int32Array, columns: Readonly<Record<string, Float64Array>>): void {
    entities.forEach((entity, row) => {
      if (entity >= 0) this.#rows.set(entity, [columns, row]);
    });
  }

  take() {
    const entities = [...this.#rows.keys()].sort((a, b) => a - b);
    const column = (name: string) =>
      Float64Array.from(entities, (entity) => {
        const [columns, row] = this.#rows.get(entity)!;
        return columns[name]![row]!;
      });
    const named = { total: column('total'), match: column('match'), slowest: column('slowest') };
    return { entities: Int32Array.from(entities), columns: { rows: entities.length, ...named } };
  }
}
