import type { CounterValue } from '../../ingest/counters.ts';
import type { LateRows } from '../../persistence/late-rows.ts';
import type { Upkeep } from '../../persistence/upkeep.ts';
import { countersBy } from '../../telemetry/counter-sources.ts';

/** What came late, and what goes on in the store beside the flush, since start; for telemetry. */
export function aggregationCounters(late: LateRows, { compactor, keeper }: Upkeep): CounterValue[] {
  return [
    ...late.snapshot().map(({ upTo, rows }) => {
      const minutes = Number.isFinite(upTo) ? String(upTo) : 'more';
      return { name: 'late_row_count', labels: { minutes }, value: rows };
    }),
    { name: 'compacted_block_count', labels: {}, value: compactor.movedBlocks },
    ...lastRun('compaction_last_run', compactor.lastRun),
    ...countersBy('granularity', 'dropped_partition_count', keeper.droppedPartitions),
    ...lastRun('data_keeper_last_run', keeper.lastRun),
  ];
}

/** In seconds since the epoch; none before the first run. */
function lastRun(name: string, milliseconds: number | undefined): CounterValue[] {
  return milliseconds === undefined ? [] : [{ name, labels: {}, value: milliseconds / 1_000 }];
}
