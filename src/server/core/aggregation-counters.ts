import type { CounterValue } from '../../ingest/counters.ts';
import type { LateRows } from '../../persistence/late-rows.ts';
import type { MergeFigures } from '../../persistence/merge/merger.ts';
import type { Upkeep } from '../../persistence/upkeep.ts';
import { countersBy } from '../../telemetry/counter-sources.ts';

/** What came late, what goes on in the store beside the flush, and what merging took, since start; for telemetry. */
export function aggregationCounters(
  late: LateRows,
  { compactor, keeper }: Upkeep,
  merging: MergeFigures,
): CounterValue[] {
  return [
    ...late.snapshot().map(({ upTo, rows }) => {
      const minutes = Number.isFinite(upTo) ? String(upTo) : 'more';
      return { name: 'late_row_count', labels: { minutes }, value: rows };
    }),
    { name: 'compacted_block_count', labels: {}, value: compactor.movedBlocks },
    ...lastRun('compaction_last_run', compactor.lastRun),
    ...countersBy('granularity', 'dropped_partition_count', keeper.droppedPartitions),
    ...lastRun('data_keeper_last_run', keeper.lastRun),
    ...countersBy('where', 'merge_seconds', {
      thread: merging.threadMilliseconds / 1_000,
      loop: merging.loopMilliseconds / 1_000,
    }),
    { name: 'merge_thread_end_count', labels: {}, value: merging.endedThreads },
  ];
}

/** In seconds since the epoch; none before the first run. */
function lastRun(name: string, milliseconds: number | undefined): CounterValue[] {
  return milliseconds === undefined ? [] : [{ name, labels: {}, value: milliseconds / 1_000 }];
}
