import type { ReceiveLinkStatus } from '../federation/status.ts';

const OTHER = 'other';

/** Producers that are shown under one pair of labels: one, or all that are beyond the bound. */
export interface LinkGroup {
  readonly labels: { readonly cluster: string; readonly producer: string };
  readonly links: readonly ReceiveLinkStatus[];
}

/**
 * The first `maxProducers` links, each under its own labels; all others of a cluster that is among them under `other`, and
 * those of further clusters under one `other` for all. So there are at most twice as many groups, and one.
 */
export function boundedLinks(links: readonly ReceiveLinkStatus[], maxProducers: number): LinkGroup[] {
  const shown = links.slice(0, maxProducers);
  const clusters = new Set(shown.map(({ cluster }) => cluster));
  const others = Map.groupBy(links.slice(maxProducers), ({ cluster }) => (clusters.has(cluster) ? cluster : OTHER));
  return [
    ...shown.map((link) => ({ labels: { cluster: link.cluster, producer: link.producer }, links: [link] })),
    ...[...others].map(([cluster, beyond]) => ({ labels: { cluster, producer: OTHER }, links: beyond })),
  ];
}
