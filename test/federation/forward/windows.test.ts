import { expect, it } from 'vitest';
import type { WeighedBlock } from '../../../src/federation/forward/weighed-block.ts';
import { inWindows } from '../../../src/federation/forward/windows.ts';
import type { Columns } from '../../../src/runtime/program.ts';
import { newNode } from '../../law/federate.ts';
import { program } from '../../programs/everything/generated/index.ts';

const { generation } = newNode(program);

const [COUNT, SUM] = ['count_of_service', 'sum_of_service'].map(
  (name) => program.metrics.find((metric) => metric.name === name)!,
) as [(typeof program.metrics)[number], (typeof program.metrics)[number]];
const OF_ALL = program.metrics.find(({ name }) => name === 'count_of_all')!;

function weighed(metric: typeof COUNT, bucket: number, increments: number, entities: readonly number[]): WeighedBlock {
  const columns = { rows: entities.length, total: Float64Array.from(entities) } as Columns;
  return { block: { metric, bucket, entities: Int32Array.from(entities), columns, generation }, increments };
}

it('puts rows of the same minute, scope and entities side by side, and loses none', () => {
  const pieces = inWindows([
    weighed(OF_ALL, 7, 2, [5, 4_096]),
    weighed(COUNT, 8, 1, [3]),
    weighed(COUNT, 7, 8, [0, 4_095, 4_096, 9_000]),
    weighed(SUM, 7, 3, [1, 4_097, 8_191]),
  ]);
  const told = pieces.map(({ block: { metric, bucket, entities, columns }, increments }) => {
    expect([...(columns as unknown as { total: Float64Array }).total]).toEqual([...entities]);
    return [bucket, metric.name, [...entities], increments];
  });
  expect(told).toEqual([
    [7, 'count_of_service', [0, 4_095], 4],
    [7, 'sum_of_service', [1], 1],
    [7, 'count_of_service', [4_096], 2],
    [7, 'sum_of_service', [4_097, 8_191], 2],
    [7, 'count_of_service', [9_000], 2],
    [7, 'count_of_all', [5], 1],
    [7, 'count_of_all', [4_096], 1],
    [8, 'count_of_service', [3], 1],
  ]);
});
