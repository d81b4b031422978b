import type { CommandNode } from '../../test/support/command-node.ts';
import { checksum, type MergeKind } from '../merge/checked-reader.ts';
import { check } from '../support/check.ts';
import { Downstream } from '../support/downstream.ts';

/** Of the shipped upstream program: each takes all increments, as services, services of a cluster, and clusters. */
const METRICS: Readonly<Record<MergeKind, readonly string[]>> = {
  percent: ['service_sla', 'cluster_service_sla', 'federated_cluster_sla'],
  percentile: ['service_percentile', 'cluster_service_percentile', 'federated_cluster_percentile'],
};

export interface Sent {
  readonly kind: MergeKind;
  readonly entities: number;
  readonly flushes: number;
  /** The first minute (epoch minutes). */
  readonly from: number;
}

type State = { readonly total: number; readonly match: number } | { readonly dataset: readonly [number, number][] };

/** Throws unless every metric of a node's store sums up to what was sent to it. */
export async function checkStored(node: CommandNode, { kind, entities, flushes, from }: Sent): Promise<void> {
  const expected = flushes * checksum(kind, new Downstream(kind, entities).columns);
  const range = `from=${from * 60_000}&to=${(from + flushes) * 60_000}`;
  for (const metric of METRICS[kind]) {
    let sum = 0;
    for await (const { state } of node.lines<{ readonly state: State }>(`/api/v1/metrics/${metric}/export?${range}`))
      sum += checksumOf(state);
    check(metric, sum, expected);
  }
}

/** As `checksum`, of one row. */
function checksumOf(state: State): number {
  if ('total' in state) return state.total * 3 + state.match;
  return state.dataset.reduce((sum, [, weight]) => sum + weight, 0);
}
