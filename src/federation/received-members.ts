import type { FederationStatus } from './status.ts';

/** The clusters whose increments reach this node at present: those that forward to it, and those below them. */
export function receivedMembers(links: FederationStatus): string[] {
  const live = links.receive().filter((link) => link.connected);
  return [...new Set(live.flatMap(({ cluster, members = [] }) => [cluster, ...members]))];
}
