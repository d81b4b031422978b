import type { StorageErrors } from '../../storage/counted-storage.ts';
import type { ScrapedMetric } from '../scraped-metric.ts';

export function storageMetrics(storage: StorageErrors): ScrapedMetric[] {
  return [
    {
      name: 'oap_storage_errors_total',
      type: 'counter',
      help: 'Calls that the store could not do, by operation and by whether trying again may help.',
      labels: ['operation', 'retryable'],
      read: () =>
        storage.errors().map(({ operation, retryable, count }) => {
          return { labels: { operation, retryable: `${retryable}` }, value: count };
        }),
    },
  ];
}
