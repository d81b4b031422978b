import type { CompletenessAnswer } from '../federation/receive/http/completeness-route.ts';
import type { FederationAnswer } from '../query/http/present.ts';
import { localMinute } from './local-time.ts';
import { type Column, renderTable } from './table.ts';

/** The links of a node as one table per direction, and one of how complete the clusters are that it receives from. */
export function renderStatus(
  { forward, receive }: FederationAnswer,
  completeness: CompletenessAnswer | undefined,
  colours: boolean,
): string {
  const tables = [
    forward.length === 0 ? 'This node forwards to no upstream.\n' : forwardTable(forward, colours),
    receive.length === 0 ? 'No downstream has sent to this node.\n' : receiveTable(receive, colours),
  ];
  if (completeness !== undefined) tables.push(completenessTable(completeness, colours));
  return tables.join('\n');
}

function forwardTable(links: FederationAnswer['forward'], colours: boolean): string {
  const columns = [
    ...left('FORWARDS AS', 'TO', 'STATE'),
    ...right('PENDING', 'ACKNOWLEDGED', 'REFUSED', 'DROPPED', 'BATCH', 'DURABLE'),
    ...left('REASON'),
  ];
  const rows = links.map((link) => [
    link.cluster,
    link.upstream,
    link.state,
    String(link.pendingIncrements),
    String(link.acknowledgedIncrements),
    String(link.refusedIncrements),
    String(link.droppedIncrements),
    String(link.lastSequence),
    String(link.acknowledgedSequence),
    link.reason,
  ]);
  return renderTable(columns, rows, colours);
}

function receiveTable(links: FederationAnswer['receive'], colours: boolean): string {
  const columns = [
    ...left('RECEIVES FROM', 'PRODUCER', 'STATE'),
    ...right('RECEIVED', 'REFUSED', 'LOST', 'DUPLICATE BATCHES', 'BATCH', 'DURABLE'),
    ...left('COMPLETE UP TO'),
    ...right('CLOCK'),
  ];
  const rows = links.map((link) => [
    link.cluster,
    link.producer,
    stateOf(link),
    String(link.receivedIncrements),
    String(link.refusedIncrements),
    link.details === undefined ? '-' : String(link.details.lostIncrements),
    String(link.duplicateBatches),
    String(link.mergedSequence),
    String(link.durableSequence),
    link.watermark === null ? '-' : localMinute(link.watermark),
    `${link.clockOffset > 0 ? '+' : ''}${Math.round(link.clockOffset)} ms`,
  ]);
  return renderTable(columns, rows, colours);
}

function stateOf({ connected, details }: FederationAnswer['receive'][number]): string {
  if (!connected) return 'gone';
  return details?.paused ? 'paused' : 'connected';
}

function completenessTable({ from, to, clusters }: CompletenessAnswer, colours: boolean): string {
  const columns = [
    ...left('CLUSTER', 'COMPLETE UP TO'),
    ...right('PRODUCERS', 'MINUTES COMPLETE', 'WITH GAPS', 'PENDING'),
  ];
  const rows = clusters.map(({ cluster, completeUpTo, producers, minutes }) => [
    cluster,
    completeUpTo === null ? '-' : localMinute(completeUpTo),
    String(producers),
    ...(['complete', 'gap', 'pending'] as const).map((state) => String(minutesIn(state, minutes))),
  ]);
  return `From ${localMinute(from)} to ${localMinute(to)}:\n${renderTable(columns, rows, colours)}`;
}

type Runs = CompletenessAnswer['clusters'][number]['minutes'];

function minutesIn(state: Runs[number]['state'], runs: Runs): number {
  return runs
    .filter((run) => run.state === state)
    .reduce((sum, run) => sum + (Date.parse(run.to) - Date.parse(run.from)) / 60_000 + 1, 0);
}

function left(...titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, align: 'left' }));
}

function right(...titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, align: 'right' }));
}
