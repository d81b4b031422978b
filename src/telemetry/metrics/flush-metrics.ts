import type { FlushHealth } from '../../server/core/health-flushes.ts';
import type { HistogramDefinition } from '../metrics-page.ts';
import { type ScrapedMetric, seconds } from '../scraped-metric.ts';

export const flushDuration: HistogramDefinition = {
  name: 'oap_flush_duration_seconds',
  help: 'Time that a flush took until it was durable and handed on.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
};

export function flushMetrics(flushes: FlushHealth): ScrapedMetric[] {
  return [
    {
      name: 'oap_flush_rows_total',
      type: 'counter',
      help: 'Rows of one entity, metric and minute that flushes have made durable.',
      read: () => [{ value: flushes.rows }],
    },
    {
      name: 'oap_flush_blocks_total',
      type: 'counter',
      help: 'Blocks of one metric and minute that flushes have made durable.',
      read: () => [{ value: flushes.blocks }],
    },
    {
      name: 'oap_flush_failures_total',
      type: 'counter',
      help: 'Tries to flush that the store refused; their rows are kept and tried again.',
      read: () => [{ value: flushes.failures }],
    },
    {
      name: 'oap_flush_last_success_timestamp_seconds',
      type: 'gauge',
      help: 'When the last flush became durable, in seconds since the epoch; absent before the first.',
      read: () => seconds(flushes.lastSuccess),
    },
    {
      name: 'oap_flush_failing',
      type: 'gauge',
      help: '1 while the latest try to flush was refused, 0 otherwise.',
      read: () => [{ value: flushes.failingSince === undefined ? 0 : 1 }],
    },
  ];
}
