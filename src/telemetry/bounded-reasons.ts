import type { Sample } from './scraped-metric.ts';

/** Reasons of one link that get a label of their own. Some are words that come over the wire, so they need a bound. */
const MAX_REASONS = 30;
const OTHER = 'other';

/** A sample by reason; those beyond the bound are summed under `other`. */
export function byReason(counts: Readonly<Record<string, number>>, labels: Readonly<Record<string, string>>): Sample[] {
  return Object.entries(counts).map(([reason, value], i) => {
    return { labels: { ...labels, reason: i < MAX_REASONS ? reason : OTHER }, value };
  });
}
