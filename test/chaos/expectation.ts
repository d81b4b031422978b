import { FakeClock } from '../../src/runtime/fake-clock.ts';
import { Kernel } from '../../src/runtime/kernel.ts';
import type { Program, RowState } from '../../src/runtime/program.ts';
import { recordOf } from './oracle-provider.ts';
import { callsOf, type Workload } from './workload.ts';

/** States by `metric service minute`. */
export type Rows = Map<string, RowState>;

/** Steps of a cloud, from `first`, which is 1 unless given, to number `steps`. */
export interface Steps {
  readonly workload: Workload;
  readonly first?: number;
  readonly steps: number;
}

/** What one node that had seen every call would have computed: the program's own functions over all steps of all clouds. */
export function expectedRows(program: Program, clouds: readonly Steps[]): Rows {
  const kernel = new Kernel(program, {
    clock: new FakeClock(Date.now()),
    maxEntitiesPerScope: 1_000_000,
    maxOpenBuckets: 100_000,
    apdexThreshold: () => 500,
  });
  const sink = kernel.source('Service')!;
  const blank = Object.fromEntries(sink.fields.map(({ name }) => [name, null]));
  for (const { workload, first = 1, steps } of clouds)
    for (let step = first; step <= steps; step++)
      for (const call of callsOf(workload, step)) sink.dispatch({ ...blank, ...recordOf(call) });
  const rows: Rows = new Map();
  for (const { metric, bucket, entities, columns } of kernel.take())
    entities.forEach((entity, row) => {
      const { name } = kernel.registry(metric.scope).at(entity);
      rows.set(rowKey(metric.name, name, bucket), metric.function.stateOf(columns, row));
    });
  return rows;
}

export function rowKey(metric: string, service: string, minute: number): string {
  return `${metric} ${service} ${minute}`;
}
