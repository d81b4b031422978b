import type { CounterSources } from '../counter-sources.ts';
import type { ScrapedMetric } from '../scraped-metric.ts';

interface ModuleMetric extends Pick<ScrapedMetric, 'name' | 'help' | 'labels'> {
  /** The name that the module gives. */
  readonly counter: string;
  /** Of what is no counter: when something was last done. */
  readonly type?: 'gauge';
}

/** What the counters of single modules are called on the page. */
const COUNTERS: readonly ModuleMetric[] = [
  {
    counter: 'agent_message_in_count',
    name: 'oap_ingest_messages_total',
    help: 'Messages of agents that were taken, all but traces, by protocol and method.',
    labels: ['protocol', 'method'],
  },
  {
    counter: 'agent_message_malformed_count',
    name: 'oap_ingest_messages_malformed_total',
    help: 'Messages of agents that could not be read, all but traces, by protocol and method.',
    labels: ['protocol', 'method'],
  },
  {
    counter: 'trace_in_count',
    name: 'oap_ingest_segments_total',
    help: 'Trace segments that were taken, by protocol.',
    labels: ['protocol'],
  },
  {
    counter: 'trace_malformed_count',
    name: 'oap_ingest_segments_malformed_total',
    help: 'Trace segments that could not be read, by protocol.',
    labels: ['protocol'],
  },
  {
    counter: 'trace_analysis_error_count',
    name: 'oap_ingest_segments_failed_total',
    help: 'Trace segments whose analysis failed on an error of this node, by protocol.',
    labels: ['protocol'],
  },
  {
    counter: 'trace_ignored_count',
    name: 'oap_ingest_ignored_total',
    help: 'Parts of traces that were let go, by reason.',
    labels: ['reason'],
  },
  {
    counter: 'trace_source_count',
    name: 'oap_ingest_records_total',
    help: 'Source records that traces gave, by source.',
    labels: ['source'],
  },
  {
    counter: 'federation_stream_end_count',
    name: 'oap_federation_receive_streams_ended_total',
    help: 'Federation streams that have ended on this node, by gRPC status.',
    labels: ['status'],
  },
  {
    counter: 'late_row_count',
    name: 'oap_flush_late_rows_total',
    help: 'Rows that were stored later than in the minute after their own, by the most minutes that they were late.',
    labels: ['minutes'],
  },
  {
    counter: 'compacted_block_count',
    name: 'oap_storage_compacted_blocks_total',
    help: 'Blocks that the compaction has brought into series form.',
  },
  {
    counter: 'compaction_last_run',
    name: 'oap_storage_compaction_last_run_timestamp_seconds',
    type: 'gauge',
    help: 'When a run of the compaction last got to its end, in seconds since the epoch; absent before the first.',
  },
  {
    counter: 'dropped_partition_count',
    name: 'oap_storage_dropped_partitions_total',
    help: 'Partitions of blocks that the data keeper has dropped since they were past their time, by granularity.',
    labels: ['granularity'],
  },
  {
    counter: 'data_keeper_last_run',
    name: 'oap_storage_data_keeper_last_run_timestamp_seconds',
    type: 'gauge',
    help: 'When a run of the data keeper last got to its end, in seconds since the epoch; absent before the first.',
  },
  {
    counter: 'merge_seconds',
    name: 'oap_storage_merge_seconds_total',
    help: 'Seconds in which rows were merged into stored blocks, by where: on a thread, or on the event loop.',
    labels: ['where'],
  },
  {
    counter: 'merge_thread_end_count',
    name: 'oap_storage_merge_threads_ended_total',
    help: 'Merge threads that have ended of themselves, and were replaced.',
  },
];

/** The names that counters of modules may have. */
export const KNOWN_COUNTERS: readonly string[] = COUNTERS.map(({ counter }) => counter);

/** `counters` reads the sources, once for each scrape. */
export function counterMetrics(counters: () => ReturnType<CounterSources['counters']>): ScrapedMetric[] {
  return COUNTERS.map(({ counter, ...metric }) => ({
    type: 'counter',
    ...metric,
    read: () => counters().filter(({ name }) => name === counter),
  }));
}
